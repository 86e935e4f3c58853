"""Rows of plain text with a tab between their cells, as they are pasted from a workbook or a page.

Source	Destination	Port
web	database	5432
"""

from __future__ import annotations

from collections.abc import Sequence

from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.grid import GridCell

#: A line of fewer columns is prose with a tab in it.
_FEWEST_COLUMNS, _FEWEST_ROWS = 3, 2


def tabbed_end(lines: Sequence[str], number: int) -> int:
    """The number of the line behind the tabbed rows that begin at one; that line's own where none begin.

    No row has more cells than the first, and each has two at least.
    """
    width = len(_fields(lines[number]))
    if width < _FEWEST_COLUMNS:
        return number
    end = number
    while end < len(lines) and 1 < len(_fields(lines[end])) <= width:
        end += 1
    return end if end - number >= _FEWEST_ROWS else number


def tabbed_rows(lines: Sequence[str], number: int, end: int, budget: CellBudget) -> list[list[GridCell]]:
    """The cells of such rows, each as wide as the first; what a row lacks stands at its end."""
    width = len(_fields(lines[number]))
    budget.spend((end - number) * width, number + 1)
    return [_cells(lines[place], place + 1, width) for place in range(number, end)]


def _fields(line: str) -> list[str]:
    return line.rstrip().split("\t") if "\t" in line else []


def _cells(line: str, place: int, width: int) -> list[GridCell]:
    cells, column = [], 1
    for text in _fields(line):
        cells.append(GridCell(text.strip(), text, place, column))
        column += len(text) + 1
    return cells + [GridCell("", "", place, column)] * (width - len(cells))
