"""Texts as DOT takes them: markup, in which any string is made harmless, and data that is shown nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.files.xml_text import cleaned

FONT = "DejaVu Sans,Verdana,sans-serif"


@dataclass(frozen=True)
class Markup:
    """An HTML-like label whose texts went through `markup`."""

    html: str


@dataclass(frozen=True)
class Data:
    """A text in an attribute that Graphviz shows nowhere, and keeps for whoever reads the file."""

    text: str


Value = str | int | float | Markup | Data


def markup(text: str) -> str:
    """A text as character data of an HTML-like label, where Graphviz replaces `\\N`, `\\G`, … too."""
    escaped = cleaned(text)
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("\\", "\\\\")):
        escaped = escaped.replace(character, entity)
    return escaped
