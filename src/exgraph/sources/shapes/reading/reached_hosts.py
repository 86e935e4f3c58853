"""Hosts under a title that says who connects to them: "X needs access to the following hosts" over `Host | Port`."""

from __future__ import annotations

from exgraph.languages.meanings import Column
from exgraph.sources.shapes.headers.column_meanings import Fit, Meant
from exgraph.sources.shapes.reading.options import END_COLUMNS, Table
from exgraph.sources.shapes.titles.ends import Context

_MAY_BE_REACHED = (Column.HOST, Column.PEER, Column.ENDPOINT)


def reached_hosts(table: Table, context: Context) -> Table:
    """The table in which the one column of hosts is the destination, where a title says who connects to them."""
    if not (context.reaches and context.own):
        return table
    said = [meant[0] if meant else None for meant in table.meant]
    places = [place for place, each in enumerate(said) if each is not None and each.meaning in END_COLUMNS]
    if len(places) != 1:
        return table
    place = places[0]
    first = table.meant[place][0]
    if first.meaning not in _MAY_BE_REACHED or first.fit is Fit.USER:
        return table
    meant = list(table.meant)
    meant[place] = (Meant(Column.DESTINATION, Fit.PATTERN),)
    return table._replace(meant=tuple(meant))
