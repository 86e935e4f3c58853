"""Logs of traffic, which a matrix is not: they say what was seen, and not what is to be open."""

from __future__ import annotations

import re

#: The fields in the header of each kind of log, by which it is known, and how its lines begin that has none.
MARKUP = {
    "AWS VPC": "srcaddr|dstaddr",
    "Zeek": "id.orig_h|id.resp_h",
    "Windows firewall": "src-ip|dst-ip|src-port|dst-port",
    "nfdump": "sa|da|sp|dp",
    "NetFlow": "ipv4_src_addr|ipv4_dst_addr",
    "IPFIX": "sourceipv4address|destinationipv4address",
    "Argus": "saddr|daddr|sport|dport",
    "Azure NSG": "flowtuples",
    "interface": "eni-",
    "nfdump begins": r"date\s+first\s+seen\b.*\bsrc\s+ip\s+addr:port",
}
_HEADERS = {
    kind: frozenset(MARKUP[kind].split("|"))
    for kind in ("AWS VPC", "Zeek", "Windows firewall", "nfdump", "NetFlow", "IPFIX", "Argus", "Azure NSG")
}
_AWS_LINE = re.compile(rf"[2-9] [0-9]{{12}} {MARKUP['interface']}[0-9a-f]{{8,17}} \S+ \S+ [0-9-]+ [0-9-]+ ")
_NFDUMP = re.compile(MARKUP["nfdump begins"])
_FIELDS = re.compile(r"[\s,;|\"'\[\]{}:]+")
_LINES, _LONGEST = 30, 2000


def flow_log(text: str) -> str:
    """What kind of flow log a text is; empty where it is none.

    >>> flow_log("version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes")
    'AWS VPC'
    """
    for line in text[: _LINES * _LONGEST].lower().split("\n", _LINES)[:_LINES]:
        line = line[:_LONGEST]
        if _AWS_LINE.match(line):
            return "AWS VPC"
        if _NFDUMP.search(line):
            return "NetFlow"
        fields = set(_FIELDS.split(line))
        for kind, header in _HEADERS.items():
            if header <= fields:
                return kind
    return ""
