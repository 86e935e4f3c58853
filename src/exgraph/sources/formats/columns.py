"""Plain text with tables in columns: with two or more spaces between them, with frames, or from a database shell."""

from __future__ import annotations

import re
from itertools import pairwise

from exgraph.sources.formats.cell_text import lines_of
from exgraph.sources.formats.delimited_rows import delimited_at, delimited_rows
from exgraph.sources.formats.drawn_table import grid_table, is_grid_border
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.listed import ITEM
from exgraph.sources.formats.page_frame import PageFrame
from exgraph.sources.formats.plain_columns import GAP, plain_columns
from exgraph.sources.formats.rule_texts import rules_in
from exgraph.sources.formats.shell_table import is_shell_table, shell_table
from exgraph.sources.formats.wrapped import unwrapped
from exgraph.sources.grid import Grid, GridCell

#: A heading as Markdown has them, in a text that is none.
_TITLE = re.compile(r"(#{1,6}) ([^\s#](?:\S| (?! ))*+)\s*")
_UNDERLINE = re.compile(r"\s{0,3}(={3,}|-{3,})\s*")
#: So many lines may stand between a title and the header right below it.
_MOST_TITLES = 3
_FEWEST_COLUMNS = _FEWEST_PAIRS = 3
#: So many lines of titles at least stand above rows with delimiters that are not the whole text.
_FEWEST_ABOVE = 2
#: In signs: a shorter line is not broken because it is full.
_SHORT = 60
_BEGINS, _LINE = ("(", "[", "（"), "\n"
#: What no first line of a text in columns has.
_DELIMITERS = ("\t", ";", ",")


def grids_of(text: str, file: str) -> tuple[Grid, ...]:
    """The tables in the order they stand, under headings that are underlined.

    Raises `UnusableInput` when they have more cells than are read.
    """
    return _Document(text, file).read()


def is_in_columns(text: str) -> bool:
    """Whether a text has a table of this kind: one of a database shell, in a frame, or of three columns at least."""
    lines = text.split("\n")
    if any(is_grid_border(line) or is_shell_table(lines, number) for number, line in enumerate(lines)):
        return True
    if any(delimited_at(lines, number) for number in range(_FEWEST_ABOVE, len(lines))):
        # Where one begins further above, the whole text is such rows.
        return True
    if any(sign in lines[0] for sign in _DELIMITERS):
        return False
    if len(lines) > 1 and "\t" in lines[1] and delimited_at(lines, 1):
        return True
    budget = CellBudget("")
    number = 0
    while number < len(lines):
        end = number + 1
        while end < len(lines) and lines[end].strip():
            end += 1
        for begin in range(number, min(end, number + _MOST_TITLES)):
            rows, torn = plain_columns(lines[begin:end], 1, budget)
            if torn or (rows and (len(rows[0]) >= _FEWEST_COLUMNS or _is_pairs(rows))):
                return True
            if rows or GAP.search(lines[begin]):
                break
        number = end
    return False


def _is_pairs(rows: list[list[GridCell]]) -> bool:
    """Whether rows of two columns are a table: most have a number in the second."""
    numbered = sum(any(map(str.isdigit, row[1].text)) for row in rows[1:])
    return len(rows) >= _FEWEST_PAIRS and numbered * 2 >= len(rows) - 1


class _Document:
    def __init__(self, text: str, file: str) -> None:
        self.lines = text.split("\n")
        self.page = PageFrame(file, _paragraph)

    def read(self) -> tuple[Grid, ...]:
        return self.page.read(self.lines, self._block)

    def _block(self, number: int) -> int:
        line = self.lines[number]
        below = self.lines[number + 1] if number + 1 < len(self.lines) else ""
        if not line.strip():
            self.page.end_paragraph()
        elif is_grid_border(line):
            self.page.end_paragraph()
            return self.page.drawn(grid_table(self.lines, number, _cell, self.page.budget), number)
        elif is_shell_table(self.lines, number):
            self.page.end_paragraph()
            rows, header_rows, end = shell_table(self.lines, number, self.page.budget)
            self.page.table(rows, header_rows, number)
            return end
        elif not ITEM.match(line) and (delimited := delimited_at(self.lines, number)):
            self.page.end_paragraph()
            self.page.table(delimited_rows(self.lines, number, delimited, self.page.budget), 1, number)
            return delimited.end
        elif (title := _TITLE.fullmatch(line)) and not below.strip():
            self.page.heading(len(title[1]), title[2].strip())
        elif underline := _UNDERLINE.fullmatch(below):
            self.page.heading(1 if "=" in underline[1] else 2, line.strip())
            return number + 2
        else:
            end = number + 1
            while end < len(self.lines) and self.lines[end].strip() and not is_grid_border(self.lines[end]):
                end += 1
            if rules := rules_in(self.lines[number:end], number + 1):
                self.page.rules(rules)
                return end
            if item := ITEM.match(line):
                self.page.item(len(item["indent"]), line[item.end() :], number)
                self.page.paragraph.append(line)
                return number + 1
            if not GAP.search(line):
                self.page.line(line, lazy=False)
                return number + 1
            rows, torn = plain_columns(self.lines[number:end], number + 1, self.page.budget)
            if not (rows or torn):
                self.page.paragraph += self.lines[number:end]
                return end
            self.page.end_paragraph()
            self.page.table(rows or [[GridCell(torn[0].text, line=number + 1)]], 1, number, unread=torn)
            return end
        return number + 1


def _paragraph(lines: list[str]) -> str:
    """A paragraph as a person reads it: a line goes on with the one above it, but one that begins like a title behind
    a short one."""
    text = ""
    for before, line in pairwise(("", *(line.strip() for line in lines))):
        begins = line[:1].isupper() or line[:1] in _BEGINS or not line[:1].isascii()
        text += line if not text else f"{_LINE if begins and len(before) < _SHORT else ' '}{line}"
    return text


def _cell(lines: list[str], line: int, column: int | None) -> GridCell:
    text = unwrapped(lines)
    return GridCell(text, lines_of("\n".join(lines)), line, column)
