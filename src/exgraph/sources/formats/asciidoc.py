"""Tables of an AsciiDoc document: https://docs.asciidoctor.org/asciidoc/latest/tables/build-a-basic-table/"""

from __future__ import annotations

import re

from exgraph.sources.formats.asciidoc_directives import REMOVED, Directives
from exgraph.sources.formats.asciidoc_inline import inline_text, shown_and_struck
from exgraph.sources.formats.asciidoc_rows import spanning_rows
from exgraph.sources.formats.csv import rows_of
from exgraph.sources.formats.page_frame import PageFrame
from exgraph.sources.formats.rectangle import MAX_COLSPAN, spread
from exgraph.sources.formats.torn import without_torn
from exgraph.sources.formats.wrapped import unwrapped
from exgraph.sources.grid import Grid, GridCell, Unread

#: Attributes of blocks, and the option that makes the first row a header.
MARKUP = {
    "columns": "cols",
    "separator": "separator",
    "format": "format",
    "options": "options|opts",
    "header": "header",
}
_HEADING = re.compile(r"(={1,6}|#{1,6})[ \t]+(\S.*)")
#: The longer its mark, the deeper is an item.
_ITEM = re.compile(r"[ \t]*(?P<mark>\*{1,5}|\.{1,5}|-|[0-9]{1,3}\.)[ \t]+(?=\S)")
_TERM = re.compile(r"(\S.{0,200}?):{2,4}(?:[ \t]+(\S.*))?")
_ATTRIBUTE = re.compile(r":([A-Za-z0-9_][\w-]{0,80}):(?:[ \t]+(.*))?")
_TITLE = re.compile(r"\.(?![.\s])(.+)")
_BLOCK_ATTRIBUTES = re.compile(r"\[([^\[\]]*+)\][ \t]*")
_TABLE = re.compile(r"([|,:!])={3,}[ \t]*")
_VERBATIM = re.compile(r"(-{4,}|\.{4,}|/{4,}|\+{4,}|`{3,})(?:[A-Za-z0-9_,-]{0,40})[ \t]*")
_COLUMNS = re.compile(rf"""\b{MARKUP["columns"]}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^,\]]+))""")
_REPEATED = re.compile(r"\s*([0-9]{1,4})\*")
#: In digits.
_LONGEST_COUNT = 6
_SEPARATOR = re.compile(rf"""\b{MARKUP["separator"]}\s*=\s*["']?(\\t|[^\s"',])""")
_FORMAT = re.compile(rf"""\b{MARKUP["format"]}\s*=\s*["']?([a-z]{{3}})""")
_HEADER = re.compile(rf"(?:%|\b(?:{MARKUP['options']})\s*=[^\]]*?|^|,)\b{MARKUP['header']}\b")


def grids_of(text: str, file: str) -> tuple[Grid, ...]:
    """The tables in the order they stand, those in verbatim blocks marked as unseen; attributes resolved.

    Raises `UnusableInput` when they have more cells than are read.
    """
    return _Document(text, file).read()


class _Document:
    def __init__(self, text: str, file: str) -> None:
        self.lines = text.split("\n")
        self.page = PageFrame(file, lambda lines: self._inline(" ".join(lines)))
        self.attributes: dict[str, str] = {}
        self.directives = Directives()
        self.options = ""

    def read(self) -> tuple[Grid, ...]:
        return self.page.read(self.lines, self._block)

    def _block(self, number: int) -> int:
        line = self.lines[number]
        if not line.strip():
            self._end_paragraph()
        elif table := _TABLE.fullmatch(line.strip()):
            self._end_paragraph()
            return self._table(number, table[1])
        elif verbatim := _VERBATIM.fullmatch(line):
            self._end_paragraph()
            self.page.caption = self.options = ""
            end = self._end_of_block(number, verbatim[1])
            if verbatim[1][0] != "/":
                self.page.code(self.lines[number + 1 : end], number + 2)
            return end + 1
        elif heading := _HEADING.fullmatch(line):
            self.page.heading(len(heading[1]), self._inline(heading[2]))
            self.options = ""
        elif attribute := _ATTRIBUTE.fullmatch(line):
            self.attributes[attribute[1].lower()] = (attribute[2] or "").strip()[:1000]
        elif title := _TITLE.fullmatch(line):
            self._end_paragraph()
            self.page.caption = self._inline(title[1])
        elif options := _BLOCK_ATTRIBUTES.fullmatch(line):
            # As a title does, it ends a paragraph right above it, and is none of its lines.
            self._end_paragraph()
            self.options = options[1]
        elif (text := self.directives.text_of(line)) is not None:
            if item := _ITEM.match(text):
                self.page.item(len(item["mark"]), text[item.end() :], number)
                self.page.paragraph.append(text)
            elif term := _TERM.fullmatch(text.strip()):
                self.page.term(term[1], term[2] or "", number)
                self.page.paragraph.append(text)
            elif text.strip() != "+":
                self.page.line(text)
        return number + 1

    def _inline(self, source: str) -> str:
        return " ".join(inline_text(source, self.attributes).split())

    def _end_paragraph(self) -> None:
        if self.page.paragraph:
            self.page.end_paragraph()
            self.page.caption = self.options = ""

    def _end_of_block(self, number: int, mark: str) -> int:
        """The line that closes a block; a block that nothing closes reaches to the end."""
        for place in range(number + 1, len(self.lines)):
            if self.lines[place].rstrip() == mark:
                return place
        return len(self.lines)

    def _table(self, number: int, kind: str) -> int:
        end = self._end_of_block(number, self.lines[number].strip())
        shown = [self.directives.text_of(line) for line in self.lines[number + 1 : end]]
        inner = [REMOVED if line is None else line for line in shown]
        columns = _column_count(self.options)
        has_header = bool(_HEADER.search(self.options)) or (
            "noheader" not in self.options and _first_row_stands_alone([line for line in shown if line is not None])
        )
        form = _FORMAT.search(self.options)
        separator = _SEPARATOR.search(self.options)
        kinds = {"csv": ",", "tsv": "\t", "dsv": ":"}
        delimiter = separator[1].replace("\\t", "\t") if separator else kinds.get(form[1] if form else "", kind)
        unread: tuple[Unread, ...] = ()
        if kind in ",:" or (form and form[1] in kinds):
            rows = rows_of("\n".join(inner).replace(REMOVED, ""), delimiter, self.page.budget, 0, number + 2)
            cells = [[self._cell(cell.text, cell.raw, cell.line, cell.column) for cell in row] for row in rows]
        else:
            spans, torn = spanning_rows("\n".join(inner), delimiter, columns, number + 2, self._cell, self.page.budget)
            cells, unread = without_torn(spread(spans, self.page.budget), torn, self.page.file)
        self.page.table(cells, int(has_header), number, notes=self.directives.notes(), unread=unread)
        self.options = ""
        return end + 1

    def _cell(self, text: str, raw: str, line: int | None, column: int | None) -> GridCell:
        if REMOVED in text:
            text, raw = (_without_removed(said) for said in (text, raw))
        shown, struck = shown_and_struck(unwrapped(text.split("\n")), self.attributes)
        return GridCell(shown, shown if shown == raw else raw, line, column, struck=struck)


def _without_removed(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if line != REMOVED).strip()


def _column_count(options: str) -> int:
    """How many columns the attributes declare; 0 when they do not."""
    found = _COLUMNS.search(options)
    if found is None:
        return 0
    said = found[1] or found[2] or found[3] or ""
    if said.strip().isdecimal() and said.isascii():
        # A number alone counts the columns, as of old, and is no width.
        return min(int(said[:_LONGEST_COUNT]), MAX_COLSPAN)
    count = 0
    for part in re.split("[,;]", said):
        repeated = _REPEATED.match(part)
        count += int(repeated[1]) if repeated else 1
    return min(count, MAX_COLSPAN)


def _first_row_stands_alone(lines: list[str]) -> bool:
    """An empty line after the first row makes it the header, when none stands before it."""
    return len(lines) > 2 and bool(lines[0].strip()) and not lines[1].strip()
