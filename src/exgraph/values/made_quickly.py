"""Frozen dataclasses of which a large document makes hundreds of thousands."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, TypeVar

_Kind = TypeVar("_Kind")


def made_quickly(kind: type[_Kind]) -> type[_Kind]:
    """A frozen dataclass with slots, with a constructor that sets each slot by its own descriptor: it takes half the
    time of that of `dataclasses`, which looks every name up again for every object.

    >>> from dataclasses import dataclass
    >>> @made_quickly
    ... @dataclass(frozen=True, slots=True)
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> Point(1), Point(y=2, x=1) == Point(1, 2)
    (Point(x=1, y=0), True)
    """
    before: Any = kind.__init__
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    known: dict[str, Any] = {f"set_{name}": kind.__dict__[name].__set__ for name in names}
    lines = [f"set_{name}(self, {name})" for name in names]
    if hasattr(kind, "__post_init__"):
        lines.append("self.__post_init__()")
    exec(f"def __init__(self, {', '.join(names)}):\n    " + "\n    ".join(lines), known)
    made = known["__init__"]
    made.__defaults__, made.__annotations__ = before.__defaults__, before.__annotations__
    made.__qualname__, made.__module__ = before.__qualname__, kind.__module__
    kind.__init__ = made  # type: ignore[method-assign]
    return kind
