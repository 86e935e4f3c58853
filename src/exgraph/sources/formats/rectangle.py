"""Rows of any length, with spans or without → the rectangular grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.grid import Grid, GridCell

#: HTML's own limits: https://html.spec.whatwg.org/multipage/tables.html
MAX_COLSPAN = 1000
MAX_ROWSPAN = 65534


class Spanning(NamedTuple):
    """A cell, and how many rows and columns it covers. Zero rows: to the end of its row group."""

    cell: GridCell
    rows: int = 1
    columns: int = 1


@dataclass(slots=True)
class SpanningRow:
    """The cells that begin in a row. A span over rows ends with the row's `group`."""

    line: int | None = None
    group: int = 0
    cells: list[Spanning] = field(default_factory=list)


def grid_of(rows: Sequence[Sequence[GridCell]], budget: CellBudget, **about: Any) -> Grid:
    """A grid of rows that may differ in length; `about` are the grid's other fields. Spends what padding adds."""
    width = max(map(len, rows), default=0)
    short = tuple(number for number, row in enumerate(rows) if len(row) < width)
    budget.spend(width * len(rows) - sum(map(len, rows)), about.get("line"))
    whole: list[tuple[GridCell, ...]] = []
    for row in rows:
        if len(row) < width:
            padding = GridCell("", "", row[-1].line if row else None)
            row = (*row, *[padding] * (width - len(row)))
        whole.append(tuple(row))
    return Grid(tuple(whole), short_rows=short, **about)


def spread(rows: Sequence[SpanningRow], budget: CellBudget) -> list[list[GridCell]]:
    """Every cell on every place it covers, the repetitions marked as `spanned`. Spends what they add.

    Columns at the right in which no cell begins are left away: they come from spans wider than the table.
    """
    if all(spanning[1] == spanning[2] == 1 for row in rows for spanning in row.cells):
        return [[spanning.cell for spanning in row.cells] for row in rows]
    placed: list[list[GridCell]] = []
    # column → the cell that hangs down into it, and the last row that it reaches
    hanging: dict[int, tuple[GridCell, int]] = {}
    group: int | None = None
    real_width = covered = 0
    for number, row in enumerate(rows):
        if row.group != group:
            hanging, group = {}, row.group
        line: list[GridCell] = []
        below: dict[int, tuple[GridCell, int]] = {}
        for spanning in row.cells:
            _hang(line, number, hanging, below)
            real_width = max(real_width, len(line) + 1)
            depth = min(spanning.rows, MAX_ROWSPAN) if spanning.rows > 0 else MAX_ROWSPAN
            columns = min(max(1, spanning.columns), MAX_COLSPAN)
            if depth == 1 and columns == 1:
                line.append(spanning.cell)
                continue
            entry = (spanning.cell._replace(spanned=True), number + depth - 1)
            for step in range(columns):
                if step and len(line) in hanging:
                    break
                if depth > 1:
                    below[len(line)] = entry
                line.append(entry[0] if step else spanning.cell)
            if covered + len(line) > budget.limit:
                budget.spend(covered + len(line), row.line)
        _hang(line, number, hanging, below)
        last = max(hanging, default=-1)
        while len(line) <= last:
            line.append(GridCell("", "", row.line))
            _hang(line, number, hanging, below)
        hanging = below
        covered += len(line)
        placed.append(line)
    placed = [line[:real_width] for line in placed]
    budget.spend(sum(map(len, placed)) - sum(len(row.cells) for row in rows), rows[0].line if rows else None)
    return placed


def _hang(
    line: list[GridCell], number: int, hanging: dict[int, tuple[GridCell, int]], below: dict[int, tuple[GridCell, int]]
) -> None:
    """Continue a row with the cells that hang down from above, up to the next free column."""
    while (entry := hanging.get(len(line))) is not None:
        if entry[1] > number:
            below[len(line)] = entry
        line.append(entry[0])
