"""The cells of a table's rows by what their columns mean: the texts of ends and of services."""

from __future__ import annotations

import re

from exgraph.languages.meanings import PORTS, Column
from exgraph.notation import read_cell
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.arrows import arrow_direction
from exgraph.sources.shapes.cell_kinds import ENDS
from exgraph.sources.shapes.directions import DIRECTION_BESIDE, direction_of
from exgraph.sources.shapes.pairing import EndTexts
from exgraph.sources.shapes.permissions import Permission, named_permission
from exgraph.sources.shapes.reading.ports_apart import listening_side
from exgraph.sources.shapes.row_services import RowTexts
from exgraph.sources.shapes.rows import Row
from exgraph.sources.shapes.shape import Decision
from exgraph.sources.shapes.short_answers import is_yes, qualifier_of

_WHOLE_FLOAT = re.compile(r"[0-9]{1,5}\.0")
#: In words. A longer note explains.
_LONGEST_DENIED_WAY, _LONGEST_DENYING_NOTE = 12, 2
_OF_ENDS = (*ENDS, Column.TICKS)


class RowCells:
    """Where the columns of a table are, and what the cells of its rows say in them."""

    def __init__(self, grid: Grid, decision: Decision) -> None:
        self.columns, self.headers = decision.columns, decision.headers
        self.where = {meaning: place for place, meaning in reversed(list(enumerate(self.columns))) if meaning}
        # The column whose cell is a row's place.
        self.ports_place = next((self.where[meaning] for meaning in PORTS if meaning in self.where), 0)
        # Between the two ends stand the ports, with arrows for a direction.
        self.arrows = {Column.HOST, Column.PEER} <= set(self.where) and Column.DIRECTION not in self.where
        beside = PORTS if self.arrows else () if Column.DIRECTION in self.where else (Column.SERVICE,)
        deciding = (*_OF_ENDS, Column.DIRECTION, *beside)
        self._end_places = [place for place, meaning in enumerate(self.columns) if meaning in deciding]
        self._service_places = [
            place
            for place, meaning in enumerate(self.columns)
            if meaning is not None and meaning not in (*_OF_ENDS, Column.NOTES, Column.PURPOSE)
        ]
        self._port_places = [place for place, meaning in enumerate(self.columns) if meaning in PORTS]
        # Of a local and a remote port, the row's own direction tells which is listened on.
        sides = [listening_side(self.header(meaning)) for meaning in (Column.PORT, Column.SOURCE_PORT)]
        self._other_way = sides[1] if None not in sides and Column.DIRECTION in self.where else None
        self._whole_floats = self._has_whole_floats(grid, decision.body)

    def of_ends(self, row: Row) -> tuple[str, ...]:
        """The cells that decide a row's pairs."""
        return tuple([row.cells[place].text for place in self._end_places])

    def of_services(self, row: Row) -> tuple[str, ...]:
        """The cells that decide a row's services, notes and description aside."""
        return tuple([row.cells[place].text for place in self._service_places])

    def of_ports(self, row: Row) -> tuple[str, ...]:
        return tuple([row.cells[place].text for place in self._port_places])

    def ends(self, row: Row) -> EndTexts:
        """What a row says of ends."""
        return EndTexts(
            source=self.cell(row, Column.SOURCE),
            destination=self.cell(row, Column.DESTINATION),
            host=self.cell(row, Column.HOST),
            peer=self.cell(row, Column.PEER),
            pair=self.cell(row, Column.PAIR),
            direction=self._direction(row),
            ticks=self._ticks(row),
        )

    def said(self, row: Row) -> str:
        """What a row's cells say of the service, verbatim."""
        said = (*PORTS, Column.TRANSPORT, Column.SERVICE, Column.PURPOSE, Column.SOURCE_PORT, Column.DIRECTION)
        wanted = sorted(self.where[meaning] for meaning in said if meaning in self.where)
        texts = [row.cells[place].text.strip() for place in wanted]
        return " | ".join(text for text in texts if text)

    def services(self, row: Row, description: str, notes: str, transport: str) -> RowTexts:
        port = Column.PORT if Column.PORT in self.where else Column.COMPOSITE
        return RowTexts(
            port=self._port_text(row, port) if port in self.where else None,
            bare_port=port is Column.PORT,
            tcp=self.text(row, Column.TCP) if Column.TCP in self.where else None,
            udp=self.text(row, Column.UDP) if Column.UDP in self.where else None,
            transport=self.text(row, Column.TRANSPORT),
            service=self.text(row, Column.SERVICE),
            purpose=description,
            notes=notes,
            source_port=self.text(row, Column.PORT if self._turned(row) else Column.SOURCE_PORT),
            actions=self.actions(row),
            encryption=self.text(row, Column.ENCRYPTION),
            encryption_header=self.header(Column.ENCRYPTION),
            optional=self.text(row, Column.OPTIONAL),
            required=self.text(row, Column.REQUIRED),
            header_transport=transport,
        )

    def header(self, meaning: Column) -> str:
        return self.headers[self.where[meaning]] if meaning in self.where else ""

    def cell(self, row: Row, meaning: Column) -> str | None:
        """The text of a column's cell; `None` when the table has no such column."""
        return row.cells[self.where[meaning]].text if meaning in self.where else None

    def text(self, row: Row, meaning: Column) -> str:
        return row.cells[self.where[meaning]].text if meaning in self.where else ""

    def _direction(self, row: Row) -> str:
        """What a row says of the direction; under "Bidirectional" a yes does."""
        if self.arrows:
            return arrow_direction(row.cells[self.ports_place].text) or ""
        if Column.DIRECTION not in self.where:
            beside = DIRECTION_BESIDE().search(self.text(row, Column.SERVICE))
            return beside[0] if beside else ""
        text = self.text(row, Column.DIRECTION)
        if {Column.HOST, Column.PEER} <= set(self.where) and (way := arrow_direction(text)):
            return way
        return self.header(Column.DIRECTION) if is_yes(text) else text

    def actions(self, row: Row) -> tuple[tuple[str, str], ...]:
        """What a row says of being permitted; a direction that is none, and a short remark, may deny it."""
        said = [
            (self.headers[place], row.cells[place].text)
            for place, meaning in enumerate(self.columns)
            if meaning is Column.ACTION
        ]
        for meaning, longest in ((Column.DIRECTION, _LONGEST_DENIED_WAY), (Column.NOTES, _LONGEST_DENYING_NOTE)):
            text = self.text(row, meaning)
            if 0 < len(text.split()) <= longest and named_permission(text) is Permission.DENIES:
                said.append((self.header(meaning), text))
        return tuple(said)

    def _ticks(self, row: Row) -> tuple[str, ...] | None:
        if Column.TICKS not in self.where:
            return None
        places = [place for place, meaning in enumerate(self.columns) if meaning is Column.TICKS]
        return tuple(self.headers[place] for place in places if is_yes(row.cells[place].text))

    def _port_text(self, row: Row, meaning: Column) -> str:
        """The cell of the column of ports; of several, each with what its own header says."""
        places = [place for place, found in enumerate(self.columns) if found is meaning]
        if self._turned(row):
            return self.text(row, Column.SOURCE_PORT)
        if len(places) == 1:
            text, last = row.cells[places[0]].text, self.text(row, Column.LAST_PORT).strip()
            if last and text.strip() and last != text.strip():
                return f"{text}-{last}"
            return text.removesuffix(".0") if self._whole_floats else text
        lines = []
        for place in places:
            text = " ".join(row.cells[place].text.split())
            if text and not read_cell(text).none:
                qualifier = qualifier_of(self.headers[place])
                lines.append(f"{text} ({qualifier})" if qualifier else text)
        return "\n".join(lines)

    def _turned(self, row: Row) -> bool:
        """Whether a row goes the other way than most, so that the other port is the one listened on."""
        return self._other_way is not None and direction_of(self.text(row, Column.DIRECTION)) is self._other_way

    def _has_whole_floats(self, grid: Grid, body: int) -> bool:
        """Whether a spreadsheet or a data frame made numbers with `.0` of a column of single ports."""
        places = [place for place, meaning in enumerate(self.columns) if meaning is Column.PORT]
        if len(places) != 1:
            return False
        texts = (row[places[0]].text.strip() for row in grid.rows[body:])
        first = next(filter(None, texts), "")
        return first.endswith(".0") and all(_WHOLE_FLOAT.fullmatch(text) for text in (first, *filter(None, texts)))
