"""How many cells and tables are read."""

from __future__ import annotations

from exgraph.files.budget import limit_of, over_limit

#: Cells of all tables, with those that spans and padding add, which cost the file nothing.
MAX_CELLS = 1_250_000
#: Of a format whose every cell takes characters of the file: those that it has, without what is added.
MAX_WRITTEN = 8_000_000
#: What each table means is decided for itself, which takes longer than to read one of its rows.
MAX_TABLES = 20_000


class CellBudget:
    """Counts the cells of a document, those that spans and padding add included, or those that are `written` alone."""

    def __init__(self, file: str, written: bool = False) -> None:
        self.file, self.limit, self.spent = file, limit_of(MAX_WRITTEN if written else MAX_CELLS), 0
        self._what = "written" if written else "cells"

    def spend(self, cells: int, line: int | None = None) -> None:
        """Raises `UnusableInput` with the line when a document has more cells than are read."""
        self.spent += cells
        if self.spent > self.limit:
            raise over_limit(self._what, self.limit, self.file, line)
