"""Where it is narrow: what to close so that a zone no longer reaches another, and on what most depends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from exgraph.analysis.chokepoints import tables as chokepoints_tables
from exgraph.analysis.chokepoints.cuts import direct_links, link_cut, role_cut
from exgraph.analysis.chokepoints.dependence import PortRank, RoleRank, ranked_ports, ranked_roles
from exgraph.analysis.chokepoints.port_cut import PortCut, port_cut
from exgraph.analysis.paths.answer import Hop
from exgraph.errors import ExgraphError
from exgraph.model.matrix import Matrix
from exgraph.relations.links import Links, levels
from exgraph.relations.lookup import End, check_left, end_of
from exgraph.tables.answer import Answer
from exgraph.tables.table import Table


@dataclass(frozen=True, slots=True)
class Cut:
    """What to close so that no path is left from `source` to `target`: any one of three sets, each the smallest.

    `roles` is `None` where a role of the source opens a connection to one of the target (`direct`), since no role in
    between can cut that. `flows` are whole pairs; of all sets of pairs that cut, theirs have the fewest flows.
    """

    source: End
    target: End
    roles: tuple[str, ...] | None
    direct: tuple[Hop, ...]
    flows: tuple[Hop, ...]
    ports: PortCut


@dataclass(frozen=True)
class Chokepoints(Answer):
    """The cut between two ends, and the roles and ports by what depends on them, between the two ends or in the whole
    matrix. `cut` is `None` where no ends were asked for, or no path leads from one to the other.

    `roles` and `ports` are `None` where the matrix is too large to rank them.
    """

    matrix: Matrix = field(repr=False)
    source: End | None
    target: End | None
    cut: Cut | None
    roles: tuple[RoleRank, ...] | None
    ports: tuple[PortRank, ...] | None
    without: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        return chokepoints_tables.summary(self)

    def table(self, language: str | None = None) -> Table:
        """One row a role, flow or port: kind ("close role", "close flow", "close port", "role", "port"), name, source,
        destination, services, places, betweenness, flows, links, pairs, zones."""
        return chokepoints_tables.findings(self, language)

    def tables(self, language: str | None = None) -> tuple[Table, ...]:
        return chokepoints_tables.reading(self, language)

    def content(self) -> Mapping[str, Any]:
        return chokepoints_tables.content(self)


def chokepoints(
    matrix: Matrix, source: str | None = None, target: str | None = None, without: Iterable[str] = ()
) -> Chokepoints:
    """The fewest roles, flows and ports to close so that a role or zone no longer reaches another, over any role.

    Without the two, only the ranking: roles by the pairs that depend on them and by betweenness, ports by the pairs
    that closing them everywhere cuts off. Raises `UnknownName`, and `ExgraphError` for one end without the other, or
    ends that have a role in common or are left out.
    """
    links = Links.of(matrix, without)
    names = links.excluded.names
    if source is None and target is None:
        everyone = links.everyone
        roles, ports = ranked_roles(links, everyone, everyone), ranked_ports(links, everyone, everyone)
        return Chokepoints(matrix, None, None, None, roles, ports, names)
    if source is None or target is None:
        raise ExgraphError("name two roles or zones, or none")
    begin, end = end_of(matrix, source), end_of(matrix, target)
    if shared := [role for role in begin.roles if role in end.roles]:
        raise ExgraphError(f"{begin.name!r} and {end.name!r} have a role in common: {shared[0]}")
    for one in (begin, end):
        check_left(one, links.excluded.roles)
    sources, targets = links.mask(begin.roles), links.mask(end.roles)
    if not sum(levels(links.successors, sources, links.everyone)) & targets:
        return Chokepoints(matrix, begin, end, None, (), (), names)
    ranks = ranked_roles(links, sources, targets), ranked_ports(links, sources, targets)
    return Chokepoints(matrix, begin, end, _cut(links, begin, end, sources, targets), *ranks, names)


def _cut(links: Links, source: End, target: End, sources: int, targets: int) -> Cut:
    def hops(pairs: Iterable[tuple[int, int]]) -> tuple[Hop, ...]:
        ends = [(links.ids[a], links.ids[b]) for a, b in pairs]
        return tuple(Hop(*pair, links.flows(*pair)) for pair in ends)

    direct = direct_links(links, sources, targets)
    roles = None if direct else tuple(links.ids[place] for place in role_cut(links, sources, targets))
    flows = hops(link_cut(links, sources, targets))
    return Cut(source, target, roles, hops(direct), flows, port_cut(links, sources, targets))
