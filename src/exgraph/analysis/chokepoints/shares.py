"""Betweenness of all places at once, by products of matrices."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

#: Where paths are longer than this, most of a product is nothing, and searching place by place is sooner done.
MOST_LAYERS = 12


def shares_of_products(
    successors: Sequence[int], sources: Sequence[int], targets: Sequence[int]
) -> Sequence[float] | None:
    """What `betweenness` says, to the last digits: Brandes' sums, layer by layer for all sources together.

    A row of each matrix is a source, a column a place. `None` where some path has more than `MOST_LAYERS` hops.
    """
    import numpy as np

    size = len(successors)
    width = (size + 7) // 8
    packed = np.frombuffer(b"".join(mask.to_bytes(width, "little") for mask in successors), np.uint8)
    links = np.unpackbits(packed.reshape(size, width), axis=1, count=size, bitorder="little").astype(np.float64)
    ends = np.zeros(size)
    ends[list(targets)] = 1.0
    paths = np.zeros((len(sources), size))
    paths[np.arange(len(sources)), list(sources)] = 1.0
    seen, layers = paths > 0, [paths]
    while not seen.all() and (following := np.where(seen, 0.0, layers[-1] @ links)).any():
        if len(layers) > MOST_LAYERS:
            return None
        seen |= following > 0
        layers.append(following)
    total, shares = np.zeros(size), np.zeros_like(paths)
    for layer, nearer in pairwise(reversed(layers[1:])):
        carried = np.divide(shares + ends, layer, out=np.zeros_like(layer), where=layer > 0)
        shares = nearer * (carried @ links.T)
        total += shares.sum(axis=0)
    known: Sequence[float] = total.tolist()
    return known
