"""Tables drawn with characters: `+---+---+` and `|   |   |`, as reStructuredText, Pandoc and database shells have."""

from __future__ import annotations

import re
from collections.abc import Callable

from exgraph.errors import Problem, UnusableInput
from exgraph.sources.formats.drawn_columns import aligned, unaligned
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.rectangle import Spanning, SpanningRow, spread
from exgraph.sources.grid import GridCell

_BORDER = re.compile(r"[ ]*\+(?:[-=:]+\+)+[ ]*")
_PIECE = re.compile(r"\+[-=:]+(?=\+)")
_LINE_CHARACTERS = frozenset("-=:")
#: How much wider than its characters a table may be drawn, when its lines are not equally long.
_SLACK = 1_000_000
#: Columns that a row costs at least: a row drawn with lines takes more memory than its cells.
_NARROWEST = 4

MakeCell = Callable[[list[str], int, int | None], GridCell]


def is_grid_border(line: str) -> bool:
    return line.lstrip(" ").startswith("+") and bool(_BORDER.fullmatch(line))


def grid_table(
    lines: list[str], number: int, make: MakeCell, budget: CellBudget
) -> tuple[list[list[GridCell]], int, int]:
    """The rows, how many are header, and the line after the table that begins on a line (from 0)."""
    end = number
    while end < len(lines) and lines[end].lstrip(" ")[:1] in ("+", "|"):
        end += 1
    indent = len(lines[number]) - len(lines[number].lstrip(" "))
    drawn = [aligned(line[indent:].rstrip()) for line in lines[number:end]]
    width = max(map(len, drawn))
    if width * len(drawn) > 4 * sum(map(len, drawn)) + _SLACK:
        raise UnusableInput([Problem("the lines of this table are not equally long", budget.file, number + 1)])
    table = _Drawing([line.ljust(width) for line in drawn], number, indent, make, budget)
    return spread(table.rows(), budget), table.header_rows(), end


class _Drawing:
    def __init__(self, lines: list[str], number: int, indent: int, make: MakeCell, budget: CellBudget) -> None:
        self.lines, self.number, self.indent, self.make, self.budget = lines, number, indent, make, budget
        self.borders = [place for place, line in enumerate(lines) if _PIECE.search(line)]
        if self.borders[-1] != len(lines) - 1:
            # The last border is missing: the document ends in the table.
            self.borders.append(len(lines))
        self.edges = sorted(
            {place for border in self.borders if border < len(lines) for place in self._corners(lines[border])}
        )
        budget.spend((len(self.borders) - 1) * max(_NARROWEST, len(self.edges) - 1), number + 1)

    def header_rows(self) -> int:
        """The rows above the border that is drawn with equals signs."""
        for row, border in enumerate(self.borders[1:], start=1):
            if border < len(self.lines) and set(self.lines[border].strip()) <= set("+=:") and "=" in self.lines[border]:
                return row if row < len(self.borders) - 1 else 0
        return 0

    def rows(self) -> list[SpanningRow]:
        taken: set[tuple[int, int]] = set()
        rows = []
        count, columns = len(self.borders) - 1, len(self.edges) - 1
        for row in range(count):
            made = SpanningRow(self.number + self.borders[row] + 2)
            column = 0
            while column < columns:
                if (row, column) in taken:
                    column += 1
                    continue
                right = column + 1
                while right < columns and not self._wall(row, right) and (row, right) not in taken:
                    right += 1
                bottom = row + 1
                while bottom < count and not any(self._floor(bottom - 1, c) for c in range(column, right)):
                    bottom += 1
                if bottom > row + 1 or right > column + 1:
                    taken.update((r, c) for r in range(row, bottom) for c in range(column, right))
                made.cells.append(Spanning(self._cell(row, bottom, column, right), bottom - row, right - column))
                column = right
            rows.append(made)
        return rows

    def _corners(self, line: str) -> list[int]:
        found = [piece.start() for piece in _PIECE.finditer(line)]
        ends = [piece.end() for piece in _PIECE.finditer(line)]
        return [*found, *ends]

    def _wall(self, row: int, edge: int) -> bool:
        """Whether a line goes down at an edge between two borders."""
        place = self.edges[edge]
        inner = self.lines[self.borders[row] + 1 : self.borders[row + 1]]
        return all(line[place] in "|+" for line in inner)

    def _floor(self, row: int, column: int) -> bool:
        """Whether a line closes a row below, in a column."""
        border = self.borders[row + 1]
        if border >= len(self.lines):
            return True
        piece = self.lines[border][self.edges[column] + 1 : self.edges[column + 1]]
        return bool(piece) and set(piece) <= _LINE_CHARACTERS | {"+"}

    def _cell(self, top: int, bottom: int, left: int, right: int) -> GridCell:
        begin, end = self.edges[left] + 1, self.edges[right]
        first = self.borders[top] + 1
        texts = [unaligned(line[begin:end]) for line in self.lines[first : self.borders[bottom]]]
        return self.make(texts, self.number + first + 1, self.indent + begin + 1)
