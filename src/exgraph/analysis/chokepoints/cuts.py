"""The fewest roles, and the fewest flows, without which no path leads from one set of roles to another."""

from __future__ import annotations

from collections.abc import Iterator

from exgraph.analysis.chokepoints.flow_network import UNBOUNDED, FlowNetwork
from exgraph.relations.links import Links, bits, levels


def between(links: Links, sources: int, targets: int) -> int:
    """The places on some walk from the sources to the targets, the ends included."""
    forwards = sum(levels(links.successors, sources, links.everyone))
    return forwards & sum(levels(links.predecessors, targets, links.everyone))


def direct_links(links: Links, sources: int, targets: int) -> list[tuple[int, int]]:
    """The pairs with one end in each set: as long as one is open, no set of other roles cuts them."""
    return [(source, end) for source in bits(sources) for end in bits(links.successors[source] & targets)]


def role_cut(links: Links, sources: int, targets: int) -> list[int]:
    """The fewest places besides the ends that every path leads over (Menger 1927). There must be no direct link.

    Each role is two nodes with an arc of capacity 1 between them. An edge back from the targets makes no difference.
    """
    size, within = len(links.ids), between(links, sources, targets)
    network = FlowNetwork(2 * size + 2)
    for place in bits(within):
        is_end = (sources | targets) >> place & 1
        network.add(2 * place, 2 * place + 1, UNBOUNDED if is_end else 1)
        for following in bits(links.successors[place] & within):
            network.add(2 * place + 1, 2 * following, UNBOUNDED)
    side = _near_side(network, 2 * size, [2 * place for place in bits(sources)], [2 * p + 1 for p in bits(targets)])
    return [place for place in bits(within) if 2 * place in side and 2 * place + 1 not in side]


def link_cut(links: Links, sources: int, targets: int) -> list[tuple[int, int]]:
    """The pairs to close with the fewest flows in all; a pair weighs as much as it has flows."""
    size, within = len(links.ids), between(links, sources, targets)
    network = FlowNetwork(size + 2)
    pairs = list(_pairs(links, within))
    for source, destination in pairs:
        network.add(source, destination, len(links.flows(links.ids[source], links.ids[destination])))
    side = _near_side(network, size, list(bits(sources & within)), list(bits(targets & within)))
    return [pair for pair in pairs if pair[0] in side and pair[1] not in side]


def _pairs(links: Links, within: int) -> Iterator[tuple[int, int]]:
    return ((source, end) for source in bits(within) for end in bits(links.successors[source] & within))


def _near_side(network: FlowNetwork, source: int, begins: list[int], ends: list[int]) -> set[int]:
    """The near side of the cut between a node before all that begin and the next one, behind all ends."""
    for node in begins:
        network.add(source, node, UNBOUNDED)
    for node in ends:
        network.add(node, source + 1, UNBOUNDED)
    return network.near_side(source, source + 1)
