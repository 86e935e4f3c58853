"""How much of a document is read: tables are for people, and a small file can claim a very large one."""

from __future__ import annotations

from exgraph.errors import Problem, UnusableInput

MAX_CELLS = 1_250_000
#: What each table means is decided for itself, which takes longer than to read one of its rows.
MAX_TABLES = 20_000


class CellBudget:
    """Counts the cells of a document, those that spans and padding add included."""

    def __init__(self, file: str, limit: int = MAX_CELLS) -> None:
        self.file, self.limit, self.spent = file, limit, 0

    def spend(self, cells: int, line: int | None = None) -> None:
        """Raises `UnusableInput` with the line when a document has more cells than are read."""
        self.spent += cells
        if self.spent > self.limit:
            raise UnusableInput(
                [Problem(f"the tables have more than {self.limit} cells, counting spans and padding", self.file, line)]
            )
