"""exgraph's own CSV, back as statements; each field is taken as it stands.

Version 1 has a flow a row, up to its `text`. Version 2 has more columns behind it, and a digest a row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from exgraph.errors import Problem
from exgraph.model.cell import Flow
from exgraph.sources.claims import by_hand, claimed
from exgraph.sources.grid import Grid
from exgraph.sources.own_rows import MAKING, Row, RowStatus, digest_of_row, requests_of
from exgraph.sources.own_text import read
from exgraph.sources.shapes.explanation import Explanation, LeftAlone
from exgraph.sources.shapes.table_statements import Statement, TableReading
from exgraph.sources.shapes.tally import place_of
from exgraph.values.grounds import PARTS, Ground, Grounds, grounds_of
from exgraph.values.origin import Origin
from exgraph.values.ports import PortError
from exgraph.values.request import Asked
from exgraph.values.service import DYNAMIC, NEGATIVE, TO_REMOVE, Service, ports_of
from exgraph.wording.phrases import Phrase

_HEADER = ("source", "destination", "application", "transport", "ports", "encryption", "inferred")
_BEHIND = (
    *("line", "text", "detail", "marks", "chosen", *(f"{part}_ground" for part in PARTS)),
    *("status", "file", "sheet", "column", "about", "digest"),
    *(*map(str, Asked), "requests"),
)
#: What a workbook has beside them, for people.
_BESIDE = ("source_label", "destination_label", "source_zone", "destination_zone")
#: Why rows are left alone that only the whole matrix has.
_NO_FLOW = "it is about the matrix, and no flow"


class Found(NamedTuple):
    """What a row says, and on which line."""

    said: Flow | Row
    line: int | None


@dataclass(frozen=True)
class OwnTable:
    """The rows of such a table; `edited` are the lines of those that are not as exgraph wrote them."""

    grid: Grid
    rows: tuple[Found, ...]
    problems: tuple[Problem, ...]
    left: tuple[LeftAlone, ...]
    told: tuple[Phrase, ...]

    @property
    def is_whole(self) -> bool:
        """Whether it says what the matrix is made of, and not its flows alone."""
        return any(isinstance(row.said, Row) and row.said.status in MAKING for row in self.rows)


def is_own(grid: Grid) -> bool:
    """Whether a table has the header that `exgraph export` writes."""
    return bool(grid.rows) and tuple(cell.text.strip() for cell in grid.rows[0][: len(_HEADER)]) == _HEADER


def read_own(grid: Grid) -> TableReading:
    """The flows of such a table, and what it denies. A row with ports that are none is rejected."""
    table = own_table(grid)
    statements: list[Statement] = []
    left = list(table.left)
    for said, line in table.rows:
        if isinstance(said, Flow):
            ends = said.source, said.destination
            statements.append(Statement(*ends, (said.service,), said.origin, (said.grounds,), said.requests))
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
        rows=len(grid.rows) - 1,
        connecting=len(statements) - none,
        none=none,
        rejected=len(table.problems),
        skipped=len(left) - len(table.problems),
        left=tuple(left),
    )
    return TableReading(explanation, tuple(statements), (), table.problems, table.told)


def own_table(grid: Grid) -> OwnTable:
    """The rows of such a table, each as it was written."""
    reader = _Reader(grid)
    rows = tuple(reader.rows())
    return OwnTable(grid, rows, tuple(reader.problems), tuple(reader.left), tuple(reader.told()))


class _Reader:
    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.names = [cell.text.strip() for cell in grid.rows[0]]
        self.marked = "digest" in self.names
        self.problems: list[Problem] = []
        self.left: list[LeftAlone] = []
        self.edited: list[int | None] = []
        self.unknown = dict.fromkeys(
            name for name in self.names if self.marked and name not in (*_HEADER, *_BEHIND, *_BESIDE)
        )
        self.digests = 0

    def told(self) -> Iterator[Phrase]:
        file = self.grid.file
        if self.edited and self.digests:
            lines = tuple(f"{file}:{line}" for line in self.edited)
            yield Phrase.of("told.edited", file=file, n=len(lines), paths=lines)
        if self.unknown:
            yield Phrase.of("told.unknown-keys", file=file, keys=tuple(self.unknown))

    def rows(self) -> Iterator[Found]:
        for cells in self.grid.rows[1:]:
            texts = {name: cell.text.strip() for name, cell in zip(self.names, cells, strict=True)}
            line = next((cell.line for cell in cells if cell.line is not None), None)
            text = ", ".join(value for value in texts.values() if value)
            here = Origin(self.grid.file, line, None, self.grid.sheet, text)
            try:
                yield Found(self._marked(texts, here) if self.marked else self._plain(texts, here), line)
            except PortError as error:
                self._problem("ports", str(error), here)
            except ValueError:
                known = ", ".join(RowStatus)
                self._problem("status", f"unknown status {texts['status']!r}; known: {known}", here)

    def _problem(self, column: str, message: str, here: Origin) -> None:
        self.problems.append(Problem(message, here.file, here.line, column, here.text, 0, len(here.text)))
        self.left.append(LeftAlone(here, message, rejected=True))

    def _plain(self, row: Mapping[str, str], here: Origin) -> Flow:
        """A row of version 1: its place is where it stands itself."""
        service = Service(
            application=row["application"] or None,
            transport=row["transport"] or None,
            ports=ports_of(row["ports"]),
            encryption=row["encryption"] or None,
            dynamic=row["ports"] == DYNAMIC,
            inferred=_inferred(row["inferred"]),
        )
        ends = row["source"], row["destination"]
        return Flow(*ends, service, replace(here, text=row.get("text") or here.text), claimed(ends, service))

    def _marked(self, texts: Mapping[str, str], here: Origin) -> Flow | Row:
        """A row of version 2. One that was edited says so itself, where it stands."""
        row = {name: read(text) for name, text in texts.items()}
        ends = row["source"] or "", row["destination"] or ""
        status = RowStatus(row.get("status") or RowStatus.SERVICES)
        line, column = (_number(row.get(name)) for name in ("line", "column"))
        origin = Origin(row.get("file") or "", line, column, row.get("sheet") or "", row.get("text") or "")
        said: Flow | Row
        if status in (RowStatus.SERVICES, RowStatus.DENIED):
            said = Flow(*ends, _service(row, status), origin, self._grounds(row), requests_of(row))
        else:
            said = Row(status, *ends, row.get("about"), origin)
        self.digests += bool(row.get("digest"))
        if row.get("digest") == digest_of_row(said):
            return said
        self.edited.append(here.line)
        if isinstance(said, Row):
            return said
        return replace(said, origin=replace(here, text=origin.text or here.text), grounds=by_hand(ends, said.service))

    def _grounds(self, row: Mapping[str, str | None]) -> Grounds:
        codes = {part: row.get(f"{part}_ground") or "" for part in PARTS}
        known = set(map(str, Ground))
        self.unknown |= {f"{part}_ground={code}": None for part, code in codes.items() if code not in known}
        return grounds_of(**{part: Ground(code) for part, code in codes.items() if code in known})


def _service(row: Mapping[str, str | None], status: RowStatus) -> Service:
    ports = row["ports"] or ""
    marks = tuple(mark for mark in (row.get("marks") or "").split("; ") if mark)
    if TO_REMOVE not in marks and (NEGATIVE in marks) != (status is RowStatus.DENIED):
        marks = tuple(mark for mark in marks if mark != NEGATIVE)
        marks = (*marks, NEGATIVE) if status is RowStatus.DENIED else marks
    return Service(
        application=row["application"],
        transport=row["transport"],
        ports=ports_of(ports),
        encryption=row["encryption"],
        dynamic=DYNAMIC in (ports, row.get("chosen")),
        detail=row.get("detail"),
        marks=marks,
        inferred=_inferred(row["inferred"] or ""),
    )


def _inferred(text: str) -> tuple[str, ...]:
    return tuple(name for name in text.split("; ") if name in ("ports", "transport"))


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 19 else None
