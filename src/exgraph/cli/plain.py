"""`exgraph draw` in plain words, read without Typer, whose import takes as long as laying the picture out.

Only what Typer would read the same way is read here; everything else, and everything wrong, is Typer's.
"""

from __future__ import annotations

from typing import Any

_VALUES = {
    "--highlight": "highlight",
    "-H": "highlight",
    "--if-compromised": "if_compromised",
    "--diff": "diff",
    "--focus": "focus",
    "--engine": "engine",
    "--output": "output",
    "-o": "output",
    "--format": "form",
    "-f": "form",
    "--lang": "lang",
    "-l": "lang",
    "--matrix": "option",
    "-m": "option",
}
_FLAGS = {
    "--collapse": "collapse",
    "--zones-only": "zones_only",
    "--stated": "stated",
    "--quiet": "quiet",
    "-q": "quiet",
    "--verbose": "verbose",
    "-v": "verbose",
}


def plain_draw(arguments: list[str]) -> dict[str, Any] | None:
    """The parameters that are given, by name; `None` when it is not `draw`, or not plain enough."""
    if arguments[:1] != ["draw"]:
        return None
    given: dict[str, Any] = {}
    words = iter(arguments[1:])
    for word in words:
        if word in _FLAGS:
            given[_FLAGS[word]] = True
        elif word in _VALUES:
            value = next(words, None)
            if value is None or (value.startswith("-") and value != "-"):
                return None
            given[_VALUES[word]] = value
        elif word.startswith("-") or "matrix" in given:
            return None
        else:
            given["matrix"] = word
    return given
