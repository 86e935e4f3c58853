"""A table of the report: cells that the page can show in any language, and rows that know their flows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

#: Rows of a table in the page. What is selected is shown in full all the same, from the embedded data.
MOST_ROWS = 500


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a cell: `text`, or the `role` or `zone` at a place in the matrix, or the `word` of a phrase.

    `look` is a class for the page's style.
    """

    text: str = ""
    role: int | None = None
    zone: int | None = None
    word: str = ""
    look: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, one line each. `value` is what the column is sorted by where that is a number."""

    lines: tuple[tuple[Piece, ...], ...] = ()
    value: float | None = None
    #: A class for the page's style: `verbatim`, `bad`, …
    look: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """The cells, and the places of the flows that the row is about."""

    cells: tuple[Cell, ...]
    flows: tuple[int, ...] = ()
    roles: tuple[int, ...] = ()


@dataclass(frozen=True)
class PageTable:
    """A table under an id, with phrases as headings; `numeric` are the places of columns of numbers."""

    id: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...] = field(repr=False)
    numeric: frozenset[int] = frozenset()
    #: How many rows there are, where not all of them were made.
    total: int = 0
    #: Whether its rows are the flows in their order, of which the page's script has all.
    of_flows: bool = False
    #: Where it is shown: everywhere, or on paper or a screen alone.
    medium: str = ""

    @property
    def size(self) -> int:
        return max(self.total, len(self.rows))

    @property
    def shown(self) -> tuple[Row, ...]:
        return self.rows[:MOST_ROWS]


def text(*lines: str | None, look: str = "") -> Cell:
    """A cell of plain lines; what is empty is left out."""
    return Cell(tuple((Piece(line),) for line in lines if line), look=look)


def number(value: int) -> Cell:
    return Cell(((Piece(str(value)),),), value)


def words(*names: str, look: str = "") -> Cell:
    """A cell of phrases."""
    return Cell(tuple((Piece(word=name),) for name in names if name), look=look)


def roles(places: Iterable[int]) -> Cell:
    return Cell(tuple((Piece(role=place),) for place in places))


def zone(place: int) -> Cell:
    return Cell(((Piece(zone=place),),))
