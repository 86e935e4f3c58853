"""Who can open a connection to whom: the simple digraph below the flows, as sets of bits.

Bit n of a set stands for the role at place n in role order. A search of a graph is then a few machine words a role,
whatever the number of its flows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import compress, count, groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from exgraph.model.cell import Flow
from exgraph.model.index import FlowIndex, IndexedCells
from exgraph.model.matrix import Matrix
from exgraph.relations.applies import Applies
from exgraph.relations.exclusion import REPLIES, Exclusion, exclusion
from exgraph.relations.replies import Replies
from exgraph.values.service import Service

if TYPE_CHECKING:
    from exgraph.model.integer_sets import Column


#: From so many places on, a set is sooner written out than taken apart place by place.
_FEW_BITS = 16
_TRUTH = bytes.maketrans(b"01", b"\x00\x01")


@dataclass(frozen=True, slots=True)
class Hop:
    """One step from role to role, and the flows that it may take."""

    source: str
    destination: str
    flows: tuple[Flow, ...]


@dataclass(frozen=True)
class Links:
    """The links of a matrix without what is left out and without self-loops."""

    matrix: Matrix
    excluded: Exclusion

    @classmethod
    def of(cls, matrix: Matrix, without: Iterable[str] = (), only: str | None = None) -> Links:
        """Raises `UnknownName` for what is left out, or alone followed, but not there."""
        names = tuple(without)
        return cls(matrix, exclusion(matrix, names, only)) if names or only is not None else matrix.once(_whole)

    @cached_property
    def surely(self) -> Links | None:
        """The same without what may be replies; `None` where nothing is, or that is left out already."""
        if self.excluded.replies is not None or not (replies := self.matrix.once(Replies)).told:
            return None
        return Links(self.matrix, replace(self.excluded, names=(*self.excluded.names, REPLIES), replies=replies))

    @cached_property
    def ids(self) -> tuple[str, ...]:
        return tuple(role.id for role in self.matrix.roles)

    @cached_property
    def applies(self) -> Applies:
        return self.matrix.once(Applies)

    @cached_property
    def places(self) -> dict[str, int]:
        return {role: place for place, role in enumerate(self.ids)}

    @property
    def _index(self) -> FlowIndex | None:
        """The index of a matrix that was given as flows: such a one may be large, and its cells take long to make."""
        return self.matrix.index if isinstance(self.matrix.cells, IndexedCells) else None

    @cached_property
    def _both(self) -> tuple[list[int], list[int]]:
        if not self.applies.plain:
            return self._applied
        successors, predecessors = [0] * len(self.ids), [0] * len(self.ids)
        places = self.places
        index = self._index
        if index is not None and not self.excluded.anything:
            return _masks(index.pairs, len(index.roles)), _masks(index.mirrored(index.pairs), len(index.roles))
        for cell in self.matrix.cells:
            if cell.source != cell.destination and any(map(self._carries, cell.flows)):
                source, destination = places[cell.source], places[cell.destination]
                successors[source] |= 1 << destination
                predecessors[destination] |= 1 << source
        return successors, predecessors

    @cached_property
    def _applied(self) -> tuple[list[int], list[int]]:
        """The same with all that applies: a flow of `any` links every role."""
        places, own = self.places, [0] * len(self.ids)
        for flow in self.matrix.flows:
            if self._carries(flow):
                own[places[flow.source]] |= 1 << places[flow.destination]
        kept = self.everyone & ~self.mask(self.excluded.roles)
        spread = self.applies.spread(own, self._carries)
        successors = [mask & kept & ~(1 << place) if kept >> place & 1 else 0 for place, mask in enumerate(spread)]
        predecessors = [0] * len(self.ids)
        for source, mask in enumerate(successors):
            for destination in bits(mask):
                predecessors[destination] |= 1 << source
        return successors, predecessors

    @property
    def successors(self) -> Sequence[int]:
        """By place: the roles that a role opens connections to."""
        return self._both[0]

    @property
    def predecessors(self) -> Sequence[int]:
        """By place: the roles that open connections to a role."""
        return self._both[1]

    @cached_property
    def everyone(self) -> int:
        return (1 << len(self.ids)) - 1

    def flows(self, source: str, destination: str) -> tuple[Flow, ...]:
        """The flows that apply to a pair and are not left out, as the document lists them."""
        if not self.applies.plain:
            applied = self.applies.at(source, destination)
            return tuple(one.flow for one in applied if one.left and self._carries(one.flow))
        if self._index is None:
            flows = self.matrix[source, destination].flows
        else:
            services = self._index.between(self.places[source], self.places[destination])
            flows = tuple([Flow(source, destination, service) for service in services])
        return tuple(filter(self._carries, flows)) if self.excluded.anything else flows

    def labelled(self, label: Callable[[Service], str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """The places of each pair that is linked, ascending, and what `label` says of the service of each flow."""
        index = self._index
        if index is None or self.excluded.anything or not self.applies.plain:
            for source, mask in enumerate(self.successors):
                for end in bits(mask):
                    flows = self.flows(self.ids[source], self.ids[end])
                    yield source, end, tuple([label(flow.service) for flow in flows])
            return
        labels, size = [label(service) for service in index.services], len(self.ids)
        entries = zip(index.pair.tolist(), index.service.tolist(), strict=True)
        for pair, there in groupby(entries, key=itemgetter(0)):
            source, end = divmod(pair, size)
            if source != end:
                yield source, end, tuple([labels[service] for _, service in there])

    def hop(self, source: str, destination: str) -> Hop:
        """A step with its flows."""
        return Hop(source, destination, self.flows(source, destination))

    def mask(self, roles: Iterable[str]) -> int:
        """The set of these roles."""
        made = 0
        for role in roles:
            made |= 1 << self.places[role]
        return made

    def roles(self, mask: int) -> tuple[str, ...]:
        """The roles of a set, in role order."""
        return tuple(self.ids[place] for place in bits(mask))

    def _carries(self, flow: Flow) -> bool:
        return flow not in self.excluded


def _whole(matrix: Matrix) -> Links:
    return Links(matrix, Exclusion())


def _masks(pairs: Column, size: int) -> list[int]:
    """By the place of the first of each pair, the set of the others; a role is not its own."""
    import numpy as np

    ordered = np.sort(pairs)
    first, other = ordered // max(size, 1), ordered % max(size, 1)
    ends = np.searchsorted(first, np.arange(size + 1)).tolist()
    masks = []
    for place in range(size):
        row = np.zeros(size, np.bool_)
        row[other[ends[place] : ends[place + 1]]] = True
        row[place] = False
        masks.append(int.from_bytes(np.packbits(row, bitorder="little").tobytes(), "little"))
    return masks


def bits(mask: int) -> Iterator[int]:
    """The places in a set, ascending."""
    if mask.bit_count() > _FEW_BITS:
        return compress(count(), bin(mask)[:1:-1].encode("ascii").translate(_TRUTH))
    return _few_bits(mask)


def _few_bits(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


def connects(successors: Sequence[int], start: int, end: int) -> bool:
    """Whether a path leads from one place to another."""
    seen = level = 1 << start
    while level and not seen >> end & 1:
        following = 0
        for place in bits(level):
            following |= successors[place]
            if following >> end & 1:
                return True
        level = following & ~seen
        seen |= level
    return bool(seen >> end & 1)


def levels(neighbours: Sequence[int], start: int, within: int) -> list[int]:
    """Breadth-first search: the sets of places at distance 0 (the start), 1, 2, … through places of `within`."""
    found, left, level = [], within & ~start, start
    while level:
        found.append(level)
        if not left:
            break
        following = 0
        for place in bits(level):
            # In a dense graph a few places lead to all that is left.
            if not left & ~following:
                break
            following |= neighbours[place]
        level = following & left
        left &= ~level
    return found
