"""IP protocols without ports beside a cell of ports, which has a type and code, a number of theirs, or denies them."""

from __future__ import annotations

import re
from dataclasses import replace

from exgraph.notation import read_cell
from exgraph.notation.protocols import IP_PROTOCOLS
from exgraph.sources.shapes.cells.permissions import Permission, port_permission
from exgraph.sources.shapes.cells.protocol_cells import Protocols
from exgraph.values.service import EVERY_PORT, NEGATIVE, TO_REMOVE, Service

_DIGITS = re.compile(r"[0-9]+")
#: The types and codes of ICMP are octets (RFC 792, RFC 4443).
_HIGHEST_TYPE = 255
_MARKS = {Permission.DENIES: NEGATIVE, Permission.REMOVES: TO_REMOVE, Permission.OTHER: "unresolved"}


def beside_portless(protocols: Protocols, text: str) -> list[Service]:
    """The IP protocols without ports that a row names; `text` is its cell of ports.

    Numbers in it are no ports, where nothing else in the row has ports: ICMP's type and code, or the protocol's number.
    """
    own = "" if protocols.has_ported else text
    return [with_permission(_portless(name, own, protocols.icmp_type), text) for name in protocols.portless]


def with_permission(service: Service, text: str) -> Service:
    """The service of a row whose cell of ports names none, with what that cell says of being permitted."""
    permission = port_permission(text)
    if permission not in _MARKS:
        return service
    detail = service.detail or (" ".join(text.split()) if permission is Permission.OTHER else None)
    return replace(service, detail=detail, marks=tuple(sorted({*service.marks, _MARKS[permission]})))


def _portless(name: str, text: str, icmp_type: str | None) -> Service:
    whole = Service(transport=name, detail=icmp_type)
    reading = read_cell(text)
    every = bool(reading.services) and all(service.ports == EVERY_PORT for service in reading.services)
    if reading.none or (every and not reading.problems):
        return whole
    for service in read_cell(f"{name} {text}").services:
        if service.transport == name:
            marks = tuple(mark for mark in service.marks if mark == NEGATIVE)
            whole = Service(
                transport=name, detail=service.detail or icmp_type, encryption=service.encryption, marks=marks
            )
            break
    said = [int(digits) for digits in _DIGITS.findall(f"{whole.detail or ''} {_number_of(name)}")]
    numbers = [int(digits) for digits in _DIGITS.findall(text)]
    if set(numbers) <= set(said):
        return whole
    # Several types; or what belongs to another service, and is kept as it stands.
    known = name.startswith("icmp") and max(numbers) <= _HIGHEST_TYPE
    kept = replace(whole, detail=" ".join(text.split()))
    return kept if known else replace(kept, marks=tuple(sorted({*kept.marks, "unresolved"})))


def _number_of(name: str) -> str:
    """The number of an IP protocol, and that of its version where the name has one."""
    return " ".join(str(number) for number, known in IP_PROTOCOLS.items() if known == name) + f" {name}"
