"""ICMP messages as numbers of ports, so that whatever calculates with ports need not know of them."""

from __future__ import annotations

from exgraph.values.ports import HIGHEST, PortRange, PortSet

#: The transports whose messages have a type and a code, each one byte (RFC 792; RFC 4443, 2.1).
ICMP_TRANSPORTS = frozenset({"icmp", "icmpv6"})
_CODES = 256


def icmp_messages(kind: int, codes: tuple[int, int] | None = None) -> PortSet:
    """The messages of a type, 0…255, with the codes from one to another; all of them where none are said.

    Message n of type t is number 256 · t + n + 1. The last of all, type 255 with code 255, which is reserved, has none.

    >>> str(icmp_messages(8)), str(icmp_messages(3, (1, 1)))
    ('2049-2304', '770')
    """
    first, last = codes or (0, _CODES - 1)
    lower, upper = (kind * _CODES + code + 1 for code in (first, last))
    return PortSet([PortRange(lower, min(upper, HIGHEST))]) if lower <= HIGHEST else PortSet()


def icmp_text(messages: PortSet) -> str:
    """Types, types with a code and ranges of them: `8`, `3/1,3/4`, `0-18`.

    >>> icmp_text(icmp_messages(8) | icmp_messages(3, (1, 2)))
    '3/1-3/2,8'
    """
    return ",".join(_written(span) for span in messages.ranges())


def _written(span: PortRange) -> str:
    (first, begin), (last, end) = (divmod(bound - 1, _CODES) for bound in (span.lower, span.upper))
    if begin == 0 and (end == _CODES - 1 or span.upper == HIGHEST):
        return str(first) if first == last else f"{first}-{last}"
    return f"{first}/{begin}" if span.lower == span.upper else f"{first}/{begin}-{last}/{end}"
