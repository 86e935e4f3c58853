"""What AsciiDoc, reStructuredText and Markdown share: lines that are blocks, tables under headings and paragraphs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from exgraph.sources.formats.code_tables import tables_in_code
from exgraph.sources.formats.drawn_table import Drawn
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.listed import OF_TERMS, TITLE_ENDS, OpenList, lines_as_items
from exgraph.sources.formats.outline import LABEL, LEAD_LINES, Outline, label_in, titles, under
from exgraph.sources.formats.rectangle import grid_of
from exgraph.sources.formats.rule_commands import commands_in
from exgraph.sources.formats.rule_texts import rules_in
from exgraph.sources.grid import COMMANDS, LINES, RULES, Grid, GridCell


@dataclass
class PageFrame:
    """A page while it is read: `lead` is the paragraph above the place that is reached, `paragraph` one that is open.

    `text_of` is what a person reads in the lines of a paragraph.
    """

    file: str
    text_of: Callable[[list[str]], str]
    budget: CellBudget = field(init=False)
    outline: Outline = ()
    caption: str = ""
    paragraph: list[str] = field(default_factory=list)
    lead: list[str] = field(default_factory=list)
    grids: list[Grid] = field(default_factory=list)
    #: The list that is open, and whether an empty line stands behind what is read of it.
    listed: OpenList | None = None
    parted: bool = False
    #: The number of the line, from 0, on which the paragraph begins.
    begun: int = 0
    lines: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.budget = CellBudget(self.file)

    def read(self, lines: list[str], block: Callable[[int], int], number: int = 0) -> tuple[Grid, ...]:
        """The tables. `block` reads what begins on a line, counted from 0, and gives the line after it."""
        self.lines = lines
        while number < len(lines):
            begun, follows = number, bool(self.paragraph)
            number = block(number)
            if self.paragraph and not follows:
                self.begun = begun
        self.end_paragraph()
        self.end_list()
        return tuple(self.grids)

    def heading(self, level: int, title: str) -> None:
        self.end_list()
        self.outline = under(self.outline, level, title)
        self.paragraph, self.lead, self.caption = [], [], ""

    def end_paragraph(self) -> None:
        if self.paragraph:
            if self.listed is None:
                self._seen_in_lines()
            if len(self.lead) == 1 and (label := label_in(self.lead[0])):
                # With paragraphs between, it is a heading of the table below them.
                self.outline = under(self.outline, LABEL, label)
            self.paragraph, self.lead = [], self.paragraph
        self.parted = True

    def _seen_in_lines(self) -> None:
        """The lines of the paragraph may be commands, a table, or a list without bullets: each is looked through for
        ports, as others are."""
        if commands := commands_in(self.paragraph, self.begun + 1):
            self.rules(commands, COMMANDS)
            return
        tables = list(tables_in_code(self.paragraph, self.begun + 1, self.budget))
        for line, rows in tables:
            self._aside(rows, line - 1, LINES)
        if tables:
            return
        title, listed = lines_as_items(self.paragraph, self.begun)
        if listed is not None:
            above = self.text_of([title]) if title else ""
            listed.headings, listed.caption = titles(self.outline), self.caption
            listed.lead = above or self.text_of(self.lead[-LEAD_LINES:])
            self._add_list(listed)

    def item(self, depth: float, source: str, number: int) -> None:
        """An item of a list, which begins on a line that counts from 0."""
        self.end_paragraph()
        if self.listed is None:
            self.listed = OpenList(titles(self.outline), self.caption, self.text_of(self.lead[-LEAD_LINES:]))
        self.listed.add(depth, source, number + 1)
        self.parted = False

    def term(self, term: str, meaning: str, number: int, below: int = 0) -> None:
        """A term on a line, counted from 0, as an item, with its meaning on the same line or so many below it."""
        self.item(OF_TERMS, term, number)
        if meaning:
            self.item(OF_TERMS + 0.5, meaning, number + below)

    def line(self, line: str, *, lazy: bool = True) -> None:
        """A line of a paragraph: more of the item that is open, or what ends its list.

        `lazy`: a line that is not indented may go on with an item. One that ends as a title does is none.
        """
        if self.listed is not None:
            ends = self.parted or not lazy or line.rstrip(" *_").endswith(TITLE_ENDS)
            if ends and not line[:1].isspace():
                self.end_paragraph()
                self.end_list()
            else:
                self.listed.go_on(line)
        self.parted = False
        self.paragraph.append(line)

    def end_list(self) -> None:
        """The lists of the one that ends here are tables that are looked through for ports."""
        listed, self.listed = self.listed, None
        if listed is not None:
            self._add_list(listed)

    def _add_list(self, listed: OpenList) -> None:
        texts = [self.text_of(item.source) for item in listed.items]
        pairs = zip(listed.items, texts, strict=True)
        if commands := [row for item, text in pairs for row in commands_in([text], item.line)]:
            self.rules(commands, COMMANDS)
            return
        self.grids.extend(listed.grids(texts, self.budget, self.file))

    def lead_text(self) -> str:
        return self.text_of(self.lead[-LEAD_LINES:])

    def table(self, rows: list[list[GridCell]], header_rows: int, number: int, **about: Any) -> None:
        """The table that begins on a line; one without any text is none. What stood above it is used up.

        `about` are further fields of the grid.
        """
        around = self._items_around(number)
        if not around:
            self.end_list()
        header_rows = min(header_rows, len(rows))
        for place in range(header_rows):
            rows[place] = [cell._replace(header=True) for cell in rows[place]]
        if any(cell.text for row in rows for cell in row):
            self.grids.append(
                grid_of(
                    rows,
                    self.budget,
                    headings=(*titles(self.outline), *around),
                    caption=self.caption,
                    lead=self.lead_text(),
                    header_rows=header_rows,
                    file=self.file,
                    line=number + 1,
                    **about,
                )
            )
        self.used()

    def _items_around(self, number: int) -> tuple[str, ...]:
        """The texts of the items that a line stands in, outermost first: less indented ones of the open list."""
        if self.listed is None:
            return ()
        line = self.lines[number].expandtabs(4)
        indent = len(line) - len(line.lstrip())
        inside = (self.listed.items[place] for place in self.listed.path)
        return tuple(self.text_of(item.source) for item in inside if item.depth < indent)

    def drawn(self, table: Drawn, number: int) -> int:
        """A table that is drawn with characters; the line after it."""
        self.table(table.rows, table.header_rows, number, unread=table.torn)
        return table.end

    def code(self, lines: list[str], first_line: int) -> None:
        """The tables in a block of code, which begins on a line that counts from 1; what stands above it stays."""
        if rules := rules_in(lines, first_line):
            self.rules(rules)
        elif commands := commands_in(lines, first_line):
            self.rules(commands, COMMANDS)
        else:
            for line, rows in tables_in_code(lines, first_line, self.budget):
                self._aside(rows, line - 1, "fence")

    def rules(self, rules: list[list[GridCell]], kind: str = RULES) -> None:
        """Rules of a firewall, or commands that make some, which are told; what stands above them stays."""
        self._aside(rules, (rules[0][0].line or 1) - 1, kind)

    def _aside(self, rows: list[list[GridCell]], number: int, kind: str) -> None:
        """A table that is unseen; what stands above it stays."""
        above = self.lead, self.caption
        self.table(rows, 0, number, unseen=kind)
        self.lead, self.caption = above

    def used(self) -> None:
        self.outline = under(self.outline, LABEL, "")
        self.lead, self.caption = [], ""
