"""A column of arrows between two columns whose headers say no end: `Left | Direction | Right`, `Site | | Other site`.

The cells at either side of the arrow are the ends, whatever they are called.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from exgraph.languages.meanings import OF_REQUEST, PORTS, Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.arrows import ARROW, arrow_direction
from exgraph.sources.shapes.cells.directions import Direction
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of
from exgraph.sources.shapes.plainer.neutral_ends import WIDEST, Row, Sides, names_two, with_ends_turned
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER
from exgraph.sources.shapes.roles.role_labels import is_no_role
from exgraph.sources.shapes.titles.title_names import may_name

_ENDS = (Column.SOURCE, Column.DESTINATION)
#: What else a column beside the arrows may be, by a header that says it.
_NO_END = (*PORTS, *OF_REQUEST, Column.SOURCE_PORT, Column.TRANSPORT, Column.NOTES, Column.ACTION)
#: What is an end only beside another one of its kind: `Component | -> | Component`.
_OF_SERVICES = (Column.SERVICE, Column.PURPOSE)


def arrows_between(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table with a source and a destination in each row in the place of such columns; any other as it is.

    `overrides` are folded headers that a reader has said the meaning of: those are left as they are.
    """
    if grid.width > WIDEST:
        return grid
    for number in range(min(DEEPEST_HEADER, len(grid.rows))):
        headers = [cell.text for cell in grid.rows[number]]
        said = [meaning_of(header) if header.strip() else None for header in headers]
        if not any(meaning in PORTS for meaning in said):
            continue
        sides = _sides(said, grid.rows[number + 1 :])
        if sides is None or not overrides.keys().isdisjoint(map(fold_header, headers)):
            return grid
        return with_ends_turned(grid, number, sides, partial(_way, way=sides.way))
    return grid


def _sides(said: Sequence[Column | None], body: Sequence[Row]) -> Sides | None:
    """The columns at either side of the one of arrows; `None` where there is no such column, or headers name ends."""
    if any(meaning in _ENDS for meaning in said):
        return None
    for way in range(1, len(said) - 1):
        sides = Sides(way - 1, way + 1, way)
        beside = {said[sides.left], said[sides.right]}
        may_be = beside.isdisjoint(_NO_END) and (len(beside) == 1 or beside.isdisjoint(_OF_SERVICES))
        if said[way] in (None, Column.DIRECTION) and may_be and _points(body, sides):
            return sides
    return None


def _points(body: Sequence[Row], sides: Sides) -> bool:
    """Whether each row of two ends has an arrow and nothing else between them, and ends are what may be a name."""
    rows = [row for row in body if row[sides.way].text.strip() and names_two(row, sides.left, sides.right)]
    ends = (row[place].text for row in rows for place in (sides.left, sides.right))
    return (
        bool(rows)
        and all(_way(row, sides.way) for row in rows)
        and all(may_name(e) and not is_no_role(e) for e in ends)
    )


def _way(row: Row, way: int) -> Direction | None:
    """Which way a cell that is an arrow alone points, seen from its left."""
    text = row[way].text.strip()
    return arrow_direction(text) if ARROW.fullmatch(text) else None
