"""Which pairs of roles are not treated alike in both directions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import combinations

from exgraph.analysis.asymmetry.counts import Counts, counts_of_columns, undirected_pairs
from exgraph.model.cell import Cell, Status
from exgraph.model.matrix import Matrix
from exgraph.relations.containment import wide_roles
from exgraph.relations.exclusion import REPLIES, exclusion, without_flows
from exgraph.relations.replies import Replies
from exgraph.tables.answer import Answer
from exgraph.values.ports import PortRange
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase

#: Up to so many roles the pairs are made and tallied: that is sooner done than NumPy is loaded.
MOST_ROLES_TALLIED = 60


class PairKind(StrEnum):
    """How the two directions of a pair compare. `undirected`: the document does not say which end opens all of it."""

    ONE_WAY = "one-way"
    DIFFERENT = "different"
    SYMMETRIC = "symmetric"
    UNDIRECTED = "undirected"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two roles, `a` before `b` in role order, and the canonical texts of the services that each opens on the other.

    `there` and `back` are what the document says of a → b and of b → a. `crossing`: they stand in different zones.
    `exposed`: the zone of one faces a network nobody here controls. `renamed` and `reciphered` are endpoints that are
    open both ways although the services differ: by their names, or by encryption or detail.
    """

    a: str
    b: str
    kind: PairKind
    only_a_to_b: tuple[str, ...] = ()
    only_b_to_a: tuple[str, ...] = ()
    both: tuple[str, ...] = ()
    there: Status = Status.SILENT
    back: Status = Status.SILENT
    crossing: bool = False
    exposed: bool = False
    renamed: tuple[str, ...] = ()
    reciphered: tuple[str, ...] = ()

    @property
    def rank(self) -> int:
        """0 asymmetric at the boundary of an exposed zone, 1 at another, 2 inside a zone, 3 symmetric or undirected,
        4 none."""
        if self.kind is PairKind.NONE:
            return 4
        if self.kind in (PairKind.SYMMETRIC, PairKind.UNDIRECTED):
            return 3
        return 2 if not self.crossing else 0 if self.exposed else 1

    @property
    def one_sided(self) -> int:
        """How many services only one direction has."""
        return len(self.only_a_to_b) + len(self.only_b_to_a)

    @property
    def silent(self) -> bool:
        """Whether the document is silent on a direction; where it says "no direct connection", it is not."""
        return Status.SILENT in (self.there, self.back)

    @property
    def remarks(self) -> tuple[Phrase, ...]:
        """What kind and services do not say: of a missing direction whether that is said, and what else is alike."""
        if self.kind is PairKind.DIFFERENT:
            told = (("asymmetry.renamed", self.renamed), ("asymmetry.reciphered", self.reciphered))
            return tuple(Phrase.of(name, ports=ports) for name, ports in told if ports)
        if self.kind is PairKind.UNDIRECTED:
            return (Phrase("asymmetry.unsaid"),)
        ways = ((self.a, self.b, self.there), (self.b, self.a, self.back))
        missing = [way for way in ways if way[2] is not Status.SERVICES]
        if self.kind is PairKind.NONE and self.there is self.back:
            return (Phrase.of("asymmetry.neither", said=Phrase(f"asymmetry.{self.there}")),)
        return tuple(
            Phrase.of("asymmetry.missing", source=source, destination=destination, said=Phrase(f"asymmetry.{said}"))
            for source, destination, said in missing
        )

    @property
    def note(self) -> str:
        """The remarks in English."""
        return "; ".join(map(str, self.remarks))


@dataclass(frozen=True, slots=True)
class Balance:
    """One role: the flows it opens and accepts, itself apart, and how many have their like in the other direction.
    Flows of pairs without a direction are left out.

    `reciprocity` is that share of all its flows, `None` where it has none. `to_itself`: services it opens on itself.
    """

    role: str
    opens: int
    accepts: int
    returned: int
    to_itself: tuple[str, ...] = ()

    @property
    def reciprocity(self) -> float | None:
        flows = self.opens + self.accepts
        return round(self.returned / flows, 6) if flows else None


@dataclass(frozen=True)
class Asymmetry(Answer):
    """The comparison of both directions between every two roles; what is not looked at is not made.

    `without` are the names of what was left out, which `matrix` has no more.
    """

    matrix: Matrix = field(repr=False)
    without: tuple[str, ...] = ()

    @cached_property
    def counts(self) -> Counts:
        """How many pairs there are of each kind; of a large matrix, without making them."""
        if len(self.matrix.roles) > MOST_ROLES_TALLIED:
            return counts_of_columns(self.matrix)
        tally = Counter(pair.kind for pair in self.pairs)
        flows = sum(role.opens for role in self.roles)
        return Counts(
            one_way=tally[PairKind.ONE_WAY],
            different=tally[PairKind.DIFFERENT],
            symmetric=tally[PairKind.SYMMETRIC],
            none=tally[PairKind.NONE],
            crossing=sum(pair.crossing for pair in self.pairs if pair.kind in (PairKind.ONE_WAY, PairKind.DIFFERENT)),
            reciprocity=round(sum(role.returned for role in self.roles) / 2 / flows, 6) if flows else None,
            undirected=tally[PairKind.UNDIRECTED],
        )

    @cached_property
    def suspected(self) -> int:
        """How many flows may be replies or notifications; of a large matrix, and where they are left out, 0."""
        replies = Replies(self.matrix)
        return len(replies.suspected) if replies.told else 0

    @cached_property
    def surely(self) -> Asymmetry:
        """The same without what may be replies."""
        left_out = exclusion(self.matrix, [REPLIES])
        return Asymmetry(without_flows(self.matrix, left_out), (*self.without, *left_out.names))

    @property
    def reciprocity(self) -> float | None:
        """The share of flows between different roles whose service is also opened in the opposite direction
        (`networkx.overall_reciprocity` of the graph without self-loops); `None` where there are no flows."""
        return self.counts.reciprocity

    @cached_property
    def wide(self) -> int:
        """How many flows have an end that stands for others (`any`, a network). Each counts once, as that end's."""
        wide = {self.matrix.roles[place].id for place in wide_roles(self.matrix.roles)}
        return sum(not wide.isdisjoint((flow.source, flow.destination)) for flow in self.matrix.flows) if wide else 0

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """All pairs, ranked so that what deserves a look stands first."""
        return _pairs(self.matrix)

    @cached_property
    def roles(self) -> tuple[Balance, ...]:
        """The balance of each role, in role order."""
        return _balances(self.matrix)

    def of_kind(self, kind: PairKind | str) -> tuple[Pair, ...]:
        """The pairs of one kind, in rank order."""
        return tuple(pair for pair in self.pairs if pair.kind == kind)


def _pairs(matrix: Matrix) -> tuple[Pair, ...]:
    cells = {(cell.source, cell.destination): cell for cell in matrix.cells}
    services = {ends: {s.key: s for s in cell.services} for ends, cell in cells.items()}
    zones = {role.id: matrix.zone_of(role.id) for role in matrix.roles}
    undirected = undirected_pairs(matrix)
    pairs = []
    for a, b in combinations(zones, 2):
        there, back = services.get((a, b), {}), services.get((b, a), {})
        kind = PairKind.UNDIRECTED if (a, b) in undirected else _kind(there, back)
        renamed, reciphered = _alike(there, back) if kind is PairKind.DIFFERENT else ((), ())
        pairs.append(
            Pair(
                a,
                b,
                kind,
                tuple(key for key in there if key not in back),
                tuple(key for key in back if key not in there),
                tuple(key for key in there if key in back),
                _said(cells.get((a, b))),
                _said(cells.get((b, a))),
                zones[a].id != zones[b].id,
                zones[a].exposed or zones[b].exposed,
                renamed,
                reciphered,
            )
        )
    pairs.sort(key=lambda pair: (pair.rank, -pair.one_sided))
    return tuple(pairs)


def _said(cell: Cell | None) -> Status:
    return Status.SILENT if cell is None else cell.status


def _kind(there: Mapping[str, Service], back: Mapping[str, Service]) -> PairKind:
    if not there and not back:
        return PairKind.NONE
    if there.keys() == back.keys():
        return PairKind.SYMMETRIC
    return PairKind.DIFFERENT if there and back else PairKind.ONE_WAY


def _alike(there: Mapping[str, Service], back: Mapping[str, Service]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ports that are open both ways all the same: the services differ by name alone, or by encryption or detail."""
    ours: dict[tuple[str | None, PortRange], list[Service]] = {}
    theirs: dict[tuple[str | None, PortRange], list[Service]] = {}
    for one, other, found in ((there, back, ours), (back, there, theirs)):
        for key, service in one.items():
            if key not in other and service.ports is not None:
                found.setdefault((service.transport, service.ports), []).append(service)
    renamed: list[str] = []
    reciphered: list[str] = []
    for place in ours:
        if place in theirs:
            same_name = {s.application for s in ours[place]} & {s.application for s in theirs[place]}
            (reciphered if same_name else renamed).append(ours[place][0].endpoint)
    return tuple(renamed), tuple(reciphered)


def _balances(matrix: Matrix) -> tuple[Balance, ...]:
    services = {(cell.source, cell.destination): [s.key for s in cell.services] for cell in matrix.cells}
    opens, accepts, returned = ({role.id: 0 for role in matrix.roles} for _ in range(3))
    undirected = undirected_pairs(matrix)
    for (source, destination), there in services.items():
        if source != destination and (source, destination) not in undirected:
            back = services.get((destination, source), ())
            alike = sum(key in back for key in there)
            opens[source] += len(there)
            accepts[destination] += len(there)
            returned[source] += alike
            returned[destination] += alike
    return tuple(
        Balance(r.id, opens[r.id], accepts[r.id], returned[r.id], tuple(services.get((r.id, r.id), ())))
        for r in matrix.roles
    )
