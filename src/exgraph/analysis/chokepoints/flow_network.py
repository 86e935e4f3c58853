"""Maximum flow, for the minimum cut that it proves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from exgraph.relations.links import bits

#: A capacity that no cut of closable things reaches.
UNBOUNDED = 1 << 40


class FlowNetwork:
    """A directed network with integer capacities, by Dinitz's algorithm (Soviet Mathematics Doklady 11, 1970).

    Bit n of `following[m]` is an arc from node m to node n, and `capacity` is asked of an arc when a path takes it, so
    that the most of a large network is never looked at. By the theorem of Ford and Fulkerson (1956) what the flow
    saturates is a minimum cut; of several, this gives the one nearest the source.
    """

    def __init__(self, following: Sequence[int], capacity: Callable[[int, int], int]) -> None:
        self._arcs, self._capacity = following, capacity
        # Arcs with room left, those backwards among them.
        self._open = list(following)
        self._room: dict[tuple[int, int], int] = {}

    def near_side(self, source: int, sink: int) -> int:
        """The nodes on the source's side of the minimum cut, as a set of bits."""
        while (layers := self._layers(source, sink))[-1] >> sink & 1:
            self._saturate(layers, source, sink)
        return sum(layers)

    def _layers(self, source: int, sink: int) -> list[int]:
        """The sets of nodes at distance 0, 1, 2, … of the source, as far as the sink."""
        layers = [1 << source]
        seen = layers[0]
        while not seen >> sink & 1:
            following = 0
            for node in bits(layers[-1]):
                following |= self._open[node]
            if not (following := following & ~seen):
                break
            seen |= following
            layers.append(following)
        return layers

    def _saturate(self, layers: list[int], source: int, sink: int) -> None:
        """Send flow down shortest paths until none is left. What leads nowhere is taken out of its layer."""
        layers = [*layers[:-1], 1 << sink]
        path = [source]
        while path:
            if path[-1] == sink:
                path = path[: self._sent(path) + 1]
            elif ahead := self._open[path[-1]] & layers[len(path)]:
                path.append((ahead & -ahead).bit_length() - 1)
            else:
                layers[len(path) - 1] &= ~(1 << path.pop())

    def _sent(self, path: list[int]) -> int:
        """Send what a path can take; the place in the path of the first node behind which no room is left."""
        arcs = list(pairwise(path))
        rooms = [self._left(*arc) for arc in arcs]
        sent = min(rooms)
        for (here, there), room in zip(arcs, rooms, strict=True):
            back = self._left(there, here)
            self._room[here, there], self._room[there, here] = room - sent, back + sent
            self._open[there] |= 1 << here
            if room == sent:
                self._open[here] &= ~(1 << there)
        return rooms.index(sent)

    def _left(self, here: int, there: int) -> int:
        if (here, there) not in self._room:
            self._room[here, there] = self._capacity(here, there) if self._arcs[here] >> there & 1 else 0
        return self._room[here, there]
