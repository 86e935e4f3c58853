"""Facts of the IANA registry of services and ports, as far as port matrices need them.

>>> import exgraph as xg
>>> [str(entry) for entry in xg.registry.lookup(993, "tcp")], xg.registry.DATE
(['imaps 993/tcp'], '2026-02-13')
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from exgraph.values.applications import find

SOURCE = "IANA Service Name and Transport Protocol Port Number Registry"
#: The latest change in the copy of the registry that the facts were checked against.
DATE = "2026-02-13"

#: What a `Registration` may have as its `protection`, where that is known.
TLS, ENCRYPTED, CLEARTEXT = "tls", "encrypted", "cleartext"


class Transports(StrEnum):
    """Over which transports a protocol runs: `ONLY` one; `CUSTOMARY`: one, and others beside it; `SEVERAL` alike."""

    ONLY = "only"
    CUSTOMARY = "customary"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Registration:
    """One port of one service on one transport (RFC 6335).

    `protection` is `tls` when the service as registered runs inside TLS, `encrypted` when its own specification
    encrypts it always (SSH), `cleartext` when it does not protect itself, and empty when it may or that is not known.
    `specified` is false where the registry assigns the transport but the protocol does not use it: before RFC 6335, TCP
    and UDP were assigned together. `usual` is false also where the protocol uses it beside the transport that it
    usually runs over: RADIUS runs over UDP, and over TCP where RFC 6613 is followed.
    """

    name: str
    port: int
    transport: str
    description: str
    protection: str
    reference: str
    specified: bool
    usual: bool

    def __str__(self) -> str:
        return f"{self.name} {self.port}/{self.transport}"


def lookup(port: int, transport: str | None = None) -> tuple[Registration, ...]:
    """What a port is registered for, on one transport or on any; empty when this table does not know the port."""
    return tuple(entry for entry in _by_port().get(port, ()) if transport in (None, entry.transport))


def named(application: str) -> tuple[Registration, ...]:
    """The registrations of an application by label (`IMAP4`, `DNS`, `RDP`) or registered name, letter case aside."""
    known = find(application)
    names = known.registered if known is not None else (" ".join(application.split()).casefold(),)
    return tuple(entry for name in names for entry in _by_name().get(name, ()))


def transports(facts: Iterable[Registration]) -> Transports | None:
    """Over how many transports these registrations are in use; `None` where over none.

    >>> [str(transports(named(name))) for name in ("SMTP", "RADIUS", "DNS")]
    ['only', 'customary', 'several']
    """
    facts = tuple(facts)
    usual = {fact.transport for fact in facts if fact.usual}
    if not usual:
        return None
    if len(usual) > 1:
        return Transports.SEVERAL
    return Transports.ONLY if {fact.transport for fact in facts if fact.specified} == usual else Transports.CUSTOMARY


def registered(name: str) -> tuple[Registration, ...]:
    """The registrations of a registered name."""
    return _by_name().get(name, ())


@cache
def registrations() -> tuple[Registration, ...]:
    """All registrations of the table, by port."""
    return tuple(
        Registration(
            name=row["name"],
            port=int(row["port"]),
            transport=row["transport"],
            description=row["description"],
            protection=row["protection"],
            reference=row["reference"],
            specified=row["specified"] != "no",
            usual=row["specified"] == "yes",
        )
        for row in rows()
    )


def rows() -> tuple[dict[str, str], ...]:
    """The lines of the table of facts by column; `reason` is why a fact is not as the registry has it."""
    import csv
    from pathlib import Path

    text = Path(__file__).with_name("registry.csv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))


@cache
def _by_port() -> dict[int, tuple[Registration, ...]]:
    found: dict[int, tuple[Registration, ...]] = {}
    for entry in registrations():
        found[entry.port] = (*found.get(entry.port, ()), entry)
    return found


@cache
def _by_name() -> dict[str, tuple[Registration, ...]]:
    found: dict[str, tuple[Registration, ...]] = {}
    for entry in registrations():
        found[entry.name] = (*found.get(entry.name, ()), entry)
    return found
