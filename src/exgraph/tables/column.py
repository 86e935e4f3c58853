"""A column, declared once: its name, what it holds, what it means, and how its value is read off a row's object.

Whatever writes an answer - text, CSV, JSON, DataFrame, workbook, HTML, the docs page - goes by the declaration. An
accessor gives the value; each sink writes it its own way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

#: What a column holds; the type of its accessor's value, and its dtype in a DataFrame:
#: text - `str` or `None`, "string"; integer - a count, `int` or `None`, "Int64"; ordinal - an integer that counts
#: nothing, as a line; fraction - `float` or `None`, "float64"; list - tuple of `str`, "object"; flag - `bool`, "yes"
#: and "no" but in JSON; role, zone - an id or `None`, a label where a language is asked for, "string"; roles - tuple of
#: ids; name - what a row is about where rows are about different things, `("role", id)`, `("zone", id)`,
#: `("text", text)` or `None`. In JSON alone: rows - the objects of a table inside this one; object - one of those, or
#: `None`; mapping - names and values that are not known before.
Kind = Literal[
    "text",
    "integer",
    "ordinal",
    "fraction",
    "list",
    "flag",
    "role",
    "zone",
    "roles",
    "name",
    "rows",
    "object",
    "mapping",
]
NUMERIC: tuple[Kind, ...] = ("integer", "ordinal", "fraction")
NESTED: tuple[Kind, ...] = ("rows", "object", "mapping")

Value = str | int | float | tuple[str, ...] | None


class Labels(Protocol):
    """Names roles and zones: by id, or by label in a language."""

    def role(self, role: str) -> str: ...
    def zone(self, zone: str) -> str: ...


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is what scripts rely on; `title` is the heading a person reads, the name where it is empty.

    `of` reads the value off what a row is about; left out, it is the attribute of the column's name. `about` is the
    column's description for the docs. `only` keeps it to the tables, or to JSON, where the two differ; `where` keeps
    it to the answers of which it is true. `columns` are those of the rows or the object inside it.

    >>> Column("ports", "integer", of=len, about="how many ports").value("abc")
    3
    """

    name: str
    kind: Kind = "text"
    title: str = ""
    of: Callable[[Any], Any] | None = field(default=None, compare=False)
    about: str = ""
    only: Literal["", "table", "json"] = ""
    where: Callable[[Any], bool] | None = field(default=None, compare=False)
    columns: tuple[Column, ...] = ()
    items: Literal["text", "integer", "pair"] = "text"

    @property
    def heading(self) -> str:
        return self.title or self.name

    @property
    def numeric(self) -> bool:
        """Whether its cells stand at the right."""
        return self.kind in NUMERIC

    def holds(self, answer: Any) -> bool:
        """Whether an answer has this column."""
        return self.where is None or self.where(answer)

    def value(self, row: Any) -> Any:
        """What the column says of a row's object."""
        return getattr(row, self.name) if self.of is None else self.of(row)

    def cell(self, row: Any, labels: Labels) -> Value:
        """The value as a table has it: a flag as yes or no, roles and zones as `labels` name them."""
        value = self.value(row)
        if value is None:
            return None
        kind, value = value if self.kind == "name" else (self.kind, value)
        if kind == "role":
            return labels.role(value)
        if kind == "zone":
            return labels.zone(value)
        if self.kind == "roles":
            return tuple(map(labels.role, value))
        if self.kind == "flag":
            return "yes" if value else "no"
        known: Value = tuple(value) if self.kind == "list" else value
        return known

    def plain(self, row: Any) -> Any:
        """The value as JSON has it."""
        value = self.value(row)
        if value is None:
            return None
        if self.kind in ("list", "roles"):
            return list(value)
        if self.kind == "name":
            return value[1]
        if self.kind == "rows":
            return [object_of(self.columns, inner) for inner in value]
        if self.kind == "object":
            return object_of(self.columns, value)
        return value


def object_of(columns: Iterable[Column], row: Any, answer: Any = None) -> Mapping[str, Any]:
    """A row as JSON: the value of each column that JSON has, by name."""
    return {column.name: column.plain(row) for column in columns if column.only != "table" and column.holds(answer)}
