"""What is stated of a service, and what its port is registered for."""

from __future__ import annotations

from exgraph.values.registry import Registration, lookup
from exgraph.values.service import PORTED, Service


def port_of(service: Service) -> int | None:
    """The one port that is stated; `None` for a range, dynamic ports, no port, or one that was inferred."""
    if service.ports is None or len(service.ports) > 1 or service.dynamic or "ports" in service.inferred:
        return None
    return service.ports.lower


def stated_transport(service: Service) -> str | None:
    """The transport in the document's own word, where it is one with ports."""
    return service.transport if service.transport in PORTED and "transport" not in service.inferred else None


def facts_of(service: Service) -> tuple[Registration, ...]:
    """What the port is registered for, on the stated transport or on any."""
    port = port_of(service)
    return () if port is None else lookup(port, stated_transport(service))
