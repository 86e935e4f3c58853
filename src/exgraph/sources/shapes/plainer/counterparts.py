"""Headers that say what they are only beside others: a group beside directions, the other side beside one that opens.

`Group | Direction | Port | Peer` lists the rules of security groups, whose group is the host; `Initiator | Partner` are
source and destination.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from exgraph.languages.meanings import PORTS, WAYS, Column, Word
from exgraph.languages.neutral import END_HEADERS, GROUP_HEADER
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.headers.column_meanings import Fit, Meant, fold_header, meanings_of
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER

_ENDS = (Column.SOURCE, Column.DESTINATION)
_OTHER_ENDS = (*_ENDS, Column.HOST, Column.ENDPOINT, Column.PAIR, *WAYS)
_SAYS_SO = (Fit.EXACT, Fit.PATTERN)
_GROUP = pattern(whole(Word.GROUP))


def counterparts(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table with such headers as what they are beside the others; any other as it is.

    `overrides` are folded headers that a reader has said the meaning of: those are left as they are.
    """
    for number, row in enumerate(grid.rows[:DEEPEST_HEADER]):
        headers = [cell.text for cell in row]
        said = [next(iter(meanings_of(header)), None) if header.strip() else None for header in headers]
        if not any(each and each.meaning in PORTS for each in said):
            continue
        folded = [fold_header(header) for header in headers]
        if not overrides.keys().isdisjoint(folded):
            return grid
        named = _group(grid, folded, said) or _other_end(folded, said)
        if named is None:
            return grid
        place, text = named
        cell = row[place]._replace(text=text, written=row[place].text)
        header = (*row[:place], cell, *row[place + 1 :])
        return replace(grid, rows=(*grid.rows[:number], header, *grid.rows[number + 1 :]))
    return grid


def _group(grid: Grid, folded: Sequence[str], said: Sequence[Meant | None]) -> tuple[int, str] | None:
    """The column of groups: those of rules, where others say the way and the other end, or a title says so."""
    places = [place for place, header in enumerate(folded) if header in words(Word.GROUP_ALONE)]
    met = {each.meaning for each in said if each}
    if len(places) != 1 or met & {*_ENDS, Column.HOST}:
        return None
    rules = Column.PEER in met and not met.isdisjoint(WAYS)
    titled = any(_GROUP().search(title) for title in (*grid.headings, grid.caption, grid.lead))
    return (places[0], GROUP_HEADER) if rules or titled else None


def _other_end(folded: Sequence[str], said: Sequence[Meant | None]) -> tuple[int, str] | None:
    """The column of the other side where one other header says an end, and none says a way."""
    places = [place for place, header in enumerate(folded) if header in words(Word.COUNTERPART)]
    ends = [each for place, each in enumerate(said) if each and each.meaning in _OTHER_ENDS and place not in places]
    if len(places) != 1 or len(ends) != 1 or ends[0].meaning not in _ENDS or ends[0].fit not in _SAYS_SO:
        return None
    return places[0], END_HEADERS[ends[0].meaning is Column.SOURCE]
