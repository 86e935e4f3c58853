"""Two columns for one range of ports: `Start port | End port`, `Ports von | bis`, `Min | Max`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.protocol_cells import protocols_of
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of

_FIRST = pattern(whole(Word.RANGE_FIRST))
_LAST = pattern(whole(Word.RANGE_LAST))
_PORT = pattern(whole(Word.PORT_NOUN))
_HELD = (Column.PORT, Column.COMPOSITE, Column.TCP, Column.UDP)
_ENDS = (Column.SOURCE, Column.DESTINATION, Column.PEER)
#: What rules write for a bound that is none, and for an end that another column names.
_EVERY = "-1"
#: A range that lacks a bound is left unresolved.
_NO_BOUND = "?"
_BEGINS_WITH_NUMBER = re.compile(r"[0-9]{1,5}(?![\w.])")
_HIGHEST = 65535
#: What a column of ranges is called, behind its own two headers, where these do not name ports.
_RANGES = "ports"


@dataclass(frozen=True, slots=True)
class Bounds:
    """The columns where ranges begin and end, what both are called together, and whether that names ports."""

    first: int
    last: int
    header: str
    named: bool


def bounds_of(grid: Grid, number: int) -> Bounds | None:
    """The columns of bounds under a header row; `None` where there are none, or where their cells are none.

    Their headers differ in the words for where a range begins and ends, and at least one names ports; where neither
    does, no other column is about ports, one is of transports, and every cell is a number of a port: a guess.
    """
    headers = [fold_header(cell.text) for cell in grid.rows[number]]
    for bounds in _pairs(headers):
        if _are_bounds(grid, number, bounds, _protocols(headers)):
            return bounds
    return None


def _pairs(headers: Sequence[str]) -> Iterator[Bounds]:
    """The pairs of columns whose headers say bounds, those that name ports first."""
    for place, header in enumerate(headers):
        if not _PORT().search(header):
            continue
        rest = _without(_FIRST(), header)
        for other, beside in enumerate(headers):
            if other == place or not _LAST().search(beside):
                continue
            # `Port | To port` and `Ports from | to` leave a word out.
            left_out = rest != header and other == place + 1
            if _repeats_end(headers, place) and _repeats_end(headers, other):
                # `From | From port | To | To port`: a port of either end.
                continue
            if any(left == rest or (left_out and not left) for left in _rests(beside)):
                yield Bounds(place, other, rest, named=True)
    if _is_nameless(headers):
        for place, (header, beside) in enumerate(pairwise(headers)):
            rest = _without(_FIRST(), header)
            if rest != header and rest in _rests(beside):
                yield Bounds(place, place + 1, f"{header}/{beside} {_RANGES}", named=False)


def _repeats_end(headers: Sequence[str], place: int) -> bool:
    """Whether a header begins with the one before it, which names an end."""
    before = headers[place - 1] if place else ""
    return bool(before) and headers[place].startswith(before) and meaning_of(before) in _ENDS


def _is_nameless(headers: Sequence[str]) -> bool:
    """Whether no header names ports while one names transports, so that bounds can be those of ports alone."""
    said = [meaning_of(header) for header in headers if header]
    return Column.TRANSPORT in said and not any(meaning in _HELD for meaning in said)


def _protocols(headers: Sequence[str]) -> tuple[int, ...]:
    return tuple(place for place, header in enumerate(headers) if header and meaning_of(header) is Column.TRANSPORT)


def _without(words_of: re.Pattern[str], header: str) -> str:
    return " ".join(words_of.sub(" ", header, count=1).replace("()", " ").split())


def _rests(header: str) -> Iterator[str]:
    """What is left of a header without one of the words for where a range ends."""
    for match in _LAST().finditer(header):
        yield " ".join((header[: match.start()] + " " + header[match.end() :]).replace("()", " ").split())


def _are_bounds(grid: Grid, number: int, bounds: Bounds, protocols: Sequence[int]) -> bool:
    """Whether the cells of both columns are bounds: there are two numbers in a row, and none above the one beside it.

    Where the headers can be nothing else, a range that runs backwards is a mistake in its row and no doubt about them.
    """
    header = fold_header(grid.rows[number][bounds.first].text)
    is_sure = not any(meaning_of(word) in _ENDS for word in _FIRST().findall(header)) and bool(_FIRST().search(header))
    numbers = 0
    for row in grid.rows[number + 1 :]:
        low, high = _number(row[bounds.first].text), _number(row[bounds.last].text)
        if low is None or high is None:
            if not bounds.named:
                return False
            continue
        numbers += 1
        if _is_portless(row, protocols):
            continue
        if low and high and int(low) > int(high) and not is_sure:
            return False
        if not bounds.named and not (low and high and -1 <= int(low) <= int(high) <= _HIGHEST):
            return False
    return numbers > 0


def _number(text: str) -> str | None:
    """The number of a cell; empty where it has none, `None` where it says anything else."""
    said = text.strip().removesuffix(".0")
    if not said or said.casefold() in words(Word.NO_ANSWER):
        return ""
    return said if said == _EVERY or (said.isascii() and said.isdigit()) else None


def with_ranges(grid: Grid, number: int, bounds: Bounds) -> Grid:
    """The table with one column of ranges in place of the two of bounds under a header row."""
    rows = []
    protocols = _protocols([fold_header(cell.text) for cell in grid.rows[number]])
    for place, row in enumerate(grid.rows):
        cell = row[bounds.first]
        if place == number:
            # What stands there may not name ports.
            cell = cell._replace(text=bounds.header, written="" if bounds.named else bounds.header)
        elif place > number:
            cell = cell._replace(text=_range(row, bounds, protocols))
        rows.append(tuple(cell if n == bounds.first else each for n, each in enumerate(row) if n != bounds.last))
    return replace(grid, rows=tuple(rows), hidden_columns=())


def _range(row: Sequence[GridCell], bounds: Bounds, protocols: Sequence[int]) -> str:
    """The ports between two bounds: every one where neither bound is a number and every protocol is meant."""
    texts = row[bounds.first].text.strip(), row[bounds.last].text.strip()
    low, high = map(_number, texts)
    if low is None or high is None:
        return _of_other_bounds(*texts)
    if _is_portless(row, protocols):
        # There these are the type of ICMP and its code.
        return f"type {low}" if low not in ("", _EVERY) else ""
    if {low, high} <= {"", _EVERY}:
        return _EVERY if low or high or any(_is_every_protocol(row[place].text) for place in protocols) else ""
    return low if low == high or not high else f"{low or 1}-{high}"


def _of_other_bounds(low: str, high: str) -> str:
    """The cell of two bounds that are no two numbers: `any | any`, `443 |`, `1433 | 1434 (TLS)`.

    Where they are none of these, it lacks the bound that is no number, so that it is not taken for the other one.
    """
    first, last = _number(low), _number(high)
    if low == high or "" in (first, last):
        return high if first == "" else low
    if first and _BEGINS_WITH_NUMBER.match(high):
        return f"{first}-{high}"
    return f"{first or _NO_BOUND}-{last or _NO_BOUND}"


def _is_portless(row: Sequence[GridCell], protocols: Sequence[int]) -> bool:
    """Whether a row is of a protocol without ports."""
    found = [protocols_of(row[place].text) for place in protocols]
    return any(each.portless and not each.has_ported for each in found)


def _is_every_protocol(text: str) -> bool:
    return text.strip().casefold() in words(Word.EVERY_PROTOCOL)
