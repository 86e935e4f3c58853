"""Rules of firewalls as programs print them, inside a document: seen, and told, not read as a table of ports."""

from __future__ import annotations

import re
from collections.abc import Sequence

from exgraph.sources.grid import GridCell

#: What `ufw status` and `iptables -L` print, and what they call what a rule does.
MARKUP = {
    "ufw": r"(?:ALLOW|DENY|REJECT|LIMIT)(?:[ ](?:IN|OUT|FWD))?",
    "to": "To",
    "does": "Action",
    "from": "From",
    "target": "ACCEPT|DROP|REJECT|RETURN|QUEUE|LOG|DNAT|SNAT|MASQUERADE",
    "protocol": "tcp|udp|icmp|icmpv6|ipv6-icmp|all|esp|ah|gre|sctp",
    "append": "A",
    "jump": "j",
    "ports": "dport|sport|dports|sports",
    "verdict": "accept|drop|reject",
    "listed": "services|ports|source-ports|forward-ports|protocols|rich rules",
    "zone": "target|interfaces",
    "access": "access-list",
    "action": "permit|deny",
}
#: Under a header of its own, a row is a rule; under another it is one of the document's table.
_UFW_HEAD = re.compile(rf"\s*{MARKUP['to']}[ ]{{2,}}{MARKUP['does']}[ ]{{2,}}{MARKUP['from']}\s*")
_UFW = re.compile(rf"\s*(?:\[[ ]*[0-9]+\][ ]*)?\S[^\n]*?[ ]{{2,}}{MARKUP['ufw']}[ ]{{2,}}\S")
_COUNTS = r"(?:[0-9]+\w?[ ]+){0,3}"
_LISTED = rf"{_COUNTS}(?:{MARKUP['target']})[ ]+(?:{MARKUP['protocol']}|[0-9]+)[ ]+(?:--|\S\S?)[ ]"
_SAVED = rf"-{MARKUP['append']}[ ]\S+[ ][^\n]*-{MARKUP['jump']}[ ]\S"
_NFT = rf"(?:{MARKUP['protocol']})[ ](?:{MARKUP['ports']})[ ][^\n]*\b(?:{MARKUP['verdict']})\b"
_ACCESS = rf"{MARKUP['access']}[ ]\S+[ ][^\n]*\b(?:{MARKUP['action']})[ ]"
_RULE = re.compile(rf"\s*(?:{_LISTED}|{_SAVED}|{_NFT}|{_ACCESS})")
#: What a zone of firewalld has, each on a line of its own, and how its listing is known.
_OF_ZONE = re.compile(rf"\s+(?:{MARKUP['listed']}):[ ]*(?P<has>\S?)")
_ZONE = re.compile(rf"\s+(?:{MARKUP['zone']}):")


def rules_in(lines: Sequence[str], first_line: int) -> list[list[GridCell]]:
    """The lines that are rules, a row each; `lines` begin on `first_line`. None where no line has a digit."""
    zone, ufw = any(map(_ZONE.match, lines)), any(map(_UFW_HEAD.fullmatch, lines))
    found = [
        [GridCell(" ".join(line.split()), line, first_line + number, 1)]
        for number, line in enumerate(lines)
        if _RULE.match(line)
        or (ufw and _UFW.match(line))
        or (zone and (match := _OF_ZONE.match(line)) and match["has"])
    ]
    return found if any(any(map(str.isdigit, row[0].text)) for row in found) else []
