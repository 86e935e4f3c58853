"""Services as a person reads them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from exgraph.values.service import DYNAMIC, Service


def bundled(services: Iterable[Service]) -> tuple[str, ...]:
    """Services in few words, one text for each application and encryption: `LDAP tcp+udp/389,3268`, `tcp/80,443 SSL`.

    What is not stated is left out: `SMTP 25` has no transport, `RPC MAPI tcp/135, dynamic` no port but 135.
    """
    services = tuple(services)
    if len(set(map(bundle_of, services))) == len(services):
        return tuple(map(_alone, services))
    return _bundled(services)


def bundle_of(service: Service) -> tuple[str, str]:
    """What services have in common that share a text: application and encryption."""
    return service.application or "", service.encryption or ""


@lru_cache(maxsize=4096)
def _alone(service: Service) -> str:
    return _bundled((service,))[0]


def _bundled(services: Iterable[Service]) -> tuple[str, ...]:
    groups: dict[tuple[str, str], dict[str, list[Service]]] = {}
    for service in services:
        group = groups.setdefault(bundle_of(service), {})
        group.setdefault(_ports(service), []).append(service)
    texts = []
    for (application, encryption), by_ports in groups.items():
        endpoints: dict[str, list[str]] = {}
        for ports, same in by_ports.items():
            transports = "+".join(dict.fromkeys(service.transport for service in same if service.transport))
            endpoints.setdefault(transports, []).append(ports)
        written = ", ".join(
            "/".join(part for part in (transports, ",".join(filter(None, ports))) if part)
            for transports, ports in endpoints.items()
        )
        texts.append(" ".join(part for part in (application, written, encryption) if part) or "?")
    return tuple(texts)


def _ports(service: Service) -> str:
    """The ports with what qualifies them, so that nothing that differs is bundled as one."""
    dynamic = f"({DYNAMIC})" if service.dynamic and service.ports is not None else ""
    return " ".join(filter(None, (service.ports_text, dynamic, f"[{service.detail}]" if service.detail else "")))
