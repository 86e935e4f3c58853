"""The workbook: six sheets, texts that stay texts, the same bytes every time, and flows that read back."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest

import exgraph as xg
from exgraph.errors import ExgraphError
from exgraph.reporting.exports import workbook as workbook_module
from exgraph.sources import own_text
from exgraph.sources.formats.xlsx import grids_of
from exgraph.values.labels import Labels

from ..injections import INJECTIONS

pytest.importorskip("xlsxwriter", reason="the workbook needs XlsxWriter: pip install -e .")

SHEETS = ["matrix", "flows", "ports", "crossings", "asymmetries", "findings"]


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
    assert [len(rows(seed, name)) - 1 for name in SHEETS[1:]] == [
        367,
        len(xg.ports(xg.load()).table().rows),
        287,
        91,
        len(xg.lint(xg.load()).table().rows),
    ]


def test_the_matrix_shows_services_none_and_zones_in_order(seed):
    table = rows(seed, "matrix")
    assert table[0][:4] == ["zone", "source ↓   destination →", "SMTP Relay", "Outlook 2003"]
    (relay,) = (row for row in table if row[1] == "SMTP Relay")
    assert relay[table[0].index("Hub Transport")] == "SMTP tcp/25\nSMTP tcp/995 TLS"
    assert relay[table[0].index("Domain Controller")] == "—"
    assert table[-1][1] == "—: no direct connection. Empty: the document is silent."
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


@pytest.mark.parametrize("number", range(1, 7))
def test_every_sheet_has_a_frozen_header_a_filter_and_widths(seed, number):
    sheet = parts(seed)[f"xl/worksheets/sheet{number}.xml"]
    assert 'state="frozen"' in sheet
    assert "<autoFilter ref=" in sheet
    assert "<cols><col " in sheet


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


def test_a_text_of_astral_characters_is_cut_where_excel_counts(monkeypatch):
    cut = workbook_module._cell_text("🧱" * 20_000)
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
    monkeypatch.setattr(workbook_module, limit, value)
    with pytest.raises(ExgraphError) as caught:
        xg.export(xg.load(), "xlsx")
    assert str(caught.value) == message


def test_a_matrix_without_flows_is_a_workbook_too():
    empty = xg.Matrix((xg.Role("a", zone="z"),), (xg.Zone("z"),), ())
    assert [grid.sheet for grid in grids_of(xg.export(empty, "xlsx"), "m.xlsx")][:2] == ["matrix", "flows"]
