"""Addresses that every rule treats alike."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from exgraph.model.filter import FAMILIES
from exgraph.values.addresses import AddressSet

#: Between the places of which it is kept which sets hold them, there are so many cuts.
_APART = 128


class Classes:
    """Sets of addresses cut at all their bounds, to tell of any addresses which of the sets hold them.

    A class is an integer: bit n says whether its addresses are in set n.
    """

    def __init__(self, sets: Sequence[AddressSet]) -> None:
        self._lines = {version: _Line(sets, version) for version in FAMILIES}

    def of(self, addresses: AddressSet, version: int) -> tuple[int, ...]:
        """The classes that addresses of one family are in, ascending."""
        return self._lines[version].of(addresses.spans(version))

    def parts(self, addresses: AddressSet, version: int) -> Iterator[tuple[int, AddressSet]]:
        """The classes that addresses of one family are in, each with those of them that are."""
        found: dict[int, list[tuple[int, int]]] = {}
        for span in addresses.spans(version):
            for each, lower, upper in self._lines[version].pieces(*span):
                found.setdefault(each, []).append((lower, upper))
        for each, spans in sorted(found.items()):
            yield each, AddressSet.of(version, spans)


class _Line:
    """The addresses of one family on a line, cut where a set begins or ends."""

    def __init__(self, sets: Sequence[AddressSet], version: int) -> None:
        self._known: dict[tuple[tuple[int, int], ...], tuple[int, ...]] = {}
        turning: dict[int, list[int]] = {}
        for number, each in enumerate(sets):
            for lower, upper in each.spans(version):
                turning.setdefault(lower, []).append(number)
                turning.setdefault(upper + 1, []).append(number)
        self._cuts = sorted(turning)
        self._turning = [turning[cut] for cut in self._cuts]
        self._kept = [0]
        current = 0
        for place, numbers in enumerate(self._turning):
            current = _turned(current, numbers)
            if (place + 1) % _APART == 0:
                self._kept.append(current)

    def of(self, spans: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
        if spans not in self._known:
            self._known[spans] = tuple(sorted({each for span in spans for each, _, _ in self.pieces(*span)}))
        return self._known[spans]

    def pieces(self, lower: int, upper: int) -> Iterator[tuple[int, int, int]]:
        """The classes that a closed range is in, one after the other, each with its first and last address."""
        place = bisect_right(self._cuts, lower)
        current = self._kept[place // _APART]
        for numbers in self._turning[place // _APART * _APART : place]:
            current = _turned(current, numbers)
        while place < len(self._cuts) and self._cuts[place] <= upper:
            yield current, lower, self._cuts[place] - 1
            lower = self._cuts[place]
            current = _turned(current, self._turning[place])
            place += 1
        yield current, lower, upper


def _turned(current: int, numbers: Sequence[int]) -> int:
    for number in numbers:
        current ^= 1 << number
    return current
