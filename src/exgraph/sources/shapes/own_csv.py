"""exgraph's own CSV, back as statements; each field is taken as it stands.

Version 1 has a flow a row, up to its `text`. Version 2 has more columns behind it, and a digest a row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exgraph.errors import Problem
from exgraph.model.cell import Flow
from exgraph.sources.formats.csv import Record
from exgraph.sources.formats.own_header import OWN_HEADER
from exgraph.sources.grid import Grid
from exgraph.sources.own_rows import MAKING, Row, RowStatus
from exgraph.sources.shapes.own_csv_rows import Found, OwnRows, Standing
from exgraph.sources.shapes.rows.statements import Statement, TableReading
from exgraph.sources.shapes.rows.tally import place_of
from exgraph.sources.shapes.told.explanation import Explanation, LeftAlone
from exgraph.values.grounds import Grounds
from exgraph.values.origin import Origin
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase

#: Why rows are left alone that only the whole matrix has.
_NO_FLOW = "it is about the matrix, and no flow"


@dataclass(frozen=True)
class OwnTable:
    """The rows of such a table, whose header is the grid's; `count` are those that are rejected, too.

    `standing` is what its rows say of roles, each once.
    """

    grid: Grid
    rows: tuple[Found, ...]
    count: int
    problems: tuple[Problem, ...]
    left: tuple[LeftAlone, ...]
    told: tuple[Phrase, ...]
    standing: tuple[Standing, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether it says what the matrix is made of, and not its flows alone."""
        return any(isinstance(row.said, Row) and row.said.status in MAKING for row in self.rows)


def is_own(grid: Grid) -> bool:
    """Whether a table has the header that `exgraph export` writes."""
    return bool(grid.rows) and tuple(cell.text.strip() for cell in grid.rows[0][: len(OWN_HEADER)]) == OWN_HEADER


def read_own(table: OwnTable) -> TableReading:
    """The flows of such a table, and what it denies. A row with ports that are none is rejected."""
    grid = table.grid
    statements: list[Statement] = []
    left = list(table.left)
    # Rows of the same service share what is said of it.
    alone: dict[int, tuple[Service]] = {}
    rests_on: dict[int, tuple[Grounds]] = {}
    for said, line in table.rows:
        if isinstance(said, Flow):
            service, grounds = said.service, said.grounds
            services = alone.get(id(service)) or alone.setdefault(id(service), (service,))
            grounded = rests_on.get(id(grounds)) or rests_on.setdefault(id(grounds), (grounds,))
            statements.append(Statement(said.source, said.destination, services, said.origin, grounded, said.requests))
        elif said.status is RowStatus.NONE:
            statements.append(Statement(said.source, said.destination, (), said.origin))
        else:
            text = " ".join(filter(None, (str(said.status), said.source, said.destination)))
            left.append(LeftAlone(Origin(grid.file, line, None, grid.sheet, text), _NO_FLOW))
    none = sum(not one.services or one.services[0].closed for one in statements)
    explanation = Explanation(
        place_of(grid, grid.line),
        grid.caption,
        "exgraph's own CSV",
        "its header is the one that exgraph writes",
        rows=table.count,
        connecting=len(statements) - none,
        none=none,
        rejected=len(table.problems),
        skipped=len(left) - len(table.problems),
        left=tuple(left),
    )
    return TableReading(explanation, tuple(statements), (), table.problems, table.told)


def own_table(grid: Grid, records: Iterable[Record] | None = None) -> OwnTable:
    """The rows of such a table, each as it was written: `records`, where the grid has the header alone."""
    reader = OwnRows(grid)
    rows = tuple(reader.rows(_records_of(grid) if records is None else records))
    problems, left = tuple(reader.problems), tuple(reader.left)
    return OwnTable(grid, rows, reader.count, problems, left, tuple(reader.told()), tuple(reader.standing.values()))


def _records_of(grid: Grid) -> Iterator[Record]:
    for cells in grid.rows[1:]:
        line = next((cell.line for cell in cells if cell.line is not None), None)
        yield Record(line, [cell.text for cell in cells])
