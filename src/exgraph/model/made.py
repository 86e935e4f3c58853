"""A sequence whose items are made when somebody looks at them: of a million, a terminal shows a few hundred."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar, overload

Item = TypeVar("Item")


class Made(Sequence[Item], Generic[Item]):
    """What `make` makes of each of `things`, which stand as they are; nothing that was made is kept.

    >>> Made(["a", "bc"], len)[-1]
    2
    """

    __slots__ = ("_make", "_things")

    def __init__(self, things: Sequence[Any], make: Callable[[Any], Item]) -> None:
        self._things, self._make = things, make

    def __len__(self) -> int:
        return len(self._things)

    def __iter__(self) -> Iterator[Item]:
        return map(self._make, self._things)

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> Made[Item]: ...
    def __getitem__(self, place: int | slice) -> Item | Made[Item]:
        if isinstance(place, slice):
            return Made(self._things[place], self._make)
        return self._make(self._things[place])

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Made | tuple)
            and len(self) == len(other)
            and all(a == b for a, b in zip(self, other, strict=True))
        )

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))
