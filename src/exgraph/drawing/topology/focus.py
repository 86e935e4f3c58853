"""The part of a matrix around a role or zone: what lies within so many hops of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.relations.lookup import End, end_of

if TYPE_CHECKING:
    from exgraph.relations.links import Links


@dataclass(frozen=True)
class Neighbours:
    """The roles within so many hops of a role or zone, in either direction, and all flows between them."""

    matrix: Matrix
    centre: End
    hops: int
    #: How many roles the whole document has.
    roles: int


def neighbours(matrix: Matrix, name: str, hops: int) -> Neighbours:
    """What lies within so many hops of a role or zone, by id or label. Raises `UnknownName`."""
    from exgraph.relations.links import Links, levels

    centre, links = end_of(matrix, name), Links.of(matrix)
    begin = links.mask(centre.roles)
    near = begin
    for towards in (links.successors, links.predecessors):
        for level in levels(towards, begin, links.everyone)[: hops + 1]:
            near |= level
    kept = set(links.roles(near))
    pairs = pairs_between(links, kept)
    cells = [cell_of(source, destination, stated_flows(links, source, destination)) for source, destination in pairs]
    if not links.applies.plain:
        # A flow of `any` is one line, not one from every role.
        drawn = {end for cell in cells if cell.flows for end in (cell.source, cell.destination)}
        kept &= drawn.union(centre.roles)
        cells = [cell for cell in cells if cell.source in kept and cell.destination in kept]
    roles = tuple(role for role in matrix.roles if role.id in kept)
    return Neighbours(replace(matrix, roles=roles, cells=tuple(cells)), centre, hops, len(matrix.roles))


def stated_flows(links: Links, source: str, destination: str) -> tuple[Flow, ...]:
    """The flows that the document states of this very pair."""
    flows = links.flows(source, destination)
    if links.applies.plain:
        return flows
    return tuple(flow for flow in flows if (flow.source, flow.destination) == (source, destination))


def pairs_between(links: Links, kept: Collection[str]) -> Iterable[tuple[str, str]]:
    """The ordered pairs of these roles that connect, a role with itself too."""
    from exgraph.relations.links import bits

    wanted = links.mask(kept)
    for source in bits(wanted):
        yield links.ids[source], links.ids[source]
        for destination in bits(links.successors[source] & wanted):
            yield links.ids[source], links.ids[destination]


def cell_of(source: str, destination: str, flows: tuple[Flow, ...]) -> Cell:
    """The cell of an ordered pair with these flows; of a pair without any, the document is silent."""
    return Cell(source, destination, Status.SERVICES if flows else Status.SILENT, flows)
