"""The question of closing ports."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from exgraph.analysis.closing import open_ports_tables, tables
from exgraph.analysis.closing.answer import Closing, closed_ports
from exgraph.analysis.closing.open_ports import OpenPorts, open_ports
from exgraph.errors import ExgraphError
from exgraph.model.matrix import Matrix
from exgraph.relations.boundary import boundary_of
from exgraph.relations.lookup import check_port
from exgraph.relations.parameter import Names, Option
from exgraph.values.endpoint import Endpoint
from exgraph.wording.phrases import Phrase

Closing.writer = tables.WRITER
OpenPorts.writer = open_ports_tables.WRITER


def closing(
    matrix: Matrix,
    ports: Annotated[
        Iterable[str],
        Names("[PORT]... [MATRIX]", help="25, tcp/135, 1024-65535 or dynamic; none at all.", form="ports"),
    ] = (),
    at: Annotated[
        str | None,
        Option("--at", metavar="ZONE|ZONE:ZONE", help="At this boundary only; left out, everywhere."),
    ] = None,
    pin: Annotated[
        str | int | None,
        Option(
            "--pin",
            metavar="RANGE|N",
            help="Without PORT: what dynamic ports pinned to this range, or to so many, would save.",
        ),
    ] = None,
) -> Closing | OpenPorts:
    """What breaks when ports (`25`, `tcp/135`, `1024-65535`, `dynamic`) are closed; without any, which ports are open.

    `at` is a zone, whose boundary is meant, or `ZONE:ZONE`, for what goes from the first to the second; left out, the
    ports are closed everywhere. A flow is `closed` when every port that it may use is closed on its transport,
    `narrowed` when some are, `unclear` when that depends on a transport that is not stated. `pin` is for open ports
    alone: see `exgraph.analysis.closing.open_ports`. Raises `UnknownName`, and `ExgraphError` for ports that are none
    or that no flow uses.

    >>> import exgraph as xg
    >>> found = xg.closing(xg.load("exchange-2003-2007"), ["25"], at="dmz")
    >>> len(found.of("closed")), found.pairs
    (3, (('hub-2007', 'relay-dmz'),))
    """
    boundary = boundary_of(matrix, at)
    named = [ports] if isinstance(ports, str) else list(ports)
    if not named:
        return open_ports(matrix, boundary, pin)
    if pin is not None:
        raise ExgraphError(Phrase.of("errors.close-or-pin"))
    return closed_ports(matrix, tuple(_endpoint(matrix, text) for text in named), boundary)


def _endpoint(matrix: Matrix, text: str) -> Endpoint:
    port = Endpoint.parse(text)
    if port is None:
        raise ExgraphError(Phrase.of("errors.no-port-to-close", text=text))
    check_port(matrix, port)
    return port
