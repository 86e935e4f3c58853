"""What became of a table's rows: counted, and what was left alone with its place and reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from exgraph.errors import Problem, UnusableInput, clipped
from exgraph.languages.meanings import PORTS
from exgraph.sources.grid import Grid, Unread
from exgraph.sources.shapes.rows.row import Row
from exgraph.sources.shapes.rows.row_services import RowReading
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.sources.shapes.told.advice import advice, lacking_port
from exgraph.sources.shapes.told.answered_columns import answered_column
from exgraph.sources.shapes.told.contradicted import contradicted
from exgraph.sources.shapes.told.explanation import ColumnReading, Explanation, LeftAlone
from exgraph.sources.shapes.told.given import NOTHING, Given, Use, Uses
from exgraph.sources.shapes.told.unread import (
    holds_ports,
    lettered_column,
    modal_column,
    turning_column,
    unread_direction,
    unread_end,
    unread_ports,
    unsure_columns,
)
from exgraph.sources.shapes.told.weighing import weighed
from exgraph.values.grounds import Ground
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

#: How many places of one table may be rejected, and how many are shown when there are more.
MOST_REJECTED, _SHOWN = 50_000, 10
_LONGEST_TEXT = 60


@dataclass
class Tally:
    """The account of one table while it is read; every row is counted once. `given`: the ends that the user names."""

    grid: Grid
    decision: Decision
    given: Given = NOTHING
    connecting: int = 0
    none: int = 0
    rejected: int = 0
    skipped: int = 0
    carried: int = 0
    undirected: int = 0
    in_turn: int = 0
    uses: dict[str, Uses] = field(default_factory=dict)
    aside: dict[str, Unread] = field(default_factory=dict)
    endless: Unread | None = None
    left: list[LeftAlone] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def skip(self, row: Row, reason: str) -> None:
        self.skipped += 1
        self._leave(row.line, row.text, reason)

    def put_aside(self, row: Row, kind: str) -> None:
        """Skip a row that is seen and not read, and count it as one of a kind."""
        self.skip(row, str(Phrase(f"unseen.{kind}")))
        first = self.aside.get(kind) or self._unread(kind, row.line, row.text, count=0)
        self.aside[kind] = replace(first, count=first.count + 1)

    def leave_without_ends(self, row: Row, reason: str) -> None:
        """Skip a row with services of which nothing says who connects to whom."""
        self.skip(row, reason)
        first = self.endless or self._unread("endless", row.line, row.text, count=0, ports=True)
        self.endless = replace(first, count=first.count + 1)

    def _unread(self, kind: str, line: int | None, text: str, count: int, *, ports: bool = False) -> Unread:
        return Unread(kind, self.grid.file, line, self.grid.sheet, clipped(text, _LONGEST_TEXT), count, ports)

    def skip_table(self) -> None:
        """Every row of a table that is left alone."""
        rows = self.grid.rows
        self.skipped = len(rows)
        header = (cell.text for cell in rows[0]) if rows else ()
        text = " | ".join(filter(None, header))
        self._leave(self.grid.line, text, self.decision.reason, because=self.decision.because)

    def reject(self, row: Row, reading: RowReading) -> None:
        self.rejected += 1
        for problem in reading.problems:
            self._problem(row, problem)

    def refuse(self, row: Row, reason: str) -> None:
        self.rejected += 1
        self._problem(row, Problem(reason, text=row.text, end=len(row.text)))

    def use(self, row: Row, uses: Iterable[Use]) -> None:
        """Count what became of the ends that the user names."""
        for end, role, overruled in uses:
            said = self.uses.get(end, Uses(end, role))
            place = said.place or (place_of(self.grid, row.line) if overruled else "")
            self.uses[end] = Uses(end, role, said.used + (not overruled), said.overruled + overruled, place)

    def explanation(self, unpaired: int = 0) -> Explanation:
        grid, decision = self.grid, self.decision
        title = grid.caption or (grid.headings[-1] if grid.headings else "")
        columns = tuple(
            ColumnReading(
                header,
                str(decision.columns[place] or "") if place < len(decision.columns) else "",
                decision.reasons[place] if place < len(decision.reasons) else "",
                _ground(decision, place),
            )
            for place, header in enumerate(decision.headers)
        )
        unread = not (self.connecting or self.none or self.rejected) and holds_ports(grid, decision)
        return Explanation(
            place=place_of(grid, grid.line),
            title=title,
            shape=str(decision.shape),
            reason=decision.reason,
            because=decision.because,
            portless=None
            if decision.is_undecided or decision.shape is not Shape.OTHER
            else lacking_port(grid, decision),
            columns=columns,
            rows=self.connecting + self.none + self.rejected + self.skipped,
            connecting=self.connecting,
            none=self.none,
            rejected=self.rejected,
            skipped=self.skipped,
            unpaired=unpaired,
            carried=self.carried,
            undirected=self.undirected,
            in_turn=self.in_turn,
            uses=tuple(self.uses.values()),
            guessed=tuple(column.header for column in columns if column.ground == Ground.CELLS),
            unread=unread,
            turning=turning_column(grid, decision),
            modal=modal_column(grid, decision),
            answered=answered_column(grid, decision),
            lettered=lettered_column(decision),
            unsure=unsure_columns(decision),
            unread_end=unread_end(decision),
            unseen=(*self.aside.values(), *self._rows_without_ends(), *self._unread_columns(), *self._contradicted()),
            proposed=decision.context.proposed,
            left=tuple(self.left),
            notes=grid.notes,
            advice=advice(grid, decision, self.given, unread=unread),
            weighed=weighed(decision.choice),
        )

    def _rows_without_ends(self) -> Iterator[Unread]:
        """The rows without ends of a table whose other rows have them; where none has, the table is told of."""
        if self.endless is not None and self.connecting:
            yield self.endless

    def _unread_columns(self) -> Iterator[Unread]:
        """The columns of a table that is read which have ports and are not read."""
        named = unread_ports(self.grid, self.decision)
        if named:
            yield self._unread("ports", self.grid.line, ", ".join(named), len(named))
        if header := unread_direction(self.decision):
            yield self._unread("directions", self.grid.line, header, 1)

    def _contradicted(self) -> Iterator[Unread]:
        """The rows whose service says other ports than those that are read."""
        found = contradicted(self.grid, self.decision)
        if found is not None:
            yield self._unread("other-ports", found.line, found.text, found.rows, ports=True)

    def _leave(
        self, line: int | None, text: str, reason: str, rejected: bool = False, because: Phrase | None = None
    ) -> None:
        origin = Origin(self.grid.file, line, None, self.grid.sheet, text)
        self.left.append(LeftAlone(origin, reason, rejected, because))

    def _problem(self, row: Row, problem: Problem) -> None:
        decision = self.decision
        named = dict(zip(reversed(decision.columns), reversed(decision.headers), strict=True))
        column = next((named[meaning] for meaning in PORTS if meaning in named), "")
        text = problem.text.replace("\n", " ")
        placed = replace(problem, file=self.grid.file, line=row.line, column=column, text=text, sheet=self.grid.sheet)
        self.problems.append(placed)
        if len(self.problems) > MOST_REJECTED:
            message = f"the table has more than {MOST_REJECTED} bad places, of which these are the first"
            first = self.problems[:_SHOWN]
            raise UnusableInput([Problem(message, self.grid.file, self.grid.line), *first])
        self._leave(row.line, row.text, problem.message, rejected=True, because=problem.phrase)


def _ground(decision: Decision, place: int) -> str:
    """The code of what the meaning of a column rests on; empty where it has none."""
    known = () if decision.grounds is None else decision.grounds.columns
    return str(known[place]) if place < len(known) and decision.columns[place] else ""


def place_of(grid: Grid, line: int | None) -> str:
    """`file:line` or `file!sheet!line`, as an account shows it."""
    return Origin(grid.file, line, None, grid.sheet).place
