"""One row's cells → services: ports, transports, application and what qualifies them, brought together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from exgraph.errors import Problem
from exgraph.languages.cell_phrases import encryptions
from exgraph.languages.known import remembered
from exgraph.notation import LONGEST_CELL, infer, read_cell
from exgraph.notation.protocols import IP_PREFIX
from exgraph.notation.reader import too_long
from exgraph.sources.shapes.explanation import NO_PORT
from exgraph.sources.shapes.permissions import Permission, permission_of
from exgraph.sources.shapes.protocol_cells import Protocols, bracketed_transports, protocols_of
from exgraph.sources.shapes.short_answers import application_of, encryption_of, is_no, is_yes, marks_of
from exgraph.values.applications import find
from exgraph.values.end_labels import is_any
from exgraph.values.service import EVERY_PORT, EVERY_TRANSPORT, NEGATIVE, PORTLESS, Service

_NOTES_READ = 80
#: In a column of ports alone; beside other words it is a footnote.
_EVERY = ("*", "\\*")


@dataclass(frozen=True, slots=True)
class RowTexts:
    """The texts of a row's cells by what they mean; `None` where the table has no such column."""

    port: str | None = None
    #: The port's column holds ports alone, so that other words in it name no application.
    bare_port: bool = False
    tcp: str | None = None
    udp: str | None = None
    transport: str = ""
    service: str = ""
    purpose: str = ""
    #: As `notes_of` gives them.
    notes: str = ""
    source_port: str = ""
    #: Of each column that says whether a row is permitted, the header and the cell.
    actions: tuple[tuple[str, str], ...] = ()
    encryption: str = ""
    encryption_header: str = ""
    optional: str = ""
    required: str = ""
    #: The transport that the port column's header states ("TCP port").
    header_transport: str = ""


@dataclass(frozen=True, slots=True)
class RowReading:
    """`none`: the row says that there is no port to open. `blank`: it says nothing at all about ports."""

    services: tuple[Service, ...] = ()
    none: bool = False
    blank: bool = False
    problems: tuple[Problem, ...] = ()


def read_row(row: RowTexts) -> RowReading:
    """The services a row states. Never raises; what does not resolve stays as text, and no port is invented."""
    for text in (row.port, row.tcp, row.udp, row.source_port, row.service, row.encryption):
        if text is not None and len(text) > LONGEST_CELL:
            return RowReading(problems=(Problem.of(too_long(text), text=text[:LONGEST_CELL]),))
    stated, problems = _stated(row.port, row.tcp, row.udp, row.transport, _beside(row), row.bare_port)
    of_service = () if any(map(_tells_port, stated)) else _of_service(row, stated)
    stated = of_service or stated
    if not stated:
        blank = not any(text.strip() for text in (row.port, row.tcp, row.udp) if text is not None)
        return RowReading((), none=not blank and not problems, blank=blank, problems=problems)
    services = of_service or _named(stated, row)
    marks = set(marks_of(row.purpose))
    if row.notes or "optional" in marks_of(row.service):
        marks.add("optional")
    if (row.optional and is_yes(row.optional)) or "optional" in marks_of(row.optional):
        marks.add("optional")
    if (row.required and is_no(row.required)) or "optional" in marks_of(row.required):
        marks.add("optional")
    said = {permission_of(text): f"{header}: {text}".strip(": ") for header, text in row.actions}
    if Permission.DENIES in said:
        marks.add(NEGATIVE)
    encryption = encryption_of(row.encryption, row.encryption_header) if row.encryption else None
    source_port = _source_port(row.source_port)
    services = [_qualified(service, encryption, source_port, marks) for service in services]
    if Permission.OTHER in said and Permission.DENIES not in said:
        services = [_undecided(service, said[Permission.OTHER]) for service in services]
    return RowReading(tuple(dict.fromkeys(services)), problems=problems)


def _tells_port(service: Service) -> bool:
    return service.detail != NO_PORT


def _of_service(row: RowTexts, stated: tuple[Service, ...]) -> tuple[Service, ...]:
    """The services that a column of services names where nothing is said of ports: known ones, as registered."""
    if any(text.strip() for text in (row.port, row.tcp, row.udp) if text):
        return ()
    named = read_cell(row.service).services
    if not named or not all(_is_known(service) for service in named):
        return ()
    transports = [service.transport for service in stated] or [None]
    return tuple(replace(each, transport=each.transport or name) for each in named for name in transports)


def _is_known(service: Service) -> bool:
    """Whether a name alone tells which ports these are, or that there are none."""
    return infer(service).ports is not None or service.endpoint == service.transport


def notes_of(text: str) -> str:
    """The part of a row's notes that says something of its services: what begins them, if it says "optional"."""
    beginning = text[:_NOTES_READ]
    return beginning if "optional" in marks_of(beginning) else ""


def _qualified(service: Service, encryption: str | None, detail: str | None, marks: set[str]) -> Service:
    """The service with what other columns say of it, where it does not say so itself."""
    encryption, detail = service.encryption or encryption, service.detail or detail
    sorted_marks = tuple(sorted({*service.marks, *marks})) if service.marks or marks else ()
    if (encryption, detail, sorted_marks) == (service.encryption, service.detail, service.marks):
        return service
    return replace(service, encryption=encryption, detail=detail, marks=sorted_marks)


def _undecided(service: Service, action: str) -> Service:
    """The service of a row of which neither is known, that it is permitted or that it is denied."""
    detail = f"{service.detail}; {action}" if service.detail else action
    return replace(service, detail=detail, marks=tuple(sorted({*service.marks, "unresolved"})))


def _beside(row: RowTexts) -> tuple[str, ...]:
    """The transports that stand neither with the ports nor in a column of their own: in a description, or a title."""
    if row.transport.strip():
        return ()
    named = bracketed_transports(row.purpose) or bracketed_transports(row.service)
    return named or ((row.header_transport,) if row.header_transport else ())


@remembered(16384)
def _stated(
    port: str | None, tcp: str | None, udp: str | None, transport: str, beside: tuple[str, ...], bare: bool
) -> tuple[tuple[Service, ...], tuple[Problem, ...]]:
    """What the columns of ports and transports state together, and the places in them that could not be read."""
    problems: list[Problem] = []
    flags = port is not None and all(
        text is None or not text.strip() or is_yes(text) or is_no(text) or _is_dash(text) for text in (tcp, udp)
    )
    if flags and (tcp is not None or udp is not None):
        ticked = [name for name, text in (("tcp", tcp), ("udp", udp)) if text and is_yes(text)]
        services = _ports(port or "", Protocols(ported=tuple(ticked)), problems)
    else:
        services = []
        for name, text in (("udp", udp), ("tcp", tcp)):
            if text is not None:
                services += _ports(text, Protocols(ported=(name,)), problems) if not _says_none(text) else []
        if port is not None:
            services += _lines(port, transport, beside, problems, bare)
    return tuple(services), tuple(problems)


def _lines(port: str, transport: str, beside: tuple[str, ...], problems: list[Problem], bare: bool) -> list[Service]:
    """The services of port and transport columns; equally many lines in both belong together line by line."""
    transports, ports = _filled(transport), _filled(port)
    if len(transports) == len(ports) > 1:
        found = []
        for name, line in zip(transports, ports, strict=True):
            found += _ports(line, protocols_of(name), problems, bare)
        return found
    protocols = protocols_of(transport)
    if not transport.strip():
        protocols = Protocols(ported=beside)
    found = _ports(port, protocols, problems, bare)
    if not found and not port.strip():
        # "User-configured" in the place of the protocol holds for the port too.
        found = [service for service in read_cell(transport).services if "unresolved" in service.marks]
    return found


def _ports(text: str, protocols: Protocols, problems: list[Problem], bare: bool = False) -> list[Service]:
    found = [_portless(name, text, protocols.icmp_type) for name in protocols.portless]
    if protocols.portless and not protocols.ported:
        return found
    if protocols.number:
        # Access lists write `ip any any` for every protocol.
        text = "any" if is_any(text) or (text.strip() and read_cell(text).none) else f"IP protocol {text}"
    if text.strip() in _EVERY:
        text = "any"
    reading = read_cell(text)
    problems += reading.problems
    services = [_resolved(service) for service in reading.services] if bare else list(reading.services)
    if any(service.transport in PORTLESS for service in services):
        # "ICMP: all" is every type, not every port.
        services = [s for s in services if s.ports != EVERY_PORT or s.transport or s.application]
    if not services:
        if reading.problems or (text.strip() and not protocols.applications):
            return found
        services = _without_port(protocols)
    names, transports = protocols.applications, protocols.ported
    if protocols.every or (protocols.number and any(service.ports == EVERY_PORT for service in services)):
        transports = transports or (EVERY_TRANSPORT,)
    for place, service in enumerate(services):
        if service.application is None and names:
            # HTTP/HTTPS beside 80/443: as many names as ports belong together in order.
            name = names[place] if len(names) == len(services) else names[0] if len(names) == 1 else " / ".join(names)
            service = replace(service, application=name)
        elif len(names) == 1 and names[0].casefold() in (service.application or "").casefold().split():
            # "RPC" beside "49152-65535 (random high RPC ports)".
            service = replace(service, application=names[0])
        elif service.application is None and protocols.other and service.ports is not None:
            service = replace(service, application=protocols.other)
        marks = {*service.marks, *(("alternative",) if protocols.alternative else ())}
        for encryption in (
            (service.encryption,) if service.encryption else protocols.encryptions or (protocols.encryption,)
        ):
            secured = replace(service, encryption=encryption)
            if service.transport is not None or not transports:
                found.append(secured)
                continue
            found += [replace(secured, transport=name, marks=tuple(sorted(marks))) for name in transports]
    return found


def _resolved(service: Service) -> Service:
    """A text in a column of ports that names neither a port nor a known application stays as text, unresolved."""
    if service.endpoint.endswith("?") or not service.endpoint:
        known = service.application is None or find(service.application)
        if not known and not service.dynamic and service.detail is None:
            marks = tuple(sorted({*service.marks, "unresolved"}))
            return replace(service, application=None, detail=service.application, marks=marks)
    return service


def _portless(name: str, text: str, icmp_type: str | None) -> Service:
    """An IP protocol without ports; beside ICMP the port's column gives type and code, beside others its number."""
    for service in read_cell(f"{name} {text}").services:
        if service.transport == name:
            return Service(transport=name, detail=service.detail or icmp_type, encryption=service.encryption)
    return Service(transport=name, detail=icmp_type)


def _without_port(protocols: Protocols) -> list[Service]:
    if protocols.applications:
        return [Service(application=name) for name in protocols.applications]
    if protocols.ported:
        return [Service(detail=NO_PORT, marks=("unresolved",))]
    return []


def _named(services: tuple[Service, ...], row: RowTexts) -> Sequence[Service]:
    """The services with the application that another column names, where their own cell names none."""
    open_places = [place for place, service in enumerate(services) if _takes_name(service)]
    if not open_places:
        return services
    for text, named in ((row.service, True), (row.purpose, False)):
        if not text.strip():
            continue
        if named and (encryption := encryptions().get(re.split(r"\s*[(（]", text, maxsplit=1)[0].strip().casefold())):
            # "SSL (*.example.com)" in the place of a protocol says how, not what.
            services = tuple(replace(each, encryption=each.encryption or encryption) for each in services)
            continue
        names = _pairs(text, row.port or "", len(open_places)) or [application_of(text, named)] * len(open_places)
        if not any(names) or _says_none(text):
            continue
        named_services = list(services)
        for place, name in zip_longest(open_places, names[: len(open_places)]):
            if name is not None:
                named_services[place] = replace(services[place], application=name)
        return named_services
    return services


def _takes_name(service: Service) -> bool:
    portless = service.transport in PORTLESS or (service.transport or "").startswith(IP_PREFIX)
    return service.application is None and not portless


def _pairs(text: str, port: str, wanted: int) -> list[str | None]:
    """Names that pair with ports by position: as many lines, or `12300/12343` beside `(HTTP/HTTPS)`."""
    if wanted < 2:
        return []
    lines = _filled(text)
    if len(lines) == wanted and len(_filled(port)) == wanted:
        return [application_of(line, True) for line in lines]
    if "/" in port:
        for inner in [*re.findall(r"\(([^()]*/[^()]*)\)", text), text]:
            parts = [part.strip() for part in inner.split("/")]
            if len(parts) == wanted and all(0 < len(part) <= 30 for part in parts):
                return [application_of(part, True) for part in parts]
    return []


def _source_port(text: str) -> str | None:
    line = " ".join(text.split())
    if not line or _says_none(line):
        return None
    services = read_cell(line).services
    if services and all(service.ports == EVERY_PORT for service in services):
        return None
    return f"source port {line[:60]}"


def _filled(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def denies_all(services: tuple[Service, ...]) -> bool:
    """Whether services are stated and every one is denied."""
    return bool(services) and all(NEGATIVE in service.marks for service in services)


def _says_none(text: str) -> bool:
    return read_cell(text).none


def _is_dash(text: str) -> bool:
    return not any(c.isalnum() for c in text)
