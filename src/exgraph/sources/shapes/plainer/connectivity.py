"""Reports of connectivity, whose column of connections lists transports: one without ports has all of its ports."""

from __future__ import annotations

from dataclasses import replace

from exgraph.languages.meanings import Word
from exgraph.languages.words import words
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.headers.column_meanings import fold_header
from exgraph.values.service import EVERY_PORT, PORTED


def with_whole_transports(grid: Grid) -> Grid:
    """The table in which `TCP 1-79,UDP` under such a header says `TCP 1-79,UDP 1-65535`."""
    header = grid.rows[0] if grid.rows else ()
    places = [place for place, cell in enumerate(header) if fold_header(cell.text) in words(Word.CONNECTIONS)]
    if not places:
        return grid
    rows = (tuple(_whole(cell) if n in places else cell for n, cell in enumerate(row)) for row in grid.rows[1:])
    return replace(grid, rows=(header, *rows))


def _whole(cell: GridCell) -> GridCell:
    parts = [part.strip() for part in cell.text.split(",")]
    if not any(part.partition(" ")[2] and part.partition(" ")[0].casefold() in PORTED for part in parts):
        return cell
    found = [
        f"{part} {EVERY_PORT}" if part.casefold() in PORTED and not behind[:1].isdigit() else part
        for part, behind in zip(parts, (*parts[1:], ""), strict=True)
    ]
    return cell if found == parts else cell._replace(text=",".join(found))
