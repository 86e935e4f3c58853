"""A first column without a header whose cells are titles: `Rule for the relay:` says whose rule the row is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from exgraph.languages.meanings import PORTS, Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.headers.column_meanings import meaning_of
from exgraph.sources.shapes.titles.group_names import spelled_group
from exgraph.sources.shapes.titles.title_names import is_role_name
from exgraph.sources.shapes.titles.titles import read_title

_FEWEST_COLUMNS = 3


def named_rows(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table in which such a column is one of hosts, where ports have a header and no other column is of a host."""
    header = grid.rows[0] if grid.rows else ()
    if len(header) < _FEWEST_COLUMNS or header[0].text.strip() or overrides:
        return grid
    meant = {meaning_of(cell.text) for cell in header[1:]}
    if meant.isdisjoint(PORTS) or Column.DIRECTION not in meant or Column.HOST in meant:
        return grid
    names = [_named(row[0].text) for row in grid.rows[1:]]
    if not names or not all(names):
        return grid
    heading = header[0]._replace(text=str(Column.HOST))
    rows = (
        (row[0]._replace(text=name, written=row[0].text), *row[1:])
        for row, name in zip(grid.rows[1:], names, strict=True)
    )
    return replace(grid, rows=((heading, *header[1:]), *rows))


def _named(text: str) -> str:
    """The host that a cell names: by the form of a title, by its noun, or as a security group; empty for none."""
    title = read_title(text)
    if title.is_pair or not title.own or not title.sure:
        return ""
    named = not title.bare or is_role_name(title.own) or spelled_group(title.own)
    return title.own if named else ""
