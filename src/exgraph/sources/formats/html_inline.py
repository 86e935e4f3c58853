"""Tags and text of HTML inside a cell or a title → what a person reads."""

from __future__ import annotations

import re

from exgraph.sources.formats.cell_text import ELEMENTS, RAISED, STRIKING, STRUCK, CellText, unescaped
from exgraph.sources.formats.html_tokens import Token, Tokens, attributes_of

_PLACEHOLDER = re.compile(r"[a-z_]{1,20}")
#: How styles and classes say that a text stands above the line, or is struck out.
MARKUP = {
    "align": "vertical-align",
    "above": "super",
    "class": "superscript|footnote",
    "decoration": "text-decoration",
    "through": "line-through",
}
_ABOVE_THE_LINE = re.compile(rf"{MARKUP['align']}\s{{0,5}}:\s{{0,5}}{MARKUP['above']}|{MARKUP['class']}", re.IGNORECASE)

_STRUCK_BY_STYLE = re.compile(rf"{MARKUP['decoration']}[^;:]{{0,10}}:[^;:]{{0,40}}{MARKUP['through']}", re.IGNORECASE)
#: A class of one letter may mean anything.
_STRIKING_CLASSES = frozenset(name for name in STRIKING if len(name) > 1)
_MAYBE_STRUCK = re.compile("|".join(sorted(_STRIKING_CLASSES)), re.IGNORECASE)


def is_struck(attributes: str) -> bool:
    """Whether an element's style or class strikes out what stands in it.

    >>> is_struck('style="text-decoration: line-through"'), is_struck('class="ported"')
    (True, False)
    """
    if not attributes or not _MAYBE_STRUCK.search(attributes):
        return False
    given = attributes_of(attributes)
    by_style = _STRUCK_BY_STYLE.search(given.get("style", "")) is not None
    return by_style or not _STRIKING_CLASSES.isdisjoint(given.get("class", "").lower().split())


def plain_text(fragment: str) -> str:
    """The text of a piece of markup that has no table."""
    into = CellText()
    for token in Tokens(fragment):
        write(into, token, fragment)
    return into.result()


def write(into: CellText, token: Token, source: str) -> None:
    """One tag or text of a cell into its text."""
    name = token.name
    if not name:
        into.text(unescaped(source[token.start : token.end]))
    elif name == "a":
        target = ""
        if token.attributes and not token.closing:
            given = attributes_of(token.attributes)
            target = " ".join(given.get(key, "") for key in ("href", "class", "role", "epub:type", "rel", "id"))
        into.tag(name, token.closing, target)
    elif name in ("span", "font"):
        says = "" if token.closing else token.attributes
        raised = bool(_ABOVE_THE_LINE.search(says))
        into.tag(name, token.closing, RAISED if raised else STRUCK if is_struck(says) else "")
    elif name == "img":
        into.alternative(unescaped(attributes_of(token.attributes).get("alt", "")))
    elif name in ELEMENTS:
        into.tag(name, token.closing)
    elif not token.closing and not token.attributes and _PLACEHOLDER.fullmatch(name):
        into.text(source[token.start : token.end])
