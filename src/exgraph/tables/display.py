"""A cell as the short text that a person reads."""

from __future__ import annotations

from exgraph.errors import printable
from exgraph.tables.column import Column, Value
from exgraph.wording.numbers import count, percent
from exgraph.wording.phrases import spoken

#: So many rows of a table are shown: who reads more wants a file, and a terminal keeps no more.
MOST_ROWS = 200


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
