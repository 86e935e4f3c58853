"""What depends on a role or a port: shortest paths over it, and pairs that are cut off without it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from exgraph.analysis.chokepoints.port_cut import label
from exgraph.analysis.chokepoints.shares import shares_of_products
from exgraph.relations.links import Links, bits, connects, levels

#: Up to so many steps a ranking is made role by role; a large matrix as a whole takes hours.
MOST_STEPS = 20_000_000
#: Up to so many roles it is made so at any rate: that is sooner done than NumPy is loaded.
MOST_ROLES_COUNTED = 60
#: Up to so many multiplications it is made by products of matrices: all paths between 2 000 roles.
MOST_PRODUCTS = 10_000_000_000


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
    shares = _shares(links, sources, targets)
    if shares is None:
        return None
    connected, dependents = 0, [0] * len(links.ids)
    for source in bits(sources):
        connected += (_reached(links, source, links.everyone) & targets).bit_count()
        count_dependents(links, source, targets, dependents)
    ranks = [
        RoleRank(links.ids[place], round(share / connected, 6), dependents[place])
        for place, share in enumerate(shares)
        if share
    ]
    return tuple(sorted(ranks, key=lambda rank: (-rank.dependents, -rank.betweenness)))


def _shares(links: Links, sources: int, targets: int) -> Sequence[float] | None:
    """Betweenness by place, by whichever way is sooner done; `None` where none is soon enough."""
    size = len(links.ids)
    if size > MOST_ROLES_COUNTED and sources.bit_count() * size**2 <= MOST_PRODUCTS:
        shares = shares_of_products(links.successors, list(bits(sources)), list(bits(targets)))
        if shares is not None:
            return shares
    pairs = sum(mask.bit_count() for mask in links.successors)
    if sources.bit_count() * max(pairs, size**2) > MOST_STEPS:
        return None
    return betweenness(links, sources, targets)


def count_dependents(links: Links, source: int, targets: int, counts: list[int]) -> None:
    """Add to the count of each place the targets that only paths over it connect with a source.

    What lies on every path to a place are its dominators; the nearest one of each makes a tree, whose branches are what
    depends on its stem (K. D. Cooper, T. J. Harvey, K. Kennedy, A simple, fast dominance algorithm, 2001).
    """
    layers = levels(links.successors, 1 << source, links.everyone)
    # What the source opens a connection to depends on nobody, and so does what two of those open one to.
    near, once, twice = links.successors[source], 0, 0
    for place in bits(near):
        twice |= once & links.successors[place]
        once |= links.successors[place]
    reached = sum(layers)
    free = _independent(links, reached, near | twice | 1 << source)
    if not reached & ~free:
        return
    order = [place for layer in layers for place in bits(layer)]
    number = {place: rank for rank, place in enumerate(order)}
    nearest = dict.fromkeys(bits(free & reached), source)
    changed = True
    while changed:
        changed = False
        for place in order:
            if not free >> place & 1:
                found = _dominator(bits(links.predecessors[place] & reached), nearest, number, source)
                changed |= nearest.get(place) != found
                nearest[place] = found
    branch = {place: targets >> place & 1 for place in order}
    for place in reversed(order):
        above = nearest[place]
        if above != source:
            counts[above] += branch[place]
            branch[above] += branch[place]


def _independent(links: Links, reached: int, free: int) -> int:
    """The places that depend on nobody, of which some are known: whatever two of those open a connection to."""
    waiting, grown = reached & ~free, True
    while waiting and grown:
        grown = False
        for place in bits(waiting):
            before = links.predecessors[place] & free
            if before & (before - 1):
                free |= 1 << place
                grown = True
        waiting &= ~free
    return free


def _dominator(before: Iterator[int], nearest: dict[int, int], number: dict[int, int], source: int) -> int:
    """The nearest place that all ways over these lead over, as far as is known."""
    found = -1
    for other in before:
        if other not in nearest:
            continue
        if found < 0:
            found = other
        while found != other:
            while number[found] > number[other]:
                found = nearest[found]
            while number[other] > number[found]:
                other = nearest[other]
        if found == source:
            break
    return found


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
    flows: Counter[str] = Counter()
    only: dict[str, list[tuple[int, int]]] = {}
    for source, end, carried in links.labelled(label):
        flows.update(carried)
        if len(set(carried)) == 1:
            only.setdefault(carried[0], []).append((source, end))
    if not links.applies.plain:
        # A flow that applies to many pairs counts once.
        flows = _counted_once(links)
    cutting = {name: after for name, closed in only.items() if (after := _without(links, closed)) is not None}
    if len(cutting) * sources.bit_count() * len(links.ids) > MOST_STEPS:
        return None
    before = {place: _reached(links, place, links.everyone) & targets for place in bits(sources)} if cutting else {}
    zones_before = _zones(links, before)
    ranks = []
    for name, number in flows.items():
        lost = zones = 0
        if name in cutting:
            successors = cutting[name]
            left = {place: sum(levels(successors, 1 << place, links.everyone)) & ends for place, ends in before.items()}
            lost = sum((before[place] & ~left[place]).bit_count() for place in before)
            zones = len(zones_before - _zones(links, left))
        ranks.append(PortRank(name, number, len(only.get(name, ())), lost, zones))
    return tuple(sorted(ranks, key=lambda rank: (-rank.pairs, -rank.links, -rank.flows, rank.port)))


def _counted_once(links: Links) -> Counter[str]:
    known: dict[tuple[str, str, str], str] = {}
    for source, mask in enumerate(links.successors):
        for end in bits(mask):
            for flow in links.flows(links.ids[source], links.ids[end]):
                known.setdefault(flow.key, label(flow.service))
    return Counter(known.values())


def _without(links: Links, closed: Sequence[tuple[int, int]]) -> Sequence[int] | None:
    """The links without the closed ones; `None` where the ends of each are connected all the same, and so all is."""
    after = list(links.successors)
    for source, end in closed:
        after[source] &= ~(1 << end)
    return after if any(not connects(after, source, end) for source, end in closed) else None


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
