"""How conduits are written: zone × zone first, then a line for each conduit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from exgraph.relations.openings import endpoints
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.values.service import DYNAMIC
from exgraph.wording.numbers import percent
from exgraph.wording.phrases import counted, listed

if TYPE_CHECKING:
    from exgraph.analysis.conduits.answer import ConduitPorts, Conduits

_COLUMNS = (
    Column("source_zone"),
    Column("destination_zone"),
    Column("flows", "integer"),
    Column("pairs", "integer"),
    Column("services", "list"),
    Column("endpoints", "list"),
    Column("ports", "integer"),
    Column("dynamic", "integer"),
    Column("encrypted", "integer"),
    Column("cleartext", "integer"),
    Column("unknown", "integer"),
    Column("encrypted_share", "fraction"),
)
#: A square of more zones is wider than a terminal; the conduits are listed all the same.
MOST_ZONES = 10
_GRID_NOTE = (
    "How many ports the row's zone opens on the column's zone, each transport counted apart; +{dynamic}: and dynamic "
    "ports; +?: and services without a port; ·: nothing. In brackets: inside a zone, which is no conduit."
)


def summary(found: Conduits) -> str:
    """How many conduits there are, what they carry, and the first of those that open the most ports."""
    conduits, zones = found.conduits, len(found.matrix.zones)
    flows = sum(one.conduit.flows for one in found.all)
    carried = sum(one.conduit.flows for one in conduits)
    text = (
        f"{counted(len(conduits), 'conduit')} between {counted(zones, 'zone')}: {carried} of {counted(flows, 'flow')}"
    )
    if not carried:
        return f"{text}."
    encrypted = sum(one.conduit.encrypted for one in conduits)
    widest = max(conduits, key=lambda one: (one.ports, len(one.unnumbered)))
    text += f", {percent(encrypted / carried)} of them encrypted"
    ends = " → ".join(widest.ends)
    return f"{text}. None opens more than {ends} with {listed((counted(widest.ports, 'port'), *widest.unnumbered))}."


def conduits(found: Conduits, language: str | None) -> Table:
    """One row a conduit, and one a zone for what stays inside it."""
    names = Names(found.matrix, language)
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (
            *map(names.zone, one.ends),
            one.conduit.flows,
            one.conduit.cells,
            one.conduit.services,
            endpoints(dict(one.opened)),
            one.ports,
            one.conduit.dynamic,
            one.conduit.encrypted,
            one.conduit.cleartext,
            one.conduit.unknown,
            one.encrypted_share,
        )
        for one in found.all
    )
    return Table(_COLUMNS, rows, found.summary)


def reading(found: Conduits, language: str | None) -> tuple[Table, ...]:
    """The square of zones where it fits, then the conduits."""
    names = Names(found.matrix, language)
    tables = [Table((), (), found.summary)]
    if 0 < len(found.matrix.zones) <= MOST_ZONES:
        tables.append(_grid(found, names))
    exposed = {zone.id for zone in found.matrix.zones if zone.exposed}
    shown = found.conduits
    if shown:
        columns = (
            Column("conduit"),
            Column("flows", "integer"),
            Column("pairs", "integer"),
            Column("endpoints", "list", "opens"),
            Column("ports", title="ports"),
            Column("encrypted", "fraction"),
        )
        rows: tuple[tuple[Value, ...], ...] = tuple(
            (
                " → ".join(map(names.zone, one.ends)),
                one.conduit.flows,
                one.conduit.cells,
                endpoints(dict(one.opened)),
                _size(one, str(one.ports)),
                one.encrypted_share,
            )
            for one in shown
        )
        strong = frozenset(number for number, one in enumerate(shown) if exposed & set(one.ends))
        tables.append(Table(columns, rows, title=f"Conduits ({len(rows)})", strong=strong))
    return tuple(tables)


def content(found: Conduits) -> Mapping[str, Any]:
    """The zones; then the conduits, and apart from them what stays inside zones."""
    return {
        "zones": [{"id": zone.id, "exposed": zone.exposed} for zone in found.matrix.zones],
        "conduits": [_object(one) for one in found.conduits],
        "inside": [_object(one) for one in found.all if one.inside],
    }


def _grid(found: Conduits, names: Names) -> Table:
    zones = [zone.id for zone in found.matrix.zones]
    by_ends = {one.ends: one for one in found.all}
    rows: list[tuple[Value, ...]] = []
    for source in zones:
        cells: list[Value] = [names.zone(source)]
        for destination in zones:
            one = by_ends.get((source, destination))
            text = "·" if one is None else _size(one, str(one.ports))
            cells.append(f"[{text}]" if one is not None and one.inside else text)
        rows.append(tuple(cells))
    columns = (Column("from", title="from ↓ to →"), *(Column(zone, title=names.zone(zone)) for zone in zones))
    return Table(columns, tuple(rows), notes=(_GRID_NOTE.format(dynamic=DYNAMIC),))


def _size(one: ConduitPorts, ports: str) -> str:
    return "+".join((ports, *one.unnumbered))


def _object(one: ConduitPorts) -> dict[str, Any]:
    return {
        "source_zone": one.conduit.source_zone,
        "destination_zone": one.conduit.destination_zone,
        "flows": one.conduit.flows,
        "pairs": one.conduit.cells,
        "services": list(one.conduit.services),
        "endpoints": list(endpoints(dict(one.opened))),
        "ports": one.ports,
        "unnumbered": list(one.unnumbered),
        "dynamic": one.conduit.dynamic,
        "encrypted": one.conduit.encrypted,
        "cleartext": one.conduit.cleartext,
        "unknown": one.conduit.unknown,
        "encrypted_share": round(one.encrypted_share, 4),
    }
