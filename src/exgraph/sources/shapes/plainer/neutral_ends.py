"""Two columns of ends of which neither is the source, `System A | System B`, made source and destination row by row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from exgraph.languages.neutral import DIRECTION_HEADER, END_HEADERS
from exgraph.languages.words import UNSPACED
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.directions import Direction
from exgraph.sources.shapes.headers.column_meanings import fold_header

#: `Node1` is a word and its number; where words have no spaces between them, each sign is one.
_WORD = re.compile(rf"[{UNSPACED}]|[^\W\d_{UNSPACED}]+|\d+")
_FORWARD, _BOTH, _UNKNOWN = "→", "↔", "?"
#: Every column is held against every other one: a wider table is no list of flows.
WIDEST = 100
Row = tuple[GridCell, ...]


class Sides(NamedTuple):
    """The places of the two columns, and of the one that says which of them opens."""

    left: int
    right: int
    way: int


def words_apart(left: str, right: str) -> tuple[str, str] | None:
    """The words in which two headers differ, folded; `None` where they differ in more than one, or in nothing.

    >>> words_apart("Node 1", "Node 2"), words_apart("End one", "End two"), words_apart("Site A", "Remote host B")
    (('1', '2'), ('one', 'two'), None)
    """
    first, second = (_WORD.findall(header.casefold()) for header in (left, right))
    if len(first) != len(second):
        return None
    apart = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    return apart[0] if len(apart) == 1 else None


def names_two(row: Sequence[GridCell], left: int, right: int) -> bool:
    """Whether a row has an end in both columns, as one with a title over all of them has not."""
    ends = {row[left].text.strip(), row[right].text.strip()}
    return "" not in ends and (len(ends) > 1 or not row[right].spanned)


def is_second_header(rows: Sequence[Row], header: int, sides: Sides) -> bool:
    """Whether the row below a header is one, too: it says the same below both ends, and no way."""
    if header + 1 >= len(rows):
        return False
    left, right, way = (rows[header + 1][place].text.strip() for place in sides)
    return bool(left) and left == right and way in ("", rows[header][sides.way].text.strip())


def with_ends_turned(grid: Grid, header: int, sides: Sides, sense: Callable[[Row], Direction | None]) -> Grid:
    """The table with a source and a destination in each row in the place of such columns.

    `sense` is which way a row goes, seen from the column at the left; `None` where nothing says which of both opens.
    """
    headers = [fold_header(cell.text) for cell in grid.rows[header]]
    swapped = tuple(_swapped(headers, sides))
    own = dict(zip(sides, (*END_HEADERS, DIRECTION_HEADER), strict=True))
    called = {headers[place]: name for place, name in own.items()}
    # A cell over several columns is the header of each.
    names: dict[int, GridCell] = {
        place: cell._replace(text=own.get(place) or called[said], written=cell.text)
        for place, (cell, said) in enumerate(zip(grid.rows[header], headers, strict=True))
        if place in sides or (said and said in called and cell.spanned)
    }
    rows = [*grid.rows[:header], _with(grid.rows[header], names)]
    above: Row | None = None
    body = header + 1
    if is_second_header(grid.rows, header, sides):
        # The name of the arrows' column spans over both rows.
        rows.append(
            _with(grid.rows[body], {sides.way: names[sides.way]} if grid.rows[body][sides.way].text.strip() else {})
        )
        body += 1
    for row in grid.rows[body:]:
        whole = _carried(row, above, sides) if grid.spans and above is not None else row
        if names_two(whole, sides.left, sides.right):
            above = whole
            rows.append(_turned(whole, sides, swapped, sense(whole)))
        else:
            rows.append(row)
    return replace(grid, rows=tuple(rows))


def _swapped(headers: Sequence[str], sides: Sides) -> Iterator[tuple[int, int]]:
    """The columns that change places where a row goes back: both ends, and what stands beside them under one header."""
    yield sides.left, sides.right
    beside: dict[str, list[int]] = {}
    for place, header in enumerate(headers):
        if header and place not in sides:
            beside.setdefault(header, []).append(place)
    yield from ((places[0], places[1]) for places in beside.values() if len(places) == len(END_HEADERS))


def _carried(row: Row, above: Row, sides: Sides) -> Row:
    """The row with the end of the row above where a cell over both left one empty: it stays in its column, whichever
    of both opens."""
    empty = [place for place in (sides.left, sides.right) if not row[place].text.strip() and not row[place].struck]
    if len(empty) != 1 or not row[sides.way].text.strip():
        return row
    return _with(row, {empty[0]: row[empty[0]]._replace(text=above[empty[0]].text, spanned=True)})


def _turned(row: Row, sides: Sides, swapped: Sequence[tuple[int, int]], way: Direction | None) -> Row:
    """A row with its source at the left. One that goes back has its ends the other way round, and is a row forwards."""
    shown = _UNKNOWN if way is None else _BOTH if way is Direction.BOTH else _FORWARD
    cells = {sides.way: row[sides.way]._replace(text=shown, written=row[sides.way].text)}
    if way is Direction.IN:
        for one, other in swapped:
            cells |= {one: row[other], other: row[one]}
    return _with(row, cells)


def _with(row: Row, cells: Mapping[int, GridCell]) -> Row:
    return tuple(cells.get(place, cell) for place, cell in enumerate(row))
