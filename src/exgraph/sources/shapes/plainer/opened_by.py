"""Two columns of ends of which others say who opens: one that names it, `Opened by | Node 1 | Node 2`, or one to tick
for each, `Left side | Opened from left | Opened from right | Right side`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, permutations
from typing import NamedTuple

from exgraph.languages.meanings import PORTS, WAYS, Column, Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.arrows import ARROW, arrow_direction
from exgraph.sources.shapes.cells.directions import Direction, direction_of, is_direction
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes
from exgraph.sources.shapes.headers.column_meanings import Fit, fold_header, meaning_of, meanings_of
from exgraph.sources.shapes.plainer.neutral_ends import WIDEST, Row, Sides, names_two, with_ends_turned, words_apart
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER
from exgraph.sources.shapes.reading.weights import SAMPLE_ROWS
from exgraph.sources.shapes.roles.opener_remarks import openers
from exgraph.sources.shapes.roles.role_labels import roles_in, spelling_key

_ENDS = (Column.SOURCE, Column.DESTINATION)
_NO_END = (*PORTS, *WAYS, Column.SOURCE_PORT, Column.TRANSPORT, Column.SERVICE, Column.ACTION)
_SAYS_SO = (Fit.EXACT, Fit.PATTERN)
_OPENS = pattern(whole(Word.SOURCE_NOUN, Word.OPENS))
_LISTENS = pattern(whole(Word.DESTINATION_NOUN, Word.LISTENS))
_BACK = {Direction.OUT: Direction.IN, Direction.IN: Direction.OUT, Direction.BOTH: Direction.BOTH}
_WORD = re.compile(r"\w+")
#: One row does not show what a column says.
FEWEST_ROWS = 2
#: The share of rows that have to say it.
MOST_SAY = 0.75
#: Words that begin with so many letters in common are forms of one: `Linke` and `links`.
STEM = 3


class _Said(NamedTuple):
    """Both ends and the column that says who opens, how it says it, and a further column that is said with it."""

    sides: Sides
    sense: Callable[[Row], Direction | None]
    also: int | None = None


def opened_by(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table with a source and a destination in each row in the place of such columns; any other as it is.

    `overrides` are folded headers that a reader has said the meaning of: those are left as they are.
    """
    if grid.width > WIDEST:
        return grid
    for number in range(min(DEEPEST_HEADER, len(grid.rows))):
        headers = [" ".join(cell.text.split()) for cell in grid.rows[number]]
        if not overrides.keys().isdisjoint(map(fold_header, headers)):
            return grid
        if not any(header and meaning_of(header) in PORTS for header in headers):
            continue
        body = grid.rows[number + 1 : number + 1 + SAMPLE_ROWS]
        found = next(_named(headers, body), None) or next(_ticked(headers, body), None)
        if found is not None:
            grid = with_ends_turned(grid, number, found.sides, found.sense)
            return grid if found.also is None else _without(grid, found.also)
    return grid


def _named(headers: Sequence[str], body: Sequence[Row]) -> Iterator[_Said]:
    """A column that names one of two others in each row, under a header that says of whom: who opens, who listens."""
    said = [next(iter(meanings_of(header)), None) if header else None for header in headers]
    for place, meant in enumerate(said):
        if meant is None or meant.meaning not in _ENDS or meant.fit is Fit.ALTERNATIVE:
            continue
        near = [n for n in _neutral(headers) if n != place and _names_any(body, place, n, headers[n])]
        other = _ENDS[meant.meaning is Column.SOURCE]
        stated = {n for n, each in enumerate(said) if each and each.meaning is other and each.fit in _SAYS_SO}
        for left, right in combinations(near, 2):
            if not stated <= {left, right}:
                continue
            sense = _sense_of(Sides(left, right, place), headers, meant.meaning is Column.SOURCE)
            ways = [sense(row) for row in body if row[place].text.strip() and names_two(row, left, right)]
            known = [way for way in ways if way is not None]
            if len(known) < max(FEWEST_ROWS, MOST_SAY * len(ways)):
                continue
            # One that is in every row the name in the same column says nothing that its header does not.
            if len({*known}) > 1 or words_apart(headers[left], headers[right]):
                yield _Said(Sides(left, right, place), sense)


def _neutral(headers: Sequence[str]) -> list[int]:
    """The columns that may be ends."""
    return [place for place, header in enumerate(headers) if header and meaning_of(header) not in _NO_END]


def _names_any(body: Sequence[Row], opener: int, end: int, header: str) -> bool:
    """Whether a column names in some row what stands in another one, or that column itself."""
    return any(_is_one(name, row[end].text) for row in body for name in roles_in(row[opener].text)) or any(
        _says_column(row[opener].text, header) for row in body
    )


def _is_one(name: str, ends: str) -> bool:
    """Whether a name is one of those in a cell."""
    key = spelling_key(name)
    return bool(key) and key in map(spelling_key, roles_in(ends))


def _says_column(text: str, header: str) -> bool:
    """Whether a cell is a column's header, or a word of it."""
    said = fold_header(text)
    return bool(said) and (said == fold_header(header) or said in _WORD.findall(fold_header(header)))


def _sense_of(sides: Sides, headers: Sequence[str], opens: bool) -> Callable[[Row], Direction | None]:
    """Which way a row goes, by the name in the column that says it; `opens`: of who opens, else of who listens."""
    apart = words_apart(headers[sides.left], headers[sides.right])
    called = [{fold_header(headers[n]), *(apart[at : at + 1] if apart else ())} for at, n in enumerate(sides[:2])]

    def sense(row: Row) -> Direction | None:
        text = row[sides.way].text
        if is_direction(text) and direction_of(text) is Direction.BOTH:
            return Direction.BOTH
        names = roles_in(text)
        by_name = [bool(names) and all(_is_one(name, row[n].text) for name in names) for n in sides[:2]]
        by_column = [bool({*map(fold_header, names)}) and {*map(fold_header, names)} <= words for words in called]
        if by_name == [False, False] and by_column == [False, False] and len(names) > 1:
            # Both of them, each by its name.
            each = [any(_is_one(name, row[n].text) for n in sides[:2]) for name in names]
            return Direction.BOTH if all(each) else None
        left, right = by_name if any(by_name) else by_column
        if left == right:
            return None
        return Direction.OUT if left is opens else Direction.IN

    return sense


def _ticked(headers: Sequence[str], body: Sequence[Row]) -> Iterator[_Said]:
    """Two columns of ticks, one for each of two ends, under headers that say of which: who opens, who listens."""
    ticks = [n for n, header in enumerate(headers) if header and _are_ticks(body, n)]
    if len(ticks) < 2:
        return
    ends = [n for n in _neutral(headers) if n not in ticks]
    for left, right in combinations(ends, 2):
        apart = words_apart(headers[left], headers[right])
        if apart is None:
            continue
        for first, second in permutations(ticks, 2):
            ways = _way(headers[first], *apart), _way(headers[second], *apart)
            if ways == (Direction.OUT, Direction.IN):
                yield _Said(Sides(left, right, first), _by_ticks(first, second), second)


def _are_ticks(body: Sequence[Row], place: int) -> bool:
    texts = [row[place].text for row in body if row[place].text.strip()]
    return bool(texts) and all(is_yes(text) or is_no(text) for text in texts) and any(map(is_yes, texts))


def _way(header: str, left: str, right: str) -> Direction | None:
    """Which way a row goes that is ticked under a header, seen from the first of two ends; `None` if it does not say.

    >>> _way("Opened by A", "a", "b"), _way("B listens", "a", "b"), _way("B → A", "a", "b"), _way("Side A", "a", "b")
    (<Direction.OUT: 'outbound'>, <Direction.OUT: 'outbound'>, <Direction.IN: 'inbound'>, None)
    """
    said = [word for word in _WORD.findall(header.casefold()) if _alike(word, left) or _alike(word, right)]
    at = [_alike(word, left) for word in said]
    if arrow := arrow_direction(header):
        if len(at) == 2 and at[0] is not at[1]:
            return arrow if at[0] else _BACK[arrow]
        return arrow if not _WORD.search(ARROW.sub("", header)) else None
    if len(at) != 1:
        return None
    opens = bool(openers(header)) or _OPENS().search(header) is not None
    if opens is (_LISTENS().search(header) is not None):
        return None
    return Direction.OUT if at[0] is opens else Direction.IN


def _alike(word: str, other: str) -> bool:
    """Whether two words are one in two forms; numbers and letters have no forms."""
    if word == other or min(len(word), len(other)) < STEM:
        return word == other
    common = next((n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return common >= max(STEM, min(len(word), len(other)) - 1)


def _by_ticks(first: int, second: int) -> Callable[[Row], Direction | None]:
    def sense(row: Row) -> Direction | None:
        forth, back = is_yes(row[first].text), is_yes(row[second].text)
        if forth and back:
            return Direction.BOTH
        return Direction.OUT if forth else Direction.IN if back else None

    return sense


def _without(grid: Grid, place: int) -> Grid:
    rows = tuple((*row[:place], *row[place + 1 :]) for row in grid.rows)
    return replace(grid, rows=rows, hidden_columns=())
