"""The openings of a border as rows: inside, direction, services, outside; few flows singly, many as full products."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.values.service import Service

#: Flows up to which each is a row.
MOST_SINGLE = 14


class Direction(Enum):
    """Who opens it: the outside, the inside, both alike, or what is inside among itself."""

    IN = "←"
    OUT = "→"
    BOTH = "⇄"
    OWN = "↻"


@dataclass(frozen=True)
class Opening:
    """All of `inside` have `flows` of the same services with all of `outside`, which stand in one zone."""

    inside: frozenset[str]
    direction: Direction
    services: tuple[Service, ...]
    outside: frozenset[str]
    zone: str
    flows: tuple[Flow, ...]


def openings(matrix: Matrix, inside: Collection[str], flows: Sequence[Flow]) -> tuple[Opening, ...]:
    """The rows of a border around these roles, by zone outside, in the order of the zones and roles there."""
    order = {role.id: place for place, role in enumerate(matrix.roles)}
    zones = {zone.id: place for place, zone in enumerate(matrix.zones)}
    crossing = [flow for flow in flows if (flow.source in inside) != (flow.destination in inside)]
    own = [flow for flow in flows if flow.source == flow.destination and flow.source in inside]
    if len(crossing) <= MOST_SINGLE:
        found = [_single(matrix, inside, flow) for flow in crossing]
    else:
        found = list(_products(matrix, inside, crossing))
    found.sort(key=lambda one: (zones[one.zone], _mean(order, one.outside), _mean(order, one.inside)))
    return (*found, *_loops(matrix, own))


def _mean(order: Mapping[str, int], roles: Collection[str]) -> float:
    return sum(order[role] for role in roles) / len(roles)


def _single(matrix: Matrix, inside: Collection[str], flow: Flow) -> Opening:
    out = flow.source in inside
    here, there = (flow.source, flow.destination) if out else (flow.destination, flow.source)
    direction = Direction.OUT if out else Direction.IN
    zone = matrix.zone_of(there).id
    return Opening(frozenset({here}), direction, (flow.service,), frozenset({there}), zone, (flow,))


def _loops(matrix: Matrix, flows: Sequence[Flow]) -> Iterator[Opening]:
    roles: dict[str, list[Flow]] = {}
    for flow in flows:
        roles.setdefault(flow.source, []).append(flow)
    for role, some in roles.items():
        zone = matrix.zone_of(role).id
        services = tuple(flow.service for flow in some)
        yield Opening(frozenset({role}), Direction.OWN, services, frozenset({role}), zone, tuple(some))


_Key = tuple[Direction, frozenset[str]]


def _products(matrix: Matrix, inside: Collection[str], flows: Sequence[Flow]) -> Iterator[Opening]:
    """Inside × services × outside: each flow in one of them. Directions with equal services are one."""
    pairs: dict[tuple[str, str], tuple[list[Flow], list[Flow]]] = {}
    for flow in flows:
        leaves = flow.source in inside
        ends = (flow.source, flow.destination) if leaves else (flow.destination, flow.source)
        pairs.setdefault(ends, ([], []))[leaves].append(flow)
    parts: dict[tuple[_Key, str], dict[tuple[str, str], list[Flow]]] = {}
    for ends, (into, out) in pairs.items():
        zone = matrix.zone_of(ends[1]).id
        both = bool(into) and _keys(into) == _keys(out)
        sides = [(Direction.BOTH, [*out, *into])] if both else [(Direction.IN, into), (Direction.OUT, out)]
        for direction, some in sides:
            if some:
                parts.setdefault(((direction, _keys(some)), zone), {})[ends] = some
    for ((direction, _), zone), known in parts.items():
        for here, there in _rectangles(known):
            stated = tuple(flow for ends in known if ends[0] in here and ends[1] in there for flow in known[ends])
            services = tuple({flow.service.key: flow.service for flow in stated}.values())
            yield Opening(here, direction, services, there, zone, stated)


def _keys(flows: Sequence[Flow]) -> frozenset[str]:
    return frozenset(flow.service.key for flow in flows)


def _rectangles(pairs: Mapping[tuple[str, str], object]) -> list[tuple[frozenset[str], frozenset[str]]]:
    """Sets of roles inside and outside, all of whose pairs are there: grouped from the side that makes fewer."""
    sides = []
    for here, there in ((0, 1), (1, 0)):
        others: dict[str, set[str]] = {}
        for ends in pairs:
            others.setdefault(ends[here], set()).add(ends[there])
        groups: dict[frozenset[str], set[str]] = {}
        for one, some in others.items():
            groups.setdefault(frozenset(some), set()).add(one)
        sides.append([(frozenset(some), known) for known, some in groups.items()])
    by_inside, by_outside = sides
    if len(by_outside) < len(by_inside):
        return [(outside, inside) for inside, outside in by_outside]
    return by_inside
