"""Counts and shares as a language writes them. Ports, addresses, ids and lines are no counts."""

from __future__ import annotations

from exgraph.wording.voices import ENGLISH, VOICES


def count(number: int, language: str = ENGLISH) -> str:
    """`1234567`, in Russian `1 234 567` with no-break spaces."""
    voice = VOICES.get(language, VOICES[ENGLISH])
    long = voice.separator and len(str(abs(number))) >= voice.grouped
    return f"{number:,}".replace(",", voice.separator) if long else str(number)


def grouped(number: int, language: str = ENGLISH) -> str:
    """A count in groups in every language, as large ones are easier to read: `1 234 567`."""
    return f"{number:,}".replace(",", " ") if language == ENGLISH else count(number, language)


def percent(fraction: float, language: str = ENGLISH) -> str:
    """`23.4 %`, in Russian `23,4 %`; and `<0.1 %` rather than a zero that is none."""
    voice = VOICES.get(language, VOICES[ENGLISH])
    text = "<0.1" if 0 < fraction < 0.0005 else f"{fraction:.1%}"[:-1]
    return f"{text.replace('.', voice.decimal)}{voice.before_percent}%"


def plural(number: int, language: str = ENGLISH) -> int:
    """Which of a word's forms goes with a number, from 0: one, other; in Russian one, few, many."""
    return VOICES.get(language, VOICES[ENGLISH]).plural(number)
