"""Which flows cross a trust boundary, and through which conduits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from exgraph.model.cell import Flow
from exgraph.model.integer_sets import counted, distinct
from exgraph.model.matrix import Matrix
from exgraph.relations.applies import Applies
from exgraph.relations.change import Change
from exgraph.relations.protection import Protection, protection
from exgraph.relations.zone_pairs import conduit_places, crosses
from exgraph.tables.answer import Answer
from exgraph.values.service import Service

if TYPE_CHECKING:
    from exgraph.model.integer_sets import Column


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
    offered: int = 0


#: A service of a pair of roles, and what a move does to its flow.
Said = tuple[Service, Change | None]


@dataclass(frozen=True)
class Crossings(Answer):
    """The flows between zones and their conduits; with `zone`, those of that zone.

    With a move, `matrix` is the matrix as if, and `before` the answer without the move. A flow that crosses another
    boundary than before is removed from one conduit and added to another.
    """

    matrix: Matrix = field(repr=False)
    zone: str | None = None
    move: tuple[tuple[str, str], ...] = ()
    before: Crossings | None = field(default=None, repr=False)

    @cached_property
    def conduits(self) -> tuple[Conduit, ...]:
        """The conduits in zone order; after a move also those that are gone."""
        conduits = conduits_of(self.matrix, self.zone)
        return conduits if self.before is None else _compared(self, conduits)

    @cached_property
    def flows(self) -> tuple[Crossing, ...]:
        """The flows that cross, in role order."""
        crossing = _crossing(self.matrix, self.zone)
        if self.before is None:
            return tuple(crossing)
        had = {(one.flow.key, one.conduit) for one in self.before.flows}
        return tuple(
            replace(one, change=Change.UNCHANGED if (one.flow.key, one.conduit) in had else Change.ADDED)
            for one in crossing
        )

    def pairs_in(self, conduit: tuple[str, str]) -> Iterator[tuple[tuple[str, str], tuple[Said, ...]]]:
        """Of a conduit the pairs of roles with flows, in role order; after a move only what it changes.

        Of each pair the services, with what a move does to the flow: no flow is made for that of a matrix that was
        given as flows.
        """
        if self.before is None and self.matrix.bare and self.matrix.once(Applies).plain:
            return self._pairs_of_columns(conduit)
        return iter(self._by_conduit.get(conduit, {}).items())

    @cached_property
    def _by_conduit(self) -> Mapping[tuple[str, str], Mapping[tuple[str, str], tuple[Said, ...]]]:
        found: dict[tuple[str, str], dict[tuple[str, str], list[Said]]] = {}
        for one in (*self.flows, *self.removed):
            if one.change is not Change.UNCHANGED:
                pairs = found.setdefault(one.conduit, {})
                pairs.setdefault((one.flow.source, one.flow.destination), []).append((one.flow.service, one.change))
        return {conduit: {pair: tuple(said) for pair, said in pairs.items()} for conduit, pairs in found.items()}

    def _pairs_of_columns(self, conduit: tuple[str, str]) -> Iterator[tuple[tuple[str, str], tuple[Said, ...]]]:
        index, ids = self.matrix.index, [zone.id for zone in self.matrix.zones]
        places, order = self._places
        wanted = ids.index(conduit[0]) * len(ids) + ids.index(conduit[1])
        inside = order[slice(*places.searchsorted([wanted, wanted + 1]).tolist())]
        said: tuple[Said, ...] = tuple((service, None) for service in index.services)
        size, roles = len(index.roles), index.roles
        there = list(map(said.__getitem__, index.service[inside].tolist()))
        begin = 0
        for pair, number in zip(*(column.tolist() for column in counted(index.pair[inside])), strict=True):
            yield (roles[pair // size], roles[pair % size]), tuple(there[begin : begin + number])
            begin += number

    @cached_property
    def _places(self) -> tuple[Column, Column]:
        """The conduit of each flow, sorted, and which entry of the index that is."""
        places = conduit_places(self.matrix, self.matrix.index.pair)
        order = places.argsort(kind="stable")
        return places[order], order

    @cached_property
    def bases(self) -> frozenset[str]:
        """What the protection of the flows that cross rests on."""
        if self.before is None and self.matrix.bare and self.matrix.once(Applies).plain:
            index = self.matrix.index
            crossing = index.service[crosses(self.matrix, index.pair)]
            services = (index.services[place] for place in distinct(crossing).tolist())
            return frozenset(protection(service).basis for service in services)
        return frozenset(one.protection.basis for one in self.flows)

    @cached_property
    def crossing(self) -> Mapping[str, int]:
        """How many `flows` cross; of them those of each protection, on `dynamic` ports, and `entering` the zone.

        A flow that crosses several boundaries counts once, as one that enters if it does so anywhere.
        """
        kinds = ("flows", "encrypted", "offered", "cleartext", "unknown", "dynamic")
        if self.matrix.once(Applies).plain:
            counts = {kind: sum(getattr(conduit, kind) for conduit in self.conduits) for kind in kinds}
            entering = sum(conduit.flows for conduit in self.conduits if conduit.destination_zone == self.zone)
            return {**counts, "entering": entering}
        entered = {one.flow.key for one in self.flows if one.direction == "entering"}
        once = {one.flow.key: one for one in self.flows}.values()
        found = Counter[str](one.protection.encryption for one in once)
        found.update(flows=len(once), dynamic=sum(one.dynamic for one in once), entering=len(entered))
        return found

    @cached_property
    def removed(self) -> tuple[Crossing, ...]:
        """The flows that, after the move, no longer cross the boundary they crossed."""
        if self.before is None:
            return ()
        has = {(one.flow.key, one.conduit) for one in self.flows}
        gone = (one for one in self.before.flows if (one.flow.key, one.conduit) not in has)
        return tuple(replace(one, change=Change.REMOVED) for one in gone)


def _crossing(matrix: Matrix, zone: str | None) -> Iterator[Crossing]:
    zones, applies = {role.id: role.zone for role in matrix.roles}, matrix.once(Applies)
    for flow in matrix.flows:
        own = ((zones[flow.source], zones[flow.destination]),)
        for here, there in own if applies.plain else applies.zones_of(flow):
            if here != there and zone in (None, here, there):
                direction = "" if zone is None else "entering" if there == zone else "exiting"
                yield Crossing(flow, here, there, protection(flow.service), direction)


def conduits_of(matrix: Matrix, zone: str | None = None, inside: bool = False) -> tuple[Conduit, ...]:
    """The conduits in zone order; with `zone`, those that end there; with `inside`, also what stays inside a zone.

    Counted on the columns of the index: the flows themselves are made when they are asked for. A flow that applies to
    several pairs of zones is in each of their conduits once.
    """
    if not (applies := matrix.once(Applies)).plain or matrix.small:
        return _conduits_of_flows(applies, zone, inside)
    index, width = matrix.index, max(len(matrix.index.services), 1)
    kinds, numbers = counted(conduit_places(matrix, index.pair) * width + index.service)
    used: dict[int, list[tuple[int, int]]] = {}
    for kind, flows in zip(kinds.tolist(), numbers.tolist(), strict=True):
        used.setdefault(kind // width, []).append((kind % width, flows))
    pairs = Counter(conduit_places(matrix, index.pairs).tolist())
    zones = [there.id for there in matrix.zones]
    conduits = []
    for place, services in used.items():
        ends = zones[place // len(zones)], zones[place % len(zones)]
        if (ends[0] == ends[1] and not inside) or zone not in (None, *ends):
            continue
        encryption: Counter[str] = Counter()
        for number, flows in services:
            encryption[protection(index.services[number]).encryption] += flows
        conduits.append(
            Conduit(
                *ends,
                flows=encryption.total(),
                cells=pairs[place],
                services=tuple(index.keys[number] for number, _ in services),
                encrypted=encryption["encrypted"],
                cleartext=encryption["cleartext"],
                unknown=encryption["unknown"],
                dynamic=sum(flows for number, flows in services if index.services[number].dynamic),
                offered=encryption["offered"],
            )
        )
    return tuple(conduits)


def _conduits_of_flows(applies: Applies, zone: str | None, inside: bool) -> tuple[Conduit, ...]:
    used: dict[tuple[str, str], list[Flow]] = {}
    for flow in applies.matrix.flows:
        for ends in applies.zones_of(flow):
            if (ends[0] != ends[1] or inside) and zone in (None, *ends):
                used.setdefault(ends, []).append(flow)
    places = {key: place for place, key in enumerate(applies.matrix.vocabulary)}
    conduits = []
    for ends in sorted(used, key=_zone_order(applies.matrix)):
        flows = used[ends]
        encryption = Counter(protection(flow.service).encryption for flow in flows)
        conduits.append(
            Conduit(
                *ends,
                flows=len(flows),
                cells=len({flow.key[:2] for flow in flows}),
                services=tuple(sorted({flow.service.key for flow in flows}, key=places.__getitem__)),
                encrypted=encryption["encrypted"],
                cleartext=encryption["cleartext"],
                unknown=encryption["unknown"],
                dynamic=sum(flow.service.dynamic for flow in flows),
                offered=encryption["offered"],
            )
        )
    return tuple(conduits)


def _compared(after: Crossings, conduits: tuple[Conduit, ...]) -> tuple[Conduit, ...]:
    """The conduits after a move, told against those before."""
    assert after.before is not None
    old = {(conduit.source_zone, conduit.destination_zone): conduit for conduit in after.before.conduits}
    new = {(conduit.source_zone, conduit.destination_zone): conduit for conduit in conduits}
    everything = (*after.flows, *after.removed)
    touched = {crossing.conduit for crossing in everything if crossing.change is not Change.UNCHANGED}
    told = []
    for pair in sorted({**old, **new}, key=_zone_order(after.matrix)):
        if pair not in new:
            told.append(Conduit(*pair, 0, 0, (), 0, 0, 0, 0, Change.REMOVED, old[pair].flows))
            continue
        change = Change.ADDED if pair not in old else Change.CHANGED if pair in touched else Change.UNCHANGED
        told.append(replace(new[pair], change=change, before=old[pair].flows if pair in old else 0))
    return tuple(told)


def _zone_order(matrix: Matrix) -> Callable[[tuple[str, str]], tuple[int, int]]:
    order = {zone.id: place for place, zone in enumerate(matrix.zones)}
    return lambda pair: (order[pair[0]], order[pair[1]])
