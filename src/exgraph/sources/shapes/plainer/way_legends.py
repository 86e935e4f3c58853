"""Legends of directions: which way the marks of a column go, said beside the table: "→ = this server opens"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from exgraph.languages.meanings import Column
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.directions import Direction, direction_of
from exgraph.sources.shapes.headers.column_meanings import meaning_of
from exgraph.sources.shapes.plainer.legends import legend_lines
from exgraph.sources.shapes.roles.opener_remarks import openers
from exgraph.sources.shapes.roles.role_labels import clean_label, spelling_key
from exgraph.sources.shapes.titles.title_names import without_article

#: In signs: a mark, and a line of a legend. In, out, both ways: more marks are no directions.
_LONGEST_MARK, _LONGEST_LINE, _MOST_MARKS = 4, 400, 3
_ENTRY = re.compile(
    r"(?:^|(?<=[\s,;|(（、，；。:：]))[\"'“„«`*_]*(?P<mark>[^\W\d_]{1,3}|[^\w\s,;.|\"'“„«`*_()]{1,4})[\"'”»`*_]*"
    r"\s*(?:[=＝:：]|\s[–—-]\s)\s*(?P<means>[^,;.|=＝\n、，；。]{1,80})"
)


def ways_explained(grids: Sequence[Grid], text: str) -> tuple[Grid, ...]:
    """The tables with the directions that a legend says in the place of the marks for them.

    `text` is that of the whole document, where it is one. A column is left as it is where a mark of it has no direction
    by the legend, or has one by itself.
    """
    places = [[place for place in range(grid.width) if _may_be_explained(grid, place)] for grid in grids]
    if not any(places):
        return tuple(grids)
    ways = ways_in(legend_lines(grids, text))
    return (
        tuple(_spelled(grid, found, ways) for grid, found in zip(grids, places, strict=True)) if ways else tuple(grids)
    )


def ways_in(lines: Iterable[str]) -> dict[str, Direction]:
    """The marks of legends and which way each goes; none where two of them differ.

    Who opens the connection tells it where the legend sets one end against "the other side".

    >>> sorted(ways_in(["→ = the Heron server opens the connection, ← = the other side opens it"]).items())
    [('←', <Direction.IN: 'inbound'>), ('→', <Direction.OUT: 'outbound'>)]
    >>> ways_in(["E = inbound, S = outbound", "R = required"])
    {'E': <Direction.IN: 'inbound'>, 'S': <Direction.OUT: 'outbound'>}
    """
    ways: dict[str, Direction] = {}
    for mark, way in chain.from_iterable(_in_line(line) for line in lines if len(line) <= _LONGEST_LINE):
        if ways.setdefault(mark, way) is not way:
            return {}
    return ways


def _in_line(line: str) -> list[tuple[str, Direction]]:
    ways: list[tuple[str, Direction]] = []
    named: dict[str, str] = {}
    for match in _ENTRY.finditer(line):
        mark, means = match["mark"], clean_label(match["means"])
        if opener := next(iter(openers(means)), ""):
            if meaning_of(without_article(opener)) is Column.PEER:
                ways.append((mark, Direction.IN))
            else:
                named[mark] = spelling_key(opener)
        elif way := direction_of(means):
            ways.append((mark, way))
    if any(way is Direction.IN for _, way in ways) and len(set(named.values())) == 1:
        ways += ((mark, Direction.OUT) for mark in named)
    return ways


def _may_be_explained(grid: Grid, place: int) -> bool:
    """Whether a column of directions has marks that say none by themselves."""
    if not grid.rows or meaning_of(grid.rows[0][place].text) is not Column.DIRECTION:
        return False
    marks = _marks(grid, place)
    return 0 < len(marks) <= _MOST_MARKS and all(len(mark) <= _LONGEST_MARK for mark in marks)


def _marks(grid: Grid, place: int) -> set[str]:
    return {text for row in grid.rows[1:] if (text := row[place].text.strip())}


def _spelled(grid: Grid, places: Sequence[int], ways: Mapping[str, Direction]) -> Grid:
    for place in places:
        marks = _marks(grid, place)
        if marks <= ways.keys() and all(direction_of(mark) in (None, ways[mark]) for mark in marks):
            head, *body = grid.rows
            rows = (tuple(_said(cell, ways) if n == place else cell for n, cell in enumerate(row)) for row in body)
            grid = replace(grid, rows=(head, *rows))
    return grid


def _said(cell: GridCell, ways: Mapping[str, Direction]) -> GridCell:
    way = ways.get(cell.text.strip())
    return cell if way is None else cell._replace(text=str(way), written=cell.text)
