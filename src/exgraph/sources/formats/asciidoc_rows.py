"""The cells of an AsciiDoc table: they run on, and the number of columns says where a row ends."""

from __future__ import annotations

import re
from collections.abc import Callable

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


def spanning_rows(
    text: str, separator: str, columns: int, first_line: int, make: MakeCell, budget: CellBudget
) -> list[SpanningRow]:
    """The rows; with `columns` 0 they are as wide as the first line that has cells."""
    parts = re.split(rf"(?<!\\){re.escape(separator)}", text)
    if len(parts) > budget.limit:
        budget.spend(len(parts), first_line)
    columns = columns or _first_width(text, separator)
    places = Places(text, first_line)
    table = _Rows(columns, budget)
    offset = len(parts[0])
    _, specifier = _split_specifier("\n" + parts[0])
    for part in parts[1:]:
        line, column = places.at(offset)
        content, following = _split_specifier(part)
        raw = content.strip()
        cell = make(raw.replace("\\" + separator, separator), raw, line, column)
        table.add(cell, specifier, line)
        specifier = following
        offset += len(part) + 1
    return table.rows


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
