"""How the two directions of all pairs compare, counted without making the pairs."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.model.integer_sets import among, counted, distinct
from exgraph.model.matrix import Matrix
from exgraph.relations.zone_pairs import crosses


@dataclass(frozen=True, slots=True)
class Counts:
    """Pairs of each kind; how many of the asymmetric ones cross a trust boundary; the reciprocity of the flows."""

    one_way: int
    different: int
    symmetric: int
    none: int
    crossing: int
    reciprocity: float | None


def counts_of_columns(matrix: Matrix) -> Counts:
    """Counted on the columns of the index: a million flows take a fraction of a second."""
    import numpy as np

    index, size = matrix.index, len(matrix.roles)
    width = max(len(index.services), 1)
    between = index.source != index.destination
    codes = index.pair[between] * width + index.service[between]
    lonely = codes[~among(index.mirrored(codes // width) * width + codes % width, codes)]
    # A pair stands for both of its directions, by the smaller of their two numbers.
    pairs = distinct(codes // width)
    folded, ways = counted(np.minimum(pairs, index.mirrored(pairs)))
    uneven = distinct(np.minimum(lonely // width, index.mirrored(lonely // width)))
    one_way = int((ways == 1).sum())
    return Counts(
        one_way,
        len(uneven) - one_way,
        len(folded) - len(uneven),
        size * (size - 1) // 2 - len(folded),
        int(crosses(matrix, uneven).sum()),
        round((len(codes) - len(lonely)) / len(codes), 6) if len(codes) else None,
    )
