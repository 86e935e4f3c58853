"""Tables without a header of their own below one that has it: what a page break or an empty line cuts in two."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from exgraph.languages.meanings import PORTS, Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.cell_kinds import is_clean_port
from exgraph.sources.shapes.cells.protocol_cells import names_protocols
from exgraph.sources.shapes.headers.column_meanings import meaning_of
from exgraph.wording.phrases import Phrase

#: The header above has to say so many columns.
_FEWEST = 3


def continued(grids: Iterable[Grid]) -> tuple[Grid, ...]:
    """The tables, those with the header of the one right above that begin with a row of it.

    In the place of its header stands what the columns above hold: a port under the header of ports, or a protocol, and
    no header that is known. It is as wide, and stands in the same section.
    """
    found: list[Grid] = []
    for grid in grids:
        above = found[-1] if found else None
        if above is not None and _goes_on(above, grid):
            notes = (*grid.notes, str(Phrase.of("reading.header-above", line=above.line or 1)))
            short = tuple(number + 1 for number in grid.short_rows)
            hidden = tuple(number + 1 for number in grid.hidden_rows)
            grid = replace(
                grid,
                rows=(above.rows[0], *grid.rows),
                header_rows=1,
                short_rows=short,
                hidden_rows=hidden,
                notes=notes,
            )
        found.append(grid)
    return tuple(found)


def _goes_on(above: Grid, grid: Grid) -> bool:
    """Whether a table is the rest of the one above."""
    same = (above.file, above.sheet, above.headings, above.width) == (grid.file, grid.sheet, grid.headings, grid.width)
    if not same or not grid.rows or not above.rows or grid.caption != above.caption or grid.lead:
        return False
    meant = [meaning_of(cell.text) for cell in above.rows[0]]
    known = {meaning for meaning in meant if meaning}
    if len(known) < _FEWEST or known.isdisjoint(PORTS):
        return False
    held = [_holds(meaning, cell.text) for meaning, cell in zip(meant, grid.rows[0], strict=True)]
    if any(
        meaning in PORTS and holds and not meaning_of(cell.text)
        for meaning, holds, cell in zip(meant, held, grid.rows[0], strict=True)
    ):
        # No header is a port alone.
        return True
    # `TCP` is a header, too.
    headers = any(meaning_of(cell.text) for cell, holds in zip(grid.rows[0], held, strict=True) if not holds)
    return any(held) and not headers


def _holds(meaning: Column | None, text: str) -> bool:
    if meaning in PORTS:
        return is_clean_port(text) and any(map(str.isdigit, text))
    return meaning is Column.TRANSPORT and bool(text.strip()) and names_protocols(text)
