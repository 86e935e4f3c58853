"""The question of roles alike."""

from __future__ import annotations

from typing import Annotated

from exgraph.analysis.alike.answer import Alike
from exgraph.analysis.alike.equivalence import equivalents
from exgraph.analysis.alike.tables import WRITER
from exgraph.errors import ExgraphError
from exgraph.model.matrix import Matrix
from exgraph.relations.parameter import Option
from exgraph.wording.phrases import Phrase

Alike.writer = WRITER


def alike(
    matrix: Matrix,
    threshold: Annotated[
        float | None, Option("--threshold", metavar="X", help="Also pairs of similarity X or more, up to 1.")
    ] = None,
    across_zones: Annotated[
        bool, Option("--across-zones", help="Compare roles of different zones and products, too.")
    ] = False,
) -> Alike:
    """The roles with equal rows and columns (structural equivalence), and with a threshold those nearly equal.

    Equal are roles that can be exchanged without changing a flow: what they open on each other and on themselves does
    not tell them apart as long as they all do the same (Lorrain and White 1971). Nearly equal are those whose
    similarity, Jaccard's index of what they open and accept, is at least `threshold` (above 0, at most 1): what both
    do ÷ what either does. Roles of different zones or products are compared only `across_zones`. Raises `ExgraphError`
    for another threshold.

    >>> from exgraph import load
    >>> nearest = alike(load(), threshold=0.87).similar[0]
    >>> nearest.first, nearest.second, nearest.similarity
    ('outlook-2003', 'outlook-2007', 0.875)
    """
    if threshold is not None and not 0 < threshold <= 1:
        raise ExgraphError(Phrase.of("errors.threshold", given=f"{threshold:g}"))
    return Alike(matrix, equivalents(matrix, across_zones), threshold, across_zones)
