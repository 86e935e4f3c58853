"""Ports: closed ranges, and sets of ports as an algebra over 1…65535."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import starmap
from typing import TYPE_CHECKING

from exgraph.errors import ExgraphError
from exgraph.values.made_quickly import made_quickly

LOWEST, HIGHEST = 1, 65535
#: Sets of up to so many ranges are held as these, where they are asked to be compact.
FEW_RANGES = 64

#: Two bounds of two bytes each.
_BYTES_OF_RANGE = 4
_RANGE = re.compile(r"([0-9]{1,9})(?:-([0-9]{1,9}))?", re.ASCII)


class PortError(ExgraphError, ValueError):
    """A text or number that is no port or port range."""


@made_quickly
@dataclass(frozen=True, slots=True, order=True)
class PortRange:
    """A closed range, 1 ≤ lower ≤ upper ≤ 65535 (RFC 8519, `port-range-or-operator`); a port is a range of one.

    Raises `PortError` for bounds outside 1…65535 or in the wrong order.

    >>> len(PortRange.parse("1024-65535")), 5060 in PortRange(1024, 65535)
    (64512, True)
    """

    lower: int
    upper: int

    def __post_init__(self) -> None:
        if LOWEST <= self.lower <= self.upper <= HIGHEST:
            return
        for bound in (self.lower, self.upper):
            if not LOWEST <= bound <= HIGHEST:
                raise PortError(f"{bound} is no port: ports are {LOWEST} to {HIGHEST}")
        raise PortError(f"the range runs backwards: {self.lower} is above {self.upper}")

    @classmethod
    def of(cls, port: int) -> PortRange:
        """The range of one port."""
        return cls(port, port)

    @classmethod
    def parse(cls, text: str) -> PortRange:
        """Read `25` or `1024-65535`; `parse(str(r)) == r`. Raises `PortError`."""
        match = _RANGE.fullmatch(text)
        if match is None:
            raise PortError(f"{text!r} is no port or port range")
        lower = int(match[1])
        return cls(lower, lower if match[2] is None else int(match[2]))

    def __str__(self) -> str:
        return str(self.lower) if self.lower == self.upper else f"{self.lower}-{self.upper}"

    def __len__(self) -> int:
        return self.upper - self.lower + 1

    def __contains__(self, port: object) -> bool:
        return isinstance(port, int) and self.lower <= port <= self.upper


class PortSet:
    """An immutable, hashable set of ports with the algebra of sets.

    Held as one integer whose bit n stands for port n: union and intersection of thousands of ranges are single
    machine-word loops. That takes up to 8 KB; where many sets are held, those of a few ranges are `compact`, which
    makes their bits when something is calculated. `str()` is the canonical text (`22,80-90`, empty for the empty set)
    and `parse(str(x)) == x`.

    >>> str(PortSet.parse("80-90,22") | PortSet([91])), str(PortSet.parse("25-587") - PortSet.parse("25,587"))
    ('22,80-91', '26-586')
    """

    __slots__ = ("_bits", "_bounds")
    _bits: int
    #: Of a compact set, which has no bits, the bounds of its ranges, two bytes each.
    _bounds: bytes

    def __init__(self, ranges: Iterable[PortRange | int] = ()) -> None:
        bits = 0
        # Of a set that is copied the ranges are taken, not each port by itself.
        for item in ranges.ranges() if isinstance(ranges, PortSet) else ranges:
            span = PortRange.of(item) if isinstance(item, int) else item
            bits |= ((1 << len(span)) - 1) << span.lower
        object.__setattr__(self, "_bits", bits)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a PortSet does not change")

    @classmethod
    def _of_bits(cls, bits: int) -> PortSet:
        made = object.__new__(cls)
        object.__setattr__(made, "_bits", bits)
        return made

    @classmethod
    def of_spans(cls, spans: Iterable[tuple[int, int]]) -> PortSet:
        """The ports in closed ranges of integers within 1…65535, compact where they are few.

        >>> str(PortSet.of_spans([(80, 90), (22, 22), (91, 99)]))
        '22,80-99'
        """
        merged: list[int] = []
        for lower, upper in sorted(spans):
            if merged and lower <= merged[-1] + 1:
                merged[-1] = max(upper, merged[-1])
            else:
                merged += (lower, upper)
        if not merged or len(merged) > 2 * FEW_RANGES:
            return cls(map(PortRange, merged[::2], merged[1::2]))
        made = object.__new__(cls)
        object.__setattr__(made, "_bounds", array("H", merged).tobytes())
        return made

    def compact(self) -> PortSet:
        """The same set, held as its ranges where they are few and take less than its bits."""
        if self._bounds or self._bits.bit_length() <= 8 * _BYTES_OF_RANGE:
            return self
        spans: list[tuple[int, int]] = []
        for span in self.ranges():
            if len(spans) == FEW_RANGES:
                return self
            spans.append((span.lower, span.upper))
        return PortSet.of_spans(spans)

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            # Asked for what is not held alone: where bits are, no time is lost.
            if name == "_bounds":
                return b""
            if name != "_bits":
                raise AttributeError(name)
            bits, bounds = 0, array("H", self._bounds)
            for lower, upper in zip(bounds[::2], bounds[1::2], strict=True):
                bits |= ((1 << upper - lower + 1) - 1) << lower
            return bits

    @classmethod
    def every(cls) -> PortSet:
        """All ports, 1-65535."""
        return cls([PortRange(LOWEST, HIGHEST)])

    @classmethod
    def parse(cls, text: str) -> PortSet:
        """Read a comma-separated list of ports and ranges. Raises `PortError`, naming the part that is none."""
        return cls(PortRange.parse(part.strip()) for part in text.split(",")) if text.strip() else cls()

    def ranges(self) -> Iterator[PortRange]:
        """The fewest ranges that make up the set, ascending."""
        return starmap(PortRange, self.spans())

    def spans(self) -> Iterator[tuple[int, int]]:
        """The bounds of these ranges."""
        if self._bounds:
            bounds = array("H", self._bounds)
            yield from zip(bounds[::2], bounds[1::2], strict=True)
            return
        bits, base = self._bits, 0
        while bits:
            gap = (bits & -bits).bit_length() - 1
            bits >>= gap
            run = (~bits & (bits + 1)).bit_length() - 1
            yield base + gap, base + gap + run - 1
            bits >>= run
            base += gap + run

    def __str__(self) -> str:
        return ",".join(map(str, self.ranges()))

    def __repr__(self) -> str:
        return f"PortSet.parse({str(self)!r})"

    def __or__(self, other: PortSet) -> PortSet:
        return self._of_bits(self._bits | other._bits) if isinstance(other, PortSet) else NotImplemented

    def __and__(self, other: PortSet) -> PortSet:
        return self._of_bits(self._bits & other._bits) if isinstance(other, PortSet) else NotImplemented

    def __sub__(self, other: PortSet) -> PortSet:
        return self._of_bits(self._bits & ~other._bits) if isinstance(other, PortSet) else NotImplemented

    def __xor__(self, other: PortSet) -> PortSet:
        return self._of_bits(self._bits ^ other._bits) if isinstance(other, PortSet) else NotImplemented

    def __invert__(self) -> PortSet:
        if self._bounds:
            bounds = array("H", self._bounds)
            begins, ends = (
                [LOWEST, *(upper + 1 for upper in bounds[1::2])],
                [*(low - 1 for low in bounds[::2]), HIGHEST],
            )
            return PortSet.of_spans((low, up) for low, up in zip(begins, ends, strict=True) if low <= up)
        return PortSet.every() - self

    def __le__(self, other: PortSet) -> bool:
        return not self._bits & ~other._bits if isinstance(other, PortSet) else NotImplemented

    def __lt__(self, other: PortSet) -> bool:
        return self <= other and self != other if isinstance(other, PortSet) else NotImplemented

    def __ge__(self, other: PortSet) -> bool:
        return other <= self if isinstance(other, PortSet) else NotImplemented

    def __gt__(self, other: PortSet) -> bool:
        return other < self if isinstance(other, PortSet) else NotImplemented

    def __eq__(self, other: object) -> bool:
        return self._bits == other._bits if isinstance(other, PortSet) else NotImplemented

    def __hash__(self) -> int:
        return hash(("PortSet", self._bits))

    def __bool__(self) -> bool:
        return self._bits != 0

    def __len__(self) -> int:
        return self._bits.bit_count()

    def __contains__(self, port: object) -> bool:
        return isinstance(port, int) and LOWEST <= port <= HIGHEST and bool(self._bits >> port & 1)

    def __iter__(self) -> Iterator[int]:
        for span in self.ranges():
            yield from range(span.lower, span.upper + 1)

    def isdisjoint(self, other: PortSet) -> bool:
        """Whether no port is in both."""
        return not self._bits & other._bits
