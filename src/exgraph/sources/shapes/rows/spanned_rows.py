"""Rows whose empty cells stand for the ones above: spans that a format has, or has lost."""

from __future__ import annotations

from collections.abc import Sequence

from exgraph.languages.meanings import OF_END, OF_REQUEST, PORTS, Column
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.cell_kinds import ENDS
from exgraph.sources.shapes.rows.short_rows import fits

SPANNING = (Column.TRANSPORT, Column.SERVICE, Column.PURPOSE, Column.DIRECTION)
_OF_PORTS = (*PORTS, Column.TRANSPORT)
#: Columns that nothing of a flow is read from.
_BESIDE_FLOWS = (None, *OF_END, *OF_REQUEST)


def seen_in(grid: Grid, start: int, columns: Sequence[Column | None]) -> list[set[str]]:
    """The texts of each column in rows with all cells in place; none of two ends, where names stand on either side."""
    short = set(grid.short_rows)
    ends = ENDS if sum(meaning in ENDS for meaning in columns) > 1 else ()
    whole = [
        row
        for number, row in enumerate(grid.rows[start:], start)
        if number not in short and not is_pushed_left(row, columns)
    ]
    return [
        {row[place].text for row in whole if row[place].text.strip()} if meaning not in ends else set()
        for place, meaning in enumerate(columns)
    ]


def is_pushed_left(cells: tuple[GridCell, ...], columns: Sequence[Column | None]) -> bool:
    """Whether a row ends in empty cells because a row span at its beginning was lost: its cells fit further right."""
    if cells[-1].text.strip() or not cells[0].text.strip():
        return False
    filled = sum(bool(cell.text.strip()) for cell in cells)
    if any(not cell.text.strip() for cell in cells[:filled]):
        return False
    here = sum(fits(cell.text, meaning) for cell, meaning in zip(cells, columns, strict=True))
    right = sum(fits(cell.text, meaning) for cell, meaning in zip(cells[:filled], columns[-filled:], strict=True))
    return right > here + 1


def spanned(
    cells: tuple[GridCell, ...], above: tuple[GridCell, ...], columns: Sequence[Column | None]
) -> tuple[tuple[GridCell, ...], list[int]]:
    """Empty cells that stand for the ones above: those a row begins with, an end's beside the same other end, and
    those of a row that has ports and nothing else."""
    read = (place for place, meaning in enumerate(columns) if meaning not in _BESIDE_FLOWS)
    begins = next((place for place in read if cells[place].text.strip()), 0)
    ports_alone = all(columns[place] in _OF_PORTS for place, cell in enumerate(cells) if cell.text.strip())
    carried = [
        place
        for place, cell in enumerate(cells)
        if not cell.text.strip()
        and not cell.struck
        and above[place].text.strip()
        and (
            (
                columns[place] in ENDS
                and (ports_alone or place < begins or _same_other_end(cells, above, columns, place))
            )
            or (place < begins and columns[place] in SPANNING)
        )
    ]
    if not carried:
        return cells, []
    return tuple(above[place] if place in carried else cell for place, cell in enumerate(cells)), carried


def _same_other_end(
    cells: tuple[GridCell, ...], above: tuple[GridCell, ...], columns: Sequence[Column | None], place: int
) -> bool:
    others = [n for n, meaning in enumerate(columns) if meaning in ENDS and n != place and cells[n].text.strip()]
    return bool(others) and all(cells[n].text == above[n].text for n in others)
