"""Columns that say one thing together: where ranges of ports begin and end, and the several names of one end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.column_meanings import fold_header, meaning_of
from exgraph.sources.shapes.protocol_cells import protocols_of
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER

_FIRST = pattern(whole(Word.RANGE_FIRST))
_LAST = pattern(whole(Word.RANGE_LAST))
_PORT = pattern(whole(Word.PORT_NOUN))
_HELD = (Column.PORT, Column.COMPOSITE, Column.SOURCE_PORT, Column.TCP, Column.UDP)
#: What rules write for a bound that is none, and for an end that another column names.
_EVERY = "-1"
_FEWEST = 2
_ENDS = (Column.SOURCE, Column.DESTINATION)


def joined_columns(grid: Grid, named: AbstractSet[str]) -> Grid:
    """The table in which two columns of bounds are one of ranges, and columns of peers of which each row fills one are
    one. `named` are folded headers that a reader has said the meaning of."""
    for number in range(min(DEEPEST_HEADER, len(grid.rows))):
        headers = [fold_header(cell.text) for cell in grid.rows[number]]
        if (bounds := _bounds(grid, number, headers)) and named.isdisjoint(headers[place] for place in bounds):
            grid = _with_ranges(grid, number, *bounds)
            headers = [fold_header(cell.text) for cell in grid.rows[number]]
        peers = [place for place, header in enumerate(headers) if header and meaning_of(header) is Column.PEER]
        if len(peers) >= _FEWEST and named.isdisjoint(headers[place] for place in peers) and _take_turns(grid, peers):
            grid = _with_one_peer(grid, number, peers)
        if bounds or len(peers) >= _FEWEST:
            return grid
    return grid


def _bounds(grid: Grid, number: int, headers: Sequence[str]) -> tuple[int, int] | None:
    """The columns where ranges of ports begin and end: their headers differ in one word, and their cells are bounds."""
    for place, header in enumerate(headers):
        if not _FIRST().search(header) or not _PORT().search(header):
            continue
        rest = _without(_FIRST(), header)
        for other, beside in enumerate(headers):
            if other != place and _LAST().search(beside) and rest in _rests(beside):
                if _repeats_end(headers, place) and _repeats_end(headers, other):
                    # `From | From port | To | To port`: a port of either end.
                    return None
                return (place, other) if _are_bounds(grid, number, (place, other), _protocols(headers)) else None
    return None


def _repeats_end(headers: Sequence[str], place: int) -> bool:
    """Whether a header begins with the one before it, which names an end."""
    before = headers[place - 1] if place else ""
    return bool(before) and headers[place].startswith(before) and meaning_of(before) in _ENDS


def _protocols(headers: Sequence[str]) -> tuple[int, ...]:
    return tuple(place for place, header in enumerate(headers) if header and meaning_of(header) is Column.TRANSPORT)


def _without(words_of: re.Pattern[str], header: str) -> str:
    return " ".join(words_of.sub(" ", header, count=1).split())


def _rests(header: str) -> Iterator[str]:
    """What is left of a header without one of the words for where a range ends."""
    for match in _LAST().finditer(header):
        yield " ".join((header[: match.start()] + " " + header[match.end() :]).split())


def _are_bounds(grid: Grid, number: int, bounds: tuple[int, int], protocols: Sequence[int]) -> bool:
    """Whether the cells of both columns are single numbers or nothing, none above the one beside it but of ICMP."""
    first, last = bounds
    rows = [(row, _number(row[first].text), _number(row[last].text)) for row in grid.rows[number + 1 :]]
    if not rows or any(low is None or high is None for _, low, high in rows):
        return False
    return all(int(low) <= int(high) or _is_portless(row, protocols) for row, low, high in rows if low and high)


def _number(text: str) -> str | None:
    """The number of a cell; empty where it has none, `None` where it says anything else."""
    said = text.strip().removesuffix(".0")
    if not said or said.casefold() in words(Word.NO_ANSWER):
        return ""
    return said if said == _EVERY or (said.isascii() and said.isdigit()) else None


def _with_ranges(grid: Grid, number: int, first: int, last: int) -> Grid:
    rows = []
    protocols = _protocols([fold_header(cell.text) for cell in grid.rows[number]])
    for place, row in enumerate(grid.rows):
        if place < number:
            cell = row[first]
        elif place == number:
            header = row[first]
            cell = header._replace(text=_without(_FIRST(), fold_header(header.text)))
        else:
            cell = row[first]._replace(text=_range(row, (first, last), protocols))
        rows.append(tuple(cell if n == first else each for n, each in enumerate(row) if n != last))
    return replace(grid, rows=tuple(rows), hidden_columns=())


def _range(row: Sequence[GridCell], bounds: tuple[int, int], protocols: Sequence[int]) -> str:
    """The ports between two bounds: every one where neither bound is a number and every protocol is meant."""
    low, high = (_number(row[place].text) or "" for place in bounds)
    if _is_portless(row, protocols):
        # There these are the type of ICMP and its code.
        return f"type {low}" if low not in ("", _EVERY) else ""
    if {low, high} <= {"", _EVERY}:
        return _EVERY if low or high or any(_is_every_protocol(row[place].text) for place in protocols) else ""
    return low if low == high or not high else f"{low or 1}-{high}"


def _is_portless(row: Sequence[GridCell], protocols: Sequence[int]) -> bool:
    """Whether a row is of a protocol without ports."""
    found = [protocols_of(row[place].text) for place in protocols]
    return any(each.portless and not each.has_ported for each in found)


def _is_every_protocol(text: str) -> bool:
    return text.strip().casefold() in words(Word.EVERY_PROTOCOL)


def _take_turns(grid: Grid, places: Sequence[int]) -> bool:
    """Whether no row fills more than one of some columns."""
    return all(sum(_says(row[place].text) for place in places) <= 1 for row in grid.rows if not _is_header(row, places))


def _is_header(row: Sequence[GridCell], places: Sequence[int]) -> bool:
    return all(meaning_of(row[place].text) is Column.PEER for place in places)


def _says(text: str) -> bool:
    return bool(text.strip()) and text.strip().casefold() not in words(Word.NO_ANSWER)


def _with_one_peer(grid: Grid, number: int, places: Sequence[int]) -> Grid:
    first, rest = places[0], set(places[1:])
    rows = []
    for place, row in enumerate(grid.rows):
        said = next((row[n] for n in places if _says(row[n].text)), row[first]._replace(text=""))
        cell = row[first] if place <= number else said
        rows.append(tuple(cell if n == first else each for n, each in enumerate(row) if n not in rest))
    return replace(grid, rows=tuple(rows), hidden_columns=())
