"""Tables of a reStructuredText document: grid and simple tables, list-table and csv-table directives.

https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#tables
"""

from __future__ import annotations

import re

from exgraph.sources.formats.drawn_table import grid_table, is_grid_border
from exgraph.sources.formats.listed import ITEM
from exgraph.sources.formats.page_frame import PageFrame
from exgraph.sources.formats.rst_directives import TABLES, options_of
from exgraph.sources.formats.rst_inline import inline_text, shown_and_struck
from exgraph.sources.formats.rst_simple import is_simple_border, simple_table
from exgraph.sources.formats.wrapped import unwrapped
from exgraph.sources.grid import Grid, GridCell

_ADORNMENT = re.compile(r"([!-/:-@\[-`{-~])\1{1,}[ \t]*")
_DIRECTIVE = re.compile(r"([ \t]*)\.\. ([A-Za-z][\w-]{0,40})::(?:[ \t]+(.*))?")
#: A field and what it says.
_FIELD = re.compile(r"[ \t]*:([^:\s`](?:[^:`\n]{0,80}[^:\s`])?):[ \t]+(\S.*)")
_VERBATIM = frozenset(
    {"code", "code-block", "sourcecode", "literalinclude", "parsed-literal", "raw", "math", "comment"}
)


def grids_of(text: str, file: str) -> tuple[Grid, ...]:
    """The tables in the order they stand, those in literal blocks marked as unseen.

    Raises `UnusableInput` when they have more cells than are read.
    """
    return _Document(text, file).read()


class _Document:
    def __init__(self, text: str, file: str) -> None:
        self.lines = text.expandtabs(8).split("\n")
        self.page = PageFrame(file, lambda lines: _inline(" ".join(line.strip() for line in lines)))
        #: The adornments of titles in the order they came up: their levels.
        self.adornments: list[str] = []

    def read(self) -> tuple[Grid, ...]:
        return self.page.read(self.lines, self._block)

    def _block(self, number: int) -> int:
        line = self.lines[number]
        if not line.strip():
            if self.page.paragraph and self.page.paragraph[-1].rstrip().endswith("::"):
                begin = number + 1
                number = self._after_indented(begin, _indent(self.page.paragraph[0])) - 1
                self.page.end_paragraph()
                self.page.code(self.lines[begin : number + 1], begin + 1)
            self.page.end_paragraph()
        elif directive := _DIRECTIVE.fullmatch(line):
            self.page.end_paragraph()
            return self._directive(number, directive)
        elif is_grid_border(line):
            self.page.end_paragraph()
            return self.page.drawn(grid_table(self.lines, number, _cell, self.page.budget), number)
        elif is_simple_border(line):
            self.page.end_paragraph()
            return self.page.drawn(simple_table(self.lines, number, _cell, self.page.budget), number)
        elif after := self._heading(number):
            return after
        elif item := ITEM.match(line):
            self.page.item(len(item["indent"]), line[item.end() :], number)
            self.page.paragraph.append(line)
        elif field := _FIELD.fullmatch(line):
            self.page.term(field[1], field[2], number)
            self.page.paragraph.append(line)
        elif not self.page.paragraph and (meaning := self._meaning_below(number)):
            self.page.term(line.strip(), meaning, number, below=1)
            self.page.paragraph.append(line)
            return number + 2
        else:
            self.page.line(line)
        return number + 1

    def _meaning_below(self, number: int) -> str:
        """What a line means as a term, further in right below it; nothing where it is none."""
        below = self.lines[number + 1] if number + 1 < len(self.lines) else ""
        indented = below.strip() and _indent(below) > _indent(self.lines[number])
        # An item of a list, or a directive, is no meaning.
        plain = indented and not (ITEM.match(below) or _DIRECTIVE.fullmatch(below) or is_grid_border(below.strip()))
        return below.strip() if plain else ""

    def _heading(self, number: int) -> int:
        """The line after a title that begins here; 0 when none does."""
        line = self.lines[number]
        below = self.lines[number + 1] if number + 1 < len(self.lines) else ""
        if _ADORNMENT.fullmatch(line) and line.strip() not in ("::", ".."):
            over = self.lines[number + 2] if number + 2 < len(self.lines) else ""
            if below.strip() and over.rstrip() == line.rstrip() and not self.page.paragraph:
                self._add_heading(line.strip()[0] * 2, below.strip())
                return number + 3
            return number + 1
        if not line[0].isspace() and _ADORNMENT.fullmatch(below) and len(below.rstrip()) >= min(len(line.rstrip()), 4):
            self._add_heading(below[0], line.strip())
            return number + 2
        return 0

    def _add_heading(self, adornment: str, title: str) -> None:
        if adornment not in self.adornments:
            self.adornments.append(adornment)
        self.page.heading(self.adornments.index(adornment) + 1, _inline(title))

    def _directive(self, number: int, directive: re.Match[str]) -> int:
        name, argument = directive[2].lower(), (directive[3] or "").strip()
        end = self._after_indented(number + 1, len(directive[1]))
        if name in _VERBATIM:
            self.page.code(self.lines[number + 1 : end], number + 2)
            return end
        if name == "table":
            self.page.caption = _inline(argument)
            return options_of(self.lines, number + 1, end)[1]
        if name not in TABLES:
            return number + 1
        self.page.caption = _inline(argument)
        options, begin = options_of(self.lines, number + 1, end)
        rows, header = TABLES[name](self.lines[begin:end], begin + 1, options, _cell, self.page.budget)
        self.page.table(rows, header, number)
        return end

    def _after_indented(self, number: int, indent: int) -> int:
        """The first line from here on that is neither empty nor indented by more."""
        while number < len(self.lines) and (not self.lines[number].strip() or _indent(self.lines[number]) > indent):
            number += 1
        return number


def _inline(source: str) -> str:
    return " ".join(inline_text(source).split())


def _cell(lines: list[str], line: int, column: int | None) -> GridCell:
    raw = "\n".join(part.strip() for part in lines).strip()
    shown, struck = shown_and_struck(unwrapped(lines))
    return GridCell(shown, shown if shown == raw else raw, line, column, struck=struck)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
