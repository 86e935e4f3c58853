"""What each box accepts, in as few rows as say it exactly: rows of (services, from whom), both ways where equal.

Roles alike (one zone; equal sources, destinations and services) are one box.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from exgraph.drawing.boxes.looks import Looks
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.values.service import Service

#: Roles alike, from which on they are one box.
LEAST_ALIKE = 3
#: So many services that so many boxes accept are said in full in one of them.
LEAST_MANY, LEAST_OFTEN = 5, 3
Ends = frozenset[str]


@dataclass(frozen=True)
class Entry:
    """A row: `box` accepts `services` from each of `ends`; `both`: each of them accepts the same from it, too.

    Roles of one zone stand in `ends`, or the box itself ("others of its kind").
    """

    box: str
    services: tuple[Service, ...]
    ends: Ends
    zone: str
    both: bool


@dataclass(frozen=True)
class Accepted:
    """The boxes of a picture and their rows. `members`: the box's name (its first role) → its roles, in role order.

    `tints`: the place of a zone's colour, where it is not that of the zone. `looks`: what rows say in place of
    services, `signs` what stands before a role's name, with its colour; the frames of `centre` roles are thick.
    """

    matrix: Matrix
    members: Mapping[str, tuple[str, ...]]
    entries: tuple[Entry, ...]
    tints: Mapping[str, int] = field(default_factory=dict)
    looks: Looks = field(default_factory=dict)
    signs: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    centre: Ends = frozenset()

    @cached_property
    def box_of(self) -> Mapping[str, str]:
        """Role → the box it stands in."""
        return {role: box for box, roles in self.members.items() for role in roles}

    @cached_property
    def zones(self) -> Mapping[str, tuple[str, ...]]:
        """Zone → its boxes, in role order; zones without any left out."""
        found: dict[str, list[str]] = {}
        for box in self.members:
            found.setdefault(self.matrix.zone_of(box).id, []).append(box)
        return {zone.id: tuple(found[zone.id]) for zone in self.matrix.zones if zone.id in found}

    @cached_property
    def roles_of(self) -> Mapping[str, Ends]:
        """Zone → all of its roles, those without a box, too; zones without any left out."""
        found: dict[str, set[str]] = {}
        for role in self.matrix.roles:
            found.setdefault(role.zone, set()).add(role.id)
        return {zone.id: frozenset(found[zone.id]) for zone in self.matrix.zones if zone.id in found}

    @cached_property
    def said_at(self) -> Mapping[Ends, str]:
        """Many services (their canonical texts) that several boxes accept → the box that says them in full.

        It is the one from which most of the others accept them, else the first.
        """
        rows: dict[Ends, dict[str, set[str]]] = {}
        for entry in self.entries:
            keys = frozenset(service.key for service in entry.services)
            if len(keys) >= LEAST_MANY and not self.looks:
                rows.setdefault(keys, {}).setdefault(entry.box, set()).update(entry.ends)
        found = {}
        for keys, boxes in rows.items():
            alone = [box for box in self.members if box in boxes and len(self.members[box]) == 1]
            if len(boxes) >= LEAST_OFTEN and alone:
                found[keys] = max(alone, key=lambda box: sum(box in ends for ends in boxes.values()))
        return found

    def flows_of(self, entry: Entry) -> tuple[tuple[str, str, str], ...]:
        """The keys of the flows that a row stands for."""
        return tuple(self._keys(entry))

    def _keys(self, entry: Entry) -> Iterator[tuple[str, str, str]]:
        for role in self.members[entry.box]:
            for end in sorted(entry.ends):
                own = end in self.members[entry.box]
                if own and end != role:
                    continue
                for service in entry.services:
                    yield end, role, service.key
                    if entry.both and not own:
                        yield role, end, service.key


def accepted(
    matrix: Matrix, flows: Iterable[Flow], least: int | None = LEAST_ALIKE, roles: Ends | None = None
) -> Accepted:
    """The rows of these flows. `least` roles alike are one box (`None`: never); `roles` alone have boxes, else all."""
    pairs: dict[tuple[str, str], dict[str, Service]] = {}
    order: dict[str, int] = {}
    for flow in flows:
        order.setdefault(flow.service.key, len(order))
        pairs.setdefault((flow.source, flow.destination), {}).setdefault(flow.service.key, flow.service)
    # One order for all rows, so that equal services read equal.
    pairs = {ends: dict(sorted(known.items(), key=lambda one: order[one[0]])) for ends, known in pairs.items()}
    members = _alike(matrix, pairs, least, roles)
    firsts = {role: box for box, group in members.items() for role in group}
    # A box speaks for all of its roles: what its first role has, each of them has.
    shown = {ends: services for ends, services in pairs.items() if firsts[ends[1]] == ends[1]}
    return Accepted(matrix, members, tuple(_entries(matrix, members, pairs, shown)))


def _alike(
    matrix: Matrix, pairs: Mapping[tuple[str, str], Mapping[str, Service]], least: int | None, roles: Ends | None
) -> dict[str, tuple[str, ...]]:
    ids = [role.id for role in matrix.roles if roles is None or role.id in roles]
    around: dict[str, set[tuple[bool, str, frozenset[str]]]] = {role: set() for role in ids}
    for (source, destination), services in pairs.items():
        keys = frozenset(services)
        if source == destination:
            around[source].add((True, "", keys))
        else:
            around[source].add((True, destination, keys))
            around[destination].add((False, source, keys))
    groups: dict[tuple[str, frozenset[tuple[bool, str, frozenset[str]]]], list[str]] = {}
    for role in ids:
        key = (matrix.zone_of(role).id, frozenset(around[role]))
        # What nothing flows to or from says nothing that is alike.
        groups.setdefault(key if around[role] else (role, frozenset()), []).append(role)
    joined = {group[0]: tuple(group) for group in groups.values() if least is not None and len(group) >= least}
    taken = {role for group in joined.values() for role in group}
    return {role: joined.get(role, (role,)) for role in ids if role in joined or role not in taken}


def _entries(
    matrix: Matrix,
    members: Mapping[str, tuple[str, ...]],
    pairs: Mapping[tuple[str, str], Mapping[str, Service]],
    shown: Mapping[tuple[str, str], Mapping[str, Service]],
) -> Iterator[Entry]:
    home = _homes(members, pairs)
    into: dict[str, dict[str, Mapping[str, Service]]] = {}
    for (source, destination), services in shown.items():
        into.setdefault(destination, {})[source] = services
    for box in members:
        there: dict[str, Mapping[str, Service]] = {}
        back: dict[frozenset[str], list[str]] = {}
        for source, services in into.get(box, {}).items():
            if source == box:
                back.setdefault(frozenset(services), []).append(source)
            elif (source, box) in home:
                if home[source, box] == box:
                    back.setdefault(frozenset(services), []).append(source)
            else:
                there[source] = services
        for ends in back.values():
            yield from _parted(matrix, box, tuple(pairs[ends[0], box].values()), ends, True)
        for found, ends in _fewest(there):
            yield from _parted(matrix, box, found, ends, False)


def _homes(
    members: Mapping[str, tuple[str, ...]], pairs: Mapping[tuple[str, str], Mapping[str, Service]]
) -> dict[tuple[str, str], str]:
    """For each ordered pair of which both directions are equal, the end at which it is a row: where it groups with
    more partners. Roles that share a box have their rows at one end, too."""
    equal = {
        (a, b): frozenset(services)
        for (a, b), services in pairs.items()
        if a != b and (b, a) in pairs and services.keys() == pairs[b, a].keys()
    }
    partners: dict[tuple[str, frozenset[str]], int] = {}
    for (a, _), keys in equal.items():
        partners[a, keys] = partners.get((a, keys), 0) + 1
    joined = {role for group in members.values() if len(group) > 1 for role in group}
    order = {role: place for place, role in enumerate(role for group in members.values() for role in group)}
    home: dict[tuple[str, str], str] = {}
    for (a, b), keys in equal.items():
        # Of two ends, one that is a box of its own: a box of many would need a row for all of its roles.
        rank = {end: (end not in joined, partners[end, keys], -order[end]) for end in (a, b)}
        home[a, b] = max((a, b), key=lambda end: rank[end])
    return home


def _fewest(there: Mapping[str, Mapping[str, Service]]) -> list[tuple[tuple[Service, ...], list[str]]]:
    """Sources with equal services, or services with equal sources: whichever is fewer rows."""
    alike: dict[frozenset[str], list[str]] = {}
    for source, services in there.items():
        alike.setdefault(frozenset(services), []).append(source)
    by_source = [(tuple(there[ends[0]].values()), ends) for ends in alike.values()]
    known = {key: service for services in there.values() for key, service in services.items()}
    sources: dict[tuple[str, ...], list[str]] = {}
    for key in known:
        sources.setdefault(tuple(source for source in there if key in there[source]), []).append(key)
    by_service = [(tuple(known[key] for key in keys), list(ends)) for ends, keys in sources.items()]
    return by_service if len(by_service) < len(by_source) else by_source


def _parted(
    matrix: Matrix, box: str, services: tuple[Service, ...], ends: Iterable[str], both: bool
) -> Iterator[Entry]:
    zones: dict[str, set[str]] = {}
    for end in ends:
        zones.setdefault(matrix.zone_of(end).id, set()).add(end)
    for zone, some in zones.items():
        yield Entry(box, services, frozenset(some), zone, both)
