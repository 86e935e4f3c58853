"""XLSX files as their standard and other programs have them: the order of parts, the looks, texts as they are."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
import zipfile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from exgraph.tables.column import Column
from exgraph.tables.spreadsheet.looks import Look, Looks
from exgraph.tables.spreadsheet.names import area, letters
from exgraph.tables.spreadsheet.strings import Strings
from exgraph.tables.table import Table
from exgraph.tables.xlsx import MOST_COLUMNS, Page, xlsx_of

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
COLUMNS = (Column("name"), Column("count", "integer"), Column("share", "fraction"), Column("all", "list"))


def book(*rows: tuple[object, ...], printed: int | None = None, frozen: int = 1) -> bytes:
    table = Table(COLUMNS, rows)  # type: ignore[arg-type]
    return xlsx_of("Title", ("One line.",), [Page("the table", table, "a table", frozen, printed)])


def children(data: bytes, part: str) -> list[str]:
    """What a part consists of, in order."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [child.tag.removeprefix(MAIN) for child in ET.fromstring(archive.read(part))]


@pytest.mark.parametrize(
    ("part", "wanted"),
    [
        (
            "xl/worksheets/sheet1.xml",
            "sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells pageMargins pageSetup",
        ),
        (
            "xl/worksheets/sheet2.xml",
            "sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter pageMargins pageSetup headerFooter "
            "ignoredErrors",
        ),
        ("xl/workbook.xml", "bookViews sheets definedNames"),
        ("xl/styles.xml", "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles"),
    ],
)
def test_a_part_has_its_elements_in_the_order_of_the_schema(part, wanted):
    """ECMA-376, part 1, annex A.2: programs refuse another order."""
    assert children(book(("a", 1, 0.5, ("x", "y"))), part) == wanted.split()


def test_every_part_is_named_in_the_first_which_says_its_kind():
    with zipfile.ZipFile(io.BytesIO(book())) as archive:
        names = archive.namelist()
        kinds = archive.read(names[0]).decode()
        assert names[0] == "[Content_Types].xml"
        parts = {name for name in names[1:] if not name.endswith(".rels")}
        assert set(re.findall('PartName="/([^"]+)"', kinds)) == parts
        said = "".join(archive.read(name).decode() for name in names if name.endswith(".rels"))
        assert all(name.rpartition("/")[2] in said for name in parts)
        assert {(entry.date_time, entry.create_system) for entry in archive.infolist()} == {((1980, 1, 1, 0, 0, 0), 3)}


def test_a_table_is_set_up_as_it_is_asked_for():
    made = openpyxl.load_workbook(io.BytesIO(book(("a", 1, 0.5, ("x", "y")), ("b", None, None, ()), printed=2)))
    sheet = made["the table"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["name", "count", "share", "all"],
        ["a", 1, 0.5, "x; y"],
        ["b", None, None, None],
    ]
    assert (sheet.dimensions, sheet.auto_filter.ref, sheet.print_area) == ("A1:D3", "A1:D3", "'the table'!$A$1:$B$3")
    assert (sheet.freeze_panes, sheet.print_title_rows, sheet.print_title_cols) == ("B2", "$1:$1", "$A:$A")
    assert [made.properties.title, made["about"]["A1"].value] == ["Title", "Title"]
    assert [str(merged) for merged in made["about"].merged_cells.ranges] == ["A3:B3"]


@pytest.mark.parametrize(("frozen", "corner", "columns"), [(0, "A2", None), (1, "B2", "$A:$A"), (3, "D2", "$A:$C")])
def test_the_first_columns_stay_in_view(frozen, corner, columns):
    sheet = openpyxl.load_workbook(io.BytesIO(book(frozen=frozen)))["the table"]
    assert (sheet.freeze_panes, sheet.print_title_cols) == (corner, columns)


@pytest.mark.parametrize("value", [0, 1, -1, 10**15, 0.1, 1e-7, 2 / 3])
def test_a_number_is_the_same_number(value):
    sheet = openpyxl.load_workbook(io.BytesIO(book(("a", value, value, ()))))["the table"]
    assert (sheet["B2"].value, sheet["C2"].value, sheet["C2"].number_format) == (value, value, "0.0%")


def test_a_value_and_its_look_do_not_wander_to_a_column_of_another_kind():
    """The same value in several columns and rows, remembered or not."""
    rows = [("1", 1, 1.0, ("1",))] * 3
    sheet = openpyxl.load_workbook(io.BytesIO(book(*rows)))["the table"]
    for row in range(2, 5):
        cells = [sheet.cell(row, column) for column in range(1, 5)]
        assert [cell.value for cell in cells] == ["1", 1, 1, "1"]
        assert [cell.data_type for cell in cells] == ["s", "n", "n", "s"]
        assert [cell.number_format for cell in cells] == ["General", "General", "0.0%", "General"]


@pytest.mark.parametrize(
    ("look", "seen"),
    [
        (Look(), (False, 10, None, None, None, False, None, None)),
        (Look(bold=True, size=14, ink="#12ab3C"), (True, 14, "FF12AB3C", None, None, False, None, None)),
        (Look(fill="#ffF0e6", wrap=True), (False, 10, None, "FFFFF0E6", None, True, None, None)),
        (Look(number="plain"), (False, 10, None, None, "right", False, None, None)),
        (Look(line="below", line_ink="#5A6B7B"), (False, 10, None, None, None, False, None, "thin")),
        (Look(line="around", line_ink="#5A6B7B"), (False, 10, None, None, None, False, "thin", "thin")),
    ],
)
def test_a_look_is_seen_by_openpyxl(look, seen):
    looks = Looks()
    assert (looks.number(Look()), looks.number(look), looks.number(look)) == (0, *[int(look != Look())] * 2)
    data = book()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/styles.xml"] = looks.part().encode()
    sheet = parts["xl/worksheets/sheet2.xml"].decode()
    parts["xl/worksheets/sheet2.xml"] = re.sub(r' s="\d+"', f' s="{looks.number(look)}"', sheet).encode()
    parts["xl/worksheets/sheet1.xml"] = re.sub(rb' s="\d+"', b"", parts["xl/worksheets/sheet1.xml"])
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    cell = openpyxl.load_workbook(changed)["the table"]["A1"]
    fill = cell.fill.fgColor.rgb if cell.fill.patternType else None
    assert (
        cell.font.b,
        cell.font.sz,
        cell.font.color and cell.font.color.rgb,
        fill,
        cell.alignment.horizontal,
        bool(cell.alignment.wrapText),
        cell.border.top.style,
        cell.border.bottom.style,
    ) == seen
    assert (cell.font.name, cell.alignment.vertical) == ("Arial", "top")


def decoded(part: str) -> list[str]:
    """The texts of the part as the standard says they are read (22.4.2.4): each escape once, from the left."""
    found = [item.findtext(f"{MAIN}t") or "" for item in ET.fromstring(part)]
    return [re.sub("_x([0-9A-Fa-f]{4})_", lambda escape: chr(int(escape[1], 16)), text) for text in found]


@given(st.lists(st.text(st.sampled_from('_x0041 5F<&>"\n\ta端'), max_size=30), unique=True))
def test_texts_come_back_as_they_are(texts):
    strings = Strings()
    assert [strings.number(text) for text in (*texts, *texts)] == [*range(len(texts))] * 2
    part = strings.part()
    assert decoded(part) == texts
    assert f'uniqueCount="{len(texts)}"' in part


def test_columns_are_called_as_excel_calls_them():
    assert [letters(place) for place in range(MOST_COLUMNS)] == [
        get_column_letter(place) for place in range(1, MOST_COLUMNS + 1)
    ]
    assert area(0, 0, 1_048_575, MOST_COLUMNS - 1) == "A1:XFD1048576"
