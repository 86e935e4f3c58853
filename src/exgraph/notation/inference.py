"""What a service does not state but the registered facts leave no doubt about. Every conclusion is marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from exgraph.values.applications import is_elsewhere, same_application
from exgraph.values.customs import Custom, customary
from exgraph.values.encryption import STARTTLS, Encryption, Modality
from exgraph.values.families import TLS_ON_EITHER_PORT, carries_tls, over_tls
from exgraph.values.grounds import is_carried
from exgraph.values.ports import PortRange
from exgraph.values.registry import CLEARTEXT, TLS, Registration, Transports, lookup, named, transports
from exgraph.values.service import NEGATIVE, PORTED, Service
from exgraph.wording.phrases import Phrase

_Value = TypeVar("_Value", int, str)

_UNFOUNDED = Phrase("inference.unfounded")
#: TLS under the name that nothing had but a port of its own: STARTTLS (RFC 2595) came after SSL 3.0.
_FROM_THE_START = "SSL"
#: TLS over UDP (RFC 9147).
_OVER_DATAGRAMS = "DTLS"
_NEVER = frozenset({"template", "unresolved", NEGATIVE})


@lru_cache(maxsize=4096)
def infer(service: Service) -> Service:
    """The service with its transport and port filled in where the facts leave one answer, marked in `inferred`.

    The transport follows from the application's specification (SMTP runs over TCP); without a known application, from
    the port, when it is registered for one transport. The port follows from the application when it is registered for
    one port. A dynamic, unresolved or negative service and a template stay as stated. The facts are those of the IANA
    registry (RFC 6335) and of each protocol's own specification; of what is registered nowhere, what is customary.

    >>> service = infer(Service("SMTP", ports=PortRange.of(25)))
    >>> service.key, service.inferred
    ('SMTP tcp/25', ('transport',))
    """
    transport = None if service.transport is not None else _transport(service)
    ports = _ports(service)
    inferred = [field for field, value in (("ports", ports), ("transport", transport)) if value is not None]
    if not inferred:
        return service
    return replace(
        service,
        transport=service.transport or transport,
        ports=service.ports or ports,
        inferred=tuple(sorted({*service.inferred, *inferred})),
    )


def infer_cell(services: Iterable[Service]) -> list[Service]:
    """The services of one cell, each as `infer` fills it in; dynamic ports of an application that the cell names take
    the transport that the cell states for the same application, where it states one.

    >>> from exgraph import read_cell
    >>> [service.key for service in infer_cell(read_cell("RPC MAPI (135 TCP), dynamic").services)]
    ['RPC MAPI tcp/135', 'RPC MAPI tcp/dynamic']
    """
    stated = tuple(services)
    return [_carry(service, stated) or infer(service) for service in stated]


def _carry(service: Service, cell: tuple[Service, ...]) -> Service | None:
    """Dynamic ports with the transport that is stated for their application; `None` where none is carried to them."""
    application = service.application
    if not service.dynamic or service.ports is not None or service.transport is not None or application is None:
        return None
    if _NEVER & set(service.marks):
        return None
    transport = _only(
        {
            other.transport
            for other in cell
            if other.transport in PORTED
            and other.application is not None
            and NEGATIVE not in other.marks
            and same_application(other.application, application)
        }
        - {None}
    )
    return None if transport is None else replace(service, transport=transport, inferred=("transport",))


def why(service: Service, field: str) -> Phrase | None:
    """Why `field` ("transport" or "ports") of an inferred service is what it is; `None` when it was not inferred.

    The phrase's `cited` is the registered fact that it rests on: `IANA: smtp 25/tcp, RFC 5321`, or the source of a
    custom; what is carried from the same cell rests on none. A file may claim what no fact that is known here leads to;
    the phrase says so then.
    """
    if field not in service.inferred:
        return None
    if is_carried(service, field):
        return Phrase.of("inference.carried", application=service.application, transport=service.transport)
    if customs := _customs(service.stated()):
        return _why_by_custom(service, field, customs)
    facts = _facts(service.stated())
    application, ports, transport = service.application, str(service.ports), service.transport
    # A phrase has no fields but its own: equal reasons are told once.
    if field == "ports":
        facts = tuple(sorted((fact for fact in facts if fact.specified), key=lambda fact: not fact.usual))
        if not facts:
            return _UNFOUNDED
        if facts[0] in named(application or ""):
            return Phrase.of("inference.one-port", application=application, ports=ports, cited=_cited(facts))
        means = Encryption.read(service.encryption).means
        return Phrase.of(
            "inference.one-port-over", application=application, means=means, ports=ports, cited=_cited(facts)
        )
    if named(application or ""):
        of_port = tuple(fact for fact in facts if service.ports is not None and fact.port in service.ports)
        all_facts = of_port or facts
        facts = tuple(fact for fact in all_facts if fact.transport == transport)
        if not facts:
            return _UNFOUNDED
        form = "runs-over" if transports(all_facts) is Transports.ONLY else "usually-over"
        means = Encryption.read(service.encryption).means
        if not means or facts[0] in named(application or ""):
            return Phrase.of(f"inference.{form}", application=application, transport=transport, cited=_cited(facts))
        return Phrase.of(
            f"inference.{form}-by", application=application, means=means, transport=transport, cited=_cited(facts)
        )
    facts = lookup(service.ports.lower, transport) if service.ports is not None else ()
    if not facts:
        return _UNFOUNDED
    return Phrase.of("inference.one-transport", ports=ports, transport=transport, cited=_cited(facts))


def _why_by_custom(service: Service, field: str, customs: tuple[Custom, ...]) -> Phrase:
    of_transport = [custom for custom in customs if custom.transport == service.transport] or customs
    cited = f"{of_transport[0]}; {of_transport[0].source}"
    if field == "ports":
        return Phrase.of(
            "inference.custom-port", application=service.application, ports=str(service.ports), cited=cited
        )
    return Phrase.of(
        "inference.custom-transport", application=service.application, transport=service.transport, cited=cited
    )


def reason(service: Service, field: str) -> str:
    """`why` in English; empty when the field was not inferred."""
    return str(why(service, field) or "")


def _facts(service: Service) -> tuple[Registration, ...]:
    """What is registered for the application, as far as it does not contradict what is stated of port and encryption.

    Over TLS it is the member of the family that is over TLS. Where the port of the protocol itself may be meant as well
    (STARTTLS), and where no registration is over TLS, no fact is left.
    """
    if service.application is None:
        return ()
    said = Encryption.read(service.encryption)
    own, inside = named(service.application), over_tls(service.application)
    if said.means.startswith(_OVER_DATAGRAMS):
        inside = tuple(replace(fact, usual=True) for fact in inside if fact.transport == "udp" and fact.specified)
    if service.ports is not None:
        here = tuple(fact for fact in (*own, *inside) if fact.port in service.ports)
        if not here and said.by_tls and said.modality is Modality.REQUIRED and _usual(own) != _usual(inside):
            return inside or own  # Syslog over TLS leaves UDP
        return here or own
    if said.modality is Modality.NONE:
        return tuple(fact for fact in own if fact.protection != TLS)
    if said.modality is not Modality.REQUIRED or said.means == STARTTLS:
        return own
    if said.by_tls and inside:
        begins = any(fact.name in TLS_ON_EITHER_PORT for fact in own) and not said.means.startswith(_FROM_THE_START)
        return () if begins else inside
    if said.by_tls:
        # Of TLS on a port of its own nothing is registered: on the protocol's own port it is where that is specified.
        return tuple(fact for fact in own if fact.protection != CLEARTEXT and carries_tls(fact))
    return own if said.means else tuple(fact for fact in own if fact.protection != CLEARTEXT)


def _transport(service: Service) -> str | None:
    if service.dynamic or _NEVER & set(service.marks):
        return None
    facts = _facts(service)
    if facts:
        return _only(_usual(facts))
    if customs := _customs(service):
        return _only({custom.transport for custom in customs})
    if service.application is not None or service.ports is None or len(service.ports) > 1:
        return None
    return _only({fact.transport for fact in lookup(service.ports.lower)})


def _ports(service: Service) -> PortRange | None:
    if service.ports is not None or service.dynamic or service.detail or _NEVER & set(service.marks):
        return None
    if not service.ported or (service.application and is_elsewhere(service.application)):
        return None
    customs = () if Encryption.read(service.encryption).by_tls else _customs(service)
    facts = (fact for fact in _facts(service) if fact.specified)
    known: tuple[Registration | Custom, ...] = (*facts, *customs)
    port = _only({each.port for each in known if service.transport is None or service.uses(each.transport)})
    return None if port is None else PortRange.of(port)


def _customs(service: Service) -> tuple[Custom, ...]:
    """What is customary for an application, at the stated port where that is one of its customary ones."""
    customs = customary(service.application) if service.application is not None else ()
    if service.ports is None:
        return customs
    return tuple(custom for custom in customs if custom.port in service.ports) or customs


def _usual(facts: tuple[Registration, ...]) -> set[str]:
    return {fact.transport for fact in facts if fact.usual}


def _only(values: set[_Value]) -> _Value | None:
    return next(iter(values)) if len(values) == 1 else None


def _cited(facts: tuple[Registration, ...]) -> str:
    fact = facts[0]
    return f"IANA: {fact}" + (f", {fact.reference}" if fact.reference else "")
