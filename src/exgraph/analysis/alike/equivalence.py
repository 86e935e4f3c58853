"""Which roles have equal rows and columns: structural equivalence (Lorrain and White 1971, J. Math. Sociology 1:49-80).

Two roles a and b are alike when exchanging them leaves the matrix as it is: for every other role c, a and b open the
same services on c and c the same on both; a opens on b what b opens on a; and each opens the same on itself. So what
twins open on each other, or on themselves, does not tell them apart as long as they all do the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from exgraph.model.matrix import Matrix

if TYPE_CHECKING:
    import numpy as np

    from exgraph.model.integer_sets import Column


def equivalents(matrix: Matrix, across_zones: bool = False, apart: Collection[str] = ()) -> tuple[tuple[str, ...], ...]:
    """Every role in exactly one class, classes and their roles in role order; ids.

    Roles of different zones or products are not alike unless `across_zones`. Roles that are `apart` are alone.
    """
    roles = matrix.roles
    found: dict[object, list[int]] = {}
    for place, outward, services in _outlooks(matrix):
        role = roles[place]
        if role.id not in apart:
            home = () if across_zones else (role.zone, role.product)
            found.setdefault((*outward, *services, *home), []).append(place)
    # A role and its twins open one and the same set on each other, so that no role finds twins in two ways.
    classes = {members[0]: members for members in found.values() if len(members) > 1}
    twins = {place for members in classes.values() for place in members}
    classes |= {place: [place] for place in range(len(roles)) if place not in twins}
    return tuple(tuple(roles[place].id for place in classes[first]) for first in sorted(classes))


def fewest_classes(matrix: Matrix) -> int:
    """How many classes there are at least: of roles alike, as many flows of the same services lead there and back.

    It costs far less than to find them.
    """
    import numpy as np

    index = matrix.index
    size = len(index.roles)
    counts = []
    for ends in (index.source, index.destination):
        # Sums that are equal for different sets of services only make the answer lower.
        for weights in (None, index.service, np.asarray(index.service, np.int64) ** 2):
            counts.append(np.bincount(ends, weights, minlength=size).tolist())
    return len({(role.zone, role.product, *sums) for role, *sums in zip(matrix.roles, *counts, strict=True)})


def _outlooks(matrix: Matrix) -> Iterator[tuple[int, tuple[bytes, bytes], tuple[int, int]]]:
    """For each role, and each set of services it exchanges with somebody in both directions (or none): what it would
    see if it opened that set on itself, which is what its twins by that set see; the set, and what it does open there.
    """
    import numpy as np

    index = matrix.index
    size = len(index.roles)
    if not size:
        return
    pairs = index.pairs
    what = np.array(_sets(index.pair, index.service, pairs), np.int64)
    width = int(what.max(initial=0)) + 1
    itself = pairs // size == pairs % size
    loops = dict(zip((pairs[itself] // size).tolist(), what[itself].tolist(), strict=True))
    pairs, what = pairs[~itself], what[~itself]
    back = index.mirrored(pairs)
    there = np.minimum(np.searchsorted(pairs, back), max(len(pairs) - 1, 0))
    mutual = (pairs[there] == back) & (what[there] == what)
    exchanged: dict[int, set[int]] = {}
    for role, services in zip((pairs[mutual] // size).tolist(), what[mutual].tolist(), strict=True):
        exchanged.setdefault(role, set()).add(services)
    order = np.argsort(back, kind="stable")
    rows = [_rows(codes, said, size, width) for codes, said in ((pairs, what), (back[order], what[order]))]
    for role in range(size):
        for services in (0, *sorted(exchanged.get(role, ()))):
            sides = (_with(side[role], role * width + services if services else None) for side in rows)
            yield role, (next(sides), next(sides)), (services, loops.get(role, 0))


def _sets(pair: Column, service: Column, pairs: Column) -> list[int]:
    """A number from 1 for the set of services of each pair, the same for equal sets."""
    import numpy as np

    numbers: dict[bytes, int] = {}
    bounds = [*np.searchsorted(pair, pairs).tolist(), len(pair)]
    content, item = service.tobytes(), service.itemsize
    return [numbers.setdefault(content[start * item : end * item], len(numbers) + 1) for start, end in pairwise(bounds)]


def _rows(codes: Column, what: Column, size: int, width: int) -> list[Column]:
    """For each role the numbers `other * width + services`, sorted."""
    import numpy as np

    bounds = np.searchsorted(codes, np.arange(1, size) * size)
    return np.split(codes % size * width + what, bounds)


def _with(row: np.ndarray, code: int | None) -> bytes:
    import numpy as np

    return (row if code is None else np.insert(row, np.searchsorted(row, code), code)).tobytes()
