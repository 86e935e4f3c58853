"""The columns of ports and transports of one row → the services they state together."""

from __future__ import annotations

from dataclasses import replace

from exgraph.errors import Problem
from exgraph.languages.known import remembered
from exgraph.notation import read_cell
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.cells.permissions import denies_alone
from exgraph.sources.shapes.cells.protocol_cells import Protocols, protocols_of, without_pings
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes, names_nothing
from exgraph.sources.shapes.rows.row_portless import beside_portless, with_permission
from exgraph.sources.shapes.told.explanation import NO_PORT
from exgraph.values.applications import find
from exgraph.values.end_labels import is_any
from exgraph.values.service import EVERY_PORT, EVERY_TRANSPORT, PORTED, PORTLESS, Service

#: The types of ICMP that are in use (IANA, "ICMP Parameters").
ICMP_NUMBERS = (0, 3, 5, *range(8, 15))
#: In a column of ports alone; beside other words it is a footnote.
_EVERY = ("*", "\\*")

Stated = tuple[tuple[Service, ...], tuple[Problem, ...]]


@remembered(16384)
def stated_services(
    port: str | None,
    tcp: str | None,
    udp: str | None,
    transport: str,
    beside: tuple[str, ...],
    bare: bool,
    portless: Protocols | None = None,
) -> Stated:
    """What the columns of ports and transports state together, and the places in them that could not be read.

    `beside` are transports that stand elsewhere, `portless` IP protocols that a column of services names.
    """
    problems: list[Problem] = []
    flags = port is not None and all(
        text is None or not text.strip() or is_yes(text) or is_no(text) or _is_dash(text) for text in (tcp, udp)
    )
    if flags and (tcp is not None or udp is not None):
        ticked = [name for name, text in (("tcp", tcp), ("udp", udp)) if text and is_yes(text)]
        services = _ports(port or "", Protocols(ported=tuple(ticked)), problems)
    else:
        services = []
        for name, text, other in (("udp", udp, tcp), ("tcp", tcp, udp)):
            if text is None or read_cell(text).none:
                continue
            if is_no(text) and has_ports(other or ""):
                # "No" beside the port of the other transport.
                continue
            if denies_alone(text):
                services.append(with_permission(Service(transport=name), text))
            else:
                services += _ports(text, Protocols(ported=(name,)), problems)
        if port is not None and portless is None:
            services += _lines(port, transport, beside, problems, bare)
    if portless is not None and not services:
        services = _ports_beside(port or "", portless, beside, problems, bare)
    return tuple(services), tuple(problems)


def _ports_beside(
    port: str, portless: Protocols, beside: tuple[str, ...], problems: list[Problem], bare: bool
) -> list[Service]:
    """The services of a port cell beside IP protocols without ports that another column than the protocols' names."""
    if any(service.transport in PORTED for service in read_cell(port).services):
        return _ports(port, Protocols(ported=beside), problems, bare)
    return _ports(port, replace(portless, ported=beside), problems, bare)


def _lines(port: str, transport: str, beside: tuple[str, ...], problems: list[Problem], bare: bool) -> list[Service]:
    """The services of port and transport columns; equally many lines in both belong together line by line.

    So do those left where protocols without ports, which need no line, are among the transports.
    """
    transports, ports = _filled(transport), _filled(port)
    ported = [name for name in transports if protocols_of(name).has_ported]
    alone = [name for name in transports if name not in ported]
    if alone and len(ported) == len(ports) > 1 and all(protocols_of(name).portless for name in alone):
        found = [service for name in alone for service in _ports("", protocols_of(name), problems, bare)]
        return [*found, *_lines(port, "\n".join(ported), beside, problems, bare)]
    if len(transports) == len(ports) > 1 and all(map(_belong_together, transports, ports)):
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


def _is_every_protocol(protocols: Protocols) -> bool:
    return protocols.every and not (protocols.ported or protocols.portless or protocols.applications)


def _ports(text: str, protocols: Protocols, problems: list[Problem], bare: bool = False) -> list[Service]:
    found = beside_portless(protocols, text)
    if found and not protocols.has_ported:
        return found
    if protocols.number:
        # Access lists write `ip any any` for every protocol.
        text = "any" if is_any(text) or not text.strip() or read_cell(text).none else f"IP protocol {text}"
    elif _is_every_protocol(protocols) and (not any(map(str.isalnum, text)) or read_cell(text).none):
        # What is let through whatever its protocol has no port of its own.
        text = "any"
    text, pings = without_pings(text)
    if pings:
        found.append(Service(transport="icmp"))
        if not text.strip():
            return found
    if text.strip() in _EVERY:
        text = "any"
    reading = read_cell(text)
    problems += reading.problems
    services = [_with_name(service) for service in reading.services]
    if bare:
        services = [_resolved(service) for service in services]
    if any(service.transport in PORTLESS for service in services):
        # "ICMP: all" is every type, not every port.
        services = [s for s in services if s.ports != EVERY_PORT or s.transport or s.application]
    if not services:
        if reading.problems or (text.strip() and not protocols.applications):
            return found
        services = [with_permission(service, text) for service in _without_port(protocols)]
    elif protocols.portless:
        # The cell says more of them than their names do.
        again = {service.transport for service in services}
        found = [service for service in found if service.transport not in again]
    names, transports = protocols.applications, protocols.ported
    if protocols.every or (protocols.number and any(service.ports == EVERY_PORT for service in services)):
        transports = transports or (EVERY_TRANSPORT,)
    for place, service in enumerate(services):
        if service.transport in PORTLESS:
            found.append(service)
            continue
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
            secured = service if encryption == service.encryption else replace(service, encryption=encryption)
            if service.transport is not None or not transports:
                found.append(secured)
                continue
            found += [replace(secured, transport=name, marks=tuple(sorted(marks))) for name in transports]
    return found


def _belong_together(transport: str, port: str) -> bool:
    """Whether a line of ports may be that of a protocol: a number beside ICMP is a type of it, or another's port."""
    protocols, text = protocols_of(transport), port.strip()
    return protocols.has_ported or not protocols.portless or not text.isdigit() or int(text) in ICMP_NUMBERS


def _with_name(service: Service) -> Service:
    """The service without words that name no application, where it has ports."""
    if service.application is None or service.ports is None or not names_nothing(service.application):
        return service
    return replace(service, application=None)


def _resolved(service: Service) -> Service:
    """A text in a column of ports that names neither a port nor a known application stays as text, unresolved."""
    if service.endpoint.endswith("?") or not service.endpoint:
        known = service.application is None or find(service.application)
        if not known and not service.dynamic and service.detail is None:
            marks = tuple(sorted({*service.marks, "unresolved"}))
            return replace(service, application=None, detail=service.application, marks=marks)
    return service


def _without_port(protocols: Protocols) -> list[Service]:
    if protocols.applications:
        return [Service(application=name) for name in protocols.applications]
    if protocols.ported:
        return [Service(detail=NO_PORT, marks=("unresolved",))]
    return []


def _filled(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _is_dash(text: str) -> bool:
    return not any(c.isalnum() for c in text)
