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
from exgraph.tables.table import Table
from exgraph.tables.xlsx import Book, Fill, Page, cell_text, check_size, height_of
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
    book = Book(title_of(matrix.title, language, matrix.name) or "exgraph", _fills(matrix))
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
    page = book.sheet("matrix", len(roles) + 2, 2)
    fills = _zone_fills(matrix)
    said = {(a.id, b.id): _said(matrix[a.id, b.id]) for a in roles for b in roles}
    widths = [_ZONE_WIDTH, _ROLE_WIDTH]
    for role in roles:
        lines = [line for other in roles for line in said[other.id, role.id].split("\n")]
        widths.append(min(_CELL_WIDTH, max(10, *map(display_width, lines)) + 2))
    for place, width in enumerate(widths):
        page.set_column(place, place, width)
    page.write_string(0, 0, phrase(language, "heading.zone"), book.head())
    page.write_string(0, 1, phrase(language, "workbook.ends"), book.head())
    heads = [(cell_text(role.label(language)), width) for role, width in zip(roles, widths[2:], strict=True)]
    for place, ((label, _), role) in enumerate(zip(heads, roles, strict=True), start=2):
        page.write_string(0, place, label, book.head(fills[role.zone]))
    page.set_row(0, height_of([*heads, (phrase(language, "workbook.ends"), _ROLE_WIDTH)]))
    for row, source in enumerate(roles, start=1):
        fill, label = fills[source.zone], cell_text(source.label(language))
        zone = cell_text(matrix.zone(source.zone).label(language))
        page.write_string(row, 0, zone, book.look(bg_color=fill, font_color=palette.MUTED, text_wrap=True))
        page.write_string(row, 1, label, book.head(fill))
        texts = [(zone, _ZONE_WIDTH), (label, _ROLE_WIDTH)]
        for column, destination in enumerate(roles, start=2):
            text = cell_text(said[source.id, destination.id])
            inside = {"bg_color": fill} if source.zone == destination.zone else {}
            ink = {"font_color": palette.FADED_INK} if text == _NONE else {}
            if text:
                look = book.look(text_wrap=True, border=1, border_color=palette.FADED_LINE, **inside, **ink)
                page.write_string(row, column, text, look)
                texts.append((text, widths[column]))
            elif inside:
                page.write_blank(row, column, None, book.look(**inside))
        if height := height_of(texts):
            page.set_row(row, height)
    meaning = phrase(language, "workbook.signs", none=_NONE, denied=_DENIED)
    page.write_string(len(roles) + 2, 1, meaning, book.look(font_color=palette.MUTED))
    page.autofilter(0, 0, max(len(roles), 1), len(roles) + 1)


def _said(cell: Cell) -> str:
    if cell.status is Status.NONE and not cell.denied:
        return _NONE
    return "\n".join(
        [*(service.key for service in cell.services), *(f"{_DENIED} {flow.service.key}" for flow in cell.denied)]
    )
