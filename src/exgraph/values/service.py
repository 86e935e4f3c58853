"""A service: application, transport, ports and encryption, as one cell of a port matrix states it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from exgraph.values.once import once
from exgraph.values.ports import HIGHEST, LOWEST, PortRange

#: Transports with ports (RFC 6335, section 4) and the IP protocols without them that port matrices name.
PORTED = ("tcp", "udp", "sctp", "dccp")
PORTLESS = ("icmp", "icmpv6", "igmp", "gre", "esp", "ah", "ipip", "ospf", "vrrp", "pim")
#: The `transport` of a service that the document says to use every one ("any"), which is not "not stated".
EVERY_TRANSPORT = "any"
EVERY_PORT = PortRange(LOWEST, HIGHEST)
DYNAMIC = "dynamic"


#: The mark of a service that the document forbids or says is not required.
NEGATIVE = "negative"
#: The mark of a service that the document wants taken away: it is not open, and nothing else is denied by it.
TO_REMOVE = "to-remove"
#: The mark of a service between two ends of which the document does not say which one opens the connection.
UNDIRECTED = "undirected"
#: The mark of a service that is open between some hosts of two roles and not between all.
PARTLY = "partly"
#: What a document may say about a service besides its numbers.
MARKS = (
    "alternative",
    "conditional",
    "default",
    NEGATIVE,
    "optional",
    PARTLY,
    "template",
    TO_REMOVE,
    UNDIRECTED,
    "unresolved",
)


# Without slots: what is asked of every flow, its texts and its hash, is worked out once a service.
@dataclass(frozen=True)
class Service:
    """One service. What the document does not state is `None`.

    `dynamic` without `ports` means chosen at run time from a range that only a profile can name; with `ports`, from
    that stated range. `detail` is an ICMP type/code, an IP protocol number, a template, or text that did not resolve
    to ports. `marks` are words of `MARKS`. `inferred` names the fields ("ports", "transport") that exgraph concluded.

    >>> Service("SMTP", "tcp", PortRange.of(25)).key, Service(transport="tcp", dynamic=True).key
    ('SMTP tcp/25', '? tcp/dynamic')
    """

    application: str | None = None
    transport: str | None = None
    ports: PortRange | None = None
    encryption: str | None = None
    dynamic: bool = False
    detail: str | None = None
    marks: tuple[str, ...] = ()
    inferred: tuple[str, ...] = ()

    @property
    def closed(self) -> bool:
        """Whether the document forbids it, says that it is not required, or wants it taken away."""
        return NEGATIVE in self.marks or TO_REMOVE in self.marks

    @property
    def unresolved(self) -> str | None:
        """Why it is not known for sure to be open, or open at its ports: text that did not resolve; `None` where it is.

        >>> Service(ports=PortRange.of(25), detail="not used in 7 and later", marks=("unresolved",)).unresolved
        'not used in 7 and later'
        """
        return (self.detail or "?") if "unresolved" in self.marks else None

    @property
    def ported(self) -> bool:
        """Whether it has ports, stated or not."""
        return self.transport in (None, EVERY_TRANSPORT, *PORTED)

    def uses(self, transport: str | None) -> bool:
        """Whether it is stated to use a transport, or an IP protocol without ports; any of them where it is `None`."""
        if self.transport == EVERY_TRANSPORT and transport not in (None, EVERY_TRANSPORT, *PORTED):
            return self.ports in (None, EVERY_PORT)
        return transport in (None, self.transport) or self.transport == EVERY_TRANSPORT

    @once
    def ports_text(self) -> str:
        """`25`, `1024-65535`, `dynamic`, or empty when no port is stated."""
        if self.ports is not None:
            return str(self.ports)
        return DYNAMIC if self.dynamic else ""

    @once
    def endpoint(self) -> str:
        """Transport and ports alone: `tcp/25`, `?/dynamic`, `icmp`; empty when neither is known."""
        if self.transport in PORTLESS or (self.transport or "").startswith("ip-"):
            return str(self.transport)
        if self.transport is None and not self.ports_text:
            return ""
        return f"{self.transport or '?'}/{self.ports_text or '?'}"

    @once
    def key(self) -> str:
        """The canonical text, which is the key of the service's edges: `SMTP tcp/995 TLS`. `?` is what is not known."""
        if not (self.dynamic or self.encryption or self.detail) and self.endpoint:
            # As most are.
            return f"{self.application or '?'} {self.endpoint}"
        parts = [self.application or "?", self.endpoint]
        if self.dynamic and self.ports is not None:
            parts.append(f"({DYNAMIC})")
        parts += [self.encryption or "", f"[{self.detail}]" if self.detail else ""]
        return " ".join(part for part in parts if part)

    def __str__(self) -> str:
        return self.key

    def __hash__(self) -> int:
        # Equal services have one text, and a text keeps its hash.
        return hash(self.key)

    def stated(self) -> Service:
        """The service without what was inferred."""
        if not self.inferred:
            return self
        return replace(
            self,
            transport=None if "transport" in self.inferred else self.transport,
            ports=None if "ports" in self.inferred else self.ports,
            inferred=(),
        )


def ports_of(text: str) -> PortRange | None:
    """The ports of a `ports_text`; none where it is empty or "dynamic". Raises `PortError` for another text."""
    return None if text in ("", DYNAMIC) else PortRange.parse(text)
