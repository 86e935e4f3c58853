"""What stands at the right of a match of nft, as addresses, ports, protocols or messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from exgraph.filters.formats.words import (
    UnknownWord,
    addresses_of,
    messages_of,
    ports_of,
    ports_of_all,
    transport_of,
)
from exgraph.values.addresses import AddressError, AddressSet
from exgraph.values.ports import PortRange, PortSet


class Unread(Exception):
    """A value or a match that is not understood."""


def items_of(value: Any) -> Iterator[Any]:
    """The single values of a set, of a list and of those inside it; else the value itself."""
    if isinstance(value, dict) and isinstance(value.get("set"), list):
        value = value["set"]
    if isinstance(value, list):
        for each in value:
            yield from items_of(each)
    elif isinstance(value, dict) and "elem" in value:
        yield value["elem"]["val"]
    else:
        yield value


def addresses(value: Any, version: int) -> AddressSet:
    """Addresses of one family. Raises `Unread`."""
    spans: list[tuple[int, int]] = []
    for each in items_of(value):
        found = _addresses(each)
        if found.spans(10 - version):
            raise Unread
        spans += found.spans(version)
    return AddressSet.of(version, spans)


def _addresses(value: Any) -> AddressSet:
    try:
        if isinstance(value, str):
            return addresses_of(value)
        if "prefix" in value:
            return addresses_of(f"{value['prefix']['addr']}/{value['prefix']['len']}")
        first, last = value["range"]
        return addresses_of(f"{first}-{last}")
    except (AddressError, KeyError, TypeError, ValueError):
        raise Unread from None


def ports(value: Any) -> PortSet:
    """Ports. Raises `Unread`."""
    found = [*items_of(value)]
    if all(isinstance(each, str | int) for each in found):
        try:
            return ports_of_all(tuple(map(str, found)))
        except UnknownWord:
            raise Unread from None
    return _united(value, ports_of)


def messages(value: Any, transport: str) -> PortSet:
    """Messages of ICMP. Raises `Unread`."""
    return _united(value, lambda text: messages_of(text, transport))


def _united(value: Any, read: Callable[[str], PortSet]) -> PortSet:
    found = PortSet()
    for each in items_of(value):
        try:
            if isinstance(each, dict):
                first, last = each["range"]
                lower, upper = read(str(first)), read(str(last))
                found |= _between(lower, upper)
            else:
                found |= read(str(each))
        except (UnknownWord, KeyError, TypeError, ValueError):
            raise Unread from None
    return found


def _between(lower: PortSet, upper: PortSet) -> PortSet:
    if not upper:
        return PortSet()
    first = next(lower.ranges()).lower if lower else 1
    last = [*upper.ranges()][-1].upper
    return PortSet([PortRange(first, last)])


def transports(value: Any) -> frozenset[str]:
    """Protocols. Raises `Unread`."""
    found = [*items_of(value)]
    if not all(isinstance(each, str | int) for each in found):
        raise Unread
    try:
        return frozenset(transport_of(str(each)) for each in found)
    except UnknownWord:
        raise Unread from None


def texts(value: Any) -> list[str]:
    """Plain words, as names of interfaces. Raises `Unread`."""
    found = [*items_of(value)]
    if not all(isinstance(each, str) for each in found):
        raise Unread
    return found
