"""Lists of bare ports and ranges, which nearly all cells of a firewall's export are: read without the grammar.

The grammar reads them alike (a property test holds both equal), at ten times the cost.
"""

from __future__ import annotations

import re

from exgraph.values.ports import HIGHEST, PortRange
from exgraph.values.service import Service

_ONE = r"[1-9][0-9]{0,4}(?:-[1-9][0-9]{0,4})?"
_LIST = re.compile(rf"{_ONE}(?:(?:[,;] ?|[ \n]){_ONE})*")
_SEPARATOR = re.compile(r"[,;] ?|[ \n]")
#: `1,433` and `1 433` may be one number.
_THOUSANDS = re.compile(r"(?<![0-9])[0-9]{1,2}[, ][0-9]{3}(?![0-9])")


def plain_ports(text: str) -> tuple[Service, ...] | None:
    """The services of a list of bare ports, each once; `None` for every other text.

    >>> [service.key for service in plain_ports("80, 8000-8010") or ()], plain_ports("80 or 443")
    (['? ?/80', '? ?/8000-8010'], None)
    """
    ranges = plain_ranges(text)
    return None if ranges is None else tuple([Service(ports=ports) for ports in ranges])


def plain_ranges(text: str) -> tuple[PortRange, ...] | None:
    """The ranges of ports of such a list."""
    if _LIST.fullmatch(text) is None or _THOUSANDS.search(text):
        return None
    found: dict[PortRange, None] = {}
    for one in _SEPARATOR.split(text):
        first, _, last = one.partition("-")
        lower, upper = int(first), int(last or first)
        if lower > upper or upper > HIGHEST:
            return None
        found[PortRange(lower, upper)] = None
    return tuple(found)
