"""Sets of small numbers as the bits of one integer."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from sys import byteorder

#: From so many numbers on, a mask is written as a text: adding them one by one copies it as often.
_MANY = 64
#: Where one bit of so many is set, each is sought in the whole integer.
_SPARSE = 512


def bits_of(number: int) -> Iterator[int]:
    """The places of the bits that are set, ascending.

    >>> [*bits_of(0b1011)]
    [0, 1, 3]
    """
    if number.bit_count() * _SPARSE < number.bit_length():
        while number:
            lowest = number & -number
            yield lowest.bit_length() - 1
            number ^= lowest
        return
    # Word by word: cutting them off the integer one by one copies it as often.
    length = (number.bit_length() + 63) // 64 * 8
    for place, some in enumerate(array("Q", number.to_bytes(length, byteorder))):
        word = some
        while word:
            lowest = word & -word
            yield 64 * place + lowest.bit_length() - 1
            word ^= lowest


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
