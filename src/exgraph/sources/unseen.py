"""What of a document is seen and not read: hidden sheets, rows and columns, tables in code, struck-out text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from exgraph.errors import UnusableInput
from exgraph.languages.meanings import Column
from exgraph.sources.formats.rule_commands import ports_of
from exgraph.sources.grid import COMMANDS, LINES, LIST, RULES, Grid, GridCell, Unread
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.gathering import read_tables
from exgraph.sources.shapes.plainer.blocks import tables_on
from exgraph.sources.shapes.plainer.listed_ports import listed_ports

_LONGEST_TEXT = 60
_DIGITS = re.compile("[0-9]+")
#: Where a table is read that is all a document says of ports: in a block of code, in the lines of a paragraph.
_IN_TEXT = ("fence", LINES)
#: What only looks like a table more often than it is one: there, and in a header or footer.
_PERHAPS = (*_IN_TEXT, "margin")
#: Told, and not left out.
READ_ANYWAY = {kind: f"{kind}-read" for kind in _IN_TEXT}


@dataclass(frozen=True, slots=True)
class Seen:
    """The tables that are read, and what else the document has."""

    grids: tuple[Grid, ...]
    unread: tuple[Unread, ...]


def seen(grids: Iterable[Grid], include_hidden: bool, overrides: Mapping[str, Column]) -> Seen:
    """The tables without what is hidden in them, or with it, and what is not read of them.

    What is struck out is never read; tables in blocks of code are where no other table says anything of ports. Whether
    something unread states ports is found by reading it: a hidden table by itself, hidden rows and columns by what the
    table would say with them and does not say without.
    """
    kept: list[Grid] = []
    unread: list[Unread] = []
    fences: list[Grid] = []
    commands: list[Grid] = []
    for grid in grids:
        if grid.unseen == LIST:
            listed = listed_ports(grid)
            kept += listed.grids
            unread += (_unread(grid, LIST, _name(grid), ports=True),) if listed.ports else ()
            unread += (_unread(grid, "items", cell.text, cell.line, ports=True) for cell in listed.left)
            continue
        if grid.unseen == COMMANDS:
            commands.append(grid)
            continue
        if grid.unseen == RULES:
            unread.append(_unread(grid, RULES, grid.rows[0][0].text, None, len(grid.rows), ports=True))
            continue
        if grid.unseen and (not include_hidden or grid.unseen in _PERHAPS):
            ports = bool(_stated((grid,), overrides))
            if ports and not include_hidden and grid.unseen in _IN_TEXT:
                fences.append(grid)
                continue
            if not include_hidden and (ports or grid.unseen not in _PERHAPS):
                unread.append(_unread(grid, grid.unseen, _name(grid), ports=ports))
            if not (include_hidden and ports):
                continue
        whole = replace(grid, unseen="", hidden_rows=(), hidden_columns=())
        if include_hidden or not (grid.hidden_rows or grid.hidden_columns):
            kept.append(whole)
        else:
            cut = _cut(grid)
            ports = _stated((whole,), overrides) != _stated((cut,), overrides)
            unread += _hidden_parts(grid, ports)
            if any(cell.text for row in cut.rows for cell in row):
                kept.append(cut)
        unread += (*_told(grid), *_struck(grid))
    if fences and not _stated(kept, overrides):
        # All that the document says of ports.
        kept += [replace(grid, unseen="") for grid in fences]
        unread += [_unread(grid, READ_ANYWAY[grid.unseen], _name(grid)) for grid in fences]
    else:
        unread += [_unread(grid, grid.unseen, _name(grid), ports=True) for grid in fences]
    unread += _new_commands(commands, kept)
    return Seen(tuple(kept), together(unread))


def _new_commands(commands: Sequence[Grid], kept: Sequence[Grid]) -> Iterator[Unread]:
    """The commands that have a number no table has: others repeat what the document says."""
    known: set[str] = set()
    for grid in kept if commands else ():
        known.update(number for row in grid.rows for cell in row for number in _DIGITS.findall(cell.text))
    for grid in commands:
        new = [row[0] for row in grid.rows if ports_of(row[0].text) - known]
        if new:
            yield _unread(grid, COMMANDS, new[0].text, new[0].line, len(new), ports=True)


def _stated(grids: Sequence[Grid], overrides: Mapping[str, Column]) -> Counter[Any]:
    """What tables state, to compare: their statements, and what of them has ports and makes none."""
    try:
        readings = read_tables((table for grid in grids for table in tables_on(grid)), overrides)
    except UnusableInput as error:
        return Counter([str(error)])
    found: Counter[Any] = Counter()
    for reading in readings:
        for each in (*reading.statements, *reading.unpaired):
            found[each.source, each.destination, each.services] += 1
        if reading.explanation.unread or reading.problems:
            found["unread"] += 1
    return found


def _cut(grid: Grid) -> Grid:
    hidden_rows, hidden_columns = set(grid.hidden_rows), set(grid.hidden_columns)
    kept = [number for number in range(len(grid.rows)) if number not in hidden_rows]
    columns = [place for place in range(grid.width) if place not in hidden_columns]
    short = set(grid.short_rows)
    return replace(
        grid,
        rows=tuple(tuple(grid.rows[number][place] for place in columns) for number in kept),
        short_rows=tuple(new for new, number in enumerate(kept) if number in short),
        header_rows=sum(number not in hidden_rows for number in range(grid.header_rows)),
        hidden_rows=(),
        hidden_columns=(),
    )


def _hidden_parts(grid: Grid, ports: bool) -> Iterator[Unread]:
    rows = [grid.rows[number] for number in grid.hidden_rows if any(cell.text for cell in grid.rows[number])]
    if rows:
        line = next((cell.line for cell in rows[0] if cell.line is not None), None)
        text = " | ".join(dict.fromkeys(cell.text for cell in rows[0] if cell.text))
        yield _unread(grid, "rows", text, line, len(rows), ports)
    columns = [place for place in grid.hidden_columns if any(row[place].text for row in grid.rows)]
    if columns:
        names = (next(row[place].text for row in grid.rows if row[place].text) for place in columns)
        yield _unread(grid, "columns", ", ".join(names), None, len(columns), ports)


def _told(grid: Grid) -> Iterator[Unread]:
    """What no reader gives as a row.

    What is hidden in cells is told where it states ports that no cell shows: much of it is keys to sort by, and hints.
    """
    shown = {cell.text for row in grid.rows for cell in row} if grid.unread else set()
    for each in grid.unread:
        if each.kind != "cells":
            yield each
        elif has_ports(each.text) and not any(each.text in text for text in shown):
            yield _unread(grid, each.kind, each.text, each.line, ports=True)


def _struck(grid: Grid) -> Iterator[Unread]:
    struck = [cell for row in grid.rows for cell in row if cell.struck and not cell.spanned and not _is_corrected(cell)]
    if struck:
        ports = any(has_ports(cell.struck) for cell in struck)
        yield _unread(grid, "struck", struck[0].struck, struck[0].line, len(struck), ports)


def _is_corrected(cell: GridCell) -> bool:
    """Whether what is struck out has another text of its kind in its place: a port for a port, a name for a name."""
    return bool(cell.text.strip()) and (has_ports(cell.text) or not has_ports(cell.struck))


def _unread(grid: Grid, kind: str, text: str, line: int | None = None, count: int = 1, ports: bool = False) -> Unread:
    shown = " ".join(text.split())
    shown = shown if len(shown) <= _LONGEST_TEXT else f"{shown[: _LONGEST_TEXT - 1]}…"
    return Unread(kind, grid.file, grid.line if line is None else line, grid.sheet, shown, count, ports)


def _name(grid: Grid) -> str:
    def said(row: tuple[GridCell, ...]) -> str:
        return " | ".join(dict.fromkeys(cell.text for cell in row if cell.text))

    return grid.sheet or next(filter(None, map(said, grid.rows)), "")


def together(unread: Iterable[Unread]) -> tuple[Unread, ...]:
    """One of a kind that states ports, and one that does not, each with its first place."""
    found: dict[tuple[str, bool], Unread] = {}
    for each in unread:
        key = each.kind, each.ports
        first = found.get(key)
        found[key] = each if first is None else replace(first, count=first.count + each.count)
    return tuple(found.values())
