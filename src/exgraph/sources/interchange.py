"""exgraph's own JSON, version 1: a matrix as one object, and back without loss."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from exgraph.errors import ExgraphError, Problem, UnusableInput, suggestion
from exgraph.files.json import load_json
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import DynamicRange, Product, Role, Zone
from exgraph.values.labels import Labels
from exgraph.values.origin import Origin
from exgraph.values.ports import PortError, PortRange
from exgraph.values.service import DYNAMIC, NEGATIVE, Service, ports_of

VERSION = 1


def to_json(matrix: Matrix) -> str:
    """One JSON object, UTF-8, ending in a line break. Every ordered pair is a cell; what is not stated is null.

    >>> import exgraph as xg
    >>> xg.from_json(xg.to_json(xg.load())) == xg.load()
    True
    """
    pairs = [(source.id, destination.id) for source in matrix.roles for destination in matrix.roles]
    data = {
        "version": VERSION,
        "name": matrix.name,
        "title": matrix.title.as_dict(),
        "roles": [
            {"id": r.id, "labels": r.labels.as_dict(), "zone": r.zone, "product": r.product, "kind": r.kind}
            for r in matrix.roles
        ],
        "zones": [{"id": z.id, "labels": z.labels.as_dict(), "exposed": z.exposed} for z in matrix.zones],
        "products": [
            {
                "id": product.id,
                "labels": product.labels.as_dict(),
                "dynamic": [
                    {"platform": span.platform, "ports": str(span.ports), "source": span.source}
                    for span in product.dynamic
                ],
            }
            for product in matrix.products
        ],
        "cells": [_cell_data(matrix[pair]) for pair in pairs],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def from_json(text: str, file: str = "") -> Matrix:
    """The matrix of what `to_json` gives; `file` is its name in messages.

    Raises `UnusableInput` with every bad place, named by its path in the object.

    >>> import exgraph as xg
    >>> xg.from_json(xg.export(xg.load(), "json")).name
    'exchange-2003-2007'
    """
    data = load_json(text, file)
    reader = _Reader(file)
    matrix = reader.matrix(data)
    if matrix is None or reader.problems:
        raise UnusableInput(reader.problems)
    return matrix


def _cell_data(cell: Cell) -> dict[str, Any]:
    own = cell.origin or Origin()
    data = {
        "source": cell.source,
        "destination": cell.destination,
        "status": str(cell.status),
        "text": own.text,
        "services": [_flow_data(flow, own) for flow in cell.flows],
        "origin": None if cell.origin is None else _origin_data(cell.origin),
    }
    return data | {"denied": [_flow_data(flow, own) for flow in cell.denied]} if cell.denied else data


def _flow_data(flow: Flow, own: Origin) -> dict[str, Any]:
    """The service; its origin where that is not the cell's own."""
    data = _service_data(flow.service)
    if flow.origin != own:
        data["origin"] = _origin_data(flow.origin) | {"text": flow.origin.text}
    return data


def _service_data(service: Service) -> dict[str, Any]:
    data: dict[str, Any] = {
        "application": service.application,
        "transport": service.transport,
        "ports": service.ports_text or None,
        "encryption": service.encryption,
        "inferred": list(service.inferred),
    }
    if service.dynamic and service.ports is not None:
        data["dynamic"] = True
    if service.detail is not None:
        data["detail"] = service.detail
    if service.marks:
        data["marks"] = list(service.marks)
    return data


def _origin_data(origin: Origin) -> dict[str, Any]:
    data: dict[str, Any] = {"file": origin.file, "line": origin.line, "column": origin.column}
    return data | {"sheet": origin.sheet} if origin.sheet else data


class _Reader:
    """Reads the object and gathers problems, each with the path of what is wrong."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def matrix(self, data: Any) -> Matrix | None:
        if not isinstance(data, dict) or data.get("version") != VERSION:
            self._problem("version", f"this is no exgraph matrix of version {VERSION}")
            return None
        zones = tuple(
            Zone(self._text(entry, "id", path), self._labels(entry, path), bool(entry.get("exposed", False)))
            for path, entry in self._entries(data, "zones")
        )
        products = tuple(
            Product(self._text(e, "id", path), self._labels(e, path), tuple(self._dynamic(e, path)))
            for path, e in self._entries(data, "products")
        )
        roles = tuple(
            Role(
                self._text(entry, "id", path),
                self._labels(entry, path),
                self._text(entry, "zone", path),
                self._text(entry, "product", path, optional=True),
                self._text(entry, "kind", path, optional=True),
            )
            for path, entry in self._entries(data, "roles")
        )
        self._references("roles", "zone", [role.zone for role in roles], [zone.id for zone in zones])
        names = [role.id for role in roles]
        cells = tuple(self._cell(entry, path, names) for path, entry in self._entries(data, "cells"))
        if self.problems:
            return None
        title, name = self._labels({"labels": data.get("title", {})}, "title"), str(data.get("name", ""))
        try:
            return Matrix(roles, zones, cells, products, title, name)
        except ExgraphError as error:
            self._problem("", str(error))
            return None

    def _cell(self, entry: dict[str, Any], path: str, roles: list[str]) -> Cell:
        source, destination = self._text(entry, "source", path), self._text(entry, "destination", path)
        for key, end in (("source", source), ("destination", destination)):
            if end and end not in roles:
                self._problem(f"{path}.{key}", f"unknown role {end!r}{suggestion(end, roles)}", end)
        status = entry.get("status", "")
        if status not in list(Status):
            self._problem(f"{path}.status", f"unknown status {status!r}{suggestion(str(status), list(Status))}", status)
            status = Status.SILENT
        given = entry.get("origin")
        origin = None if given is None else self._origin(given, entry.get("text", ""), f"{path}.origin")
        flows, denied = (self._flows(entry, key, path, origin) for key in ("services", "denied"))
        if (status == Status.SERVICES) != bool(flows):
            self._problem(path, f"status is {str(status)!r} but there are {len(flows)} services")
        if any(
            (NEGATIVE in flow.service.marks) != forbids
            for forbids, said in ((False, flows), (True, denied))
            for flow in said
        ):
            self._problem(path, f"a service is marked {NEGATIVE!r} where, and only where, it is denied")
        return Cell(source, destination, Status(status), flows, origin, denied)

    def _flows(self, entry: dict[str, Any], key: str, path: str, origin: Origin | None) -> tuple[Flow, ...]:
        flows = []
        for number, service in enumerate(self._list(entry, key, path)):
            place = f"{path}.{key}[{number}]"
            if not isinstance(service, dict):
                self._problem(place, "a service must be an object", service)
                continue
            own = service.get("origin")
            at = origin if own is None else self._origin(own, _member(own, "text", ""), f"{place}.origin")
            ends = (str(entry.get("source")), str(entry.get("destination")))
            flows.append(Flow(*ends, self._service(service, place), at or Origin()))
        return tuple(flows)

    def _service(self, entry: dict[str, Any], path: str) -> Service:
        ports = self._text(entry, "ports", path, optional=True)
        span = None
        try:
            span = ports_of(ports)
        except PortError as error:
            self._problem(f"{path}.ports", str(error), ports)
        return Service(
            application=self._text(entry, "application", path, optional=True) or None,
            transport=self._text(entry, "transport", path, optional=True) or None,
            ports=span,
            encryption=self._text(entry, "encryption", path, optional=True) or None,
            dynamic=ports == DYNAMIC or entry.get("dynamic") is True,
            detail=self._text(entry, "detail", path, optional=True) or None,
            marks=tuple(map(str, self._list(entry, "marks", path))),
            inferred=tuple(map(str, self._list(entry, "inferred", path))),
        )

    def _origin(self, entry: Any, text: Any, path: str) -> Origin:
        if not isinstance(entry, dict):
            self._problem(path, "an origin must be an object", entry)
            return Origin()
        line, column = (value if isinstance(value := entry.get(key), int) else None for key in ("line", "column"))
        return Origin(str(entry.get("file", "")), line, column, str(entry.get("sheet", "")), str(text))

    def _dynamic(self, entry: dict[str, Any], path: str) -> Iterator[DynamicRange]:
        for number, span in enumerate(self._list(entry, "dynamic", path)):
            ports = str(_member(span, "ports", ""))
            try:
                ranged = PortRange.parse(ports)
            except PortError as error:
                self._problem(f"{path}.dynamic[{number}].ports", str(error), ports)
                continue
            yield DynamicRange(str(_member(span, "platform", "")), ranged, str(_member(span, "source", "")))

    def _entries(self, data: dict[str, Any], key: str) -> Iterator[tuple[str, dict[str, Any]]]:
        for number, entry in enumerate(self._list(data, key, "")):
            path = f"{key}[{number}]"
            if isinstance(entry, dict):
                yield path, entry
            else:
                self._problem(path, "this must be an object", entry)

    def _list(self, entry: Mapping[str, Any], key: str, path: str) -> list[Any]:
        value = entry.get(key, [])
        if isinstance(value, list):
            return value
        self._problem(f"{path}.{key}".lstrip("."), f"{key} must be a list", value)
        return []

    def _text(self, entry: Mapping[str, Any], key: str, path: str, optional: bool = False) -> str:
        value = entry.get(key)
        if optional and value is None:
            return ""
        if isinstance(value, str) and (value or optional):
            return value
        self._problem(f"{path}.{key}", f"{key} must be text" if key in entry else f"{key} is missing", value)
        return ""

    def _labels(self, entry: Mapping[str, Any], path: str) -> Labels:
        value = entry.get("labels", {})
        if isinstance(value, dict) and all(isinstance(text, str) for text in value.values()):
            return Labels.of(value)
        self._problem(f"{path}.labels", "labels must map languages to texts", value)
        return Labels()

    def _references(self, table: str, key: str, used: list[str], known: list[str]) -> None:
        for number, name in enumerate(used):
            if name and name not in known:
                self._problem(f"{table}[{number}].{key}", f"unknown {key} {name!r}{suggestion(name, known)}", name)

    def _problem(self, path: str, message: str, found: Any = None) -> None:
        text = "" if found is None else json.dumps(found, ensure_ascii=False)
        self.problems.append(Problem(message, self.file, None, path, text, 0, len(text)))


def _member(entry: Any, key: str, default: Any) -> Any:
    return entry.get(key, default) if isinstance(entry, dict) else default
