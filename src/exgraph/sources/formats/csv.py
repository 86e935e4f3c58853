"""Comma-, semicolon- and tab-separated values: RFC 4180, and what spreadsheets really write."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, partial
from itertools import chain, islice, repeat
from typing import NamedTuple

from exgraph.sources.formats.cell_text import lines_of
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.rectangle import grid_of
from exgraph.sources.grid import Grid, GridCell

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_CHARACTERS = 200_000
_SAMPLE_ROWS = 1000
#: A line of spreadsheets before the first row.
MARKUP = {"separator": "sep"}
_DECLARED = re.compile(rf"{MARKUP['separator']}=(.)[ \t]*\n", re.IGNORECASE)


#: So many different texts are kept to be met again, or a few more.
_MOST_KNOWN = 50_000
#: Rows of so many characters are made at once.
_AT_ONCE = 50_000
#: The fields of a cell of which nothing is known but text and place.
_PLAIN = tuple(GridCell("")[4:])
_MADE = partial(tuple.__new__, GridCell)


_Cells = tuple[GridCell, ...]


class Record(NamedTuple):
    """A row's fields, and on which line it begins."""

    line: int | None
    fields: list[str]


def grids_of(text: str, file: str) -> tuple[Grid, ...]:
    """The one table of a file, every row as it stands: empty, ragged and title rows too. None when it is empty.

    The delimiter is the one that gives most rows the same number of fields. Raises `UnusableInput` when there are more
    cells than are read.
    """
    begin, line = 0, 1
    declared = _DECLARED.match(text)
    if declared:
        begin, line = declared.end(), 2
    delimiter = declared[1] if declared else delimiter_of(text)
    rows = rows_of(text, delimiter, CellBudget(file, written=True), begin, line)
    while rows and not any(cell.text for cell in rows[-1]):
        rows.pop()
    if not rows:
        return ()
    return (grid_of(rows, CellBudget(file), file=file, line=line),)


def header_of(text: str, file: str) -> Grid:
    """The first row alone, as a table."""
    begun = text.partition("\n")[0]
    return grid_of(rows_of(begun, DELIMITERS[0], CellBudget(file, written=True)), CellBudget(file), file=file, line=1)


def records_of(text: str) -> Iterator[Record]:
    """The rows below the first of a text with commas, one at a time: a table of millions of cells is never whole."""
    place, line, length = text.find("\n") + 1, 2, len(text)
    while 0 < place < length:
        end = text.find("\n", place)
        end = length if end < 0 else end
        if text.find('"', place, end) < 0:
            yield Record(line, text[place:end].split(DELIMITERS[0]))
            place, line = end + 1, line + 1
        else:
            rows: list[_Cells] = []
            begun = line
            place, line = _quoted(text, DELIMITERS[0], CellBudget("", written=True), place, line, rows)
            yield Record(begun, [cell.text for cell in rows[0]])


def delimiter_of(text: str) -> str:
    """The delimiter that most consistently splits the rows; the comma when none splits any."""
    sample = text[:_SAMPLE_CHARACTERS]
    if len(text) > len(sample):
        # A row that the sample cuts off says nothing.
        sample = sample[: sample.rfind("\n") + 1] or sample
    best, best_score = DELIMITERS[0], (0.0, 0)
    for delimiter in DELIMITERS:
        if delimiter not in sample:
            continue
        widths = Counter(widths_of(sample, delimiter))
        split = {width: rows for width, rows in widths.items() if width > 1}
        if not split:
            continue
        width, rows = max(split.items(), key=lambda entry: (entry[1], entry[0]))
        score = (round(rows / sum(widths.values()), 2), width)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def widths_of(sample: str, delimiter: str) -> list[int]:
    """How many fields each of the first rows has; empty rows do not count."""
    widths: list[int] = []
    count = 0
    for match in _field(delimiter).finditer(sample):
        count += 1
        if match["end"] != delimiter:
            if count > 1 or match["quoted"] or match["plain"]:
                widths.append(count)
            count = 0
            if len(widths) == _SAMPLE_ROWS:
                break
    return widths


def rows_of(text: str, delimiter: str, budget: CellBudget, begin: int = 0, line: int = 1) -> list[_Cells]:
    """The fields of each row from an offset on, which stands on a line."""
    rows: list[_Cells] = []
    known: dict[str, str] = {}
    place, length = begin, len(text)
    quote = text.find('"', begin)
    while place < length:
        if 0 <= quote < place:
            quote = text.find('"', place)
        end = text.rfind("\n", place, min(place + _AT_ONCE, length if quote < 0 else quote))
        if end < 0:
            # One row that is longer, or has quotes.
            end = text.find("\n", place)
            end = length if end < 0 else end
            if 0 <= quote < end:
                place, line = _quoted(text, delimiter, budget, place, line, rows)
                continue
            if text.count(delimiter, place, end) >= budget.limit:
                budget.spend(budget.limit + 1, line)
        made = _unquoted(text[place:end].split("\n"), delimiter, line, known)
        for number, row in enumerate(made, line):
            budget.spend(max(2, len(row)), number)
        rows += made
        place, line = end + 1, line + len(made)
    return rows


def _unquoted(texts: list[str], delimiter: str, line: int, known: dict[str, str]) -> list[_Cells]:
    """Rows without quotes, from a line on; `known` are the texts that are met, each of which is one object in all
    rows."""
    rows = [text.split(delimiter) for text in texts]
    lines: list[int] = []
    columns: list[int] = []
    for number, row in enumerate(rows, line):
        lines += [number] * len(row)
        column = 1
        for field in row:
            columns.append(column)
            column += len(field) + 1
    values = list(map(str.strip, chain.from_iterable(rows)))
    values = list(map(known.setdefault if len(known) < _MOST_KNOWN else known.get, values, values))
    # What a named tuple's own constructor does, of many cells at once: a large table has millions of them.
    cells = map(_MADE, zip(values, values, lines, columns, *map(repeat, _PLAIN), strict=False))
    return [tuple(islice(cells, len(row))) for row in rows]


def _quoted(
    text: str, delimiter: str, budget: CellBudget, begin: int, line: int, rows: list[_Cells]
) -> tuple[int, int]:
    """Reads one row that has quotes, perhaps over several lines; the offset and the line after it."""
    row: list[GridCell] = []
    line_start = begin
    for match in _field(delimiter).finditer(text, begin):
        if len(row) == budget.limit:
            budget.spend(len(row) + 1, line)
        raw, quoted, end = match.group("whole", "quoted", "end")
        if quoted is None:
            value = raw.strip()
            row.append(GridCell(value, value, line, match.start() - line_start + 1))
        else:
            value = quoted.replace('""', '"') if '""' in quoted else quoted
            row.append(GridCell(lines_of(value), raw, line, match.start() - line_start + 1))
            if "\n" in raw:
                line += raw.count("\n")
                line_start = match.start() + raw.rindex("\n") + 1
        if end != delimiter:
            break
    rows.append(tuple(row))
    budget.spend(max(2, len(row)), line)
    return match.end(), line + 1


@cache
def _field(delimiter: str) -> re.Pattern[str]:
    """A field and what ends it. A quote that nothing closes, or that text follows, is a character like any other."""
    mark = re.escape(delimiter)
    return re.compile(
        rf"""(?P<whole>[ ]*+"(?P<quoted>(?:[^"]++|"")*+)"[ ]*+(?={mark}|\n|\Z)|(?P<plain>[^{mark}\n]*+))"""
        rf"(?P<end>{mark}|\n|\Z)"
    )
