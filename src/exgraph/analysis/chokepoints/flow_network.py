"""Maximum flow, for the minimum cut that it proves."""

from __future__ import annotations

from collections import deque

#: A capacity that no cut of closable things reaches.
UNBOUNDED = 1 << 40


class FlowNetwork:
    """A directed network with integer capacities, by Dinitz's algorithm (Soviet Mathematics Doklady 11, 1970).

    By the theorem of Ford and Fulkerson (1956) what the flow saturates is a minimum cut; of several, this gives the one
    nearest the source.
    """

    def __init__(self, size: int) -> None:
        self._arcs: list[list[int]] = [[] for _ in range(size)]
        # Arc n leads to ends[n] and has room[n] left; n ^ 1 is the same arc backwards.
        self._ends: list[int] = []
        self._room: list[int] = []

    def add(self, source: int, destination: int, capacity: int) -> None:
        """An arc; parallel ones add up."""
        for start, end, room in ((source, destination, capacity), (destination, source, 0)):
            self._arcs[start].append(len(self._ends))
            self._ends.append(end)
            self._room.append(room)

    def near_side(self, source: int, sink: int) -> set[int]:
        """The nodes on the source's side of the minimum cut."""
        while (depths := self._depths(source))[sink] >= 0:
            unused = [0] * len(self._arcs)
            while self._augment(source, sink, depths, unused):
                pass
        return {node for node, depth in enumerate(depths) if depth >= 0}

    def _depths(self, source: int) -> list[int]:
        depths = [-1] * len(self._arcs)
        depths[source] = 0
        waiting = deque([source])
        while waiting:
            node = waiting.popleft()
            for arc in self._arcs[node]:
                end = self._ends[arc]
                if self._room[arc] and depths[end] < 0:
                    depths[end] = depths[node] + 1
                    waiting.append(end)
        return depths

    def _augment(self, source: int, sink: int, depths: list[int], unused: list[int]) -> bool:
        """Send flow down one shortest path; `unused` is how many arcs of each node are spent."""
        path: list[int] = []
        node = source
        while node != sink:
            arcs = self._arcs[node]
            while unused[node] < len(arcs):
                arc = arcs[unused[node]]
                if self._room[arc] and depths[self._ends[arc]] == depths[node] + 1:
                    break
                unused[node] += 1
            else:
                if not path:
                    return False
                node = self._ends[path.pop() ^ 1]
                unused[node] += 1
                continue
            path.append(arc)
            node = self._ends[arc]
        sent = min(self._room[arc] for arc in path)
        for arc in path:
            self._room[arc] -= sent
            self._room[arc ^ 1] += sent
        return True
