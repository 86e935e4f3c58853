"""What became of a table's rows: counted, and what was left alone with its place and reason."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from exgraph.errors import Problem, UnusableInput
from exgraph.languages.meanings import PORTS
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.advice import advice
from exgraph.sources.shapes.explanation import ColumnReading, Explanation, LeftAlone
from exgraph.sources.shapes.row_services import RowReading
from exgraph.sources.shapes.rows import Row
from exgraph.sources.shapes.shape import Decision
from exgraph.sources.shapes.unread import holds_ports, other_ports, turning_column, unread_end, unsure_columns
from exgraph.sources.shapes.weighing import weighed
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

#: How many places of one table may be rejected, and how many are shown when there are more.
MOST_REJECTED, _SHOWN = 50_000, 10


@dataclass
class Tally:
    """The account of one table while it is read; every row is counted once. `given` are the ends that options name."""

    grid: Grid
    decision: Decision
    given: tuple[str, str] = ("", "")
    connecting: int = 0
    none: int = 0
    rejected: int = 0
    skipped: int = 0
    carried: int = 0
    undirected: int = 0
    left: list[LeftAlone] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def skip(self, row: Row, reason: str) -> None:
        self.skipped += 1
        self._leave(row.line, row.text, reason)

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

    def explanation(self, unpaired: int = 0) -> Explanation:
        grid, decision = self.grid, self.decision
        title = grid.caption or (grid.headings[-1] if grid.headings else "")
        columns = tuple(
            ColumnReading(
                header,
                str(decision.columns[place] or "") if place < len(decision.columns) else "",
                decision.reasons[place] if place < len(decision.reasons) else "",
            )
            for place, header in enumerate(decision.headers)
        )
        return Explanation(
            place=place_of(grid, grid.line),
            title=title,
            shape=str(decision.shape),
            reason=decision.reason,
            columns=columns,
            rows=self.connecting + self.none + self.rejected + self.skipped,
            connecting=self.connecting,
            none=self.none,
            rejected=self.rejected,
            skipped=self.skipped,
            unpaired=unpaired,
            carried=self.carried,
            undirected=self.undirected,
            unread=not (self.connecting or self.none or self.rejected) and holds_ports(grid, decision),
            turning=turning_column(grid, decision),
            unsure=unsure_columns(decision),
            unread_end=unread_end(decision),
            ports_differ=other_ports(grid, decision),
            proposed=decision.context.proposed,
            left=tuple(self.left),
            notes=grid.notes,
            advice=advice(grid, decision, self.given),
            weighed=weighed(decision.choice),
        )

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


def place_of(grid: Grid, line: int | None) -> str:
    """`file:line` or `file!sheet!line`, as an account shows it."""
    return Origin(grid.file, line, None, grid.sheet).place
