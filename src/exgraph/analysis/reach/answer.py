"""What a compromised role reaches, directly and over hops, and who reaches it: the blast radius."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.relations.links import Links, bits, levels
from exgraph.relations.lookup import End
from exgraph.tables.answer import Answer

Direction = Literal["reaches", "reached by"]
DIRECTIONS: tuple[Direction, ...] = ("reaches", "reached by")


@dataclass(frozen=True, slots=True)
class Reached:
    """One role that is reached, or that reaches.

    `hops` is the least number of flows one after the other, `way` the roles of a shortest way, both ends included (of
    several the first in role order), `links` what was followed.
    """

    role: str
    zone: str
    hops: int
    way: tuple[str, ...]
    links: Links = field(repr=False, compare=False)

    @property
    def flows(self) -> tuple[Flow, ...]:
        """The flows of the hop at this role, looked up when they are asked for."""
        return self.links.flows(*(self.way[-2:] if self.direction == "reaches" else self.way[:2]))

    @property
    def direction(self) -> Direction:
        """Whether it is reached, or reaches: a way ends at what is reached."""
        return "reaches" if self.way[-1] == self.role else "reached by"


@dataclass(frozen=True, slots=True)
class ZoneReach:
    """One zone: how many of its roles (the asked ones aside) are reached or reach, and the one that is nearest."""

    zone: str
    roles: int
    reached: int
    nearest: Reached | None

    @property
    def hops(self) -> int | None:
        return self.nearest.hops if self.nearest else None


@dataclass(frozen=True)
class Reach(Answer):
    """What `start` reaches and what reaches it, by hops, then in role order; `start` itself is in neither.

    `without` are the names of what was left out, `only` is the service that alone was followed. `surely` is how many
    roles it reaches, and is reached by, without what may be replies; `None` where nothing is or that is left out.
    """

    matrix: Matrix = field(repr=False)
    start: End
    reaches: tuple[Reached, ...]
    reached_by: tuple[Reached, ...]
    without: tuple[str, ...] = ()
    only: str = ""
    surely: tuple[int, int] | None = None

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


def all_reached(links: Links, begin: int) -> tuple[Reached, ...]:
    """What the roles of a set reach, breadth-first: each is found from the first role of the level before that opens a
    connection to it."""
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


def all_reaching(links: Links, begin: int) -> tuple[Reached, ...]:
    """What reaches the roles of a set, level by level."""
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
    return Reached(way[end], links.matrix.zone_of(way[end]).id, len(way) - 1, way, links)
