"""Forms with one request each: a table whose first column has the headers.

Source      | web
Destination | db
Port        | 443
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from exgraph.languages.meanings import PORTS, Column
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of

_ENDS = (Column.SOURCE, Column.DESTINATION)
#: A longer list of requests has a row for each.
_MOST_REQUESTS = 4
#: In rows, each of which asks one thing.
_LONGEST_FORM = 60
#: In the place of ports.
_MOST_WORDS = 3


def record_form(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table with its rows as columns, where the first one has the headers of both ends and of ports, once each.

    `overrides` are folded headers that a reader has said the meaning of.
    """
    if not 1 < grid.width <= _MOST_REQUESTS + 1 or not len(_ENDS) < len(grid.rows) <= _LONGEST_FORM:
        return grid
    said = [_meaning(row[0].text, overrides) for row in grid.rows]
    if any(said.count(end) != 1 for end in _ENDS) or not any(each in PORTS for each in said):
        return grid
    ports = [row for row, meaning in zip(grid.rows, said, strict=True) if meaning in PORTS]
    if not any(_states_ports(cell.text) for row in ports for cell in row[1:]):
        return grid
    if _is_header([cell.text for cell in grid.rows[0]], overrides) or any(_heads(row, overrides) for row in grid.rows):
        return grid
    rows = tuple(
        tuple(cell._replace(header=place == 0) for cell in column)
        for place, column in enumerate(zip(*grid.rows, strict=True))
    )
    return replace(grid, rows=rows, header_rows=1, short_rows=(), hidden_rows=(), hidden_columns=())


def _meaning(text: str, overrides: Mapping[str, Column]) -> Column | None:
    return overrides.get(fold_header(text)) or meaning_of(text)


def _states_ports(text: str) -> bool:
    """Whether a cell has ports or a few words in their place: a legend of headers has sentences about them."""
    return bool(text.strip()) and (has_ports(text) or len(text.split()) <= _MOST_WORDS)


def _is_header(texts: Sequence[str], overrides: Mapping[str, Column]) -> bool:
    """Whether a row is a header as well: what stands beside its first cell is none of ports, and means something."""
    return all(_meaning(text, overrides) and not has_ports(text) for text in texts[1:])


def _heads(row: Sequence[GridCell], overrides: Mapping[str, Column]) -> bool:
    """Whether a row has the headers of both ends."""
    return {_meaning(cell.text, overrides) for cell in row}.issuperset(_ENDS)
