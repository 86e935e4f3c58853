"""Ports behind a sign that permits or denies them, `✅ TCP/22` under `Allowed`: one column for what the sign says, one
for the ports."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from exgraph.languages.meanings import PORTS, Column
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of

#: This share of the cells that are filled are ports behind a sign.
LEAST = 0.6
_SIGN = re.compile(r"\s*([^\w\s]{1,2})\s*(.*)", re.DOTALL)


def ports_behind_answers(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table in which what a column permits stands in a column of its own, where no header says ports.

    `overrides` are folded headers that a reader has said the meaning of. A sign denies what stands behind it also
    where a reader says that the column is the one of ports.
    """
    if not grid.rows:
        return grid
    headers = [cell.text for cell in grid.rows[0]]
    said = [meaning_of(header) if header else None for header in headers]
    if said.count(Column.ACTION) != 1 or any(meaning in PORTS for meaning in said):
        return grid
    place = said.index(Column.ACTION)
    meant = overrides.get(fold_header(headers[place]), Column.ACTION)
    if meant is Column.ACTION:
        called = (headers[place], str(Column.PORT))
    elif meant in PORTS:
        called = (str(Column.ACTION), headers[place])
    else:
        return grid
    texts = [text for row in grid.rows[1:] if (text := row[place].text.strip())]
    behind = [text for text in texts if (parts := _parts(text)) and _states_ports(parts[1])]
    if not texts or len(behind) < LEAST * len(texts):
        return grid
    rows = (_divided(row, place, () if number else called) for number, row in enumerate(grid.rows))
    return replace(grid, rows=tuple(rows), hidden_columns=())


def _parts(text: str) -> tuple[str, str] | None:
    """The sign that a cell begins with and the rest; `None` where it begins with none that says yes or no.

    >>> _parts("✅ TCP/22"), _parts("yes, 22"), _parts("❌")
    (('✅', 'TCP/22'), None, ('❌', ''))
    """
    found = _SIGN.fullmatch(text)
    return (found[1], found[2]) if found and (is_yes(found[1]) or is_no(found[1])) else None


def _states_ports(text: str) -> bool:
    """Whether a text has ports beside their transport or service; a number alone may be anything."""
    return any(map(str.isalpha, text)) and any(map(str.isdigit, text)) and has_ports(text)


def _divided(row: tuple[GridCell, ...], place: int, called: tuple[str, ...]) -> tuple[GridCell, ...]:
    cell = row[place]
    two = called or _parts(cell.text) or ("", cell.text)
    return (*row[:place], *(cell._replace(text=text) for text in two), *row[place + 1 :])
