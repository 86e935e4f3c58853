"""Tables in a block of code: drawn with characters, with bars, with delimiters, or in columns of spaces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exgraph.sources.formats.csv import rows_of
from exgraph.sources.formats.drawn_table import grid_table, is_grid_border
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.markdown_broken import CONTINUED
from exgraph.sources.formats.markdown_rows import drawn_cell, fields_of, is_dashes, row_of
from exgraph.sources.formats.plain_columns import GAP, is_rule, plain_columns
from exgraph.sources.formats.shell_table import is_shell_table, shell_table
from exgraph.sources.grid import GridCell

_DELIMITERS = ("\t", ";", ",")
_FEWEST_ROWS = 2
#: A line of code is rarely a row with so many cells as the line above it.
_FEWEST_FIELDS = 3

Rows = list[list[GridCell]]


def tables_in_code(lines: Sequence[str], first_line: int, budget: CellBudget) -> Iterator[tuple[int, Rows]]:
    """The line (from 1) where each table begins, and its rows. `lines` begin on `first_line`."""
    lines = list(lines)
    number = 0
    while number < len(lines):
        begin = number
        if not lines[number].strip():
            number += 1
        elif is_grid_border(lines[number]):
            drawn = grid_table(lines, number, drawn_cell, budget)
            number = drawn.end
            yield first_line + begin, _moved(drawn.rows, first_line - 1)
        elif is_shell_table(lines, number):
            rows, _, number = shell_table(lines, number, budget)
            yield first_line + begin, _moved(rows, first_line - 1)
        else:
            number = _end_of_block(lines, number)
            block = lines[begin:number]
            if len(block) >= _FEWEST_ROWS and (rows := _rows(block, first_line + begin, budget)):
                yield first_line + begin, rows


def _moved(rows: Rows, by: int) -> Rows:
    return [[cell._replace(line=cell.line + by) if cell.line is not None else cell for cell in row] for row in rows]


def _end_of_block(lines: list[str], number: int) -> int:
    number += 1
    while number < len(lines) and lines[number].strip() and not is_grid_border(lines[number]):
        number += 1
    return number


def _rows(block: list[str], line: int, budget: CellBudget) -> Rows:
    piped = [(line + n, text) for n, text in enumerate(block) if text != CONTINUED]
    if all("|" in text for _, text in piped):
        widths = {len(fields_of(text)) for _, text in piped}
        if len(widths) == 1 and widths.pop() > 1:
            return [row_of(text, number, budget) for number, text in piped if not is_dashes(text)]
    for delimiter in _DELIMITERS:
        count = block[0].count(delimiter)
        if count >= _FEWEST_FIELDS - 1 and all(text.count(delimiter) >= count for text in block):
            return [*map(list, rows_of("\n".join(block), delimiter, budget, 0, line))]
    above = _titles_above(block)
    return plain_columns(block[above:], line + above, budget)[0]


def _titles_above(block: Sequence[str]) -> int:
    """How many lines without columns stand above the first rule of a block, as a table's title does."""
    rule = next((place for place, text in enumerate(block) if is_rule(text)), 0)
    return 0 if any(GAP.search(text.strip()) for text in block[:rule]) else rule
