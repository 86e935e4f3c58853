"""What hosts need to open on each other, in numbers: the set of ports of each transport, with the flows it is for.

A flow that no number can be given of - no transport, no port, no range that its dynamic ports come from - opens
nothing, and is told as open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from exgraph.model.cell import Flow
from exgraph.model.icmp import ICMP_TRANSPORTS, icmp_said, messages_named
from exgraph.model.role import DynamicRange
from exgraph.relations.applies import Applies
from exgraph.relations.host_classes import HostClass, Hosts
from exgraph.relations.port_numbers import PortNumbers
from exgraph.relations.precedence import EVERYTHING
from exgraph.values.ports import PortSet
from exgraph.values.service import EVERY_PORT, EVERY_TRANSPORT, PORTED, PORTLESS, Service

EVERY = PortSet.every()
#: What stands for every protocol that nothing names: one of the two that are set aside for experiments (RFC 3692, 2.1).
ANY_OTHER = "ip-253"
#: The transport of ICMP in the other family, and the family of each.
FAMILY_OF = {"icmp": 4, "icmpv6": 6}


class Lacking(StrEnum):
    """Why no rule can be made of a flow."""

    TRANSPORT = "transport"
    PORTS = "ports"
    RANGE = "range"
    MESSAGE = "message"
    UNRESOLVED = "unresolved"
    TEMPLATE = "template"
    FAMILY = "family"
    FORMAT = "format"
    INTERFACE = "interface"


@dataclass(frozen=True, slots=True)
class Opened:
    """A flow as the document lists it, and what it opens in one transport; `None` for every one.

    `ports` of ICMP are messages (`exgraph.model.icmp`); a protocol that has neither has all of them. `ranges` are what
    dynamic ports come from, `given`: the transport is the inventory's.
    """

    flow: Flow
    transport: str | None
    ports: PortSet
    ranges: tuple[DynamicRange, ...] = ()
    given: bool = False


@dataclass(frozen=True, slots=True)
class Between:
    """What one class of hosts may open on another. `denied` is what the document forbids and nothing permits;
    `disputed` are flows and denials of which neither is narrower: the flow holds, and the document contradicts itself.
    """

    opened: tuple[Opened, ...] = ()
    denied: tuple[Opened, ...] = ()
    lacking: tuple[tuple[Flow, Lacking], ...] = ()
    disputed: tuple[Flow, ...] = ()

    def ports(self, transport: str, version: int | None = None) -> PortSet:
        """The ports of a transport that are needed, between addresses of one family where one is given: ICMP is of one
        family, but what needs every protocol needs those of both."""
        own = (transport,) if FAMILY_OF.get(transport, version) == version or version is None else ()
        return union(one.ports for one in self.opened if one.transport in (None, *own))


def _everything(transport: str | None, ports: PortSet) -> bool:
    return True


@dataclass(frozen=True)
class Required:
    """What the hosts of a matrix need, class by class. What rules cannot say of a transport (`says`) is lacking."""

    hosts: Hosts
    says: Callable[[str | None, PortSet], bool] = _everything
    _known: dict[tuple[HostClass, HostClass], Between] = field(default_factory=dict, repr=False)

    @cached_property
    def applies(self) -> Applies:
        return Applies(self.hosts.matrix)

    @cached_property
    def numbers(self) -> PortNumbers:
        return PortNumbers(self.hosts.matrix)

    @cached_property
    def transports(self) -> tuple[str, ...]:
        """The transports and protocols that are told apart: all that are known, those that flows name, any other."""
        named = {flow.service.transport for cell in self.hosts.matrix.cells for flow in (*cell.flows, *cell.denied)}
        others = sorted(name for name in named if name and name not in (*PORTED, *PORTLESS, EVERY_TRANSPORT))
        return tuple(dict.fromkeys((*PORTED, *PORTLESS, *others, ANY_OTHER)))

    def between(self, source: HostClass, destination: HostClass) -> Between:
        """What hosts of one class may open on those of another; of one class, on each other."""
        pair = source, destination
        if pair not in self._known:
            self._known[pair] = self._between(source, destination)
        return self._known[pair]

    def _between(self, source: HostClass, destination: HostClass) -> Between:
        if not source.ends or not destination.ends:
            return Between()
        applied, denials = self.applies.among(source.ends, destination.ends)
        opened: list[Opened] = []
        lacking: dict[tuple[Flow, Lacking], None] = {}
        for one in applied:
            for service in one.left:
                found = self.opened(one.flow, service, destination)
                if isinstance(found, Lacking):
                    lacking[one.flow, found] = None
                    continue
                said = [each for each in found if self.says(each.transport, each.ports)]
                if len(said) < len(found):
                    lacking[one.flow, Lacking.FORMAT] = None
                opened += said
        if any(one.transport is None for one in opened):
            # Where everything is open, it does not matter what else there is.
            lacking = {}
        disputed = (one.flow for one in applied if any(self._alike(one.flow, denied) for denied in one.disputed))
        made = Between(tuple(opened), (), tuple(lacking), tuple(disputed))
        return replace(made, denied=tuple(self._denied(made, denials)))

    def opened(self, flow: Flow, service: Service, destination: HostClass) -> list[Opened] | Lacking:
        """What a flow with a service opens on hosts, transport by transport, or why that cannot be said."""
        for mark in (Lacking.UNRESOLVED, Lacking.TEMPLATE):
            if mark in service.marks:
                return mark
        if _is_everything(service):
            return [Opened(flow, None, EVERY)]
        given = service.transport is None
        transport = self._transport(service)
        if transport is None:
            return Lacking.TRANSPORT
        if transport != EVERY_TRANSPORT and transport not in PORTED:
            messages = _messages(flow, service, transport)
            return Lacking.MESSAGE if messages is None else [Opened(flow, transport, messages)]
        ranges: tuple[DynamicRange, ...] = ()
        if service.ports is not None:
            ports = PortSet([service.ports])
        elif service.dynamic:
            ranges = self._ranges(flow, destination)
            ports = PortSet(span.ports for span in ranges)
        else:
            return Lacking.PORTS
        if not ports:
            return Lacking.RANGE
        transports = PORTED if transport == EVERY_TRANSPORT else (transport,)
        return [Opened(flow, each, ports, ranges, given) for each in transports]

    def _transport(self, service: Service) -> str | None:
        """The document's transport, else the one that the inventory gives to the application."""
        if service.transport is not None or not service.application:
            return service.transport
        folded = {name.casefold(): transport for name, transport in self.hosts.inventory.transports.items()}
        return folded.get(service.application.casefold())

    def _ranges(self, flow: Flow, destination: HostClass) -> tuple[DynamicRange, ...]:
        """The ranges that a profile states of the products that are meant, as far as their platforms are known: no
        rule is made of a range that nobody states."""
        meant = (
            (flow.destination,) if flow.destination in destination.roles else destination.roles or (flow.destination,)
        )
        platforms: dict[str, set[str]] = {}
        for role, platform in destination.platforms:
            platforms.setdefault(role, set()).add(platform)
        found: list[DynamicRange] = []
        for role in meant:
            product = self.hosts.matrix.product_of(role)
            spans = () if product is None else product.dynamic
            found += [span for span in spans if role not in platforms or span.platform in platforms[role]]
        return tuple(dict.fromkeys(found))

    def _alike(self, flow: Flow, denied: Flow) -> bool:
        """Whether a flow and a denial are about the same ends. What one role of a host needs and another one does not
        is no contradiction."""
        contains = self.applies.contains
        ends = ((flow.source, denied.source), (flow.destination, denied.destination))
        return all(contains(one, other) or contains(other, one) for one, other in ends)

    def _denied(self, made: Between, denials: Iterable[Flow]) -> Iterator[Opened]:
        """What is forbidden in numbers, less what is needed all the same."""
        for flow in denials:
            service = flow.service
            if service == EVERYTHING or {Lacking.UNRESOLVED, Lacking.TEMPLATE} & {*service.marks}:
                # That there is no direct connection needs no rule: nothing permits one.
                continue
            if service.transport in (None, EVERY_TRANSPORT):
                transports: tuple[str, ...] = PORTED
            else:
                transports = (service.transport,)
            for transport in transports:
                messages = None if transport in PORTED else _messages(flow, service, transport)
                ports = PortSet([service.ports]) if service.ports is not None else messages
                left = None if ports is None else ports - made.ports(transport)
                if left and self.says(transport, left):
                    # What is not said here nothing permits either.
                    yield Opened(flow, transport, left)


def union(sets: Iterable[PortSet]) -> PortSet:
    """All ports of several sets."""
    found = PortSet()
    for each in sets:
        found |= each
    return found


def open_questions(found: Iterable[Between]) -> Mapping[Flow, Lacking]:
    """The flows that no rule can be made of, each once, with the reason."""
    return {flow: why for between in found for flow, why in between.lacking}


def _is_everything(service: Service) -> bool:
    """Whether it is every transport and protocol, as `any any` is."""
    whole = service.ports in (None, EVERY_PORT)
    return service.transport == EVERY_TRANSPORT and whole and not (service.application or service.dynamic)


def _messages(flow: Flow, service: Service, transport: str) -> PortSet | None:
    """The messages of ICMP that are meant, all where none is said; `None` for a text that names none. Other protocols
    have no parts."""
    if not service.detail:
        return messages_named(flow.origin.text, transport) if transport in ICMP_TRANSPORTS else EVERY
    return icmp_said(service.detail) if transport in ICMP_TRANSPORTS else None
