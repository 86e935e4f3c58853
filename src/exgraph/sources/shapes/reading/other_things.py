"""Columns that a header of ports has and that hold none: harbours, and numbers that count connections."""

from __future__ import annotations

from collections.abc import Sequence

from exgraph.languages.cell_phrases import phrases
from exgraph.languages.meanings import PORTS, Meaning, Word
from exgraph.languages.words import words
from exgraph.sources.shapes.headers.column_meanings import Meant, fold_header
from exgraph.sources.shapes.reading.column_view import ColumnView
from exgraph.sources.shapes.roles.role_labels import clean_label
from exgraph.sources.shapes.titles.title_names import may_name
from exgraph.values.applications import find


def are_other_things(meant: Sequence[tuple[Meant, ...]], views: Sequence[ColumnView], place: int) -> bool:
    """Whether what a header of ports has below it are none, while another one has them: `Port` over harbours beside
    `TCP`, `Conn` over numbers that count connections."""
    view = views[place]
    others = [
        other
        for at, (said, other) in enumerate(zip(meant, views, strict=True))
        if at != place and said and said[0].meaning in PORTS and other.ports
    ]
    if not others or not view.texts:
        return False
    if fold_header(view.header) in words(Word.CONNECTIONS):
        return view.every(str.isdigit)
    return not view.ports and view.every(_is_name_of_no_port)


def _is_name_of_no_port(text: str) -> bool:
    """Whether a text is a name, and says neither ports nor that there are none, or all, or which to look for."""
    said, _ = phrases().get(clean_label(text).casefold(), (Meaning.PROSE, ""))
    return said is Meaning.PROSE and may_name(text) and find(text) is None and not any(map(str.isdigit, text))
