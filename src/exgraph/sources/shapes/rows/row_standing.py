"""What the columns beside the ports make of a row's services: optional, denied, to be removed, encrypted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from exgraph.notation import read_cell
from exgraph.sources.shapes.cells.asked_permissions import permission_under
from exgraph.sources.shapes.cells.encryption_texts import encryption_of, name_and_encryption, without_encryption
from exgraph.sources.shapes.cells.permissions import Permission, is_out_of_date, is_unconnected, required_permission
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes, marks_of
from exgraph.sources.shapes.rows.row_texts import RowTexts
from exgraph.values.service import EVERY_PORT, NEGATIVE, TO_REMOVE, Service

_LONGEST_SOURCE_PORT = 60
_CLOSED = {Permission.DENIES: NEGATIVE, Permission.REMOVES: TO_REMOVE}


def standing(services: Iterable[Service], row: RowTexts) -> list[Service]:
    """The services with what the other columns say of them."""
    said = {permission: f"{header}: {text}".strip(": ") for permission, header, text in _permissions(row)}
    if row.titled is not None:
        # What a title closes and a row permits is neither for sure; a title that only may close says nothing of it.
        permitted = Permission.PERMITS in said
        if not permitted or row.titled.said is not Permission.OTHER:
            said.setdefault(Permission.OTHER if permitted else row.titled.said, row.titled.title)
    marks = {_CLOSED[permission] for permission in _CLOSED if permission in said} | set(_marks(row))
    encryption = encryption_of(row.encryption, row.encryption_header) if row.encryption else None
    encryption = encryption or name_and_encryption(row.service)[1]
    source_port = _source_port(row.source_port)
    found = [_qualified(service, encryption, source_port, marks) for service in services]
    if Permission.OTHER in said and marks.isdisjoint(_CLOSED.values()):
        found = [undecided_service(service, said[Permission.OTHER]) for service in found]
    return found


def _permissions(row: RowTexts) -> Iterator[tuple[Permission, str, str]]:
    for header, text in row.actions:
        if permission := permission_under(header, text):
            yield permission, header, text
    yield from row.denied
    if NEGATIVE in marks_of(without_encryption(row.service)) or is_unconnected(row.service):
        yield Permission.DENIES, "", row.service
    elif is_out_of_date(row.service):
        yield Permission.OTHER, "", row.service
    if row.ended:
        yield Permission.OTHER, "", row.ended
    header, text = row.required
    if permission := required_permission(text):
        yield permission, header, text


def _marks(row: RowTexts) -> Iterator[str]:
    _, required = row.required
    # A denial that a version turned leaves the row unresolved.
    found = marks_of(without_encryption(row.purpose))
    yield from (mark for mark in found if not (row.ended and mark == NEGATIVE))
    optional = (
        any(
            "optional" in marks_of(text)
            for text in (without_encryption(row.service), row.optional, required, row.notes)
        )
        or is_yes(row.optional)
        or (is_no(required) and required_permission(required) is None)
    )
    if optional:
        yield "optional"
    if row.narrowed or any("conditional" in marks_of(text) for text in (required, row.notes)):
        yield "conditional"


def _qualified(service: Service, encryption: str | None, detail: str | None, marks: set[str]) -> Service:
    """The service with what other columns say of it, where it does not say so itself."""
    encryption, detail = service.encryption or encryption, service.detail or detail
    sorted_marks = tuple(sorted({*service.marks, *marks})) if service.marks or marks else ()
    if (encryption, detail, sorted_marks) == (service.encryption, service.detail, service.marks):
        return service
    return replace(service, encryption=encryption, detail=detail, marks=sorted_marks)


def undecided_service(service: Service, action: str) -> Service:
    """The service of a row of which neither is known, that it is permitted or that it is denied."""
    detail = f"{service.detail}; {action}" if service.detail else action
    return replace(service, detail=detail, marks=tuple(sorted({*service.marks, "unresolved"})))


def _source_port(text: str) -> str | None:
    line = " ".join(text.split())
    if not line or read_cell(line).none:
        return None
    services = read_cell(line).services
    if services and all(service.ports == EVERY_PORT for service in services):
        return None
    return f"source port {line[:_LONGEST_SOURCE_PORT]}"
