"""A role × role table → statements: each of its cells says what one role opens on the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from exgraph.languages.meanings import Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.aside_rows import BELOW
from exgraph.sources.shapes.cells.crossings import read_crossing
from exgraph.sources.shapes.rows.remembered_grounds import RememberedGrounds
from exgraph.sources.shapes.rows.row import Kind, Row
from exgraph.sources.shapes.rows.row_beside import RowBeside
from exgraph.sources.shapes.rows.row_services import RowReading, denies_all
from exgraph.sources.shapes.rows.statements import Statement
from exgraph.sources.shapes.rows.table_grounds import of_crossing
from exgraph.sources.shapes.rows.tally import Tally
from exgraph.sources.shapes.shape import Decision
from exgraph.sources.shapes.titles.paired_roles import Pairs, combined
from exgraph.sources.shapes.told.explanation import EMPTY_CELL, ON_DIAGONAL
from exgraph.sources.shapes.told.given import Given, uses_of_pairs
from exgraph.values.origin import Origin


class Kept(NamedTuple):
    """What is kept of a table while its cells are read: its account, what stands beside ends, what flows rest on."""

    tally: Tally
    beside: RowBeside
    rests: RememberedGrounds


def crossing_statements(
    grid: Grid,
    decision: Decision,
    given: Given,
    roles_of: Callable[[str], list[str]],
    strangers_of: Callable[[Pairs], str],
    kept: Kept,
) -> Iterator[Statement]:
    """What the cells of a role × role table state: each is one of its rows in the account.

    `roles_of` are the roles that a cell of an axis names, `strangers_of` tells why such pairs are no roles.
    """
    tally, beside, rests = kept
    axes = decision.crossing
    if axes is None:
        return
    header, left = grid.rows[axes.top], axes.left
    for number in range(decision.body, len(grid.rows)):
        row = grid.rows[number]
        if number >= axes.below:
            if any(cell.text.strip() for cell in row):
                tally.put_aside(Row(Kind.DATA, number, row), BELOW)
            continue
        rows = roles_of(row[left].text)
        for across, cell in zip(header[left + 1 :], row[left + 1 :], strict=True):
            columns = roles_of(across.text)
            single = Row(Kind.DATA, number, (row[left], across, cell))
            reading = read_crossing(cell.text)
            if axes.diagonal and cell.text.strip() == axes.diagonal and rows == columns:
                tally.skip(single, ON_DIAGONAL)
                continue
            if not rows or not columns:
                tally.skip(single, "a cell without a role at its row or column")
                continue
            down_first = axes.rows_are is Column.SOURCE
            pairs = combined(rows, columns) if down_first else combined(columns, rows)
            if strangers := strangers_of(pairs):
                tally.refuse(single, strangers)
                continue
            if reading.problems:
                tally.reject(single, RowReading(problems=reading.problems))
            elif not cell.text.strip():
                tally.skip(single, EMPTY_CELL)
                continue
            elif reading.none or denies_all(reading.services):
                tally.none += 1
            else:
                tally.connecting += 1
            tally.use(single, uses_of_pairs(given, pairs))
            if not reading.services and not reading.none:
                continue
            beside.keep_brackets(single, (row[left].text, across.text), (*rows, *columns))
            services = rests.with_transports(reading.services)
            grounds = of_crossing(row[left].spanned, across.spanned, cell.spanned, down_first)
            for source, destination in pairs:
                origin = Origin(grid.file, cell.line, cell.column, grid.sheet, cell.written or cell.text)
                secured = (grounds.encryption,) * len(services)
                rests_on = rests.of_services(grounds, services, secured)
                yield Statement(source, destination, services, origin, rests_on)
