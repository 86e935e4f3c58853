"""The question whether one end may open a connection to another, and why."""

from __future__ import annotations

from typing import Annotated

from exgraph.analysis.explain.answer import Explanation
from exgraph.analysis.explain.tables import WRITER
from exgraph.errors import ExgraphError
from exgraph.model.matrix import Matrix
from exgraph.relations.containment import standing_in
from exgraph.relations.lookup import end_of
from exgraph.relations.parameter import Names, Option
from exgraph.values.endpoint import Endpoint
from exgraph.values.service import PORTED
from exgraph.wording.phrases import Phrase

Explanation.writer = WRITER


def explain(
    matrix: Matrix,
    source: Annotated[str, Names("SOURCE DESTINATION [MATRIX]", "Roles or zones by id or label.", form="ends")],
    destination: Annotated[str, Names()],
    port: Annotated[
        str | None,
        Option("--port", "-p", metavar="PORT", help="May it open this one? 25, tcp/135, 1024-65535 or dynamic."),
    ] = None,
) -> Explanation:
    """Whether `source` may open a connection to `destination` (roles or zones, by id or label), and why.

    An address that is no role but is in a network that is one, or anywhere where `any` is one, may be asked about, too.

    With `port` (`25`, `tcp/135`, `1024-65535`, `dynamic`), whether it may open that one. Raises `UnknownName`, and
    `ExgraphError` for a text that is no port.

    >>> from exgraph import load
    >>> str(explain(load(), "relay-dmz", "hub-2007", "tcp/25").verdict)
    'yes'
    """
    matrix = standing_in(matrix, source, destination)
    ends = end_of(matrix, source), end_of(matrix, destination)
    asked = None if port is None else Endpoint.parse(port)
    if port is not None and (asked is None or asked.transport not in (None, *PORTED)):
        raise ExgraphError(Phrase.of("errors.no-port", port=port))
    found = Explanation(matrix, *ends, asked)
    if not found.cells:
        raise ExgraphError(Phrase.of("errors.no-pair", name=ends[0].name, roles=len(ends[0].roles)))
    return found
