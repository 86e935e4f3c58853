"""The column that numbers a table's rows, which says nothing of them."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from exgraph.languages.meanings import Word
from exgraph.languages.words import words
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.headers.column_meanings import fold_header
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER

_NUMBER = re.compile(r"\(?(\d{1,6})[.):]?")


def without_row_numbers(grid: Grid, named: Collection[str]) -> Grid:
    """The table without a first column of row numbers: one whose header says so and whose numbers count up by one.

    `named` are folded headers that a reader has said the meaning of.
    """
    header = next(
        (n for n, row in enumerate(grid.rows[:DEEPEST_HEADER]) if row and _is_number_header(row[0].text)), None
    )
    if header is None or grid.width < 3 or fold_header(grid.rows[header][0].text) in named:
        return grid
    last = None
    for row in (row for n, row in enumerate(grid.rows) if n != header):
        text = row[0].text.strip()
        number = _NUMBER.fullmatch(text)
        if number is None:
            if text and not _is_number_header(text) and not _says_one_thing(row):
                return grid
            continue
        if last is not None and int(number[1]) not in (last, last + 1):
            return grid
        last = int(number[1])
    if last is None:
        return grid
    return replace(grid, rows=tuple(_without_first(row) for row in grid.rows))


def _is_number_header(text: str) -> bool:
    return text.casefold().strip(" \t\n.:*_`") in words(Word.ROW_NUMBER)


def _says_one_thing(row: tuple[GridCell, ...]) -> bool:
    return len({cell.text.strip() for cell in row if cell.text.strip()}) == 1


def _without_first(row: tuple[GridCell, ...]) -> tuple[GridCell, ...]:
    """The row without its first cell, whose text stays where it is all that the row says."""
    alone = row[0].text.strip() and not any(cell.text.strip() for cell in row[1:])
    titled = alone and not _NUMBER.fullmatch(row[0].text.strip())
    return (row[0], *row[2:]) if titled else row[1:]
