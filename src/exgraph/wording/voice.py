"""The record of one language that is spoken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


def one_or_other(number: int) -> int:
    """The rule of most languages of Western Europe: one form for 1, another for all else."""
    return 0 if number == 1 else 1


@dataclass(frozen=True, slots=True, eq=False)
class Voice:
    """What a language calls itself, its phrases by name, and its nouns in the forms that go with numbers.

    `plural` gives the form for a whole number, from 0 (Unicode CLDR, "Language Plural Rules"). Counts have a
    `separator` from so many digits on, `grouped`, and shares a `decimal` sign and what stands `before_percent` (CLDR,
    "numbers"). A phrase that it lacks is said in English; a noun that its phrases name it has to have.
    """

    name: str
    phrases: Mapping[str, str | tuple[str, ...]]
    nouns: Mapping[str, tuple[str, ...]]
    plural: Callable[[int], int] = one_or_other
    decimal: str = "."
    separator: str = ""
    grouped: int = 0
    before_percent: str = " "
