"""Two columns of ports: where ranges begin and where they end, or one at either end of a connection."""

from __future__ import annotations

from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.column_meanings import Fit, Meant, fold_header
from exgraph.sources.shapes.directions import Direction, direction_of
from exgraph.sources.shapes.reading.options import Table

_LOCAL = pattern(whole(Word.LOCAL))
_REMOTE = pattern(whole(Word.REMOTE))
_FIRST = pattern(whole(Word.FIRST))
_LAST = pattern(whole(Word.LAST))
_PORTS = (Column.PORT, Column.COMPOSITE, Column.SOURCE_PORT)


def ports_apart(table: Table) -> Table:
    """The table in which two columns of ports are told apart, where their headers do.

    Of a local and a remote port, the one of the end that opens the connection is a source's.
    """
    held = [place for place, meant in enumerate(table.meant) if meant and meant[0].meaning in _PORTS]
    if len(held) < 2:
        return table
    if (first := _behind_source(table, held)) is not None:
        return _said(table, first, Column.SOURCE_PORT)
    if (last := _last_of_range(table, held)) is not None:
        return _said(table, last, Column.LAST_PORT)
    local = [place for place in held if _LOCAL().search(fold_header(table.headers[place]))]
    remote = [place for place in held if _REMOTE().search(fold_header(table.headers[place]))]
    if not (local and remote):
        return table
    ways = [
        direction_of(text)
        for meant, view in zip(table.meant, table.views, strict=True)
        if meant and meant[0].meaning is Column.DIRECTION
        for text in view.texts
    ]
    outward = ways.count(Direction.OUT) * 2 > len(ways)
    other = local[0] if outward else remote[0]
    return _said(table, other, Column.SOURCE_PORT)


def listening_side(header: str) -> Direction | None:
    """The direction in which the ports that a header names are those listened on: a local one's inbound."""
    folded = fold_header(header)
    local, remote = _LOCAL().search(folded), _REMOTE().search(folded)
    return None if bool(local) == bool(remote) else Direction.IN if local else Direction.OUT


def _behind_source(table: Table, held: list[int]) -> int | None:
    """The port column behind the source, where another stands behind the destination: `From | Port | To | Port`.

    The headers are the same, or each says its end in the words of the column before.
    """
    ends = {
        end: [place for place, meant in enumerate(table.meant) if meant and meant[0].meaning is end]
        for end in (Column.SOURCE, Column.DESTINATION)
    }
    if len(held) != 2 or any(len(places) != 1 for places in ends.values()):
        return None
    source, destination = (ends[end][0] for end in (Column.SOURCE, Column.DESTINATION))
    if {source + 1, destination + 1} != set(held):
        return None
    folded = [fold_header(header) for header in table.headers]
    same = folded[source + 1] == folded[destination + 1]
    own = all(folded[end + 1].startswith(folded[end]) for end in (source, destination))
    return source + 1 if same or own else None


def _said(table: Table, place: int, meaning: Column) -> Table:
    """The table in which one column has this meaning alone."""
    meant = ((Meant(meaning, Fit.EXACT),) if n == place else said for n, said in enumerate(table.meant))
    return table._replace(meant=tuple(meant))


def _last_of_range(table: Table, held: list[int]) -> int | None:
    """The column of the numbers in which ranges end that begin in another; `None` where there are no such two."""
    folded = [fold_header(header) for header in table.headers]
    first = [place for place in held if _FIRST().search(folded[place])]
    last = [place for place in held if _LAST().search(folded[place]) and place not in first]
    if len(first) != 1 or len(last) != 1 or not _are_bounds(table, first[0], last[0]):
        return None
    return last[0]


def _are_bounds(table: Table, first: int, last: int) -> bool:
    """Whether no number of the first column is above the one beside it, and all are single ones."""
    pairs = zip(table.views[first].cells, table.views[last].cells, strict=True)
    numbers = [(low.strip(), high.strip()) for low, high in pairs if low.strip() and high.strip()]
    return all(low.isdecimal() and high.isdecimal() and int(low) <= int(high) for low, high in numbers)
