"""The XLSX sink: a workbook to print and to hand over, whose first sheet says what it is.

Every text is written as a string: what looks like a formula, a number or a link stays what it says.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from math import ceil
from typing import Literal

from exgraph.errors import ExgraphError, display_width
from exgraph.files.xml_text import xml_text
from exgraph.tables.column import Column, Value
from exgraph.tables.spreadsheet.looks import Look
from exgraph.tables.spreadsheet.names import letters
from exgraph.tables.spreadsheet.package import Package
from exgraph.tables.spreadsheet.sheet_part import Layout, SheetPart, empty_cell, number_cell, placed, text_cell
from exgraph.tables.tabular import Tabular

#: What a sheet and a cell hold at most (support.microsoft.com, "Excel specifications and limits").
MOST_ROWS, MOST_COLUMNS, MOST_CHARACTERS = 1_048_576, 16_384, 32_767
#: The greatest height of a row, in points (the same page).
TALLEST = 409.0
ABOUT = "about"
INK, MUTED, LINE, HEAD = "#222222", "#5F6B78", "#5A6B7B", "#E7EBEF"
_CUT = "… (cut)"
#: Widths of columns, in digits of the font.
WIDEST, NARROWEST = 44, 8
#: So many rows tell how wide a column has to be.
MEASURED_ROWS = 2_000
#: Columns that are legible on a page of A4 across; a wider table has several pages beside each other.
COLUMNS_A_PAGE = 20
_LEADING = 13.0
#: Words are wider than as many digits; in several lines, what does not fill them makes up for it.
_WIDER = 1.1
#: Values of a column that are remembered; of more, most are there once.
_REMEMBERED = 50_000

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
    book = Book(title, len(pages))
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
    return _height(max((_lines(text, width) for text, width in cells), default=1))


def _height(lines: int) -> float | None:
    return None if lines <= 1 else min(TALLEST, lines * _LEADING + 2)


def heading(fill: str = HEAD, *, number: bool = False) -> Look:
    """The look of a heading."""
    return Look(bold=True, fill=fill, wrap=True, number="plain" if number else "", line="below", line_ink=LINE)


def pages_across(columns: int) -> int:
    """How many pages beside each other a table of so many columns is."""
    return max(1, ceil(columns / COLUMNS_A_PAGE))


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


#: A cell as it stands behind its place, and its lines.
_Cell = tuple[str, int]


class Book:
    """A workbook of so many sheets behind its first, as it is made: a sheet after the other, each from top to end."""

    def __init__(self, title: str, sheets: int, fill: Fill = no_fill) -> None:
        self.title, self.fill = cell_text(title), fill
        self.package = Package(self.title, sheets + 1)

    def data(self) -> bytes:
        """The bytes of the file, which is finished with this."""
        return self.package.data()

    def text(self, text: str, look: Look) -> str:
        """A cell with a text, as it stands behind its place."""
        return text_cell(self.package.looks.number(look), self.package.strings.number(text))

    def empty(self, look: Look) -> str:
        """The same without a text."""
        return empty_cell(self.package.looks.number(look))

    def about(self, lines: Sequence[str], contents: Sequence[tuple[str, str]]) -> None:
        """The first sheet: what the workbook is, and what its sheets hold."""
        said = range(2, 2 + len(lines))
        told = range(said.stop + 1, said.stop + 1 + len(contents))
        widths = (18.0, 90.0)
        page = self.package.sheet(Layout(ABOUT, (max(told, default=0), 1), widths, merged=tuple(said)))
        page.row(0, [placed("A", 0, self.text(self.title, Look(bold=True, size=14)))])
        look = Look(wrap=True, ink=INK)
        for row, line in zip(said, map(cell_text, lines), strict=True):
            cells = [placed("A", row, self.text(line, look)), placed("B", row, self.empty(look))]
            page.row(row, cells, height_of([(line, sum(widths))]))
        for row, (name, about) in zip(told, contents, strict=True):
            cells = [
                placed("A", row, self.text(name, Look(bold=True))),
                placed("B", row, self.text(cell_text(about), Look(wrap=True, ink=MUTED))),
            ]
            page.row(row, cells, height_of([(about, widths[1])]))
        page.end()

    def table(self, shown: Page) -> None:
        """A sheet with a table: columns by name, filters, and rows as high as their texts."""
        columns, rows = shown.table.columns, shown.table.rows
        check_size(shown.name, len(rows) + 1, len(columns))
        widths = _widths(columns, islice(rows, MEASURED_ROWS))
        last = max(len(rows), 1)
        layout = Layout(
            shown.name,
            (last, len(columns) - 1),
            tuple(widths),
            shown.frozen,
            filtered=last,
            printed=shown.printed,
            pages=pages_across(shown.printed or len(columns)),
            # Ports are names of numbers, not amounts.
            texts=True,
        )
        page = self.package.sheet(layout)
        names = [letters(place) for place in range(len(columns))]
        heads = (self.text(cell_text(column.name), heading(number=column.numeric)) for column in columns)
        page.row(0, [placed(name, 0, head) for name, head in zip(names, heads, strict=True)])
        self._rows(page, columns, names, widths, rows)
        page.end()

    def _rows(
        self,
        page: SheetPart,
        columns: Sequence[Column],
        names: Sequence[str],
        widths: Sequence[float],
        rows: Iterable[Sequence[Value]],
    ) -> None:
        """The rows below the heading. What a column says, it says again and again: each cell is made once."""
        known: list[dict[Value, _Cell]] = [{} for _ in columns]
        for number, row in enumerate(rows, start=1):
            cells, most = [], 1
            for place, value in enumerate(row):
                if value is None or value == "" or value == ():
                    continue
                made = known[place].get(value)
                if made is None:
                    made = self._cell(columns[place], value, widths[place])
                    if len(known[place]) < _REMEMBERED:
                        known[place][value] = made
                cell, lines = made
                cells.append(placed(names[place], number, cell))
                if lines > most:
                    most = lines
            page.row(number, cells, _height(most))

    def _cell(self, column: Column, value: Value, width: float) -> _Cell:
        """A cell of a column so wide."""
        fill = self.fill(column, value)
        if value is None or isinstance(value, tuple | str):
            text = cell_text(_text(column, value))
            return self.text(text, Look(wrap=True, fill=fill)), _lines(text, width)
        number: Literal["share", "plain"] = "share" if column.kind == "fraction" else "plain"
        return number_cell(self.package.looks.number(Look(number=number, fill=fill)), value), 1


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
