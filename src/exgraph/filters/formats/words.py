"""Words that configurations of several products share: protocols, ports and messages of ICMP, by name or number."""

from __future__ import annotations

from functools import cache, lru_cache

from exgraph.model.filter import EVERY_PORT
from exgraph.model.icmp import icmp_messages
from exgraph.notation.protocols import IP_PREFIX, IP_PROTOCOLS
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import HIGHEST, LOWEST, PortSet
from exgraph.values.registry import registered
from exgraph.values.service import PORTED

#: Protocols of which a rule may name ports; UDP-Lite (136) has those of UDP.
WITH_PORTS = frozenset((*PORTED, f"{IP_PREFIX}136"))
#: Other names of protocols, as of IANA, "Protocol Numbers", and of Linux's list of them.
_PROTOCOLS = {
    **{name: number for number, name in IP_PROTOCOLS.items()},
    "ipv6-icmp": 58,
    "icmp6": 58,
    "ipencap": 4,
    "ipv4": 4,
    "ip-in-ip": 4,
    "udplite": 136,
    "ipv6": 41,
    "eigrp": 88,
    "egp": 8,
    "igp": 9,
    "ipcomp": 108,
    "l2tp": 115,
    "ipv6-route": 43,
    "ipv6-frag": 44,
    "ipv6-nonxt": 59,
    "rsvp": 46,
    "ipv6-opts": 60,
    "ospfigp": 89,
    "nos": 94,
    "pcp": 108,
    "carp": 112,
    "hopopt": 0,
    "snp": 109,
    "ahp": 51,
}
#: Messages of ICMP: type, and code where the name says one (RFC 792, 950, 1256; names of nft, iptables and ASA).
_ICMP = {
    "echo-reply": (0,),
    "pong": (0,),
    "destination-unreachable": (3,),
    "unreachable": (3,),
    "source-quench": (4,),
    "network-unreachable": (3, 0),
    "host-unreachable": (3, 1),
    "protocol-unreachable": (3, 2),
    "port-unreachable": (3, 3),
    "fragmentation-needed": (3, 4),
    "source-route-failed": (3, 5),
    "network-unknown": (3, 6),
    "host-unknown": (3, 7),
    "network-prohibited": (3, 9),
    "host-prohibited": (3, 10),
    "communication-prohibited": (3, 13),
    "redirect": (5,),
    "echo-request": (8,),
    "ping": (8,),
    "echo": (8,),
    "router-advertisement": (9,),
    "router-solicitation": (10,),
    "time-exceeded": (11,),
    "ttl-exceeded": (11,),
    "ttl-zero-during-transit": (11, 0),
    "ttl-zero-during-reassembly": (11, 1),
    "parameter-problem": (12,),
    "timestamp-request": (13,),
    "timestamp-reply": (14,),
    "info-request": (15,),
    "info-reply": (16,),
    "information-request": (15,),
    "information-reply": (16,),
    "address-mask-request": (17,),
    "address-mask-reply": (18,),
    "mask-request": (17,),
    "mask-reply": (18,),
    "traceroute": (30,),
}
#: The same of ICMPv6 (RFC 4443, 4861, 2710, 3810, 3122).
_ICMPV6 = {
    "destination-unreachable": (1,),
    "no-route": (1, 0),
    "communication-prohibited": (1, 1),
    "beyond-scope": (1, 2),
    "address-unreachable": (1, 3),
    "port-unreachable": (1, 4),
    "failed-policy": (1, 5),
    "reject-route": (1, 6),
    "packet-too-big": (2,),
    "time-exceeded": (3,),
    "ttl-exceeded": (3,),
    "parameter-problem": (4,),
    "echo-request": (128,),
    "ping": (128,),
    "echo": (128,),
    "echo-reply": (129,),
    "pong": (129,),
    "mld-listener-query": (130,),
    "mld-listener-report": (131,),
    "mld-listener-done": (132,),
    "mld-listener-reduction": (132,),
    "mld2-listener-report": (143,),
    "router-renumbering": (138,),
    "nd-router-solicit": (133,),
    "router-solicitation": (133,),
    "nd-router-advert": (134,),
    "router-advertisement": (134,),
    "nd-neighbor-solicit": (135,),
    "neighbour-solicitation": (135,),
    "neighbor-solicitation": (135,),
    "nd-neighbor-advert": (136,),
    "neighbour-advertisement": (136,),
    "neighbor-advertisement": (136,),
    "nd-redirect": (137,),
    "redirect": (137,),
    "ind-neighbor-solicit": (141,),
    "ind-neighbor-advert": (142,),
}
_HIGHEST_BYTE = 255
#: So many texts of ports are remembered: a configuration names some again and again.
_REMEMBERED_PORTS = 4096


class UnknownWord(Exception):
    """A word that stands for no protocol, port or message that is known."""


@cache
def every_transport() -> frozenset[str]:
    """The names of all 256 protocols."""
    return frozenset(map(numbered_transport, range(_HIGHEST_BYTE + 1)))


def numbered_transport(number: int) -> str:
    """`tcp` for 6, `ip-99` for one that has no name here."""
    return IP_PROTOCOLS.get(number, f"{IP_PREFIX}{number}")


@lru_cache(maxsize=1024)
def transport_of(text: str) -> str:
    """A protocol by its name or number. Raises `UnknownWord`."""
    folded = text.casefold()
    if is_number(folded, 3) and int(folded) <= _HIGHEST_BYTE:
        return numbered_transport(int(folded))
    if folded in _PROTOCOLS:
        return numbered_transport(_PROTOCOLS[folded])
    raise UnknownWord(text)


def ports_of(text: str, between: str = "-") -> PortSet:
    """A port by number or registered name, or a range of them; an end that is left out is the last there is.

    Port 0, which no connection has, is left out. Raises `UnknownWord`.
    """
    return ports_of_all((text,), between)


def _bounds(text: str, between: str) -> tuple[int, int]:
    """The first and the last port; as `ports_of`."""
    if is_number(text, 5):
        lower = upper = _port(text)
    elif between in text and not registered(text.casefold()):
        first, _, last = text.partition(between)
        lower, upper = _port(first or "0"), _port(last or "65535")
    else:
        lower = upper = _port(text)
    if lower > upper:
        raise UnknownWord(text)
    return max(lower, LOWEST), upper


def is_number(text: str, most: int) -> bool:
    """Whether a text is a decimal number. With a zero before it, it is an octal one for nft and iptables."""
    return text.isascii() and text.isdigit() and len(text) <= most and (text == "0" or text[0] != "0")


def _port(text: str) -> int:
    if is_number(text, 5) and int(text) <= HIGHEST:
        return int(text)
    numbers = {entry.port for entry in registered(text.casefold())}
    if len(numbers) != 1:
        raise UnknownWord(text)
    return numbers.pop()


def messages_of(text: str, transport: str, between: str = "/") -> PortSet:
    """Messages of ICMP by name, by type, or by type and code. Raises `UnknownWord`."""
    known = _ICMP if transport == "icmp" else _ICMPV6
    kind, _, code = text.casefold().partition(between)
    if kind in known:
        number, *codes = known[kind]
        if codes and code:
            raise UnknownWord(text)
        return icmp_messages(number, (codes[0], codes[0]) if codes else _codes(code, text))
    return icmp_messages(_byte(kind, text), _codes(code, text))


def _codes(code: str, text: str) -> tuple[int, int] | None:
    return (_byte(code, text),) * 2 if code else None


def _byte(digits: str, text: str) -> int:
    if not (is_number(digits, 3) and int(digits) <= _HIGHEST_BYTE):
        raise UnknownWord(text)
    return int(digits)


@lru_cache(maxsize=_REMEMBERED_PORTS)
def ports_of_all(texts: tuple[str, ...], between: str = "-") -> PortSet:
    """The ports of several texts, compact: a configuration may have a hundred thousand sets. As `ports_of`."""
    bounds = (_bounds(text, between) for text in texts)
    return PortSet.of_spans((lower, upper) for lower, upper in bounds if upper >= LOWEST)


def shared_ports(one: PortSet, other: PortSet) -> PortSet:
    """The ports in both sets, compact; the same object where one is that of all ports."""
    return other if one is EVERY_PORT else one if other is EVERY_PORT else (one & other).compact()


@lru_cache(maxsize=65536)
def addresses_of(text: str) -> AddressSet:
    """As `AddressSet.parse`, remembered: a configuration names the same addresses again and again."""
    return AddressSet.parse(text)
