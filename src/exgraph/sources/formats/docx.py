"""Tables of a Word document (ECMA-376 part 1, WordprocessingML), with the headings they stand under.

A document without pages has no lines: a cell's `line` and `column` are its row and column in the table, and the grid's
`sheet` is the table's number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from exgraph.files.budget import limit_of, over_limit
from exgraph.files.package import Package, local
from exgraph.sources.formats.cell_text import CellText
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.listed import OpenList
from exgraph.sources.formats.outline import LONGEST_LEAD, Outline, titles, under
from exgraph.sources.formats.rectangle import MAX_COLSPAN, grid_of
from exgraph.sources.grid import LIST, Grid, GridCell

_DOCUMENT = "word/document.xml"
_STYLES = "word/styles.xml"
#: The names of the styles of headings, the same in Word of every language, and of the parts beside the text.
MARKUP = {"heading": "heading", "margin": "header|footer", "part": "xml"}
_HEADING = re.compile(rf"{MARKUP['heading']} ([1-9])", re.IGNORECASE)
_UNSEEN = frozenset({"Fallback", "instrText"})
#: What tracked changes took away.
_DELETED = frozenset({"del", "moveFrom"})
#: The look of text that Word does not show.
_HIDDEN = "hidden"
_MARGIN = re.compile(rf"/(?:{MARKUP['margin']})[0-9]*\.{MARKUP['part']}$", re.IGNORECASE)
_MAX_CHARACTERS = 32_000_000
_DEEPEST = 50


def grids_of(data: bytes, file: str) -> tuple[Grid, ...]:
    """The tables in the order they end, nested ones apart; those without any text are left out.

    What tracked changes deleted and what is struck out is not read; tables in headers and footers are marked. Raises
    `UnusableInput` for what is no Word document.
    """
    package = Package(data, file)
    if not package.has(_DOCUMENT):
        raise package.problem(f"not a Word document: {_DOCUMENT} is missing in the archive")
    return _Body(package, _Styles(package)).read()


class _Styles:
    """Style id → heading level. The id is in the language of the Word that wrote it, the name is not."""

    def __init__(self, package: Package) -> None:
        self.levels: dict[str, int] = {}
        self.captions: set[str] = set()
        #: Those whose paragraphs are items of lists.
        self.lists: set[str] = set()
        self._id = ""
        if package.has(_STYLES):
            package.parse(_STYLES, self._start)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "style":
            self._id = local(attributes, "styleId") or ""
        elif name == "name":
            named = (local(attributes, "val") or "").strip()
            if found := _HEADING.fullmatch(named):
                self.levels[self._id] = int(found[1])
            elif named.lower() == "title":
                self.levels[self._id] = 0
            elif named.lower() == "caption":
                self.captions.add(self._id)
        elif name == "numPr":
            self.lists.add(self._id)
        elif name == "outlineLvl" and self._id not in self.levels:
            level = local(attributes, "val") or ""
            if level in tuple("012345678"):
                self.levels[self._id] = int(level) + 1


@dataclass(slots=True)
class _Table:
    outline: Outline
    caption: str
    lead: str
    rows: list[list[GridCell]] = field(default_factory=list)
    header_rows: int = 0
    #: The row and the cell that are open.
    row: list[GridCell] = field(default_factory=list)
    is_header: bool = False
    text: CellText = field(default_factory=lambda: CellText(collapse=False))
    columns: int = 1
    continues: bool = False


class _Body:
    def __init__(self, package: Package, styles: _Styles) -> None:
        self.package, self.styles = package, styles
        self.budget = CellBudget(package.file)
        self.outline: Outline = ()
        self.caption = self.lead = ""
        self.tables: list[_Table] = []
        self.grids: list[Grid] = []
        self.paragraph = CellText(collapse=False)
        self.level: int | None = None
        self.is_caption = False
        #: The list that is open, how many have ended, and how deep the paragraph stands in one, if it does.
        self.listed: OpenList | None = None
        self.lists = 0
        self.depth: int | None = None
        self.look = ""
        self.in_text = False
        #: How deep in what is not read, and in what tracked changes took away.
        self.hidden = self.deleted = 0
        self.unseen = ""
        self.characters = 0

    def read(self) -> tuple[Grid, ...]:
        self.package.parse(_DOCUMENT, self._start, self._end, self._text)
        self._end_list()
        self.unseen = "margin"
        for part in sorted(filter(_MARGIN.search, self.package.related(_DOCUMENT).values())):
            if self.package.has(part):
                self.outline, self.lead, self.caption, self.tables = (), "", "", []
                self.package.parse(part, self._start, self._end, self._text)
        return tuple(self.grids)

    def _target(self) -> CellText:
        return self.tables[-1].text if self.tables else self.paragraph

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self.hidden or name in _UNSEEN:
            self.hidden += 1
            return
        value = (local(attributes, "val") or "") if attributes else ""
        if name in _DELETED:
            self.deleted += 1
        elif name == "t" or (name == "delText" and self.tables):
            self.in_text = True
        elif name in ("br", "cr"):
            self._target().line_break()
        elif name in ("tab", "noBreakHyphen"):
            self._target().text("\t" if name == "tab" else "-")
        elif name == "r":
            self.look = ""
        elif name == "vertAlign" and value in ("superscript", "subscript"):
            self.look = "sup"
        elif name == "position" and value not in ("", "0"):
            # Raised or lowered by half points: what some programs write for a superscript.
            self.look = "sup"
        elif name in ("strike", "dstrike") and value not in ("0", "false", "off"):
            self.look = "del"
        elif name in ("vanish", "webHidden") and value not in ("0", "false", "off"):
            self.look = _HIDDEN
        elif name in ("footnoteReference", "endnoteReference"):
            self._write(f"[{local(attributes, 'id') or '*'}]", "sup")
        elif name == "pStyle":
            self.level = self.styles.levels.get(value)
            self.is_caption = value in self.styles.captions
            self.depth = 0 if value in self.styles.lists else None
        elif name == "numPr":
            self.depth = self.depth or 0
        elif name == "ilvl" and value in tuple("012345678") and value:
            self.depth = int(value)
        elif name == "numId" and value == "0":
            self.depth = None
        elif name == "outlineLvl" and value in tuple("012345678") and value:
            self.level = int(value) + 1
        elif name == "tbl":
            self._begin_table()
        elif self.tables:
            self._table_part(name, value, self.tables[-1])

    def _table_part(self, name: str, value: str, table: _Table) -> None:
        if name == "tr":
            table.row, table.is_header = [], False
        elif name == "tc":
            table.text, table.columns, table.continues = CellText(collapse=False), 1, False
        elif name == "gridSpan":
            table.columns = _count(value)
        elif name == "vMerge":
            table.continues = value != "restart"
        elif name == "gridBefore":
            number = len(table.rows) + 1
            self.budget.spend(_count(value), number)
            table.row.extend(GridCell("", "", number, column + 1) for column in range(_count(value)))
        elif name == "tblHeader" and value not in ("0", "false", "off"):
            table.is_header = True

    def _end(self, name: str) -> None:
        if self.hidden:
            self.hidden -= 1
        elif name in _DELETED:
            self.deleted -= 1
        elif name in ("t", "delText"):
            self.in_text = False
        elif name == "p":
            self._end_paragraph()
        elif self.tables:
            if name == "tc":
                self._end_cell(self.tables[-1])
            elif name == "tr":
                self._end_row(self.tables[-1])
            elif name == "tbl":
                self._end_table()

    def _text(self, text: str) -> None:
        if self.in_text and not self.hidden:
            self.characters += len(text)
            if self.characters > limit_of(_MAX_CHARACTERS):
                raise over_limit("document-characters", limit_of(_MAX_CHARACTERS), self.package.file)
            self._write(text, "del" if self.deleted else self.look)

    def _write(self, text: str, look: str) -> None:
        target = self._target()
        if look == _HIDDEN:
            return
        if look:
            target.tag(look, closing=False)
        target.text(text)
        if look:
            target.tag(look, closing=True)

    def _end_paragraph(self) -> None:
        level, is_caption, depth = self.level, self.is_caption, self.depth
        self.level, self.is_caption, self.depth = None, False, None
        if self.tables:
            self.tables[-1].text.line_break()
            return
        text = " ".join(self.paragraph.result().split())
        self.paragraph = CellText(collapse=False)
        if text and (level is not None or is_caption or depth is None):
            self._end_list()
        if level is not None:
            self.outline = under(self.outline, level, text)
            self.lead = self.caption = ""
        elif is_caption:
            self.caption = text
        elif text and depth is not None and not self.unseen:
            self.listed = self.listed or OpenList(titles(self.outline), self.caption, self.lead)
            self.listed.add(depth, text, len(self.listed.items) + 1)
        elif text:
            self.lead = text[:LONGEST_LEAD]

    def _end_list(self) -> None:
        listed, self.listed = self.listed, None
        if listed is not None:
            texts = [item.source[0] for item in listed.items]
            found = tuple(listed.grids(texts, self.budget, self.package.file, f"list {self.lists + 1}"))
            self.lists += bool(found)
            self.grids += found

    def _begin_table(self) -> None:
        if not self.tables:
            self._end_list()
        if len(self.tables) == _DEEPEST:
            raise self.package.problem(f"tables stand in tables more than {_DEEPEST} deep")
        self.tables.append(_Table(self.outline, self.caption, self.lead))
        self.caption = self.lead = ""

    def _end_cell(self, table: _Table) -> None:
        number = len(table.rows) + 1
        text, struck = table.text.result(), table.text.struck
        table.text = CellText(collapse=False)
        cell = GridCell(text, text, number, len(table.row) + 1, table.is_header, struck=struck)
        if table.continues and table.rows and len(table.row) < len(table.rows[-1]):
            cell = table.rows[-1][len(table.row)]._replace(spanned=True)
        self.budget.spend(table.columns, number)
        table.row.append(cell)
        if table.columns > 1:
            table.row.extend([cell._replace(spanned=True)] * (table.columns - 1))

    def _end_row(self, table: _Table) -> None:
        if table.is_header and table.header_rows == len(table.rows):
            table.header_rows += 1
        table.rows.append(table.row)
        table.row = []

    def _end_table(self) -> None:
        table = self.tables.pop()
        self.lead = self.caption = ""
        if not any(cell.text or cell.struck for row in table.rows for cell in row):
            return
        self.grids.append(
            grid_of(
                table.rows,
                self.budget,
                headings=titles(table.outline),
                caption=table.caption,
                lead=table.lead,
                header_rows=table.header_rows,
                file=self.package.file,
                sheet=f"table {sum(grid.unseen != LIST for grid in self.grids) + 1}",
                unseen=self.unseen,
            )
        )


def _count(value: str) -> int:
    return min(int(value), MAX_COLSPAN) if value.isascii() and value.isdigit() and 0 < len(value) < 7 else 1
