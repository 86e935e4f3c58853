"""How deep a value from a file is nested, and where its text opens too many brackets or writes too many digits.

Python's own limit hangs on the version and on who asks, so that what one loads another cannot walk through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from exgraph.errors import Problem
from exgraph.wording.phrases import Phrase

#: So many lists and tables may lie in each other.
DEEPEST = 64
#: Python writes no number of more decimal digits, and reads none.
MOST_DIGITS = 4300

# A string that nothing ends goes to the end of its line: sought from each of its quotes, it took quadratic time.
_STRING = r"""(?P<string>"(?:[^"\\\n]++|\\.)*+"?|'[^'\n]*+')"""
_BRACKETS = re.compile(rf"{_STRING}|(?P<open>[\[{{])|(?P<close>[\]}}])")
_DIGITS = re.compile(rf"{_STRING}|(?P<digits>(?:0[xob])?[0-9a-fA-F_]{{{MOST_DIGITS + 1},}})")


def is_too_deep(value: Any) -> bool:
    """Whether lists and tables lie deeper in each other than is read.

    >>> is_too_deep([[1]]), is_too_deep([{"a": [1] * 9}] * 9)
    (False, False)
    """
    level = [value]
    for _ in range(DEEPEST):
        level = [each for container in level for each in _containers(container)]
        if not level:
            return False
    return True


def too_deep(text: str, file: str, kind: str) -> Problem:
    """What is said of a text that opens more brackets than are read, with the place of the first of them."""
    place = depth = 0
    for found in _BRACKETS.finditer(text):
        depth += (found["open"] is not None) - (found["close"] is not None)
        if depth > DEEPEST:
            place = found.start()
            break
    return _problem(Phrase.of("errors.too-deep", kind=kind), text, file, place, place + 1)


def too_long(text: str, file: str, kind: str) -> Problem:
    """What is said of a text with a number of more digits than are read, with its place."""
    span = next((found.span() for found in _DIGITS.finditer(text) if found["digits"]), (0, 1))
    return _problem(Phrase.of("errors.long-number", kind=kind), text, file, *span)


def _containers(value: Any) -> Iterator[Any]:
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return (part for part in parts if isinstance(part, dict | list))


def _problem(said: Phrase, text: str, file: str, start: int, end: int) -> Problem:
    begin = text.rfind("\n", 0, start) + 1
    line = text[begin:].partition("\n")[0]
    number = text.count("\n", 0, start) + 1
    return Problem(str(said), file, number, "", line, start - begin, end - begin, phrase=said)
