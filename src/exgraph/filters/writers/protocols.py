"""Transports and IP protocols by number (IANA, "Protocol Numbers")."""

from __future__ import annotations

from collections.abc import Mapping

NUMBERS: Mapping[str, str] = {
    "icmp": "1",
    "igmp": "2",
    "ipip": "4",
    "tcp": "6",
    "udp": "17",
    "dccp": "33",
    "gre": "47",
    "esp": "50",
    "ah": "51",
    "icmpv6": "58",
    "ospf": "89",
    "pim": "103",
    "vrrp": "112",
    "sctp": "132",
}
