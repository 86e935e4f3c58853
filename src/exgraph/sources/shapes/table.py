"""One table → statements: who connects to whom, for what, and where the document says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from exgraph.errors import Problem, UnusableInput
from exgraph.notation import read_cell
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.arrows import arrow_direction
from exgraph.sources.shapes.descriptions import spoken_description
from exgraph.sources.shapes.directions import DIRECTION_BESIDE
from exgraph.sources.shapes.ends import Context
from exgraph.sources.shapes.explanation import NO_PORT, Explanation
from exgraph.sources.shapes.headers import PORTS, Meaning
from exgraph.sources.shapes.labels import roles_in
from exgraph.sources.shapes.pairing import UNSTATED, EndTexts, combined, pairs_of
from exgraph.sources.shapes.rows import ENDS, Kind, Row, body_rows, by_arrows, by_lines, rows_above
from exgraph.sources.shapes.services import RowReading, RowTexts, denies_all, notes_of, read_row
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.sources.shapes.tally import Tally
from exgraph.sources.shapes.words import is_yes, qualifier_of
from exgraph.values.origin import Origin
from exgraph.values.service import Service

_WHOLE_FLOAT = re.compile(r"[0-9]{1,5}\.0")
_OF_ENDS = (*ENDS, Meaning.TICKS)
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
    """The ordered pairs of a row, or the reason why there are none; `strangers`: why they are no roles."""

    pairs: list[tuple[str, str]]
    reason: str
    strangers: str


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
) -> TableReading:
    """The statements of a table. `source` and `destination` name the ends that the document leaves unstated.

    `unknown` tells why a label is no role, and its row is rejected then; empty where it is one.
    """
    return _Reader(grid, decision, source, destination, unknown).read()


class _Reader:
    def __init__(
        self, grid: Grid, decision: Decision, source: str, destination: str, unknown: Callable[[str], str] | None
    ) -> None:
        self.grid, self.decision, self.unknown = grid, decision, unknown
        self.columns = decision.columns
        self.context: Context = decision.context
        self.filled = (source, destination)
        self.where = {meaning: place for place, meaning in reversed(list(enumerate(self.columns))) if meaning}
        self.tally = Tally(grid, decision, self.filled)
        # The column whose cell is a row's place.
        self.ports_place = next((self.where[meaning] for meaning in PORTS if meaning in self.where), 0)
        # Rows repeat each other's ends and services, seldom both: each is read once.
        # Between the two ends stand the ports, with arrows for a direction.
        self.arrows = {Meaning.HOST, Meaning.PEER} <= set(self.where) and Meaning.DIRECTION not in self.where
        beside = PORTS if self.arrows else () if Meaning.DIRECTION in self.where else (Meaning.SERVICE,)
        deciding = (*_OF_ENDS, Meaning.DIRECTION, *beside)
        self.end_places = [place for place, meaning in enumerate(self.columns) if meaning in deciding]
        self.service_places = [
            place
            for place, meaning in enumerate(self.columns)
            if meaning is not None and meaning not in (*_OF_ENDS, Meaning.NOTES, Meaning.PURPOSE)
        ]
        self.port_places = [place for place, meaning in enumerate(self.columns) if meaning in PORTS]
        self.whole_floats = self._has_whole_floats()
        self.end_cells: set[tuple[str, ...]] = set()
        self.port_cells: set[tuple[str, ...]] = set()
        self.ends: dict[tuple[str, ...], _Ends] = {}
        self.services: dict[tuple[str, ...], RowReading] = {}

    def read(self) -> TableReading:
        shape = self.decision.shape
        if shape is Shape.OTHER:
            self.tally.skip_table()
            return TableReading(self.tally.explanation())
        for row in rows_above(self.grid, self.decision.above):
            self.tally.skip(row, "it stands above the header")
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
            elif row.kind is not Kind.DATA:
                self.tally.skip(row, str(row.kind))
            else:
                yield from self._row(row)

    def _row(self, row: Row) -> Iterator[Statement]:
        self.tally.carried += bool(row.carried)
        reading, said = self._services_of(row)
        apart = by_arrows(row, self.ports_place) if self.arrows else (row,)
        ends, reason, strangers = self._ends_of(apart[0])
        if strangers:
            self.tally.refuse(row, strangers)
            return
        if reading.problems:
            self.tally.reject(row, reading)
        elif reading.blank:
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
        if not reading.services and not (reading.none and ends):
            return
        parts = [(row, ends, reading.services, said)]
        if "\n" in row.cells[self.ports_place].text:
            apart = apart if self.arrows else by_lines(row, self.columns)
            lines = [(part, self._pairs(part)[0], *self._services_of(part)) for part in apart]
            if len(lines) > 1 and all(pairs for _, pairs, _, _ in lines):
                parts = [(part, pairs, found.services, text) for part, pairs, found, text in lines]
        for part, pairs, services, text in parts:
            origin = self._cell_origin(part.cells[self.ports_place], text, part.line)
            for source, destination in pairs:
                yield Statement(source, destination, services, origin)

    def _services_of(self, row: Row) -> _Services:
        cells = row.cells
        notes = notes_of(self._text(row, Meaning.NOTES)) if Meaning.NOTES in self.where else ""
        description = spoken_description(self._text(row, Meaning.PURPOSE))
        key = (notes, description, *[cells[place].text for place in self.service_places])
        found = self.services.get(key)
        if found is None:
            if len(self.services) == _REMEMBERED:
                self.services.clear()
            self._bound(self.port_cells, tuple([cells[place].text for place in self.port_places]), row, "port cells")
            found = self.services[key] = read_row(self._texts(row, description, notes))
        return _Services(found, self._said(row))

    def _ends_of(self, row: Row) -> _Ends:
        cells = row.cells
        key = tuple([cells[place].text for place in self.end_places])
        found = self.ends.get(key)
        if found is None:
            if len(self.ends) == _REMEMBERED:
                self.ends.clear()
            self._bound(self.end_cells, key, row, "pairs of ends")
            pairs, reason = self._pairs(row)
            found = self.ends[key] = _Ends(pairs, reason, self._strangers(pairs))
        return found

    def _bound(self, met: set[tuple[str, ...]], key: tuple[str, ...], row: Row, what: str) -> None:
        """A table that says something new in every row is refused before it takes minutes."""
        met.add(key)
        if len(met) > MOST_DIFFERENT:
            message = f"the table has more than {MOST_DIFFERENT} different {what}"
            raise UnusableInput([Problem(message, self.grid.file, row.line)])

    def _pairs(self, row: Row) -> tuple[list[tuple[str, str]], str]:
        """The ordered pairs of a row, or none and the reason."""
        ends = EndTexts(
            source=self._cell(row, Meaning.SOURCE),
            destination=self._cell(row, Meaning.DESTINATION),
            host=self._cell(row, Meaning.HOST),
            peer=self._cell(row, Meaning.PEER),
            pair=self._cell(row, Meaning.PAIR),
            direction=self._direction(row),
            ticks=self._ticks(row),
        )
        return pairs_of(ends, self.context, self.filled)

    def _strangers(self, pairs: list[tuple[str, str]]) -> str:
        """Why ends are no roles of the profile; empty when all are."""
        if self.unknown is None:
            return ""
        labels = dict.fromkeys(label for pair in pairs for label in pair)
        if set(labels) == {UNSTATED}:
            return ""
        return "; ".join(why for label in labels if (why := self.unknown(label)))

    def _direction(self, row: Row) -> str:
        """What a row says of the direction; under "Bidirectional" a yes does."""
        if self.arrows:
            return arrow_direction(row.cells[self.ports_place].text) or ""
        if Meaning.DIRECTION not in self.where:
            beside = DIRECTION_BESIDE.search(self._text(row, Meaning.SERVICE))
            return beside[0] if beside else ""
        text = self._text(row, Meaning.DIRECTION)
        return self._header(Meaning.DIRECTION) if is_yes(text) else text

    def _ticks(self, row: Row) -> tuple[str, ...] | None:
        if Meaning.TICKS not in self.where:
            return None
        places = [place for place, meaning in enumerate(self.columns) if meaning is Meaning.TICKS]
        return tuple(self.decision.headers[place] for place in places if is_yes(row.cells[place].text))

    def _cell(self, row: Row, meaning: Meaning) -> str | None:
        """The text of a column's cell; `None` when the table has no such column."""
        return row.cells[self.where[meaning]].text if meaning in self.where else None

    def _text(self, row: Row, meaning: Meaning) -> str:
        return row.cells[self.where[meaning]].text if meaning in self.where else ""

    def _texts(self, row: Row, description: str, notes: str) -> RowTexts:
        port = Meaning.PORT if Meaning.PORT in self.where else Meaning.COMPOSITE
        return RowTexts(
            port=self._port_text(row, port) if port in self.where else None,
            bare_port=port is Meaning.PORT,
            tcp=self._text(row, Meaning.TCP) if Meaning.TCP in self.where else None,
            udp=self._text(row, Meaning.UDP) if Meaning.UDP in self.where else None,
            transport=self._text(row, Meaning.TRANSPORT),
            service=self._text(row, Meaning.SERVICE),
            purpose=description,
            notes=notes,
            source_port=self._text(row, Meaning.SOURCE_PORT),
            action=self._text(row, Meaning.ACTION),
            encryption=self._text(row, Meaning.ENCRYPTION),
            encryption_header=self._header(Meaning.ENCRYPTION),
            optional=self._text(row, Meaning.OPTIONAL),
            required=self._text(row, Meaning.REQUIRED),
            header_transport=self.context.transport,
        )

    def _has_whole_floats(self) -> bool:
        """Whether a spreadsheet or a data frame made numbers with `.0` of a column of single ports."""
        places = [place for place, meaning in enumerate(self.columns) if meaning is Meaning.PORT]
        if len(places) != 1:
            return False
        texts = (row[places[0]].text.strip() for row in self.grid.rows[self.decision.body :])
        first = next(filter(None, texts), "")
        return first.endswith(".0") and all(_WHOLE_FLOAT.fullmatch(text) for text in (first, *filter(None, texts)))

    def _port_text(self, row: Row, meaning: Meaning) -> str:
        """The cell of the column of ports; of several, each with what its own header says."""
        places = [place for place, found in enumerate(self.columns) if found is meaning]
        if len(places) == 1:
            text = row.cells[places[0]].text
            return text.removesuffix(".0") if self.whole_floats else text
        lines = []
        for place in places:
            text = " ".join(row.cells[place].text.split())
            if text and not read_cell(text).none:
                qualifier = qualifier_of(self.decision.headers[place])
                lines.append(f"{text} ({qualifier})" if qualifier else text)
        return "\n".join(lines)

    def _header(self, meaning: Meaning) -> str:
        return self.decision.headers[self.where[meaning]] if meaning in self.where else ""

    def _crossings(self) -> Iterator[Statement]:
        """Each cell of a role × role table is one of its rows in the account."""
        header = self.grid.rows[self.decision.body - 1]
        for number in range(self.decision.body, len(self.grid.rows)):
            row = self.grid.rows[number]
            rows = roles_in(row[0].text)
            for across, cell in zip(header[1:], row[1:], strict=True):
                columns = roles_in(across.text)
                single = Row(Kind.DATA, number, (row[0], across, cell))
                reading = read_cell(cell.text)
                if not rows or not columns:
                    self.tally.skip(single, "a cell without a role at its row or column")
                    continue
                down_first = self.columns[0] is Meaning.SOURCE
                pairs = combined(rows, columns) if down_first else combined(columns, rows)
                if strangers := self._strangers(pairs):
                    self.tally.refuse(single, strangers)
                    continue
                if reading.problems:
                    self.tally.reject(single, RowReading(problems=reading.problems))
                elif not cell.text.strip():
                    self.tally.skip(single, "an empty cell: the document is silent")
                    continue
                elif reading.none or denies_all(reading.services):
                    self.tally.none += 1
                else:
                    self.tally.connecting += 1
                if not reading.services and not reading.none:
                    continue
                for source, destination in pairs:
                    yield Statement(source, destination, reading.services, self._cell_origin(cell, cell.text))

    def _said(self, row: Row) -> str:
        """What a row's cells say of the service, verbatim."""
        said = (*PORTS, Meaning.TRANSPORT, Meaning.SERVICE, Meaning.PURPOSE, Meaning.SOURCE_PORT, Meaning.DIRECTION)
        wanted = sorted(self.where[meaning] for meaning in said if meaning in self.where)
        texts = [row.cells[place].text.strip() for place in wanted]
        return " | ".join(text for text in texts if text)

    def _cell_origin(self, cell: GridCell, text: str, line: int | None = None) -> Origin:
        return Origin(self.grid.file, cell.line or line, cell.column, self.grid.sheet, text)
