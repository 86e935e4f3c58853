"""The fewest ports to close everywhere so that no path is left: a minimum label cut.

Every flow carries one label, its transport and port, and closing a label closes all flows that carry it. To find the
fewest labels is NP-hard, and hard to come near to (P. Zhang, J.-Y. Cai, L.-Q. Tang, W.-B. Zhao, Approximation and
hardness results for label cut and related problems, Journal of Combinatorial Optimization 21, 2011). Port matrices have
few ports, so a search with bounds mostly ends; where it does not, the answer says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from exgraph.analysis.chokepoints.cuts import between
from exgraph.relations.links import Links, bits
from exgraph.values.service import Service

#: How many pairs of roles a search may look at before it settles for what it has; some seconds at most.
BUDGET = 3_000_000


@dataclass(frozen=True, slots=True)
class PortCut:
    """The ports, and whether there is no smaller set (`exact`); `least` is how many are needed in any case."""

    ports: tuple[str, ...]
    exact: bool
    least: int


def label(service: Service) -> str:
    """What is closed to close a flow: transport and ports, `?` where neither is stated."""
    return service.endpoint or "?"


def port_cut(links: Links, sources: int, targets: int, budget: int = BUDGET) -> PortCut:
    """The fewest ports without which no path leads from the sources to the targets, found by branch and bound.

    Every cut closes all ports of some pair on every path. So the search takes the shortest path that is left, and tries
    its pairs one after the other. Paths that share no port bound from below how many more are needed.
    """
    within = between(links, sources, targets)
    names: dict[str, int] = {}
    masks: dict[int, dict[int, int]] = {}
    for source, end, labels in links.labelled(label):
        if within >> source & within >> end & 1:
            mask = 0
            for name in labels:
                mask |= 1 << names.setdefault(name, len(names))
            masks.setdefault(source, {})[end] = mask
    search = _Search(masks, sources, targets, budget)
    best, exact, least = search.run()
    order = list(names)
    return PortCut(tuple(sorted(order[place] for place in bits(best))), exact, least)


class _Search:
    def __init__(self, masks: Mapping[int, Mapping[int, int]], sources: int, targets: int, budget: int) -> None:
        self.masks, self.sources, self.targets = masks, sources, targets
        self.left = budget
        self.known: set[int] = set()
        self.best = 0

    def run(self) -> tuple[int, bool, int]:
        """The best set of labels, whether it is the smallest, and a bound from below."""
        self.best = self._greedy()
        least = self._bound(0)
        self._branch(0)
        exact = self.left > 0 or self.best.bit_count() == least
        return self.best, exact, self.best.bit_count() if exact else least

    def _branch(self, closed: int) -> None:
        if closed in self.known or self.left <= 0:
            return
        self.known.add(closed)
        if closed.bit_count() + self._bound(closed) >= self.best.bit_count():
            return
        path = self._path(closed)
        if path is None:
            self.best = closed
            return
        for mask in sorted(set(path), key=lambda mask: (mask.bit_count(), mask)):
            self._branch(closed | mask)

    def _bound(self, closed: int) -> int:
        """At least so many more: paths that share no label, on each of which some pair is closed as a whole."""
        total = 0
        while (path := self._path(closed)) is not None:
            total += min(mask.bit_count() for mask in path)
            for mask in path:
                closed |= mask
        return total

    def _greedy(self) -> int:
        """A set that cuts and of which no label can be spared: on each path, the pair with the fewest labels."""
        closed = 0
        while (path := self._path(closed)) is not None:
            closed |= min(path, key=lambda mask: (mask.bit_count(), mask))
        for place in list(bits(closed)):
            if self._path(closed & ~(1 << place)) is None:
                closed &= ~(1 << place)
        return closed

    def _path(self, closed: int) -> list[int] | None:
        """The labels that are open on each pair of a shortest path; `None` where there is none."""
        before: dict[int, tuple[int, int]] = {}
        level, left, still = list(bits(self.sources)), self.left, ~closed
        seen = set(level)
        while level:
            following = []
            for source in level:
                for end, mask in self.masks.get(source, {}).items():
                    left -= 1
                    if end in seen or not mask & still:
                        continue
                    seen.add(end)
                    before[end] = source, mask & still
                    if self.targets >> end & 1:
                        self.left = left
                        return self._walked(before, end)
                    following.append(end)
            level = following
        self.left = left
        return None

    @staticmethod
    def _walked(before: Mapping[int, tuple[int, int]], end: int) -> list[int]:
        masks = []
        while end in before:
            end, mask = before[end]
            masks.append(mask)
        return masks
