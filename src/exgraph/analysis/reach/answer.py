"""What a compromised role reaches, directly and over hops, and who reaches it: the blast radius."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Literal

from exgraph.analysis.reach import tables as reach_tables
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.relations.links import Links, bits, levels
from exgraph.relations.lookup import End, check_left, end_of
from exgraph.tables.answer import Answer
from exgraph.tables.table import Table

Direction = Literal["reaches", "reached by"]


@dataclass(frozen=True, slots=True)
class Reached:
    """One role that is reached, or that reaches.

    `hops` is the least number of flows one after the other, `way` the roles of a shortest way, both ends included (of
    several the first in role order), `flows` those of the hop at this role: the last of a way to it, the first of a
    way from it.
    """

    role: str
    zone: str
    hops: int
    way: tuple[str, ...]
    flows: tuple[Flow, ...]


@dataclass(frozen=True, slots=True)
class ZoneReach:
    """One zone: how many of its roles (the asked ones aside) are reached or reach, and the one that is nearest."""

    zone: str
    roles: int
    reached: int
    nearest: Reached | None


@dataclass(frozen=True)
class Reach(Answer):
    """What `start` reaches and what reaches it, by hops, then in role order; `start` itself is in neither.

    `without` are the names of what was left out.
    """

    matrix: Matrix = field(repr=False)
    start: End
    reaches: tuple[Reached, ...]
    reached_by: tuple[Reached, ...]
    without: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        return reach_tables.summary(self)

    def of(self, direction: Direction) -> tuple[Reached, ...]:
        return self.reaches if direction == "reaches" else self.reached_by

    def zones(self, direction: Direction) -> tuple[ZoneReach, ...]:
        """The zones with other roles than the asked ones, in zone order."""
        made = []
        for zone in self.matrix.zones:
            others = [role for role in self.matrix.roles_in(zone.id) if role.id not in self.start.roles]
            inside = [found for found in self.of(direction) if found.zone == zone.id]
            if others:
                made.append(ZoneReach(zone.id, len(others), len(inside), inside[0] if inside else None))
        return tuple(made)

    def table(self, language: str | None = None) -> Table:
        """One row a role and direction: direction, role, zone, hops, way, services, places."""
        return reach_tables.roles(self, language)

    def tables(self, language: str | None = None) -> tuple[Table, ...]:
        return reach_tables.reading(self, language)

    def content(self) -> Mapping[str, Any]:
        return reach_tables.content(self)


def reach(matrix: Matrix, start: str, without: Iterable[str] = ()) -> Reach:
    """What a role, or any role of a zone, can open connections to over any number of roles, and what can to it.

    Reaches: the descendants in the graph of flows; reached by: the ancestors. `hops` is the distance of breadth-first
    search. `without` leaves out roles, zones, applications, ports (`tcp/135`, `dynamic`), `encrypted` or `cleartext`
    flows. Raises `UnknownName`, and `ExgraphError` where the start is left out itself.
    """
    links, end = Links.of(matrix, without), end_of(matrix, start)
    check_left(end, links.excluded.roles)
    begin = links.mask(role for role in end.roles if role not in links.excluded.roles)
    return Reach(matrix, end, _reaches(links, begin), _reached_by(links, begin), links.excluded.names)


def _reaches(links: Links, begin: int) -> tuple[Reached, ...]:
    """Breadth-first; each role is found from the first role of the level before that opens a connection to it."""
    ways: dict[int, tuple[str, ...]] = {place: (links.ids[place],) for place in bits(begin)}
    found, seen, level = [], begin, list(ways)
    while level:
        following = []
        for before in level:
            fresh = links.successors[before] & ~seen
            seen |= fresh
            for place in bits(fresh):
                ways[place] = (*ways[before], links.ids[place])
                following.append(place)
        level = following
        found += sorted(level)
    return tuple(_reached(links, ways[place], -1) for place in found)


def _reached_by(links: Links, begin: int) -> tuple[Reached, ...]:
    ways: dict[int, tuple[str, ...]] = {place: (links.ids[place],) for place in bits(begin)}
    found = []
    layers = levels(links.predecessors, begin, links.everyone)
    for nearer, layer in pairwise(layers):
        for place in bits(layer):
            following = next(bits(links.successors[place] & nearer))
            ways[place] = (links.ids[place], *ways[following])
            found.append(place)
    return tuple(_reached(links, ways[place], 0) for place in found)


def _reached(links: Links, way: tuple[str, ...], end: Literal[0, -1]) -> Reached:
    flows = links.flows(*(way[:2] if end == 0 else way[-2:]))
    return Reached(way[end], links.matrix.zone_of(way[end]).id, len(way) - 1, way, flows)
