"""Roles, zones and services as a person reads them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from exgraph.model.matrix import Matrix
from exgraph.values.service import DYNAMIC, Service

#: So many names are written out in a message; the places have them all.
FEW = 4


@dataclass(frozen=True, slots=True)
class Names:
    """The names of roles and zones: ids, or labels in a language where one is given."""

    matrix: Matrix
    language: str | None = None

    def role(self, role: str) -> str:
        return role if self.language is None else self.matrix.role(role).label(self.language)

    def zone(self, zone: str) -> str:
        return zone if self.language is None else self.matrix.zone(zone).label(self.language)


def bundled(services: Iterable[Service]) -> tuple[str, ...]:
    """Services in few words, one text for each application and encryption: `LDAP tcp+udp/389,3268`, `tcp/80,443 SSL`.

    What is not stated is left out: `SMTP 25` has no transport, `RPC MAPI tcp/135, dynamic` no port but 135.
    """
    groups: dict[tuple[str, str], dict[str, list[Service]]] = {}
    for service in services:
        group = groups.setdefault((service.application or "", service.encryption or ""), {})
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


def counted(number: int, one: str, many: str = "") -> str:
    """`1 flow`, `3 flows`, `0 flows`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(items: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *most, last = list(items) or [""]
    return f"{', '.join(most)} and {last}" if most else last


def some(names: Iterable[str]) -> str:
    """`a, b and c`; of many names the first few and how many more."""
    known = list(dict.fromkeys(names))
    if len(known) > FEW + 1:
        return f"{', '.join(known[:FEW])} and {len(known) - FEW} more"
    return listed(known)


def _ports(service: Service) -> str:
    """The ports with what qualifies them, so that nothing that differs is bundled as one."""
    dynamic = f"({DYNAMIC})" if service.dynamic and service.ports is not None else ""
    return " ".join(filter(None, (service.ports_text, dynamic, f"[{service.detail}]" if service.detail else "")))
