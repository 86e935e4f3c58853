"""The question of ports."""

from __future__ import annotations

from typing import Annotated, get_args

from exgraph.analysis.ports.answer import Grouping, Ports, usages_of
from exgraph.analysis.ports.tables import WRITER
from exgraph.errors import UnknownName
from exgraph.model.matrix import Matrix
from exgraph.relations.parameter import Option

Ports.writer = WRITER


def ports(
    matrix: Matrix,
    by: Annotated[str, Option("--by", metavar="GROUPING", help="port or application.")] = "port",
) -> Ports:
    """Count the flows of each transport and port, or `by="application"`.

    `share` is a group's flows ÷ all flows, 0 to 1; `cumulative` the sum of the shares so far, so that the last is 1.
    Raises `UnknownName` for another grouping.

    >>> from exgraph import load
    >>> most = ports(load()).usages[0]
    >>> most.endpoint, most.flows, most.share
    ('tcp/135', 77, 0.209809)
    """
    if by not in get_args(Grouping):
        raise UnknownName("grouping", by, get_args(Grouping))
    grouping: Grouping = "application" if by == "application" else "port"
    return Ports(matrix, grouping, usages_of(matrix, grouping), matrix.uses().total())
