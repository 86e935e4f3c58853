"""Which part of an HTML page nobody sees."""

from __future__ import annotations

import re

from exgraph.sources.formats.html_tokens import Token, attributes_of

_UNSEEN = frozenset({"head", "script", "style", "template", "noscript", "svg", "object", "iframe", "select", "title"})
_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})
_CELLS = frozenset({"td", "th"})
_ROWS = frozenset({"tr", "tbody", "thead", "tfoot"})
#: Properties of styles and the values that hide; the class of the original beside a translation, which pages of
#: docs.microsoft.com show on demand only.
MARKUP = {
    "display": "display",
    "none": "none",
    "visibility": "visibility",
    "hidden": "hidden",
    "original": "sxs-lookup",
}
ORIGINAL = MARKUP["original"]
_NO_DISPLAY = rf"{MARKUP['display']}\s{{0,5}}:\s{{0,5}}{MARKUP['none']}"
_MAYBE_HIDDEN = re.compile(rf"{MARKUP['hidden']}|{_NO_DISPLAY}|{ORIGINAL}", re.IGNORECASE)
_HIDING_STYLE = re.compile(rf"{_NO_DISPLAY}|{MARKUP['visibility']}\s{{0,5}}:\s{{0,5}}{MARKUP['hidden']}", re.IGNORECASE)


class Curtain:
    """Follows the tokens of a page and says which of them a browser shows."""

    def __init__(self) -> None:
        #: The hidden element that is open, how often its name is open in it, and how many tables.
        self._name = ""
        self._depth = self._tables = 0

    def shows(self, token: Token) -> bool:
        if self._name:
            if not self._lifted(token):
                return False
            self._name = ""
        if token.closing or not (token.attributes or token.name in _UNSEEN):
            return True
        if token.name in _VOID or not _hides(token):
            return True
        self._name, self._depth, self._tables = token.name, 1, 0
        return False

    def _lifted(self, token: Token) -> bool:
        """Whether the hidden element ends here; cells and rows end where the next begins, closed or not."""
        name = token.name
        if self._name == "head" and name == "body":
            return True
        if not self._tables and (
            (self._name in _CELLS and (name in _CELLS or name in _ROWS)) or (self._name in _ROWS and name in _ROWS)
        ):
            return self._name in _CELLS or self._name == "tr" or name != "tr"
        if name == self._name:
            self._depth += -1 if token.closing else 1
            return self._depth == 0
        if name == "table":
            self._tables += -1 if token.closing else 1
            return self._tables < 0
        return False


def _hides(token: Token) -> bool:
    if token.name in _UNSEEN:
        return True
    if not token.attributes or not _MAYBE_HIDDEN.search(token.attributes):
        return False
    given = attributes_of(token.attributes)
    # The panels behind tabs are hidden until somebody asks for them, and meant to be read.
    if given.get("role") == "tabpanel":
        return False
    if ORIGINAL in given.get("class", "").split():
        return True
    return "hidden" in given or bool(_HIDING_STYLE.search(given.get("style", "")))
