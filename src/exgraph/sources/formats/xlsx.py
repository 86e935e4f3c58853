"""Tables of an Excel workbook (ECMA-376 part 1, SpreadsheetML): one grid a visible sheet.

Read from the XML itself, for three reasons: the text that a reader library gives for `443` with a raised 1 is 4431;
a sheet whose only cells are A1 and XFD1048576 costs two cells here; and merged cells are known without the styles.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from exgraph.files.package import Package, local
from exgraph.sources.formats.cell_text import CellText, lines_of
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.rectangle import grid_of
from exgraph.sources.formats.xlsx_values import Styles, unescaped
from exgraph.sources.grid import Grid, GridCell

_WORKBOOK = "xl/workbook.xml"
_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_MAX_CHARACTERS = 32_000_000


def grids_of(data: bytes, file: str) -> tuple[Grid, ...]:
    """The visible sheets that have cells, in order; formulas as the values that were saved with them.

    Rows and columns without any cell are left away, save one where there is a gap. A cell's `line` and `column` are its
    row and column in the sheet. Raises `UnusableInput` for what is no workbook, or too large to be one for people.
    """
    package = Package(data, file)
    sheets, date1904 = _sheets(package)
    strings = _Strings(package)
    styles = Styles(package, date1904)
    budget = CellBudget(file)
    grids = []
    for name, part in sheets:
        sheet = _Sheet(package, part, strings, styles, budget)
        if sheet.rows:
            grids.append(sheet.grid(name))
    return tuple(grids)


def _sheets(package: Package) -> tuple[list[tuple[str, str]], bool]:
    """Names and parts of the visible sheets, and whether dates count from 1904."""
    if not package.has(_WORKBOOK):
        raise package.problem("not an Excel workbook: xl/workbook.xml is missing in the archive")
    parts = package.related(_WORKBOOK)
    found: list[tuple[str, str]] = []
    date1904 = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal date1904
        if name == "sheet" and attributes.get("state", "visible") == "visible":
            part = parts.get(local(attributes, "id") or "")
            if part is not None and package.has(part):
                found.append((attributes.get("name", ""), part))
        elif name == "workbookPr":
            date1904 = attributes.get("date1904") in ("1", "true")

    package.parse(_WORKBOOK, start)
    return found, date1904


class _RichText:
    """Follows the elements of a string that may have runs of several looks."""

    def __init__(self) -> None:
        self.pieces: list[tuple[str, str]] = []
        self.look = ""
        self.collecting: list[str] | None = None
        self.phonetic = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "t":
            self.collecting = None if self.phonetic else []
        elif name == "r":
            self.look = ""
        elif name == "rPh":
            self.phonetic = True
        elif name == "vertAlign" and attributes.get("val") in ("superscript", "subscript"):
            self.look = "sup"
        elif name == "strike" and attributes.get("val", "1") not in ("0", "false"):
            self.look = "del"

    def end(self, name: str) -> None:
        if name == "t" and self.collecting is not None:
            self.pieces.append((self.look, unescaped("".join(self.collecting))))
            self.collecting = None
        elif name == "r":
            self.look = ""
        elif name == "rPh":
            self.phonetic = False

    def result(self) -> str:
        pieces, self.pieces, self.look = self.pieces, [], ""
        if not any(look for look, _ in pieces):
            return lines_of("".join(text for _, text in pieces))
        into = CellText(collapse=False)
        for look, text in pieces:
            if look:
                into.tag(look, closing=False)
            into.lines(text)
            if look:
                into.tag(look, closing=True)
        return into.result()


class _Strings:
    """The strings that cells refer to by number."""

    def __init__(self, package: Package) -> None:
        self.texts: list[str] = []
        self.characters = 0
        self._rich = _RichText()
        self._package = package
        part = next((p for p in package.related(_WORKBOOK).values() if p.lower().endswith("sharedstrings.xml")), "")
        if part and package.has(part):
            package.parse(part, self._rich.start, self._end, self._text)

    def count(self, text: str) -> str:
        """The text, when there is not too much of it by now."""
        self.characters += len(text)
        if self.characters > _MAX_CHARACTERS:
            raise self._package.problem(f"the cells have more than {_MAX_CHARACTERS} characters")
        return text

    def _text(self, text: str) -> None:
        if self._rich.collecting is not None:
            self._rich.collecting.append(text)

    def _end(self, name: str) -> None:
        self._rich.end(name)
        if name == "si":
            self.texts.append(self.count(self._rich.result()))


class _Sheet:
    def __init__(self, package: Package, part: str, strings: _Strings, styles: Styles, budget: CellBudget) -> None:
        self.package, self.strings, self.styles, self.budget = package, strings, styles, budget
        self.rows: dict[int, dict[int, GridCell]] = {}
        self.merged: list[str] = []
        self._row = self._column = 0
        self._type = self._style = ""
        self._value: list[str] | None = None
        self._saved = ""
        self._rich = _RichText()
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
            text = self._shown()
            self._type = ""
            if text:
                self.budget.spend(1, self._row)
                self.rows.setdefault(self._row, {})[self._column] = GridCell(text, text, self._row, self._column)
        elif self._type == "inlineStr":
            self._rich.end(name)

    def _shown(self) -> str:
        if self._type == "inlineStr":
            return self.strings.count(self._rich.result())
        value = self._saved
        if self._type == "s":
            if not (value.isascii() and value.isdigit() and len(value) < 9):
                return ""
            return self.strings.texts[int(value)] if int(value) < len(self.strings.texts) else ""
        if self._type == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(value, "")
        if self._type == "n":
            return self.styles.shown(value, self._style)
        return self.strings.count(lines_of(unescaped(value)))

    def grid(self, name: str) -> Grid:
        rows = _with_gaps(sorted(self.rows))
        columns = _with_gaps(sorted({column for row in self.rows.values() for column in row}))
        self.budget.spend(len(rows) * len(columns) - sum(map(len, self.rows.values())), rows[0])
        self._merge(rows, columns)
        cells = []
        for row in rows:
            filled = self.rows.get(row, {})
            cells.append([filled.get(column) or GridCell("", "", row, column) for column in columns])
        return grid_of(cells, self.budget, caption=name, file=self.package.file, sheet=name, line=rows[0])

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
            self.budget.spend(len(covered) * len(across), top)
            for row in covered:
                filled = self.rows.setdefault(row, {})
                for column in across:
                    if (row, column) != (top, left):
                        filled[column] = repeated


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
