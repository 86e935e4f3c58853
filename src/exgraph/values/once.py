"""What is worked out of an object that does not change, once, when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

_Made = TypeVar("_Made")


class once(Generic[_Made]):
    """As `functools.cached_property`, without the lock that Python 3.11 takes for each value: a large document has
    hundreds of thousands of services, and a text of each.

    >>> class Long:
    ...     @once
    ...     def text(self) -> str:
    ...         return "made"
    >>> long = Long()
    >>> long.text, long.__dict__
    ('made', {'text': 'made'})
    """

    def __init__(self, make: Callable[[Any], _Made]) -> None:
        self.make, self.__doc__, self.name = make, make.__doc__, make.__name__

    @overload
    def __get__(self, owner: None, kind: type) -> once[_Made]: ...
    @overload
    def __get__(self, owner: object, kind: type) -> _Made: ...
    def __get__(self, owner: object | None, kind: type) -> _Made | once[_Made]:
        if owner is None:
            return self
        made = owner.__dict__[self.name] = self.make(owner)
        return made
