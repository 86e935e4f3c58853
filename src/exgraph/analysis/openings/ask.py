"""The question of what a server needs."""

from __future__ import annotations

from typing import Annotated

from exgraph.analysis.openings.answer import Needs, needs_of
from exgraph.analysis.openings.tables import WRITER
from exgraph.model.matrix import Matrix
from exgraph.relations.containment import standing_in
from exgraph.relations.lookup import end_of
from exgraph.relations.parameter import Argument

Needs.writer = WRITER


def openings(
    matrix: Matrix,
    role: Annotated[str, Argument("ROLE|ZONE", help="Whose connections.")],
) -> Needs:
    """What a role, or each role of a zone, accepts and opens, a row for each service and other end.

    Other ends are as the document gives them (`any`, networks). What the document denies is listed and marked so.
    Raises `UnknownName`.

    >>> import exgraph as xg
    >>> found = xg.openings(xg.load("exchange-2003-2007"), "relay-dmz")
    >>> [(one.direction, one.other, str(one.flow.service)) for one in found.needs][0]
    ('in', 'hub-2007', 'SMTP tcp/25')
    """
    matrix = standing_in(matrix, role)
    return needs_of(matrix, end_of(matrix, role))
