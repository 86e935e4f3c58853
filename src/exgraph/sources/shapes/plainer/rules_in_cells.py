"""A column for each direction, whose cells have the ports and the other end of each rule: `TCP:443 (alb-sg)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from exgraph.languages.meanings import Column
from exgraph.notation import read_cell
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.cells.directions import Direction, direction_of, is_direction
from exgraph.sources.shapes.headers.column_meanings import fold_header
from exgraph.values.end_labels import is_any

_RULE = re.compile(
    r"\s*(?P<ports>[^()（）]*[^()（）\s])\s*[(（](?P<peer>[^()（）]*[^\W\d_][^()（）]*|[\d./:]+)[)）]\s*[,;]?\s*"
)
_WAYS = {Direction.IN, Direction.OUT}


class _Rule(NamedTuple):
    """One line of a cell: its ports, and the other end, where the line names one."""

    ports: str
    peer: str


def rules_of_ways(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table with a row for each line of the cells under `Ingress` and `Egress`, where these are rules.

    `overrides` are folded headers that a reader has said the meaning of: tables with one of those are left as they are.
    """
    if not grid.rows or grid.short_rows or grid.hidden_rows or grid.hidden_columns:
        return grid
    header, *body = grid.rows
    ways = {place: way for place, cell in enumerate(header) if (way := _way(cell.text, overrides)) is not None}
    if set(ways.values()) != _WAYS or len(ways) != len(_WAYS) or not _are_rules(body, tuple(ways)):
        return grid
    heads = [header[next(iter(ways))]._replace(text=str(each)) for each in (Column.DIRECTION, Column.PORT, Column.PEER)]
    rows = [_row(header, ways, heads), *(each for row in body for each in _rows(row, header, ways))]
    # A rule that names no other end has none: what stands above is another rule's.
    return replace(grid, rows=tuple(rows), spans=False)


def _way(header: str, overrides: Mapping[str, Column]) -> Direction | None:
    """The one direction that a header says; `None` for any other."""
    way = direction_of(header)
    return way if way in _WAYS and is_direction(header) and fold_header(header) not in overrides else None


def _are_rules(body: Sequence[Sequence[GridCell]], places: Sequence[int]) -> bool:
    """Whether the cells hold rules: each line has ports, and an end behind most; signs for "none" aside."""
    texts = [text for row in body for place in places if (text := row[place].text) and not _says_none(text)]
    lines = [rule for text in texts for rule in _lines(text)]
    ended = sum(bool(rule.peer) for rule in lines)
    return ended * 2 > len(lines) and all(has_ports(rule.ports) or is_any(rule.ports) for rule in lines)


def _says_none(text: str) -> bool:
    return not any(map(str.isalnum, text)) or read_cell(text).none


def _lines(text: str) -> Iterator[_Rule]:
    """The rules of a cell, a line each.

    >>> list(_lines("TCP:443 (alb-sg)\\nALL"))
    [_Rule(ports='TCP:443', peer='alb-sg'), _Rule(ports='ALL', peer='')]
    """
    for line in filter(str.strip, text.split("\n")):
        match = _RULE.fullmatch(line)
        yield _Rule(match["ports"], match["peer"]) if match else _Rule(line.strip(), "")


def _rows(
    row: Sequence[GridCell], header: Sequence[GridCell], ways: Mapping[int, Direction]
) -> Iterator[tuple[GridCell, ...]]:
    """A row for each rule; the row with nothing in these columns where it has none."""
    found = [(place, rule) for place in ways if not _says_none(row[place].text) for rule in _lines(row[place].text)]
    for place, rule in found:
        cell = row[place]
        texts = (header[place].text, rule.ports, rule.peer)
        yield _row(row, ways, [cell._replace(text=text, raw=text) for text in texts])
    if not found:
        first = row[next(iter(ways))]
        yield _row(row, ways, [first._replace(text=text, raw=text) for text in ("", first.text, "")])


def _row(row: Sequence[GridCell], ways: Mapping[int, Direction], cells: Sequence[GridCell]) -> tuple[GridCell, ...]:
    """A row in which the cells stand in the place of the columns of directions."""
    first = min(ways)
    return (*row[:first], *cells, *(cell for place, cell in enumerate(row) if place > first and place not in ways))
