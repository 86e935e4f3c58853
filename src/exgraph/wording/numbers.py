"""Counts and shares as a language writes them. Ports, addresses, ids and lines are no counts."""

from __future__ import annotations

<<<<<<< HEAD
from exgraph.wording.voices import ENGLISH, VOICES
=======
#: Language → decimal sign, group separator, the least number of digits that is grouped, and what stands before the
#: percent sign (Unicode CLDR, "numbers").
#: English texts are not grouped: what reads them was written before there were other languages.
_SIGNS = {"en": (".", "", 0, " "), "ru": (",", "\u00a0", 5, "\u00a0")}
>>>>>>> spoken


def count(number: int, language: str = ENGLISH) -> str:
    """`1234567`, in Russian `1 234 567` with no-break spaces."""
<<<<<<< HEAD
    voice = VOICES.get(language, VOICES[ENGLISH])
    grouped = voice.separator and len(str(abs(number))) >= voice.grouped
    return f"{number:,}".replace(",", voice.separator) if grouped else str(number)


def percent(fraction: float, language: str = ENGLISH) -> str:
    """`23.4 %`, in Russian `23,4 %`; and `<0.1 %` rather than a zero that is none."""
    decimal = VOICES.get(language, VOICES[ENGLISH]).decimal
=======
    _, separator, least, _ = _SIGNS.get(language, _SIGNS["en"])
    written = f"{number:,}"
    return written.replace(",", separator) if separator and len(str(abs(number))) >= least else str(number)


def grouped(number: int, language: str = "en") -> str:
    """A count in groups in every language, as large ones are easier to read: `1 234 567`."""
    return f"{number:,}".replace(",", " ") if language == "en" else count(number, language)


def percent(fraction: float, language: str = "en") -> str:
    """`23.4 %`, in Russian `23,4 %`; and `<0.1 %` rather than a zero that is none."""
    decimal, _, _, blank = _SIGNS.get(language, _SIGNS["en"])
>>>>>>> spoken
    text = "<0.1" if 0 < fraction < 0.0005 else f"{fraction:.1%}"[:-1]
    return f"{text.replace('.', decimal)}{blank}%"


def plural(number: int, language: str = ENGLISH) -> int:
    """Which of a word's forms goes with a number, from 0: one, other; in Russian one, few, many."""
    return VOICES.get(language, VOICES[ENGLISH]).plural(number)
