"""Tables of a Markdown document: pipe tables with and without outer pipes or the line of dashes, and HTML tables.

https://github.github.com/gfm/#tables-extension-
"""

from __future__ import annotations

import re
from dataclasses import replace

from exgraph.sources.formats.drawn_table import grid_table, is_grid_border
from exgraph.sources.formats.html import read_page
from exgraph.sources.formats.html_inline import plain_text
from exgraph.sources.formats.listed import ITEM
from exgraph.sources.formats.markdown_broken import CONTINUED, with_whole_rows
from exgraph.sources.formats.markdown_directives import Directives, directive_of, is_option
from exgraph.sources.formats.markdown_gaps import without_gaps
from exgraph.sources.formats.markdown_inline import inline_text
from exgraph.sources.formats.markdown_rows import QUOTE, drawn_cell, fields_of, is_dashes, row_of
from exgraph.sources.formats.markdown_source import after_front_matter, without_comments
from exgraph.sources.formats.markdown_templates import without_directives
from exgraph.sources.formats.outline import FOLDED, Outline, titles, under
from exgraph.sources.formats.page_frame import PageFrame
from exgraph.sources.formats.plain_columns import GAP
from exgraph.sources.formats.rst_directives import TABLES, options_of
from exgraph.sources.formats.shell_table import is_shell_table, shell_table
from exgraph.sources.grid import Grid, GridCell

_FENCE = re.compile(r"[\s>]{0,20}(?:[-*+] )?(`{3,}|~{3,})(.{0,200})")
#: `# | Name | Port` is a row of a table, whose first column counts.
_HEADING = re.compile(r"\s{0,3}(#{1,6})(?:[ \t]+(?!\|)(.*)|)$")
_HEADING_END = re.compile(r"[ \t]#+[ \t]*$|[ \t]*\{[^{}]{0,200}\}[ \t]*$")
_UNDERLINE = re.compile(r"\s{0,3}(?:=+|-{2,})\s*")
_RULE = re.compile(r"\s{0,3}(?:[-*_][ \t]*){3,200}")
_ITEM = re.compile(r"\s{0,20}(?:[-*+]|[0-9]{1,9}[.)])\s")
#: Elements of HTML inside a page, and the word that may begin a caption.
MARKUP = {
    "table": "table",
    "list": "ul|ol|dl",
    "title": "h[1-6]|figcaption|summary",
    "caption": "Table",
    "block": "address|article|aside|blockquote|center|details|div|dl|fieldset|figcaption|figure|footer|form"
    "|h[1-6]|header|hr|main|nav|ol|p|pre|section|summary|table|ul",
    "frame": "article|aside|center|details|div|figure|main|p|section|small|span",
}
_OPEN_TABLE = re.compile(rf"<{MARKUP['table']}\b", re.IGNORECASE)
_TABLE_TAG = re.compile(rf"<(/?){MARKUP['table']}\b", re.IGNORECASE)
_LIST_TAG = re.compile(rf"<(/?)(?:{MARKUP['list']})\b", re.IGNORECASE)
_TITLE_TAG = re.compile(rf"<({MARKUP['title']})\b[^<>]*+>", re.IGNORECASE)
_CAPTION = re.compile(rf"\s{{0,3}}(?:{MARKUP['caption']})?:\s+(\S.*)")
_BLOCK = re.compile(rf"\s{{0,3}}</?(?:{MARKUP['block']})\b", re.IGNORECASE)
#: A line that only opens or closes what is laid out together, and says nothing.
_FRAME = re.compile(rf"\s{{0,20}}</?(?:{MARKUP['frame']})\b[^<>]{{0,400}}>\s{{0,20}}", re.IGNORECASE)
#: What a term means, on the line below it.
_MEANING = re.compile(r"[ ]{0,3}:[ \t]+(\S.*)")
_BOLD_LINE = re.compile(r"(\*\*|__)([^*_]{1,120})\1\s{0,3}[:：]?")
_TITLE_LINES, _LONGEST_LIST = 20, 500


def grids_of(text: str, file: str) -> tuple[Grid, ...]:
    """The tables in the order they stand, those in blocks of code marked as unseen, those in comments left out.

    Raises `UnusableInput` when they have more cells than are read.
    """
    return _Document(text, file).read()


class _Document:
    def __init__(self, text: str, file: str) -> None:
        written = text.split("\n")
        self.lines = without_gaps(with_whole_rows(without_directives(without_comments(written.copy()), written)))
        self.page = PageFrame(file, _lead)
        self.directives = Directives()
        self.unclosed_table = self.unclosed_list = False

    def read(self) -> tuple[Grid, ...]:
        return self.page.read(self.lines, self._block, after_front_matter(self.lines))

    def _block(self, number: int) -> int:
        """Reads what begins on a line; the line after it."""
        line = self.lines[number]
        if not line.strip():
            self.page.end_paragraph()
            return number + 1
        if self.directives.boxes:
            self.page.outline = self.directives.ended(line, self.page.outline)
        if (outline := self.directives.read(line, self.page.outline)) is not None:
            return self._box(number, outline)
        if fence := _FENCE.match(line):
            self.page.end_paragraph()
            return self._fence(number, fence[1], fence[2])
        if heading := _HEADING.match(line[self.directives.indent(line) :]):
            self._heading(len(heading[1]), _HEADING_END.sub("", heading[2] or ""))
        elif "<" in line and _OPEN_TABLE.search(line):
            return self._html_table(number)
        elif "<" in line and _LIST_TAG.match(line.lstrip()) and (end := self._end_of_html_list(number)):
            return self._html(number, end)
        elif "<" in line and (tag := _TITLE_TAG.search(line)):
            return self._html_title(number, tag)
        elif self.page.paragraph and _UNDERLINE.fullmatch(line):
            title = " ".join(part.strip() for part in self.page.paragraph)
            self._heading(1 if "=" in line else 2, title)
        elif is_grid_border(line):
            self.page.end_paragraph()
            self.page.caption = self.page.caption or self._bold_line()
            return self.page.drawn(grid_table(self.lines, number, drawn_cell, self.page.budget), number)
        elif is_shell_table(self.lines, number):
            self.page.end_paragraph()
            rows, header_rows, end = shell_table(self.lines, number, self.page.budget)
            self._add(rows, header_rows, number)
            return end
        elif self._begins_table(number):
            return self._table(number)
        elif caption := _CAPTION.fullmatch(line):
            self._caption(inline_text(caption[1]), number, above=True)
        elif _RULE.fullmatch(line) and not (self.page.paragraph and GAP.search(line.strip())):
            # Below a header, dashes with wide gaps are drawn under its columns.
            self.page.end_paragraph()
        else:
            if "</details" in line.lower():
                self.page.outline = under(self.page.outline, FOLDED, "")
            framed = "<" in line and _FRAME.fullmatch(line) is not None
            if item := ITEM.match(line.expandtabs(4)) if _ITEM.match(line) else None:
                self.page.item(len(item["indent"]), line.expandtabs(4)[item.end() :], number)
                self.page.paragraph.append(line)
            elif framed:
                self.page.end_paragraph()
            elif not self.page.paragraph and (meaning := self._meaning_below(number)):
                self.page.term(line.strip(), meaning, number, below=1)
                self.page.paragraph.append(line)
                return number + 2
            else:
                self.page.line(line)
        return number + 1

    def _meaning_below(self, number: int) -> str:
        """What a line means as a term; nothing where it is none."""
        below = _MEANING.fullmatch(self.lines[number + 1]) if number + 1 < len(self.lines) else None
        return below[1] if below else ""

    def _heading(self, level: int, source: str) -> None:
        self.page.heading(level, " ".join(inline_text(source).split()))

    def _caption(self, text: str, number: int, *, above: bool) -> None:
        """A caption names the table that follows on it, or else the one that has just ended; `above`: that one first.

        A line such as `Table: …` stands below its table in most dialects, a figure's caption above it.
        """
        self.page.end_paragraph()
        last = self.page.grids[-1] if self.page.grids else None
        here = titles(self.page.outline)
        just_ended = last is not None and not self.page.lead and not last.caption and last.headings == here
        following = next((place for place in range(number + 1, len(self.lines)) if self.lines[place].strip()), None)
        followed = following is not None and (
            self._begins_table(following) or bool(_OPEN_TABLE.search(self.lines[following]))
        )
        if last is not None and just_ended and (above or not followed):
            self.page.grids[-1] = replace(last, caption=text)
        else:
            self.page.caption = text

    def _box(self, number: int, outline: Outline) -> int:
        """Goes on behind a line that opens or closes a box, and behind its options."""
        self.page.end_paragraph()
        self.page.outline = outline
        self.page.used()
        number += 1
        while number < len(self.lines) and is_option(self.lines[number]):
            number += 1
        return number

    def _fence(self, number: int, mark: str, info: str) -> int:
        """Reads a block of code, or a table that is a directive; the line after it."""
        if mark[0] == "`" and "`" in info:
            return number + 1
        closing = re.compile(rf"[\s>]{{0,20}}{re.escape(mark[0])}{{{len(mark)},}}\s*")
        after = range(number + 1, len(self.lines))
        end = next((place for place in after if closing.fullmatch(self.lines[place])), len(self.lines))
        if directive := directive_of(self.lines[number]):
            self._table_directive(number, end, *directive)
            return end + 1
        self.page.code(self.lines[number + 1 : end], number + 2)
        return end + 1

    def _table_directive(self, number: int, end: int, name: str, title: str) -> None:
        """Reads a directive of reStructuredText that is a table, or that holds some."""
        if name not in TABLES:
            from exgraph.sources.formats.rst import grids_of as grids_of_rst

            inner = "\n" * (number + 1) + "\n".join(self.lines[number + 1 : end])
            above = titles(self.page.outline)
            found = grids_of_rst(inner, self.page.file)
            self.page.grids.extend(replace(grid, headings=(*above, *grid.headings)) for grid in found)
            return
        self.page.caption = inline_text(title) or self.page.caption
        options, begin = options_of(self.lines, number + 1, end)
        rows, header = TABLES[name](self.lines[begin:end], begin + 1, options, drawn_cell, self.page.budget)
        self.page.table(rows, header, number)

    # Tables of pipes

    def _begins_table(self, number: int) -> bool:
        line = self.lines[number]
        follower = self.lines[number + 1] if number + 1 < len(self.lines) else ""
        if "|" not in line:
            return "|" in follower and is_dashes(follower) and not _ITEM.match(line)
        if is_dashes(line) or ("|" in follower and is_dashes(follower)):
            return True
        width = len(fields_of(line))
        if line.lstrip().startswith("|") and width > 1:
            return True
        return width > 1 and "|" in follower and len(fields_of(follower)) == width

    def _table(self, number: int) -> int:
        self.page.end_paragraph()
        begin = number
        rows: list[list[GridCell]] = []
        dashes = [place for place in (number, number + 1) if place < len(self.lines) and is_dashes(self.lines[place])]
        header_rows = int(bool(dashes) and dashes[0] > number)
        while number < len(self.lines) and self._continues(number, bool(dashes), number == begin):
            line = self.lines[number]
            if line == CONTINUED:
                pass
            elif is_dashes(line):
                if rows and number > begin + 1 and self._repeats_header(number, begin):
                    # Another table follows without an empty line.
                    rows.pop()
                    number -= 1
                    break
            else:
                rows.append(row_of(line, number + 1, self.page.budget))
            number += 1
        if rows:
            self._add(rows, header_rows, begin)
        return max(number, begin + 1)

    def _add(self, rows: list[list[GridCell]], header_rows: int, begin: int) -> None:
        if any(cell.text for row in rows for cell in row):
            self.page.caption = self.page.caption or self._bold_line()
            self.page.table(rows, header_rows, begin)

    def _continues(self, number: int, has_dashes: bool, first: bool) -> bool:
        line = self.lines[number]
        if first:
            return True
        if not line.strip():
            return False
        if line == CONTINUED:
            return True
        if "|" in line:
            return not _HEADING.match(line)
        # A line without any pipe is a row of one cell, where the table shows that it is one.
        return has_dashes and not (
            _HEADING.match(line)
            or _FENCE.match(line)
            or _ITEM.match(line)
            or _RULE.fullmatch(line)
            or _BLOCK.match(line)
            or _CAPTION.fullmatch(line)
            or self.directives.is_mark(line)
            or (number + 1 < len(self.lines) and _UNDERLINE.fullmatch(self.lines[number + 1]))
        )

    def _repeats_header(self, number: int, begin: int) -> bool:
        above, header = fields_of(self.lines[number - 1]), fields_of(self.lines[begin])
        return len(above) != len(header) or [part.strip() for _, part in above] == [part.strip() for _, part in header]

    def _bold_line(self) -> str:
        """The line above a table, where it is bold from end to end, as a title is."""
        line = _BOLD_LINE.fullmatch(self.page.lead[0].strip()) if len(self.page.lead) == 1 else None
        return inline_text(line[2]) if line else ""

    # Tables and titles of HTML

    def _html_table(self, number: int) -> int:
        return self._html(number, self._end_of_html_table(number))

    def _html(self, number: int, end: int) -> int:
        self.page.end_paragraph()
        self.page.end_list()
        source = "\n".join(self.lines[number:end])
        self.page.grids.extend(
            read_page(
                source,
                self.page.file,
                self.page.budget,
                first_line=number + 1,
                outline=self.page.outline,
                caption=self.page.caption,
                lead=self.page.lead_text(),
            )
        )
        self.page.used()
        return end

    def _end_of_html_list(self, number: int) -> int:
        """The line after the one that closes a list in which no table stands; 0 where none does."""
        depth = 0
        for place in () if self.unclosed_list else range(number, min(len(self.lines), number + _LONGEST_LIST)):
            if _OPEN_TABLE.search(self.lines[place]):
                return 0
            for tag in _LIST_TAG.finditer(self.lines[place]):
                depth += -1 if tag[1] else 1
            if depth <= 0:
                return place + 1
        self.unclosed_list = True
        return 0

    def _end_of_html_table(self, number: int) -> int:
        """The line after the one that closes the table; a table that nothing closes ends at the next heading."""
        if not self.unclosed_table:
            depth = 0
            for place in range(number, len(self.lines)):
                for tag in _TABLE_TAG.finditer(self.lines[place]):
                    depth += -1 if tag[1] else 1
                if depth <= 0:
                    return place + 1
            self.unclosed_table = True
        for place in range(number + 1, len(self.lines)):
            if _HEADING.match(self.lines[place]):
                return place
        return len(self.lines)

    def _html_title(self, number: int, tag: re.Match[str]) -> int:
        """A heading, caption or summary written as an element, perhaps over several lines."""
        self.page.end_paragraph()
        name = tag[1].lower()
        closing = re.compile(f"</{name}", re.IGNORECASE)
        end = number
        for place in range(number, min(len(self.lines), number + _TITLE_LINES)):
            if closing.search(self.lines[place]):
                end = place
                break
        source = "\n".join([self.lines[number][tag.end() :], *self.lines[number + 1 : end + 1]])
        if found := closing.search(source):
            source = source[: found.start()]
        text = " ".join(inline_text(plain_text(source)).split())
        if name == "figcaption":
            self._caption(text, end, above=False)
        else:
            self.page.outline = under(self.page.outline, FOLDED if name == "summary" else int(name[1]), text)
            self.page.used()
        return end + 1


def _lead(lines: list[str]) -> str:
    return inline_text(" ".join(QUOTE.sub("", line).strip() for line in lines))
