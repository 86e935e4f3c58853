"""The matrix and what is analysed of it as an Excel workbook, one table a sheet."""

from __future__ import annotations

from operator import attrgetter

from exgraph.analysis.asymmetry.ask import asymmetry
from exgraph.analysis.crossings.ask import crossings
from exgraph.analysis.ports.ask import ports
from exgraph.drawing import palette
from exgraph.drawing.captions import title_of
from exgraph.errors import display_width
from exgraph.linting.ask import lint
from exgraph.model.cell import Cell, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.reporting.exports.network import named_after
from exgraph.reporting.flows import SHOWN_COLUMNS, flow_columns, own_cells, whole_table
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.spreadsheet.looks import Look
from exgraph.tables.spreadsheet.names import letters
from exgraph.tables.spreadsheet.sheet_part import Layout, placed
from exgraph.tables.table import Table
from exgraph.tables.xlsx import Book, Fill, Page, cell_text, check_size, heading, height_of, pages_across
from exgraph.wording.phrases import phrase

_NONE, _DENIED = "—", "✕"
#: The columns of the matrix: zone and role at the left, then one a role, no wider than services are long.
_ZONE_WIDTH, _ROLE_WIDTH, _CELL_WIDTH = 14, 28, 22


def workbook_of(matrix: Matrix, language: str, every: bool = False) -> bytes:
    """Sheets `about`, `matrix`, `flows`, `ports`, `crossings`, `asymmetries`, `findings`, `roles`; the flows read back.

    `every`: its flows are the rows of the whole matrix, and all of it reads back.

    Raises `ExgraphError` for a table that no sheet can hold. A text above 32,767 characters is cut, and says so.
    """
    flows = own_cells(whole_table(matrix)) if every else _flows(matrix, language)
    pages = (
        _page("flows", flows, language, 2, SHOWN_COLUMNS),
        _page("ports", ports(matrix).table(), language, 2),
        _page("crossings", crossings(matrix).table(), language, 2),
        _page("asymmetries", asymmetry(matrix).table(), language, 2),
        _page("findings", lint(matrix).table(), language, 1),
        _page("roles", _roles(matrix, language), language, 1),
    )
    check_size("matrix", len(matrix.roles) + 4, len(matrix.roles) + 2)
    for page in pages:
        check_size(page.name, len(page.table.rows) + 1, len(page.table.columns))
    book = Book(title_of(matrix.title, language, matrix.name) or "exgraph", 1 + len(pages), _fills(matrix))
    contents = [("matrix", phrase(language, "workbook.matrix")), *((page.name, page.about) for page in pages)]
    book.about(_lines(matrix, language), contents)
    _write_matrix(book, matrix, language)
    for page in pages:
        book.table(page)
    return book.data()


def _page(name: str, table: Table, language: str, frozen: int, printed: int | None = None) -> Page:
    return Page(name, table, phrase(language, f"workbook.{name}"), frozen, printed)


def _lines(matrix: Matrix, language: str) -> list[str]:
    """What the first sheet says of the matrix."""
    from exgraph import __version__

    files = list(dict.fromkeys(flow.origin.file for flow in matrix.flows if flow.origin.file))
    exposed = [zone.label(language) for zone in matrix.zones if zone.exposed and matrix.roles_in(zone.id)]
    zones = sum(bool(matrix.roles_in(zone.id)) for zone in matrix.zones)
    flows = sum(1 for _ in matrix.flows)
    told = [
        phrase(language, "workbook.what"),
        phrase(language, "workbook.counts", roles=len(matrix.roles), zones=zones, flows=flows),
    ]
    if exposed:
        told.append(phrase(language, "workbook.exposed", names=tuple(exposed)))
    if guessed := matrix.guesses.said(language):
        told.append(guessed)
    if files:
        told.append(phrase(language, "workbook.files", names=tuple(files)))
    return [*told, phrase(language, "workbook.made", version=__version__)]


def _flows(matrix: Matrix, language: str) -> Table:
    """The columns of the CSV, then the labels."""
    columns = (
        *flow_columns(matrix),
        Column("source_label", of=lambda flow: matrix.role(flow.source).label(language)),
        Column("destination_label", of=lambda flow: matrix.role(flow.destination).label(language)),
    )
    return own_cells(Table.of(columns, matrix.flows, Names(matrix)))


def _roles(matrix: Matrix, language: str) -> Table:
    """One row a role: what is known of it, its zone and its product; its label in each language."""
    columns = (
        Column("role", "role", of=attrgetter("id")),
        Column("label", of=lambda role: role.label(language)),
        *(_label_in(code) for code in matrix.languages if code != language),
        Column("zone", "zone"),
        Column("zone_label", of=lambda role: matrix.zone(role.zone).label(language)),
        Column("exposed", "flag", of=lambda role: matrix.zone(role.zone).exposed),
        Column("product", of=lambda role: role.product or None),
        Column("product_label", of=lambda role: _product_label(matrix, role, language)),
        Column("kind", of=lambda role: role.kind or None),
        Column("addresses", "list"),
    )
    return Table.of(columns, matrix.roles, Names(matrix))


def _label_in(code: str) -> Column:
    return Column(f"label_{named_after(code)}", of=lambda role: role.labels.as_dict().get(code))


def _product_label(matrix: Matrix, role: Role, language: str) -> str | None:
    product = matrix.product_of(role.id)
    return None if product is None else product.label(language)


def _fills(matrix: Matrix) -> Fill:
    """The colours of roles and zones."""
    zones = _zone_fills(matrix)
    roles = {role.id: zones[role.zone] for role in matrix.roles}

    def fill(column: Column, value: Value) -> str:
        known = {"role": roles, "zone": zones}.get(column.kind, {})
        return known.get(value, "") if isinstance(value, str) else ""

    return fill


def _zone_fills(matrix: Matrix) -> dict[str, str]:
    def of(place: int, zone: Zone) -> str:
        return palette.DMZ_FILL if zone.exposed else palette.zone_colours(place)[0]

    return {zone.id: of(place, zone) for place, zone in enumerate(matrix.zones)}


def _write_matrix(book: Book, matrix: Matrix, language: str) -> None:
    """Rows are sources, columns destinations; the cells inside a zone have its colour."""
    roles = [role for zone in matrix.zones for role in matrix.roles_in(zone.id)]
    fills = _zone_fills(matrix)
    said = {(a.id, b.id): _said(matrix[a.id, b.id]) for a in roles for b in roles}
    widths = [_ZONE_WIDTH, _ROLE_WIDTH]
    for role in roles:
        lines = [line for other in roles for line in said[other.id, role.id].split("\n")]
        widths.append(min(_CELL_WIDTH, max(10, *map(display_width, lines)) + 2))
    last = len(roles) + 2, len(roles) + 1
    layout = Layout("matrix", last, tuple(widths), 2, filtered=max(len(roles), 1), pages=pages_across(len(roles) + 2))
    page = book.package.sheet(layout)
    names = [letters(place) for place in range(len(widths))]
    heads = [(phrase(language, "heading.zone"), heading()), (phrase(language, "workbook.ends"), heading())]
    heads += [(cell_text(role.label(language)), heading(fills[role.zone])) for role in roles]
    page.row(
        0,
        [placed(name, 0, book.text(*head)) for name, head in zip(names, heads, strict=True)],
        height_of((text, width) for (text, _), width in zip(heads, widths, strict=True)),
    )
    for row, source in enumerate(roles, start=1):
        fill, label = fills[source.zone], cell_text(source.label(language))
        zone = cell_text(matrix.zone(source.zone).label(language))
        texts = [zone, label, *(cell_text(said[source.id, destination.id]) for destination in roles)]
        looks = [Look(wrap=True, fill=fill, ink=palette.MUTED), heading(fill)]
        looks += [_look(text, fill * (source.zone == other.zone)) for text, other in zip(texts[2:], roles, strict=True)]
        cells = [
            placed(name, row, book.text(text, look) if text else book.empty(look))
            for name, text, look in zip(names, texts, looks, strict=True)
            if text or look.fill
        ]
        page.row(row, cells, height_of(zip(texts, widths, strict=True)))
    meaning = phrase(language, "workbook.signs", none=_NONE, denied=_DENIED)
    page.row(last[0], [placed("B", last[0], book.text(meaning, Look(ink=palette.MUTED)))])
    page.end()


def _look(text: str, fill: str) -> Look:
    """The look of what a pair of roles has."""
    if not text:
        return Look(fill=fill)
    ink = palette.FADED_INK if text == _NONE else ""
    return Look(wrap=True, fill=fill, ink=ink, line="around", line_ink=palette.FADED_LINE)


def _said(cell: Cell) -> str:
    if cell.status is Status.NONE and not cell.denied:
        return _NONE
    return "\n".join(
        [*(service.key for service in cell.services), *(f"{_DENIED} {flow.service.key}" for flow in cell.denied)]
    )
