"""JSON that people and programs give exgraph."""

from __future__ import annotations

import json
from typing import Any

from exgraph.errors import Problem, UnusableInput
from exgraph.files.nesting import is_too_deep, too_deep, too_long


def load_json(text: str, file: str = "") -> Any:
    """The value of a text. Raises `UnusableInput` with line and caret for what is no JSON, or more than is read."""
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        what = f"not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        line, column = text.split("\n")[error.lineno - 1], error.colno - 1
        raise UnusableInput([Problem(what, file, error.lineno, "", line, column, column + 1)]) from error
    except RecursionError as error:
        raise UnusableInput([too_deep(text, file, "JSON")]) from error
    except ValueError as error:
        raise UnusableInput([too_long(text, file, "JSON")]) from error
    if is_too_deep(value):
        raise UnusableInput([too_deep(text, file, "JSON")])
    return value
