"""Rules that hold ports, transports and encryption against the IANA registry."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto
from functools import lru_cache

from exgraph.linting.finding import Observation
from exgraph.linting.rules.grouping import by_statement, in_parts
from exgraph.linting.rules.service_facts import facts_of, port_of, stated_transport
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.relations.protection import protection
from exgraph.values.families import UPGRADES, family
from exgraph.values.registry import CLEARTEXT, TLS, Registration, lookup, named
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase

#: System ports are given out after review by the IETF; the rest to whoever asks (RFC 6335, sections 6 and 8).
LAST_SYSTEM_PORT = 1023
#: What passes every firewall is borrowed by many protocols on purpose.
WEB_PORTS = (80, 443)
#: DNS over TLS has a port of its own, and is not to begin on the cleartext one (RFC 7858, section 3.1).
_NEVER_HERE = frozenset({"domain"})
#: Specified since the transport was assigned: HTTP/3 (RFC 9114) and Citrix' own datagram transport.
_LATER_ON_UDP = frozenset({"https", "ica"})


def port_registered_for_other(matrix: Matrix) -> Iterator[Observation]:
    """A registered application on a system port of another one."""
    return _on_ports_of_others(matrix, lambda port: port <= LAST_SYSTEM_PORT and port not in WEB_PORTS)


def port_borrowed(matrix: Matrix) -> Iterator[Observation]:
    """The same for user ports, and for those of the web."""
    return _on_ports_of_others(matrix, lambda port: port > LAST_SYSTEM_PORT or port in WEB_PORTS)


def transport_not_registered(matrix: Matrix) -> Iterator[Observation]:
    """A port whose registrations are all for other transports."""
    flows = matrix.flows_of(_not_registered)
    return by_statement(flows, lambda services: in_parts(map(_unregistered, services)))


def transport_not_used(matrix: Matrix) -> Iterator[Observation]:
    """A transport that is registered, but that the protocol does not run over."""
    flows = matrix.flows_of(_not_used)
    return by_statement(flows, lambda services: in_parts(map(_unused, services)))


def encryption_on_cleartext_port(matrix: Matrix) -> Iterator[Observation]:
    """Encryption claimed by a name whose own port is another one, on 80 beside 443, or on the port of DNS."""
    flows = [flow for flow, claim in _claims(matrix) if claim is _Claim.IMPOSSIBLE]
    return by_statement(flows, lambda services: in_parts(map(_cleartext, services)))


def encryption_unspecified(matrix: Matrix) -> Iterator[Observation]:
    """Encryption on a port whose protocol is in the clear, where nothing that is known says how it begins there."""
    flows = [flow for flow, claim in _claims(matrix) if claim is _Claim.UNSPECIFIED]
    return by_statement(flows, lambda services: in_parts(map(_unspecified, services)))


def encryption_by_upgrade(matrix: Matrix) -> Iterator[Observation]:
    """Encryption on a port that starts in the clear, by a protocol that can change to TLS (STARTTLS)."""
    flows = [flow for flow, claim in _claims(matrix) if claim is _Claim.UPGRADE]
    return by_statement(flows, _upgrade)


def _on_ports_of_others(matrix: Matrix, wanted: Callable[[int], bool]) -> Iterator[Observation]:
    def is_wanted(service: Service) -> bool:
        port = port_of(service)
        return port is not None and wanted(port) and _is_anothers(service)

    return by_statement(matrix.flows_of(is_wanted), lambda services: in_parts(map(_others, services)))


@lru_cache(maxsize=4096)
def _is_anothers(service: Service) -> bool:
    kin, facts = family(service), facts_of(service)
    return bool(kin and facts) and kin.isdisjoint(fact.name for fact in facts)


@lru_cache(maxsize=4096)
def _not_registered(service: Service) -> bool:
    transport = stated_transport(service)
    if transport is None or facts_of(service):
        return False
    return bool(_own_facts(service))


@lru_cache(maxsize=4096)
def _not_used(service: Service) -> bool:
    transport = stated_transport(service)
    if transport is None:
        return False
    facts = _own_facts(service)
    here = [fact for fact in facts if fact.transport == transport]
    if not here or any(fact.specified or fact.name in _LATER_ON_UDP for fact in here):
        return False
    return any(fact.specified for fact in facts)


def _own_facts(service: Service) -> tuple[Registration, ...]:
    """What the registry has of this protocol at this port, on any transport.

    A service without an application is taken for what a system port is registered for, and for nothing on another.
    """
    port = port_of(service)
    if port is None:
        return ()
    if service.application is None:
        return lookup(port) if port <= LAST_SYSTEM_PORT else ()
    kin = family(service)
    return tuple(fact for fact in lookup(port) if fact.name in kin)


class _Claim(Enum):
    """An encryption that is claimed on a port registered for cleartext, by how it could begin there."""

    IMPOSSIBLE = auto()
    UNSPECIFIED = auto()
    UPGRADE = auto()


def _claims(matrix: Matrix) -> Iterator[tuple[Flow, _Claim]]:
    """The flows with such a claim. On the web's cleartext port it is meant for the other one where that stands beside
    it; alone, HTTP could change to TLS (RFC 2817)."""
    doubtful = [(flow, claim) for flow in matrix.flows_of(_is_claimed) if (claim := _claim(flow.service)) is not None]
    if not doubtful:
        return
    web, web_tls = WEB_PORTS
    beside = {_statement(flow) for flow in matrix.flows_of(lambda service: port_of(service) == web_tls)}
    for flow, claim in doubtful:
        meant = port_of(flow.service) == web and _statement(flow) in beside
        yield flow, _Claim.IMPOSSIBLE if meant else claim


def _statement(flow: Flow) -> tuple[object, ...]:
    return flow.source, flow.destination, flow.origin


@lru_cache(maxsize=4096)
def _claim(service: Service) -> _Claim | None:
    facts = facts_of(service)
    if not facts or {fact.protection for fact in facts} != {CLEARTEXT}:
        return None
    by_name = {fact.protection for fact in named(service.application)} if service.application else set()
    kin = family(service)
    if kin and kin.isdisjoint(fact.name for fact in facts):
        # Another protocol than the port's: that is the finding, and nothing is known of what it does there.
        return None
    if by_name == {TLS}:
        return _Claim.IMPOSSIBLE
    stated = protection(service)
    if stated.basis != "stated" or stated.encryption not in ("encrypted", "offered"):
        return None
    names = {fact.name for fact in facts}
    if names & UPGRADES.keys():
        return _Claim.UPGRADE
    return _Claim.IMPOSSIBLE if names & _NEVER_HERE else _Claim.UNSPECIFIED


def _is_claimed(service: Service) -> bool:
    return _claim(service) is not None


def _others(service: Service) -> Phrase:
    names = _names(facts_of(service))
    return Phrase.of("lint.of-another", application=service.application, port=_port(service), names=names)


def _unregistered(service: Service) -> Phrase:
    facts = _own_facts(service)
    return Phrase.of(
        "lint.other-transport",
        port=str(port_of(service)),
        names=_names(facts),
        transports=tuple(dict.fromkeys(fact.transport for fact in facts)),
        transport=service.transport,
    )


def _unused(service: Service) -> Phrase:
    facts = _own_facts(service)
    used = tuple(dict.fromkeys(fact.transport for fact in facts if fact.specified))
    return Phrase.of("lint.not-over", names=_names(facts), port=_port(service), transports=used)


def _cleartext(service: Service, form: str = "cleartext") -> Phrase:
    claimed = service.encryption or service.application
    return Phrase.of(f"lint.{form}", claimed=claimed, port=_port(service), names=_names(facts_of(service)))


def _unspecified(service: Service) -> Phrase:
    return _cleartext(service, "unspecified")


def _upgrade(services: Sequence[Service]) -> Phrase:
    facts = [fact for service in services for fact in facts_of(service) if fact.name in UPGRADES]
    return Phrase.of(
        "lint.upgrade",
        claimed=tuple(str(service.encryption) for service in services),
        ports=tuple(map(_port, services)),
        names=_names(facts),
        how=tuple(UPGRADES[fact.name] for fact in facts),
    )


def _port(service: Service) -> str:
    """As the registry's users write it: `995/tcp`, without the transport where none is stated."""
    return "/".join(filter(None, (str(port_of(service)), stated_transport(service))))


def _names(facts: Sequence[Registration]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact.name for fact in facts))
