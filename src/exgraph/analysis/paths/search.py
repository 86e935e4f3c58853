"""Simple paths, the shortest first, one at a time and without ever looking at more than it takes for the next one."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush

from exgraph.relations.links import Links, bits


def simple_paths(links: Links, sources: int, targets: int, longest: int | None = None) -> Iterator[tuple[int, ...]]:
    """The paths from a set of places to another, by number of hops, then in role order; none repeats a place.

    Between its ends a path touches neither set. `longest` bounds the hops. This is Yen's algorithm (Management Science
    17, 1971) with Lawler's partition (Management Science 18, 1972): the paths that are left are split by where they
    leave the last one found, and of each part only the first is looked for, by breadth-first search. The delay between
    two paths is polynomial, however many there are.
    """
    search = _Search(links, sources, targets, longest)
    heap: list[tuple[int, tuple[int, ...], int, int]] = []

    def add(prefix: tuple[int, ...], avoided: int) -> None:
        path = search.first(prefix, avoided)
        if path is not None:
            heappush(heap, (len(path), path, len(prefix), avoided))

    add((), 0)
    while heap:
        _, path, fork, avoided = heappop(heap)
        yield path
        for place in range(fork, len(path)):
            add(path[:place], 1 << path[place] | (avoided if place == fork else 0))


class _Search:
    def __init__(self, links: Links, sources: int, targets: int, longest: int | None) -> None:
        self.links, self.sources, self.targets = links, sources, targets
        self.between = links.everyone & ~sources & ~targets
        self.longest = len(links.ids) if longest is None else longest

    def first(self, prefix: tuple[int, ...], avoided: int) -> tuple[int, ...] | None:
        """The first path that begins with `prefix` and does not go on to a place of `avoided`; `None` if none does."""
        free = self.between
        for place in prefix:
            free &= ~(1 << place)
        if prefix:
            steps = self.links.successors[prefix[-1]] & (free | self.targets) & ~avoided
        else:
            steps = self.sources & ~avoided
        # Backwards from the targets, so that every step forwards is known to lead to one.
        layers, seen = [self.targets], self.targets
        while not steps & layers[-1]:
            before = 0
            for place in bits(layers[-1]):
                before |= self.links.predecessors[place]
            layers.append(before & (free | steps) & ~seen)
            seen |= layers[-1]
            if not layers[-1] or len(prefix) + len(layers) - 1 > self.longest:
                return None
        path = list(prefix)
        for layer in reversed(layers):
            path.append(next(bits(steps & layer)))
            steps = self.links.successors[path[-1]]
        return tuple(path)
