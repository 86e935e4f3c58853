"""Several tables on one sheet: blocks with blank rows or columns between them, each with a header of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from exgraph.languages.known import remembered
from exgraph.languages.meanings import PORTS, Column
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.cells.directions import is_direction
from exgraph.sources.shapes.headers.column_meanings import Fit, fold_header, meaning_of, meanings_of
from exgraph.sources.shapes.titles.labelled_titles import labelled_cells

_TITLE_ROWS = 5
_OF_ENDS = {Column.SOURCE, Column.DESTINATION, Column.HOST, Column.PEER, Column.ENDPOINT}
_NUMBERS = re.compile(r"(?=[^\d]*+\d)[\s\d.,:/-]++")


@dataclass(slots=True)
class _Block:
    begin: int
    end: int
    titles: tuple[str, ...] = ()


def tables_on(grid: Grid) -> Iterator[Grid]:
    """The tables of a sheet. Blank rows and columns alone divide none: only a header of ports behind begins another.

    Rows of one text between blank rows are titles of the table below. Blank columns divide where each part has a
    header.
    """
    parts = _side_by_side(grid)
    if len(parts) == 1:
        parts = _one_below_another(grid)
    for part in parts:
        if part is grid:
            yield grid
        else:
            yield from tables_on(part)


def _side_by_side(grid: Grid) -> list[Grid]:
    """The tables between blank columns; the grid itself where it is one table."""
    wide = [row for row in grid.rows if _says_several(row)]
    filled = [any(row[place].text.strip() for row in wide) for place in range(grid.width)]
    runs = _runs(filled)
    if len(runs) < 2:
        return [grid]
    begins: list[int] = []
    ends: set[Column | None] = set()
    for begin, end in runs:
        part = tuple(row[begin:end] for row in wide)
        meanings = _header(part)
        if begins and not meanings and _names_ends_alone(part) and _is_whole(tuple(row[: begin - 1] for row in wide)):
            # Names of machines beside a table that has both ends are another table's.
            begins.append(begin)
            continue
        if not meanings or (begins and _completes(ends, meanings)):
            # A column that stands apart, or the other end of the same table.
            continue
        begins.append(begin)
        ends = meanings
    if len(begins) < 2:
        return [grid]
    return [
        _columns_of(grid, begin, end) for begin, end in zip((0, *begins[1:]), (*begins[1:], grid.width), strict=True)
    ]


def _names_ends_alone(rows: tuple[tuple[GridCell, ...], ...]) -> bool:
    """Whether the first row of a part begins with the header of an end, and has none of ports."""
    headers = [cell.text for cell in rows[0]] if rows else []
    said = [{each.meaning for each in meanings_of(header) if each.fit is not Fit.ALTERNATIVE} for header in headers]
    return len(headers) > 1 and bool(said[0] & _OF_ENDS) and not any(each & {*PORTS} for each in said)


def _is_whole(rows: tuple[tuple[GridCell, ...], ...]) -> bool:
    """Whether the first row heads a list that needs no other column: ports, a source and a destination."""
    said = {each.meaning for cell in rows[0] for each in meanings_of(cell.text) if each.fit is not Fit.ALTERNATIVE}
    return not said.isdisjoint(PORTS) and {Column.SOURCE, Column.DESTINATION} <= said


def _completes(left: set[Column | None], right: set[Column | None]) -> bool:
    """Whether two headers are one table's: each has one end, and the other one has the other."""
    both = {Column.SOURCE, Column.DESTINATION}
    return len(both & left) == len(both & right) == 1 and both <= left | right


def _columns_of(grid: Grid, begin: int, end: int) -> Grid:
    """The part of a grid between two columns, without the blank columns and rows at its edges."""
    filled = [any(row[place].text.strip() for row in grid.rows) for place in range(begin, end)]
    left, right = begin + filled.index(True), end - filled[::-1].index(True)
    rows = [row[left:right] for row in grid.rows]
    said = [number for number, row in enumerate(rows) if any(cell.text.strip() for cell in row)]
    short = set(grid.short_rows)
    kept = range(said[0], said[-1] + 1)
    return replace(
        grid,
        rows=tuple(rows[number] for number in kept),
        line=next((cell.line for cell in rows[said[0]] if cell.line is not None), grid.line),
        # Cells that a row lacks have no column: it may lack none here, or all.
        short_rows=tuple(
            number - kept.start
            for number in kept
            if number in short and rows[number][0].column is not None and rows[number][-1].column is None
        ),
        header_rows=0,
        notes=grid.notes if begin == 0 else (),
    )


def _one_below_another(grid: Grid) -> list[Grid]:
    """The tables between blank rows; the grid itself where it is one table."""
    segments = _segments(grid)
    if len(segments) < 2:
        parts = list(_at_headers(grid, _Block(*segments[0]))) if segments else []
        return [_part(grid, part) for part in parts] if len(parts) > 1 else [grid]
    # A header that begins as the first one does heads another table, though its further words are not known.
    top = _first_cell(grid.rows)
    blocks: list[_Block] = []
    pending: list[tuple[int, int]] = []
    for begin, end in segments:
        rows = grid.rows[begin:end]
        if _header(rows) or (top and top == _first_cell(rows)):
            titles = _titles(row for first, last in pending for row in grid.rows[first:last])
            blocks += _at_headers(grid, _Block(begin, end, titles))
            pending.clear()
        elif all(_is_single(_texts(row)) or labelled_cells(_texts(row)) for row in rows):
            pending.append((begin, end))
        else:
            _continue(blocks, pending[0][0] if pending else begin, end)
            pending.clear()
    if pending:
        _continue(blocks, pending[0][0], pending[-1][1])
    if len(blocks) == 1 and not blocks[0].titles:
        return [grid]
    return [_part(grid, block) for block in blocks]


def _titles(rows: Iterable[tuple[GridCell, ...]]) -> tuple[str, ...]:
    """The titles in rows of one text, and as one what rows of two say of the ends."""
    texts = [_texts(row) for row in rows]
    ends = ", ".join(filter(None, map(labelled_cells, texts)))
    return (*(said[0] for said in texts if _is_single(said)), *((ends,) if ends else ()))


def _at_headers(grid: Grid, block: _Block) -> Iterator[_Block]:
    """A block in parts where another header begins below rows with ports, with the titles right above it.

    A part with fewer titles has the outer ones of the part before: a group, of which each part has a direction.
    """
    begins = [block.begin]
    said, fresh = set(_row_header(grid.rows[block.begin])), False
    for number in range(block.begin + 1, block.end):
        first = grid.rows[number][0].text
        if fresh and (first.isdecimal() or _is_no_header(first)):
            # As nearly every row of data begins.
            continue
        meanings = _row_header(grid.rows[number]) if _is_all_headers(grid.rows[number]) else set()
        if meanings and fresh and meanings != said:
            begin = number
            while len(_texts(grid.rows[begin - 1])) == 1:
                begin -= 1
            begins.append(begin)
            fresh = False
        said = meanings or said
        fresh = fresh or any(has_ports(cell.text) for cell in grid.rows[number])
    leading = [texts[0] for texts in takewhile(_is_single, map(_texts, grid.rows[block.begin : block.end]))]
    if len(begins) == 1 and not (len(leading) > 1 and is_direction(leading[-1])):
        yield block
        return
    titles = leading
    for begin, end in pairwise((*begins, block.end)):
        head = next(number for number in range(begin, end) if len(_texts(grid.rows[number])) > 1)
        own = [_texts(grid.rows[number])[0] for number in range(begin, head)]
        # They stand in the place of the last ones: of a direction alone, or of a group and its direction.
        titles = [*titles[: max(len(titles) - len(own), 0)], *own]
        yield _Block(head, end, (*block.titles, *titles))


def _is_all_headers(row: tuple[GridCell, ...]) -> bool:
    """Whether every text of a row is a header: `app` and `tcp` are some, too, and stand among names in rows of data."""
    return not any(_is_no_header(cell.text) for cell in row)


@remembered(8192)
def _is_no_header(text: str) -> bool:
    """Whether a text is a number, or no header that is known."""
    return bool(text.strip()) and (_NUMBERS.fullmatch(text) is not None or not meaning_of(text))


def _is_single(texts: tuple[str, ...]) -> bool:
    return len(texts) == 1


def _first_cell(rows: tuple[tuple[GridCell, ...], ...]) -> str:
    """The first cell, folded, of the first row of several texts."""
    said = ((row, _texts(row)) for row in rows[:_TITLE_ROWS])
    row = next((row for row, texts in said if len(texts) > 1 and not labelled_cells(texts)), None)
    return "" if row is None else fold_header(row[0].text)


def _continue(blocks: list[_Block], begin: int, end: int) -> None:
    if blocks:
        blocks[-1].end = end
    else:
        blocks.append(_Block(begin, end))


def _segments(grid: Grid) -> list[tuple[int, int]]:
    """Runs of rows that have any text, from and to (exclusive)."""
    return _runs([bool(row[0].text) or any(cell.text for cell in row) for row in grid.rows])


def _runs(filled: list[bool]) -> list[tuple[int, int]]:
    """Where the places are that are filled without a gap, from and to (exclusive)."""
    found: list[tuple[int, int]] = []
    begin: int | None = None
    for number, full in enumerate(filled):
        if full and begin is None:
            begin = number
        elif not full and begin is not None:
            found.append((begin, number))
            begin = None
    return found if begin is None else [*found, (begin, len(filled))]


def _header(rows: tuple[tuple[GridCell, ...], ...]) -> set[Column | None]:
    """What the first row of several texts means as a header: of ports and something else; empty where it is none."""
    row = next((row for row in rows[:_TITLE_ROWS] if len(_texts(row)) > 1), None)
    return set() if row is None else _row_header(row)


def _row_header(row: tuple[GridCell, ...]) -> set[Column | None]:
    """What a row means as a header; empty where it is none."""
    if any(has_ports(cell.text) for cell in row):
        return set()
    meanings = {meaning_of(cell.text) for cell in row} - {None}
    return meanings if len(meanings) > 1 and not meanings.isdisjoint(PORTS) else set()


def _says_several(row: tuple[GridCell, ...]) -> bool:
    """Whether a row has several texts, as most have in their first two cells."""
    if len(row) > 1 and row[0].text.strip() not in ("", row[1].text.strip()) and row[1].text.strip():
        return True
    return len(_texts(row)) > 1


def _texts(row: tuple[GridCell, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for cell in row if (text := cell.text.strip())))


def _part(grid: Grid, block: _Block) -> Grid:
    rows = grid.rows[block.begin : block.end]
    line = next((cell.line for row in rows for cell in row if cell.line is not None), None)
    short = tuple(number - block.begin for number in grid.short_rows if block.begin <= number < block.end)
    notes = grid.notes if block.begin == 0 else ()
    part = replace(grid, rows=rows, line=line, short_rows=short, header_rows=0, notes=notes)
    if not block.titles:
        return part
    above = tuple(filter(None, (*grid.headings, grid.caption, *block.titles[:-1])))
    return replace(part, headings=above, caption=block.titles[-1])
