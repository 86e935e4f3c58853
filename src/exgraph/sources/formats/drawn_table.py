"""Tables drawn with characters: `+---+---+` and `|   |   |`, as reStructuredText, Pandoc and database shells have.

A frame of box-drawing characters is read as one of these.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from exgraph.errors import Problem, UnusableInput
from exgraph.sources.formats.drawn_columns import aligned, unaligned
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.rectangle import Spanning, SpanningRow, spread
from exgraph.sources.formats.torn import without_torn
from exgraph.sources.grid import GridCell, Unread

_BORDER = re.compile(r"[ ]*\+(?:[-=:]+\+)+[ ]*")
_PIECE = re.compile(r"\+[-=:]+(?=\+)")
_LINE_CHARACTERS = frozenset("-=:")
#: How much wider than its characters a table may be drawn, when its lines are not equally long.
_SLACK = 1_000_000
#: Columns that a row costs at least: a row drawn with lines takes more memory than its cells.
_NARROWEST = 4

#: Box-drawing characters by what stands for them in a table of ASCII.
_FRAME = str.maketrans(
    {
        **dict.fromkeys("┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜╭╮╰╯┝┿┥┠╂┨┡╇┩", "+"),
        **dict.fromkeys("─━═┄┈╌", "-"),
        **dict.fromkeys("│┃║┆┊╎", "|"),
    }
)
_CORNERS = frozenset("+┌┏╔╒╓╭")
_BEGINS = frozenset("+|┌├└│┏┣┗┃╔╠╚║╒╞╘╓╟╙╭╰┝┠┡")

MakeCell = Callable[[list[str], int, int | None], GridCell]


class Drawn(NamedTuple):
    """A table that is drawn: its rows, how many are header, the line (from 0) after it, and the rows with a word across
    a border, which are not read."""

    rows: list[list[GridCell]]
    header_rows: int
    end: int
    torn: tuple[Unread, ...] = ()


def is_grid_border(line: str) -> bool:
    stripped = line.lstrip(" ")
    return stripped[:1] in _CORNERS and stripped != "" and bool(_BORDER.fullmatch(line.translate(_FRAME)))


def grid_table(lines: list[str], number: int, make: MakeCell, budget: CellBudget) -> Drawn:
    """The table that begins on a line (from 0)."""
    end = number
    while end < len(lines) and lines[end].lstrip(" ")[:1] in _BEGINS:
        end += 1
    indent = len(lines[number]) - len(lines[number].lstrip(" "))
    drawn = [aligned(line[indent:].rstrip().translate(_FRAME)) for line in lines[number:end]]
    width = max(map(len, drawn))
    if width * len(drawn) > 4 * sum(map(len, drawn)) + _SLACK:
        raise UnusableInput([Problem("the lines of this table are not equally long", budget.file, number + 1)])
    table = _Drawing([line.ljust(width) for line in drawn], number, indent, make, budget)
    if table.is_listing():
        return Drawn(table.listed(), 1, end)
    if table.is_misdrawn():
        return Drawn(table.by_bars(), table.header_rows(), end)
    rows, torn = without_torn(spread(table.rows(), budget), table.torn(), budget.file)
    return Drawn(rows, table.header_rows() if not torn else min(table.header_rows(), len(rows)), end, torn)


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

    def is_listing(self) -> bool:
        """Whether each line is a row, as database shells have it: a header between two borders, one border at the end,
        and no line that begins with an empty cell."""
        body = self._inner(1) if len(self.borders) == 3 else []
        return (
            len(body) > 1
            and len(self._inner(0)) == 1
            and all(set(self.lines[border].strip()) <= set("+-") for border in self.borders if border < len(self.lines))
            and all((parts := self._parts(line)) is not None and bool(parts[0].strip()) for line in body)
            and sum(all(map(str.strip, self._parts(line) or ())) for line in body) * 2 >= len(body)
            and self._parts(self._inner(0)[0]) is not None
        )

    def listed(self) -> list[list[GridCell]]:
        """The rows of a table that has one on each line."""
        places = [place for place in range(len(self.lines)) if place not in set(self.borders)]
        return [self._row([place]) for place in places]

    def is_misdrawn(self) -> bool:
        """Whether bars do not stand below the crosses though each line has as many: a word is wider than its column."""
        inner = [line for row in range(len(self.borders) - 1) for line in self._inner(row)]
        return (
            any(any(line[edge] not in "|+" for edge in self.edges) for line in inner)
            and all(self._parts(line) is not None for line in inner)
            and all(
                all(self.lines[border][edge] == "+" for edge in self.edges)
                for border in self.borders
                if border < len(self.lines)
            )
        )

    def by_bars(self) -> list[list[GridCell]]:
        """The rows of a table whose bars count, wherever they stand."""
        return [
            self._row(list(range(self.borders[row] + 1, self.borders[row + 1])))
            for row in range(len(self.borders) - 1)
            if self._inner(row)
        ]

    def torn(self) -> dict[int, str]:
        """The rows, with their text, in whose lines bars are missing below crosses, or stand beside them."""
        edges = set(self.edges)
        found = {}
        for row in range(len(self.borders) - 1):
            inner = self._inner(row)
            open_edges = [edge for edge in self.edges[1:-1] if not all(line[edge] in "|+" for line in inner)]
            mixed = any(any(line[edge] in "|+" for line in inner) for edge in open_edges)
            beside = any(sign == "|" and place not in edges for line in inner for place, sign in enumerate(line))
            if open_edges and (mixed or beside):
                found[row] = unaligned(" ".join(inner))
        return found

    def _inner(self, row: int) -> list[str]:
        """The lines between two borders."""
        return self.lines[self.borders[row] + 1 : self.borders[row + 1]]

    def _parts(self, line: str) -> list[str] | None:
        """The cells of a line without spans; `None` where its bars do not tell them."""
        if all(line[edge] in "|+" for edge in self.edges):
            return [line[left + 1 : right] for left, right in pairwise(self.edges)]
        parts = line.strip().split("|")
        return parts[1:-1] if len(parts) == len(self.edges) + 1 and not parts[0] and not parts[-1] else None

    def _row(self, places: list[int]) -> list[GridCell]:
        """The cells of a row on these lines."""
        lines = [self._parts(self.lines[place]) or [] for place in places]
        begins = [edge + 1 for edge in self.edges[:-1]]
        return [
            self.make([unaligned(line[column]) for line in lines], self.number + places[0] + 1, self.indent + begin + 1)
            for column, begin in enumerate(begins)
        ]

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
