"""Which flows cross a trust boundary, and through which conduits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from exgraph.analysis import crossings_tables
from exgraph.analysis.protection import Protection, protection
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.tables import answer
from exgraph.tables.table import Table


class Change(StrEnum):
    """What a move does to a flow of a conduit, or to a conduit (of which some flows may be new and others gone)."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Crossing:
    """One flow between zones. `direction` is "entering" or "exiting" the zone asked for, empty without one.

    `change` is `None` unless a move was asked for; `removed` flows cross that boundary only before the move.
    """

    flow: Flow
    source_zone: str
    destination_zone: str
    protection: Protection
    direction: str = ""
    change: Change | None = None

    @property
    def conduit(self) -> tuple[str, str]:
        return self.source_zone, self.destination_zone

    @property
    def dynamic(self) -> bool:
        """Whether the ports are chosen at run time."""
        return self.flow.service.dynamic


@dataclass(frozen=True, slots=True)
class Conduit:
    """All flows from one zone to another as one set of services (IEC 62443): canonical texts, and counts of flows.

    After a move, the counts are those of the new state; `before` is the number of flows there were.
    """

    source_zone: str
    destination_zone: str
    flows: int
    cells: int
    services: tuple[str, ...]
    encrypted: int
    cleartext: int
    unknown: int
    dynamic: int
    change: Change | None = None
    before: int | None = None


@dataclass(frozen=True)
class Crossings:
    """The flows between zones, in role order, and their conduits, in zone order; with `zone`, those of that zone.

    With a move, `matrix` is the matrix as if, `before` the answer without the move, and `removed` the flows that no
    longer cross the boundary they crossed. A flow that crosses another boundary than before is removed from one
    conduit and added to another.
    """

    matrix: Matrix = field(repr=False)
    flows: tuple[Crossing, ...]
    conduits: tuple[Conduit, ...]
    zone: str | None = None
    move: tuple[tuple[str, str], ...] = ()
    removed: tuple[Crossing, ...] = ()
    before: Crossings | None = field(default=None, repr=False)

    @property
    def summary(self) -> str:
        return crossings_tables.summary(self)

    def table(self, language: str | None = None) -> Table:
        """One row a flow: source, destination, source_zone, destination_zone, direction, application, transport,
        ports, encryption; after a move, also change, and the removed flows follow."""
        return crossings_tables.flows(self, language)

    def tables(self, language: str | None = None) -> tuple[Table, ...]:
        return crossings_tables.reading(self, language)

    def content(self) -> Mapping[str, Any]:
        return crossings_tables.content(self)

    to_text = answer.to_text
    to_markdown = answer.to_markdown
    to_csv = answer.to_csv
    to_json = answer.to_json
    to_frame = answer.to_frame
    __str__ = answer.as_str
    _repr_html_ = answer.as_html
    _repr_pretty_ = answer.as_pretty


def crossings(matrix: Matrix, zone: str | None = None, move: Mapping[str, str] | None = None) -> Crossings:
    """The flows whose ends are in different zones; with `zone` (id or label), only those that enter or exit it.

    `move={"frontend-2003": "dmz"}` asks what would be if roles stood in other zones. Raises `UnknownName`.
    """
    chosen = None if zone is None else matrix.zone(zone).id
    if not move:
        return _crossings(matrix, chosen)
    before, after, moves = _crossings(matrix, chosen), matrix, []
    for role, target in move.items():
        after = after.moved(role, target)
        moves.append((matrix.role(role).id, matrix.zone(target).id))
    return _compared(before, _crossings(after, chosen), tuple(moves))


def _crossings(matrix: Matrix, zone: str | None) -> Crossings:
    zones = {role.id: role.zone for role in matrix.roles}
    found = []
    for flow in matrix.flows:
        here, there = zones[flow.source], zones[flow.destination]
        if here != there and zone in (None, here, there):
            direction = "" if zone is None else "entering" if there == zone else "exiting"
            found.append(Crossing(flow, here, there, protection(flow.service), direction))
    return Crossings(matrix, tuple(found), _conduits(matrix, found), zone)


def _conduits(matrix: Matrix, found: Iterable[Crossing]) -> tuple[Conduit, ...]:
    groups: dict[tuple[str, str], list[Crossing]] = {}
    for crossing in found:
        groups.setdefault(crossing.conduit, []).append(crossing)
    conduits = []
    for pair in sorted(groups, key=_zone_order(matrix)):
        flows = groups[pair]
        kinds = [crossing.protection.encryption for crossing in flows]
        conduits.append(
            Conduit(
                *pair,
                flows=len(flows),
                cells=len({(crossing.flow.source, crossing.flow.destination) for crossing in flows}),
                services=tuple(dict.fromkeys(crossing.flow.service.key for crossing in flows)),
                encrypted=kinds.count("encrypted"),
                cleartext=kinds.count("cleartext"),
                unknown=kinds.count("unknown"),
                dynamic=sum(crossing.dynamic for crossing in flows),
            )
        )
    return tuple(conduits)


def _compared(before: Crossings, after: Crossings, moves: tuple[tuple[str, str], ...]) -> Crossings:
    had = {(crossing.flow.key, crossing.conduit) for crossing in before.flows}
    has = {(crossing.flow.key, crossing.conduit) for crossing in after.flows}
    flows = tuple(
        replace(crossing, change=Change.UNCHANGED if (crossing.flow.key, crossing.conduit) in had else Change.ADDED)
        for crossing in after.flows
    )
    removed = tuple(
        replace(crossing, change=Change.REMOVED)
        for crossing in before.flows
        if (crossing.flow.key, crossing.conduit) not in has
    )
    old = {(conduit.source_zone, conduit.destination_zone): conduit for conduit in before.conduits}
    new = {(conduit.source_zone, conduit.destination_zone): conduit for conduit in after.conduits}
    touched = {crossing.conduit for crossing in (*flows, *removed) if crossing.change is not Change.UNCHANGED}
    conduits = []
    for pair in sorted({**old, **new}, key=_zone_order(after.matrix)):
        if pair not in new:
            conduits.append(Conduit(*pair, 0, 0, (), 0, 0, 0, 0, Change.REMOVED, old[pair].flows))
            continue
        change = Change.ADDED if pair not in old else Change.CHANGED if pair in touched else Change.UNCHANGED
        conduits.append(replace(new[pair], change=change, before=old[pair].flows if pair in old else 0))
    return replace(after, flows=flows, conduits=tuple(conduits), move=moves, removed=removed, before=before)


def _zone_order(matrix: Matrix) -> Any:
    order = {zone.id: place for place, zone in enumerate(matrix.zones)}
    return lambda pair: (order[pair[0]], order[pair[1]])
