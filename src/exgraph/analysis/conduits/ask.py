"""The question of conduits."""

from __future__ import annotations

from exgraph.analysis.conduits.answer import Conduits
from exgraph.analysis.conduits.tables import WRITER
from exgraph.model.matrix import Matrix

Conduits.writer = WRITER


def conduits(matrix: Matrix) -> Conduits:
    """The services, flows, open ports and encrypted share from each zone to each other (IEC 62443-3-2).

    `ports` are different ports, those of each transport counted apart; `encrypted_share` is encrypted flows ÷ flows,
    0 to 1. What stays inside a zone is no conduit, and is told beside them.

    >>> from exgraph import load
    >>> one = conduits(load()).between("dmz", "exchange-2007")
    >>> one.conduit.flows, one.ports, one.encrypted_share
    (2, 2, 0.5)
    """
    return Conduits(matrix)
