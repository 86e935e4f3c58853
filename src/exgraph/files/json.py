"""JSON that people and programs give exgraph, and what JSON that is written must not hold as it is."""

from __future__ import annotations

import json
import re
from typing import Any

from exgraph.errors import Problem, UnusableInput
from exgraph.files.nesting import is_too_deep, too_deep, too_long

#: A lone surrogate cannot be written as UTF-8, and some terminals obey C1; JSON itself escapes C0 alone.
_RAW = re.compile("[\x7f-\x9f\ud800-\udfff]")


def escaped(text: str) -> str:
    r"""JSON whose strings have no control characters as such, nor what UTF-8 cannot hold.

    >>> print(escaped('"a\x9b\ud800"'))
    "a\u009b\ud800"
    """
    return _RAW.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


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
