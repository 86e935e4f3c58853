"""How many times as much as usual may be read: a small file can claim very much, and a machine has so much memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from exgraph.errors import Problem, UnusableInput
from exgraph.wording.phrases import Phrase

_times: ContextVar[int] = ContextVar("times", default=1)


@contextmanager
def limits_raised(times: int) -> Iterator[None]:
    """Every limit is so many times as high."""
    before = _times.set(times)
    try:
        yield
    finally:
        _times.reset(before)


def limit_of(usual: int) -> int:
    """A limit, as the user has raised it.

    >>> with limits_raised(2):
    ...     limit_of(20_000)
    40000
    """
    return usual * _times.get()


def over_limit(what: str, most: int, file: str, line: int | None = None, **more: Any) -> UnusableInput:
    """The error that there is more than `most` of something (`limits.*` among the phrases)."""
    said = Phrase.of(f"limits.{what}", most=most, **more)
    return UnusableInput([Problem(str(said), file, line, phrase=said)])
