"""The questions of what there is: roles and zones. They have no command: `exgraph export` has them in its files."""

from __future__ import annotations

from exgraph.analysis.roster import roles_tables, zones_tables
from exgraph.analysis.roster.answer import Roles, Zones
from exgraph.model.matrix import Matrix

Roles.writer = roles_tables.WRITER
Zones.writer = zones_tables.WRITER


def roles(matrix: Matrix) -> Roles:
    """The roles of a matrix, with their zones and how many flows each opens and accepts.

    >>> from exgraph import load
    >>> roles(load()).to_frame().query("zone == 'dmz'")[["role", "opens", "accepts"]].values.tolist()
    [['relay-dmz', 5, 2]]
    """
    return Roles(matrix)


def zones(matrix: Matrix) -> Zones:
    """The zones of a matrix, with their roles and how many flows stay inside, leave and enter.

    >>> from exgraph import load
    >>> zones(load()).to_frame()[["zone", "leaving", "entering"]].values.tolist()[0]
    ['dmz', 4, 1]
    """
    return Zones(matrix)
