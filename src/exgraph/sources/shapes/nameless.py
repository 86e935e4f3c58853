"""Tables whose header names no column: empty, or a direction alone. Their cells say what the columns are."""

from __future__ import annotations

from collections.abc import Callable

from exgraph.languages.meanings import Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.cells.directions import is_direction
from exgraph.sources.shapes.cells.protocol_cells import names_protocols

_SAMPLE_ROWS = 60
_MOST = 0.8


def named_by_cells(grid: Grid) -> tuple[str, tuple[Column | None, ...]] | None:
    """The direction over a table, and its columns: ports, transports, and what is left for a service.

    `None` where the header says anything else, or no column holds ports.
    """
    said = [cell.text.strip() for cell in grid.rows[0]]
    direction = said[0].rstrip(": ")
    if grid.width < 2 or len(grid.rows) < 2 or any(said[1:]) or (direction and not is_direction(direction)):
        return None
    columns: list[Column | None] = [None] * grid.width
    for meaning, holds in (
        (Column.TRANSPORT, lambda text: names_protocols(text) and not any(sign.isdigit() for sign in text)),
        (Column.PORT, lambda text: text[:1].isdigit() and has_ports(text)),
    ):
        place = next((place for place in range(grid.width) if not columns[place] and _share(grid, place, holds)), None)
        if place is not None:
            columns[place] = meaning
    if Column.PORT not in columns or Column.TRANSPORT not in columns:
        return None
    if None in columns:
        columns[columns.index(None)] = Column.SERVICE
    return direction, tuple(columns)


def _share(grid: Grid, place: int, holds: Callable[[str], bool]) -> bool:
    texts = [row[place].text.strip() for row in grid.rows[1 : _SAMPLE_ROWS + 1]]
    filled = [text for text in texts if text]
    return bool(filled) and sum(map(holds, filled)) >= _MOST * len(filled)
