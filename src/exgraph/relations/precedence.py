"""Which of a flow and a denial that both apply is the narrower one, and what a denial leaves of a flow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from exgraph.values.applications import same_application
from exgraph.values.ports import PortSet
from exgraph.values.service import EVERY_PORT, EVERY_TRANSPORT, NEGATIVE, PORTED, PORTLESS, Service

#: What "no direct connection" denies.
EVERYTHING = Service(transport=EVERY_TRANSPORT, ports=EVERY_PORT, marks=(NEGATIVE,))
#: What a service without a transport or with every one may use.
_ANY_TRANSPORT = (None, EVERY_TRANSPORT)


def narrower(one: Service, other: Service) -> int:
    """Below 0 where the first is narrower, above 0 where the other is, 0 where neither.

    A port is narrower than a range, a range than every port and than a range around it; of equal ports, one transport
    than every one.
    """
    ranks = _rank(one), _rank(other)
    if ranks[0] != ranks[1]:
        return ranks[0] - ranks[1]
    if one.ports is not None and other.ports is not None and one.ports != other.ports:
        ours, theirs = PortSet([one.ports]), PortSet([other.ports])
        return -1 if ours < theirs else 1 if theirs < ours else 0
    return (one.transport in _ANY_TRANSPORT) - (other.transport in _ANY_TRANSPORT)


def _rank(service: Service) -> int:
    """0 for a port, 1 for a range, 2 for every port. What names no port but an application, is dynamic or has none is
    as narrow as a port."""
    if service.ports is None:
        return 2 if service.transport in (EVERY_TRANSPORT, *PORTED) and service.application is None else 0
    return 2 if service.ports == EVERY_PORT else 1 if len(service.ports) > 1 else 0


def less(service: Service, denied: Service) -> tuple[Service, ...]:
    """What a denial leaves of a service: nothing, the service itself where they do not meet, or its other parts.

    A denial without a transport denies its ports on every one. What is not known to be denied is left: the service
    whose own transport is not stated, ports that are chosen at run time, a denial of text that names no port.
    """
    if not meets(service, denied):
        return (service,)
    return tuple(_left(service, denied))


def meets(service: Service, denied: Service) -> bool:
    """Whether a denial surely denies some of what a service opens."""
    if denied.transport not in _ANY_TRANSPORT:
        if service.transport is None:
            return False
        if not (service.uses(denied.transport) or denied.uses(service.transport)):
            return False
    elif service.transport in PORTLESS or (service.transport or "").startswith("ip-"):
        return denied.transport == EVERY_TRANSPORT and denied.ports in (None, EVERY_PORT) and not denied.application
    if denied.ports == EVERY_PORT:
        return True
    if denied.ports is not None:
        return service.ports is not None and bool(PortSet([service.ports]) & PortSet([denied.ports]))
    if denied.dynamic:
        return service.dynamic
    if denied.application is not None:
        return service.application is not None and same_application(service.application, denied.application)
    return denied.transport is not None and "unresolved" not in denied.marks and not denied.detail


def _left(service: Service, denied: Service) -> Iterator[Service]:
    if service.ports is not None and denied.ports is not None:
        whole = PortSet([service.ports])
        shared: PortSet = whole & PortSet([denied.ports])
    else:
        whole = shared = PortSet()
    if service.transport == EVERY_TRANSPORT and denied.transport not in _ANY_TRANSPORT:
        # All other transports keep everything.
        kept = (*PORTED, *PORTLESS) if service.uses(PORTLESS[0]) else PORTED
        for name in kept:
            if name != denied.transport:
                yield replace(service, transport=name, ports=service.ports if name in PORTED else None)
        service = replace(service, transport=denied.transport)
    elif service.uses(PORTLESS[0]) and service.ports is not None and denied.ports not in (None, EVERY_PORT):
        # Every transport and protocol less some ports: the protocols without ports are left.
        yield from (replace(service, transport=name, ports=None) for name in PORTLESS)
    yield from (replace(service, ports=span) for span in (whole - shared).ranges())


def opens(service: Service, transport: str, port: int | None) -> bool:
    """Whether a service is stated to open a port of a transport, or an IP protocol without ports (`port`: `None`)."""
    if not service.uses(transport):
        return False
    return port is None or (service.ports is not None and port in service.ports)
