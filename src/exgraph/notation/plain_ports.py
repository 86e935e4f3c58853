"""Lists of bare ports and ranges, which nearly all cells of a firewall's export are: read without the grammar.

The grammar reads them alike (a property test holds both equal), at ten times the cost.
"""

from __future__ import annotations

import re
from functools import lru_cache

from exgraph.values.ports import HIGHEST, PortRange
from exgraph.values.service import Service

_ONE = re.compile(r"[1-9][0-9]{0,4}(?:-[1-9][0-9]{0,4})?")
_BEGINS = frozenset("123456789")
_SEPARATOR = re.compile(r"[,;] ?|[ \n]")
#: `1,433` and `1 433` may be one number, three digits behind fewer.
_THOUSANDS = re.compile(r"(?<![0-9])[0-9]{1,2}[, ][0-9]{3}(?![0-9])")
_GROUP = 3


def plain_ports(text: str) -> tuple[Service, ...] | None:
    """The services of a list of bare ports, each once; `None` for every other text.

    >>> [service.key for service in plain_ports("80, 8000-8010") or ()], plain_ports("80 or 443")
    (['? ?/80', '? ?/8000-8010'], None)
    """
    ranges = plain_ranges(text)
    return None if ranges is None else tuple([Service(ports=ports) for ports in ranges])


def plain_ranges(text: str) -> tuple[PortRange, ...] | None:
    """The ranges of ports of such a list."""
    if text[:1] not in _BEGINS:
        return None
    found: list[PortRange] = []
    thousands = "-" in text
    for one in dict.fromkeys(_SEPARATOR.split(text)):
        ports = _range(one)
        if ports is None:
            return None
        found.append(ports)
        thousands = thousands or len(one) == _GROUP
    if thousands and _THOUSANDS.search(text):
        return None
    # The same port may be written in two ways: 80, 80-80.
    return tuple(dict.fromkeys(found) if "-" in text else found)


@lru_cache(maxsize=HIGHEST)
def _range(text: str) -> PortRange | None:
    """The ports from one to another, or the one; `None` for any other text. Lists of a document share them."""
    if _ONE.fullmatch(text) is None:
        return None
    first, _, last = text.partition("-")
    lower, upper = int(first), int(last or first)
    return PortRange(lower, upper) if lower <= upper <= HIGHEST else None
