"""The matrix and what is analysed of it as an Excel workbook, one table a sheet.

Every text is written as a string: what looks like a formula, a number or a link stays what it says.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from exgraph.analysis.asymmetry.ask import asymmetry
from exgraph.analysis.crossings.ask import crossings
from exgraph.analysis.ports.ask import ports
from exgraph.drawing import palette
from exgraph.drawing.graphviz.dot import xml_text
from exgraph.errors import ExgraphError
from exgraph.linting.ask import lint
from exgraph.model.cell import Cell, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import Zone
from exgraph.reporting.flows import flow_columns, own_cells, whole_table
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.phrases import phrase

#: What a sheet and a cell hold at most (support.microsoft.com, "Excel specifications and limits").
MOST_ROWS, MOST_COLUMNS, MOST_CHARACTERS = 1_048_576, 16_384, 32_767
_CUT = "… (cut)"
#: A fixed date, so that the same matrix is the same file; the first that a ZIP archive can hold.
_CREATED = datetime(1980, 1, 1)
_WIDEST, _NARROWEST = 60, 8
_NONE = "—"


@dataclass(frozen=True)
class _Sheet:
    """A table and the number of its first columns that stay in view."""

    name: str
    table: Table
    frozen: int = 0


def workbook_of(matrix: Matrix, language: str, every: bool = False) -> bytes:
    """Sheets `matrix`, `flows`, `ports`, `crossings`, `asymmetries` and `findings`; the flows read back as they are.

    `every`: its flows are the rows of the whole matrix, and all of it reads back.

    Raises `ExgraphError` for a table that no sheet can hold. A text above 32,767 characters is cut, and says so.
    """
    import xlsxwriter

    sheets = (
        _Sheet("flows", own_cells(whole_table(matrix)) if every else _flows(matrix, language), 2),
        _Sheet("ports", ports(matrix).table(), 2),
        _Sheet("crossings", crossings(matrix).table(), 2),
        _Sheet("asymmetries", asymmetry(matrix).table(), 2),
        _Sheet("findings", lint(matrix).table(), 1),
    )
    _check_size("matrix", len(matrix.roles) + 4, len(matrix.roles) + 2)
    for sheet in sheets:
        _check_size(sheet.name, len(sheet.table.rows) + 1, len(sheet.table.columns))
    data = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(data, options) as book:
        book.set_properties({"title": _cell_text(matrix.title.text(language, matrix.name)), "created": _CREATED})
        looks = _Looks(book, matrix)
        _write_matrix(book.add_worksheet("matrix"), matrix, language, looks)
        for sheet in sheets:
            _write_table(book.add_worksheet(sheet.name), sheet, looks)
    return data.getvalue()


def _cell_text(text: str) -> str:
    """A text as a cell holds it: harmless to XML, and not longer than a cell (in UTF-16 code units)."""
    kept = xml_text(text)
    if len(kept.encode("utf-16-le")) // 2 <= MOST_CHARACTERS:
        return kept
    units = kept.encode("utf-16-le")[: 2 * (MOST_CHARACTERS - len(_CUT))]
    return units.decode("utf-16-le", "ignore") + _CUT


def _check_size(name: str, rows: int, columns: int) -> None:
    for number, most, what in ((rows, MOST_ROWS, "rows"), (columns, MOST_COLUMNS, "columns")):
        if number > most:
            raise ExgraphError(
                f"the sheet {name!r} would have {number:,} {what}, Excel holds {most:,}; csv holds any number"
            )


def _flows(matrix: Matrix, language: str) -> Table:
    """The columns of the CSV, then the labels."""
    columns = (
        *flow_columns(matrix),
        Column("source_label", of=lambda flow: matrix.role(flow.source).label(language)),
        Column("destination_label", of=lambda flow: matrix.role(flow.destination).label(language)),
    )
    return own_cells(Table.of(columns, matrix.flows, Names(matrix)))


class _Looks:
    """The formats of a workbook, each made once, and the colour of every role and zone."""

    def __init__(self, book: Any, matrix: Matrix) -> None:
        self.book = book
        self.made: dict[tuple[tuple[str, Any], ...], Any] = {}
        self.zones = {zone.id: _fill(place, zone) for place, zone in enumerate(matrix.zones)}
        self.roles = {role.id: self.zones[role.zone] for role in matrix.roles}

    def look(self, **properties: Any) -> Any:
        chosen = {"valign": "top", "font_size": 10, **properties}
        key = tuple(chosen.items())
        if key not in self.made:
            self.made[key] = self.book.add_format(chosen)
        return self.made[key]

    def head(self, fill: str = "#E7EBEF", **properties: Any) -> Any:
        return self.look(bold=True, bg_color=fill, bottom=1, bottom_color=palette.LINE, text_wrap=True, **properties)


def _fill(place: int, zone: Zone) -> str:
    return palette.DMZ_FILL if zone.exposed else palette.zone_colours(place)[0]


def _write_matrix(page: Any, matrix: Matrix, language: str, looks: _Looks) -> None:
    """Rows are sources, columns destinations; the cells inside a zone have its colour."""
    page.write_string(0, 0, phrase(language, "heading.zone"), looks.head())
    page.write_string(0, 1, phrase(language, "workbook.ends"), looks.head())
    longest = {0: 4, 1: 24}
    roles = [role for zone in matrix.zones for role in matrix.roles_in(zone.id)]
    for place, role in enumerate(roles, start=1):
        fill, label = looks.zones[role.zone], _cell_text(role.label(language))
        zone = _cell_text(matrix.zone(role.zone).label(language))
        page.write_string(0, place + 1, label, looks.head(fill))
        page.write_string(place, 0, zone, looks.look(bg_color=fill, font_color=palette.MUTED, text_wrap=True))
        page.write_string(place, 1, label, looks.head(fill))
        longest[0], longest[1] = max(longest[0], len(zone)), max(longest[1], len(label))
    for row, source in enumerate(roles, start=1):
        for column, destination in enumerate(roles, start=2):
            text = _said(matrix[source.id, destination.id])
            inside = {"bg_color": looks.zones[source.zone]} if source.zone == destination.zone else {}
            ink = {"font_color": palette.FADED_INK} if text == _NONE else {}
            if text:
                look = looks.look(text_wrap=True, border=1, border_color=palette.FADED_LINE, **inside, **ink)
                page.write_string(row, column, _cell_text(text), look)
                longest[column] = max(longest.get(column, 0), *map(len, text.split("\n")))
            elif inside:
                page.write_blank(row, column, None, looks.look(**inside))
    meaning = phrase(language, "workbook.signs", none=_NONE)
    page.write_string(len(matrix.roles) + 2, 1, meaning, looks.look(font_color=palette.MUTED))
    _set_widths(page, longest, len(matrix.roles) + 2)
    page.freeze_panes(1, 2)
    page.autofilter(0, 0, max(len(matrix.roles), 1), len(matrix.roles) + 1)


def _said(cell: Cell) -> str:
    if cell.status is Status.NONE:
        return _NONE
    return "\n".join(service.key for service in cell.services)


def _write_table(page: Any, sheet: _Sheet, looks: _Looks) -> None:
    from xlsxwriter.utility import xl_range

    columns, rows = sheet.table.columns, sheet.table.rows
    longest = {place: len(column.name) + 3 for place, column in enumerate(columns)}
    for place, column in enumerate(columns):
        page.write_string(0, place, column.name, looks.head())
    for number, row in enumerate(rows, start=1):
        for place, (column, value) in enumerate(zip(columns, row, strict=True)):
            look = looks.look(text_wrap=True, **_properties(column, value, looks))
            written = _write(page, number, place, column, value, look)
            longest[place] = max(longest[place], *map(len, written[: 4 * _WIDEST].split("\n")))
    _set_widths(page, longest, len(columns))
    page.freeze_panes(1, sheet.frozen)
    last = max(len(rows), 1), len(columns) - 1
    page.autofilter(0, 0, *last)
    # Ports are names of numbers, not amounts.
    page.ignore_errors({"number_stored_as_text": xl_range(0, 0, *last)})


def _properties(column: Column, value: Value, looks: _Looks) -> Mapping[str, str]:
    """The colour of a role's or zone's cell, and how a fraction is shown."""
    if column.kind == "fraction":
        return {"num_format": "0.0%"}
    colours = {"role": looks.roles, "zone": looks.zones}.get(column.kind, {})
    fill = colours.get(value) if isinstance(value, str) else None
    return {"bg_color": fill} if fill else {}


def _write(page: Any, row: int, place: int, column: Column, value: Value, look: Any) -> str:
    """Write one cell; the answer is the text that was written."""
    if value is None or value == "" or value == ():
        return ""
    if isinstance(value, tuple | str):
        text = _cell_text("; ".join(value) if isinstance(value, tuple) else value)
        page.write_string(row, place, text, look)
        return text
    page.write_number(row, place, value, look)
    return "100.0%" if column.kind == "fraction" else str(value)


def _set_widths(page: Any, longest: Mapping[int, int], columns: int) -> None:
    for place in range(columns):
        page.set_column(place, place, min(max(longest.get(place, 0) + 2, _NARROWEST), _WIDEST))
