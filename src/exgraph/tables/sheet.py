"""A named table of an answer, as it is declared: where its rows come from, and its columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from exgraph.tables.column import NESTED, Column, Labels, object_of
from exgraph.tables.table import Table, rows_of


@dataclass(frozen=True, slots=True)
class Sheet:
    """One row for each object that `rows` finds in an answer.

    `about` says what a row is, for the docs. `only` keeps it to the tables, or to JSON, where an answer's rows differ
    between the two; `where` keeps it to the answers of which it is true.
    """

    name: str
    about: str
    rows: Callable[[Any], Iterable[Any]] = field(compare=False)
    columns: tuple[Column, ...]
    only: Literal["", "table", "json"] = ""
    where: Callable[[Any], bool] | None = field(default=None, compare=False)

    def holds(self, answer: Any) -> bool:
        """Whether an answer has this sheet."""
        return self.where is None or self.where(answer)

    def table(self, answer: Any, labels: Labels, summary: str = "", notes: tuple[str, ...] = ()) -> Table:
        """The rows of an answer as a table."""
        shown = self.of_table(answer)
        return Table(shown, rows_of(shown, self.rows(answer), labels), summary, notes)

    def of_table(self, answer: Any) -> tuple[Column, ...]:
        """The columns that this answer's table has."""
        return tuple(c for c in self.columns if c.only != "json" and c.kind not in NESTED and c.holds(answer))

    def objects(self, answer: Any) -> list[Mapping[str, Any]]:
        """The rows of an answer as JSON."""
        return [object_of(self.columns, row, answer) for row in self.rows(answer)]
