"""One column for both ends, `Source / Destination`, whose cells name both in the order of its header.

The ports may stand beside it in the same way: `* / 443` under `Source / Destination Port(s)`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.directions import Direction, direction_of
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of, meanings_of
from exgraph.sources.shapes.reading.column_view import says_one_thing
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER
from exgraph.sources.shapes.roles.role_labels import spelling_key

_SOURCE = pattern(whole(Word.SOURCE_NOUN))
_DESTINATION = pattern(whole(Word.DESTINATION_NOUN))
_PORT_NOUN = pattern(whole(Word.PORT_NOUN))
#: Beside them a cell of two names is two other ends.
_ENDS = frozenset({Column.SOURCE, Column.DESTINATION, Column.HOST, Column.PEER, Column.PAIR, Column.TICKS})
_BOTH = {Column.SOURCE, Column.DESTINATION}
_SLASH = re.compile(r"\s*/\s*")
_SPACED = re.compile(r"\s/\s?|/\s")
_PREFIX_LENGTH = re.compile(r"\d{1,3}")
#: A row alone does not show that its two names are both ends.
FEWEST_ROWS = 2
#: Of the cells, so many have a space beside the slash: a slash alone stands inside names, too.
LEAST_SPACED = 0.5


class _Divided(NamedTuple):
    """A column, by place, the headers of its two halves, and whether the first half is the source."""

    place: int
    first: str
    second: str
    source_first: bool


def divided_columns(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table in which a column of both ends is two columns, and so are the ports beside it that are written alike.

    `overrides` are folded headers that a reader has said the meaning of: those are left as they are.
    """
    for number in range(min(DEEPEST_HEADER, len(grid.rows))):
        headers = [cell.text for cell in grid.rows[number]]
        ends = _ends(headers, overrides)
        if ends is None:
            continue
        body = [row for row in grid.rows[number + 1 :] if not says_one_thing(row)]
        if not _are_both_ends(ends, headers, body):
            continue
        ports = _ports(headers, overrides, body)
        # The later one first, so that the place of the other stays.
        for each in sorted(filter(None, (ends, ports)), key=lambda each: each.place, reverse=True):
            grid = _in_two(grid, number, each)
        return grid
    return grid


def _ends(headers: Sequence[str], overrides: Mapping[str, Column]) -> _Divided | None:
    """The column whose header names both ends, where no other column is of an end."""
    said = [overrides.get(fold_header(header)) or (meaning_of(header) if header else None) for header in headers]
    places = [place for place, meaning in enumerate(said) if meaning in _ENDS]
    if len(places) != 1 or said[places[0]] is not Column.PEER or fold_header(headers[places[0]]) in overrides:
        return None
    halves = _SLASH.split(" ".join(headers[places[0]].split()))
    if _end(halves[0]) is None:
        # What stands before the word beside the slash says of what kind they are: `Service tag Source / Destination`.
        halves[0] = halves[0].rpartition(" ")[2]
    meant = [_end(half) for half in halves]
    if len(halves) != len(_BOTH) or set(meant) != _BOTH:
        return None
    return _Divided(places[0], halves[0], halves[1], meant[0] is Column.SOURCE)


def _are_both_ends(ends: _Divided, headers: Sequence[str], body: Sequence[Sequence[GridCell]]) -> bool:
    """Whether every cell names two ends, and directions, where there are any, say so, too.

    Under directions two names may be two other ends. They are both ends where one name stands in each row: where
    connections arrive, it is the destination; where they leave, the source.
    """
    filled = [row for row in body if row[ends.place].text.strip()]
    texts = [row[ends.place].text for row in filled]
    pairs = [pair for text in texts if (pair := _two(text)) and _are_names(pair)]
    if len(filled) < FEWEST_ROWS or len(pairs) < len(filled):
        return False
    if sum(_SPACED.search(text.strip()) is not None for text in texts) < LEAST_SPACED * len(texts):
        return False
    ways = [place for place, header in enumerate(headers) if header and meaning_of(header) is Column.DIRECTION]
    if not ways:
        return True
    fitting = [
        _own(pair if ends.source_first else (pair[1], pair[0]), direction_of(row[ways[0]].text))
        for pair, row in zip(pairs, filled, strict=True)
    ]
    return bool(set.intersection(*fitting))


def _are_names(pair: tuple[str, str]) -> bool:
    """Whether two halves of a cell are a name each: neither a list in lines nor the length of an address's prefix."""
    return not any("\n" in half for half in pair) and not _PREFIX_LENGTH.fullmatch(pair[1])


def _own(pair: tuple[str, str], direction: Direction | None) -> set[str]:
    """The names of a row that may be those of the host whose directions a table has."""
    source, destination = map(spelling_key, pair)
    if direction is Direction.IN:
        return {destination}
    return {source} if direction is Direction.OUT else {source, destination}


def _ports(
    headers: Sequence[str], overrides: Mapping[str, Column], body: Sequence[Sequence[GridCell]]
) -> _Divided | None:
    """The column of source ports and destination ports."""
    for place, header in enumerate(headers):
        said = " ".join(header.split())
        halves = _SLASH.split(said)
        if len(halves) != len(_BOTH) or fold_header(said) in overrides or not any(map(_names_ports, halves)):
            continue
        first, second = map(_side, halves)
        if {first, second} != _BOTH:
            continue
        if not all(_two(row[place].text) for row in body if row[place].text.strip()):
            return None
        source_first = first is Column.SOURCE
        source, destination = halves if source_first else reversed(halves)
        opened = said if meaning_of(said) in PORTS else destination
        sent = _source_ports(source, said)
        if sent and meaning_of(opened) in PORTS:
            return _Divided(place, sent, opened, True) if source_first else _Divided(place, opened, sent, False)
    return None


def _names_ports(half: str) -> bool:
    return meaning_of(half) in (*PORTS, Column.SOURCE_PORT)


def _end(half: str) -> Column | None:
    """The end that half of a header says by itself, whatever else it may say: `Назначение`."""
    return next((meant.meaning for meant in meanings_of(half) if meant.meaning in _BOTH), None)


def _side(half: str) -> Column | None:
    """The end whose ports half of a header names: `Source`, `Zielport`, `Porte di origine`."""
    said, folded = meaning_of(half), fold_header(half)
    if said is Column.SOURCE_PORT or _SOURCE().search(folded):
        return Column.SOURCE
    if said is Column.PORT or _DESTINATION().search(folded):
        return Column.DESTINATION
    return _end(half)


def _source_ports(half: str, header: str) -> str:
    """What the column of source ports is called: the half of the header that names the source, with a word for ports
    where it has none; empty where that says no source ports."""
    noun = _PORT_NOUN().search(fold_header(header))
    called = (half, f"{half} {noun[0] if noun else ''}", f"{half} {Column.PORT}")
    return next((name for name in called if meaning_of(name) is Column.SOURCE_PORT), "")


def _two(text: str) -> tuple[str, str] | None:
    """The two halves of a cell with one slash.

    >>> _two("* / 80, 443"), _two("web / api / db")
    (('*', '80, 443'), None)
    """
    halves = _SLASH.split(text.strip())
    return (halves[0], halves[1]) if len(halves) == len(_BOTH) and all(halves) else None


def _in_two(grid: Grid, number: int, divided: _Divided) -> Grid:
    rows = []
    for at, row in enumerate(grid.rows):
        cell = row[divided.place]
        if says_one_thing(row) and at != number:
            # A title inside the table spans over both or stands in its first cell alone.
            halves = (cell.text, cell.text if cell.text == row[-1].text else "")
        elif at == number:
            halves = (divided.first, divided.second)
        else:
            halves = (at > number and _two(cell.text)) or (cell.text, cell.text)
        two = tuple(cell._replace(text=half) for half in halves)
        rows.append((*row[: divided.place], *two, *row[divided.place + 1 :]))
    return replace(grid, rows=tuple(rows), hidden_columns=())
