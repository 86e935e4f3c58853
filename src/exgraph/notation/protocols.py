"""IP protocols by number, and slips of the pen in a transport's place. Data, no code."""

from __future__ import annotations

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

#: Before the number of an IP protocol that port matrices have no name for.
IP_PREFIX = "ip-"

#: Slips of the pen in a transport's place. They are told, never repaired.
MISSPELLED_TRANSPORTS = frozenset(
    ["upd", "tpc", "ucp", "utp", "dup", "pct", "tcpp", "udpp", "ptc", "tcip", "upp", "tcu"]
)
