"""Tables of an Excel workbook (ECMA-376 part 1, SpreadsheetML): one grid a sheet.

Read from the XML itself, for three reasons: the text that a reader library gives for `443` with a raised 1 is 4431;
a sheet whose only cells are A1 and XFD1048576 costs two cells here; and merged cells are known without the styles.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from exgraph.files.package import Package, local
from exgraph.sources.formats.cell_text import lines_of
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.rectangle import grid_of
from exgraph.sources.formats.xlsx_comments import comments_on
from exgraph.sources.formats.xlsx_text import WORKBOOK, RichText, Said, Strings
from exgraph.sources.formats.xlsx_values import Styles, unescaped
from exgraph.sources.grid import Grid, GridCell

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")


def grids_of(data: bytes, file: str) -> tuple[Grid, ...]:
    """The sheets that have cells, in order, hidden ones marked; formulas as the values that were saved with them.

    Rows and columns without any cell are left away, save one where there is a gap. A cell's `line` and `column` are its
    row and column in the sheet. Raises `UnusableInput` for what is no workbook, or too large to be one for people.
    """
    package = Package(data, file)
    sheets, date1904 = _sheets(package)
    strings = Strings(package)
    styles = Styles(package, date1904)
    written, added = CellBudget(file, written=True), CellBudget(file)
    grids = []
    for name, part, is_hidden in sheets:
        sheet = _Sheet(package, part, strings, styles, written, added)
        if sheet.rows:
            grids.append(sheet.grid(name, "sheet" if is_hidden else ""))
    return tuple(grids)


def _sheets(package: Package) -> tuple[list[tuple[str, str, bool]], bool]:
    """Names and parts of the sheets and whether they are hidden, and whether dates count from 1904."""
    if not package.has(WORKBOOK):
        raise package.problem("not an Excel workbook: xl/workbook.xml is missing in the archive")
    parts = package.related(WORKBOOK)
    found: list[tuple[str, str, bool]] = []
    date1904 = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal date1904
        if name == "sheet":
            part = parts.get(local(attributes, "id") or "")
            if part is not None and package.has(part):
                found.append((attributes.get("name", ""), part, attributes.get("state", "visible") != "visible"))
        elif name == "workbookPr":
            date1904 = attributes.get("date1904") in ("1", "true")

    package.parse(WORKBOOK, start)
    return found, date1904


class _Sheet:
    def __init__(
        self, package: Package, part: str, strings: Strings, styles: Styles, written: CellBudget, added: CellBudget
    ) -> None:
        self.package, self.part = package, part
        self.strings, self.styles, self.written, self.added = strings, styles, written, added
        self.rows: dict[int, dict[int, GridCell]] = {}
        self.merged: list[str] = []
        self.hidden_rows: set[int] = set()
        #: First and last of the columns that are hidden together.
        self.hidden_columns: list[tuple[int, int]] = []
        self._row = self._column = 0
        self._type = self._style = ""
        self._value: list[str] | None = None
        self._saved = ""
        self._rich = RichText()
        package.parse(part, self._start, self._end, self._text)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            found = _REFERENCE.fullmatch(attributes.get("r", ""))
            self._column = _column(found[1]) if found else self._column + 1
            self._row = int(found[2]) if found else self._row
            self._type, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._saved = ""
        elif name == "v":
            self._value = []
        elif name == "row":
            number = attributes.get("r", "")
            self._row = int(number) if number.isascii() and number.isdigit() and len(number) < 8 else self._row + 1
            self._column = 0
            if _is_on(attributes.get("hidden")):
                self.hidden_rows.add(self._row)
        elif name == "col" and _is_on(attributes.get("hidden")):
            first, last = (attributes.get(end, "") for end in ("min", "max"))
            if _REFERENCE.fullmatch(f"A{first}") and _REFERENCE.fullmatch(f"A{last}"):
                self.hidden_columns.append((int(first), int(last)))
        elif name == "mergeCell":
            self.merged.append(attributes.get("ref", ""))
        elif self._type == "inlineStr":
            self._rich.start(name, attributes)

    def _text(self, text: str) -> None:
        if self._value is not None:
            self._value.append(text)
        elif self._rich.collecting is not None:
            self._rich.collecting.append(text)

    def _end(self, name: str) -> None:
        if name == "v" and self._value is not None:
            self._saved, self._value = "".join(self._value), None
        elif name == "c":
            text, struck = self._shown()
            self._type = ""
            if text and self.styles.strikes(self._style):
                text, struck = "", text
            if text or struck:
                self.written.spend(1, self._row)
                cell = GridCell(text, text, self._row, self._column, struck=struck)
                self.rows.setdefault(self._row, {})[self._column] = cell
        elif self._type == "inlineStr":
            self._rich.end(name)

    def _shown(self) -> Said:
        if self._type == "inlineStr":
            return self.strings.count(self._rich.result())
        value = self._saved
        if self._type == "s":
            if not (value.isascii() and value.isdigit() and len(value) < 9):
                return Said("")
            return self.strings.texts[int(value)] if int(value) < len(self.strings.texts) else Said("")
        if self._type == "b":
            return Said({"1": "TRUE", "0": "FALSE"}.get(value, ""))
        if self._type == "n":
            return Said(self.styles.shown(value, self._style))
        return self.strings.count(Said(lines_of(unescaped(value))))

    def grid(self, name: str, unseen: str) -> Grid:
        """The sheet as a table; `unseen` is why a reader does not see it."""
        rows = _with_gaps(sorted(self.rows))
        columns = _with_gaps(sorted({column for row in self.rows.values() for column in row}))
        self.added.spend(len(rows) * len(columns) - sum(map(len, self.rows.values())), rows[0])
        self._merge(rows, columns)
        cells = []
        for row in rows:
            filled = self.rows.get(row, {})
            cells.append([filled.get(column) or GridCell("", "", row, column) for column in columns])
        return grid_of(
            cells,
            self.added,
            caption=name,
            file=self.package.file,
            sheet=name,
            line=rows[0],
            unseen=unseen,
            hidden_rows=tuple(place for place, row in enumerate(rows) if row in self.hidden_rows),
            hidden_columns=tuple(
                place
                for place, column in enumerate(columns)
                if any(first <= column <= last for first, last in self.hidden_columns)
            ),
            notes=comments_on(self.package, self.part),
        )

    def _merge(self, rows: list[int], columns: list[int]) -> None:
        """Repeat what is merged on every place that the table has."""
        for reference in self.merged:
            first, _, last = reference.partition(":")
            begin, end = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last)
            if begin is None or end is None:
                continue
            top, left, bottom, right = int(begin[2]), _column(begin[1]), int(end[2]), _column(end[1])
            cell = self.rows.get(top, {}).get(left)
            if cell is None:
                continue
            repeated = cell._replace(spanned=True)
            covered = rows[bisect_left(rows, top) : bisect_right(rows, bottom)]
            across = columns[bisect_left(columns, left) : bisect_right(columns, right)]
            self.added.spend(len(covered) * len(across), top)
            for row in covered:
                filled = self.rows.setdefault(row, {})
                for column in across:
                    if (row, column) != (top, left):
                        filled[column] = repeated


def _is_on(written: str | None) -> bool:
    return written in ("1", "true")


def _column(letters: str) -> int:
    """A column's number, from 1."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _with_gaps(numbers: list[int]) -> list[int]:
    """The numbers, and one more wherever some are left out between two."""
    found: list[int] = []
    for number in numbers:
        if found and number > found[-1] + 1:
            found.append(found[-1] + 1)
        found.append(number)
    return found
