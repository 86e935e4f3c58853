"""Where a pair of roles stands: which zones are at its ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exgraph.model.matrix import Matrix

if TYPE_CHECKING:
    from exgraph.model.integer_sets import Column, Mask


def conduit_places(matrix: Matrix, pairs: Column) -> Column:
    """The zones at the ends of pairs of `matrix.index`, as one number: `source zone * zones + destination zone`."""
    import numpy as np

    place = {zone.id: number for number, zone in enumerate(matrix.zones)}
    zones = np.array([place[role.zone] for role in matrix.roles], np.int64)
    size = max(len(matrix.roles), 1)
    return zones[pairs // size] * len(matrix.zones) + zones[pairs % size]


def crosses(matrix: Matrix, pairs: Column) -> Mask:
    """Which of these pairs of `matrix.index` have their ends in different zones."""
    conduits, count = conduit_places(matrix, pairs), max(len(matrix.zones), 1)
    found: Mask = conduits // count != conduits % count
    return found
