"""Which ports carry the flows, and which applications use them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args

from exgraph.errors import UnknownName
from exgraph.model.integer_sets import distinct
from exgraph.model.matrix import Matrix
from exgraph.relations.bundling import bundled
from exgraph.relations.zone_pairs import crosses
from exgraph.tables.answer import Answer
from exgraph.tables.column import Column, Value
from exgraph.tables.table import Table
from exgraph.values.service import DYNAMIC, Service
from exgraph.wording.numbers import percent
from exgraph.wording.phrases import counted

Grouping = Literal["port", "application"]

#: How many of the most used ports the summary adds up.
TOP = 5

_COUNTS = (
    Column("crossings", "integer"),
    Column("share", "fraction"),
    Column("cumulative", "fraction"),
)
_NUMBERS = (
    Column("flows", "integer"),
    Column("cells", "integer"),
    Column("sources", "integer"),
    Column("destinations", "integer"),
)
_COLUMNS: dict[str, tuple[Column, ...]] = {
    "port": (Column("transport"), Column("ports"), *_NUMBERS, Column("applications", "list"), *_COUNTS),
    "application": (Column("application"), Column("ports", "list"), *_NUMBERS, *_COUNTS),
}


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

    @property
    def summary(self) -> str:
        if not self.usages:
            return "There are no flows."
        if self.by == "application":
            return _summary_by_application(self)
        numbered = sum(usage.ports[0] not in ("", DYNAMIC) for usage in self.usages)
        dynamic = sum(usage.flows for usage in self.usages if usage.ports[0] == DYNAMIC)
        first = self.usages[0]
        text = f"{counted(self.flows, 'flow')} on {counted(numbered, 'port or range', 'ports and ranges')}"
        text += f"; {first.endpoint} alone carries {percent(first.share)}"
        if len(self.usages) > TOP:
            text += f", the {TOP} most used {percent(self.usages[TOP - 1].cumulative)}"
        return text + (f"; {percent(dynamic / self.flows)} are dynamic." if dynamic else ".")

    def table(self, language: str | None = None) -> Table:
        """One row a port: transport, ports, flows, cells, sources, destinations, applications, crossings, share,
        cumulative. By application: application, ports, then the same numbers."""
        rows = tuple(_row(usage, self.by) for usage in self.usages)
        return Table(_COLUMNS[self.by], rows, self.summary)

    def tables(self, language: str | None = None) -> tuple[Table, ...]:
        return (_reading(self),)

    def content(self) -> Mapping[str, Any]:
        names = [column.name for column in _COLUMNS[self.by]]
        rows = [dict(zip(names, row, strict=True)) for row in self.table().rows]
        return {"by": self.by, "flows": self.flows, "ports" if self.by == "port" else "applications": rows}


def ports(matrix: Matrix, by: str = "port") -> Ports:
    """Count the flows of each transport and port, or `by="application"`. Raises `UnknownName` for another grouping."""
    import numpy as np

    if by not in get_args(Grouping):
        raise UnknownName("grouping", by, get_args(Grouping))
    grouping: Grouping = "application" if by == "application" else "port"
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
    return Ports(matrix, grouping, tuple(usages), len(index))


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


def _row(usage: Usage, by: Grouping) -> tuple[Value, ...]:
    numbers = (usage.flows, usage.cells, usage.sources, usage.destinations)
    rest = (usage.crossings, usage.share, usage.cumulative)
    if by == "application":
        return usage.applications[0], usage.ports, *numbers, *rest
    return usage.transport, usage.ports[0], *numbers, usage.applications, *rest


def _reading(found: Ports) -> Table:
    """The table for people: `?` where the document does not say, and the longest column last."""
    table = found.table()
    longest = "ports" if found.by == "application" else "applications"
    titles = {
        "sources": "from",
        "destinations": "to",
        "cells": "pairs",
        "crossings": "crossing",
        "applications": "used by",
        "cumulative": "sum",
    }
    order = sorted(range(len(table.columns)), key=lambda place: table.columns[place].name == longest)
    columns = tuple(_read_column(table.columns[place], titles) for place in order)
    rows = tuple(tuple(_read_value(row[place]) for place in order) for row in table.rows)
    if found.by == "application":
        rows = tuple((*row[:-1], _endpoints(found, usage)) for row, usage in zip(rows, found.usages, strict=True))
    notes = ("pairs: ordered pairs of roles; from, to: roles that open and accept; crossing: flows between zones.",)
    return Table(columns, rows, found.summary, notes)


def _read_column(column: Column, titles: Mapping[str, str]) -> Column:
    return Column(column.name, "text" if column.kind == "list" else column.kind, titles.get(column.name, ""))


def _read_value(value: Value) -> Value:
    if isinstance(value, tuple):
        value = ", ".join(value)
    return "?" if value == "" else value


def _endpoints(found: Ports, usage: Usage) -> str:
    """The ports of an application in few words: `tcp+udp/389,3268`."""
    name = usage.applications[0] or None
    services = [service for service in found.matrix.index.services if service.application == name]
    return ", ".join(bundled(replace(service, application=None, encryption=None) for service in services))


def _summary_by_application(found: Ports) -> str:
    named = [usage for usage in found.usages if usage.applications[0]]
    unnamed = sum(usage.flows for usage in found.usages) - sum(usage.flows for usage in named)
    text = f"{counted(found.flows, 'flow')} of {counted(len(named), 'application')}"
    if named:
        text += f"; {named[0].applications[0]} has the most, {percent(named[0].share)}"
    return text + (f"; {counted(unnamed, 'flow names', 'flows name')} no application." if unnamed else ".")
