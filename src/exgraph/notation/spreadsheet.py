"""What a spreadsheet makes of ports that it takes for a date: 8-10 becomes 8-Oct, or 2026-10-08."""

from __future__ import annotations

import re

from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, words
from exgraph.wording.phrases import Phrase

#: How spreadsheets write the halves of a day, and their errors.
MARKUP = {"half": "AM|PM", "error": r"N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!"}

_LONGEST = 24
_NUMERIC = re.compile(
    r"(?:(\d{4})([-./])(\d\d?)\2(\d\d?)|(\d\d?)([-./])(\d\d?)\6((?:19|20)\d\d))(?:[ T][\d:.]+)?", re.ASCII
)
_DAY_FIRST = re.compile(r"([0-3]?[0-9])(?:-|\. ?|/)([^\W\d_]{3,9})\.?(?:[-./ ](?:[0-9]{2}){1,2})?")
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,9})(?:-|\. ?)([0-9]{2}|(?:19|20)[0-9]{2})")
_EAST_ASIAN = pattern(
    *(r"(?:[0-9]{4}", Word.YEAR_SIGN, r" ?)?[01]?[0-9]", Word.MONTH_SIGN, r" ?[0-3]?[0-9]", Word.DAY_SIGN)
)
_TIME = re.compile(rf"[0-9]{{1,3}}:[0-5][0-9]:[0-5][0-9](?: ?(?:{MARKUP['half']}))?")
#: A number that its cell shows with thousands apart, as the reader of workbooks hands it over.
_GROUPED = re.compile(r"([0-9]{1,3}(?:,[0-9]{3})+) \(= ([0-9]+)\)")
_ERROR = re.compile(rf"#(?:{MARKUP['error']})", re.IGNORECASE)


def spoiled(text: str) -> Phrase | None:
    """Why a cell as a whole is what a spreadsheet made of its ports; `None` when it is not.

    Ports are gone then: 8-10 and 10/8 may both have become 8-Oct.
    """
    cell = text.strip(" \t\r\n\xa0")
    if not 4 <= len(cell) <= _LONGEST:
        return None
    if _is_date(cell):
        return Phrase.of("cells.date", text=cell)
    if _TIME.fullmatch(cell):
        return Phrase.of("cells.time", text=cell)
    if found := _GROUPED.fullmatch(cell):
        return Phrase.of("cells.grouped", text=found[1], number=int(found[2]))
    return Phrase.of("cells.error", text=cell) if _ERROR.fullmatch(cell) else None


def _is_date(cell: str) -> bool:
    if found := _NUMERIC.fullmatch(cell):
        year_first = found[1] is not None
        one, other = (int(found[3]), int(found[4])) if year_first else (int(found[5]), int(found[7]))
        low, high = sorted((one, other))
        return 1 <= low <= 12 and high <= 31 and (not year_first or found[1][:2] in ("19", "20"))
    if found := _DAY_FIRST.fullmatch(cell):
        return found[2].casefold() in words(Word.MONTH) and 1 <= int(found[1]) <= 31
    if found := _MONTH_FIRST.fullmatch(cell):
        return found[1].casefold() in words(Word.MONTH)
    return bool(_EAST_ASIAN().fullmatch(cell))
