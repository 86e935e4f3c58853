"""Which registered services are one protocol, which is over TLS, and which can begin to encrypt in the clear."""

from __future__ import annotations

from functools import lru_cache

from exgraph.values.registry import ENCRYPTED, TLS, Registration, named, registered
from exgraph.values.service import Service

#: Names of the IANA registry that stand for one protocol, so that the one on the other's port is no error.
_FAMILIES = (
    ("smtp", "submission", "submissions"),
    # The registry gives wsman, ipp and RPC over HTTP ports of their own; all of them are HTTP. Active Directory's web
    # services are not: all of their endpoints are net.tcp (MS-ADDM, section 2.1).
    ("http", "https", "http-rpc-epmap", "ipp", "ipps", "wsman", "wsmans"),
    ("pop3", "pop3s"),
    ("imap", "imaps"),
    # A global catalog is asked by LDAP.
    ("ldap", "ldaps", "msft-gc", "msft-gc-ssl"),
    ("sip", "sips"),
    ("ftp", "ftp-data", "ftps", "ftps-data"),
    ("telnet", "telnets"),
    ("nntp", "nntps"),
    # Syslog over TCP has no port of its own; the remote shell's is what is used (RFC 6587, section 3.3).
    ("syslog", "syslog-tls", "shell"),
    ("amqp", "amqps"),
    ("stun", "turn", "stuns", "turns"),
    ("domain", "mdns", "domain-s"),
    ("mqtt", "secure-mqtt"),
    ("rtsp", "rtsps"),
    ("coap", "coaps"),
    ("ipfix", "ipfixs"),
    ("opcua-tcp", "opcua-tls"),
    # SMB runs on its own port or over a NetBIOS session.
    ("netbios-ns", "netbios-dgm", "netbios-ssn", "microsoft-ds"),
    ("radius", "radius-acct", "radsec"),
    ("ms-sql-s", "ms-sql-m"),
    ("snmp", "snmptrap", "snmptls", "snmpdtls", "snmptls-trap", "snmpdtls-trap"),
    ("tacacs", "tacacss"),
    ("diameter", "diameters"),
    ("bootps", "bootpc"),
    ("dhcpv6-client", "dhcpv6-server"),
    ("kerberos", "kpasswd"),
    ("isakmp", "ipsec-nat-t"),
    ("epmap", "http-rpc-epmap"),
    ("xmpp-client", "xmpp-server"),
    ("nfs", "sunrpc"),
)

#: Registered name → where it is specified how its protocol begins TLS on a port that starts in the clear. HTTP's way
#: (RFC 2817) is in use for printing alone.
UPGRADES = {
    "smtp": "RFC 3207",
    "submission": "RFC 3207",
    "pop3": "RFC 2595",
    "imap": "RFC 9051",
    "ldap": "RFC 4511",
    "msft-gc": "RFC 4511",
    "ftp": "RFC 4217",
    "nntp": "RFC 4642",
    "ipp": "RFC 2817",
    "amqp": "OASIS AMQP 1.0, part 5, section 5.2",
    "xmpp-client": "RFC 6120",
    "xmpp-server": "RFC 6120",
    "postgresql": "PostgreSQL: SSLRequest",
    "mysql": "MySQL: CLIENT_SSL",
    "rfb": "VeNCrypt",
}
#: Of those, the ones of which nobody says "over TLS" without either: both ports are usual for it.
TLS_ON_EITHER_PORT = frozenset({"smtp", "submission", "pop3", "imap", "ldap", "msft-gc", "ftp", "nntp"})

#: Registered name → where it is specified how its protocol has TLS inside, on the one port that it has.
TLS_INSIDE = {
    "ms-sql-s": "MS-TDS",
    "ms-wbt-server": "MS-RDPBCGR",
    "mongodb": "MongoDB: net.tls",
    "nfs": "RFC 9289",
    "nrpe": "NRPE: SSL/TLS",
    "puppet": "Puppet: HTTPS",
    "swarm": "Docker: mutual TLS",
    "zabbix-agent": "Zabbix: encryption",
    "zabbix-trapper": "Zabbix: encryption",
}

#: Registered name → that of the same protocol inside TLS from the first byte on.
_OVER_TLS = {
    "smtp": "submissions",
    "submission": "submissions",
    "http": "https",
    "ipp": "ipps",
    "pop3": "pop3s",
    "imap": "imaps",
    "ldap": "ldaps",
    "msft-gc": "msft-gc-ssl",
    "sip": "sips",
    "ftp": "ftps",
    "ftp-data": "ftps-data",
    "telnet": "telnets",
    "nntp": "nntps",
    "syslog": "syslog-tls",
    "amqp": "amqps",
    "domain": "domain-s",
    "mqtt": "secure-mqtt",
    "rtsp": "rtsps",
    "coap": "coaps",
    "ipfix": "ipfixs",
    "opcua-tcp": "opcua-tls",
    "radius": "radsec",
    "wsman": "wsmans",
    "snmp": "snmptls",
    "snmptrap": "snmptls-trap",
    "tacacs": "tacacss",
    "diameter": "diameters",
    "stun": "stuns",
    "turn": "turns",
}
#: The same inside DTLS, where that has a name of its own.
_OVER_DTLS = {"snmp": "snmpdtls", "snmptrap": "snmpdtls-trap"}

#: Application → where it is specified that it encrypts by itself; of those that the registry has no port for.
ENCRYPTED_BY_SPECIFICATION = {"QUIC": "RFC 9001", "SRTP": "RFC 3711", "WireGuard": "Donenfeld 2017 (NDSS)"}


@lru_cache(maxsize=4096)
def family(service: Service) -> frozenset[str]:
    """The registered names of the application and its kin; empty for an application that is not registered."""
    return _kin(service.application) if service.application else frozenset()


def _kin(application: str) -> frozenset[str]:
    names = {entry.name for entry in named(application)}
    return frozenset(names.union(*(kin for kin in _FAMILIES if names.intersection(kin))))


def says_over_tls(other: str, application: str) -> bool:
    """Whether another name beside that of an application says that it is over TLS: `WinRM (HTTPS)`, `LDAP (LDAPS)`.

    >>> says_over_tls("HTTPS", "WinRM"), says_over_tls("HTTPS", "DNS"), says_over_tls("HTTP", "WinRM")
    (True, False, False)
    """
    facts = named(other)
    inside = bool(facts) and {fact.protection for fact in facts} == {TLS}
    return inside and not _kin(other).isdisjoint(_kin(application))


def carries_tls(fact: Registration) -> bool:
    """Whether TLS is specified on this very port: inside the protocol, or as what it is over.

    >>> [carries_tls(entry) for entry in (*named("RDP"), *named("Redis"), *named("HTTPS"))]
    [True, True, False, True, True]
    """
    return fact.protection in (TLS, ENCRYPTED) or fact.name in UPGRADES or fact.name in TLS_INSIDE


@lru_cache(maxsize=1024)
def over_tls(application: str) -> tuple[Registration, ...]:
    """The registrations of the same protocol over TLS; empty where there is none.

    >>> [str(entry) for entry in over_tls("IMAP4")]
    ['imaps 993/tcp']
    """
    known = [entry.name for entry in named(application)]
    names = dict.fromkeys(over[name] for over in (_OVER_TLS, _OVER_DTLS) for name in known if name in over)
    return tuple(entry for name in names for entry in registered(name))
