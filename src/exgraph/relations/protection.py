"""Whether a flow is encrypted, by what, and how we know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from exgraph.values.applications import canonical, is_elsewhere
from exgraph.values.encryption import Encryption as Statement
from exgraph.values.encryption import Modality
from exgraph.values.families import ENCRYPTED_BY_SPECIFICATION, SECURED_BY_TLS, family
from exgraph.values.grounds import Ground
from exgraph.values.ports import PortRange
from exgraph.values.registry import CLEARTEXT, ENCRYPTED, TLS, Registration, lookup, named, registrations
from exgraph.values.service import EVERY_TRANSPORT, Service

Encryption = Literal["encrypted", "offered", "cleartext", "unknown"]
#: Whether TLS is what encrypts it.
ByTls = Literal["yes", "no", "offered", "unknown"]
#: The IP protocol that encrypts what it carries (RFC 4303).
_ESP = "esp"


_MODALITIES: dict[Encryption, Modality] = {
    "encrypted": Modality.REQUIRED,
    "offered": Modality.OFFERED,
    "cleartext": Modality.NONE,
    "unknown": Modality.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Protection:
    """`stated` is the document's own word (`SSL`, `TLS 1.2 offered`), else `None`. `basis` is what the answer rests on:
    "stated", "registry" (IANA, through `exgraph.values.registry`), "specification" (the protocol encrypts always: ssh,
    ESP, QUIC), or "" where nothing is known. `offered` is what may be encrypted or not, by what both ends agree on.

    `tls` is another question: IPsec encrypts, and is not TLS.
    """

    encryption: Encryption
    stated: str | None = None
    basis: Literal["stated", "registry", "specification", ""] = ""
    tls: ByTls = field(default="unknown", compare=False)

    @property
    def modality(self) -> Modality:
        """How far it is encrypted, whatever that rests on."""
        return _MODALITIES[self.encryption]

    @property
    def ground(self) -> Ground:
        """The ground of that."""
        return Ground(self.basis)


#: What is known of most services without a name.
_NOTHING = Protection("unknown")


@lru_cache(maxsize=4096)
def protection(service: Service) -> Protection:
    """What the document states of a service; else what its protocol's specification says, or its registration.

    A registered fact counts only where name and port are of one family, or where the port is nobody's. Where they
    contradict each other, and where what is stated contradicts what is specified, nothing is concluded. A protocol that
    starts in the clear may or may not be upgraded (RFC 3207, RFC 2595): it is in the clear unless something else is
    stated.
    """
    said, known = Statement.read(service.encryption), _known(service)
    stated = service.encryption
    if said.modality is Modality.UNKNOWN:
        # What is said and not understood is not read as nothing.
        return known if stated is None or known.basis == "specification" else Protection("unknown", stated)
    if known.basis == "specification":
        # What is said of TLS says nothing of ssh, and that ssh is in the clear is not believed.
        return known if said.modality is not Modality.NONE else Protection("unknown", stated)
    if said.modality is Modality.NONE:
        return Protection("cleartext", stated, "stated", "no")
    if said.modality is Modality.OFFERED:
        return Protection("offered", stated, "stated", "offered" if said.by_tls else "unknown")
    by_tls: ByTls = "yes" if said.by_tls else "no" if said.means else "unknown"
    return Protection("encrypted", stated, "stated", by_tls)


def is_nobodys(service: Service) -> bool:
    """Whether a service has no name, and neither its transport nor its port tells what protects it, as of nearly all
    ports of a list of rules."""
    return service.application is None and service.transport != _ESP and not _facts(service)


def _known(service: Service) -> Protection:
    """What is known where nothing is stated."""
    if is_nobodys(service):
        return _NOTHING
    name = canonical(service.application or "")
    if service.transport == _ESP or name in ENCRYPTED_BY_SPECIFICATION:
        return Protection("encrypted", None, "specification", "yes" if name in SECURED_BY_TLS else "no")
    kind = _agreed(_facts(service))
    if kind == TLS:
        return Protection("encrypted", None, "registry", "yes")
    if kind == ENCRYPTED:
        return Protection("encrypted", None, "specification", "no")
    if kind == CLEARTEXT:
        return Protection("cleartext", None, "registry", "no")
    return _NOTHING


def _facts(service: Service) -> tuple[Registration, ...]:
    """The registrations that name and port agree on; of a service without the one, those of the other."""
    of_name = named(service.application) if service.application else ()
    # A name that other ports belong to as well says nothing of a port that is not the registered one: VoIP 5066.
    sure = () if service.application and is_elsewhere(service.application) else of_name
    if service.ports is None:
        return sure
    if not of_name and (service.dynamic or len(service.ports) > 1):
        return ()
    of_port = _of_ports(service.ports, None if service.transport == EVERY_TRANSPORT else service.transport)
    if not of_name:
        return of_port
    here = tuple(fact for fact in of_port if fact.name in family(service))
    if not here:
        return () if of_port else sure
    if len(service.ports) > 1 and len(here) < len(of_port):
        return ()  # a range with ports of others
    # Said to be over TLS, on the port that is in the clear: HTTPS 80.
    return () if _agreed(of_name) == TLS and _agreed(here) == CLEARTEXT else here


def _of_ports(ports: PortRange, transport: str | None) -> tuple[Registration, ...]:
    if len(ports) == 1:
        return lookup(ports.lower, transport)
    return tuple(fact for fact in registrations() if fact.port in ports and transport in (None, fact.transport))


def _agreed(registrations: Iterable[Registration]) -> str:
    """What all registrations have for protection; empty where they differ or there are none."""
    kinds = {registration.protection for registration in registrations}
    return kinds.pop() if len(kinds) == 1 else ""
