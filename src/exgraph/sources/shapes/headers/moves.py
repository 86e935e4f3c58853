"""Tables of what is moved, `From | To` under "Migration plan": these are no ends of connections."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.headers.column_meanings import fold_header

_MOVES = pattern(whole(Word.MOVES))
_TRAFFIC = pattern(whole(Word.TRAFFIC, Word.FLOWS_SAID, Word.RULES, Word.PORTS_SAID, Word.OF_TRAFFIC))
_ENDS = (Column.SOURCE, Column.DESTINATION)
#: Of the headings above a table, the nearest.
_NEAR = 2


def is_of_moves(grid: Grid, headers: Sequence[str], columns: Sequence[Column | None], named: Collection[str]) -> bool:
    """Whether the ends of a table are called "from" and "to" alone, and its titles speak of a move and of no traffic.

    `named` are folded headers that a reader has said the meaning of.
    """
    ends = [fold_header(headers[columns.index(end)]) for end in _ENDS if end in columns]
    if len(ends) < len(_ENDS) or not all(end in words(Word.MOVED_ENDS) and end not in named for end in ends):
        return False
    titles = " ".join((grid.lead, grid.caption, *grid.headings[-_NEAR:]))
    return _MOVES().search(titles) is not None and _TRAFFIC().search(titles) is None
