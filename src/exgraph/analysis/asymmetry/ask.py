"""The question of asymmetry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from exgraph.analysis.asymmetry.answer import Asymmetry
from exgraph.analysis.asymmetry.tables import WRITER
from exgraph.model.matrix import Matrix
from exgraph.relations.exclusion import exclusion, without_flows
from exgraph.relations.parameter import WITHOUT

Asymmetry.writer = WRITER


def asymmetry(matrix: Matrix, without: Annotated[Iterable[str], WITHOUT] = ()) -> Asymmetry:
    """Compare what each two roles open on each other, by the canonical text of the services.

    A reply over an established connection needs no rule; only what a role opens by itself does. So a pair is `one-way`,
    `different` (both ways, but not the same services), `symmetric` or `none`. Rank: asymmetric pairs across the
    boundary of an exposed zone, then across other trust boundaries, then inside a zone; in each the pair with the most
    one-sided services first. Symmetric pairs and pairs without a connection come last. Role order breaks ties.

    `reciprocity` is the flows between different roles that are also opened the other way ÷ all such flows, 0 to 1
    (Newman, Forrest and Balthrop, Physical Review E 66, 2002); `None` without flows. `without` leaves out what
    `exgraph.reach` does. Raises `UnknownName`.

    >>> from exgraph import load
    >>> found = asymmetry(load())
    >>> found.counts.one_way, found.counts.different, found.reciprocity
    (13, 6, 0.868805)
    """
    left_out = exclusion(matrix, without)
    answer = Asymmetry(without_flows(matrix, left_out), left_out.names)
    _ = answer.counts
    return answer
