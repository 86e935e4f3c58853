"""The question of what the document says."""

from __future__ import annotations

from typing import Annotated

from exgraph.analysis.show.answer import Statements, statements_of
from exgraph.analysis.show.tables import WRITER
from exgraph.model.matrix import Matrix
from exgraph.relations.containment import standing_in
from exgraph.relations.lookup import role_end
from exgraph.relations.parameter import Names

Statements.writer = WRITER


def show(
    matrix: Matrix,
    source: Annotated[
        str | None, Names("[MATRIX] [SOURCE] [DESTINATION]", help="Roles by id or label.", form="roles")
    ] = None,
    destination: Annotated[str | None, Names(form="roles")] = None,
) -> Statements:
    """What the document says: of two roles both ways, of one role in either part, or of every ordered pair.

    Of an address that is no role but in a network that is one, it is what the document says of that network.

    Pairs on which the document is silent are among them, apart from those it says have no connection. A role with
    itself is silent unless the document speaks of it. Raises `UnknownName`.

    >>> from exgraph import load
    >>> there, back = show(load(), "hub-2007", "relay-dmz").statements
    >>> there.cell.text, there.services, there.line
    ('SMTP (25)', ('SMTP tcp/25',), 129)
    """
    given = {role.id for role in matrix.roles}
    matrix = standing_in(matrix, source, destination)
    start = None if source is None else role_end(matrix, source).name
    end = None if destination is None else role_end(matrix, destination).name
    return Statements(matrix, statements_of(matrix, start, end, given), start, end)
