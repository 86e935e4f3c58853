"""Two columns that a letter tells apart, and arrows that say which of them opens: `System A | A → B | System B`.

Under such headers neither end is the source: each row's arrow says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from exgraph.languages.meanings import PORTS, Column
from exgraph.languages.neutral import DIRECTION_HEADER, END_HEADERS
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.arrows import ARROW, arrow_direction
from exgraph.sources.shapes.cells.directions import Direction
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER

_WORD = re.compile(r"\w+")
#: `A`, `1`.
_LETTER = re.compile(r"[^\W_]")
_OF_NO_END = (*PORTS, Column.SOURCE_PORT, Column.TRANSPORT, Column.SERVICE, Column.SOURCE, Column.DESTINATION)
_FORWARD, _BOTH, _UNKNOWN = "→", "↔", "?"


class _Sides(NamedTuple):
    """The places of the two columns and of the one with arrows, and the letters that tell them apart."""

    left: int
    right: int
    arrows: int
    letters: tuple[str, str]


def lettered_ends(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table with a source and a destination in each row in the place of such columns; any other as it is.

    `overrides` are folded headers that a reader has said the meaning of: those are left as they are.
    """
    for number in range(min(DEEPEST_HEADER, len(grid.rows))):
        headers = [cell.text for cell in grid.rows[number]]
        sides = _sides(headers, grid.rows[number + 1 :])
        if sides is not None and overrides.keys().isdisjoint(map(fold_header, headers)):
            return replace(grid, rows=tuple(_turned(grid.rows, number, sides)))
    return grid


def _sides(headers: Sequence[str], body: Sequence[Sequence[GridCell]]) -> _Sides | None:
    words = [_WORD.findall(header) for header in headers]
    for left, right in combinations(range(len(headers)), 2):
        letters = _letters(words[left], words[right])
        if letters is None or not {meaning_of(headers[place]) for place in (left, right)}.isdisjoint(_OF_NO_END):
            continue
        for place in range(len(headers)):
            if place not in (left, right) and _points(body, left, right, place, letters):
                return _Sides(left, right, place, letters)
    return None


def _points(body: Sequence[Sequence[GridCell]], left: int, right: int, place: int, letters: tuple[str, str]) -> bool:
    """Whether a column has arrows in several rows, and in none anything else."""
    pointing = 0
    for row in body:
        if row[place].text.strip() and _names_two(row, left, right):
            if _sense(row[place].text, letters) is None:
                return False
            pointing += 1
    return pointing > 1


def _names_two(row: Sequence[GridCell], left: int, right: int) -> bool:
    """Whether a row has an end in both columns, as one with a title over all of them has not."""
    ends = {row[left].text.strip(), row[right].text.strip()}
    return "" not in ends and (len(ends) > 1 or not row[right].spanned)


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
    said = [word.casefold() for word in _WORD.findall(ARROW.sub(" ", text))] or sorted((first, second))
    if way is None or said == [first, second]:
        return way
    turned = {Direction.OUT: Direction.IN, Direction.IN: Direction.OUT, Direction.BOTH: Direction.BOTH}
    return turned[way] if said == [second, first] else None


def _turned(rows: Sequence[tuple[GridCell, ...]], header: int, sides: _Sides) -> Iterator[tuple[GridCell, ...]]:
    for number, row in enumerate(rows):
        cells = list(row)
        if number == header:
            places = (sides.left, sides.right, sides.arrows)
            for place, text in zip(places, (*END_HEADERS, DIRECTION_HEADER), strict=True):
                cells[place] = cells[place]._replace(text=text, written=cells[place].text)
        elif number > header and _names_two(row, sides.left, sides.right):
            arrow, way = row[sides.arrows], _sense(row[sides.arrows].text, sides.letters)
            if way is None:
                # Nothing says which of the two opens.
                cells[sides.arrows] = arrow._replace(text=_UNKNOWN, written=arrow.text)
                yield tuple(cells)
                continue
            # A row that goes back has its ends the other way round, and is a row forwards.
            shown = _BOTH if way is Direction.BOTH else _FORWARD
            cells[sides.arrows] = arrow._replace(text=shown, written=arrow.text)
            if way is Direction.IN:
                cells[sides.left], cells[sides.right] = cells[sides.right], cells[sides.left]
        yield tuple(cells)
