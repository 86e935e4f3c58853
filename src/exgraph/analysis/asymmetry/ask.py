"""The question of asymmetry."""

from __future__ import annotations

from exgraph.analysis.asymmetry.answer import Asymmetry
from exgraph.analysis.asymmetry.tables import WRITER
from exgraph.model.matrix import Matrix

Asymmetry.writer = WRITER


def asymmetry(matrix: Matrix) -> Asymmetry:
    """Compare what each two roles open on each other, by the canonical text of the services.

    A reply over an established connection needs no rule; only what a role opens by itself does. So a pair is `one-way`,
    `different` (both ways, but not the same services), `symmetric` or `none`. Rank: asymmetric pairs across the
    boundary of an exposed zone, then across other trust boundaries, then inside a zone; in each the pair with the most
    one-sided services first. Symmetric pairs and pairs without a connection come last. Role order breaks ties.

    `reciprocity` is the flows between different roles that are also opened the other way ÷ all such flows, 0 to 1
    (Newman, Forrest and Balthrop, Physical Review E 66, 2002); `None` without flows.

    >>> from exgraph import load
    >>> found = asymmetry(load())
    >>> found.counts.one_way, found.counts.different, found.reciprocity
    (13, 6, 0.868805)
    """
    answer = Asymmetry(matrix)
    _ = answer.counts
    return answer
