"""Word documents → grids."""

from __future__ import annotations

from .looking import grids, letter, only, texts


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
