"""Tags and text of HTML inside a cell or a title → what a person reads."""

from __future__ import annotations

import re

from exgraph.sources.formats.cell_text import ELEMENTS, RAISED, CellText, unescaped
from exgraph.sources.formats.html_tokens import Token, Tokens, attributes_of

_PLACEHOLDER = re.compile(r"[a-z_]{1,20}")
#: How styles and classes say that a text stands above the line.
MARKUP = {"align": "vertical-align", "above": "super", "class": "superscript|footnote"}
_ABOVE_THE_LINE = re.compile(rf"{MARKUP['align']}\s{{0,5}}:\s{{0,5}}{MARKUP['above']}|{MARKUP['class']}", re.IGNORECASE)


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
        raised = not token.closing and bool(_ABOVE_THE_LINE.search(token.attributes))
        into.tag(name, token.closing, RAISED if raised else "")
    elif name == "img":
        into.alternative(unescaped(attributes_of(token.attributes).get("alt", "")))
    elif name in ELEMENTS:
        into.tag(name, token.closing)
    elif not token.closing and not token.attributes and _PLACEHOLDER.fullmatch(name):
        into.text(source[token.start : token.end])
