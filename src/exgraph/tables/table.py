"""The table: columns and rows, whichever way they are written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from exgraph.errors import clipped
from exgraph.model.made import Made
from exgraph.tables.column import Column, Labels, Value

if TYPE_CHECKING:
    import pandas as pd

_DTYPES = {"integer": "Int64", "ordinal": "Int64", "fraction": "float64", "list": "object", "roles": "object"}


#: Characters of the line by which a table stands for itself.
LONGEST_LINE = 160


def rows_of(columns: tuple[Column, ...], objects: Iterable[Any], labels: Labels) -> Sequence[tuple[Value, ...]]:
    """One row an object, made when it is looked at."""
    things = objects if isinstance(objects, Sequence) else tuple(objects)
    return Made(things, lambda thing: tuple([column.cell(thing, labels) for column in columns]))


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """Columns and rows under a one-line `summary`, with a `title` where there are several, and `notes` below.

    `strong` are the numbers of the rows, from 0, that deserve a look first; colour shows them where there is colour.
    """

    columns: tuple[Column, ...]
    rows: Sequence[tuple[Value, ...]]
    summary: str = ""
    notes: tuple[str, ...] = ()
    title: str = ""
    strong: frozenset[int] = frozenset()

    @classmethod
    def of(cls, columns: Iterable[Column], objects: Iterable[Any], labels: Labels, **more: Any) -> Table:
        """One row an object, each cell as its column reads it; `more` are the other fields."""
        known = tuple(columns)
        return cls(known, rows_of(known, objects, labels), **more)

    def to_text(self, width: int | None = None, colour: bool = False) -> str:
        """The table for a terminal of `width` columns (`None`: as wide as it needs), ending with a line break."""
        from exgraph.tables.text import text_of

        return text_of([self], width, colour)

    def to_markdown(self) -> str:
        """The table as a pipe table of GitHub's Markdown, the summary above it."""
        from exgraph.tables.markdown import markdown_of

        return markdown_of([self])

    def to_html(self) -> str:
        """The table as an HTML fragment without scripts or styles of its own."""
        from exgraph.tables.html import html_of

        return html_of([self])

    def __repr__(self) -> str:
        names = ", ".join(column.name for column in self.columns)
        return f"<Table of {len(self.rows)} rows: {clipped(names, LONGEST_LINE)}>"

    def _repr_html_(self) -> str:
        return self.to_html()

    def to_csv(self) -> str:
        """The rows as CSV (RFC 4180 with `\\n` line ends), headed by the columns' names; no summary, no notes."""
        from exgraph.tables.csv import csv_of

        return csv_of(self)

    def to_frame(self) -> pd.DataFrame:
        """The rows as a DataFrame with the columns' names; same columns and dtypes when there are none."""
        import pandas as pd

        cells: list[list[Value]] = [[] for _ in self.columns]
        for row in self.rows:
            for values, value in zip(cells, row, strict=True):
                values.append(value)
        data = {
            column.name: pd.Series(values, dtype=_DTYPES.get(column.kind, "string"))
            for column, values in zip(self.columns, cells, strict=True)
        }
        return pd.DataFrame(data, columns=[column.name for column in self.columns])
