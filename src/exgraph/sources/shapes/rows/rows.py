"""The rows of a table below its header: data, titles inside the table, repeated headers, lost row spans."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from operator import eq
from typing import NamedTuple

from exgraph.languages.known import remembered
from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.words import words
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of
from exgraph.sources.shapes.rows.parted_rows import apart
from exgraph.sources.shapes.rows.row import DATA, Kind, Row
from exgraph.sources.shapes.rows.short_rows import aligned
from exgraph.sources.shapes.rows.spanned_rows import is_pushed_left, seen_in, spanned

_SAMPLE = 400
#: What is drawn between rows.
_RULE_LINE = re.compile(r":?[-=_–—]{3,}:?")
#: Emphasis, as the source writes it.
MARKUP = {"strong": "b|strong|i|em"}
_SET_OFF = re.compile(
    rf"(?:\*{{1,3}}[^*]+\*{{1,3}}|_{{1,3}}[^_]+_{{1,3}}|'{{2,5}}[^']+'{{2,5}}|<({MARKUP['strong']})>[^<>]+</\1>)\\?[*†]?",
    re.IGNORECASE,
)
#: So many rows a header has, with those that say it again.
_DEEPEST = 3
#: So many rows are looked at together; no more where some of them were not data at first sight so often.
_AT_ONCE, _MOST_FAILED = 256, 4


def rows_above(grid: Grid, count: int) -> Iterator[Row]:
    """The rows above a header that say something."""
    for number in range(count):
        if any(cell.text.strip() for cell in grid.rows[number]):
            yield Row(Kind.TITLE, number, grid.rows[number])


class Stretch(NamedTuple):
    """Rows one below another, from a number on, that are data as they stand, and their texts by column."""

    number: int
    rows: tuple[tuple[GridCell, ...], ...]
    texts: list[list[str]]

    def each(self) -> Iterator[Row]:
        """The rows one by one."""
        return (Row(DATA, number, cells) for number, cells in enumerate(self.rows, self.number))


def body_rows(grid: Grid, start: int, columns: Sequence[Column | None]) -> Iterator[Row]:
    """The rows from `start` on, each of the grid's width, with what a row span above covers filled in."""
    for found in stretches(grid, start, columns):
        if isinstance(found, Row):
            yield found
        else:
            yield from found.each()


def stretches(grid: Grid, start: int, columns: Sequence[Column | None]) -> Iterator[Row | Stretch]:
    """The same, with the rows of long lists many at once where it takes no look at each that they are data."""
    short = set(grid.short_rows)
    headers = [[fold_header(cell.text) for cell in row] for row in grid.rows[max(0, start - _DEEPEST) : start]]
    above: tuple[GridCell, ...] | None = None
    repeated: list[int] = []
    begins = {header[0] for header in headers}
    ditto = _ditto()
    seen: list[set[str]] | None = None
    number, failed = start - 1, 0
    while number + 1 < len(grid.rows):
        number += 1
        if (number - start) % _AT_ONCE == 0 and failed < _MOST_FAILED and number + _AT_ONCE <= len(grid.rows):
            found = _stretch(grid, number, short, begins, ditto)
            if found is not None:
                yield found
                number += _AT_ONCE - 1
                above = grid.rows[number]
                continue
            failed += 1
        cells = grid.rows[number]
        repeated = []
        texts = [cell.text for cell in cells]
        if above is not None and not ditto.isdisjoint(texts):
            repeated = [place for place, cell in enumerate(cells) if cell.text in ditto and above[place].text]
            cells = tuple(
                cell._replace(text=above[place].text) if place in repeated else cell for place, cell in enumerate(cells)
            )
            texts = [cell.text for cell in cells]
        if number not in short and _is_plain(cells, texts, begins, grid.spans):
            above = cells
            yield Row(DATA, number, cells, tuple(repeated))
            continue
        filled = [place for place, cell in enumerate(cells) if cell.text.strip()]
        if all(_RULE_LINE.fullmatch(cells[place].text.strip()) for place in filled):
            yield Row(Kind.EMPTY, number, cells)
            continue
        if _repeats(cells, headers, columns):
            yield Row(Kind.HEADER, number, cells)
            continue
        if _is_title(cells, filled, columns) or _spans_ends_and_ports(cells, columns):
            yield Row(Kind.TITLE, number, cells)
            continue
        if filled == [0, 1] and is_set_off(cells[0]) and _names_in_plain(grid, start, columns):
            # A title with a remark on it in the next cell.
            yield Row(Kind.TITLE, number, (cells[0], *(cell._replace(text="") for cell in cells[1:])))
            continue
        carried = repeated
        parts = apart(cells, columns) if number in short else ()
        if parts:
            above = parts[0]
            yield from (Row(Kind.DATA, number, each, tuple(repeated)) for each in parts)
            continue
        if above is not None and grid.spans and (number in short or is_pushed_left(cells, columns)):
            seen = seen_in(grid, start, columns) if seen is None else seen
            placed = aligned(cells, above, columns, seen)
            if placed is None and number in short:
                yield Row(Kind.BROKEN, number, cells)
                continue
            cells, carried = placed or (cells, repeated)
        if above is not None and grid.spans:
            cells, blanks = spanned(cells, above, columns)
            carried = [*carried, *blanks]
        above = cells
        yield Row(Kind.DATA, number, cells, tuple(carried))


@remembered()
def _ditto() -> frozenset[str]:
    """What stands for the cell above, as cells write it."""
    return frozenset(form for word in words(Word.DITTO) for form in (word, word.capitalize()))


def _stretch(grid: Grid, begin: int, short: set[int], begins: set[str], ditto: frozenset[str]) -> Stretch | None:
    """The next rows where all of them are data at first sight, by the same signs as `_is_plain`."""
    end = begin + _AT_ONCE
    rows = grid.rows[begin:end]
    if grid.width < 2 or not begins or not short.isdisjoint(range(begin, end)):
        return None
    texts = [[row[place].text for row in rows] for place in range(grid.width)]
    met = set(texts[0])
    if any(row[0].header for row in rows) or not begins.isdisjoint(map(fold_header, met)):
        return None
    met.update(*texts[1:])
    if "" in met or not ditto.isdisjoint(met):
        return None
    alike = (row for row, same in zip(rows, map(eq, texts[0], texts[1]), strict=True) if same)
    return Stretch(begin, rows, texts) if all(map(_says_more, alike)) else None


def _says_more(row: tuple[GridCell, ...]) -> bool:
    """Whether a row is no title and no drawn line though its first two cells say the same."""
    first = row[0].text.strip()
    if not first or _RULE_LINE.fullmatch(first) or any(cell.spanned for cell in row):
        return False
    return any(cell.text.strip() != first for cell in row)


def _is_plain(cells: tuple[GridCell, ...], texts: list[str], begins: set[str], spans: bool) -> bool:
    """Whether a row is data at first sight, as most are: no cell is empty, and its first is neither the header's nor
    repeated in the second. Where cells do not span rows, the first two decide. `begins` are the first cells of the
    header's rows, folded."""
    return (
        len(texts) > 1
        and texts[0] != texts[1]
        and not cells[0].header
        and ("" not in texts or (not spans and _differ(texts[0].strip(), texts[1].strip())))
        and bool(begins)
        and fold_header(texts[0]) not in begins
    )


def _differ(first: str, second: str) -> bool:
    """Whether two cells say two things, the first of them no line that is drawn."""
    return first != second and bool(first and second) and _RULE_LINE.fullmatch(first) is None


def is_set_off(cell: GridCell) -> bool:
    """Whether all of a cell is emphasised."""
    return _SET_OFF.fullmatch(cell.raw.strip()) is not None


def _names_in_plain(grid: Grid, start: int, columns: Sequence[Column | None]) -> bool:
    """Whether the rows with ports, of which there are some, emphasise their first cell nowhere."""
    places = [place for place, meaning in enumerate(columns) if meaning in PORTS]
    rows = [row for row in grid.rows[start:] if any(row[place].text.strip() for place in places)]
    ports_behind = all(place > 1 for place in places)
    return ports_behind and bool(rows) and not any(is_set_off(row[0]) for row in rows)


def _spans_ends_and_ports(cells: tuple[GridCell, ...], columns: Sequence[Column | None]) -> bool:
    """Whether one cell lies over both ends, and another over the ports and a column beside them: a title and a remark
    on it. One that has a port of its own says it of the hosts of that name."""
    if not {Column.SOURCE, Column.DESTINATION} <= set(columns):
        return False
    source, destination = columns.index(Column.SOURCE), columns.index(Column.DESTINATION)
    if abs(source - destination) != 1 or not _is_one(cells, source, destination):
        return False
    ports = [place for place, meaning in enumerate(columns) if meaning in PORTS]
    beside = ((place, other) for place in ports for other in (place - 1, place + 1) if 0 <= other < len(cells))
    return any(_is_one(cells, *pair) for pair in beside)


def _is_one(cells: tuple[GridCell, ...], one: int, other: int) -> bool:
    """Whether one cell of the source lies over two columns of its row."""
    first, second = sorted((one, other))
    return cells[second].spanned and cells[first].text == cells[second].text and cells[first][2:4] == cells[second][2:4]


def _repeats(cells: tuple[GridCell, ...], headers: list[list[str]], columns: Sequence[Column | None]) -> bool:
    if all(len(cell.text) <= _SAMPLE for cell in cells):
        for header in headers if len({cell.text for cell in cells}) > 1 else headers[-1:]:
            # Most rows differ in their first cell already.
            if all(fold_header(cell.text) == text for cell, text in zip(cells, header, strict=True)):
                return True
    marked = all(cell.header for cell in cells) and len(cells) > 1
    return marked and [meaning_of(cell.text) for cell in cells] == list(columns)


def _is_title(cells: tuple[GridCell, ...], filled: list[int], columns: Sequence[Column | None]) -> bool:
    """One text over the whole row, or in its first cell alone, that is no port and no role in a list's own column."""
    texts = {cells[place].text.strip() for place in filled}
    if len(texts) > 1 or len(cells) < 2:
        return False
    text = texts.pop()
    if has_ports(text) and len(text.split()) <= 3:
        return False
    if len(filled) == len(cells):
        return len(cells) > 2 or cells[1].spanned
    if filled != [0]:
        return False
    # The name of a service whose ports' cells are all empty is a row without ports, told as such.
    return len(cells) > 2 and columns[0] not in (Column.SERVICE, Column.PURPOSE)
