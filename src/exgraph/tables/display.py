"""A cell as the short text that a person reads."""

from __future__ import annotations

from exgraph.errors import printable
from exgraph.tables.table import Column, Value


def displayed(column: Column, value: Value) -> tuple[str, ...]:
    """The lines of a cell, harmless to a terminal: one for each item of a list, fractions in percent."""
    if value is None or value == "" or value == ():
        return ("",)
    if isinstance(value, tuple):
        return tuple(printable(item) for item in value)
    if column.kind == "fraction":
        return (percent(float(value)),)
    return (printable(str(value)),)


def percent(fraction: float) -> str:
    """`23.4 %`, and `<0.1 %` rather than a zero that is none."""
    return "<0.1 %" if 0 < fraction < 0.0005 else f"{fraction:.1%}".replace("%", " %")
