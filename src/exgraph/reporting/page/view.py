"""A table of the report as it is declared: which columns of an answer's sheet it shows, and what a row selects.

    View("asymmetries", PAIRS, (Shown("a", "role"), Shown("b", "role"), …), flows=lambda pair, places: …)

What a cell looks like follows from the kind of its column: a role and a zone can be clicked, a number sorts as one, a
share is written as the page's language writes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from exgraph.reporting.page.cell import MOST_ROWS, Cell, PageTable, Piece, Row, number, roles, text, words, zone
from exgraph.reporting.page.facts import Places, shown
from exgraph.tables.column import Column
from exgraph.tables.sheet import Sheet
from exgraph.wording.phrases import Phrase

#: From here on a count has separators in some languages, and is said by each.
_GROUPED = 10_000


@dataclass(frozen=True, slots=True)
class Shown:
    """A column of the sheet by its name. `heading` is its phrase (topic `report`), the name where it is empty.

    `cell` makes the cell of a row where its kind does not say how: names that are phrases, services in one line.
    `numeric`: its cells are numbers, though the column holds what they count.
    """

    name: str
    heading: str = ""
    cell: Callable[[Any, Places], Cell] | None = None
    numeric: bool = False


def _nobody(row: Any, places: Places) -> tuple[int, ...]:
    """A row that is about flows alone."""
    return ()


@dataclass(frozen=True, slots=True)
class View:
    """A table of the page: the rows of a sheet for which `keeps` is true, or those that `rows` gives.

    `flows` and `roles` are the places of what a row selects; of a table `of_flows`, each row is the flow of its place.
    `medium` is `screen` or `paper`, where it is shown on one alone.
    """

    id: str
    sheet: Sheet
    columns: tuple[Shown, ...]
    flows: Callable[[Any, Places], Iterable[int]]
    roles: Callable[[Any, Places], Iterable[int]] = _nobody
    keeps: Callable[[Any], bool] | None = None
    rows: Callable[[Any], Iterable[Any]] | None = None
    of_flows: bool = False
    medium: str = ""

    def table(self, answer: Any, places: Places) -> PageTable:
        """The table of an answer. What is not shown is counted, not made."""
        declared = {column.name: column for column in self.sheet.columns}
        chosen = [(one, declared[one.name]) for one in self.columns if declared[one.name].holds(answer)]
        objects = [row for row in (self.rows or self.sheet.rows)(answer) if self.keeps is None or self.keeps(row)]
        made = tuple(
            Row(
                tuple((one.cell or _by_kind(column))(row, places) for one, column in chosen),
                tuple(self.flows(row, places)),
                tuple(self.roles(row, places)),
            )
            for row in objects[:MOST_ROWS]
        )
        headings = tuple(one.heading or one.name for one, _ in chosen)
        numeric = frozenset(place for place, (one, column) in enumerate(chosen) if column.numeric or one.numeric)
        return PageTable(self.id, headings, made, numeric, len(objects), self.of_flows, self.medium)


def _by_kind(column: Column) -> Callable[[Any, Places], Cell]:
    return lambda row, places: cell_of(column, column.value(row), places)


def cell_of(column: Column, value: Any, places: Places) -> Cell:
    """The cell of a value, as its column's kind has it."""
    if value is None or value == "" or value == ():
        return Cell()
    match column.kind:
        case "role":
            return roles([places.role[value]])
        case "roles":
            return roles(places.role[role] for role in value)
        case "zone":
            return zone(places.zone[value])
        case "flag":
            return words("yes" if value else "")
        case "fraction":
            return Cell(((said(Phrase.of("report.share-of", share=value), places),),), value)
        case "integer":
            return count_cell(value, places)
        case "ordinal":
            return number(value)
        case "list":
            return text(*(shown(item) for item in value))
    return text(shown(str(value)))


def count_cell(value: int, places: Places) -> Cell:
    """A count, as each of the page's languages writes it."""
    if value < _GROUPED:
        return number(value)
    return Cell(((said(Phrase.of("report.number", number=value), places),),), value)


def said(phrase: Phrase, places: Places) -> Piece:
    """A phrase with fields, which the page says in each of its languages."""
    return Piece(word=places.said(phrase))
