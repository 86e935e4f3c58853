"""A column for each host, in which marks say what it does: `Port | web | db` over `5432 | C | S`.

What the marks stand for are the words for both ends, the first letters of some, or what a legend says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from exgraph.languages.meanings import PORTS, WAYS, Column, Word
from exgraph.languages.neutral import END_HEADERS, END_LETTERS
from exgraph.languages.words import pattern, whole
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.headers.column_meanings import Fit, Meant, meanings_of
from exgraph.sources.shapes.plainer.legends import entries
from exgraph.sources.shapes.plainer.neutral_ends import Row
from exgraph.sources.shapes.reading.column_view import says_one_thing
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER
from exgraph.sources.shapes.reading.weights import SAMPLE_ROWS

_ENDS = (Column.SOURCE, Column.DESTINATION)
_NAMED = (*_ENDS, Column.PEER, Column.HOST, Column.PAIR)
_NO_HOST = (*PORTS, *WAYS, Column.SOURCE_PORT, Column.TRANSPORT)
_SAYS_SO = (Fit.EXACT, Fit.PATTERN)
_OPENS = pattern(whole(Word.SOURCE_NOUN, Word.OPENS))
_LISTENS = pattern(whole(Word.DESTINATION_NOUN, Word.LISTENS))
#: One column says what its own host does; one row shows no habit.
FEWEST_HOSTS, FEWEST_ROWS = 2, 2
#: In signs.
LONGEST_MARK = 3
#: In signs: all text that is looked through for a legend, and a line of one.
_LONGEST_TEXT, _LONGEST_LINE = 200_000, 300
#: What a mark stands for.
Marks = Mapping[str, Column]


class _Hosts(NamedTuple):
    """The number of the header, the columns of hosts, and what their marks stand for."""

    header: int
    places: tuple[int, ...]
    marks: Marks


def marked_sides(grids: Sequence[Grid], text: str, overrides: Mapping[str, Column]) -> tuple[Grid, ...]:
    """The tables with a source and a destination in each row in the place of such columns; any others as they are.

    `text` is that of the whole document, where it is one.
    """
    if overrides:
        return tuple(grids)
    legend = cache(lambda: _legend(grids, text))
    found = [(grid, _hosts(grid, legend)) for grid in grids]
    return tuple(grid if hosts is None else replace(grid, rows=tuple(_with_ends(grid, hosts))) for grid, hosts in found)


def _hosts(grid: Grid, legend: Callable[[], Marks]) -> _Hosts | None:
    for number in range(min(DEEPEST_HEADER, len(grid.rows) - FEWEST_ROWS)):
        said = [next(iter(meanings_of(cell.text)), None) for cell in grid.rows[number]]
        if not any(each and each.meaning in PORTS for each in said):
            continue
        if any(each and each.meaning in _NAMED and each.fit in _SAYS_SO for each in said):
            return None
        body = [row for row in grid.rows[number + 1 : number + 1 + SAMPLE_ROWS] if _says_several(row)]
        marks = _marks(grid.rows[number], said, body, legend)
        return None if marks is None else _Hosts(number, *marks)
    return None


def _marks(
    header: Row, said: Sequence[Meant | None], body: Sequence[Row], legend: Callable[[], Marks]
) -> tuple[tuple[int, ...], Marks] | None:
    """The columns whose cells are all marks, and what these stand for: every row has one who opens and one who
    listens."""
    short = [
        n for n, cell in enumerate(header) if cell.text.strip() and not _is_of_ports(said[n]) and _is_short(body, n)
    ]
    if len(short) < FEWEST_HOSTS or len(body) < FEWEST_ROWS:
        return None
    for marks in _readings(short, body, legend):
        places = tuple(n for n in short if all(_mark(row[n].text) in marks for row in body if row[n].text.strip()))
        sides = [{marks[_mark(row[n].text)] for n in places if row[n].text.strip()} for row in body]
        if len(places) >= FEWEST_HOSTS and all(each == {*_ENDS} for each in sides):
            return places, marks
    return None


def _readings(places: Sequence[int], body: Sequence[Row], legend: Callable[[], Marks]) -> Iterator[Marks]:
    """What marks may stand for, the surest first: what a legend says, their words, their letters."""
    met = {_mark(row[n].text) for row in body for n in places}
    if any(0 < len(mark) <= LONGEST_MARK for mark in met):
        yield legend()
    yield {text: end for text in met if (end := _word(text)) is not None}
    for opens, listens in END_LETTERS:
        yield {opens: Column.SOURCE, listens: Column.DESTINATION}


def _is_of_ports(said: Meant | None) -> bool:
    return said is not None and said.meaning in _NO_HOST


def _is_short(body: Sequence[Row], place: int) -> bool:
    texts = [text for row in body if (text := row[place].text.strip())]
    return bool(texts) and len({*texts}) <= len(_ENDS)


def _mark(text: str) -> str:
    return " ".join(text.split()).casefold()


def _legend(grids: Sequence[Grid], text: str) -> Marks:
    """What a legend says that marks stand for, above or below the tables, in them, or in the text."""
    lines = [line for grid in grids for line in (grid.lead, grid.caption, *grid.headings)]
    lines += [cell.text for grid in grids if len(grid.rows) <= SAMPLE_ROWS for row in grid.rows for cell in row]
    lines += text[:_LONGEST_TEXT].splitlines()
    found: dict[str, set[Column]] = {}
    for line in dict.fromkeys(lines):
        for mark, means in entries(line) if len(line) <= _LONGEST_LINE else ():
            if (end := _explained(means)) is not None:
                found.setdefault(_mark(mark), set()).add(end)
    return {mark: next(iter(ends)) for mark, ends in found.items() if len(ends) == 1}


def _word(text: str) -> Column | None:
    """The end that a mark is the word for, as the header of a column may be."""
    said = next(iter(meanings_of(text)), None)
    return said.meaning if said and said.meaning in _ENDS and said.fit in (Fit.EXACT, Fit.NOUN) else None


def _explained(text: str) -> Column | None:
    """The end that a legend says."""
    opens, listens = _OPENS().search(text), _LISTENS().search(text)
    if bool(opens) is bool(listens):
        return None
    return Column.SOURCE if opens else Column.DESTINATION


def _says_several(row: Row) -> bool:
    return any(cell.text.strip() for cell in row) and not says_one_thing(row)


def _with_ends(grid: Grid, hosts: _Hosts) -> Iterator[Row]:
    names = [" ".join(grid.rows[hosts.header][n].text.split()) for n in hosts.places]
    first, second = hosts.places[:2]
    further = hosts.places[2:]
    for number, row in enumerate(grid.rows):
        cells = list(row)
        if number == hosts.header:
            for n, text in zip((first, second), END_HEADERS, strict=True):
                cells[n] = cells[n]._replace(text=text, written=cells[n].text)
        elif number > hosts.header and _says_several(row):
            marks = [_mark(row[n].text) for n in hosts.places]
            written = " ".join(row[n].text.strip() for n in hosts.places if row[n].text.strip())
            for n, end in zip((first, second), _ENDS, strict=True):
                of_end = [name for name, mark in zip(names, marks, strict=True) if hosts.marks.get(mark) is end]
                cells[n] = cells[n]._replace(text="\n".join(of_end), written=written, spanned=False)
        yield tuple(cell for n, cell in enumerate(cells) if n not in further)
