"""The question of reach."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from exgraph.analysis.reach.answer import Reach, all_reached, all_reaching
from exgraph.analysis.reach.tables import WRITER
from exgraph.model.matrix import Matrix
from exgraph.relations.containment import standing_in
from exgraph.relations.links import Links, levels
from exgraph.relations.lookup import check_left, end_of
from exgraph.relations.parameter import ONLY, WITHOUT, Argument

Reach.writer = WRITER


def reach(
    matrix: Matrix,
    start: Annotated[str, Argument("ROLE|ZONE", help="Where it begins.")],
    without: Annotated[Iterable[str], WITHOUT] = (),
    only: Annotated[str | None, ONLY] = None,
) -> Reach:
    """What a role, or any role of a zone, can open connections to over any number of roles, and what can to it.

    Reaches: the descendants of the start in the graph of flows; reached by: its ancestors. `hops` is the distance of
    breadth-first search (E. F. Moore, The shortest path through a maze, 1959), a number of flows, at least 1. `without`
    leaves out roles, zones, applications, ports (`tcp/135`, `dynamic`), `encrypted` or `cleartext` flows, and what may
    be `replies` (`exgraph.relations.replies`); `only` follows one application or port. Raises `UnknownName`, and
    `ExgraphError` where the start is left out itself.

    >>> import exgraph as xg
    >>> found = xg.reach(xg.load("exchange-2003-2007"), "dmz", without=["995"])
    >>> [(one.role, one.hops) for one in found.reaches][:2]
    [('hub-2007', 1), ('bridgehead-2003', 1)]
    """
    matrix = standing_in(matrix, start)
    links, end = Links.of(matrix, without, only), end_of(matrix, start)
    check_left(end, links.excluded.roles)
    begin = links.mask(role for role in end.roles if role not in links.excluded.roles)
    surely = None if links.surely is None else _numbers(links.surely, begin)
    ways = all_reached(links, begin), all_reaching(links, begin)
    return Reach(matrix, end, *ways, links.excluded.names, links.excluded.only, surely)


def _numbers(links: Links, begin: int) -> tuple[int, int]:
    """How many others a set reaches, and is reached by."""
    there, back = (
        sum(levels(neighbours, begin, links.everyone)) & ~begin for neighbours in (links.successors, links.predecessors)
    )
    return there.bit_count(), back.bit_count()
