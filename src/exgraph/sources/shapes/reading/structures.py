"""Columns that are ends by where they stand: ticked ones side by side, and those at either side of arrows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.words import pattern, whole
from exgraph.notation import infer, read_cell
from exgraph.sources.shapes.cells.directions import Direction, direction_of
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes
from exgraph.sources.shapes.headers.column_meanings import Fit, Meant, fold_header, meaning_of
from exgraph.sources.shapes.reading.column_view import ColumnView
from exgraph.sources.shapes.reading.evidence import Evidence, Kind
from exgraph.sources.shapes.reading.options import Option, Table, heads_both
from exgraph.sources.shapes.reading.weights import POINTED, WEIGHTS
from exgraph.sources.shapes.titles.arrow_titles import pair_in_header
from exgraph.sources.shapes.titles.title_names import names_role
from exgraph.values.applications import canonical, find
from exgraph.values.service import Service

_LETTER = re.compile(r"\w")
_NO_ENDS = (*PORTS, Column.SOURCE_PORT, Column.TRANSPORT, Column.SERVICE)
_OF_END = pattern(whole(Word.ADDRESS_NOUN, Word.AREA, Word.ZONE_NOUN, Word.BESIDE_END, Word.MASK))
#: The columns of yes and no of a direction each.
_WAYS: Mapping[Direction | None, Column] = {Direction.IN: Column.INBOUND, Direction.OUT: Column.OUTBOUND}


def ticks(table: Table) -> Iterator[tuple[int, Option]]:
    """Columns of yes and no that name ends in their headers: `Client-to-node`, or several roles side by side."""
    ticked = []
    for place, (header, meant, view) in enumerate(zip(table.headers, table.meant, table.views, strict=True)):
        said = meant[0].meaning if meant else None
        if (
            header.strip()
            and (said in (None, Column.TICKS) or meant[0].fit is Fit.NOUN or pair_in_header(header))
            and _are_ticks(view)
        ):
            ticked.append(place)
    pairs = [place for place in ticked if pair_in_header(table.headers[place])]
    roles = ticked if len(ticked) > 1 and any(names_role(table.headers[place]) for place in ticked) else []
    for place in pairs or roles:
        yield place, Option(Column.TICKS, None, (Evidence(Kind.TICKS, WEIGHTS.ticks, place),))


def ways(table: Table) -> Iterator[tuple[int, Option]]:
    """Two columns of yes and no, one headed by each direction, where no column holds directions."""
    if any(meant and meant[0].meaning is Column.DIRECTION and view.directions for meant, view in _columns(table)):
        return
    headed = {
        place: way
        for place, (meant, view) in enumerate(_columns(table))
        if (way := direction_of(view.header)) in _WAYS
        and not (meant and meant[0].meaning in PORTS)
        and _are_ticks(view)
    }
    if set(headed.values()) == set(_WAYS) and len(headed) == len(_WAYS):
        for place, way in headed.items():
            yield place, Option(_WAYS[way], None, (Evidence(Kind.WAYS, WEIGHTS.ticks, place),))


def _columns(table: Table) -> Iterator[tuple[tuple[Meant, ...], ColumnView]]:
    return zip(table.meant, table.views, strict=True)


def _are_ticks(view: ColumnView) -> bool:
    """Whether a column says yes and no, and yes at least once."""
    return view.every(lambda text: is_yes(text) or is_no(text) or read_cell(text).none) and any(map(is_yes, view.texts))


def beside_arrows(table: Table) -> Iterator[tuple[int, Option]]:
    """Arrows beside the ports, `5724 --->`: the columns at either side are the ends.

    So are two of one name, one at either side of a column of directions, where no headers name both ends.
    """
    if heads_both(table):
        return
    for place, (meant, view) in enumerate(_columns(table)):
        if (
            (meant and meant[0].meaning is not Column.DIRECTION)
            or view.directions != 1
            or (not meant and _LETTER.search(view.header))
        ):
            continue
        headers = [fold_header(header) for header in table.headers]
        again = [header for header in headers[:place] if header and header in headers[place + 1 :]]
        again = [header for header in again if meaning_of(header) not in _NO_ENDS]
        if again:
            # A name before an address or a zone.
            header = min(again, key=lambda said: _OF_END().search(said) is not None)
            yield _end(headers.index(header), Column.HOST)
            yield _end(headers.index(header, place + 1), Column.PEER)
            return
    for place in range(1, len(table.headers) - 1):
        meant = table.meant[place]
        if not meant or meant[0].meaning not in PORTS or table.views[place].pointed < POINTED:
            continue
        if table.views[place - 1].texts and table.views[place + 1].texts:
            for beside, end in ((place - 1, Column.HOST), (place + 1, Column.PEER)):
                yield _end(beside, end)
            return


def _end(place: int, end: Column) -> tuple[int, Option]:
    return place, Option(end, None, (Evidence(Kind.BESIDE_ARROWS, WEIGHTS.beside_arrows, place),))


def of_services(table: Table) -> Iterator[tuple[int, Option]]:
    """A column of names beside both directions, of which no header says what it is to them.

    `DNS` on port 53, outbound, is who is asked, and not whose ports these are: then the column names the other end.
    """
    unknown = [place for place, (meant, view) in enumerate(_columns(table)) if not meant and view.texts]
    ports = next(
        (view.cells for meant, view in _columns(table) if meant and meant[0].meaning in PORTS),
        None,
    )
    directions = _directions(table) if unknown and ports is not None else []
    if not directions or ports is None:
        return
    for place in unknown:
        view = table.views[place]
        if _are_ticks(view):
            continue
        rows = zip(view.cells, ports, directions, strict=True)
        if {way for name, port, way in rows if way in _WAYS and _is_service_of(name, port)} == {Direction.OUT}:
            yield place, Option(Column.PEER, None, (Evidence(Kind.CALLED, WEIGHTS.beside_arrows, place),))


def _directions(table: Table) -> list[Direction | None]:
    """The direction of each row, by a column of directions or by two of ticks; none where no column says one."""
    for meant, view in _columns(table):
        if meant and meant[0].meaning is Column.DIRECTION and view.directions:
            return [direction_of(text) for text in view.cells]
    headed = {option.meaning: table.views[place].cells for place, option in ways(table)}
    if not headed:
        return []
    ticked = zip(*([is_yes(text) for text in headed[way]] for way in _WAYS.values()), strict=True)
    return [None if inward == outward else Direction.IN if inward else Direction.OUT for inward, outward in ticked]


def _is_service_of(name: str, port: str) -> bool:
    """Whether a name is that of the application whose registered port a cell states."""
    if find(name.strip()) is None:
        return False
    registered = infer(Service(canonical(name.strip()))).ports
    return registered is not None and any(each.ports == registered for each in read_cell(port).services)
