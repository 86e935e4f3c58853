"""A sheet as a part of the file (ECMA-376, part 1, 18.3), written from its top to its end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import IO

from exgraph.tables.spreadsheet.names import MAIN, XML, area, letters

#: A column of n digits is five pixels wider; a digit of Arial 10 has seven, and 256 are one (18.3.1.13).
_PADDING = 182 / 256
_A4 = 9
#: The height of a row of one line of Arial 10, in points.
_ONE_LINE = 12.75
#: What stands at the foot of a table's pages: the sheet's name and the page's number (18.3.1.39).
_FOOTER = "&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P / &amp;N"
#: Left and right, top, bottom, header and footer, in inches.
_MARGINS = (0.4, 0.5, 0.6, 0.3)
#: Rows that are written at a time.
_AT_A_TIME = 2_000


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet is set up. `last` is the place of its last row and column, from 0, `widths` those of its columns.

    A table has a heading in its first row, which stays in view with its first `frozen` columns, and prints on every
    page; `filtered` is its last row that is filtered. It prints across, `pages` wide, its first `printed` columns
    (`None`: all). What is no table prints upright; its rows of a single text are `merged` over all columns.
    """

    name: str
    last: tuple[int, int]
    widths: tuple[float, ...]
    frozen: int = 0
    filtered: int | None = None
    printed: int | None = None
    pages: int = 1
    merged: tuple[int, ...] = ()
    #: Whether numbers that are texts are meant.
    texts: bool = False

    @property
    def table(self) -> bool:
        return self.filtered is not None

    def defined(self) -> list[tuple[str, str]]:
        """What the workbook has a name for: what is filtered, what is printed, and what on every page."""
        if self.filtered is None:
            return []
        sheet = "'" + self.name.replace("'", "''") + "'!"
        found = [("_xlnm._FilterDatabase", sheet + area(0, 0, self.filtered, self.last[1], fixed=True))]
        if self.printed is not None:
            found.append(("_xlnm.Print_Area", sheet + area(0, 0, self.last[0], self.printed - 1, fixed=True)))
        columns = f"{sheet}$A:${letters(self.frozen - 1)}," if self.frozen else ""
        return [*found, ("_xlnm.Print_Titles", f"{columns}{sheet}$1:$1")]


class SheetPart:
    """A sheet that is being written; its rows are given from the top."""

    def __init__(self, stream: IO[bytes], layout: Layout, first: bool) -> None:
        self._stream, self._layout = stream, layout
        self._rows = [_before(layout, first)]

    def row(self, number: int, cells: Iterable[str], height: float | None = None) -> None:
        """A row, from 0, of cells as `text_cell`, `number_cell` and `empty_cell` make them, behind where they stand."""
        high = f' ht="{height:g}" customHeight="1"' if height else ""
        self._rows.append(f'<row r="{number + 1}"{high}>{"".join(cells)}</row>')
        if len(self._rows) >= _AT_A_TIME:
            self._flush()

    def end(self) -> None:
        self._rows.append(_after(self._layout))
        self._flush()
        self._stream.close()

    def _flush(self) -> None:
        self._stream.write("".join(self._rows).encode())
        self._rows.clear()


def text_cell(look: int, text: int) -> str:
    """What a cell says behind its place: the numbers of its look and of its text."""
    return f'" s="{look}" t="s"><v>{text}</v></c>'


def number_cell(look: int, number: float) -> str:
    return f'" s="{look}"><v>{number!r}</v></c>'


def empty_cell(look: int) -> str:
    return f'" s="{look}"/>'


def placed(column: str, row: int, cell: str) -> str:
    """A cell in a column, by its letters, and a row, from 0.

    >>> placed("B", 0, empty_cell(3))
    '<c r="B1" s="3"/>'
    """
    return f'<c r="{column}{row + 1}{cell}'


def _before(layout: Layout, first: bool) -> str:
    """What stands before the rows, in the order of the schema."""
    columns = "".join(
        f'<col min="{place}" max="{place}" width="{width + _PADDING}" customWidth="1"/>'
        for place, width in enumerate(layout.widths, start=1)
    )
    lines, chosen = "" if layout.table else ' showGridLines="0"', ' tabSelected="1"' if first else ""
    return (
        f'{XML}<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<dimension ref="{area(0, 0, *layout.last)}"/>'
        f'<sheetViews><sheetView{lines}{chosen} workbookViewId="0">{_pane(layout)}</sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="{_ONE_LINE}"/>{f"<cols>{columns}</cols>" if columns else ""}<sheetData>'
    )


def _pane(layout: Layout) -> str:
    """What stays in view: the heading and the first columns."""
    if not layout.table:
        return ""
    name = "bottomRight" if layout.frozen else "bottomLeft"
    columns = f' xSplit="{layout.frozen}"' if layout.frozen else ""
    corner = f"{letters(layout.frozen)}2"
    pane = f'<pane{columns} ySplit="1" topLeftCell="{corner}" activePane="{name}" state="frozen"/>'
    return f'{pane}<selection pane="{name}" activeCell="{corner}" sqref="{corner}"/>'


def _after(layout: Layout) -> str:
    """What stands behind the rows, in the order of the schema."""
    filtered = layout.filtered
    filters = "" if filtered is None else f'<autoFilter ref="{area(0, 0, filtered, layout.last[1])}"/>'
    merged = "".join(f'<mergeCell ref="{area(row, 0, row, layout.last[1])}"/>' for row in layout.merged)
    merges = f'<mergeCells count="{len(layout.merged)}">{merged}</mergeCells>' if merged else ""
    side, top, bottom, head = _MARGINS
    way, wide = "landscape" if layout.table else "portrait", f' fitToWidth="{layout.pages}"' if layout.pages > 1 else ""
    foot = f"<headerFooter><oddFooter>{_FOOTER}</oddFooter></headerFooter>" if layout.table else ""
    meant = f'<ignoredError sqref="{area(0, 0, *layout.last)}" numberStoredAsText="1"/>'
    return (
        f"</sheetData>{filters}{merges}"
        f'<pageMargins left="{side}" right="{side}" top="{top}" bottom="{bottom}" header="{head}" footer="{head}"/>'
        f'<pageSetup paperSize="{_A4}"{wide} fitToHeight="0" orientation="{way}"/>'
        f"{foot}{f'<ignoredErrors>{meant}</ignoredErrors>' if layout.texts else ''}</worksheet>"
    )
