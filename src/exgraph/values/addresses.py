"""IP addresses: sets of them as an algebra, each family on its own."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exgraph.errors import ExgraphError
from exgraph.wording.phrases import Phrase

#: The families, and the bits of their addresses.
_BITS = {4: 32, 6: 128}
#: An address is at most 45 characters (RFC 4291, 2.2, with an IPv4 tail); two of them, and what stands between.
_LONGEST = 100
#: What stands before the last 32 bits of an IPv6 address that stands for an IPv4 one.
_MAPPED = 0xFFFF
_ANY = ("any", "*")
_HOST = re.compile(r"host[ \t]+", re.IGNORECASE)
#: `10.0.0.1-10.0.0.20`, `10.0.0.1 – 10.0.0.20`, `10.0.0.1-20`.
_RANGE = re.compile(r"([0-9a-f:.]+)[ \t]*[-‐‑–—][ \t]*([0-9a-f:.]+)", re.ASCII | re.IGNORECASE)
#: `10.0.0.0 255.255.255.0`.
_MASKED = re.compile(r"([0-9.]+)[ \t]+([0-9.]+)", re.ASCII)

#: `10.0.0.0/010` is one network to some and another to others.
_LENGTH_OF_ZEROS = re.compile(r"/0[0-9]", re.ASCII)

_Spans = tuple[tuple[int, int], ...]


class AddressError(ExgraphError, ValueError):
    """A text that is no address, network or range of addresses."""


@dataclass(frozen=True, slots=True)
class AddressSet:
    """An immutable, hashable set of IPv4 and IPv6 addresses with the algebra of sets.

    The families are never mixed: an address is of the family it is written in, also an IPv6 address that stands for an
    IPv4 one (`::ffff:10.1.2.3`, RFC 4291, 2.5.5.2), for no packet and no rule treats the two alike. Held as ascending
    closed ranges of integers with gaps between them. `str()` is the canonical text: `any` for both families whole, else
    addresses, networks (`10.0.0.0/8`) and ranges (`10.0.0.1-10.0.0.20`) parted by commas, IPv4 first; empty for the
    empty set. `parse(str(x)) == x`.
    """

    _four: _Spans = ()
    _six: _Spans = ()

    @classmethod
    def every(cls) -> AddressSet:
        """All addresses of both families."""
        return cls(*(((0, (1 << bits) - 1),) for bits in _BITS.values()))

    @classmethod
    def of(cls, version: int, spans: Iterable[tuple[int, int]]) -> AddressSet:
        """The addresses of one family (4 or 6) in closed ranges of integers. Raises `AddressError` for others."""
        merged: list[tuple[int, int]] = []
        for lower, upper in sorted(spans):
            if not 0 <= lower <= upper < 1 << _BITS[version]:
                raise AddressError(Phrase.of("errors.no-span", lower=str(lower), upper=str(upper), version=version))
            if merged and lower <= merged[-1][1] + 1:
                merged[-1] = merged[-1][0], max(upper, merged[-1][1])
            else:
                merged.append((lower, upper))
        return cls(tuple(merged), ()) if version == 4 else cls((), tuple(merged))

    @classmethod
    def parse(cls, text: str) -> AddressSet:
        """Read addresses, networks and ranges parted by commas.

        Each is `10.1.2.3`, `host 10.1.2.3`, `10.1.0.0/16`, `10.1.0.0 255.255.0.0`, `10.0.0.1-10.0.0.20`,
        `10.0.0.1-20`, or `any`; an address with the length of its network (`10.1.2.3/16`) is the network. Raises
        `AddressError`, naming the part that is none: zone indices (`fe80::1%eth0`), leading zeros and digits of other
        scripts, of which nobody can say what they mean.
        """
        if "," not in text:
            return _part(text.strip()) if text.strip() else cls()
        return cls.union(_part(part.strip()) for part in text.split(","))

    @classmethod
    def union(cls, sets: Iterable[AddressSet]) -> AddressSet:
        """All addresses of several sets, however many these are."""
        four: list[tuple[int, int]] = []
        six: list[tuple[int, int]] = []
        for each in sets:
            four += each._four
            six += each._six
        return cls(cls.of(4, four)._four, cls.of(6, six)._six)

    def networks(self) -> Iterator[str]:
        """The fewest addresses, networks and ranges that make up the set, as texts, IPv4 first, ascending."""
        for version, spans in ((4, self._four), (6, self._six)):
            for lower, upper in spans:
                yield _written(version, lower, upper)

    def prefixes(self) -> Iterator[str]:
        """The fewest networks that make up the set, each with its length, IPv4 first, ascending.

        >>> list(AddressSet.parse("10.0.0.1-10.0.0.3,2001:db8::1").prefixes())
        ['10.0.0.1/32', '10.0.0.2/31', '2001:db8::1/128']
        """
        for version, spans in ((4, self._four), (6, self._six)):
            for lower, upper in spans:
                yield from _prefixes(version, lower, upper)

    def __str__(self) -> str:
        return _ANY[0] if self == AddressSet.every() else ",".join(self.networks())

    def __repr__(self) -> str:
        return f"AddressSet.parse({str(self)!r})"

    def __or__(self, other: AddressSet) -> AddressSet:
        if not isinstance(other, AddressSet):
            return NotImplemented
        return AddressSet.union((self, other))

    def __and__(self, other: AddressSet) -> AddressSet:
        if not isinstance(other, AddressSet):
            return NotImplemented
        return AddressSet(_shared(self._four, other._four), _shared(self._six, other._six))

    def __sub__(self, other: AddressSet) -> AddressSet:
        return self & ~other if isinstance(other, AddressSet) else NotImplemented

    def __invert__(self) -> AddressSet:
        return AddressSet(_rest(self._four, _BITS[4]), _rest(self._six, _BITS[6]))

    def __le__(self, other: AddressSet) -> bool:
        return self & other == self if isinstance(other, AddressSet) else NotImplemented

    def __lt__(self, other: AddressSet) -> bool:
        return self <= other and self != other if isinstance(other, AddressSet) else NotImplemented

    def __ge__(self, other: AddressSet) -> bool:
        return other <= self if isinstance(other, AddressSet) else NotImplemented

    def __gt__(self, other: AddressSet) -> bool:
        return other < self if isinstance(other, AddressSet) else NotImplemented

    def __bool__(self) -> bool:
        return bool(self._four or self._six)

    @property
    def size(self) -> int:
        """How many addresses there are; `len` cannot say so of 2^128."""
        return sum(upper - lower + 1 for lower, upper in self._four + self._six)

    @property
    def single(self) -> bool:
        """Whether it is one address."""
        return self.size == 1

    def bounds(self) -> Iterator[tuple[int, int, int]]:
        """Of each family there is, 4 or 6 and its first and last address as integers."""
        for version, spans in ((4, self._four), (6, self._six)):
            if spans:
                yield version, spans[0][0], spans[-1][1]

    def spans(self, version: int) -> tuple[tuple[int, int], ...]:
        """The addresses of one family (4 or 6) as ascending closed ranges of integers with gaps between them.

        >>> AddressSet.parse("10.0.0.0/31").spans(4), AddressSet.parse("10.0.0.0/31").spans(6)
        (((167772160, 167772161),), ())
        """
        return self._four if version == 4 else self._six

    def of_family(self, version: int) -> AddressSet:
        """Those of its addresses that are of one family, 4 or 6."""
        return AddressSet(self._four) if version == 4 else AddressSet((), self._six)

    @property
    def is_any(self) -> bool:
        """Whether a whole family is in it. As an end of a flow that is every end, whatever its family and whether it
        has an address at all: who writes `0.0.0.0/0` means everybody."""
        return AddressSet(self._four) == AddressSet(_whole(4)) or AddressSet((), self._six) == AddressSet((), _whole(6))


def _part(text: str) -> AddressSet:
    if text.casefold() in _ANY:
        return AddressSet.every()
    if not text or len(text) > _LONGEST or not text.replace("–", "-").replace("—", "-").isprintable():
        raise _no_address(text)
    plain = _HOST.sub("", text, count=1) if _HOST.match(text) else text
    try:
        if match := _RANGE.fullmatch(plain):
            return _range(text, match[1], match[2])
        if match := _MASKED.fullmatch(plain):
            plain = f"{match[1]}/{match[2]}"
        if "%" in plain or _LENGTH_OF_ZEROS.search(plain):
            raise _no_address(text)
        if "/" not in plain:
            address = ipaddress.ip_address(plain)
            return AddressSet.of(address.version, [(int(address), int(address))])
        network = ipaddress.ip_network(plain, strict=False)
    except AddressError:
        raise
    except ValueError:
        raise _no_address(text) from None
    return AddressSet.of(network.version, [(int(network.network_address), int(network.broadcast_address))])


def _no_address(text: str) -> AddressError:
    return AddressError(Phrase.of("errors.no-address", text=text[:_LONGEST]))


def _range(text: str, first: str, last: str) -> AddressSet:
    lower = ipaddress.ip_address(first)
    if "." not in last and ":" not in last and lower.version == 4:
        last = f"{first.rpartition('.')[0]}.{last}"
    upper = ipaddress.ip_address(last)
    if lower.version != upper.version:
        raise _no_address(text)
    if int(lower) > int(upper):
        raise AddressError(Phrase.of("errors.backwards", lower=str(lower), upper=str(upper)))
    return AddressSet.of(lower.version, [(int(lower), int(upper))])


def _whole(version: int) -> _Spans:
    return ((0, (1 << _BITS[version]) - 1),)


def _written(version: int, lower: int, upper: int) -> str:
    """One range: an address, a network where it is one, else both bounds."""
    width = upper - lower + 1
    if width == 1:
        return _address(version, lower)
    if width & (width - 1) == 0 and lower % width == 0:
        return f"{_address(version, lower)}/{_BITS[version] - width.bit_length() + 1}"
    return f"{_address(version, lower)}-{_address(version, upper)}"


def _prefixes(version: int, lower: int, upper: int) -> Iterator[str]:
    """A range as networks: at each step the widest that begins there and does not reach beyond it."""
    while lower <= upper:
        aligned = (lower & -lower).bit_length() - 1 if lower else _BITS[version]
        free = min(aligned, (upper - lower + 1).bit_length() - 1)
        yield f"{_address(version, lower)}/{_BITS[version] - free}"
        lower += 1 << free


def _address(version: int, number: int) -> str:
    if version == 4:
        return str(ipaddress.IPv4Address(number))
    if number >> 32 == _MAPPED:
        # Written with an IPv4 tail (RFC 5952, 5) by some versions of Python only.
        return f"::ffff:{ipaddress.IPv4Address(number & 0xFFFFFFFF)}"
    return str(ipaddress.IPv6Address(number))


def _shared(one: _Spans, other: _Spans) -> _Spans:
    found: list[tuple[int, int]] = []
    here = there = 0
    while here < len(one) and there < len(other):
        lower, upper = max(one[here][0], other[there][0]), min(one[here][1], other[there][1])
        if lower <= upper:
            found.append((lower, upper))
        if one[here][1] < other[there][1]:
            here += 1
        else:
            there += 1
    return tuple(found)


def _rest(spans: _Spans, bits: int) -> _Spans:
    """The gaps between ranges, and before and behind them."""
    found, begin = [], 0
    for lower, upper in spans:
        if begin < lower:
            found.append((begin, lower - 1))
        begin = upper + 1
    if begin < 1 << bits:
        found.append((begin, (1 << bits) - 1))
    return tuple(found)
