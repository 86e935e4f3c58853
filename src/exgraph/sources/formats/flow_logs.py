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
    "counted": """
        bytes|packets|octets|pkts|bytessent|bytesreceived|bytesin|bytesout|inbytes|outbytes|sentbyte|rcvdbyte|sentbytes
        receivedbytes|sentpkt|rcvdpkt|packetssent|packetsreceived|packetsin|packetsout|inpackets|outpackets|totalbytes
        totalpackets|dpkts|doctets|inpkts|outpkts|inoctets|outoctets
    """,
    "timed": """
        timestamp|time|ts|date|datetime|starttime|endtime|start|end|firstseen|lastseen|receivetime|eventtime|duration
        firstswitched|lastswitched|generatedtime|flowstart|flowend|flowstarttime|flowendtime|elapsedtime
    """,
    "from": "src|source",
    "to": "dst|dest|destination",
    "port": "port",
}
#: What separates the fields of a table of counts, and what their names are written with.
_BETWEEN_FIELDS, _IN_NAME = re.compile(r"[,;\t|]"), re.compile(r"[\s_.\"'()-]+")
_HEADERS = {
    kind: frozenset(MARKUP[kind].split("|"))
    for kind in ("AWS VPC", "Zeek", "Windows firewall", "nfdump", "NetFlow", "IPFIX", "Argus", "Azure NSG")
}
_COUNTED, _TIMED = (frozenset(re.split(r"[|\s]+", MARKUP[kind].strip())) for kind in ("counted", "timed"))
_SOURCE, _DESTINATION = (tuple(MARKUP[end].split("|")) for end in ("from", "to"))
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
        if counted := _counted_in(line):
            return counted
    return ""


def _counted_in(header: str) -> str:
    """The fields of a header of both ends and a time that count what went between them; empty where there are none.

    One alone counts where the port that a connection comes from has a field, too: a matrix may say a size.
    """
    written = [field.strip(" \"'") for field in _BETWEEN_FIELDS.split(header)]
    names = [_IN_NAME.sub("", field) for field in written]
    counted = [field for field, name in zip(written, names, strict=True) if name in _COUNTED]
    from_port = any(name.startswith(_SOURCE) and name.endswith(MARKUP["port"]) for name in names)
    ends = all(any(name.startswith(end) for name in names) for end in (_SOURCE, _DESTINATION))
    is_log = ends and not _TIMED.isdisjoint(names) and len(counted) + from_port > 1
    return ", ".join(counted) if is_log else ""
