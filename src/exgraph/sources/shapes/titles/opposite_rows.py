"""Titles that say of a name the opposite of every row below: then it is the other end, and no host of theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exgraph.languages.meanings import Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.directions import Direction, direction_of
from exgraph.sources.shapes.titles.ends import Context
from exgraph.sources.shapes.titles.named_ways import named_way
from exgraph.sources.shapes.titles.titles import read_title
from exgraph.values.applications import find

_OPPOSITE = {Direction.IN: Direction.OUT, Direction.OUT: Direction.IN}


def with_its_peer(grid: Grid, columns: Sequence[Column | None], body: int, context: Context) -> Context:
    """The context with the name of a title as the other end, where the title says of it the opposite of every row.

    "Ports opened to X" over rows that are all outbound lead to X, from a host that the title does not name.
    """
    if not context.own or Column.DIRECTION not in columns:
        return context
    # "Ports opened for DNS": a service that is none of the hosts is what outbound rows lead to.
    service = find(context.own)
    way = context.direction or (Direction.IN if service is not None and not service.program else None)
    if way is None:
        return context
    place = columns.index(Column.DIRECTION)
    texts = [row[place].text for row in grid.rows[body:] if row[place].text.strip()]
    if any(map(named_way, texts)):
        # "Outbound to Y" names the other end itself.
        return context
    said = {*map(direction_of, texts)}
    if said != {_OPPOSITE.get(way)}:
        return context
    outer = _host_above(grid.headings[:-1]) if context.place == "heading" else ""
    outer = "" if outer == context.own else outer
    ends = (outer, context.own) if way is Direction.IN else (context.own, outer)
    return replace(context, own="", also="", bare=False, listens=False, source=ends[0], destination=ends[1])


def _host_above(headings: Sequence[str]) -> str:
    """The host that the nearest heading names with a word for rules or ports; empty where it names none."""
    title = read_title(headings[-1]) if headings else None
    return title.own if title is not None and title.sure and not title.bare else ""
