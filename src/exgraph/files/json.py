"""JSON that people and programs give exgraph."""

from __future__ import annotations

import json
from typing import Any

from exgraph.errors import Problem, UnusableInput


def load_json(text: str, file: str = "") -> Any:
    """The value of a text. Raises `UnusableInput` with line and caret for what is no JSON, or more than is read."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        what = f"not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        line, column = text.split("\n")[error.lineno - 1], error.colno - 1
        raise UnusableInput([Problem(what, file, error.lineno, "", line, column, column + 1)]) from error
    except RecursionError as error:
        raise UnusableInput([Problem("not JSON: it is nested too deeply", file)]) from error
    except ValueError as error:
        # Python converts no number of thousands of digits.
        raise UnusableInput([Problem("not JSON: a number in it is too long", file)]) from error
