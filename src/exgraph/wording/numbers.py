"""Counts and shares as a language writes them. Ports, addresses, ids and lines are no counts."""

from __future__ import annotations

from exgraph.wording.voices import ENGLISH, VOICES


def count(number: int, language: str = ENGLISH) -> str:
    """`1234567`, in Russian `1 234 567` with no-break spaces."""
    voice = VOICES.get(language, VOICES[ENGLISH])
    grouped = voice.separator and len(str(abs(number))) >= voice.grouped
    return f"{number:,}".replace(",", voice.separator) if grouped else str(number)


def percent(fraction: float, language: str = ENGLISH) -> str:
    """`23.4 %`, in Russian `23,4 %`; and `<0.1 %` rather than a zero that is none."""
    decimal = VOICES.get(language, VOICES[ENGLISH]).decimal
    text = "<0.1" if 0 < fraction < 0.0005 else f"{fraction:.1%}"[:-1]
    return f"{text.replace('.', decimal)} %"


def plural(number: int, language: str = ENGLISH) -> int:
    """Which of a word's forms goes with a number, from 0: one, other; in Russian one, few, many."""
    return VOICES.get(language, VOICES[ENGLISH]).plural(number)
