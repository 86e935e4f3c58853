"""Rows in plain text with a tab, a semicolon or a comma between their cells, as they are pasted from a workbook.

Rules of hall 2, issue 4

Source;Destination;Port
web;database;5432
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from exgraph.sources.formats.csv import rows_of, widths_of
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.grid import GridCell

_TAB, _COMMA = "\t", ","
_DELIMITERS = (_TAB, ";", _COMMA)
#: A line of fewer columns is prose with a delimiter in it.
_FEWEST_COLUMNS, _FEWEST_ROWS = 3, 2
#: Commas with spaces behind them are those of sentences, where fewer rows have as many.
_FEWEST_SPACED = 3
#: In signs: a longer name is none of a column.
_LONGEST_NAME = 40
_SENTENCE_ENDS = (".", ":", "!", "?", "。", "：")
_NUMBER = re.compile(r"[\d\s./-]*")


@dataclass(frozen=True, slots=True)
class Delimited:
    """What stands between the cells of such rows, and the number of the line behind the last one."""

    delimiter: str
    end: int


def delimited_at(lines: Sequence[str], number: int) -> Delimited | None:
    """The delimited rows that begin with a header on a line, which counts from 0.

    >>> delimited_at(["From;To;Port", "desk;hub;443", "", "That is all; go on; thank you."], 0)
    Delimited(delimiter=';', end=2)
    >>> delimited_at(["We met, talked, and left", "on line 2, late, and tired."], 0)
    """
    for delimiter in _DELIMITERS:
        if lines[number].count(delimiter) >= _FEWEST_COLUMNS - 1 and _is_header(lines[number], delimiter):
            end = _end(lines, number, delimiter)
            spaced = delimiter == _COMMA and f"{_COMMA} " in lines[number]
            rows = sum(bool(lines[place].strip()) for place in range(number, end))
            if rows >= (_FEWEST_SPACED if spaced else _FEWEST_ROWS):
                return Delimited(delimiter, end)
    return None


def delimited_rows(lines: Sequence[str], number: int, found: Delimited, budget: CellBudget) -> list[list[GridCell]]:
    """The cells of the rows that were found on a line, empty lines left out; what a row lacks stands at its end."""
    rows = rows_of("\n".join(lines[number : found.end]), found.delimiter, budget, 0, number + 1)
    return [list(row) for row in rows if any(cell.text for cell in row)]


def _is_header(line: str, delimiter: str) -> bool:
    if delimiter == _TAB:
        return True
    names = [name.strip(' "') for name in line.split(delimiter)]
    return (
        all(name and len(name) <= _LONGEST_NAME and not _NUMBER.fullmatch(name) for name in names)
        and not line.rstrip().endswith(_SENTENCE_ENDS)
        and len({name.casefold() for name in names}) == len(names)
    )


def _end(lines: Sequence[str], number: int, delimiter: str) -> int:
    """The line behind the last row. Behind an empty line a row is one where it is as wide as the header, and has a
    number, as another header has not."""
    width = _width(lines[number], delimiter)
    end = place = number + 1
    while place < len(lines):
        if lines[place].strip():
            fields = _width(lines[place], delimiter)
            # A sentence below has commas, too.
            fewest = width if delimiter == _COMMA else _FEWEST_ROWS
            apart = place > end and not (fields == width and any(map(str.isdigit, lines[place])))
            if fields < fewest or apart:
                break
            end = place + 1
        place += 1
    return end


def _width(line: str, delimiter: str) -> int:
    return next(iter(widths_of(line.rstrip(), delimiter)), 0)
