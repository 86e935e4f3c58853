"""Columns of numbers that count or measure something: by the unit in their header, by what the header says, or as
they are years. None of them has ports, whatever its numbers are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.headers.column_meanings import fold_header

_OTHER_NUMBER = pattern(whole(Word.OTHER_NUMBER))
#: Units of the SI and of information, as they are written behind a quantity: `Height (m)`, `RAM, GB`, `GB`.
_UNITS = (
    "nm|µm|mm|cm|dm|m|km|mg|g|kg|t|ms|s|min|h|hz|khz|mhz|ghz|v|kv|mv|a|ma|ah|mah|wh|w|kw|mw|kwh|va|kva|j|kj|pa|kpa|mpa|bar"
    "|l|ml|m2|m3|m²|m³|b|kb|mb|gb|tb|pb|kib|mib|gib|tib|bit/s|kbit/s|mbit/s|gbit/s|kbps|mbps|gbps|mb/s|gb/s|rpm|u|he"
    "|°c|°f|%|€|$|eur|usd|мм|см|м|км|г|кг|т|мс|с|мин|ч|гц|кгц|мгц|ггц|в|кв|вт|квт|мвт|б|кб|мб|гб|тб|мбит/с|гбит/с"
    "|go|mo|ko|to"
)
_UNIT = re.compile(rf"(?:^|[(（\[]\s*|,\s*|/\s*)(?:{_UNITS})\s*[)）\]]?$")
#: A quantity: a number, and a unit behind it.
_QUANTITY = re.compile(rf"[0-9][0-9.,'’\s]*\s*(?:{_UNITS})\.?")
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
