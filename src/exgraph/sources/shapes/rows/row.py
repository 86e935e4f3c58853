"""A row of a table, and what it is."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from exgraph.sources.grid import GridCell


class Kind(StrEnum):
    DATA = "data"
    TITLE = "title inside the table"
    HEADER = "repeated header"
    EMPTY = "empty row"
    BROKEN = "the row lacks cells, and there is not one place alone where they are missing"


#: Of nearly every row; to look a member up takes Python 3.11 as long as the rest of what is asked of such a row.
DATA = Kind.DATA


class Row(NamedTuple):
    """`number` counts from 0 in the grid. `carried` are the columns whose cell is the one above."""

    kind: Kind
    number: int
    cells: tuple[GridCell, ...]
    carried: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The row as one line, for an account."""
        texts = dict.fromkeys(" ".join((cell.written or cell.text).split()) for cell in self.cells)
        return " | ".join(text for text in texts if text)

    @property
    def line(self) -> int | None:
        """Where it stands; what hangs down into it, or is carried, stands further up."""
        own = (cell.line for place, cell in enumerate(self.cells) if not cell.spanned and place not in self.carried)
        lines = (*own, *(cell.line for cell in self.cells))
        return next((line for line in lines if line is not None), None)
