"""Workbooks → grids."""

from __future__ import annotations

import pytest

from exgraph.errors import UnusableInput

from .looking import archive, grids, only, texts, workbook


def row(number: int, **cells: str) -> str:
    written = "".join(
        f'<c r="{column}{number}" t="inlineStr"><is><t>{text}</t></is></c>' for column, text in cells.items()
    )
    return f'<row r="{number}">{written}</row>'


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("443", "443"),
        ("443.0", "443"),
        ("4.43E2", "443"),
        ("443.00000000000006", "443"),
        ("0.5", "0.5"),
        ("1E400", "1E400"),
    ],
)
def test_numbers_look_like_ports(written: str, shown: str) -> None:
    assert texts(only(workbook(f'<row r="1"><c r="A1"><v>{written}</v></c></row>'), "xlsx")) == [[shown]]


def test_kinds_of_cells() -> None:
    grid = only(
        workbook(
            '<row><c t="s"><v>1</v></c><c t="str"><f>A1</f><v>TCP</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>'
            '<c t="s"><v>99</v></c><c t="inlineStr"><is><t>25&#10;587</t></is></c></row>',
            strings="<si><t>no</t></si><si><t>Edge_x000D_ node</t><rPh><t>edge</t></rPh></si>",
        ),
        "xlsx",
    )
    assert texts(grid) == [["Edge\nnode", "TCP", "TRUE", "#N/A", "", "25\n587"]]


def test_a_raised_digit_is_a_mark_and_struck_text_is_gone() -> None:
    strings = (
        '<si><r><t>443</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>'
        "<si><r><rPr><strike/></rPr><t>80</t></r><r><t> 8443</t></r></si>"
    )
    grid = only(workbook('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', strings=strings), "xlsx")
    assert texts(grid) == [["443 [1]", "8443"]]


def test_a_range_that_became_a_date_is_no_number() -> None:
    styles = (
        '<numFmts><numFmt numFmtId="170" formatCode="[$-419]d/mmm;@"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>'
    )
    rows = (
        '<row><c s="0"><v>45573</v></c><c s="1"><v>45573</v></c><c s="2"><v>45573</v></c><c s="1"><v>0.5</v></c></row>'
    )
    assert texts(only(workbook(rows, styles=styles), "xlsx")) == [["45573", "2024-10-08", "2024-10-08", "12:00:00"]]


def test_percentages_are_shown_as_such() -> None:
    styles = (
        '<numFmts><numFmt numFmtId="170" formatCode="0.0%;-0.0%"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs>'
    )
    rows = '<row><c s="0"><v>0.25</v></c><c s="1"><v>0.25</v></c><c s="2"><v>4.43</v></c></row>'
    assert texts(only(workbook(rows, styles=styles), "xlsx")) == [["0.25", "25%", "443%"]]


def test_hidden_rows_columns_and_sheets_are_marked() -> None:
    rows = row(1, A="Port", B="Note") + row(2, A="443", B="x").replace("<row ", '<row hidden="1" ')
    columns = '<cols><col min="2" max="2" hidden="1"/></cols>'
    sheets = '<sheet name="Old" state="hidden" r:id="r1"/><sheet name="Lists" state="veryHidden" r:id="r1"/>'
    old, lists, rules = grids(workbook(rows, before=columns, sheets=sheets), "xlsx")
    assert texts(rules) == [["Port", "Note"], ["443", "x"]]
    assert (rules.hidden_rows, rules.hidden_columns) == ((1,), (1,))
    assert (old.unseen, lists.unseen, rules.unseen) == ("sheet", "sheet", "")


def test_a_link_is_its_text_and_a_phonetic_run_is_none() -> None:
    strings = "<si><r><t>受信</t></r><rPh sb='0' eb='2'><t>ジュシン25</t></rPh><phoneticPr fontId='1'/></si>"
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>443</t></is></c></row>'
    links = '<hyperlinks><hyperlink ref="B1" display="8443" location="x"/></hyperlinks>'
    assert texts(only(workbook(rows, strings=strings, merged=links), "xlsx")) == [["受信", "443"]]


STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"


def test_the_strict_form_with_prefixes_is_read() -> None:
    relations = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    parts = {
        "xl/workbook.xml": f'<x:workbook xmlns:x="{STRICT}" xmlns:r="{relations}" conformance="strict"><x:sheets>'
        '<x:sheet name="Rules" sheetId="1" r:id="r1"/></x:sheets></x:workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships><Relationship Id="r1" Type="{relations}/worksheet" '
        'Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<x:worksheet xmlns:x="{STRICT}"><x:sheetData><x:row r="1">'
        '<x:c r="A1"><x:v>443</x:v></x:c><x:c r="B1" t="d"><x:v>2026-10-08T00:00:00</x:v></x:c>'
        "</x:row></x:sheetData></x:worksheet>",
    }
    assert texts(only(archive(parts), "xlsx")) == [["443", "2026-10-08T00:00:00"]]


def test_each_visible_sheet_is_a_table() -> None:
    sheets = '<sheet name="First" r:id="r1"/>'
    assert [grid.sheet for grid in grids(workbook(row(1, A="a"), sheets=sheets), "xlsx")] == ["First", "Rules"]


def test_merged_cells_are_repeated() -> None:
    grid = only(
        workbook(
            row(1, A="From", B="Ports") + row(2, A="", B="TCP", C="UDP") + row(3, A="Edge", B="443", C="53"),
            merged='<mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/><mergeCell ref="A1:XFD1048576x"/>',
        ),
        "xlsx",
    )
    assert texts(grid) == [["From", "Ports", "Ports"], ["From", "TCP", "UDP"], ["Edge", "443", "53"]]
    assert [cell.spanned for cell in grid.rows[0]] == [False, False, True]


def test_only_what_is_there_is_read() -> None:
    grid = only(workbook(row(1, A="a") + row(1048576, XFD="z")), "xlsx")
    assert texts(grid) == [["a", "", ""], ["", "", ""], ["", "", "z"]]
    assert (grid.rows[2][2].line, grid.rows[2][2].column, grid.sheet, grid.caption) == (
        1048576,
        16384,
        "Rules",
        "Rules",
    )


BILLION = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'


@pytest.mark.parametrize("document", [BILLION, OUTSIDE])
def test_entities_are_refused(document: str) -> None:
    with pytest.raises(UnusableInput) as caught:
        grids(archive({"xl/workbook.xml": document}), "xlsx")
    assert str(caught.value) == "doc: xl/workbook.xml declares a document type or entities, which are not read"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"PK\x03\x04 broken", "doc: not a readable ZIP archive, as .xlsx and .docx are: File is not a zip file"),
        (b"\xd0\xcf\x11\xe0", "doc: an old or encrypted Office file; save it as .xlsx or .docx without a password"),
        (archive({"a": "b"}), "doc: not an Excel workbook: xl/workbook.xml is missing in the archive"),
        (
            archive({"xl/workbook.xml": "<a><b></a>"}),
            "doc: xl/workbook.xml is not XML that can be read: mismatched tag: line 1, column 8",
        ),
    ],
)
def test_what_is_no_workbook(data: bytes, message: str) -> None:
    with pytest.raises(UnusableInput) as caught:
        grids(data, "xlsx")
    assert str(caught.value) == message


def test_a_zip_bomb_is_refused() -> None:
    with pytest.raises(UnusableInput) as caught:
        grids(workbook(" " * (130 * 1024 * 1024)), "xlsx")
    assert str(caught.value) == "doc: unpacked, the file is larger than 128 MB; --budget 2 reads twice as much"


def test_scattered_cells_are_refused_before_they_fill_the_memory() -> None:
    rows = "".join(
        f'<row r="{n * 2}"><c r="{chr(65 + n % 26)}{chr(65 + n // 26 % 26)}{n * 2}"><v>1</v></c></row>'
        for n in range(1, 650)
    )
    many = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(2000, 6000))
    with pytest.raises(
        UnusableInput,
        match=r"^doc line 2: the tables have more than 1250000 cells, counting spans and padding; "
        r"--budget 2 reads twice as many$",
    ):
        grids(workbook(rows + many), "xlsx")


def test_a_truncated_workbook_is_an_error_at_every_length() -> None:
    whole = workbook(row(1, A="a"))
    for length in range(0, len(whole), 37):
        with pytest.raises(UnusableInput):
            grids(whole[:length], "xlsx")


@pytest.mark.parametrize(
    ("value", "style", "shown"),
    [
        ("25587", 1, "25,587 (= 25587)"),
        ("5060", 2, "5,060 (= 5060)"),
        ("443", 1, "443"),
        ("25587", 0, "25587"),
        ("25587.5", 1, "25587.5"),
        ("1234567", 2, "1,234,567 (= 1234567)"),
    ],
)
def test_a_number_shown_with_thousands_is_no_port(value: str, style: int, shown: str) -> None:
    styles = (
        '<numFmts><numFmt numFmtId="170" formatCode="#,##0"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="170"/></cellXfs>'
    )
    grid = only(workbook(f'<row><c s="{style}"><v>{value}</v></c></row>', styles=styles), "xlsx")
    assert texts(grid) == [[shown]]


@pytest.mark.parametrize("part", ["comments1.xml", "comments/comment1.xml"])
def test_comments_are_notes_of_the_table(part: str) -> None:
    parts = {
        "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="Rules" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>'
        "</Relationships>",
        "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{row(1, A='443')}</sheetData></worksheet>",
        "xl/worksheets/_rels/sheet1.xml.rels": '<Relationships><Relationship Id="c" Target="../' + part + '"/>'
        "</Relationships>",
        f"xl/{part}": '<comments><commentList><comment ref="A1"><text><r><t>only </t></r><r><t>until May</t></r>'
        "</text></comment></commentList></comments>",
    }
    assert only(archive(parts), "xlsx").notes == ("A1: only until May",)
