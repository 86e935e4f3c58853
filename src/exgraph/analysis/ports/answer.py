"""Which ports carry the flows, and which applications use them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

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
    """The usages, the most used first; counted on the columns of the index."""
    import numpy as np

    group_of = _application if grouping == "application" else _port
    index, size = matrix.index, max(len(matrix.roles), 1)
    groups: dict[tuple[str, ...], list[int]] = {}
    for number, service in enumerate(index.services):
        groups.setdefault(group_of(service), []).append(number)
    of_service = np.empty(len(index.services), np.int64)
    for place, numbers in enumerate(groups.values()):
        of_service[numbers] = place
    of_flow = of_service[index.service]
    flows = dict(zip(groups, np.bincount(of_flow, minlength=len(groups)).tolist(), strict=True))
    crossing = np.bincount(of_flow[crosses(matrix, index.pair)], minlength=len(groups)).tolist()
    pairs, sources, destinations = (
        np.bincount(distinct(of_flow * size * size + ends) // (size * size), minlength=len(groups)).tolist()
        for ends in (index.pair, index.source, index.destination)
    )
    places = {group: place for place, group in enumerate(groups)}
    order: Callable[[tuple[str, ...]], Any] = _place if grouping == "port" else lambda group: group
    usages, so_far = [], 0
    for group in sorted(groups, key=lambda group: (-flows[group], order(group))):
        services = [index.services[number] for number in groups[group]]
        place = places[group]
        so_far += flows[group]
        endpoints = {_port(service): service.endpoint for service in services}
        usages.append(
            Usage(
                group[0] if grouping == "port" else "",
                (group[1],) if grouping == "port" else tuple(endpoints[key] for key in sorted(endpoints, key=_place)),
                flows[group],
                pairs[place],
                sources[place],
                destinations[place],
                tuple(sorted({name for service in services if (name := service.application)}))
                if grouping == "port"
                else group,
                crossing[place],
                round(flows[group] / len(index), 6),
                round(so_far / len(index), 6),
            )
        )
    return tuple(usages)


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
