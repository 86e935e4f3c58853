"""The languages that are read, and what is worked out from their words: once, when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

from exgraph.languages import de, en, es, fr, it, ja, ko, neutral, pt, ru, sv, zh
from exgraph.languages.language import Language

_Parameters = ParamSpec("_Parameters")
_Answer = TypeVar("_Answer")

#: The languages that every document is read in, as nobody can tell beforehand which of them a table mixes. Those of
#: `signs.py` are read where a document shows them. Examples in messages stand in this order.
_ALWAYS = tuple(module.LANGUAGE for module in (neutral, en, ru, de, fr, it, es, pt, sv, ja, ko, zh))
_KNOWN = [*_ALWAYS]
_FORGET: list[Callable[[], None]] = []


def languages() -> tuple[Language, ...]:
    """All languages, and first what is written in every one."""
    return tuple(_KNOWN)


def always_read() -> tuple[Language, ...]:
    """Those that every document is read in."""
    return _ALWAYS


def by_precedence() -> tuple[tuple[Language, ...], ...]:
    """All languages in groups. What a later one says holds: a document's own words mean what they mean in it."""
    return (_ALWAYS, *((language,) for language in _KNOWN[len(_ALWAYS) :]))


def remembered(
    most: int | None = None,
) -> Callable[[Callable[_Parameters, _Answer]], Callable[_Parameters, _Answer]]:
    """Remember a function's answers, the last `most` of them, until another language is read.

    For whatever depends on words: patterns, tables, what a text means.
    """

    def remembering(function: Callable[_Parameters, _Answer]) -> Callable[_Parameters, _Answer]:
        cached = lru_cache(maxsize=most)(function)
        _FORGET.append(cached.cache_clear)
        return cast("Callable[_Parameters, _Answer]", cached)

    return remembering


@contextmanager
def only_here() -> Iterator[None]:
    """What is read in addition in this block is read no more where it ends: each document is read by its own signs."""
    before = languages()
    try:
        yield
    finally:
        if languages() != before:
            _KNOWN[:] = before
            _forget()


def read_also(more: Iterable[Language]) -> None:
    """Read more languages, until the block of `only_here` ends."""
    if new := [language for language in more if language not in _KNOWN]:
        _KNOWN.extend(new)
        _forget()


@contextmanager
def also_reading(*more: Language) -> Iterator[None]:
    """Read more languages until the block ends."""
    with only_here():
        read_also(more)
        yield


def _forget() -> None:
    for forget in _FORGET:
        forget()
