"""Whether a flow is encrypted, and how we know."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from exgraph.values import registry
from exgraph.values.service import Service

Encryption = Literal["encrypted", "cleartext", "unknown"]


@dataclass(frozen=True, slots=True)
class Protection:
    """`stated` is the document's own word (`SSL`, `TLS`), else `None`. `basis` is what the answer rests on:
    "stated", "registry" (IANA, through `exgraph.values.registry`), or "" where nothing is known."""

    encryption: Encryption
    stated: str | None = None
    basis: Literal["stated", "registry", ""] = ""


@lru_cache(maxsize=4096)
def protection(service: Service) -> Protection:
    """What the document states of a service; else what the port, then the application's name, is registered for.

    A port registered for TLS means encrypted; a name or port of a protocol that starts in the clear (and may or may
    not be upgraded, RFC 3207, RFC 2595) means cleartext. Where name and port contradict each other, it is unknown.
    """
    if service.encryption:
        return Protection("encrypted", service.encryption, "stated")
    by_port = by_name = ""
    if service.ports is not None and len(service.ports) == 1 and not service.dynamic:
        found = registry.lookup(service.ports.lower, service.transport)
        by_port = found.protection if found else ""
    if service.application:
        named = registry.named(service.application)
        by_name = named.protection if named else ""
    if by_port == "tls" or (by_name == "tls" and by_port != "cleartext"):
        return Protection("encrypted", None, "registry")
    if by_name != "tls" and "cleartext" in (by_port, by_name):
        return Protection("cleartext", None, "registry")
    return Protection("unknown")
