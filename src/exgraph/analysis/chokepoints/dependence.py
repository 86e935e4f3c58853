"""What depends on a role or a port: shortest paths over it, and pairs that are cut off without it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from exgraph.analysis.chokepoints.port_cut import label
from exgraph.model.cell import Flow
from exgraph.relations.links import Links, bits, levels

#: Up to so many steps a ranking is made; a large matrix as a whole takes hours.
MOST_STEPS = 20_000_000


@dataclass(frozen=True, slots=True)
class RoleRank:
    """One role between others.

    `betweenness` is the mean share of shortest paths over it, of all pairs that a path connects. `dependents` are the
    ordered pairs of roles that only paths over it connect.
    """

    role: str
    betweenness: float
    dependents: int


@dataclass(frozen=True, slots=True)
class PortRank:
    """One port, closed everywhere: the flows that carry it, the pairs of roles that lose their last flow (`links`), the
    ordered pairs of roles and of zones that no path connects any more."""

    port: str
    flows: int
    links: int
    pairs: int
    zones: int


def ranked_roles(links: Links, sources: int, targets: int) -> tuple[RoleRank, ...] | None:
    """The roles over which paths from the sources to the targets lead, what most depends on first.

    `None` where counting would take too long.
    """
    pairs = sum(mask.bit_count() for mask in links.successors)
    if sources.bit_count() * max(pairs, len(links.ids) ** 2) > MOST_STEPS:
        return None
    reached = {place: _reached(links, place, links.everyone) & targets for place in bits(sources)}
    shares = betweenness(links, sources, targets)
    connected = sum(mask.bit_count() for mask in reached.values())
    ranks = []
    for place, share in enumerate(shares):
        if share:
            rest = links.everyone & ~(1 << place)
            lost = sum(
                (ends & rest & ~_reached(links, source, rest)).bit_count()
                for source, ends in reached.items()
                if source != place
            )
            ranks.append(RoleRank(links.ids[place], round(share / connected, 6), lost))
    return tuple(sorted(ranks, key=lambda rank: (-rank.dependents, -rank.betweenness)))


def betweenness(links: Links, sources: int, targets: int) -> list[float]:
    """By place: the sum over pairs (s, t), s of the sources and t of the targets, of the share of the shortest paths
    from s to t that lead over the place, which is neither s nor t.

    U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25, 2001.
    """
    total = [0.0] * len(links.ids)
    for source in bits(sources):
        layers = levels(links.successors, 1 << source, links.everyone)
        paths = {source: 1}
        for nearer, layer in pairwise(layers):
            for place in bits(layer):
                paths[place] = sum(paths[before] for before in bits(links.predecessors[place] & nearer))
        share = dict.fromkeys(paths, 0.0)
        for nearer, layer in reversed(list(pairwise(layers))):
            for place in bits(layer):
                carried = (share[place] + (targets >> place & 1)) / paths[place]
                for before in bits(links.predecessors[place] & nearer):
                    share[before] += paths[before] * carried
        for place, amount in share.items():
            if place != source:
                total[place] += amount
    return total


def ranked_ports(links: Links, sources: int, targets: int) -> tuple[PortRank, ...] | None:
    """The ports on which anything depends, by the pairs that closing them cuts off; `None` where it takes too long."""
    flows: dict[str, int] = {}
    counted: set[tuple[str, str, str]] = set()
    only: dict[str, list[tuple[int, int]]] = {}
    for source, end, carried in _pairs(links):
        labels = dict.fromkeys(map(label, carried))
        # A flow that applies to many pairs counts once.
        fresh = carried if links.applies.plain else [flow for flow in carried if flow.key not in counted]
        counted.update(flow.key for flow in fresh if not links.applies.plain)
        for name in labels:
            flows[name] = flows.get(name, 0) + sum(label(flow) == name for flow in fresh)
        if len(labels) == 1:
            only.setdefault(next(iter(labels)), []).append((source, end))
    if len(only) * sources.bit_count() * len(links.ids) > MOST_STEPS:
        return None
    before = {place: _reached(links, place, links.everyone) & targets for place in bits(sources)}
    ranks = []
    for name, number in flows.items():
        closed = only.get(name, [])
        successors = list(links.successors)
        for source, end in closed:
            successors[source] &= ~(1 << end)
        after = {place: sum(levels(successors, 1 << place, links.everyone)) & ends for place, ends in before.items()}
        lost = sum((before[place] & ~after[place]).bit_count() for place in before)
        zones = len(_zones(links, before) - _zones(links, after))
        ranks.append(PortRank(name, number, len(closed), lost, zones))
    return tuple(sorted(ranks, key=lambda rank: (-rank.pairs, -rank.links, -rank.flows, rank.port)))


def _reached(links: Links, place: int, within: int) -> int:
    """The places that a path leads to from one, itself aside."""
    return sum(levels(links.successors, 1 << place, within)) & ~(1 << place)


def _zones(links: Links, reached: dict[int, int]) -> set[tuple[str, str]]:
    """The ordered pairs of different zones between whose roles a path leads."""
    zones = [role.zone for role in links.matrix.roles]
    members = {zone: links.mask(role.id for role in links.matrix.roles_in(zone)) for zone in dict.fromkeys(zones)}
    return {
        (zones[place], zone)
        for place, ends in reached.items()
        for zone, mask in members.items()
        if ends & mask and zone != zones[place]
    }


def _pairs(links: Links) -> Iterator[tuple[int, int, tuple[Flow, ...]]]:
    for source, mask in enumerate(links.successors):
        for end in bits(mask):
            yield source, end, links.flows(links.ids[source], links.ids[end])
