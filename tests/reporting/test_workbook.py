"""The workbook: eight sheets, texts that stay texts, the same bytes every time, and flows that read back."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest

import exgraph as xg
from exgraph.errors import ExgraphError
from exgraph.sources import own_text
from exgraph.sources.formats.xlsx import grids_of
from exgraph.tables import xlsx
from exgraph.tables.column import Column
from exgraph.tables.table import Table
from exgraph.tables.xlsx import COLUMNS_A_PAGE, NARROWEST, WIDEST, Page, cell_text, height_of, xlsx_of
from exgraph.values.labels import Labels

from ..injections import INJECTIONS

SHEETS = ["about", "matrix", "flows", "ports", "crossings", "asymmetries", "findings", "roles"]


@pytest.fixture(scope="module")
def seed() -> bytes:
    return xg.export(xg.load(), "xlsx")


def parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def rows(data: bytes, sheet: str) -> list[list[str]]:
    grid = next(grid for grid in grids_of(data, "m.xlsx") if grid.sheet == sheet)
    return [[cell.text for cell in row] for row in grid.rows]


def test_there_is_a_sheet_for_each_table(seed):
    names = re.findall(r'<sheet name="([^"]*)"', parts(seed)["xl/workbook.xml"])
    assert names == SHEETS
    assert [len(rows(seed, name)) - 1 for name in SHEETS[2:]] == [
        367,
        len(xg.ports(xg.load()).table().rows),
        287,
        91,
        len(xg.lint(xg.load()).table().rows),
        14,
    ]


def test_the_matrix_shows_services_none_and_zones_in_order(seed):
    table = rows(seed, "matrix")
    assert table[0][:4] == ["zone", "source ↓   destination →", "SMTP Relay", "Outlook 2003"]
    (relay,) = (row for row in table if row[1] == "SMTP Relay")
    assert relay[table[0].index("Hub Transport")] == "SMTP tcp/25\nSMTP tcp/995 TLS"
    assert relay[table[0].index("Domain Controller")] == "—"
    assert table[-1][1] == "—: no direct connection. ✕: denied. Empty: the document is silent."
    assert [row[0] for row in table[1:15]] == [
        "DMZ",
        *["Clients"] * 3,
        *["Exchange 2007"] * 5,
        *["Exchange 2003"] * 4,
        "Directory",
    ]


def test_flows_tell_where_they_come_from(seed):
    header, first, *_ = rows(seed, "flows")
    told = dict(zip(header, first, strict=True))
    assert (told["source"], told["ports"], told["line"], told["text"]) == (
        "hub-2007",
        "25",
        "5",
        "SMTP (25/587 TCP) SSL",
    )
    assert (told["file"], told["source_label"], told["source_zone"]) == (
        "matrix.ru.txt",
        "Hub Transport",
        "exchange-2007",
    )


@pytest.mark.parametrize("name", SHEETS[1:])
def test_every_table_has_a_frozen_heading_a_filter_and_is_set_up_for_printing(seed, name):
    sheet = openpyxl.load_workbook(io.BytesIO(seed))[name]
    first = {"findings": "B2", "roles": "B2"}.get(name, "C2")
    assert (sheet.freeze_panes, sheet.print_title_rows) == (first, "$1:$1")
    assert sheet.print_title_cols == {"findings": "$A:$A", "roles": "$A:$A"}.get(name, "$A:$B")
    assert sheet.auto_filter.ref.startswith("A1:")
    assert sheet.page_setup.orientation == "landscape"
    # One page across is what is meant where nothing is said.
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert all(NARROWEST <= place.width < WIDEST + 1 for place in sheet.column_dimensions.values())


@pytest.mark.parametrize(("columns", "pages"), [(COLUMNS_A_PAGE, 1), (COLUMNS_A_PAGE + 1, 2)])
def test_a_wide_table_has_pages_beside_each_other(columns, pages):
    table = Table(tuple(Column(f"c{number}") for number in range(columns)), (("",) * columns,))
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx_of("t", (), [Page("t", table)])))["t"]
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (pages, 0)


def test_the_printed_columns_of_the_flows_are_what_a_person_reads(seed):
    sheet = openpyxl.load_workbook(io.BytesIO(seed))["flows"]
    assert sheet.print_area == "'flows'!$A$1:$K$368"
    assert [sheet.cell(1, place).value for place in range(1, 12)] == [
        *("source", "destination", "application", "transport", "ports", "encryption", "inferred", "line", "text"),
        *("detail", "marks"),
    ]


@pytest.mark.parametrize("name", SHEETS)
def test_rows_are_as_high_as_the_lines_of_their_cells(seed, name):
    sheet = openpyxl.load_workbook(io.BytesIO(seed))[name]
    checked = 0
    for number, row in enumerate(sheet.iter_rows(values_only=True), start=1):
        lines = max((str(value).count("\n") + 1 for value in row if value is not None), default=1)
        height = sheet.row_dimensions[number].height
        if lines > 1:
            checked += 1
            assert height is not None
            assert height >= min(409, 12.5 * lines)
        if height is not None:
            assert height <= 409
    assert name not in ("matrix",) or checked == 15 - 1


@pytest.mark.parametrize(
    ("texts", "height"),
    [
        ([("one", 20)], None),
        ([("", 20)], None),
        ([("one\ntwo", 20)], 28.0),
        ([("one", 20), ("1\n2\n3", 20)], 41.0),
        ([("a" * 20, 20)], None),
        ([("a" * 21, 20)], 28.0),
        ([("aaaa bbbb cccc", 9)], 28.0),
        ([("端口" * 10, 20)], 28.0),
        ([("x\n" * 1000, 20)], 409.0),
        ([("x" * 100_000, 20)], 409.0),
    ],
)
def test_the_height_of_a_row(texts, height):
    assert height_of(texts) == height


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_first_sheet_says_what_the_workbook_is(language):
    book = openpyxl.load_workbook(io.BytesIO(xg.export(xg.load(), "xlsx", language)))
    cells = [[cell.value for cell in row if cell.value] for row in book["about"].iter_rows()]
    said = [row for row in cells if row]
    title, counts, exposed, files = {
        "en": (
            "Exchange 2003/2007 coexistence",
            "14 roles in 5 zones, 367 flows.",
            "Zones that face an uncontrolled network: DMZ.",
            "Read from matrix.ru.txt.",
        ),
        "ru": (
            "Сосуществование Exchange 2003 и 2007",
            "Ролей: 14, зон: 5, потоков: 367.",
            "Зоны на границе с неподконтрольной сетью: ДМЗ.",
            "Прочитано из matrix.ru.txt.",
        ),
    }[language]
    assert said[0] == [title]
    assert [row[0] for row in said[2:5]] == [counts, exposed, files]
    assert [row[0] for row in said[-7:]] == SHEETS[1:]
    assert all(len(row) == 2 for row in said[-7:])


def test_guessed_zones_are_told_on_the_first_sheet(tmp_path: Path):
    (tmp_path / "m.csv").write_text("Source,Destination,Protocol,Port\nweb,db,tcp,5432\n", encoding="utf-8")
    book = openpyxl.load_workbook(io.BytesIO(xg.export(xg.load(tmp_path / "m.csv"), "xlsx")))
    said = [str(row[0]) for row in book["about"].iter_rows(values_only=True)]
    assert "guessed: the zones of 2 roles" in said


def test_zones_have_the_colours_of_the_pictures(seed):
    styles = parts(seed)["xl/styles.xml"]
    assert {"FFFFF0E6", "FFEEF4FA", "FFF2F7F2"} <= set(re.findall('rgb="([0-9A-F]{8})"', styles))


def test_the_same_matrix_is_the_same_file(seed):
    assert xg.export(xg.load(), "xlsx") == seed


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_flows_read_back_as_they_are(tmp_path: Path, language):
    path = tmp_path / "m.xlsx"
    path.write_bytes(xg.export(xg.load(), "xlsx", language))
    assert {flow.key for flow in xg.load(path).flows} == {flow.key for flow in xg.load().flows}
    assert xg.read(path).account.rejected == 0


def hostile() -> xg.Matrix:
    """Two roles named by each text, and a service of that name between them."""
    zone = xg.Zone(INJECTIONS[0], Labels.of({"en": INJECTIONS[1]}))
    roles = tuple(
        xg.Role(f"{number} {text}"[:80], Labels.of({"en": text}), zone.id) for number, text in enumerate(INJECTIONS)
    )
    cells = []
    for role, other, text in zip(roles, (*roles[1:], roles[0]), INJECTIONS, strict=True):
        flow = xg.Flow(role.id, other.id, xg.Service(text, "tcp", xg.PortRange.of(25)))
        cells.append(xg.Cell(role.id, other.id, xg.Status.SERVICES, (flow,)))
    return xg.Matrix(roles, (zone,), tuple(cells), title=Labels.of({"en": INJECTIONS[2]}))


def test_no_text_becomes_a_formula_or_a_link_and_each_is_there_as_it_was():
    data = xg.export(hostile(), "xlsx")
    for name, content in parts(data).items():
        if name.startswith("xl/worksheets/"):
            assert "<f" not in re.sub("<(?:fo|filter)", "", content)
            assert "hyperlink" not in content
    written = [row[2] for row in rows(data, "flows")[1:]]
    assert len(written) == len(INJECTIONS)
    for text, found in zip(INJECTIONS, written, strict=True):
        if found.startswith('json:"'):
            assert own_text.read(found) == text
            continue
        held = re.sub("[\x00\x07\x1b\ud800\ufffe\uffff]", "\ufffd", text)
        # The reader trims cells and what is too long was cut.
        wanted = held if len(held) <= 32_767 else held[: 32_767 - len("… (cut)")] + "… (cut)"
        assert " ".join(found.split()) == " ".join(wanted.split())


@pytest.mark.parametrize("every", [False, True])
def test_no_cell_shows_another_text_than_it_has(tmp_path: Path, every: bool):
    """U+202E shows `gnp.exe` as `exe.png`; a mark (U+200F) and a joiner turn nothing, and stay."""
    name, word = "\u202egnp.exe", "\u05d0\u200f \u0645\u06cc\u200c\u062e"
    roles = (xg.Role(name, Labels.of({"en": name}), "z"), xg.Role("b", Labels.of({"en": word}), "z"))
    matrix = xg.Matrix.from_flows(roles, (xg.Zone("z"),), [(name, "b", xg.Service(name, "tcp", xg.PortRange.of(1)))])
    data = xg.export(matrix, "xlsx", every=every)
    shown = [str(cell) for sheet in openpyxl.load_workbook(io.BytesIO(data)) for row in sheet.values for cell in row]
    assert not any("\u202e" in text for text in shown)
    assert "\\u202egnp.exe" in shown
    assert word in shown
    path = tmp_path / "m.xlsx"
    path.write_bytes(data)
    (flow,) = xg.load(path).flows
    assert flow.key == next(iter(matrix.flows)).key
    assert [role.label() for role in xg.load(path).roles] == [name, word]


def test_a_text_of_astral_characters_is_cut_where_excel_counts():
    cut = cell_text("🧱" * 20_000)
    assert cut.endswith("🧱… (cut)")
    assert 32_760 <= len(cut.encode("utf-16-le")) // 2 <= 32_767


@pytest.mark.parametrize(
    ("limit", "value", "message"),
    [
        ("MOST_ROWS", 300, "the sheet 'flows' would have 368 rows, Excel holds 300; csv holds any number"),
        ("MOST_COLUMNS", 15, "the sheet 'matrix' would have 16 columns, Excel holds 15; csv holds any number"),
    ],
)
def test_what_no_sheet_can_hold_is_refused(monkeypatch, limit, value, message):
    monkeypatch.setattr(xlsx, limit, value)
    with pytest.raises(ExgraphError) as caught:
        xg.export(xg.load(), "xlsx")
    assert str(caught.value) == message


def test_a_matrix_without_flows_is_a_workbook_too():
    empty = xg.Matrix((xg.Role("a", zone="z"),), (xg.Zone("z"),), ())
    assert [grid.sheet for grid in grids_of(xg.export(empty, "xlsx"), "m.xlsx")][:2] == ["about", "matrix"]
