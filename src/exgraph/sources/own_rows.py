"""The rows of exgraph's own CSV that are no flows, and how every row says what it is.

Without them the CSV has a row a flow. With them it is the whole matrix: a row each for the title, a zone, a product, a
role, what is denied, and a pair of which nothing else tells the status or the place.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.sources.digests import digest_of, digest_of_flow
from exgraph.sources.json_writing import product_data, remark_data, role_data, text_of, zone_data
from exgraph.values.grounds import UNKNOWN, Grounds
from exgraph.values.origin import Origin
from exgraph.values.request import Asked, Request, request_of
from exgraph.values.service import Service


class RowStatus(StrEnum):
    """What a row is: a flow, what is denied, what is said of a pair beside them, or what the matrix is made of."""

    SERVICES = "services"
    DENIED = "denied"
    NONE = "none"
    SILENT = "silent"
    PAIR = "pair"
    MATRIX = "matrix"
    ZONE = "zone"
    PRODUCT = "product"
    ROLE = "role"


#: Rows that are about the matrix, and not about a pair.
MAKING = (RowStatus.MATRIX, RowStatus.ZONE, RowStatus.PRODUCT, RowStatus.ROLE)
#: In `about`, of a pair: it has no place.
NOWHERE = "{}"


_NOTHING = Service()
_ASKED = frozenset(map(str, Asked))
#: No digit of a digest.
_NO_NUMBER = "x"
_NUMBER = re.compile(r"[0-9]+(?:e[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is no flow, with the fields that flows have. Of what the matrix is made of, `source` is the id."""

    status: RowStatus
    source: str = ""
    destination: str = ""
    about: str | None = None
    origin: Origin = Origin()
    service: Service = _NOTHING
    grounds: Grounds = UNKNOWN
    requests: tuple[Request, ...] = ()


def all_rows(matrix: Matrix) -> Iterator[Flow | Row]:
    """The rows of a whole matrix."""
    named: dict[str, Any] = {"name": matrix.name, "title": matrix.title.as_dict()}
    if matrix.remarks:
        named["remarks"] = list(map(remark_data, matrix.remarks))
    yield Row(RowStatus.MATRIX, about=json.dumps(named))
    for zone in matrix.zones:
        yield Row(RowStatus.ZONE, zone.id, about=json.dumps(zone_data(zone)))
    for product in matrix.products:
        yield Row(RowStatus.PRODUCT, product.id, about=json.dumps(product_data(product)))
    for role in matrix.roles:
        yield Row(RowStatus.ROLE, role.id, about=json.dumps(role_data(role)))
    for cell in matrix.cells:
        said = (*cell.flows, *cell.denied)
        if not said or cell.origin != said[0].origin:
            status = RowStatus.PAIR if cell.status is Status.SERVICES else RowStatus(str(cell.status))
            nowhere = NOWHERE if cell.origin is None else None
            yield Row(status, cell.source, cell.destination, nowhere, cell.origin or Origin())
        yield from said


def status_of(row: Flow | Row) -> str:
    """What a row says that it is."""
    if isinstance(row, Row):
        return str(row.status)
    return str(RowStatus.DENIED if row.service.closed else RowStatus.SERVICES)


def digest_of_row(row: Flow | Row) -> str:
    """The digest of a row by all that it says."""
    ends = row.source, row.destination
    if isinstance(row, Row):
        place = row.origin
        return digest_of(
            ends, str(row.status), row.about, place.file, place.line, place.column, place.sheet, place.text
        )
    return digest_of_flow(ends, status_of(row), text_of(row.service), row.origin, row.grounds, row.requests)


def digest_cell(row: Flow | Row) -> str:
    """The digest as a cell has it: one that a spreadsheet would make a number of, as `3980200764e3`, is led by an x."""
    digest = digest_of_row(row)
    return f"{_NO_NUMBER}{digest}" if _NUMBER.fullmatch(digest) else digest


def digest_in(cell: str | None) -> str:
    """The digest of a cell."""
    return (cell or "").removeprefix(_NO_NUMBER)


def requests_data(requests: tuple[Request, ...]) -> str:
    """Requests as JSON, where the columns that show them cannot tell: several, or one whose owner is left open."""
    told = len(requests) > 1 or any(request.lacks_owner for request in requests)
    return json.dumps([request.as_dict() for request in requests], ensure_ascii=False) if told else ""


def requests_of(row: Mapping[str, str | None]) -> tuple[Request, ...]:
    """The requests of a row, by its columns. Raises `ValueError` for JSON that is none of them."""
    if told := row.get("requests"):
        return tuple(request_of({Asked(kind): str(text) for kind, text in each.items()}) for each in json.loads(told))
    if row.keys().isdisjoint(_ASKED):
        return ()
    said = {kind: text for kind in Asked if (text := row.get(kind))}
    return (request_of(said),) if said else ()


def cell_of(pair: tuple[str, str], own: Row | None, said: list[Flow]) -> Cell:
    """The cell of a pair, of its rows: the one about the pair, if there is one, and the others in order."""
    flows = tuple(flow for flow in said if not flow.service.closed)
    denied = tuple(flow for flow in said if flow.service.closed)
    if own is None:
        origin: Origin | None = said[0].origin
    else:
        origin = None if own.about == NOWHERE else own.origin
    silent = own is not None and own.status is RowStatus.SILENT
    status = Status.SERVICES if flows else Status.SILENT if silent and not denied else Status.NONE
    return Cell(*pair, status, flows, origin, denied)
