"""A cell as the short text that a person reads."""

from __future__ import annotations

from collections.abc import Sequence

from exgraph.errors import printable
from exgraph.tables.column import Column, Value
from exgraph.wording.numbers import count, percent
from exgraph.wording.phrases import spoken

#: So many rows of a table are shown: who reads more wants a file, and a terminal keeps no more.
MOST_ROWS = 400
#: So many rows are shown of all tables of an answer together: they share them where there are hundreds of long tables.
MOST_TOGETHER = 10_000


def rows_shown(sizes: Sequence[int], rows: int | None) -> int | None:
    """How many rows of each table are shown, of tables of these sizes; `None` for all.

    >>> rows_shown([500, 3], MOST_ROWS), rows_shown([500] * 100, MOST_ROWS), rows_shown([500] * 100, None)
    (400, 100, None)
    """
    if rows != MOST_ROWS or sum(min(size, rows) for size in sizes) <= MOST_TOGETHER:
        return rows
    return max(1, MOST_TOGETHER // len(sizes))


def displayed(column: Column, value: Value, language: str | None = None) -> tuple[str, ...]:
    """The lines of a cell, harmless to a terminal: one for each item of a list, numbers as the language has them."""
    if value is None or value == "" or value == ():
        return ("",)
    if isinstance(value, tuple):
        return tuple(printable(item) for item in value)
    if column.kind == "fraction":
        return (percent(float(value), spoken(language)),)
    if column.kind == "integer" and isinstance(value, int):
        return (count(value, spoken(language)),)
    return (printable(str(value)),)
