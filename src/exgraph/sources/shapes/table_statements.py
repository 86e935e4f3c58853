"""One table → statements: who connects to whom, for what, and where the document says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from exgraph.errors import Problem, UnusableInput
from exgraph.languages.meanings import Column
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cell_kinds import ENDS
from exgraph.sources.shapes.crossings import read_crossing
from exgraph.sources.shapes.descriptions import spoken_description
from exgraph.sources.shapes.ends import Context
from exgraph.sources.shapes.explanation import ABOVE_HEADER, EMPTY_CELL, NO_PORT, Explanation
from exgraph.sources.shapes.pairing import UNSTATED, Pairs, combined, pairs_of, undirected_pairs
from exgraph.sources.shapes.role_labels import is_no_role, roles_in
from exgraph.sources.shapes.role_lists import Members, alone
from exgraph.sources.shapes.row_cells import RowCells
from exgraph.sources.shapes.row_services import RowReading, denies_all, notes_of, read_row
from exgraph.sources.shapes.rows import Kind, Row, body_rows, by_arrows, by_lines, rows_above
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.sources.shapes.tally import Tally
from exgraph.values.origin import Origin
from exgraph.values.service import UNDIRECTED, Service

#: How many different rows of a table are remembered.
_REMEMBERED = 20_000
#: How many different ends and ports of one table are read.
MOST_DIFFERENT = 50_000


class Statement(NamedTuple):
    """`source` opens `services` on `destination` (labels; `UNSTATED`), or the document says that there are none."""

    source: str
    destination: str
    services: tuple[Service, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class TableReading:
    """`unpaired` are statements whose ends are both unstated; `problems` are the places of what was rejected."""

    explanation: Explanation
    statements: tuple[Statement, ...] = ()
    unpaired: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()


class _Ends(NamedTuple):
    """The ordered pairs of a row, or the reason why there are none; `strangers`: why they are no roles.

    `undirected` are those of which nothing says which end opens the connection.
    """

    pairs: Pairs
    reason: str
    undirected: frozenset[tuple[str, str]] = frozenset()
    strangers: str = ""


class _Services(NamedTuple):
    """What a row says of services, and the text that says so."""

    reading: RowReading
    text: str


def read_table(
    grid: Grid,
    decision: Decision,
    source: str = "",
    destination: str = "",
    unknown: Callable[[str], str] | None = None,
    members: Members = alone,
) -> TableReading:
    """The statements of a table. `source` and `destination` name the ends that the document leaves unstated.

    `unknown` tells why a label is no role, and its row is rejected then; empty where it is one. `members` are the roles
    that a label names.
    """
    return _Reader(grid, decision, (source, destination), unknown, members).read()


def _marked(services: tuple[Service, ...]) -> tuple[Service, ...]:
    """The services of a row that does not say which end opens the connection."""
    return tuple(replace(service, marks=tuple(sorted({*service.marks, UNDIRECTED}))) for service in services)


class _Reader:
    def __init__(
        self,
        grid: Grid,
        decision: Decision,
        filled: tuple[str, str],
        unknown: Callable[[str], str] | None,
        members: Members,
    ) -> None:
        self.filled, self.members = filled, members
        self.grid, self.decision, self.unknown = grid, decision, unknown
        self.columns = decision.columns
        self.context: Context = decision.context
        self.cells = RowCells(grid, decision)
        self.tally = Tally(grid, decision, self.filled)
        # Rows repeat each other's ends and services, seldom both: each is read once.
        self.end_cells: set[tuple[str, ...]] = set()
        self.port_cells: set[tuple[str, ...]] = set()
        self.ends: dict[tuple[str, ...], _Ends] = {}
        self.services: dict[tuple[object, ...], RowReading] = {}

    def read(self) -> TableReading:
        shape = self.decision.shape
        if shape is Shape.OTHER:
            self.tally.skip_table()
            return TableReading(self.tally.explanation())
        for row in rows_above(self.grid, self.decision.above):
            self.tally.skip(row, ABOVE_HEADER)
        made = list(self._crossings() if shape is Shape.GRID else self._list())
        paired = tuple(s for s in made if s.source != UNSTATED or s.destination != UNSTATED)
        unpaired = tuple(s for s in made if s.source == UNSTATED and s.destination == UNSTATED)
        return TableReading(self.tally.explanation(len(unpaired)), paired, unpaired, tuple(self.tally.problems))

    def _list(self) -> Iterator[Statement]:
        for row in body_rows(self.grid, self.decision.body, self.columns):
            if row.kind is Kind.TITLE:
                under = self.context.with_title(row.text)
                self.context = under or self.context
                self.ends.clear()
                self.tally.skip(row, f"{row.kind}{': ends for the rows below' if under else ''}")
            elif row.kind is Kind.BROKEN:
                self.tally.refuse(row, str(row.kind))
            elif row.kind is not Kind.DATA:
                self.tally.skip(row, str(row.kind))
            else:
                yield from self._row(row)

    def _row(self, row: Row) -> Iterator[Statement]:
        self.tally.carried += bool(row.carried)
        reading, said = self._services_of(row)
        apart = by_arrows(row, self.cells.ports_place) if self.cells.arrows else (row,)
        ends, reason, undirected, strangers = self._ends_of(apart[0])
        if strangers:
            self.tally.refuse(row, strangers)
            return
        if reading.problems:
            self.tally.reject(row, reading)
        elif reading.blank or (not ends and not self._says_anything(row)):
            if self._has_slipped(row):
                self.tally.refuse(row, str(Kind.BROKEN))
            else:
                self.tally.skip(row, NO_PORT)
            return
        elif not ends:
            self.tally.refuse(row, reason)
            return
        elif reading.none or denies_all(reading.services):
            self.tally.none += 1
        elif all(source == destination == UNSTATED for source, destination in ends):
            self.tally.skip(row, "a service without ends: nothing says who connects to whom")
        else:
            self.tally.connecting += 1
            self.tally.undirected += bool(undirected)
        if not reading.services and not (reading.none and ends):
            return
        parts = [(row, ends, undirected, reading.services, said)]
        if "\n" in row.cells[self.cells.ports_place].text:
            apart = apart if self.cells.arrows else by_lines(row, self.columns)
            lines = [(part, self._pairs(part), *self._services_of(part)) for part in apart]
            if len(lines) > 1 and all(found.pairs for _, found, _, _ in lines):
                parts = [(part, of.pairs, of.undirected, found.services, text) for part, of, found, text in lines]
        for part, pairs, unsaid, services, text in parts:
            origin = self._cell_origin(part.cells[self.cells.ports_place], text, part.line)
            marked = _marked(services) if unsaid else services
            for pair in pairs:
                yield Statement(*pair, marked if pair in unsaid else services, origin)

    def _says_anything(self, row: Row) -> bool:
        """Whether a row has anything in its cells of ends and of ports."""
        ends = (row.cells[place].text for place, meaning in enumerate(self.columns) if meaning in ENDS)
        return any(map(str.strip, (*self.cells.of_ports(row), *ends)))

    def _has_slipped(self, row: Row) -> bool:
        """Whether a row without ports has what is no role in the place of an end: its cells stand elsewhere."""
        ends = (row.cells[place].text for place, meaning in enumerate(self.columns) if meaning in ENDS)
        return any(text.strip() and is_no_role(text) for text in ends)

    def _services_of(self, row: Row) -> _Services:
        cells = self.cells
        notes = notes_of(cells.text(row, Column.NOTES)) if Column.NOTES in cells.where else ""
        description = spoken_description(cells.text(row, Column.PURPOSE))
        key = (notes, description, cells.actions(row), *cells.of_services(row))
        found = self.services.get(key)
        if found is None:
            if len(self.services) == _REMEMBERED:
                self.services.clear()
            self._bound(self.port_cells, cells.of_ports(row), row, "port cells")
            found = self.services[key] = read_row(cells.services(row, description, notes, self.context.transport))
        return _Services(found, cells.said(row))

    def _ends_of(self, row: Row) -> _Ends:
        key = self.cells.of_ends(row)
        found = self.ends.get(key)
        if found is None:
            if len(self.ends) == _REMEMBERED:
                self.ends.clear()
            self._bound(self.end_cells, key, row, "pairs of ends")
            made = self._pairs(row)
            found = self.ends[key] = made._replace(strangers=self._strangers(made.pairs))
        return found

    def _bound(self, met: set[tuple[str, ...]], key: tuple[str, ...], row: Row, what: str) -> None:
        """A table that says something new in every row is refused before it takes minutes."""
        met.add(key)
        if len(met) > MOST_DIFFERENT:
            message = f"the table has more than {MOST_DIFFERENT} different {what}"
            raise UnusableInput([Problem(message, self.grid.file, row.line)])

    def _pairs(self, row: Row) -> _Ends:
        """The ordered pairs of a row, or none and the reason."""
        texts = self.cells.ends(row)
        pairs, reason = pairs_of(texts, self.context, self.filled, self.members)
        return _Ends(pairs, reason, undirected_pairs(texts, self.context, pairs, self.members))

    def _strangers(self, pairs: list[tuple[str, str]]) -> str:
        """Why ends are no roles of the profile; empty when all are."""
        if self.unknown is None:
            return ""
        labels = dict.fromkeys(label for pair in pairs for label in pair)
        if set(labels) == {UNSTATED}:
            return ""
        return "; ".join(why for label in labels if (why := self.unknown(label)))

    def _crossings(self) -> Iterator[Statement]:
        """Each cell of a role × role table is one of its rows in the account."""
        header = self.grid.rows[self.decision.body - 1]
        for number in range(self.decision.body, len(self.grid.rows)):
            row = self.grid.rows[number]
            rows = [role for label in roles_in(row[0].text) for role in self.members(label)]
            for across, cell in zip(header[1:], row[1:], strict=True):
                columns = [role for label in roles_in(across.text) for role in self.members(label)]
                single = Row(Kind.DATA, number, (row[0], across, cell))
                reading = read_crossing(cell.text)
                if not rows or not columns:
                    self.tally.skip(single, "a cell without a role at its row or column")
                    continue
                down_first = self.columns[0] is Column.SOURCE
                pairs = combined(rows, columns) if down_first else combined(columns, rows)
                if strangers := self._strangers(pairs):
                    self.tally.refuse(single, strangers)
                    continue
                if reading.problems:
                    self.tally.reject(single, RowReading(problems=reading.problems))
                elif not cell.text.strip():
                    self.tally.skip(single, EMPTY_CELL)
                    continue
                elif reading.none or denies_all(reading.services):
                    self.tally.none += 1
                else:
                    self.tally.connecting += 1
                if not reading.services and not reading.none:
                    continue
                for source, destination in pairs:
                    yield Statement(
                        source, destination, reading.services, self._cell_origin(cell, cell.written or cell.text)
                    )

    def _cell_origin(self, cell: GridCell, text: str, line: int | None = None) -> Origin:
        return Origin(self.grid.file, cell.line or line, cell.column, self.grid.sheet, text)
