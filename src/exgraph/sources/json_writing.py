"""A matrix as exgraph's own JSON, version 2 (docs/readers/own.md): one line a role, a text, a pair, a service."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from exgraph.files.json import escaped
from exgraph.model.cell import Cell, Flow
from exgraph.model.matrix import Matrix
from exgraph.model.remark import Remark
from exgraph.model.role import Product, Role, Zone
from exgraph.sources.digests import DIGEST, digest_of_cell, digest_of_flow, stated_text
from exgraph.values.grounds import Grounds
from exgraph.values.origin import Origin
from exgraph.values.request import Request
from exgraph.values.service import Service

VERSION = 2

_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def json_lines(matrix: Matrix) -> Iterator[str]:
    """The lines of the object, each with its line break."""
    tables = _Tables()
    cells = [line for cell in matrix.cells for line in _cell_lines(cell, tables)]
    yield "{\n"
    yield f'"version": {VERSION},\n'
    yield f'"name": {_written(matrix.name)},\n'
    yield f'"title": {_written(matrix.title.as_dict())},\n'
    yield from _listed("roles", map(role_data, matrix.roles))
    yield from _listed("zones", map(zone_data, matrix.zones))
    yield from _listed("products", map(product_data, matrix.products))
    if matrix.remarks:
        yield from _listed("remarks", map(remark_data, matrix.remarks))
    yield from _listed("texts", tables.texts)
    yield from _listed("origins", tables.origins)
    yield from _listed("grounds", (dict(grounds.items()) for grounds in tables.grounds))
    if tables.requests:
        yield from _listed("requests", (request.as_dict() for request in tables.requests))
    yield '"cells": ['
    yield "".join(cells).removesuffix(",")
    yield "\n]\n}\n"


def role_data(role: Role) -> dict[str, Any]:
    """A role as JSON has it; so for the others below. What is empty is left out."""
    labels = role.labels.as_dict()
    about = _filled(labels=labels, zone=role.zone, product=role.product, kind=role.kind)
    return {"id": role.id} | about | _filled(addresses=list(role.addresses))


def zone_data(zone: Zone) -> dict[str, Any]:
    return {"id": zone.id} | _filled(labels=zone.labels.as_dict(), exposed=zone.exposed)


def remark_data(remark: Remark) -> dict[str, Any]:
    between = {"between": list(remark.one), "and": list(remark.other)} if remark.one else {}
    return {"about": str(remark.about), "labels": remark.text.as_dict()} | _filled(source=remark.source) | between


def product_data(product: Product) -> dict[str, Any]:
    dynamic = [
        {"platform": span.platform, "ports": str(span.ports)} | _filled(source=span.source) for span in product.dynamic
    ]
    return {"id": product.id} | _filled(labels=product.labels.as_dict(), dynamic=dynamic)


def service_data(service: Service) -> dict[str, Any]:
    """The fields of a service that are there; `dynamic` where ports do not say it."""
    data: dict[str, Any] = {}
    for name in ("application", "transport"):
        if (value := getattr(service, name)) is not None:
            data[name] = value
    data |= _filled(ports=service.ports_text)
    for name in ("encryption", "detail"):
        if (value := getattr(service, name)) is not None:
            data[name] = value
    dynamic = service.dynamic and service.ports is not None
    return data | _filled(dynamic=dynamic, marks=list(service.marks), inferred=list(service.inferred))


@lru_cache(65536)
def text_of(service: Service) -> str:
    """What a file says of a service, as it is digested."""
    return stated_text(service_data(service))


class _Tables:
    """The texts, origins, grounds and requests that are met, each once; whoever has one names its place."""

    def __init__(self) -> None:
        self.texts: dict[str, int] = {}
        self.origins: list[dict[str, Any]] = []
        self.grounds: dict[Grounds, int] = {}
        self.requests: dict[Request, int] = {}
        self._places: dict[Origin, int] = {}

    def origin(self, origin: Origin) -> int:
        known = self._places.get(origin)
        if known is None:
            known = self._places[origin] = len(self._places)
            place = {"line": origin.line, "column": origin.column}
            data = _filled(file=origin.file) | {name: value for name, value in place.items() if value is not None}
            data |= _filled(sheet=origin.sheet)
            if origin.text:
                data["text"] = self.texts.setdefault(origin.text, len(self.texts))
            self.origins.append(data)
        return known

    def ground(self, grounds: Grounds) -> int:
        return self.grounds.setdefault(grounds, len(self.grounds))

    def request(self, request: Request) -> int:
        return self.requests.setdefault(request, len(self.requests))


def _cell_lines(cell: Cell, tables: _Tables) -> Iterator[str]:
    """A pair, and below it a line for each of its services."""
    data: dict[str, Any] = {"source": cell.source, "destination": cell.destination, "status": str(cell.status)}
    if cell.origin is not None:
        data["origin"] = tables.origin(cell.origin)
    said = {
        kind: [_service_of(flow, kind, cell.origin or Origin(), tables) for flow in flows]
        for kind, flows in (("services", cell.flows), ("denied", cell.denied))
        if flows
    }
    digests = [[kind, service[DIGEST]] for kind, services in said.items() for service in services]
    data[DIGEST] = digest_of_cell(data, cell.origin, digests)
    lists = []
    for kind, services in said.items():
        lines = ",\n".join(f"  {_written(service)}" for service in services)
        lists.append(f', "{kind}": [\n{lines}]')
    yield f"\n{_written(data).removesuffix('}')}{''.join(lists)}}},"


def _service_of(flow: Flow, kind: str, own: Origin, tables: _Tables) -> dict[str, Any]:
    """A service; its origin where that is not the pair's own."""
    data = service_data(flow.service)
    ends = flow.source, flow.destination
    digest = digest_of_flow(ends, kind, text_of(flow.service), flow.origin, flow.grounds, flow.requests)
    if flow.origin != own:
        data["origin"] = tables.origin(flow.origin)
    if flow.grounds.items():
        data["grounds"] = tables.ground(flow.grounds)
    if flow.requests:
        data["requests"] = [tables.request(request) for request in flow.requests]
    return data | {DIGEST: digest}


def _listed(name: str, entries: Iterable[Any]) -> Iterator[str]:
    """A list of the object, one entry a line."""
    lines = ",\n".join(map(_written, entries))
    yield f'"{name}": [\n{lines}\n],\n' if lines else f'"{name}": [],\n'


def _written(value: Any) -> str:
    """A value as JSON. A lone surrogate, which UTF-8 has not, is escaped."""
    return escaped(_encode(value))


def _filled(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}
