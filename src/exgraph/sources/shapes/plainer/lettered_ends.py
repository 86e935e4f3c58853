"""Two columns that a letter tells apart, and arrows that say which of them opens: `System A | A → B | System B`.

Under such headers neither end is the source: each row's arrow says it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from exgraph.languages.meanings import PORTS, Column
from exgraph.languages.neutral import IN_ORDER
from exgraph.languages.words import UNSPACED, is_unspaced
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.arrows import ARROW, arrow_direction
from exgraph.sources.shapes.cells.directions import Direction
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of
from exgraph.sources.shapes.plainer.neutral_ends import (
    WIDEST,
    Row,
    Sides,
    is_second_header,
    names_two,
    with_ends_turned,
)
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER

_WORD = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")
#: `A`, `1`.
_LETTER = re.compile(r"[^\W_]")
_OF_NO_END = (*PORTS, Column.SOURCE_PORT, Column.TRANSPORT, Column.SERVICE, Column.SOURCE, Column.DESTINATION)
_BACK = {Direction.OUT: Direction.IN, Direction.IN: Direction.OUT, Direction.BOTH: Direction.BOTH}


class _Lettered(NamedTuple):
    """The columns, and the letters that tell both ends apart."""

    sides: Sides
    letters: tuple[str, str]

    def sense(self, row: Row) -> Direction | None:
        return _sense(row[self.sides.way].text, self.letters)


def lettered_ends(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table with a source and a destination in each row in the place of such columns; any other as it is.

    `overrides` are folded headers that a reader has said the meaning of: those are left as they are.
    """
    if grid.width > WIDEST:
        return grid
    for number in range(min(DEEPEST_HEADER, len(grid.rows))):
        headers = [cell.text for cell in grid.rows[number]]
        found = _sides(headers, grid.rows[number:])
        if found is not None and overrides.keys().isdisjoint(map(fold_header, headers)):
            return with_ends_turned(grid, number, found.sides, found.sense)
    return grid


def _sides(headers: Sequence[str], rows: Sequence[Row]) -> _Lettered | None:
    words = [_WORD.findall(header) for header in headers]
    for left, right in combinations(range(len(headers)), 2):
        letters = _letters(words[left], words[right])
        if letters is None or not {meaning_of(headers[place]) for place in (left, right)}.isdisjoint(_OF_NO_END):
            continue
        for place in range(len(headers)):
            sides = Sides(left, right, place)
            if place not in (left, right) and _points(rows, sides, letters):
                return _Lettered(sides, letters)
    return None


def _points(rows: Sequence[Row], sides: Sides, letters: tuple[str, str]) -> bool:
    """Whether a column has arrows in several rows, and in none anything else."""
    pointing = 0
    for row in rows[2 if is_second_header(rows, 0, sides) else 1 :]:
        if row[sides.way].text.strip() and names_two(row, sides.left, sides.right):
            if _sense(row[sides.way].text, letters) is None:
                return False
            pointing += 1
    return pointing > 1


def _letters(first: Sequence[str], second: Sequence[str]) -> tuple[str, str] | None:
    """The letters in which two headers differ; `None` where they differ in more, or in nothing."""
    if len(first) != len(second):
        return None
    apart = [pair for pair in zip(first, second, strict=True) if pair[0].casefold() != pair[1].casefold()]
    return apart[0] if len(apart) == 1 and all(map(_LETTER.fullmatch, apart[0])) else None


def _sense(text: str, letters: tuple[str, str]) -> Direction | None:
    """Which way an arrow points, alone or between the two letters: seen from the first one.

    Alone it points from A to B, wherever the two columns stand.
    """
    way = arrow_direction(text)
    first, second = (letter.casefold() for letter in letters)
    said = [word.casefold() for word in _WORD.findall(ARROW.sub(" ", text))] or _in_order(first, second)
    if way is None or said == [first, second]:
        return way
    return _BACK[way] if said == [second, first] else None


def _in_order(first: str, second: str) -> list[str]:
    """Two letters in the order of their alphabet; signs that none has stay as they stand.

    >>> _in_order("b", "a"), _in_order("乙", "甲"), _in_order("自", "他")
    (['a', 'b'], ['甲', '乙'], ['自', '他'])
    """
    if is_unspaced(first + second):
        places = IN_ORDER.find(first), IN_ORDER.find(second)
        return [second, first] if -1 not in places and places[0] > places[1] else [first, second]
    return sorted((first, second))
