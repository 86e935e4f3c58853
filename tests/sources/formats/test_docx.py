"""Word documents → grids."""

from __future__ import annotations

import pytest

from exgraph.errors import UnusableInput

from .looking import archive, grids, letter, only, texts


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"


def table(*rows: str) -> str:
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"


STYLES = (
    '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="b2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>'
)


def test_headings_are_known_by_their_style_whatever_the_language() -> None:
    (grid,) = grids(
        letter(
            paragraph("Ports", '<w:pStyle w:val="berschrift1"/>')
            + paragraph("Edge > Hub", '<w:pStyle w:val="b2"/>')
            + paragraph("Open these.")
            + paragraph("Inbound", '<w:pStyle w:val="Beschriftung"/>')
            + table(cell("443")),
            STYLES,
        ),
        "docx",
    )
    assert (grid.headings, grid.caption, grid.lead) == (("Ports", "Edge > Hub"), "Inbound", "Open these.")


def test_merged_cells_are_repeated() -> None:
    grid = only(
        letter(
            table(
                "<w:trPr><w:tblHeader/></w:trPr>"
                + cell("From", '<w:vMerge w:val="restart"/>')
                + cell("Ports", '<w:gridSpan w:val="2"/>'),
                cell("", "<w:vMerge/>") + cell("TCP") + cell("UDP"),
                cell("Edge") + cell("443"),
            )
        ),
        "docx",
    )
    assert texts(grid) == [["From", "Ports", "Ports"], ["From", "TCP", "UDP"], ["Edge", "443", ""]]
    assert (grid.header_rows, grid.short_rows, grid.sheet) == (1, (2,), "table 1")
    assert grid.rows[1][0].spanned


def test_text_as_a_person_reads_it() -> None:
    content = (
        "<w:p><w:r><w:t>443</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r>"
        "<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:br/><w:t>80</w:t></w:r></w:p>"
        "<w:p><w:del><w:r><w:delText>21</w:delText></w:r></w:del><w:r><w:rPr><w:strike/></w:rPr><w:t>22</w:t></w:r>"
        "<w:r><w:t>25</w:t></w:r></w:p>"
    )
    assert texts(only(letter(table(f"<w:tc>{content}</w:tc>")), "docx")) == [["443 [1] [2]\n80\n25"]]


def test_a_digit_raised_by_its_position_is_a_mark() -> None:
    raised = "<w:r><w:rPr><w:position w:val='8'/><w:sz w:val='19'/></w:rPr><w:t>1</w:t></w:r>"
    level = "<w:r><w:rPr><w:position w:val='0'/></w:rPr><w:t>3</w:t></w:r>"
    content = f"<w:p><w:r><w:t>44</w:t></w:r>{level}{raised}</w:p>"
    assert texts(only(letter(table(f"<w:tc>{content}</w:tc>")), "docx")) == [["443 [1]"]]


def test_a_nested_table_is_its_own() -> None:
    inner, outer = grids(letter(table(f"<w:tc>{paragraph('a')}{table(cell('b'))}</w:tc>")), "docx")
    assert (texts(inner), texts(outer)) == ([["b"]], [["a"]])


RUN = "<w:r><w:t>{}</w:t></w:r>"


def test_what_was_inserted_is_text_and_what_was_deleted_is_struck_out() -> None:
    changed = "<w:tc><w:p><w:ins>{}</w:ins><w:del><w:r><w:delText>80</w:delText></w:r></w:del></w:p></w:tc>".format(
        RUN.format("443")
    )
    struck = "<w:tc><w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>25</w:t></w:r></w:p></w:tc>"
    hidden = "<w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>22</w:t></w:r>" + RUN.format("53") + "</w:p></w:tc>"
    (row,) = only(letter(table(changed + struck + hidden)), "docx").rows
    assert [(each.text, each.struck) for each in row] == [("443", "80"), ("", "25"), ("53", "")]


def test_tables_in_headers_and_footers_are_marked_and_those_in_text_boxes_are_read() -> None:
    body = table(cell("1")) + f"<w:p><w:r><w:txbxContent>{table(cell('2'))}</w:txbxContent></w:r></w:p>"
    parts = {
        "word/document.xml": f'<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": '<Relationships><Relationship Id="a" Target="footer1.xml"/>'
        '<Relationship Id="b" Target="header2.xml"/><Relationship Id="c" Target="comments.xml"/></Relationships>',
        "word/footer1.xml": f'<w:ftr xmlns:w="w">{table(cell("3"))}</w:ftr>',
        "word/header2.xml": f'<w:hdr xmlns:w="w">{table(cell("4"))}</w:hdr>',
        "word/comments.xml": f'<w:comments xmlns:w="w">{table(cell("5"))}</w:comments>',
    }
    found = grids(archive(parts), "docx")
    assert [(texts(grid), grid.unseen) for grid in found] == [
        ([["1"]], ""),
        ([["2"]], ""),
        ([["3"]], "margin"),
        ([["4"]], "margin"),
    ]


def test_columns_left_out_before_a_row_are_counted() -> None:
    with pytest.raises(UnusableInput, match="more than 1250000 cells"):
        grids(letter(table(*['<w:trPr><w:gridBefore w:val="999"/></w:trPr>' + cell("1")] * 1300)), "docx")
