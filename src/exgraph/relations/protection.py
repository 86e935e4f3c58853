"""Whether a flow is encrypted, and how we know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from exgraph.values.encryption import UNSECURED
from exgraph.values.registry import CLEARTEXT, TLS, Registration, lookup, named
from exgraph.values.service import EVERY_TRANSPORT, Service

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
    if service.encryption == UNSECURED:
        return Protection("cleartext", service.encryption, "stated")
    if service.encryption:
        return Protection("encrypted", service.encryption, "stated")
    by_port = by_name = ""
    if service.ports is not None and len(service.ports) == 1 and not service.dynamic:
        by_port = _agreed(
            lookup(service.ports.lower, None if service.transport == EVERY_TRANSPORT else service.transport)
        )
    if service.application:
        by_name = _agreed(named(service.application))
    if by_port == TLS or (by_name == TLS and by_port != CLEARTEXT):
        return Protection("encrypted", None, "registry")
    if by_name != TLS and CLEARTEXT in (by_port, by_name):
        return Protection("cleartext", None, "registry")
    return Protection("unknown")


def _agreed(registrations: Iterable[Registration]) -> str:
    """What all registrations have for protection; empty where they differ or there are none."""
    kinds = {registration.protection for registration in registrations}
    return kinds.pop() if len(kinds) == 1 else ""
