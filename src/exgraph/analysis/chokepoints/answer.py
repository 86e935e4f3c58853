"""Where it is narrow: what to close so that a zone no longer reaches another, and on what most depends."""

from __future__ import annotations

from dataclasses import dataclass, field

from exgraph.analysis.chokepoints.dependence import PortRank, RoleRank
from exgraph.analysis.chokepoints.port_cut import PortCut
from exgraph.model.matrix import Matrix
from exgraph.relations.links import Hop
from exgraph.relations.lookup import End
from exgraph.tables.answer import Answer


@dataclass(frozen=True, slots=True)
class Cut:
    """What to close so that no path is left from `source` to `target`: any one of three sets, each the smallest.

    `roles` is `None` where a role of the source opens a connection to one of the target (`direct`), since no role in
    between can cut that. `flows` are whole pairs; of all sets of pairs that cut, theirs have the fewest flows.
    """

    source: End
    target: End
    roles: tuple[str, ...] | None
    direct: tuple[Hop, ...]
    flows: tuple[Hop, ...]
    ports: PortCut


@dataclass(frozen=True)
class Chokepoints(Answer):
    """The cut between two ends, and the roles and ports by what depends on them, between the two ends or in the whole
    matrix. `cut` is `None` where no ends were asked for, or no path leads from one to the other.

    `roles` and `ports` are `None` where the matrix is too large to rank them. `surely` is the same answer without what
    may be replies; `None` where nothing is, or that is left out.
    """

    matrix: Matrix = field(repr=False)
    source: End | None
    target: End | None
    cut: Cut | None
    roles: tuple[RoleRank, ...] | None
    ports: tuple[PortRank, ...] | None
    without: tuple[str, ...] = ()
    surely: Chokepoints | None = field(default=None, repr=False)
