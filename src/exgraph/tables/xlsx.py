"""The XLSX sink: a workbook to print and to hand over, whose first sheet says what it is.

Every text is written as a string: what looks like a formula, a number or a link stays what it says.
"""

from __future__ import annotations

import io
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from math import ceil
from typing import Any

from exgraph.errors import ExgraphError, display_width
from exgraph.files.xml_text import xml_text
from exgraph.tables.column import Column, Value
from exgraph.tables.tabular import Tabular

#: What a sheet and a cell hold at most (support.microsoft.com, "Excel specifications and limits").
MOST_ROWS, MOST_COLUMNS, MOST_CHARACTERS = 1_048_576, 16_384, 32_767
#: The greatest height of a row, in points (the same page).
TALLEST = 409.0
ABOUT = "about"
INK, MUTED, LINE, HEAD = "#222222", "#5F6B78", "#5A6B7B", "#E7EBEF"
_CUT = "… (cut)"
#: A fixed date, so that the same table is the same file; the first that a ZIP archive can hold.
_CREATED = datetime(1980, 1, 1)
#: Widths of columns, in digits of the font.
WIDEST, NARROWEST = 44, 8
#: So many rows tell how wide a column has to be.
MEASURED_ROWS = 2_000
#: Columns that are legible on a page of A4 across; a wider table has several pages beside each other.
COLUMNS_A_PAGE = 20
_FONT, _SIZE, _LEADING = "Arial", 10, 13.0
#: Words are wider than as many digits; in several lines, what does not fill them makes up for it.
_WIDER = 1.1
_A4 = 9

#: The fill of a cell that is a role or a zone, by column and value; empty for none.
Fill = Callable[[Column, Value], str]


@dataclass(frozen=True, slots=True)
class Page:
    """A table as a sheet. Its first `frozen` columns stay in view; `printed` of them are (`None`: all)."""

    name: str
    table: Tabular
    about: str = ""
    frozen: int = 1
    printed: int | None = None


def no_fill(column: Column, value: Value) -> str:
    """No cell has a colour."""
    return ""


def xlsx_of(title: str, lines: Sequence[str], pages: Sequence[Page]) -> bytes:
    """A workbook of tables. Raises `ExgraphError` for one that no sheet can hold; a text above 32,767 characters is
    cut, and says so."""
    book = Book(title)
    book.about(lines, [(page.name, page.about) for page in pages])
    for page in pages:
        book.table(page)
    return book.data()


def check_size(name: str, rows: int, columns: int) -> None:
    """Raises `ExgraphError` for what no sheet can hold."""
    for number, most, what in ((rows, MOST_ROWS, "rows"), (columns, MOST_COLUMNS, "columns")):
        if number > most:
            raise ExgraphError(
                f"the sheet {name!r} would have {number:,} {what}, Excel holds {most:,}; csv holds any number"
            )


def cell_text(text: str) -> str:
    """A text as a cell holds it: harmless to XML, and not longer than a cell (in UTF-16 code units)."""
    kept = xml_text(text)
    if len(kept) * 2 <= MOST_CHARACTERS or len(kept.encode("utf-16-le")) // 2 <= MOST_CHARACTERS:
        return kept
    units = kept.encode("utf-16-le")[: 2 * (MOST_CHARACTERS - len(_CUT))]
    return units.decode("utf-16-le", "ignore") + _CUT


def height_of(cells: Iterable[tuple[str, float]]) -> float | None:
    """The height, in points, of a row of texts in columns of these widths; `None` where one line is enough.

    >>> height_of([("one\\ntwo", 20), ("three", 20)]), height_of([("one", 20)])
    (28.0, None)
    """
    lines = max((_lines(text, width) for text, width in cells), default=1)
    return None if lines <= 1 else min(TALLEST, lines * _LEADING + 2)


def _lines(text: str, width: float) -> int:
    """How many lines a text takes in a column."""
    room = max(1, int(width))
    if len(text) <= room // 2 and "\n" not in text:
        return 1
    most = ceil(TALLEST / _LEADING)
    lines = 0
    for line in islice(text.split("\n"), most):
        shown = line[: room * most]
        if (wide := display_width(shown)) <= room:
            lines += 1
        elif wide == len(shown):
            lines += max(1, len(textwrap.wrap(shown, room)))
        else:
            lines += ceil(wide / room)
    return lines


class Book:
    """A workbook as it is made, a sheet after the other, each from its top to its end."""

    def __init__(self, title: str, fill: Fill = no_fill) -> None:
        import xlsxwriter

        self.title, self.fill = title, fill
        self.bytes = io.BytesIO()
        plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        self.file = xlsxwriter.Workbook(self.bytes, {"in_memory": True, **plain})
        self.file.set_properties({"title": cell_text(title), "created": _CREATED})
        self.looks: dict[tuple[tuple[str, Any], ...], Any] = {}

    def data(self) -> bytes:
        """The bytes of the file, which is finished with this."""
        self.file.close()
        return self.bytes.getvalue()

    def look(self, **properties: Any) -> Any:
        """A cell format; each is made once."""
        chosen = {"valign": "top", "font_name": _FONT, "font_size": _SIZE, **properties}
        key = tuple(chosen.items())
        if key not in self.looks:
            self.looks[key] = self.file.add_format(chosen)
        return self.looks[key]

    def head(self, fill: str = HEAD, **properties: Any) -> Any:
        """The format of a heading."""
        return self.look(bold=True, bg_color=fill, bottom=1, bottom_color=LINE, text_wrap=True, **properties)

    def sheet(self, name: str, columns: int, frozen: int, printed: int | None = None) -> Any:
        """A sheet with a heading, set up for printing: across, its heading and first columns on every page."""
        page = self.file.add_worksheet(name)
        page.set_landscape()
        page.set_paper(_A4)
        page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        page.set_footer("&L&8&A&R&8&P / &N")
        page.fit_to_pages(max(1, ceil((printed or columns) / COLUMNS_A_PAGE)), 0)
        page.repeat_rows(0)
        if frozen:
            page.repeat_columns(0, frozen - 1)
        page.freeze_panes(1, frozen)
        return page

    def about(self, lines: Sequence[str], contents: Sequence[tuple[str, str]]) -> None:
        """The first sheet: what the workbook is, and what its sheets hold."""
        page = self.file.add_worksheet(ABOUT)
        page.set_paper(_A4)
        page.fit_to_pages(1, 0)
        page.hide_gridlines(2)
        widths = (18, 90)
        for place, width in enumerate(widths):
            page.set_column(place, place, width)
        page.write_string(0, 0, cell_text(self.title), self.look(bold=True, font_size=14))
        row = 2
        for text in lines:
            page.merge_range(row, 0, row, 1, "", self.look(text_wrap=True, font_color=INK))
            page.write_string(row, 0, cell_text(text), self.look(text_wrap=True, font_color=INK))
            if height := height_of([(text, sum(widths))]):
                page.set_row(row, height)
            row += 1
        row += 1
        for name, about in contents:
            page.write_string(row, 0, name, self.look(bold=True))
            page.write_string(row, 1, cell_text(about), self.look(text_wrap=True, font_color=MUTED))
            if height := height_of([(about, widths[1])]):
                page.set_row(row, height)
            row += 1

    def table(self, shown: Page) -> None:
        """A sheet with a table: columns by name, filters, and rows as high as their texts."""
        from xlsxwriter.utility import xl_range

        columns, rows = shown.table.columns, shown.table.rows
        check_size(shown.name, len(rows) + 1, len(columns))
        page = self.sheet(shown.name, len(columns), shown.frozen, shown.printed)
        widths = _widths(columns, islice(rows, MEASURED_ROWS))
        for place, column in enumerate(columns):
            page.set_column(place, place, widths[place])
            side: dict[str, Any] = {"align": "right", "indent": 1} if column.numeric else {}
            page.write_string(0, place, cell_text(column.name), self.head(**side))
        for number, row in enumerate(rows, start=1):
            texts = [
                (self._cell(page, number, place, column, value), widths[place])
                for place, (column, value) in enumerate(zip(columns, row, strict=True))
            ]
            if height := height_of(texts):
                page.set_row(number, height)
        last = max(len(rows), 1), len(columns) - 1
        page.autofilter(0, 0, *last)
        if shown.printed is not None:
            page.print_area(0, 0, last[0], shown.printed - 1)
        # Ports are names of numbers, not amounts.
        page.ignore_errors({"number_stored_as_text": xl_range(0, 0, *last)})

    def _cell(self, page: Any, row: int, place: int, column: Column, value: Value) -> str:
        """Write one cell; the answer is the text that was written."""
        text = _text(column, value)
        if not text:
            return ""
        fill = self.fill(column, value)
        look: Mapping[str, Any] = {"bg_color": fill} if fill else {}
        if isinstance(value, tuple | str):
            text = cell_text(text)
            page.write_string(row, place, text, self.look(text_wrap=True, **look))
        else:
            form = {"num_format": "0.0%"} if column.kind == "fraction" else {}
            page.write_number(row, place, value, self.look(align="right", indent=1, **form, **look))
        return text


def _text(column: Column, value: Value) -> str:
    """A value as it is seen."""
    if value is None or value == "" or value == ():
        return ""
    if isinstance(value, tuple):
        return "; ".join(value)
    return value if isinstance(value, str) else "100.0%" if column.kind == "fraction" else str(value)


def _widths(columns: Sequence[Column], rows: Iterable[Sequence[Value]]) -> list[float]:
    """How wide columns have to be for their headings and for these rows; a heading has the button of a filter."""
    longest = [len(column.name) + 3 for column in columns]
    for row in rows:
        for place, (column, value) in enumerate(zip(columns, row, strict=True)):
            text = _text(column, value)[: 4 * WIDEST]
            longest[place] = max(longest[place], *(ceil(display_width(line) * _WIDER) for line in text.split("\n")))
    return [width_of(number) for number in longest]


def width_of(longest: int) -> float:
    """The width of a column whose longest line has so many digits' width."""
    return min(max(longest + 1, NARROWEST), WIDEST)
