"""The fewest roles, and the fewest flows, without which no path leads from one set of roles to another."""

from __future__ import annotations

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

    Each role is two nodes, at its place and behind all places, with an arc of capacity 1 between them. An edge back
    from the targets makes no difference.
    """
    size, within = len(links.ids), between(links, sources, targets)
    begin, end = 2 * size, 2 * size + 1
    following = [0] * (2 * size + 2)
    for place in bits(within):
        following[place] = 1 << size + place
        following[size + place] = links.successors[place] & within | (targets >> place & 1) << end
    following[begin] = sources

    def capacity(here: int, there: int) -> int:
        # The sink is as far behind the second node of place 1 as that is behind its first.
        between_two = here < size and there == here + size
        return 1 if between_two and not (sources | targets) >> here & 1 else UNBOUNDED

    side = FlowNetwork(following, capacity).near_side(begin, end)
    return [place for place in bits(within & side) if not side >> size + place & 1]


def link_cut(links: Links, sources: int, targets: int) -> list[tuple[int, int]]:
    """The pairs to close with the fewest flows in all; a pair weighs as much as it has flows."""
    size, within = len(links.ids), between(links, sources, targets)
    begin, end = size, size + 1
    following = [mask & within if within >> place & 1 else 0 for place, mask in enumerate(links.successors)]
    following += [sources & within, 0]
    for place in bits(targets & within):
        following[place] |= 1 << end

    def capacity(here: int, there: int) -> int:
        if here == begin or there == end:
            return UNBOUNDED
        return len(links.flows(links.ids[here], links.ids[there]))

    side = FlowNetwork(following, capacity).near_side(begin, end)
    return [(here, there) for here in bits(side & within) for there in bits(following[here] & within & ~side)]
