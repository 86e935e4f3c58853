"""Addresses beside ports whose header says that they are outbound: they are where the connections go."""

from __future__ import annotations

from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.words import words
from exgraph.sources.shapes.cells.directions import Direction, direction_of
from exgraph.sources.shapes.headers.column_meanings import Fit, Meant, fold_header
from exgraph.sources.shapes.reading.options import END_COLUMNS, Table, is_kind_of_host
from exgraph.values.end_labels import is_any

_OTHERS = tuple(end for end in END_COLUMNS if end is not Column.SOURCE)


def outward_addresses(table: Table) -> Table:
    """The table in which a column of addresses is the destination: `Address | Outbound TCP port`.

    Only where no header says where they go, nor which host the table is about. `Client` with "all" beside them says
    which of the hosts meant are concerned, and is no end: it does not mean everybody.
    """
    said = [meant[0].meaning if meant else None for meant in table.meant]
    ways = [
        direction_of(header)
        for header, meaning in zip(table.headers, said, strict=True)
        if meaning in (*PORTS, Column.DIRECTION)
    ]
    addresses = [
        place
        for place, header in enumerate(table.headers)
        if said[place] is None and fold_header(header) in words(Word.ADDRESS_NOUN)
    ]
    if ways != [Direction.OUT] or len(addresses) != 1 or any(meaning in _OTHERS for meaning in said):
        return table
    meant = list(table.meant)
    meant[addresses[0]] = (Meant(Column.DESTINATION, Fit.PATTERN),)
    for place, view in enumerate(table.views):
        kind = meant[place][0].fit is Fit.NOUN if meant[place] else is_kind_of_host(view.header)
        if kind and any(map(is_any, view.texts)):
            meant[place] = (Meant(Column.NOTES, Fit.PATTERN),)
    return table._replace(meant=tuple(meant))
