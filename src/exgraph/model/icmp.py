"""ICMP messages as numbers of ports, so that whatever calculates with ports need not know of them."""

from __future__ import annotations

import re

from exgraph.values.ports import HIGHEST, PortRange, PortSet

#: The transports whose messages have a type and a code, each one byte (RFC 792; RFC 4443, 2.1).
ICMP_TRANSPORTS = frozenset({"icmp", "icmpv6"})
_CODES = 256
_SAID = re.compile(r"([0-9]{1,3})(?:/([0-9]{1,3}))?(?:-([0-9]{1,3})(?:/([0-9]{1,3}))?)?", re.ASCII)
#: The types of an echo request and its reply (RFC 792; RFC 4443, 4).
_ECHO = {"icmp": (8, 0), "icmpv6": (128, 129)}
#: Words of names of messages (IANA, "ICMP Type Numbers" and "ICMPv6 Parameters"), and those of the echo.
_NAMES = re.compile(
    r"\b(?:echo|ping|request|reply|type|code|\w*unreachable|\w*exceeded|redirect|\w*advertisement|\w*solicitation|timestamp"
    r"|quench|parameter|fragmentation|too\W?big|traceroute)\b",
    re.IGNORECASE,
)
_OF_ECHO = frozenset(("echo", "ping", "request"))
_BESIDE = frozenset(("icmp", "icmpv4", "icmpv6", "ip", "ipv4", "ipv6", "v4", "v6"))
_WORD = re.compile(r"\w+")


def icmp_messages(kind: int, codes: tuple[int, int] | None = None) -> PortSet:
    """The messages of a type, 0…255, with the codes from one to another; all of them where none are said.

    Message n of type t is number 256 · t + n + 1. The last of all, type 255 with code 255, which is reserved, has none.

    >>> str(icmp_messages(8)), str(icmp_messages(3, (1, 1)))
    ('2049-2304', '770')
    """
    first, last = codes or (0, _CODES - 1)
    lower, upper = (kind * _CODES + code + 1 for code in (first, last))
    return PortSet([PortRange(lower, min(upper, HIGHEST))]) if lower <= HIGHEST else PortSet()


#: Messages that IPv6 cannot do without on the link: solicitations and advertisements of routers and neighbours
#: (RFC 4890, section 4.4.1).
NEIGHBOURS = PortSet(span for kind in (133, 134, 135, 136) for span in icmp_messages(kind).ranges())


def messages_named(text: str, transport: str) -> PortSet | None:
    """The messages that a text says by name: the echo request; all where it says no name, `None` for any other.

    >>> [str(messages_named(text, "icmp")) for text in ("ICMP | ping", "ICMP", "ICMP time exceeded")]
    ['2049-2304', '1-65535', 'None']
    """
    if _NAMES.search(text) is None:
        return PortSet.every()
    said = {word for word in _WORD.findall(text.casefold()) if word not in _BESIDE}
    if not said <= {*_OF_ECHO, "reply"} or not said & {"echo", "ping"}:
        return None
    request, reply = map(icmp_messages, _ECHO[transport])
    if "reply" not in said:
        return request
    return request | reply if "request" in said else reply


def icmp_text(messages: PortSet) -> str:
    """Types, types with a code and ranges of them: `8`, `3/1,3/4`, `0-18`.

    >>> icmp_text(icmp_messages(8) | icmp_messages(3, (1, 2)))
    '3/1-3/2,8'
    """
    return ",".join(_written(span) for span in messages.ranges())


def icmp_said(text: str) -> PortSet | None:
    """The messages that `icmp_text` writes so; `None` for any other text, and for types and codes above 255.

    >>> str(icmp_said("3/1,8")), icmp_said("0, 8"), icmp_said("300")
    ('770,2049-2304', None, None)
    """
    found = PortSet()
    for part in text.split(","):
        match = _SAID.fullmatch(part)
        if match is None or any(int(number) >= _CODES for number in match.groups() if number):
            return None
        first, begin, last, end = (int(number) if number else None for number in match.groups())
        if first is None or (last is not None and (begin is None) is not (end is None)):
            return None
        lower = icmp_messages(first, None if begin is None else (begin, begin))
        upper = lower if last is None else icmp_messages(last, None if end is None else (end, end))
        spans = (*lower.ranges(), *upper.ranges())
        if not spans or spans[-1].upper < spans[0].lower:
            return None
        found |= PortSet([PortRange(spans[0].lower, spans[-1].upper)])
    return found


def _written(span: PortRange) -> str:
    (first, begin), (last, end) = (divmod(bound - 1, _CODES) for bound in (span.lower, span.upper))
    if begin == 0 and (end == _CODES - 1 or span.upper == HIGHEST):
        return str(first) if first == last else f"{first}-{last}"
    return f"{first}/{begin}" if span.lower == span.upper else f"{first}/{begin}-{last}/{end}"
