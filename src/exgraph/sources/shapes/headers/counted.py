"""Columns of numbers that count or measure something: by the unit in their header, by what the header says, or as
they are years. None of them has ports, whatever its numbers are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from exgraph.languages.language import divided
from exgraph.languages.meanings import Word
from exgraph.languages.neutral import MEASURES
from exgraph.languages.words import alternatives, pattern, whole
from exgraph.sources.shapes.headers.column_meanings import fold_header

_OTHER_NUMBER = pattern(whole(Word.OTHER_NUMBER))
_MEASURE = alternatives(divided(MEASURES))
#: A unit behind a quantity's name, and alone: `Height (m)`, `RAM, GB`, `GB`.
_UNIT = re.compile(rf"(?:^|[(（\[]\s*|,\s*|/\s*){_MEASURE}\s*[)）\]]?$")
#: A quantity: a number, and a unit behind it.
_QUANTITY = re.compile(rf"[0-9][0-9.,'’\s]*\s*{_MEASURE}\.?")
#: Years of products and of copyright, the first and the last that are taken for one.
FIRST_YEAR, LAST_YEAR = 1980, 2035


def counts(header: str, texts: Sequence[str]) -> bool:
    """Whether a column counts, measures or dates something, by its header or by its numbers.

    >>> counts("RAM (GB)", ["64", "128"]), counts("Built", ["2018", "2021"]), counts("Dienst", ["8443", "2049"])
    (True, True, False)
    """
    if _OTHER_NUMBER().search(fold_header(header)) or _UNIT.search(header.strip().casefold()):
        return True
    return bool(texts) and (all(map(_is_year, texts)) or all(map(_is_quantity, texts)))


def _is_quantity(text: str) -> bool:
    return _QUANTITY.fullmatch(text.strip().casefold()) is not None


def _is_year(text: str) -> bool:
    said = text.strip()
    return len(said) == 4 and said.isascii() and said.isdigit() and FIRST_YEAR <= int(said) <= LAST_YEAR
