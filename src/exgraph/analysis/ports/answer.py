"""Which ports carry the flows, and which applications use them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from exgraph.model.integer_sets import distinct
from exgraph.model.matrix import Matrix
from exgraph.relations.zone_pairs import crosses
from exgraph.tables.answer import Answer
from exgraph.values.service import Service

Grouping = Literal["port", "application"]


@dataclass(frozen=True, slots=True)
class Usage:
    """One transport and port text, or one application, and the flows that use it.

    Grouped by port, `transport` is empty where it is not stated and `ports` holds one text (`25`, `1024-65535`,
    `dynamic`, or empty); grouped by application, `ports` holds endpoints (`tcp/25`) and `applications` one name, empty
    where it is not stated. `cells` counts ordered pairs, `crossings` the flows between zones. `share` and `cumulative`
    are fractions of all flows, rounded to six places.
    """

    transport: str
    ports: tuple[str, ...]
    flows: int
    cells: int
    sources: int
    destinations: int
    applications: tuple[str, ...]
    crossings: int
    share: float
    cumulative: float

    @property
    def endpoint(self) -> str:
        return f"{self.transport or '?'}/{self.ports[0] or '?'}"


@dataclass(frozen=True)
class Ports(Answer):
    """The usage of each port (or by each application), the most used first; then by transport, then lowest port."""

    matrix: Matrix = field(repr=False)
    by: Grouping
    usages: tuple[Usage, ...]
    flows: int


def usages_of(matrix: Matrix, grouping: Grouping) -> tuple[Usage, ...]:
    """The usages, the most used first."""
    group_of = _application if grouping == "application" else _port
    groups: dict[tuple[str, ...], list[Service]] = {}
    for service in matrix.vocabulary.values():
        groups.setdefault(group_of(service), []).append(service)
    counts = (_counted if matrix.small else _counted_by_columns)(matrix, group_of, tuple(groups))
    total = sum(count.flows for count in counts.values())
    order: Callable[[tuple[str, ...]], Any] = _place if grouping == "port" else lambda group: group
    usages, so_far = [], 0
    for group in sorted(groups, key=lambda group: (-counts[group].flows, order(group))):
        services, count = groups[group], counts[group]
        so_far += count.flows
        endpoints = {_port(service): service.endpoint for service in services}
        usages.append(
            Usage(
                group[0] if grouping == "port" else "",
                (group[1],) if grouping == "port" else tuple(endpoints[key] for key in sorted(endpoints, key=_place)),
                count.flows,
                count.pairs,
                count.sources,
                count.destinations,
                tuple(sorted({name for service in services if (name := service.application)}))
                if grouping == "port"
                else group,
                count.crossing,
                round(count.flows / total, 6),
                round(so_far / total, 6),
            )
        )
    return tuple(usages)


class _Count(NamedTuple):
    """How many flows a group has, between how many pairs, sources and destinations, and how many of them cross."""

    flows: int
    pairs: int
    sources: int
    destinations: int
    crossing: int


_Group = tuple[str, ...]


def _counted(
    matrix: Matrix, group_of: Callable[[Service], _Group], groups: Sequence[_Group]
) -> Mapping[_Group, _Count]:
    found: dict[_Group, list[tuple[str, str]]] = {group: [] for group in groups}
    for flow in matrix.flows:
        found[group_of(flow.service)].append((flow.source, flow.destination))
    zones = {role.id: role.zone for role in matrix.roles}
    return {
        group: _Count(
            len(ends),
            len(set(ends)),
            len({source for source, _ in ends}),
            len({destination for _, destination in ends}),
            sum(zones[source] != zones[destination] for source, destination in ends),
        )
        for group, ends in found.items()
    }


def _counted_by_columns(
    matrix: Matrix, group_of: Callable[[Service], _Group], groups: Sequence[_Group]
) -> Mapping[_Group, _Count]:
    import numpy as np

    index, size = matrix.index, max(len(matrix.roles), 1)
    place = {group: number for number, group in enumerate(groups)}
    of_flow = np.array([place[group_of(service)] for service in index.services], np.int64)[index.service]
    flows, crossing = (
        np.bincount(there, minlength=len(groups)).tolist() for there in (of_flow, of_flow[crosses(matrix, index.pair)])
    )
    pairs, sources, destinations = (
        np.bincount(distinct(of_flow * size * size + ends) // (size * size), minlength=len(groups)).tolist()
        for ends in (index.pair, index.source, index.destination)
    )
    numbers = zip(flows, pairs, sources, destinations, crossing, strict=True)
    return {group: _Count(*each) for group, each in zip(groups, numbers, strict=True)}


def _port(service: Service) -> tuple[str, ...]:
    return service.transport or "", service.ports_text


def _application(service: Service) -> tuple[str, ...]:
    return (service.application or "",)


def _place(group: tuple[str, ...]) -> tuple[str, int, int, str]:
    """Sorts ports by number, dynamic ones after all numbers, none at all last."""
    transport, text = group
    lower, _, upper = text.partition("-")
    if lower.isdecimal():
        return transport, int(lower), int(upper or lower), text
    return transport, 65536 if text else 65537, 0, text
