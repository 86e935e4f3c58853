"""How an answer is written: its parts in the order of its JSON, and the tables that a person reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from exgraph.errors import UnknownName
from exgraph.model.matrix import Matrix
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table


def matrix_of(answer: Any) -> Matrix:
    """The matrix that an answer is about."""
    matrix: Matrix = answer.matrix
    return matrix


def no_notes(answer: Any) -> tuple[str, ...]:
    """Nothing stands below the table."""
    return ()


@dataclass(frozen=True, slots=True)
class Writer:
    """`summary` says an answer in one line of a language; `read` gives the tables that a person reads.

    `parts` are scalars (columns that are read off the answer itself) and sheets; the sheet of the name `first` is the
    CSV, the first of them where none is named. `notes` stand below it. `matrix` is where the labels of roles and zones
    come from.
    """

    summary: Callable[[Any, str | None], str]
    read: Callable[[Any, str | None], Iterable[Table]]
    parts: tuple[Column | Sheet, ...]
    notes: Callable[[Any], tuple[str, ...]] = no_notes
    matrix: Callable[[Any], Matrix] = matrix_of
    first: str = ""

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        return tuple(part for part in self.parts if isinstance(part, Sheet))

    def title(self, answer: Any, language: str | None) -> str:
        """What an answer is about, for a file that it is written to: the title of the matrix."""
        matrix = self.matrix(answer)
        return matrix.title.text(language or matrix.language, matrix.name) or "exgraph"

    def table(self, answer: Any, language: str | None) -> Table:
        """The sheet that is the CSV, with its summary and notes."""
        names = Names(self.matrix(answer), language)
        sheet = next(sheet for sheet in self.sheets if self.first in ("", sheet.name) and sheet.holds(answer))
        return sheet.table(answer, names, self.summary(answer, None), self.notes(answer))

    def sheet(self, answer: Any, name: str, language: str | None) -> Table:
        """A sheet by name. Raises `UnknownName`."""
        known = {sheet.name: sheet for sheet in self.sheets if sheet.holds(answer)}
        if name not in known:
            raise UnknownName("sheet", name, tuple(known))
        return known[name].table(answer, Names(self.matrix(answer), language))

    def tables(self, answer: Any, language: str | None) -> tuple[Table, ...]:
        return tuple(self.read(answer, language))

    def content(self, answer: Any) -> Mapping[str, Any]:
        made: dict[str, Any] = {}
        for part in self.parts:
            if part.only != "table" and part.holds(answer):
                made[part.name] = part.objects(answer) if isinstance(part, Sheet) else part.plain(answer)
        return made
