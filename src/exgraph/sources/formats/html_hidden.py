"""Which part of an HTML page nobody sees: what is no text, and what is hidden."""

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
    """Follows the tokens of a page and says which of them are read, and which of these a browser hides.

    What is no text (scripts, menus) and what is hidden in a cell is not read; tables and rows that are hidden are.
    """

    def __init__(self) -> None:
        self._unread, self._hidden = _Element(), _Element()
        self._veils = False

    def reads(self, token: Token, in_table: bool) -> bool:
        """Whether a token is read; `in_table`: it stands in one."""
        if self._unread.name:
            if not self._unread.ends(token):
                return False
            self._unread = _Element()
        if self._hidden.name and self._hidden.ends(token):
            self._hidden = _Element()
        if token.closing or not (token.attributes or token.name in _UNSEEN):
            return True
        if token.name in _VOID or not _hides(token):
            return True
        self._veils = token.name not in _UNSEEN and not _is_original(token)
        if token.name not in _UNSEEN and (token.name in _ROWS or token.name == "table" or not in_table):
            if _is_original(token):
                self._unread = _Element(token.name, 1)
                return False
            if not self._hidden.name:
                self._hidden = _Element(token.name, 1)
            return True
        self._unread = _Element(token.name, 1)
        return False

    @property
    def veils(self) -> bool:
        """Whether the token that was asked about last is text that is not read because it is hidden in a cell."""
        return bool(self._unread.name) and self._veils

    @property
    def hides(self) -> bool:
        """Whether the token that was asked about last is hidden."""
        return bool(self._hidden.name)


class _Element:
    """An element that is open, how often its name is open in it, and how many tables."""

    def __init__(self, name: str = "", depth: int = 0) -> None:
        self.name, self._depth, self._tables = name, depth, 0

    def ends(self, token: Token) -> bool:
        """Whether it ends here; cells and rows end where the next begins, closed or not."""
        name = token.name
        if self.name == "head" and name == "body":
            return True
        if not self._tables and (
            (self.name in _CELLS and (name in _CELLS or name in _ROWS)) or (self.name in _ROWS and name in _ROWS)
        ):
            return self.name in _CELLS or self.name == "tr" or name != "tr"
        if name == self.name:
            self._depth += -1 if token.closing else 1
            return self._depth == 0
        if name == "table":
            self._tables += -1 if token.closing else 1
            return self._tables < 0
        return False


def _is_original(token: Token) -> bool:
    return ORIGINAL in attributes_of(token.attributes).get("class", "").split()


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
