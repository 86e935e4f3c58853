"""The one rectangular table below all file formats: cells with coordinates, and the headings above them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class GridCell(NamedTuple):
    """One cell. `text` is what a person reads, with a line break where the source has one (`<br>`, a list item, a
    paragraph) and without markup; `raw` is the source's own characters. `line` and `column` count from 1 (a
    workbook's row and column; the character column in a text). `spanned`: the cell repeats one that spans over it.
    `header`: the source itself marks it as a header cell. `written`: the mark that stands there, where `text` is what
    a legend says of it.
    """

    text: str
    raw: str = ""
    line: int | None = None
    column: int | None = None
    header: bool = False
    spanned: bool = False
    written: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A rectangular table: every row has as many cells as the widest.

    `headings` are the titles of the sections the table stands in, outermost first; `caption` is its own title (a
    caption element, a figure caption, a sheet's name); `lead` is the paragraph right above it. `header_rows` is how
    many rows the source marks as header (0 when it does not say). `short_rows` are the numbers, from 0, of the rows
    that had fewer cells than the table is wide (padded with empty cells at the right), as a converter leaves them
    that lost row spans. `spans`: the format has cells over several rows, so that an empty one may be what is left of
    one above. `notes` say what of the source is read otherwise than it would be shown.
    """

    rows: tuple[tuple[GridCell, ...], ...]
    headings: tuple[str, ...] = ()
    caption: str = ""
    lead: str = ""
    header_rows: int = 0
    file: str = ""
    sheet: str = ""
    line: int | None = None
    short_rows: tuple[int, ...] = ()
    spans: bool = True
    notes: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        return len(self.rows[0]) if self.rows else 0
