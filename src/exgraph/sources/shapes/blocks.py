"""Several tables on one sheet: blocks of rows with blank rows between them, each with a header of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from exgraph.languages.meanings import PORTS
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cell_kinds import has_ports
from exgraph.sources.shapes.column_meanings import meaning_of

_TITLE_ROWS = 5


@dataclass(slots=True)
class _Block:
    begin: int
    end: int
    titles: tuple[str, ...] = ()


def tables_on(grid: Grid) -> Iterator[Grid]:
    """The tables of a sheet. Blank rows alone divide none: only a header of ports below them begins another.

    Rows of one text between blank rows are titles of the table below. Blank columns divide where each part has a
    header.
    """
    for part in _side_by_side(grid):
        yield from _below_each_other(part)


def _side_by_side(grid: Grid) -> tuple[Grid, ...]:
    blank = [place for place in range(grid.width) if not any(row[place].text.strip() for row in grid.rows)]
    bounds = list(zip([-1, *blank], [*blank, grid.width], strict=True))
    parts = [tuple(row[begin + 1 : end] for row in grid.rows) for begin, end in bounds if end - begin > 2]
    if len(parts) < 2 or not all(map(_headed, parts)):
        return (grid,)
    return tuple(replace(grid, rows=part, short_rows=()) for part in parts)


def _below_each_other(grid: Grid) -> Iterator[Grid]:
    segments = _segments(grid)
    if len(segments) < 2:
        yield grid
        return
    blocks: list[_Block] = []
    pending: list[tuple[int, int]] = []
    for begin, end in segments:
        rows = grid.rows[begin:end]
        if _headed(rows):
            titles = (text for first, last in pending for row in grid.rows[first:last] for text in _texts(row))
            blocks.append(_Block(begin, end, tuple(titles)))
            pending.clear()
        elif all(len(_texts(row)) == 1 for row in rows):
            pending.append((begin, end))
        else:
            _continue(blocks, pending[0][0] if pending else begin, end)
            pending.clear()
    if pending:
        _continue(blocks, pending[0][0], pending[-1][1])
    for block in blocks:
        yield _part(grid, block) if len(blocks) > 1 or block.titles else grid


def _continue(blocks: list[_Block], begin: int, end: int) -> None:
    if blocks:
        blocks[-1].end = end
    else:
        blocks.append(_Block(begin, end))


def _segments(grid: Grid) -> list[tuple[int, int]]:
    """Runs of rows that have any text, from and to (exclusive)."""
    found: list[tuple[int, int]] = []
    begin: int | None = None
    for number, row in enumerate(grid.rows):
        filled = any(cell.text for cell in row)
        if filled and begin is None:
            begin = number
        elif not filled and begin is not None:
            found.append((begin, number))
            begin = None
    return found if begin is None else [*found, (begin, len(grid.rows))]


def _headed(rows: tuple[tuple[GridCell, ...], ...]) -> bool:
    """Whether the first row of several texts is a header: one of ports and of something else."""
    row = next((row for row in rows[:_TITLE_ROWS] if len(_texts(row)) > 1), None)
    if row is None or any(has_ports(cell.text) for cell in row):
        return False
    meanings = {meaning_of(cell.text) for cell in row} - {None}
    return len(meanings) > 1 and not meanings.isdisjoint(PORTS)


def _texts(row: tuple[GridCell, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for cell in row if (text := cell.text.strip())))


def _part(grid: Grid, block: _Block) -> Grid:
    rows = grid.rows[block.begin : block.end]
    line = next((cell.line for row in rows for cell in row if cell.line is not None), None)
    short = tuple(number - block.begin for number in grid.short_rows if block.begin <= number < block.end)
    part = replace(grid, rows=rows, line=line, short_rows=short, header_rows=0)
    if not block.titles:
        return part
    above = tuple(filter(None, (*grid.headings, grid.caption, *block.titles[:-1])))
    return replace(part, headings=above, caption=block.titles[-1])
