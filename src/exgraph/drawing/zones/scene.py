"""The zones as nodes and what flows between them as conduits (IEC 62443): a picture for any number of roles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from exgraph.drawing.palette import Family, family_of
from exgraph.drawing.topology.bundle import Bundles
from exgraph.drawing.topology.focus import Neighbours
from exgraph.drawing.topology.highlight import Highlight, Subject, find_highlight
from exgraph.drawing.topology.question import Question
from exgraph.drawing.topology.titles import subtitle_zones, title
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import Zone
from exgraph.relations.applies import Applies
from exgraph.values.service import Service

#: Conduits up to which each has its text.
MOST_LABELLED = 40


@dataclass(frozen=True)
class Conduit:
    """All flows from one zone to another. `services`: those with the most flows first; when something is highlighted,
    only its own. `both`: the same services go the other way, and the numbers are those of both."""

    tail: str
    head: str
    both: bool
    services: tuple[Service, ...]
    flows: int
    pairs: int
    strong: bool = False

    @property
    def family(self) -> Family | None:
        """The family that all services belong to."""
        families = {family_of(service) for service in self.services}
        return families.pop() if len(families) == 1 else None


@dataclass(frozen=True)
class ZoneMap:
    """What is drawn: every zone with roles, the flows inside each, and the conduits between them."""

    matrix: Matrix
    highlight: Highlight | None
    conduits: tuple[Conduit, ...]
    inside: Counter[str]
    language: str
    neighbours: Neighbours | None = None

    @property
    def title(self) -> str:
        return title(self.matrix, self.highlight, self.language, self.neighbours)

    @property
    def subtitle(self) -> str:
        return subtitle_zones(self.matrix, len(self.zones), len(self.conduits), self.language)

    @property
    def bundles(self) -> Bundles:
        """No line of this picture stands for flows between two roles."""
        return Bundles((), (), {})

    @property
    def crowded(self) -> bool:
        """Whether there is no room for texts on the conduits, nor for columns of zones."""
        return len(self.conduits) > MOST_LABELLED

    @cached_property
    def zones(self) -> tuple[Zone, ...]:
        """The zones that hold roles."""
        return tuple(zone for zone in self.matrix.zones if self.matrix.roles_in(zone.id))

    def is_subject(self, zone: Zone) -> bool:
        lit = self.highlight
        if lit is None or lit.subject not in (Subject.ZONE, Subject.ROLE):
            return False
        return zone.id == (lit.name if lit.subject is Subject.ZONE else self.matrix.zone_of(lit.name).id)


def zone_map(asked: Question) -> ZoneMap:
    """The zones of a matrix and their conduits. Raises `UnknownName` for a highlight that is nothing in it."""
    matrix = asked.matrix
    lit = None if asked.highlight is None else find_highlight(matrix, asked.highlight)
    found, inside = tallies(matrix, lit)
    return ZoneMap(matrix, lit, tuple(_conduits(matrix, found)), inside, asked.language, asked.neighbours)


@dataclass
class Tally:
    """What was counted of one ordered pair of zones, highlighted and all: flows by service, and pairs of roles."""

    lit: Counter[int] = field(default_factory=Counter)
    all: Counter[int] = field(default_factory=Counter)
    lit_pairs: set[int] = field(default_factory=set)
    pairs: set[int] = field(default_factory=set)


def tallies(
    matrix: Matrix, lit: Highlight | None, inside: bool = False
) -> tuple[dict[tuple[str, str], Tally], Counter[str]]:
    """What there is between zones, `inside` them too, if asked for, and how many flows are inside each.

    On numbers: a million flows take no million objects.
    """
    applies, roles = Applies(matrix), [role.id for role in matrix.roles]
    keys, services = tuple(matrix.vocabulary), tuple(matrix.vocabulary.values())
    zones = [role.zone for role in matrix.roles]
    found: dict[tuple[str, str], Tally] = {}
    within: Counter[str] = Counter()
    for source, destination, service in matrix.entries():
        pair = source * len(roles) + destination
        between: Iterable[tuple[str, str]] = ((zones[source], zones[destination]),)
        if not applies.plain:
            between = applies.zones_of(Flow(roles[source], roles[destination], services[service]))
        for ends in between:
            if ends[0] == ends[1]:
                within[ends[0]] += 1
                if not inside:
                    continue
            tally = found.get(ends)
            if tally is None:
                tally = found[ends] = Tally()
            tally.all[service] += 1
            tally.pairs.add(pair)
            if lit is not None and (roles[source], roles[destination], keys[service]) in lit.flows:
                tally.lit[service] += 1
                tally.lit_pairs.add(pair)
    return found, within


def _conduits(matrix: Matrix, tallies: dict[tuple[str, str], Tally]) -> Iterator[Conduit]:
    """One for each direction, one for both where their services are the same."""
    order = {zone.id: place for place, zone in enumerate(matrix.zones)}
    keys, known = tuple(matrix.vocabulary), tuple(matrix.vocabulary.values())
    for ends in sorted(tallies, key=lambda ends: (order[ends[0]], order[ends[1]])):
        there, back = tallies[ends], tallies.get(ends[::-1])
        both = back is not None and there.all.keys() == back.all.keys() and there.lit.keys() == back.lit.keys()
        if both and order[ends[0]] > order[ends[1]]:
            continue
        sides = [there, back] if both and back is not None else [there]
        shown: Counter[int] = sum((side.lit or side.all for side in sides), Counter())
        ranked = sorted(shown, key=lambda service: (-shown[service], keys[service]))
        pairs = sum(len(side.lit_pairs or side.pairs) for side in sides)
        services = tuple(known[service] for service in ranked)
        yield Conduit(*ends, both, services, sum(shown.values()), pairs, bool(there.lit))
