"""The rows of a pipe table."""

from __future__ import annotations

import re

from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.markdown_inline import shown_and_struck
from exgraph.sources.formats.wrapped import unwrapped
from exgraph.sources.grid import GridCell

_PIPE = re.compile(r"(?<!\\)\|")
_DOUBLE = "||"
_DASHES = re.compile(r"\s*:?[-=]+:?\s*")
QUOTE = re.compile(r"(?:\s{0,3}>)+ ?")


def row_of(line: str, number: int, budget: CellBudget) -> list[GridCell]:
    """The cells of a row that stands on a line."""
    row = []
    if line.count("|") > budget.limit:
        budget.spend(line.count("|"), number)
    fields = fields_of(line)
    # The shortest rows cost no less than a cell and its padding.
    budget.spend(max(2, len(fields)), number)
    for column, part in fields:
        raw = part.strip()
        text, struck = shown_and_struck(raw.replace("\\|", "|") if "\\" in raw else raw)
        place = column + len(part) - len(part.lstrip())
        row.append(GridCell(text, text if text == raw else raw, number, place, struck=struck))
    return row


def drawn_cell(lines: list[str], line: int, column: int | None) -> GridCell:
    """A cell of a table that is drawn with characters."""
    raw = "\n".join(part.strip() for part in lines).strip()
    text, struck = shown_and_struck(unwrapped(lines).replace("\n", "<br>"))
    return GridCell(text, text if text == raw else raw, line, column, struck=struck)


def fields_of(line: str) -> list[tuple[int, str]]:
    """The parts between the pipes and the columns where they begin; the outer pipes bound nothing.

    A header of a wiki has two pipes for each.
    """
    begin = 0
    if line.startswith(_DOUBLE) and line.rstrip().endswith(_DOUBLE):
        line = line.replace(_DOUBLE, " |")
    if quote := (QUOTE.match(line) if ">" in line[:20] else None):
        begin = quote.end()
    end = len(line.rstrip())
    while begin < end and line[begin].isspace():
        begin += 1
    if begin < end and line[begin] == "|":
        begin += 1
    parts = []
    inner = line[begin:end]
    pieces = _PIPE.split(inner) if "\\" in inner else inner.split("|")
    for piece in pieces:
        parts.append((begin + 1, piece))
        begin += len(piece) + 1
    if len(parts) > 1 and not parts[-1][1]:
        parts.pop()
    return parts


def is_dashes(line: str) -> bool:
    """The line between header and rows."""
    if "|" not in line or "-" not in line:
        return False
    return all(_DASHES.fullmatch(part) for _, field in fields_of(line) for part in field.split("+"))
