"""The comparison of both directions on the columns of the index: which pairs, in which order, and the sums of roles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from exgraph.analysis.asymmetry.counts import are_returned, undirected_pairs
from exgraph.model.integer_sets import among, distinct
from exgraph.model.matrix import Matrix
from exgraph.relations.zone_pairs import crosses

if TYPE_CHECKING:
    from exgraph.model.integer_sets import Column


def connecting_of_columns(matrix: Matrix) -> Sequence[tuple[str, str, bool]]:
    """Roles that anything connects, whether no direction is said; ranked as `Pair.rank` and `one_sided` say."""
    import numpy as np

    index, size = matrix.index, max(len(matrix.roles), 1)
    between = index.source != index.destination
    folded = np.minimum(index.pair, index.mirrored(index.pair))[between]
    pairs = distinct(folded)
    lonely = np.bincount(np.searchsorted(pairs, folded), ~matrix.once(are_returned)[between], len(pairs)).astype(
        np.int64
    )
    said = _folded(matrix)
    undirected = among(pairs, said)
    exposed = np.array([matrix.zone_of(role.id).exposed for role in matrix.roles], np.bool_)
    boundary = np.where(exposed[pairs // size] | exposed[pairs % size], 0, 1)
    rank = np.where((lonely == 0) | undirected, 3, np.where(crosses(matrix, pairs), boundary, 2))
    order = np.lexsort((pairs, -lonely, rank))
    ids = index.roles
    ends = zip((pairs // size)[order].tolist(), (pairs % size)[order].tolist(), undirected[order].tolist(), strict=True)
    return [(ids[a], ids[b], unsaid) for a, b, unsaid in ends]


def balances_of_columns(matrix: Matrix) -> Iterator[tuple[tuple[int, int, int], Sequence[int]]]:
    """Of each role in role order what it opens, accepts, what is returned of both, and the services on itself."""
    import numpy as np

    index, size = matrix.index, len(matrix.roles)
    counted = (index.source != index.destination) & ~among(
        np.minimum(index.pair, index.mirrored(index.pair)), _folded(matrix)
    )
    back = counted & matrix.once(are_returned)
    opens, accepts = (np.bincount(ends[counted], minlength=size) for ends in (index.source, index.destination))
    returned = np.bincount(np.concatenate((index.source[back], index.destination[back])), minlength=size)
    own = np.searchsorted(index.pair, [place * size + place + after for place in range(size) for after in (0, 1)])
    for place, numbers in enumerate(zip(opens.tolist(), accepts.tolist(), returned.tolist(), strict=True)):
        yield numbers, index.service[own[2 * place] : own[2 * place + 1]].tolist()


def _folded(matrix: Matrix) -> Column:
    """The undirected pairs as numbers, each the lower one of its two directions, sorted."""
    import numpy as np

    place = {role: number for number, role in enumerate(matrix.index.roles)}
    known = ((place[a], place[b]) for a, b in undirected_pairs(matrix) if place[a] < place[b])
    return np.array(sorted(a * len(place) + b for a, b in known), np.int64)
