"""The question of crossings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from exgraph.analysis.crossings.answer import Crossings
from exgraph.analysis.crossings.moves import parse_moves
from exgraph.analysis.crossings.tables import WRITER
from exgraph.model.matrix import Matrix
from exgraph.relations.parameter import Option

Crossings.writer = WRITER


def crossings(
    matrix: Matrix,
    zone: Annotated[
        str | None, Option("--zone", short="-z", metavar="ZONE", help="Only what enters or leaves it.")
    ] = None,
    move: Annotated[
        Mapping[str, str] | None,
        Option(
            "--move",
            metavar="ROLE=ZONE",
            help="What if a role stood in another zone? May be repeated.",
            read=parse_moves,
        ),
    ] = None,
) -> Crossings:
    """The flows whose ends are in different zones; with `zone` (id or label), only those that enter or exit it.

    All flows from one zone to another are one conduit (IEC 62443-3-2); its counts are numbers of flows. A flow is
    `encrypted` where the document says so or the port is registered for TLS, `cleartext` where the registered protocol
    starts in the clear, else `unknown`. `move={"frontend-2003": "dmz"}` asks what would be if roles stood in other
    zones: then flows and conduits have their `change`. Raises `UnknownName`.

    >>> from exgraph import load
    >>> [flow.flow.service.key for flow in crossings(load(), zone="dmz").flows if flow.direction == "entering"]
    ['SMTP tcp/25']
    """
    chosen = None if zone is None else matrix.zone(zone).id
    before = Crossings(matrix, chosen)
    _ = before.conduits
    if not move:
        return before
    after, moves = matrix, []
    for role, target in move.items():
        after = after.moved(role, target)
        moves.append((matrix.role(role).id, matrix.zone(target).id))
    return Crossings(after, chosen, tuple(moves), before)
