"""What a compromised role reaches, directly and over hops, and who reaches it: the blast radius."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import Literal

from exgraph.model.cell import Flow
from exgraph.model.made import Made
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
    reaches: Sequence[Reached]
    reached_by: Sequence[Reached]
    without: tuple[str, ...] = ()
    only: str = ""
    surely: tuple[int, int] | None = None

    def of(self, direction: Direction) -> Sequence[Reached]:
        return self.reaches if direction == "reaches" else self.reached_by

    def zones(self, direction: Direction) -> tuple[ZoneReach, ...]:
        """The zones with other roles than the asked ones, in zone order."""
        nearest: dict[str, Reached] = {}
        inside: Counter[str] = Counter()
        for found in self.of(direction):
            inside[found.zone] += 1
            nearest.setdefault(found.zone, found)
        others = Counter(role.zone for role in self.matrix.roles if role.id not in self.start.roles)
        return tuple(
            ZoneReach(zone.id, others[zone.id], inside[zone.id], nearest.get(zone.id))
            for zone in self.matrix.zones
            if others[zone.id]
        )


def all_reached(links: Links, begin: int) -> Sequence[Reached]:
    """What the roles of a set reach, breadth-first: each is found from the first role of the level before that opens a
    connection to it."""
    ids, successors = links.ids, links.successors
    ways: dict[int, tuple[str, ...]] = {place: (ids[place],) for place in bits(begin)}
    found, seen, level = [], begin, list(ways)
    while level:
        following = []
        for before in level:
            fresh = successors[before] & ~seen
            if not fresh:
                # As of nearly all that come after the first.
                continue
            seen |= fresh
            way = ways[before]
            for place in bits(fresh):
                ways[place] = (*way, ids[place])
                following.append(place)
        level = following
        found += sorted(level)
    return Made([ways[place] for place in found], partial(_reached, links, -1))


def all_reaching(links: Links, begin: int) -> Sequence[Reached]:
    """What reaches the roles of a set, level by level."""
    ids, successors = links.ids, links.successors
    ways: dict[int, tuple[str, ...]] = {place: (ids[place],) for place in bits(begin)}
    found = []
    for nearer, layer in pairwise(levels(links.predecessors, begin, links.everyone)):
        for place in bits(layer):
            following = successors[place] & nearer
            ways[place] = way = (ids[place], *ways[(following & -following).bit_length() - 1])
            found.append(way)
    return Made(found, partial(_reached, links, 0))


def _reached(links: Links, end: Literal[0, -1], way: tuple[str, ...]) -> Reached:
    return Reached(way[end], links.matrix.zone_of(way[end]).id, len(way) - 1, way, links)
