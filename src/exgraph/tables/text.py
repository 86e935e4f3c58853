"""The terminal sink: aligned columns that fit the width, without lines or boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from exgraph.errors import display_width, printable
from exgraph.tables.display import MOST_ROWS, displayed, rows_shown
from exgraph.tables.tabular import Tabular
from exgraph.wording.phrases import phrase

GAP = "  "
#: A cell never takes more lines than this; a longer one ends in "…".
TALLEST = 30
#: The same for a summary, a title or a note.
LONGEST = 99
#: A column gives way no further than this while another can.
NARROWEST = 8

_WORD = re.compile(r" *[^ ]+ *")
_PIECE = re.compile(r"[^,/-]*[,/-]|[^,/-]+")

_BOLD, _DIM, _STRONG, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[33m", "\x1b[0m"


def text_of(
    tables: Sequence[Tabular],
    width: int | None = None,
    colour: bool = False,
    language: str | None = None,
    rows: int | None = MOST_ROWS,
) -> str:
    """Tables below each other: summary, titles, rows, notes. No line is wider than `width`, nor ends in blanks.

    A table of more than `rows` rows shows the first of them (`None`: all), and says how many more there are.
    """
    blocks = []
    rows = rows_shown([len(table.rows) for table in tables], rows)
    for table in tables:
        if table.summary:
            blocks.append(
                [_painted(line, _BOLD, colour) for line in _wrapped(printable(table.summary), width, LONGEST)]
            )
        title = _wrapped(printable(table.title), width, LONGEST) if table.title else []
        body = [_painted(line, _BOLD, colour) for line in title]
        if table.columns:
            body += _lines(table, rows, width, colour, language)
            if rows is not None and (more := len(table.rows) - rows) > 0:
                left = phrase(language, "common.more-rows", n=more)
                body += [_painted(line, _DIM, colour) for line in _wrapped(left, width, LONGEST)]
        if body:
            blocks.append(body)
        notes = [line for note in table.notes for line in _wrapped(printable(note), width, LONGEST)]
        if notes:
            blocks.append([_painted(line, _DIM, colour) for line in notes])
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def cut(text: str, width: int | None) -> str:
    """The text in at most `width` columns of a terminal, ending in "…" when something is left out."""
    # Each character takes at most two columns and most take one, so a long text need not be measured whole.
    if width is None or (len(text) <= width * 4 and display_width(text) <= width):
        return text
    kept, used = [], 0
    for character in text:
        used += display_width(character)
        if used > width - 1:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def _lines(table: Tabular, shown: int | None, width: int | None, colour: bool, language: str | None) -> list[str]:
    heads = [cut(printable(column.heading), width) for column in table.columns]
    rows = [
        [displayed(column, value, language) for column, value in zip(table.columns, row, strict=True)]
        for row in table.rows[:shown]
    ]
    natural = [
        max([display_width(head), *(display_width(line[: width and width + 1]) for row in rows for line in row[place])])
        for place, head in enumerate(heads)
    ]
    widths = natural if width is None else _fitted(natural, heads, width - len(GAP) * (len(heads) - 1))
    right = [column.numeric for column in table.columns]
    made = [_painted(line, _DIM, colour) for line in _row([(head,) for head in heads], widths, right)]
    for number, row in enumerate(rows):
        style = _STRONG if number in table.strong else ""
        made += [_painted(line, style, colour) for line in _row(row, widths, right)]
    return made


def _fitted(natural: Sequence[int], heads: Sequence[str], room: int) -> list[int]:
    """Widths whose sum is within the room: the widest column gives way first, headings stay whole while they can."""
    widths = list(natural)
    for floors in ([max(NARROWEST, display_width(head)) for head in heads], [1] * len(heads)):
        while (excess := sum(widths) - room) > 0:
            able = [place for place, floor in enumerate(floors) if widths[place] > floor]
            if not able:
                break
            widest = max(widths[place] for place in able)
            tied = [place for place in able if widths[place] == widest]
            level = max([floors[place] for place in tied] + [widths[p] for p in able if widths[p] < widest])
            # As far as the next column in line, or as far as there is need; columns that are alike share the loss.
            share = min(widest - level, -(-excess // len(tied)))
            for place in tied:
                widths[place] -= min(share, sum(widths) - room)
    return widths


def _row(cells: Sequence[Sequence[str]], widths: Sequence[int], right: Sequence[bool]) -> Iterator[str]:
    stacks = [
        _stacked(list(islice((part for line in cell for part in _wrapped(line, width, TALLEST)), TALLEST + 1)), width)
        for cell, width in zip(cells, widths, strict=True)
    ]
    for level in range(max(map(len, stacks), default=0)):
        parts = []
        for stack, width, flush_right in zip(stacks, widths, right, strict=True):
            text = stack[level] if level < len(stack) else ""
            blank = " " * (width - display_width(text))
            parts.append(blank + text if flush_right else text + blank)
        yield GAP.join(parts).rstrip()


def _stacked(lines: list[str], width: int) -> list[str]:
    return lines if len(lines) <= TALLEST else [*lines[: TALLEST - 1], cut("…", width)]


def _wrapped(text: str, width: int | None, tallest: int) -> list[str]:
    """The text broken at blanks; a word that is too wide after commas, slashes and hyphens.

    What is wider still is cut, and so is what would be a line too many.
    """
    if width is None or (len(text) <= width and display_width(text) <= width):
        return [text]
    # No more can be shown than fits, however long the text is.
    shown = text[: width * (tallest + 1) * 2]
    hang = "  " if text.startswith(("→ ", "← ", "= ")) and width > NARROWEST else ""
    lines: list[str] = []
    line = ""
    for word in _words(shown, width - len(hang)):
        joined = line + word
        if line.strip() and display_width(joined.rstrip()) > width:
            lines.append(line.rstrip())
            joined = hang + word.lstrip()
        line = cut(joined.rstrip(), width) + " " * (len(joined) - len(joined.rstrip()))
    lines.append(line.rstrip())
    if len(lines) <= tallest and len(shown) == len(text):
        return lines
    return [*lines[: tallest - 1], cut(lines[min(len(lines), tallest) - 1] + " …", width)]


def _words(text: str, width: int) -> Iterator[str]:
    """The words with the blanks behind them; a word that is too wide in pieces that end where it may be broken."""
    for word in _WORD.findall(text):
        if len(word) <= width:
            yield word
        else:
            yield from _PIECE.findall(word)


def _painted(line: str, style: str, colour: bool) -> str:
    return f"{style}{line}{_PLAIN}" if colour and style and line else line
