"""The one rectangular table below all file formats: cells with coordinates, and the headings above them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from exgraph.values.origin import Origin

#: Why a table is unseen, and what is told of one: it is a list, whose items may be no rows.
LIST = "list"
#: Another one: its lines are rules of a firewall, as a program prints them.
RULES = "rules"
#: Commands that make such rules.
COMMANDS = "commands"
#: A table in lines that the format has no table of: its reader shows them as a paragraph.
LINES = "lines"


class GridCell(NamedTuple):
    """One cell. `text` is what a person reads, with a line break where the source has one (`<br>`, a list item, a
    paragraph) and without markup; `raw` is the source's own characters. `line` and `column` count from 1 (a
    workbook's row and column; the character column in a text). `spanned`: the cell repeats one that spans over it.
    `header`: the source itself marks it as a header cell. `struck` is text that the source shows struck out; it is no
    part of `text`. `written`: the mark or name that stands there, where `text` is what a legend or another table
    says of it; of a header, those that stand there, where `text` is what they are taken for.
    """

    text: str
    raw: str = ""
    line: int | None = None
    column: int | None = None
    header: bool = False
    spanned: bool = False
    struck: str = ""
    written: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """Something in a document that is seen and not read: `count` pieces of a `kind`, the first at a line or sheet.

    `kind` is `sheet`, `rows` or `columns` of a workbook or a page that are hidden, `cells` (text hidden in cells),
    `table` (a hidden one), `fence` (a table in a block of code; `fence-read` is one that is read all the same),
    `lines` and `lines-read` one in the lines of a paragraph, `margin` (one in a header or footer), `list` (items of
    which some state ports), `items` (those of a list that is read), `rules` (of a firewall, as a program prints them),
    `commands` (that open ports no table has), `struck` (text that is struck out),
    `torn` (rows drawn with a word across a border), `directions` (a column of directions that says none), or `endless`
    (rows of services of which nothing says who connects to whom). `text` is what the first piece says, or its name.
    `ports`: it states ports.
    """

    kind: str
    file: str = ""
    line: int | None = None
    sheet: str = ""
    text: str = ""
    count: int = 1
    ports: bool = False

    @property
    def place(self) -> str:
        return Origin(self.file, self.line, None, self.sheet).place


@dataclass(frozen=True, slots=True)
class Grid:
    """A rectangular table: every row has as many cells as the widest.

    `headings` are the titles of the sections the table stands in, outermost first; `caption` is its own title (a
    caption element, a figure caption, a sheet's name); `lead` is the paragraph right above it. `header_rows` is how
    many rows the source marks as header (0 when it does not say). `short_rows` are the numbers, from 0, of the rows
    that had fewer cells than the table is wide (padded with empty cells at the right), as a converter leaves them
    that lost row spans. `spans`: the format has cells over several rows, so that an empty one may be what is left of
    one above. `notes` say what of the source is read otherwise than it would be shown. `unseen` is why a reader of the
    document does not see the table (a kind of `Unread`; empty: it is seen), `hidden_rows` and `hidden_columns` are
    those, from 0, that are not seen of a table that is. `unread` is what of it no reader gives as a row. `transports`
    are those of ports whose row names none, as a sentence above says.
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
    unseen: str = ""
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    unread: tuple[Unread, ...] = ()
    transports: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        return len(self.rows[0]) if self.rows else 0


def with_rows_made(grid: Grid, made_of: Callable[[int, tuple[GridCell, ...]], Iterable[tuple[GridCell, ...]]]) -> Grid:
    """The table in which each row, by its number, is the rows that are made of it, of other columns than it had."""
    rows: list[tuple[GridCell, ...]] = []
    short: list[int] = []
    hidden: list[int] = []
    for number, row in enumerate(grid.rows):
        made = list(made_of(number, row))
        places = range(len(rows), len(rows) + len(made))
        short += places if number in grid.short_rows else ()
        hidden += places if number in grid.hidden_rows else ()
        rows += made
    return replace(grid, rows=tuple(rows), short_rows=tuple(short), hidden_rows=tuple(hidden), hidden_columns=())
