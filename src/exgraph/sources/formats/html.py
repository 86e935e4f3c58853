"""Tables of an HTML page, however broken: https://html.spec.whatwg.org/multipage/tables.html"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from exgraph.errors import Problem, UnusableInput
from exgraph.sources.formats.cell_text import BLOCKS, CellText, unescaped
from exgraph.sources.formats.html_code import grids_in_code
from exgraph.sources.formats.html_hidden import Curtain
from exgraph.sources.formats.html_inline import is_struck, write
from exgraph.sources.formats.html_tokens import Token, Tokens, attributes_of
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.listed import OpenList
from exgraph.sources.formats.outline import FOLDED, LABEL, LONGEST_LEAD, Outline, titles, under
from exgraph.sources.formats.places import Places
from exgraph.sources.formats.rectangle import Spanning, SpanningRow, grid_of, spread
from exgraph.sources.grid import Grid, GridCell, Unread

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_TITLES = frozenset({"caption", "figcaption", "summary"})
_ROW_PARTS = frozenset({"td", "th", "tr", "tbody", "thead", "tfoot"})
_CELL = "cell"
#: Of the groups of rows one is open.
_GROUPS = dict.fromkeys(("tbody", "thead", "tfoot"), "group")
#: How much deeper than its list an item is: what a term means stands in it.
_ITEMS = {"li": 0.0, "dt": 0.0, "dd": 0.5}
_LISTS = frozenset({"ul", "ol", "dl"})
_COUNT = re.compile(r"\s*\+?([0-9]{1,6})")
MARKUP = {"cell": "td|th", "bold": "b|strong", "break": "br", "table": "table"}
#: A cell of words with single spaces between them.
_PLAIN_CELL = re.compile(rf"([^<&\s]*+(?: [^<&\s]++)*+)</(?:{MARKUP['cell']})>", re.IGNORECASE)
_DEEPEST = 50
_BEFORE_LABEL = 20
#: A line that is bold from end to end and ends in a colon, above paragraphs.
_LABEL = re.compile(
    rf"<(?P<bold>{MARKUP['bold']})>(?P<label>[^<>]{{1,120}})</(?P=bold)>\s{{0,3}}(?P<colon>[:：]?)[ \t]*"
    rf"(?:\r?\n|</p>|<{MARKUP['break']} ?/?>)\s*(?!<{MARKUP['table']}|\s)",
    re.IGNORECASE,
)


def grids_of(text: str, file: str) -> tuple[Grid, ...]:
    """The tables of a page in the order they begin, nested ones apart; tables without any text are left out.

    Raises `UnusableInput` when spans make more cells than are read.
    """
    return read_page(text, file, CellBudget(file))


def read_page(
    text: str,
    file: str,
    budget: CellBudget,
    *,
    first_line: int = 1,
    outline: Outline = (),
    caption: str = "",
    lead: str = "",
) -> tuple[Grid, ...]:
    """As `grids_of`, for a piece of a document that begins at a line, under headings, a caption and a paragraph."""
    reader = _Page(text, file, budget, first_line)
    reader.outline, reader.caption, reader.lead = outline, caption, lead
    return reader.read()


@dataclass(slots=True)
class _Table:
    line: int
    number: int
    outline: Outline
    caption: str
    lead: str
    rows: list[SpanningRow] = field(default_factory=list)
    group: int = 0
    in_head: bool = False
    head_rows: int = 0
    row: SpanningRow | None = None
    #: The cell that is open: its text, where its content begins, and how far it spans.
    text: CellText | None = None
    begin: int = 0
    place: tuple[int, int] = (0, 0)
    spans: tuple[int, int] = (1, 1)
    header: bool = False
    nests: bool = False
    #: Whether a browser hides it, and each of its rows.
    hidden: bool = False
    hidden_rows: list[bool] = field(default_factory=list)
    #: Whether all of it is struck out, or the group of rows, the row or the cell that is open.
    struck: dict[str, bool] = field(default_factory=dict)
    #: Texts that are hidden in its cells.
    veiled: list[Unread] = field(default_factory=list)


class _Page:
    def __init__(self, text: str, file: str, budget: CellBudget, first_line: int) -> None:
        self.source, self.file, self.budget = text, file, budget
        self.tokens = Tokens(text)
        self.curtain = Curtain()
        self.places = Places(text, first_line)
        self.outline: Outline = ()
        self.caption = self.lead = ""
        self.block = CellText()
        #: The heading or caption that is open, and its text.
        self.title: tuple[str, CellText] | None = None
        self.tables: list[_Table] = []
        self.found: list[tuple[int, Grid]] = []
        self.last_in_figure: int | None = None
        self.begun = 0
        #: The list that is open, how deep in lists the text is, and the item that begins.
        self.listed: OpenList | None = None
        self.depth = 0
        self.item: tuple[float, int] | None = None
        #: Whether every block of code is closed.
        self.closed_code = True

    def read(self) -> tuple[Grid, ...]:
        for token in self.tokens:
            if not self.curtain.reads(token, bool(self.tables)):
                if self.curtain.veils and not token.name and self.tables:
                    self._veiled(self.tables[-1], token)
                continue
            if self.curtain.hides and not self.tables and token.name != "table":
                continue
            if token.name == "table":
                self._table(token)
            elif not token.name:
                if (target := self._target()) is not None:
                    target.text(unescaped(self.source[token.start : token.end]))
            elif self.tables and token.name in _ROW_PARTS:
                self._row_part(token)
            elif token.name in _HEADINGS or token.name in _TITLES:
                self._title(token)
            else:
                self._other(token)
        while self.tables:
            self._end_table(len(self.source))
        self._end_block()
        self._end_list()
        return tuple(grid for _, grid in sorted(self.found, key=lambda entry: entry[0]))

    def _veiled(self, table: _Table, token: Token) -> None:
        if text := " ".join(unescaped(self.source[token.start : token.end]).split()):
            line, _ = self.places.at(token.start)
            table.veiled.append(Unread("cells", self.file, line, "", text))

    def _target(self) -> CellText | None:
        """What collects the text that comes now. Text between the cells of a table belongs to none of them."""
        if self.title is not None:
            return self.title[1]
        if self.tables:
            return self.tables[-1].text
        return self.block

    def _other(self, token: Token) -> None:
        if not self.tables and self.title is None and token.name in BLOCKS and token.name != "br":
            self._end_block()
        if token.name in ("b", "strong") and not (token.closing or self.tables or self.title) and self._label(token):
            return
        if not self.tables and (token.name in _LISTS or token.name in _ITEMS):
            self._list_part(token)
        elif token.name == "pre" and not token.closing and not self.tables and self.title is None:
            self._code(token)
        elif token.name == "figure":
            self.last_in_figure = None
        elif token.name == "details" and token.closing:
            self.outline = under(self.outline, FOLDED, "")
        if (target := self._target()) is not None:
            write(target, token, self.source)

    def _label(self, token: Token) -> bool:
        """Whether a line begins that is bold and ends in a colon: then it is a heading, up to the next table."""
        before = self.source[max(0, token.start - _BEFORE_LABEL) : token.start].rstrip(" \t")
        match = _LABEL.match(self.source, token.start) if before[-1:] in ("", "\n", ">") else None
        label = unescaped(match["label"]).strip() if match else ""
        if match is None or not (match["colon"] or label.endswith((":", "："))) or self.depth:
            return False
        self._end_block()
        self.lead = self.caption = ""
        self.outline = under(self.outline, LABEL, label.rstrip(" :："))
        self.tokens.go_on_at(match.end("label"))
        return True

    def _code(self, token: Token) -> None:
        end = self.source.find("</", token.end) if self.closed_code else -1
        while end >= 0 and self.source[end + 2 : end + 5].lower() != token.name:
            end = self.source.find("</", end + 2)
        self.closed_code = end >= 0
        if self.closed_code:
            line, _ = self.places.at(token.end)
            found = grids_in_code(self.source[token.end : end], line, self.file, self.outline, self.lead)
            self.found += [(self.begun, grid) for grid in found]
            self.begun += 1

    def _list_part(self, token: Token) -> None:
        if token.name in _LISTS:
            if not token.closing and self.listed is None:
                self.listed = OpenList(titles(self.outline), self.caption, self.lead)
            self.depth = max(0, self.depth - 1) if token.closing else self.depth + 1
            if not self.depth:
                self._end_list()
        elif not token.closing and self.depth:
            self.item = self.depth + _ITEMS[token.name], self.places.at(token.start)[0]

    def _items_around(self) -> Iterator[str]:
        """The texts of the items of the open list that the text stands in, outermost first."""
        if self.listed is not None and self.depth:
            for place in self.listed.path:
                yield " ".join(" ".join(self.listed.items[place].source).split())

    def _end_list(self) -> None:
        listed, self.listed, self.item, self.depth = self.listed, None, None, 0
        if listed is not None:
            texts = [" ".join(" ".join(item.source).split()) for item in listed.items]
            self.found += [(self.begun, grid) for grid in listed.grids(texts, self.budget, self.file)]
            self.begun += 1

    def _end_block(self) -> None:
        if text := self.block.result():
            self.lead = text[:LONGEST_LEAD]
            if self.listed is not None and self.item is not None:
                self.listed.add(self.item[0], text, self.item[1])
                self.item = None
            elif self.listed is not None and self.listed.items:
                self.listed.go_on(text)
        self.block = CellText()

    def _title(self, token: Token) -> None:
        if self.title is not None:
            self._end_title()
        if token.closing:
            return
        if not self.tables:
            self._end_block()
            if token.name in _HEADINGS:
                # Menus are lists that few pages close.
                self._end_list()
        self.title = (token.name, CellText())

    def _end_title(self) -> None:
        if self.title is None:
            return
        name, collected = self.title
        self.title = None
        text = " ".join(collected.result().split())
        if name == "caption" and self.tables:
            self.tables[-1].caption = text
        elif name == "figcaption" and self.last_in_figure is not None:
            self._add_caption(self.last_in_figure, text)
        elif name in ("caption", "figcaption"):
            self.caption = text
        elif self.tables and (cell := self.tables[-1].text) is not None:
            # A heading in a cell is a part of the cell, and a heading of the tables that stand in it.
            table = self.tables[-1]
            cell.line_break()
            cell.text(text)
            cell.line_break()
            table.outline = under(table.outline, _HEADINGS.get(name, FOLDED), text)
        else:
            self.outline = under(self.outline, _HEADINGS.get(name, FOLDED), text)
            self.lead = self.caption = ""

    def _add_caption(self, number: int, text: str) -> None:
        for place in range(len(self.found) - 1, -1, -1):
            found, grid = self.found[place]
            if found == number:
                if not grid.caption:
                    self.found[place] = (found, replace(grid, caption=text))
                return

    def _table(self, token: Token) -> None:
        self._end_title()
        if token.closing:
            if self.tables:
                self._end_table(token.start)
            return
        if self.tables and self.tables[-1].text is None:
            # A table between the cells of another: the other one was never closed.
            self._end_table(token.start)
        if not self.tables:
            self._end_block()
            outline = self.outline
            for number, title in enumerate(self._items_around()):
                outline = under(outline, FOLDED + 1 + number, title)
        else:
            outline = self.tables[-1].outline
            self.tables[-1].nests = True
        line, _ = self.places.at(token.start)
        if len(self.tables) == _DEEPEST:
            raise UnusableInput([Problem(f"tables stand in tables more than {_DEEPEST} deep", self.file, line)])
        hidden = self.curtain.hides
        struck = {token.name: is_struck(token.attributes)}
        self.tables.append(_Table(line, self.begun, outline, self.caption, self.lead, hidden=hidden, struck=struck))
        self.begun += 1
        self.caption = self.lead = ""

    def _row_part(self, token: Token) -> None:
        if self.title is not None:
            self._end_title()
        table, name = self.tables[-1], token.name
        if table.text is not None:
            self._end_cell(token.start)
        if name in ("td", "th"):
            if not token.closing:
                self._begin_cell(table, token)
            return
        table.row = None
        table.struck[_GROUPS.get(name, name)] = not token.closing and is_struck(token.attributes)
        if name == "tr":
            if not token.closing:
                self._begin_row(table, token)
            return
        table.group += 1
        table.in_head = name == "thead" and not token.closing

    def _begin_row(self, table: _Table, token: Token) -> SpanningRow:
        line, _ = self.places.at(token.start)
        table.row = SpanningRow(line, table.group)
        table.rows.append(table.row)
        table.hidden_rows.append(self.curtain.hides and not table.hidden)
        if table.in_head:
            table.head_rows += 1
        return table.row

    def _begin_cell(self, table: _Table, token: Token) -> None:
        if table.row is None:
            self._begin_row(table, token)
        table.spans = (1, 1)
        if token.attributes:
            given = attributes_of(token.attributes)
            table.spans = (_count(given.get("rowspan", "1")), max(1, _count(given.get("colspan", "1"))))
        table.struck[_CELL] = is_struck(token.attributes)
        table.text, table.nests = CellText(), False
        table.begin = token.end
        table.place = self.places.at(token.start)
        table.header = token.name == "th" or table.in_head
        if plain := _PLAIN_CELL.match(self.source, token.end):
            # Most cells have no markup at all.
            table.text = None
            self._add_cell(table, plain[1].strip(), plain[1].strip())
            self.tokens.go_on_at(plain.end())

    def _end_cell(self, end: int) -> None:
        table = self.tables[-1]
        if table.text is None or table.row is None:
            return
        text, struck = table.text.result(), table.text.struck
        raw = text if table.nests else self.source[table.begin : end].strip()
        table.text = None
        self._add_cell(table, text, raw, struck)

    def _add_cell(self, table: _Table, text: str, raw: str, struck: str = "") -> None:
        if table.row is None:
            return
        if text and any(table.struck.values()):
            text, struck = "", "\n".join(filter(None, (text, struck)))
        line, column = table.place
        cell = GridCell(text, text if raw == text else raw, line, column, table.header, struck=struck)
        table.row.cells.append(Spanning(cell, *table.spans))
        self.budget.spend(2 if len(table.row.cells) == 1 else 1, line)

    def _end_table(self, end: int) -> None:
        self._end_title()
        self._end_cell(end)
        table = self.tables.pop()
        rows = [row for row in table.rows if row.cells]
        hidden = [hides for row, hides in zip(table.rows, table.hidden_rows, strict=True) if row.cells]
        self.lead = self.caption = ""
        if not any(spanning.cell.text or spanning.cell.struck for row in rows for spanning in row.cells):
            return
        placed = spread(rows, self.budget)
        head = 0
        while head < len(placed) and (
            head < table.head_rows or all(cell.header or not cell.text for cell in placed[head])
        ):
            head += 1
        # A table that is headers all over marks none.
        head = 0 if head == len(placed) and not table.head_rows else head
        grid = grid_of(
            placed,
            self.budget,
            headings=titles(table.outline),
            caption=table.caption,
            lead=table.lead,
            header_rows=head,
            file=self.file,
            line=table.line,
            unseen="table" if table.hidden else "",
            hidden_rows=tuple(number for number, hides in enumerate(hidden) if hides),
            unread=() if table.hidden else tuple(table.veiled),
        )
        self.found.append((table.number, grid))
        if not self.tables:
            self.last_in_figure = table.number
            self.outline = under(self.outline, LABEL, "")


def _count(written: str) -> int:
    found = _COUNT.match(written)
    return int(found[1]) if found else 1
