"""Which registered services are one protocol, and which protocols can begin to encrypt on a port in the clear."""

from __future__ import annotations

from functools import lru_cache

from exgraph.values.registry import Registration, lookup, named
from exgraph.values.service import PORTED, Service

#: Names of the IANA registry that stand for one protocol, so that the one on the other's port is no error.
_FAMILIES = (
    ("smtp", "submission", "submissions"),
    # The registry gives wsman, ipp and RPC over HTTP ports of their own; all of them are HTTP.
    ("http", "https", "http-rpc-epmap", "ipp", "wsman", "wsmans", "adws"),
    ("pop3", "pop3s"),
    ("imap", "imaps"),
    # A global catalog is asked by LDAP.
    ("ldap", "ldaps", "msft-gc", "msft-gc-ssl"),
    ("sip", "sips"),
    ("ftp", "ftp-data", "ftps", "ftps-data"),
    ("telnet", "telnets"),
    ("nntp", "nntps"),
    # Syslog over TCP has no port of its own; the remote shell's is what is used (RFC 6587, section 3.4).
    ("syslog", "syslog-tls", "shell"),
    ("amqp", "amqps"),
    ("stun", "turn"),
    ("domain", "mdns"),
    # SMB runs on its own port or over a NetBIOS session.
    ("netbios-ns", "netbios-dgm", "netbios-ssn", "microsoft-ds"),
    ("radius", "radius-acct"),
    ("ms-sql-s", "ms-sql-m"),
    ("snmp", "snmptrap"),
    ("bootps", "bootpc"),
    ("dhcpv6-client", "dhcpv6-server"),
    ("kerberos", "kpasswd"),
    ("isakmp", "ipsec-nat-t"),
    ("epmap", "http-rpc-epmap"),
    ("xmpp-client", "xmpp-server"),
    ("nfs", "sunrpc"),
)

#: Registered name → where it is specified how its protocol begins TLS on a port that starts in the clear.
UPGRADES = {
    "smtp": "RFC 3207",
    "submission": "RFC 3207",
    "pop3": "RFC 2595",
    "imap": "RFC 9051",
    "ldap": "RFC 4511",
    "msft-gc": "RFC 4511",
    "ftp": "RFC 4217",
    "nntp": "RFC 4642",
}


def port_of(service: Service) -> int | None:
    """The one port that is stated; `None` for a range, dynamic ports, no port, or one that was inferred."""
    if service.ports is None or len(service.ports) > 1 or service.dynamic or "ports" in service.inferred:
        return None
    return service.ports.lower


def stated_transport(service: Service) -> str | None:
    """The transport in the document's own word, where it is one with ports."""
    return service.transport if service.transport in PORTED and "transport" not in service.inferred else None


@lru_cache(maxsize=4096)
def family(service: Service) -> frozenset[str]:
    """The registered names of the application and its kin; empty for an application that is not registered."""
    names = {entry.name for entry in named(service.application)} if service.application else set()
    return frozenset(names.union(*(kin for kin in _FAMILIES if names.intersection(kin))))


def facts_of(service: Service) -> tuple[Registration, ...]:
    """What the port is registered for, on the stated transport or on any."""
    port = port_of(service)
    return () if port is None else lookup(port, stated_transport(service))
