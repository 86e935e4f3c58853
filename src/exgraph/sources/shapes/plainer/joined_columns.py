"""Columns that say one thing together: where ranges of ports begin and end, and the several names of one end."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import pattern, spoken, whole, words
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.directions import is_direction
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of
from exgraph.sources.shapes.plainer.range_columns import bounds_of, with_ranges
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER

_FEWEST = 2
#: So many rows show which column holds directions.
_SAMPLE = 60
_GROUP = pattern(whole(Word.GROUP))


def joined_columns(grid: Grid, named: AbstractSet[str]) -> Grid:
    """The table in which two columns of bounds are one of ranges, and columns of peers of which each row fills one are
    one. `named` are folded headers that a reader has said the meaning of."""
    for number in range(min(DEEPEST_HEADER, len(grid.rows))):
        headers = [fold_header(cell.text) for cell in grid.rows[number]]
        bounds = bounds_of(grid, number)
        if bounds and named.isdisjoint((headers[bounds.first], headers[bounds.last])):
            grid = with_ranges(grid, number, bounds)
            headers = [fold_header(cell.text) for cell in grid.rows[number]]
        grid = _with_hosts_of_groups(_with_self_named(grid, number), number)
        peers = [place for place, header in enumerate(headers) if header and _heads_peers(header)]
        peers = sorted((*peers, *(_one_end_of(grid, number) if peers else ())))
        if len(peers) >= _FEWEST and named.isdisjoint(headers[place] for place in peers) and _take_turns(grid, peers):
            grid = _with_one_peer(grid, number, peers)
        if bounds or len(peers) >= _FEWEST:
            return grid
    return grid


def _one_end_of(grid: Grid, number: int) -> tuple[int, ...]:
    """The column of groups of one end alone beside a direction: what it names is the other end, whichever way the row
    goes."""
    headers = [fold_header(cell.text) for cell in grid.rows[number]]
    meant = [meaning_of(header) if header else None for header in headers]
    ends = [place for place, meaning in enumerate(meant) if meaning in (Column.SOURCE, Column.DESTINATION)]
    if len(ends) != 1 or not _GROUP().search(headers[ends[0]]):
        return ()
    body = grid.rows[number + 1 : number + 1 + _SAMPLE]
    return tuple(ends) if any(_are_ways(body, place) for place in range(len(headers))) else ()


def _heads_peers(header: str) -> bool:
    """Whether a header is of the other end, or asks whether the host itself is that."""
    return meaning_of(header) is Column.PEER or fold_header(header) in words(Word.SELF)


def _with_self_named(grid: Grid, number: int) -> Grid:
    """The table in which a column that asks whether the other end is the host itself says so where it is."""
    headers = [fold_header(cell.text) for cell in grid.rows[number]]
    body = grid.rows[number + 1 :]
    for place, header in enumerate(headers):
        if header not in words(Word.SELF):
            continue
        texts = [row[place].text for row in body if _says(row[place].text)]
        if texts and all(is_yes(text) or is_no(text) for text in texts):
            named = (
                _replaced(row, place, header if is_yes(row[place].text) else "") if n > number else row
                for n, row in enumerate(grid.rows)
            )
            return replace(grid, rows=tuple(named))
    return grid


def _with_hosts_of_groups(grid: Grid, number: int) -> Grid:
    """The table in which the names of rules are those of groups, whose rules they are.

    Names of rules differ; those of groups come again, beside a direction and the group at the other end.
    """
    header = grid.rows[number]
    grouped = any(_GROUP().search(fold_header(cell.text)) for cell in header)
    if not grouped:
        return grid
    meant = [meaning_of(cell.text) for cell in header]
    named = [place for place, cell in enumerate(header) if fold_header(cell.text) in words(Word.NAME_ALONE)]
    body = grid.rows[number + 1 : number + 1 + _SAMPLE]
    if len(named) != 1 or Column.HOST in meant or not any(_are_ways(body, n) for n in range(len(meant))):
        return grid
    texts = [row[named[0]].text for row in body]
    if not all(map(str.strip, texts)) or len(set(texts)) == len(texts):
        return grid
    group = spoken(Word.GROUP)[0]
    rows = (_replaced(row, named[0], group) if n == number else row for n, row in enumerate(grid.rows))
    return replace(grid, rows=tuple(rows))


def _are_ways(body: Sequence[Sequence[GridCell]], place: int) -> bool:
    return bool(body) and all(is_direction(row[place].text) for row in body)


def _replaced(row: tuple[GridCell, ...], place: int, text: str) -> tuple[GridCell, ...]:
    cell = row[place]
    said = cell._replace(text=text, written=cell.written or cell.text)
    return tuple(said if n == place else each for n, each in enumerate(row))


def _take_turns(grid: Grid, places: Sequence[int]) -> bool:
    """Whether no row fills more than one of some columns."""
    return all(sum(_says(row[place].text) for place in places) <= 1 for row in grid.rows if not _is_header(row, places))


def _is_header(row: Sequence[GridCell], places: Sequence[int]) -> bool:
    return any(_heads_peers(row[place].text) for place in places)


def _says(text: str) -> bool:
    return bool(text.strip()) and text.strip().casefold() not in words(Word.NO_ANSWER)


def _with_one_peer(grid: Grid, number: int, places: Sequence[int]) -> Grid:
    first, rest = places[0], set(places[1:])
    header = next((place for place in places if meaning_of(grid.rows[number][place].text) is Column.PEER), None)
    if header is None:
        # Headers of ends that come again name no other end together.
        return grid
    rows = []
    for place, row in enumerate(grid.rows):
        said = next((row[n] for n in places if _says(row[n].text)), row[first]._replace(text=""))
        cell = row[header] if place <= number else said
        rows.append(tuple(cell if n == first else each for n, each in enumerate(row) if n not in rest))
    return replace(grid, rows=tuple(rows), hidden_columns=())
