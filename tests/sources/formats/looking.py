"""What the tests of the readers look at."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from exgraph.sources.formats import read_grids
from exgraph.sources.grid import Grid


def grids(source: str | bytes, form: str) -> tuple[Grid, ...]:
    return read_grids(source.encode() if isinstance(source, str) else source, "doc", form)


def only(source: str | bytes, form: str) -> Grid:
    (grid,) = grids(source, form)
    return grid


def texts(grid: Grid) -> list[list[str]]:
    return [[cell.text for cell in row] for row in grid.rows]


def archive(parts: dict[str, str]) -> bytes:
    """An Office file of these parts."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return packed.getvalue()


def workbook(
    rows: str, *, strings: str = "", merged: str = "", styles: str = "", sheets: str = "", before: str = ""
) -> bytes:
    """A workbook of one sheet "Rules" whose rows are XML; `before` stands before them, `merged` after."""
    return archive(
        {
            "xl/workbook.xml": f'<workbook xmlns:r="r"><sheets>{sheets}<sheet name="Rules" r:id="r1"/></sheets>'
            "</workbook>",
            "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>'
            '<Relationship Id="r2" Target="sharedStrings.xml"/></Relationships>',
            "xl/sharedStrings.xml": f"<sst>{strings}</sst>",
            "xl/styles.xml": f"<styleSheet>{styles}</styleSheet>",
            "xl/worksheets/sheet1.xml": f"<worksheet>{before}<sheetData>{rows}</sheetData>{merged}</worksheet>",
        }
    )


def letter(body: str, styles: str = "") -> bytes:
    """A Word document with this body."""
    return archive(
        {
            "word/document.xml": f'<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>',
            "word/styles.xml": f'<w:styles xmlns:w="w">{styles}</w:styles>',
        }
    )
