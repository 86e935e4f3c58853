"""Tables that reStructuredText writes as directives: lists of lists, and comma-separated values."""

from __future__ import annotations

import re

from exgraph.sources.formats.csv import rows_of
from exgraph.sources.formats.drawn_table import MakeCell
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.grid import GridCell

_ROW = re.compile(r"([ ]*[*+-][ ]+)([*+-])(?:[ ]+(.*))?")
_DELIMITERS = {"tab": "\t", "space": " "}

Options = dict[str, str]
_OPTION = re.compile(r"[ \t]*:([A-Za-z][\w-]{0,40}):(?:[ \t]+(.*))?")


def options_of(lines: list[str], begin: int, end: int) -> tuple[Options, int]:
    """The options of a directive that stand between two lines (from 0), and the line after them."""
    options: Options = {}
    while begin < end and (option := _OPTION.fullmatch(lines[begin])):
        options[option[1].lower()] = (option[2] or "").strip()
        begin += 1
    return options, begin


def list_table(
    lines: list[str], first_line: int, options: Options, make: MakeCell, budget: CellBudget
) -> tuple[list[list[GridCell]], int]:
    """The rows of a list of lists, and how many of them are header; `lines` begin on `first_line`."""
    rows: list[list[GridCell]] = []
    texts: list[str] = []
    mark, begin, line = "", 0, 0

    def end_cell() -> None:
        if line:
            rows[-1].append(make(texts.copy(), line, begin + 3))
            budget.spend(1, line)

    for number, text in enumerate(lines, start=first_line):
        row = _ROW.fullmatch(text.rstrip())
        if row and (not rows or len(row[1]) == begin):
            end_cell()
            rows.append([])
            mark, begin, line = row[2], len(row[1]), number
            texts = [row[3] or ""]
        elif rows and text[:begin].isspace() and text[begin : begin + 2].rstrip() == mark:
            end_cell()
            line = number
            texts = [text[begin + 2 :]]
        else:
            texts.append(text)
    end_cell()
    return rows, _count(options.get("header-rows", "0"))


def csv_table(
    lines: list[str], first_line: int, options: Options, make: MakeCell, budget: CellBudget
) -> tuple[list[list[GridCell]], int]:
    """The rows of comma-separated values, those of the `header` option first, and how many of them are header."""
    given = options.get("delim", ",")
    delimiter = _DELIMITERS.get(given, given[:1] or ",")
    header = rows_of(options.get("header", ""), ",", budget, 0, max(1, first_line - 1))
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    text = "\n".join(line[indent:] for line in lines).strip("\n")
    skipped = next((number for number, line in enumerate(lines) if line.strip()), 0)
    body = [
        [make(cell.text.split("\n"), cell.line or 0, (cell.column or 0) + indent) for cell in row]
        for row in rows_of(text, delimiter, budget, 0, first_line + skipped)
        if any(cell.text for cell in row)
    ]
    return [*map(list, header), *body], len(header) + _count(options.get("header-rows", "0"))


#: The directives that are tables, by name.
TABLES = {"list-table": list_table, "csv-table": csv_table}


def _count(written: str) -> int:
    return int(written) if written.isascii() and written.isdigit() and len(written) < 5 else 0
