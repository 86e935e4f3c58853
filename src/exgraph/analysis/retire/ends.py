"""The services of each role, and of each two zones: of a matrix that was given as flows, by its columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from exgraph.model.integer_sets import counted, distinct
from exgraph.model.matrix import Matrix
from exgraph.relations.zone_pairs import conduit_places
from exgraph.values.service import Service

if TYPE_CHECKING:
    from exgraph.model.integer_sets import Column

_ByRole = Mapping[str, Sequence[Service]]


def services_by_end(matrix: Matrix) -> tuple[_ByRole, _ByRole]:
    """The services that each role opens, and those that it accepts, each once."""
    if matrix.bare:
        return _of_roles(matrix, matrix.index.source), _of_roles(matrix, matrix.index.destination)
    out: dict[str, dict[Service, None]] = {}
    home: dict[str, dict[Service, None]] = {}
    for flow in matrix.flows:
        out.setdefault(flow.source, {})[flow.service] = None
        home.setdefault(flow.destination, {})[flow.service] = None
    opened, accepted = ({role: tuple(services) for role, services in there.items()} for there in (out, home))
    return opened, accepted


def uses_by_zones(matrix: Matrix) -> Mapping[tuple[str, str], Counter[Service]]:
    """How many flows each service has from one zone to another."""
    found: dict[tuple[str, str], Counter[Service]] = {}
    if not matrix.bare:
        zones = {role.id: role.zone for role in matrix.roles}
        for flow in matrix.flows:
            found.setdefault((zones[flow.source], zones[flow.destination]), Counter())[flow.service] += 1
        return found
    index, width = matrix.index, max(len(matrix.index.services), 1)
    ids = [zone.id for zone in matrix.zones]
    kinds, numbers = counted(conduit_places(matrix, index.pair) * width + index.service)
    for kind, flows in zip(kinds.tolist(), numbers.tolist(), strict=True):
        place, service = divmod(kind, width)
        ends = ids[place // len(ids)], ids[place % len(ids)]
        found.setdefault(ends, Counter())[index.services[service]] = flows
    return found


def _of_roles(matrix: Matrix, ends: Column) -> _ByRole:
    index, width = matrix.index, max(len(matrix.index.services), 1)
    found: dict[str, list[Service]] = {}
    for kind in distinct(ends * width + index.service).tolist():
        found.setdefault(index.roles[kind // width], []).append(index.services[kind % width])
    return found
