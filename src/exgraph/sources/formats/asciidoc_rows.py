"""The cells of an AsciiDoc table: they run on, and the number of columns says where a row ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.places import Places
from exgraph.sources.formats.rectangle import MAX_COLSPAN, MAX_ROWSPAN, Spanning, SpanningRow
from exgraph.sources.grid import GridCell

#: The styles of cells, a letter each.
MARKUP = {"style": "adehlmsv"}
#: What may stand right before a cell's separator: a span or a repetition, alignments, a style.
_SPECIFIER = re.compile(
    r"(?:(?P<columns>[0-9]{1,6})?(?:\.(?P<rows>[0-9]{1,6}))?(?P<sign>[+*]))?"
    rf"(?:[<^>](?:\.[<^>])?|\.[<^>])?(?P<style>[{MARKUP['style']}])?"
)

MakeCell = Callable[[str, str, int | None, int | None], GridCell]


#: So large a share of the rows that blank lines or line ends part has to be whole for the others to be broken.
FEWEST_WHOLE = 0.5


class _Part(NamedTuple):
    """A cell with its specifier and line; what parts it from the cell before: `line`, a line end, `blank`, more."""

    cell: GridCell
    specifier: re.Match[str] | None
    place: int
    line: bool
    blank: bool


def spanning_rows(
    text: str, separator: str, columns: int, first_line: int, make: MakeCell, budget: CellBudget
) -> tuple[list[SpanningRow], dict[int, str]]:
    """The rows, and those, by number with their text, that have not as many cells as there are columns.

    With `columns` 0 they are as wide as the first line that has cells.
    """
    parts = re.split(rf"(?<!\\){re.escape(separator)}", text)
    if len(parts) > budget.limit:
        budget.spend(len(parts), first_line)
    columns = columns or _first_width(text, separator)
    found = _parts(parts, separator, first_line, make, Places(text, first_line))
    table = _Rows(columns, budget)
    torn: dict[int, str] = {}
    for group in _groups(found, max(1, columns)):
        if len(group) % max(1, columns) and len(group) < len(found):
            torn[len(table.rows)] = " | ".join(part.cell.text for part in group)
            table.whole_row([part.cell for part in group], group[0].place)
        else:
            for part in group:
                table.add(part.cell, part.specifier, part.place)
    return table.rows, torn


def _parts(parts: list[str], separator: str, first_line: int, make: MakeCell, places: Places) -> list[_Part]:
    offset = len(parts[0])
    before, specifier = _split_specifier("\n" + parts[0])
    found: list[_Part] = []
    for part in parts[1:]:
        line, column = places.at(offset)
        content, following = _split_specifier(part)
        raw = content.strip()
        cell = make(raw.replace("\\" + separator, separator), raw, line, column)
        end = before[len(before.rstrip()) :].count("\n") if found else 2
        found.append(_Part(cell, specifier, line, end > 0, end > 1))
        before, specifier = content, following
        offset += len(part) + 1
    return found


def _groups(found: list[_Part], columns: int) -> list[list[_Part]]:
    """The cells, apart at blank lines or line ends where most of the rows are whole and some are not; else together."""
    if any(part.specifier is not None and part.specifier["sign"] for part in found):
        return [found]
    for by_blank in (True, False):
        groups: list[list[_Part]] = []
        for part in found:
            if not groups or (part.blank if by_blank else part.line):
                groups.append([])
            groups[-1].append(part)
        whole = sum(len(group) == columns for group in groups)
        broken = _is_broken([len(group) for group in groups], columns) if by_blank else len(found) % columns > 0
        if broken and whole > FEWEST_WHOLE * len(groups):
            return groups
    return [found]


def _is_broken(widths: list[int], columns: int) -> bool:
    """Whether rows are, and not only cells of one row apart: shorter groups that add up to one."""
    open_cells = 0
    for width in widths:
        if width > columns and width % columns:
            return True
        if open_cells and width % columns == 0:
            return True
        open_cells = (open_cells + width) % columns
    return open_cells > 0


class _Rows:
    """Fills rows of a width with cells that may hang down into the next ones."""

    def __init__(self, columns: int, budget: CellBudget) -> None:
        self.columns, self.budget = max(1, columns), budget
        self.rows: list[SpanningRow] = []
        self._filled = self._hanging = 0
        #: row → how many columns come free in it
        self._ends: dict[int, int] = {}

    def add(self, cell: GridCell, specifier: re.Match[str] | None, line: int) -> None:
        if specifier is None:
            self.budget.spend(1, line)
            self._place(cell, 1, 1, line)
            return
        across, down, times = 1, 1, 1
        if specifier["sign"]:
            number = int(specifier["columns"] or 1)
            if specifier["sign"] == "*":
                times = min(max(1, number), MAX_COLSPAN)
            else:
                across, down = min(max(1, number), self.columns), min(max(1, int(specifier["rows"] or 1)), MAX_ROWSPAN)
        if specifier["style"] == "h":
            cell = cell._replace(header=True)
        for _ in range(times):
            self.budget.spend(1, line)
            self._place(cell, across, down, line)

    def whole_row(self, cells: list[GridCell], line: int) -> None:
        """A row of cells by themselves, however many; the next one begins anew."""
        self.budget.spend(max(self.columns, len(cells)), line)
        self.rows.append(SpanningRow(line, 0, [Spanning(cell) for cell in cells[: self.columns]]))
        self._filled = self.columns

    def _place(self, cell: GridCell, across: int, down: int, line: int) -> None:
        if not self.rows or self._filled >= self.columns:
            self.rows.append(SpanningRow(line))
            self._hanging -= self._ends.pop(len(self.rows) - 1, 0)
            # Columns that all hang down leave no row to begin: the document is wrong, and its cells go on.
            self._filled = self._hanging if self._hanging < self.columns else 0
        self.rows[-1].cells.append(Spanning(cell, down, across))
        self._filled += across
        if down > 1:
            self._hanging += across
            end = len(self.rows) - 1 + down
            self._ends[end] = self._ends.get(end, 0) + across


def _split_specifier(part: str) -> tuple[str, re.Match[str] | None]:
    """A cell's text, and what stands at its end for the cell that follows."""
    begin = max(part.rfind(" "), part.rfind("\t"), part.rfind("\n")) + 1
    if begin == 0 or begin == len(part):
        return part, None
    specifier = _SPECIFIER.fullmatch(part, begin)
    return (part[:begin], specifier) if specifier else (part, None)


def _first_width(text: str, separator: str) -> int:
    for line in text.split("\n"):
        parts = re.split(rf"(?<!\\){re.escape(separator)}", line)
        if len(parts) > 1:
            width = 0
            _, specifier = _split_specifier("\n" + parts[0])
            for part in parts[1:]:
                width += min(int(specifier["columns"] or 1), MAX_COLSPAN) if specifier and specifier["sign"] else 1
                _, specifier = _split_specifier(part)
            return width
    return 1
