"""The flows of a matrix as a sequence, which keeps none of those that nobody asks for by place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import overload

from exgraph.errors import clipped
from exgraph.model.cell import Cell, Flow
from exgraph.model.index import IndexedCells

#: Flows that its repr shows.
FEW = 3


class Flows(Sequence[Flow]):
    """All flows of some cells, in their order.

    >>> import exgraph as xg
    >>> flows = xg.load().flows
    >>> len(flows), flows[0].service.key, flows[-1].source
    (367, 'SMTP tcp/25 SSL', 'dc')
    """

    def __init__(self, cells: Sequence[Cell]) -> None:
        self._cells = cells

    def __iter__(self) -> Iterator[Flow]:
        if isinstance(self._cells, IndexedCells):
            return self._cells.flows()
        return (flow for cell in self._cells for flow in cell.flows)

    def __len__(self) -> int:
        if isinstance(self._cells, IndexedCells):
            return len(self._cells.content)
        return sum(len(cell.flows) for cell in self._cells)

    @cached_property
    def _all(self) -> tuple[Flow, ...]:
        return tuple(self)

    @overload
    def __getitem__(self, place: int) -> Flow: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Flow, ...]: ...
    def __getitem__(self, place: int | slice) -> Flow | tuple[Flow, ...]:
        return self._all[place]

    def __repr__(self) -> str:
        told = [f"{flow.source} → {flow.destination} {flow.service}" for flow in islice(self, FEW)]
        more = [f"… {len(self) - FEW} more"] if len(self) > FEW else []
        return f"<Flows: {clipped('; '.join([*told, *more]), 400)}>"
