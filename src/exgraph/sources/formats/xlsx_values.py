"""What a workbook's numbers look like to a person: whole numbers without a fraction, dates and percentages as such."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from exgraph.files.characters import with_line_feeds
from exgraph.files.package import Package
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern

_STYLES = "xl/styles.xml"
_NUMBER = re.compile(
    r"\s*[+-]?(?:[0-9]{1,400}(?:\.[0-9]{0,400})?|\.[0-9]{1,400})(?:e[+-]?[0-9]{1,4})?\s*", re.IGNORECASE
)
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
#: Number formats without a code of their own that show dates or times (ECMA-376 part 1, 18.8.30), East Asian ones too.
_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NOT_LETTERS = re.compile(r'"[^"]*+"|\[[^\]]*+\]|\\.|_.|\*.')
_DATE_LETTERS = pattern(Word.DATE_LETTER)
_PERCENT_FORMATS = frozenset({"9", "10"})
#: Number formats without a code of their own that part thousands.
_GROUPED_FORMATS = frozenset({"3", "4", "37", "38", "39", "40"})
_GROUPED = re.compile(r"[#0?],[#0?]")
_LAST_DAY = 2_958_465


def number_text(written: str) -> str:
    """A number as a cell shows it without a format: `443` for 443.0 and 4.43E2."""
    if not _NUMBER.fullmatch(written):
        return written.strip()
    number = float(written)
    if abs(number) < 1e15:
        return f"{number:.15g}" if number != int(number) else str(int(number))
    return written.strip()


def unescaped(text: str) -> str:
    """A text with its escapes for characters that XML cannot hold resolved: `_x000D_` is the carriage return."""
    if "_x" in text:
        text = _ESCAPE.sub(_character, text)
    return with_line_feeds(text)


class Styles:
    """Which styles show a number as a date, a percentage or with thousands apart, and which strike a cell out.

    Excel makes dates of ranges such as 8-10, and one number of a list such as 25,587: what it made is no port.
    """

    def __init__(self, package: Package, date1904: bool) -> None:
        self._epoch = datetime(1904, 1, 1) if date1904 else datetime(1899, 12, 30)
        self._codes: dict[str, str] = {}
        self._dates: list[bool] = []
        self._percentages: list[bool] = []
        self._grouped: list[bool] = []
        self._fonts: list[bool] = []
        self._struck: list[bool] = []
        self._in_fonts = False
        self._in_cells = False
        if package.has(_STYLES):
            package.parse(_STYLES, self._start, self._end)

    def shown(self, written: str, style: str) -> str:
        """A number as a style shows it: as a date, a time or a percentage, with its thousands apart, or plainly."""
        if self._knows(style) and _NUMBER.fullmatch(written):
            if self._dates[int(style)]:
                return self._date(float(written)) or number_text(written)
            if self._percentages[int(style)]:
                return f"{float(written) * 100:.15g}%"
            plain = number_text(written)
            if self._grouped[int(style)] and plain.isdigit() and len(plain) > 3:
                return f"{int(plain):,} (= {plain})"
            return plain
        return number_text(written)

    def strikes(self, style: str) -> bool:
        """Whether a style strikes its cell out."""
        return self._knows(style) and self._struck[int(style)]

    def _knows(self, style: str) -> bool:
        return style.isascii() and style.isdigit() and len(style) < 7 and int(style) < len(self._dates)

    def _date(self, days: float) -> str:
        if not 0 <= days < _LAST_DAY:
            return ""
        moment = self._epoch + timedelta(seconds=round(days * 86400))
        return f"{moment:%H:%M:%S}" if days < 1 else f"{moment:%Y-%m-%d}"

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt":
            self._codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "fonts":
            self._in_fonts = True
        elif name == "font" and self._in_fonts:
            self._fonts.append(False)
        elif name == "strike" and self._in_fonts and self._fonts:
            self._fonts[-1] = attributes.get("val", "1") not in ("0", "false")
        elif name == "cellXfs":
            self._in_cells = True
        elif name == "xf" and self._in_cells:
            number = attributes.get("numFmtId", "")
            self._dates.append(self._shows_dates(number))
            self._percentages.append(self._shows_percent(number))
            self._grouped.append(self._parts_thousands(number))
            font = attributes.get("fontId", "")
            known = font.isascii() and font.isdigit() and len(font) < 7 and int(font) < len(self._fonts)
            self._struck.append(known and self._fonts[int(font)])

    def _end(self, name: str) -> None:
        if name == "cellXfs":
            self._in_cells = False
        elif name == "fonts":
            self._in_fonts = False

    def _shows_dates(self, number: str) -> bool:
        code = self._codes.get(number)
        if code is None:
            return number.isascii() and number.isdigit() and len(number) < 4 and int(number) in _DATE_FORMATS
        letters = _NOT_LETTERS.sub("", code.partition(";")[0])
        return letters.lower() != "general" and bool(_DATE_LETTERS().search(letters))

    def _shows_percent(self, number: str) -> bool:
        code = self._codes.get(number)
        return number in _PERCENT_FORMATS if code is None else "%" in _NOT_LETTERS.sub("", code.partition(";")[0])

    def _parts_thousands(self, number: str) -> bool:
        code = self._codes.get(number)
        return number in _GROUPED_FORMATS if code is None else bool(_GROUPED.search(_NOT_LETTERS.sub("", code)))


def _character(match: re.Match[str]) -> str:
    number = int(match[1], 16)
    return "\ufffd" if number == 0 or 0xD800 <= number <= 0xDFFF else chr(number)
