"""The day that a cell names, in whatever order its parts stand; where only the order of a column tells, by that."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from exgraph.languages.known import languages, remembered
from exgraph.languages.language import divided
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import pattern, whole, words

#: What may stand behind a day: its time.
_TIME = r"(?:[T ]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
_YEAR_FIRST = pattern(
    *(r"([0-9]{4})\s*(?:[-/.]|", Word.YEAR_SIGN, r")\s*([0-9]{1,2})\s*(?:[-/.]|", Word.MONTH_SIGN),
    *(r")\s*([0-9]{1,2})\s*(?:", Word.DAY_SIGN, rf")?{_TIME}"),
)
#: A short word may stand behind the year.
_DOTTED = re.compile(
    rf"([0-9]{{1,2}})\.\s?([0-9]{{1,2}})\.\s?([0-9]{{4}}|[0-9]{{2}})\.?(?:\s?[^\W\d_]{{1,4}}\.?)?{_TIME}"
)
_EITHER = re.compile(rf"([0-9]{{1,2}})[/-]([0-9]{{1,2}})[/-]([0-9]{{4}}){_TIME}", re.ASCII)
#: Two letters stand behind an ordinal and, in some languages, between the parts.
_DAY_MONTH = re.compile(
    r"([0-9]{1,2})(?:[^\W\d_]{2}|\.)?[\s-]+(?:[^\W\d_]{2}\s)?([^\W\d_]{3,12})\.?,?[\s-]+(?:[^\W\d_]{2}\s)?([0-9]{4})"
)
_MONTH_DAY = re.compile(r"([^\W\d_]{3,12})\.?\s+([0-9]{1,2})(?:[^\W\d_]{2})?,?\s+([0-9]{4})")
_LONGEST = 60
_ENDS_ON = pattern(whole(Word.ENDS_ON))
#: Of the remark that names a day behind a word for its end, in signs; of the day, in words.
_LONGEST_REMARK, _MOST_PARTS = 300, 3
#: What every day has, and few other remarks do.
_MAY_BE_DAY = re.compile(r"\d[-./]\d|\s\d{4}")
_PARTS = re.compile(r"\s+")
_CENTURY = 2000


class Order(StrEnum):
    """Whether a day or its month stands first, where slashes part them."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


def order_of(texts: Iterable[str]) -> Order | None:
    """The order that a column's cells share, by those of which only one order makes a day; `None` where none tells, or
    they differ."""
    found: set[Order] = set()
    for text in texts:
        if match := _EITHER.fullmatch(text.strip()):
            first, second = int(match[1]), int(match[2])
            if first > 12 >= second:
                found.add(Order.DAY_FIRST)
            elif second > 12 >= first:
                found.add(Order.MONTH_FIRST)
    return found.pop() if len(found) == 1 else None


def day_of(text: str, order: Order | None = None) -> date | None:
    """The day that a cell names; `None` where it names none, or may name two and no order is known.

    >>> day_of("31.12.2026"), day_of("03/04/2025"), day_of("03/04/2025", Order.DAY_FIRST)
    (datetime.date(2026, 12, 31), None, datetime.date(2025, 4, 3))
    """
    text = " ".join(text.split())
    if len(text) > _LONGEST:
        return None
    if match := _YEAR_FIRST().fullmatch(text):
        return _day(match[1], match[2], match[3])
    if match := _DOTTED.fullmatch(text):
        return _day(match[3], match[2], match[1])
    if match := _EITHER.fullmatch(text):
        first, second = (int(part) for part in match.groups()[:2])
        if order is None and first != second:
            order = order_of([text])
        if first == second or order is Order.DAY_FIRST:
            return _day(match[3], match[2], match[1])
        return None if order is None else _day(match[3], match[1], match[2])
    if match := _DAY_MONTH.fullmatch(text):
        return _day(match[3], _month(match[2]), match[1])
    if match := _MONTH_DAY.fullmatch(text):
        return _day(match[3], _month(match[1]), match[2])
    return None


def ending_day(remark: str) -> tuple[str, date] | None:
    """The day on which a remark says that something ends, as it writes it, and as it is.

    >>> ending_day("open until 2026-12-31, then closed")
    ('2026-12-31', datetime.date(2026, 12, 31))
    """
    if len(remark) > _LONGEST_REMARK or _MAY_BE_DAY.search(remark) is None:
        return None
    for match in _ENDS_ON().finditer(remark):
        parts = _PARTS.split(remark[match.end() :].lstrip(" :="))
        for length in range(_MOST_PARTS, 0, -1):
            text = " ".join(parts[:length]).rstrip(",;.)")
            if (day := day_of(text)) is not None:
                return text, day
    return None


def is_either(text: str) -> bool:
    """Whether a cell names one day or another, by the order of its parts."""
    return bool(_EITHER.fullmatch(text.strip())) and day_of(text) is None


def is_for_ever(text: str) -> bool:
    """Whether a cell says that nothing ends, or nothing at all."""
    said = text.casefold().strip(" .()")
    return not any(map(str.isalnum, said)) or said in words(Word.PERMANENT, Word.ABSENT, Meaning.NONE)


def _day(year: str, month: str, day: str) -> date | None:
    number = int(year)
    try:
        return date(number if len(year) > 2 else _CENTURY + number, int(month), int(day))
    except ValueError:
        return None


def _month(name: str) -> str:
    """The number of a month by the longest beginning that is known; 0 for no month."""
    folded = name.casefold()
    return str(max(((len(stem), n) for stem, n in _months().items() if folded.startswith(stem)), default=(0, 0))[1])


@remembered()
def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for language in languages():
        for number, stem in enumerate(divided(language.words.get(Word.MONTH_IN_ORDER, "")), 1):
            found.setdefault(stem, number)
    return found
