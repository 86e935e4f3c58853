"""Two columns that a letter or a word tells apart, and cells that say which of them opens: `A | B | A to B`.

Under such headers neither end is the source: each row's arrow or words say it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.neutral import IN_ORDER
from exgraph.languages.words import UNSPACED, is_unspaced, pattern, whole
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.arrows import ARROW, arrow_direction
from exgraph.sources.shapes.cells.directions import Direction, direction_of, is_direction
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
#: What words stand for that say a way as an arrow does.
_SAID = (
    (pattern(whole(Word.WAY_BETWEEN)), Direction.OUT),
    (pattern(whole(Word.WAY_BACK)), Direction.IN),
)
_AROUND = pattern(r"(?:", whole(Word.WAY_AROUND), r"|[\W_])*")
_LONGEST = 60


class _Lettered(NamedTuple):
    """The columns, and the letters or words that tell both ends apart."""

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
        if letters is None or _say_more(headers[left], headers[right]):
            continue
        for place in range(len(headers)):
            sides = Sides(left, right, place)
            if place not in (left, right) and _points(rows, sides, letters):
                return _Lettered(sides, letters)
    return None


def _say_more(left: str, right: str) -> bool:
    """Whether two headers say what their columns are, as letters alone do not: `A` is "to" in Spanish."""
    if all(_LETTER.fullmatch(header.strip()) for header in (left, right)):
        return False
    return not {meaning_of(left), meaning_of(right)}.isdisjoint(_OF_NO_END)


def _points(rows: Sequence[Row], sides: Sides, letters: tuple[str, str]) -> bool:
    """Whether a column says which end opens in several rows, not in all by "both", and in none anything else."""
    ways = []
    for row in rows[2 if is_second_header(rows, 0, sides) else 1 :]:
        if row[sides.way].text.strip() and names_two(row, sides.left, sides.right):
            ways.append(_sense(row[sides.way].text, letters))
            if ways[-1] is None:
                return False
    return len(ways) > 1 and (set(ways) != {Direction.BOTH} or not _are_words(rows, sides))


def _are_words(rows: Sequence[Row], sides: Sides) -> bool:
    return not any(ARROW.search(row[sides.way].text) for row in rows[1:])


def _letters(first: Sequence[str], second: Sequence[str]) -> tuple[str, str] | None:
    """The letters or words in which two headers differ; `None` where they differ in more, or in nothing."""
    if len(first) != len(second):
        return None
    apart = [pair for pair in zip(first, second, strict=True) if pair[0].casefold() != pair[1].casefold()]
    return apart[0] if len(apart) == 1 else None


def _sense(text: str, letters: tuple[str, str]) -> Direction | None:
    """Which way an arrow or words point between the two letters, or an arrow alone: seen from the first one.

    Alone it points from A to B, wherever the two columns stand; between words that are no letters it says nothing.

    >>> _sense("A to B", ("A", "B")), _sense("from B to A", ("A", "B")), _sense("B from A", ("A", "B"))
    (<Direction.OUT: 'outbound'>, <Direction.IN: 'inbound'>, <Direction.OUT: 'outbound'>)
    >>> _sense("→", ("B", "A")), _sense("→", ("Left", "Right")), _sense("both ways", ("A", "B"))
    (<Direction.IN: 'inbound'>, None, <Direction.BOTH: 'both ways'>)
    """
    way = arrow_direction(text)
    first, second = (letter.casefold() for letter in letters)
    if way is None:
        return _said(text, letters)
    said = [word.casefold() for word in _WORD.findall(ARROW.sub(" ", text))]
    if not said and all(map(_LETTER.fullmatch, letters)):
        said = _in_order(first, second)
    if said == [first, second]:
        return way
    return _BACK[way] if said == [second, first] else None


def _said(text: str, letters: tuple[str, str]) -> Direction | None:
    """Which way words say: "A to B", "both ways"."""
    if len(text) > _LONGEST:
        return None
    for found in (_between(text, letters), _between(text.casefold(), (letters[0].casefold(), letters[1].casefold()))):
        for before, first, between, behind in found:
            for says, way in _SAID:
                alone = _AROUND().fullmatch(before) and _AROUND().fullmatch(behind)
                if alone and says().fullmatch(between.strip(" '’\t-")):
                    return way if first == letters[0].casefold() else _BACK[way]
    return Direction.BOTH if is_direction(text) and direction_of(text) is Direction.BOTH else None


def _between(text: str, letters: tuple[str, str]) -> Iterator[tuple[str, str, str, str]]:
    """What stands before, between and behind the two letters of a text, and which of them comes first: `de A a B` has
    one of them once as a letter."""
    for first, second in (letters, letters[::-1]):
        for match in re.finditer(rf"(?<![^\W{UNSPACED}]){re.escape(first)}(?![^\W{UNSPACED}])", text):
            for other in re.finditer(
                rf"(?<![^\W{UNSPACED}]){re.escape(second)}(?![^\W{UNSPACED}])", text[match.end() :]
            ):
                rest = text[match.end() :]
                yield text[: match.start()], first.casefold(), rest[: other.start()], rest[other.end() :]


def _in_order(first: str, second: str) -> list[str]:
    """Two letters in the order of their alphabet; signs that none has stay as they stand.

    >>> _in_order("b", "a"), _in_order("乙", "甲"), _in_order("自", "他")
    (['a', 'b'], ['甲', '乙'], ['自', '他'])
    """
    if is_unspaced(first + second):
        places = IN_ORDER.find(first), IN_ORDER.find(second)
        return [second, first] if -1 not in places and places[0] > places[1] else [first, second]
    return sorted((first, second))
