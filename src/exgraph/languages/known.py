"""The languages that are read, and what is worked out from their words: once, when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

from exgraph.languages import de, en, es, fr, it, ja, ko, neutral, pt, ru, sv, zh
from exgraph.languages.language import Language

_Parameters = ParamSpec("_Parameters")
_Answer = TypeVar("_Answer")

#: To add a language is to add its file and its name here. Examples in messages stand in this order.
_KNOWN = [module.LANGUAGE for module in (neutral, en, ru, de, fr, it, es, pt, sv, ja, ko, zh)]
_FORGET: list[Callable[[], None]] = []


def languages() -> tuple[Language, ...]:
    """All languages, and first what is written in every one."""
    return tuple(_KNOWN)


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
def also_reading(language: Language) -> Iterator[None]:
    """Read one more language until the block ends."""
    _KNOWN.append(language)
    _forget()
    try:
        yield
    finally:
        _KNOWN.remove(language)
        _forget()


def _forget() -> None:
    for forget in _FORGET:
        forget()
