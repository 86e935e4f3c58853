"""Which ordered pairs differ between two matrices, and the cells of some pairs, without a look at all the others."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.index import FlowIndex, IndexedCells
from exgraph.model.integer_sets import among
from exgraph.model.matrix import Matrix
from exgraph.values.service import Service

if TYPE_CHECKING:
    from exgraph.model.integer_sets import Column

Ends = tuple[str, str]


def differing(before: Matrix, after: Matrix) -> tuple[Ends, ...]:
    """The ordered pairs whose cells differ in what they say, wherever it was read, in the order of `before`'s roles,
    then of those that only `after` has."""
    ids = tuple(dict.fromkeys(role.id for role in (*before.roles, *after.roles)))
    if isinstance(before.cells, IndexedCells) and isinstance(after.cells, IndexedCells):
        return _differing_flows(before.index, after.index, ids)
    was, now = ({(cell.source, cell.destination): cell for cell in matrix.cells} for matrix in (before, after))
    place = {role: number for number, role in enumerate(ids)}
    found = [pair for pair in {**was, **now} if _said(was.get(pair)) != _said(now.get(pair))]
    return tuple(sorted(found, key=lambda pair: (place[pair[0]], place[pair[1]])))


def cells_at(matrix: Matrix, ends: Collection[Ends]) -> dict[Ends, Cell]:
    """The cells of some ordered pairs, as far as the document speaks of them."""
    if not isinstance(matrix.cells, IndexedCells):
        wanted = set(ends)
        return {pair: cell for cell in matrix.cells if (pair := (cell.source, cell.destination)) in wanted}
    flows: dict[Ends, list[Flow]] = {}
    for flow in _flows_at(matrix.index, ends):
        flows.setdefault((flow.source, flow.destination), []).append(flow)
    return {pair: Cell(*pair, Status.SERVICES, tuple(there)) for pair, there in flows.items()}


def _said(cell: Cell | None) -> tuple[Status, frozenset[Service], frozenset[Service]]:
    if cell is None:
        return Status.SILENT, frozenset(), frozenset()
    return cell.status, frozenset(cell.services), frozenset(flow.service for flow in cell.denied)


def _differing_flows(before: FlowIndex, after: FlowIndex, ids: tuple[str, ...]) -> tuple[Ends, ...]:
    import numpy as np

    place = {role: number for number, role in enumerate(ids)}
    number = {service: n for n, service in enumerate(dict.fromkeys((*before.services, *after.services)))}
    was, now = (_codes(index, place, number) for index in (before, after))
    either = np.concatenate([was[~among(was, now)], now[~among(now, was)]])
    pairs = np.unique(either // max(len(number), 1)).tolist()
    return tuple((ids[pair // len(ids)], ids[pair % len(ids)]) for pair in pairs)


def _codes(index: FlowIndex, place: dict[str, int], number: dict[Service, int]) -> Column:
    """The flows, sorted, as numbers that mean the same in every matrix: the places of both roles and of the service."""
    import numpy as np

    roles = np.array([place[role] for role in index.roles], np.int64)
    services = np.array([number[service] for service in index.services], np.int64)
    pairs = roles[index.source] * len(place) + roles[index.destination]
    return np.sort(pairs * len(number) + services[index.service])


def _flows_at(index: FlowIndex, ends: Iterable[Ends]) -> list[Flow]:
    import numpy as np

    place = {role: number for number, role in enumerate(index.roles)}
    wanted = [place[a] * len(place) + place[b] for a, b in ends if a in place and b in place]
    rows = np.flatnonzero(among(index.pair, np.array(sorted(wanted), np.int64)))
    columns = (column[rows].tolist() for column in (index.source, index.destination, index.service))
    return [Flow(index.roles[s], index.roles[d], index.services[n]) for s, d, n in zip(*columns, strict=True)]
