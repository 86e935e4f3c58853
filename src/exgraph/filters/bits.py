"""Sets of small numbers as the bits of one integer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

#: From so many numbers on, a mask is written as a text: adding them one by one copies it as often.
_MANY = 64


def bits_of(number: int) -> Iterator[int]:
    """The places of the bits that are set, ascending.

    >>> [*bits_of(0b1011)]
    [0, 1, 3]
    """
    base = 0
    while number:
        word = number & 0xFFFFFFFFFFFFFFFF
        while word:
            lowest = word & -word
            yield base + lowest.bit_length() - 1
            word ^= lowest
        number >>= 64
        base += 64


def mask_of(places: Iterable[int]) -> int:
    """The integer whose bits at these places are set; a place that is named twice is not.

    >>> mask_of([0, 1, 3]), mask_of([5, 5])
    (11, 0)
    """
    known = list(places)
    if len(known) < _MANY:
        found = 0
        for place in known:
            found ^= 1 << place
        return found
    digits = bytearray(b"0" * (max(known) + 1))
    for place in known:
        digits[-1 - place] ^= 1
    return int(digits, 2)


def spans_mask(spans: Iterable[tuple[int, int]]) -> int:
    """The integer whose bits from each lower to each upper place, which is left out, are set.

    >>> bin(spans_mask([(0, 2), (4, 5)]))
    '0b10011'
    """
    found = 0
    for lower, upper in spans:
        found |= (1 << upper) - (1 << lower)
    return found
