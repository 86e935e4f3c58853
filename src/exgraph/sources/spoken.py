"""What of a document shows the languages that it is in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exgraph.sources.grid import Grid

#: Characters of the text, and rows of each of the first tables: a document shows its languages from the beginning.
MOST_TEXT, MOST_ROWS, MOST_TABLES = 100_000, 20, 200


def sample(grids: Sequence[Grid], text: str) -> Iterator[str]:
    """Pieces of the document: how its text begins, as the file has it, and titles, headers and first rows, as they are
    shown."""
    yield text[:MOST_TEXT]
    for grid in grids[:MOST_TABLES]:
        yield " ".join((*grid.headings, grid.caption, grid.lead))
        for row in grid.rows[:MOST_ROWS]:
            yield from (cell.text[:MOST_TEXT] for cell in row)
