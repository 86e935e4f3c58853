"""Columns that are headed as an end, and say in each cell which way and whose: `Where to open` over "inbound on X"."""

from __future__ import annotations

from exgraph.languages.meanings import Column
from exgraph.sources.shapes.cells.arrows import ARROW
from exgraph.sources.shapes.cells.directions import is_direction
from exgraph.sources.shapes.headers.column_meanings import Fit, Meant
from exgraph.sources.shapes.reading.options import END_COLUMNS, Table
from exgraph.sources.shapes.titles.named_ways import named_way
from exgraph.sources.shapes.titles.worded_titles import between_pair


def ways_in_ends(table: Table) -> Table:
    """The table in which such a column says directions, where no other one does, and none is an end.

    "Inbound on the relay" is no name of a host; nor is "between clients".
    """
    said = [meant[0].meaning if meant else None for meant in table.meant]
    places = [place for place, meaning in enumerate(said) if meaning in END_COLUMNS]
    if len(places) != 1 or Column.DIRECTION in said or table.meant[places[0]][0].fit is Fit.USER:
        return table
    view = table.views[places[0]]
    if not view.texts or not any(map(_names_whose, view.texts)) or not view.every(_says_way):
        return table
    meant = list(table.meant)
    meant[places[0]] = (Meant(Column.DIRECTION, Fit.PATTERN),)
    return table._replace(meant=tuple(meant))


def _names_whose(text: str) -> bool:
    """Whether a cell names the host of a direction, or those between whom ports are: "outbound from X"."""
    if ARROW.search(text):
        return False
    way = named_way(text)
    return (way is not None and way.said and (way.own or way.both_ways)) or between_pair(text) is not None


def _says_way(text: str) -> bool:
    return is_direction(text) or _names_whose(text)
