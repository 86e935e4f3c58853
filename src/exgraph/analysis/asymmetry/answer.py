"""Which pairs of roles are not treated alike in both directions."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations
from operator import attrgetter

from exgraph.analysis.asymmetry.columns import balances_of_columns, connecting_of_columns
from exgraph.analysis.asymmetry.counts import Counts, counts_of_columns, undirected_pairs
from exgraph.analysis.asymmetry.pairs import Pair, PairKind, pair_of
from exgraph.model.cell import Status
from exgraph.model.made import Made
from exgraph.model.matrix import Matrix
from exgraph.relations.containment import wide_roles
from exgraph.relations.exclusion import REPLIES, exclusion, without_flows
from exgraph.relations.replies import Replies
from exgraph.tables.answer import Answer

#: Up to so many roles the pairs are made and tallied: that is sooner done than NumPy is loaded.
MOST_ROLES_TALLIED = 60


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
        replies = self.matrix.once(Replies)
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
        connecting = tuple(self.connecting)
        known = {(pair.a, pair.b) for pair in connecting}
        ids = [role.id for role in self.matrix.roles]
        return connecting + tuple(pair_of(self.matrix, *pair) for pair in combinations(ids, 2) if pair not in known)

    @cached_property
    def connecting(self) -> Sequence[Pair]:
        """The pairs that anything connects, ranked; of a matrix that was given as flows, each made when looked at."""
        if self.matrix.bare:
            return Made(connecting_of_columns(self.matrix), lambda pair: pair_of(self.matrix, *pair))
        undirected = undirected_pairs(self.matrix)
        ids = [role.id for role in self.matrix.roles]
        order = {role: place for place, role in enumerate(ids)}
        places = ((order[a], order[b]) for a, b in self.matrix.connecting if a != b)
        ends = [(ids[a], ids[b]) for a, b in sorted({(min(pair), max(pair)) for pair in places})]
        pairs = [pair_of(self.matrix, *pair, pair in undirected) for pair in ends]
        return sorted(pairs, key=lambda pair: (pair.rank, -pair.one_sided))

    @cached_property
    def silent(self) -> int:
        """How many pairs nothing connects and the document is silent on, in one direction at least."""
        cells = () if self.matrix.bare else self.matrix.cells
        denied = {(cell.source, cell.destination) for cell in cells if cell.status is Status.NONE}
        return self.counts.none - sum((b, a) in denied for a, b in denied if a != b) // 2

    @cached_property
    def roles(self) -> tuple[Balance, ...]:
        """The balance of each role, in role order."""
        if self.matrix.bare:
            keys = self.matrix.index.keys
            return tuple(
                Balance(role.id, *numbers, tuple(keys[place] for place in itself))
                for role, (numbers, itself) in zip(self.matrix.roles, balances_of_columns(self.matrix), strict=True)
            )
        return _balances(self.matrix)

    def of_kind(self, kind: PairKind | str) -> tuple[Pair, ...]:
        """The pairs of one kind, in rank order."""
        return tuple(pair for pair in (self.pairs if kind == PairKind.NONE else self.connecting) if pair.kind == kind)

    def of_rank(self, rank: int) -> Sequence[Pair]:
        """The pairs that anything connects, of one rank."""
        before = bisect_left(self.connecting, rank, key=attrgetter("rank"))
        after = bisect_left(self.connecting, rank + 1, key=attrgetter("rank"))
        return self.connecting[before:after]


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
