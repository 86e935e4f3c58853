"""The names of IP protocols, transports and encryptions in port cells. Data, no code."""

from __future__ import annotations

from exgraph.values.service import UNSECURED

#: IANA, "Protocol Numbers": the IP protocols that port matrices name by number.
IP_PROTOCOLS = {
    1: "icmp",
    2: "igmp",
    4: "ipip",
    6: "tcp",
    17: "udp",
    33: "dccp",
    47: "gre",
    50: "esp",
    51: "ah",
    58: "icmpv6",
    89: "ospf",
    103: "pim",
    112: "vrrp",
    132: "sctp",
}

TRANSPORTS = {
    "tcp": ("tcp",),
    "udp": ("udp",),
    "sctp": ("sctp",),
    "dccp": ("dccp",),
    "tcpudp": ("tcp", "udp"),
    "icmp": ("icmp",),
    "icmpv4": ("icmp",),
    "icmpv6": ("icmpv6",),
    "icmp6": ("icmpv6",),
    "igmp": ("igmp",),
    "gre": ("gre",),
    "esp": ("esp",),
    "ah": ("ah",),
    "ipip": ("ipip",),
    "ipencap": ("ipip",),
    "ip-in-ip": ("ipip",),
    "ip in ip": ("ipip",),
    "ospf": ("ospf",),
    "vrrp": ("vrrp",),
    "pim": ("pim",),
}

#: Slips of the pen in a transport's place. They are told, never repaired.
MISSPELLED_TRANSPORTS = frozenset(
    ["upd", "tpc", "ucp", "utp", "dup", "pct", "tcpp", "udpp", "ptc", "tcip", "upp", "tcu"]
)

ENCRYPTIONS = {
    "ssl": "SSL",
    "tls": "TLS",
    "mtls": "MTLS",
    "m-tls": "MTLS",
    "mutual tls": "MTLS",
    "dtls": "DTLS",
    "starttls": "STARTTLS",
    "start tls": "STARTTLS",
    "ssl/tls": "SSL/TLS",
    "tls/ssl": "SSL/TLS",
    "secure": "secured",
    "secured": "secured",
    "encrypted": "secured",
    "unsecured": UNSECURED,
    "unsecure": UNSECURED,
    "insecure": UNSECURED,
    "non-secure": UNSECURED,
    "nonsecure": UNSECURED,
    "not secure": UNSECURED,
    "not secured": UNSECURED,
    "unencrypted": UNSECURED,
    "not encrypted": UNSECURED,
    "clear text": UNSECURED,
    "cleartext": UNSECURED,
    "plaintext": UNSECURED,
    "plain text": UNSECURED,
    "защищенный": "secured",
    "защищённый": "secured",
    "зашифрованный": "secured",
    "незащищенный": UNSECURED,
    "незащищённый": UNSECURED,
    "без шифрования": "unsecured",
    "verschlüsselt": "secured",
    "unverschlüsselt": "unsecured",
    "gesichert": "secured",
    "ungesichert": "unsecured",
    "sécurisé": "secured",
    "non sécurisé": "unsecured",
    "protetto": "secured",
    "non protetto": "unsecured",
    "seguro": "secured",
    "no seguro": "unsecured",
    "加密": "secured",
    "未加密": "unsecured",
    "暗号化": "secured",
    "암호화": "secured",
}
