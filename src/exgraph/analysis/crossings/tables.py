"""How crossings are written: the conduits first, then the flows, bundled by pair of roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from exgraph.relations.bundling import bundled
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.phrases import counted, listed

if TYPE_CHECKING:
    from exgraph.analysis.crossings.answer import Conduit, Crossing, Crossings

_COLUMNS = (
    Column("source"),
    Column("destination"),
    Column("source_zone"),
    Column("destination_zone"),
    Column("direction"),
    Column("application"),
    Column("transport"),
    Column("ports"),
    Column("encryption"),
)
_CHANGE = Column("change")
_SIGNS = {"added": "+", "removed": "-", "changed": "~", "unchanged": ""}
_PROTECTIONS = ("cleartext", "encrypted", "unknown")
_MEANING = (
    "encrypted: stated by the document, or the port is registered for TLS. cleartext: the registered protocol starts "
    "in the clear, and nothing says that it is upgraded. unknown: neither is known."
)


def summary(found: Crossings) -> str:
    """One plain line: how many flows cross, in how many conduits, how they are protected; what a move changes."""
    if found.before is not None:
        return _summary_of_move(found)
    where = "trust boundaries" if found.zone is None else f"the boundary of {found.zone}"
    crossing = sum(conduit.flows for conduit in found.conduits)
    text = f"{crossing} of {counted(len(found.matrix.index), 'flow')} cross {where}"
    if not crossing:
        return text + "."
    if found.zone is not None:
        entering = sum(conduit.flows for conduit in found.conduits if conduit.destination_zone == found.zone)
        text += f" ({entering} entering, {crossing - entering} exiting)"
    kinds = {kind: sum(getattr(conduit, kind) for conduit in found.conduits) for kind in _PROTECTIONS}
    told = [f"{number} {kind}" for kind, number in kinds.items() if number]
    text += f", in {counted(len(found.conduits), 'conduit')}: {listed(told)}"
    dynamic = sum(conduit.dynamic for conduit in found.conduits)
    return text + (f"; {dynamic} on dynamic ports." if dynamic else ".")


def flows(found: Crossings, language: str | None) -> Table:
    """One row a flow; after a move with its change, and the removed ones at the end."""
    names = Names(found.matrix, language)
    moved = found.before is not None
    rows = tuple(_flow_row(crossing, names, moved) for crossing in (*found.flows, *found.removed))
    return Table((*_COLUMNS, _CHANGE) if moved else _COLUMNS, rows, found.summary, (_MEANING,))


def reading(found: Crossings, language: str | None) -> tuple[Table, ...]:
    """The conduits, then the flows of each pair of roles on one line for each kind of protection."""
    names = Names(found.matrix, language)
    tables = [_conduits(found, names)]
    everything = (*found.flows, *found.removed)
    for conduit in found.conduits:
        ends = (conduit.source_zone, conduit.destination_zone)
        inside = [crossing for crossing in everything if crossing.conduit == ends]
        if found.before is not None:
            inside = [crossing for crossing in inside if crossing.change != "unchanged"]
        if inside:
            tables.append(_bundles(found, ends, inside, names))
    if found.before is not None and len(tables) > 1:
        tables.append(Table((), (), notes=("Only what the move changes is listed one by one.",)))
    return (*tables, Table((), (), notes=(_MEANING,)))


def content(found: Crossings) -> Mapping[str, Any]:
    """The JSON: conduits, then flows; after a move also the changes and the counts before."""
    moved = found.before is not None
    head: dict[str, Any] = {"zone": found.zone}
    if found.before is not None:
        head["move"] = dict(found.move)
        head["before"] = {"summary": found.before.summary, "flows": len(found.before.flows)}
    conduits = [_conduit_object(conduit, moved) for conduit in found.conduits]
    crossings = [_flow_object(crossing, moved) for crossing in (*found.flows, *found.removed)]
    return {**head, "conduits": conduits, "flows": crossings}


def _summary_of_move(found: Crossings) -> str:
    assert found.before is not None
    zones = {role.id: role.zone for role in found.before.matrix.roles}
    moves = listed(f"{role} in {zone} instead of {zones[role]}" for role, zone in found.move)
    where = "trust boundaries" if found.zone is None else f"the boundary of {found.zone}"
    text = f"With {moves}, {counted(len(found.flows), 'flow crosses', 'flows cross')} {where}"
    text += f" instead of {len(found.before.flows)}"
    crossed = {crossing.flow.key for crossing in found.before.flows}
    crosses = {crossing.flow.key for crossing in found.flows}
    elsewhere = sum(crossing.change == "added" and crossing.flow.key in crossed for crossing in found.flows)
    told = [
        f"{len(crosses - crossed)} more" if crosses - crossed else "",
        f"{len(crossed - crosses)} no longer" if crossed - crosses else "",
        f"{elsewhere} through another conduit than before" if elsewhere else "",
    ]
    told = [part for part in told if part]
    if not told:
        return text + "; nothing changes."
    text += f": {listed(told)}"
    for change, word in (("added", "new"), ("removed", "gone")):
        ends = [f"{c.source_zone} → {c.destination_zone}" for c in found.conduits if c.change == change]
        if ends:
            text += f"; {counted(len(ends), 'conduit is', 'conduits are')} {word}: {listed(ends)}"
    return text + "."


def _flow_row(crossing: Crossing, names: Names, moved: bool) -> tuple[Value, ...]:
    flow, service = crossing.flow, crossing.flow.service
    row = (
        names.role(flow.source),
        names.role(flow.destination),
        names.zone(crossing.source_zone),
        names.zone(crossing.destination_zone),
        crossing.direction,
        service.application or "",
        service.transport or "",
        service.ports_text,
        crossing.protection.encryption,
    )
    return (*row, str(crossing.change)) if moved else row


def _conduits(found: Crossings, names: Names) -> Table:
    """A line for each conduit; after a move, for each that the move changes."""
    exposed = {zone.id for zone in found.matrix.zones if zone.exposed}
    moved = found.before is not None
    shown = [conduit for conduit in found.conduits if conduit.change != "unchanged"]
    rows: list[tuple[Value, ...]] = []
    for conduit in shown:
        ends = f"{names.zone(conduit.source_zone)} → {names.zone(conduit.destination_zone)}"
        changes = (str(conduit.change), conduit.before) if moved else ()
        counts = (conduit.cleartext, conduit.encrypted, conduit.unknown, conduit.dynamic)
        rows.append((ends, *changes, conduit.flows, *counts))
    strong = frozenset(n for n, c in enumerate(shown) if exposed & {c.source_zone, c.destination_zone})
    if not rows:
        return Table((), (), found.summary)
    names_of_counts = ("before", "flows") if moved else ("flows",)
    numbers = [Column(name, "integer") for name in (*names_of_counts, "cleartext", "encrypted", "unknown", "dynamic")]
    columns = (Column("conduit"), *([_CHANGE] if moved else []), *numbers)
    same = len(found.conduits) - len(shown)
    title = f"Conduits ({len(rows)} of {len(found.conduits)}, {same} as before)" if moved else f"Conduits ({len(rows)})"
    return Table(columns, tuple(rows), found.summary, title=title, strong=strong)


def _bundles(found: Crossings, ends: tuple[str, str], inside: list[Crossing], names: Names) -> Table:
    """The flows of one conduit: a line for each pair of roles and protection; pairs with the same line share it."""
    pairs: dict[tuple[str, str], list[Crossing]] = {}
    for crossing in inside:
        pairs.setdefault((crossing.flow.source, crossing.flow.destination), []).append(crossing)
    groups: dict[tuple[tuple[str, ...], ...], list[tuple[str, str]]] = {}
    for pair, crossings in pairs.items():
        groups.setdefault(tuple(_lines(crossings)), []).append(pair)
    rows: list[tuple[Value, ...]] = [
        (tuple(_gathered(same, names)) if number == 0 else (), *line)
        for lines, same in groups.items()
        for number, line in enumerate(lines)
    ]
    columns = [Column("flow", "list", "from → to"), Column("services"), Column("encryption")]
    if found.before is not None:
        columns.append(_CHANGE)
    size = [counted(len(inside), "flow"), counted(len(pairs), "pair of roles", "pairs of roles")]
    size.append(counted(len({crossing.flow.service.key for crossing in inside}), "service"))
    title = f"{names.zone(ends[0])} → {names.zone(ends[1])} ({', '.join(filter(None, (*size, inside[0].direction)))})"
    return Table(tuple(columns), tuple(row[: len(columns)] for row in rows), title=title)


def _lines(crossings: Iterable[Crossing]) -> Iterator[tuple[str, ...]]:
    groups: dict[tuple[str, str], list[Crossing]] = {}
    for crossing in crossings:
        groups.setdefault((str(crossing.change or ""), crossing.protection.encryption), []).append(crossing)
    for (change, encryption), same in groups.items():
        yield "; ".join(bundled(crossing.flow.service for crossing in same)), encryption, change


def _gathered(pairs: list[tuple[str, str]], names: Names) -> Iterator[str]:
    """Pairs told together by the end they share: `outlook-2003 | outlook-2007 → dc`."""
    by_source: dict[str, list[str]] = {}
    by_destination: dict[str, list[str]] = {}
    for source, destination in pairs:
        by_source.setdefault(source, []).append(destination)
        by_destination.setdefault(destination, []).append(source)
    if len(by_destination) <= len(by_source):
        for destination, sources in by_destination.items():
            yield f"{' | '.join(map(names.role, sources))} → {names.role(destination)}"
    else:
        for source, destinations in by_source.items():
            yield f"{names.role(source)} → {' | '.join(map(names.role, destinations))}"


def _conduit_object(conduit: Conduit, moved: bool) -> dict[str, Any]:
    made = {
        "source_zone": conduit.source_zone,
        "destination_zone": conduit.destination_zone,
        "flows": conduit.flows,
        "cells": conduit.cells,
        "services": list(conduit.services),
        "encrypted": conduit.encrypted,
        "cleartext": conduit.cleartext,
        "unknown": conduit.unknown,
        "dynamic": conduit.dynamic,
    }
    return {**made, "change": str(conduit.change), "before": conduit.before} if moved else made


def _flow_object(crossing: Crossing, moved: bool) -> dict[str, Any]:
    flow, service, known = crossing.flow, crossing.flow.service, crossing.protection
    made = {
        "source": flow.source,
        "destination": flow.destination,
        "source_zone": crossing.source_zone,
        "destination_zone": crossing.destination_zone,
        "direction": crossing.direction,
        "application": service.application,
        "transport": service.transport,
        "ports": service.ports_text,
        "encryption": known.encryption,
        "stated_encryption": known.stated,
        "basis": known.basis,
        "dynamic": crossing.dynamic,
        "inferred": list(service.inferred),
    }
    return {**made, "change": str(crossing.change)} if moved else made
