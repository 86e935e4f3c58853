"""Objects and groups of objects of a Cisco configuration, which stand for addresses, services or ports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from exgraph.filters.formats.cisco_words import OPERATORS, Words, masked, ports_by_operator
from exgraph.filters.formats.words import WITH_PORTS, UnknownWord, addresses_of, messages_of, transport_of
from exgraph.model.filter import EVERY_ADDRESS, EVERY_PORT
from exgraph.model.icmp import ICMP_TRANSPORTS
from exgraph.values.addresses import AddressError, AddressSet
from exgraph.values.ports import PortSet

_TCP_UDP = frozenset({"tcp", "udp"})
_FOUR, _SIX = (EVERY_ADDRESS.of_family(version) for version in (4, 6))
_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class Served:
    """What a service is: its transports, `None` for all, and the ports at both ends."""

    transports: frozenset[str] | None = None
    to_ports: PortSet = EVERY_PORT
    from_ports: PortSet = EVERY_PORT


class Objects:
    """The objects of a file by kind and name, each with its lines, read when a rule asks for them."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, str], list[list[str]]] = {}
        self._transports: dict[str, str] = {}
        self._inside: list[tuple[str, str]] = []

    def add(self, header: Sequence[str], lines: list[list[str]]) -> None:
        """`object network NAME` or `object-group service NAME tcp` with the lines below it."""
        if len(header) > 2:
            kind = f"{header[0]} {header[1]}"
            self._lines.setdefault((kind, header[2]), []).extend(lines)
            if len(header) > 3 and header[1] == "service":
                self._transports[header[2]] = header[3]
            if behind := header[4 if header[1] == "service" else 3 :]:
                self._lines[kind, header[2]].append([*behind])

    def kind_of(self, name: str) -> str:
        """The kind of the group of a name; empty where there is none."""
        return next((kind for kind, known in self._lines if known == name and kind.startswith("object-group")), "")

    def addresses(self, kind: str, name: str) -> AddressSet:
        """The addresses of an object or a group. Raises `UnknownWord` where it is not there or not understood."""
        found = AddressSet()
        for line in self._read(f"{kind} network", name):
            words = Words(line)
            if words.takes("description", "nat"):
                continue
            if words.takes("group-object"):
                found |= self._nested(
                    ("object-group network", name), partial(self.addresses, "object-group", words.take())
                )
            elif words.takes("network-object") and words.takes("object"):
                found |= self.addresses("object", words.take())
            elif words.peek() in ("fqdn", "security-group", "user"):
                # Who that is, somebody else tells the firewall.
                raise UnknownWord(" ".join(line))
            else:
                found |= self._one(words)
            _ends_here(words)
        return found

    def _one(self, words: Words) -> AddressSet:
        words.takes("subnet")
        if words.takes("range"):
            return _parsed(f"{words.take()}-{words.take()}")
        return ends_of(words, wildcard=False)

    def services(self, kind: str, name: str) -> list[Served]:
        """The services of an object or a group; as `addresses`."""
        found: list[Served] = []
        for line in self._read(f"{kind} service", name):
            words = Words(line)
            if words.takes("description"):
                continue
            if words.takes("group-object"):
                found += self._nested(
                    ("object-group service", name), partial(self.services, "object-group", words.take())
                )
            elif words.takes("service-object") and words.takes("object"):
                found += self.services("object", words.take())
            elif words.takes("port-object"):
                transport = self._transports.get(name, "")
                named = _TCP_UDP if transport == "tcp-udp" else frozenset({transport_of(transport)})
                found.append(Served(named, ports_by_operator(words)))
            else:
                words.takes("service")
                found.append(_service(words))
            _ends_here(words)
        return found

    def transports(self, name: str) -> frozenset[str] | None:
        """The protocols of a group of protocols; as `addresses`."""
        found = frozenset[str]()
        for line in self._read("object-group protocol", name):
            words = Words(line)
            if words.takes("description"):
                continue
            if words.takes("group-object"):
                inner = self._nested(("object-group protocol", name), partial(self.transports, words.take()))
            else:
                words.takes("protocol-object")
                inner = protocols_of(words.take())
            _ends_here(words)
            if inner is None:
                return None
            found |= inner
        return found

    def messages(self, name: str) -> PortSet:
        """The messages of a group of types of ICMP; as `addresses`."""
        found = PortSet()
        for line in self._read("object-group icmp-type", name):
            words = Words(line)
            if words.takes("description"):
                continue
            if words.takes("icmp-object"):
                found |= messages_of(words.take(), "icmp")
            elif words.takes("group-object"):
                found |= self._nested(("object-group icmp-type", name), partial(self.messages, words.take()))
            _ends_here(words)
        return found

    def _read(self, kind: str, name: str) -> list[list[str]]:
        if (kind, name) not in self._lines:
            raise UnknownWord(f"{kind} {name}")
        return self._lines[kind, name]

    def _nested(self, holder: tuple[str, str], read: Callable[[], _Found]) -> _Found:
        """What a group inside a group is; one that is inside itself is not understood."""
        if holder in self._inside:
            raise UnknownWord(" ".join(holder))
        self._inside.append(holder)
        try:
            return read()
        finally:
            self._inside.pop()


def _ends_here(words: Words) -> None:
    """Raises `UnknownWord` where a line goes on."""
    if words.peek():
        raise UnknownWord(" ".join(words.rest()))


def ends_of(words: Words, wildcard: bool) -> AddressSet:
    """The addresses of `any`, `host A`, `A MASK` or `A/LENGTH`. Raises `UnknownWord`."""
    word = words.take()
    if word in ("any", "any4", "any6"):
        return {"any": EVERY_ADDRESS, "any4": _FOUR, "any6": _SIX}[word]
    if word == "host":
        found = _parsed(words.take())
        if not found.single:
            raise UnknownWord(word)
        return found
    if "/" in word or ":" in word:
        return _parsed(word)
    return masked(word, words.take(), wildcard)


def protocols_of(word: str) -> frozenset[str] | None:
    """The transports of a protocol's name or number; `None` for all."""
    if word in ("ip", "ipv6", "ip6", "any"):
        return None
    return _TCP_UDP if word == "tcp-udp" else frozenset({transport_of("icmpv6" if word == "icmp6" else word)})


def _parsed(text: str) -> AddressSet:
    try:
        return addresses_of(text)
    except AddressError:
        raise UnknownWord(text) from None


def _service(words: Words) -> Served:
    """`tcp destination eq 80`, `icmp echo`, `ip`. Raises `UnknownWord`."""
    transports = protocols_of(words.take())
    to_ports = from_ports = EVERY_PORT
    if transports is not None and transports <= ICMP_TRANSPORTS:
        if words.peek():
            (transport,) = transports
            to_ports = messages_of("/".join(words.take() for _ in words.rest()), transport)
        return Served(transports, to_ports)
    while words.peek():
        if words.takes("source"):
            from_ports = ports_by_operator(words)
        elif words.takes("destination") or words.peek() in OPERATORS:
            to_ports = ports_by_operator(words)
        else:
            raise UnknownWord(words.peek())
    if to_ports is not EVERY_PORT or from_ports is not EVERY_PORT:
        transports = WITH_PORTS if transports is None else transports
    return Served(transports, to_ports, from_ports)
