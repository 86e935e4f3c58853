"""Two columns of ports, one at either end of a connection."""

from __future__ import annotations

from collections.abc import Sequence

from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.cells.directions import Direction, direction_of
from exgraph.sources.shapes.headers.column_meanings import Fit, Meant, fold_header
from exgraph.sources.shapes.reading.options import Table

_LOCAL = pattern(whole(Word.LOCAL))
_REMOTE = pattern(whole(Word.REMOTE))
_ENDS = (Column.SOURCE, Column.DESTINATION)
_PORTS = (Column.PORT, Column.COMPOSITE, Column.SOURCE_PORT)


def ports_apart(table: Table) -> Table:
    """The table in which two columns of ports are told apart, where their headers do.

    Of a local and a remote port, the one of the end that opens the connection is a source's. Of two columns of one
    name, each belongs to the end that it stands behind, or before: `Source | Port | Destination | Port`.
    """
    held = [place for place, meant in enumerate(table.meant) if meant and meant[0].meaning in _PORTS]
    if len(held) < 2:
        return table
    local = [place for place in held if _LOCAL().search(fold_header(table.headers[place]))]
    remote = [place for place in held if _REMOTE().search(fold_header(table.headers[place]))]
    if not (local and remote):
        beside = _beside_source(table, held)
        return table if beside is None else _said(table, beside, Column.SOURCE_PORT)
    ways = [
        direction_of(text)
        for meant, view in zip(table.meant, table.views, strict=True)
        if meant and meant[0].meaning is Column.DIRECTION
        for text in view.texts
    ]
    outward = ways.count(Direction.OUT) * 2 > len(ways)
    other = local[0] if outward else remote[0]
    return _said(table, other, Column.SOURCE_PORT)


def _beside_source(table: Table, held: Sequence[int]) -> int | None:
    """Of two columns of ports, the one that the order of ends gives to the source.

    Their headers are the same, or each begins with that of the end before it: `From | From port | To | To port`.
    """
    folded = [fold_header(header) for header in table.headers]
    same = len({folded[place] for place in held}) == 1
    own = all(place and folded[place - 1] and folded[place].startswith(folded[place - 1]) for place in held)
    if len(held) != 2 or not (same or own):
        return None
    order: list[Column] = []
    for place, meant in enumerate(table.meant):
        # `Назначение` is a purpose first, and an end as well.
        ends = [each.meaning for each in meant if each.meaning in _ENDS]
        said = Column.PORT if place in held else ends[0] if ends else None
        if said and said not in order[-1:]:
            order.append(said)
    if len(order) != 4 or {frozenset(order[::2]), frozenset(order[1::2])} != {
        frozenset(_ENDS),
        frozenset({Column.PORT}),
    }:
        return None
    return held[order.index(Column.SOURCE) > 1]


def listening_side(header: str) -> Direction | None:
    """The direction in which the ports that a header names are those listened on: a local one's inbound."""
    folded = fold_header(header)
    local, remote = _LOCAL().search(folded), _REMOTE().search(folded)
    return None if bool(local) == bool(remote) else Direction.IN if local else Direction.OUT


def _said(table: Table, place: int, meaning: Column) -> Table:
    """The table in which one column has this meaning alone."""
    meant = ((Meant(meaning, Fit.EXACT),) if n == place else said for n, said in enumerate(table.meant))
    return table._replace(meant=tuple(meant))
