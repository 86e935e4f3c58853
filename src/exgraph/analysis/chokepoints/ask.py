"""The question of chokepoints."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Annotated

from exgraph.analysis.chokepoints.answer import Chokepoints, Cut
from exgraph.analysis.chokepoints.cuts import direct_links, link_cut, role_cut
from exgraph.analysis.chokepoints.dependence import ranked_ports, ranked_roles
from exgraph.analysis.chokepoints.port_cut import port_cut
from exgraph.analysis.chokepoints.tables import WRITER
from exgraph.errors import ExgraphError
from exgraph.model.matrix import Matrix
from exgraph.relations.containment import standing_in
from exgraph.relations.links import Hop, Links, levels
from exgraph.relations.lookup import End, check_left, end_of
from exgraph.relations.parameter import WITHOUT, Names
from exgraph.wording.phrases import Phrase

Chokepoints.writer = WRITER


def chokepoints(
    matrix: Matrix,
    source: Annotated[
        str | None, Names("[SOURCE TARGET] [MATRIX]", help="Roles or zones by id or label.", form="pair")
    ] = None,
    target: Annotated[str | None, Names()] = None,
    without: Annotated[Iterable[str], WITHOUT] = (),
) -> Chokepoints:
    """The fewest roles, flows and ports to close so that a role or zone no longer reaches another, over any role.

    Without the two, only the ranking: roles by the pairs that depend on them and by betweenness, ports by the pairs
    that closing them everywhere cuts off.

    The fewest roles and flows are minimum cuts (Menger 1927; Ford and Fulkerson 1956), the fewest ports a minimum label
    cut, which is exact or says so; `betweenness` (0 to 1) is that of U. Brandes, Journal of Mathematical Sociology 25,
    2001, divided by the number of pairs that a path connects. Raises `UnknownName`, and `ExgraphError` for one end
    without the other, or ends that have a role in common or are left out.

    >>> import exgraph as xg
    >>> found = xg.chokepoints(xg.load("exchange-2003-2007"), "dmz", "directory")
    >>> found.cut.roles, found.cut.ports.ports
    (('hub-2007', 'bridgehead-2003'), ('tcp/25', 'tcp/995'))
    """
    matrix = standing_in(matrix, source, target)
    links = Links.of(matrix, without)
    ends = _ends(links, source, target)
    surely = None if links.surely is None else _answer(links.surely, ends)
    return replace(_answer(links, ends), surely=surely)


def _ends(links: Links, source: str | None, target: str | None) -> tuple[End, End] | None:
    if source is None and target is None:
        return None
    if source is None or target is None:
        raise ExgraphError(Phrase.of("errors.two-or-none"))
    begin, end = end_of(links.matrix, source), end_of(links.matrix, target)
    if shared := [role for role in begin.roles if role in end.roles]:
        raise ExgraphError(Phrase.of("errors.role-in-common", one=begin.name, other=end.name, role=shared[0]))
    for one in (begin, end):
        check_left(one, links.excluded.roles)
    return begin, end


def _answer(links: Links, ends: tuple[End, End] | None) -> Chokepoints:
    matrix, names = links.matrix, links.excluded.names
    if ends is None:
        everyone = links.everyone
        roles, ports = ranked_roles(links, everyone, everyone), ranked_ports(links, everyone, everyone)
        return Chokepoints(matrix, None, None, None, roles, ports, names)
    begin, end = ends
    sources, targets = links.mask(begin.roles), links.mask(end.roles)
    if not sum(levels(links.successors, sources, links.everyone)) & targets:
        return Chokepoints(matrix, begin, end, None, (), (), names)
    ranks = ranked_roles(links, sources, targets), ranked_ports(links, sources, targets)
    return Chokepoints(matrix, begin, end, _cut(links, begin, end, sources, targets), *ranks, names)


def _cut(links: Links, source: End, target: End, sources: int, targets: int) -> Cut:
    def hops(pairs: Iterable[tuple[int, int]]) -> tuple[Hop, ...]:
        return tuple(links.hop(links.ids[a], links.ids[b]) for a, b in pairs)

    direct = direct_links(links, sources, targets)
    roles = None if direct else tuple(links.ids[place] for place in role_cut(links, sources, targets))
    flows = hops(link_cut(links, sources, targets))
    return Cut(source, target, roles, hops(direct), flows, port_cut(links, sources, targets))
