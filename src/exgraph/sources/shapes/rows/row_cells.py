"""The cells of a table's rows by what their columns mean: the texts of ends and of services."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import repeat

from exgraph.languages.meanings import OF_END, OF_REQUEST, PORTS, WAYS, Column
from exgraph.notation import read_cell
from exgraph.notation.everything import says_everything
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.arrows import arrow_direction
from exgraph.sources.shapes.cells.cell_kinds import ENDS
from exgraph.sources.shapes.cells.denied_beside import denied_beside
from exgraph.sources.shapes.cells.directions import DIRECTION_BESIDE, Direction, direction_of, says_in_and_out
from exgraph.sources.shapes.cells.encryption_texts import said_of_encryption
from exgraph.sources.shapes.cells.protocol_cells import is_every_protocol
from exgraph.sources.shapes.cells.short_answers import is_yes, qualifier_of
from exgraph.sources.shapes.headers.labelled_ends import labelled_end
from exgraph.sources.shapes.plainer.direction_remarks import DirectionRemarks
from exgraph.sources.shapes.reading.ports_apart import listening_side
from exgraph.sources.shapes.roles.role_labels import is_numbered
from exgraph.sources.shapes.rows.pairing import EndTexts
from exgraph.sources.shapes.rows.row import Row
from exgraph.sources.shapes.rows.row_permissions import RowPermissions
from exgraph.sources.shapes.rows.row_texts import RowTexts
from exgraph.sources.shapes.shape import Decision
from exgraph.sources.shapes.titles.closing_titles import Closing
from exgraph.sources.shapes.titles.paired_roles import roles_of_text
from exgraph.sources.shapes.titles.role_lists import alone
from exgraph.values.applications import find
from exgraph.values.end_labels import is_any

_WHOLE_FLOAT = re.compile(r"[0-9]{1,5}\.0")
#: The columns that say what the service is.
_SAID = (
    *(*PORTS, Column.TRANSPORT, Column.SERVICE, Column.PURPOSE, Column.SOURCE_PORT, Column.DIRECTION),
    Column.ENCRYPTION,
)
#: As a column of transports says it.
_EVERY_TRANSPORT = "any"
_STRUCK = "—"
_TWO_ENDS = (Column.SOURCE, Column.DESTINATION)
_TICKED_WAYS = (Column.INBOUND, Column.OUTBOUND)
_OF_ENDS = (*ENDS, Column.TICKS)
_OF_NO_SERVICE = (*_OF_ENDS, *OF_END, *OF_REQUEST, Column.NOTES, Column.PURPOSE)
#: The direction with which the other end cannot be this one.
_AGAINST = {Column.SOURCE: Direction.OUT, Column.DESTINATION: Direction.IN}
_OPPOSITE = {Direction.IN: Direction.OUT, Direction.OUT: Direction.IN}


def _what_may_matter(text: str) -> str:
    """A note or description, empty where it is a number with a word that says nothing."""
    return "" if is_numbered(text) and not text.isupper() and not find(text) else text


def _denying_rule(name: str) -> str:
    """The name of a rule that denies, empty for others."""
    return name if name and denied_beside(Column.RULE, name) else ""


def _of_end(cell: GridCell) -> str:
    """The text of an end's cell; a dash where it is struck out, as no end is stated there any more."""
    return _STRUCK if cell.struck and not cell.text.strip() else cell.text


class RowCells:
    """Where the columns of a table are, and what the cells of its rows say in them."""

    def __init__(self, grid: Grid, decision: Decision) -> None:
        self.columns, self.headers = decision.columns, decision.headers
        self.where = {meaning: place for place, meaning in reversed(list(enumerate(self.columns))) if meaning}
        # The column whose cell is a row's place.
        self.ports_place = next((self.where[meaning] for meaning in PORTS if meaning in self.where), 0)
        # Between the two ends stand the ports, with arrows for a direction.
        self.arrows = {Column.HOST, Column.PEER} <= set(self.where) and set(WAYS).isdisjoint(self.where)
        beside = PORTS if self.arrows else () if Column.DIRECTION in self.where else (Column.SERVICE, Column.TRANSPORT)
        deciding = (*_OF_ENDS, *WAYS, *beside)
        self._end_places = [place for place, meaning in enumerate(self.columns) if meaning in deciding]
        self.permitted = RowPermissions(grid, decision)
        self._service_places = [
            place
            for place, meaning in enumerate(self.columns)
            if (meaning is not None and meaning not in _OF_NO_SERVICE) or place in self.permitted.verdicts
        ]
        self._beside_places = [
            self.where[meaning] for meaning in (Column.NOTES, Column.PURPOSE) if meaning in self.where
        ]
        self._says_beside = bool(self._beside_places) or Column.RULE in self.where
        self._named_places = self.where.get(Column.SOURCE, 0), self.where.get(Column.DESTINATION, 0)
        self.port_places = [place for place, meaning in enumerate(self.columns) if meaning in PORTS]
        self._remarks = DirectionRemarks(grid, decision, self.port_places)
        # As in few tables.
        self._remarked_anywhere = bool(self._remarks)
        self._said_places = sorted(self.where[meaning] for meaning in _SAID if meaning in self.where)
        # Of a local and a remote port, the row's own direction tells which is listened on.
        sides = [listening_side(self.header(meaning)) for meaning in (Column.PORT, Column.SOURCE_PORT)]
        self._other_way = sides[1] if None not in sides and Column.DIRECTION in self.where else None
        self._whole_floats = self._has_whole_floats(grid, decision.body)
        self._arrow_sense = self._sense_of_arrows()

    @property
    def names_alone(self) -> bool:
        """Whether a column for each end, and nothing else, says between whom a row is; and one column has its ports."""
        both = {Column.SOURCE, Column.DESTINATION}
        alone = both <= set(self.where) and set(_OF_ENDS).isdisjoint(self.where.keys() - both)
        return alone and not self._remarked_anywhere and len(self.port_places) == 1

    @property
    def ports_among(self) -> int:
        """Where the cell of ports stands among those that decide a row's services."""
        return self._service_places.index(self.ports_place)

    def names(self, row: Row) -> tuple[str, str]:
        """The cells of the two ends of a row, where each has a column."""
        source, destination = self._named_places
        return row.cells[source].text, row.cells[destination].text

    def names_in(self, texts: list[list[str]]) -> Iterator[tuple[str, str]]:
        """As `names` of each row, by the texts of the columns."""
        source, destination = self._named_places
        return zip(texts[source], texts[destination], strict=True)

    def of_ends(self, row: Row) -> tuple[str, ...]:
        """The cells that decide a row's pairs."""
        return (*[_of_end(row.cells[place]) for place in self._end_places], self._remarked(row))

    def _remarked(self, row: Row) -> str:
        """The direction that a row's cells say beside their ports or among its notes, where no column does."""
        if not self._remarked_anywhere:
            return ""
        remarks = self._remarks
        beside, notes = ([row.cells[place].text for place in places] for places in (remarks.beside, remarks.notes))
        return remarks.of(beside, notes, self._names_of_ends(row))

    def _names_of_ends(self, row: Row) -> tuple[list[str], list[str]]:
        source, destination = (roles_of_text(self._own(row, end) or "", alone) for end in _TWO_ENDS)
        return source, destination

    def of_services(self, row: Row) -> tuple[str, ...]:
        """The cells that decide a row's services, notes and description aside."""
        return tuple([row.cells[place].text for place in self._service_places])

    def beside_services(self, row: Row) -> tuple[str, ...]:
        """Notes and description, as far as they may say anything, and the name of the rule where it denies."""
        if not self._says_beside:
            return ("",)
        beside = [_what_may_matter(row.cells[place].text) for place in self._beside_places]
        return (*beside, _denying_rule(self.text(row, Column.RULE)))

    def keys_in(self, texts: list[list[str]]) -> Iterator[tuple[str, ...]]:
        """As `of_services` and `beside_services` of each row together, by the texts of the columns."""
        columns: list[Iterable[str]] = [texts[place] for place in self._service_places]
        columns += [map(_what_may_matter, texts[place]) for place in self._beside_places]
        rule = self.where.get(Column.RULE)
        columns.append(repeat("") if rule is None else map(_denying_rule, texts[rule]))
        return zip(*columns, strict=False)

    def of_ports(self, row: Row) -> tuple[str, ...]:
        return tuple([row.cells[place].text for place in self.port_places])

    def of_transports(self, row: Row) -> tuple[str, ...]:
        """The cells that decide whether a row says its transport itself."""
        return (self.text(row, Column.TRANSPORT), *self.of_ports(row))

    def says_how(self, row: Row) -> bool:
        """Whether a row has anything in the column of transports."""
        return Column.TRANSPORT in self.where and bool(row.cells[self.where[Column.TRANSPORT]].text)

    def ends(self, row: Row) -> EndTexts:
        """What a row says of ends; a cell of either end may begin with the word for one of them."""
        texts = EndTexts(
            source=self._own(row, Column.SOURCE),
            destination=self._own(row, Column.DESTINATION),
            host=self.cell(row, Column.HOST),
            peer=self.cell(row, Column.PEER),
            pair=self.cell(row, Column.PAIR),
            direction=self._direction(row),
            ticks=self._ticks(row),
        )
        said = labelled_end(texts.peer) if texts.peer is not None and texts.host is None else None
        if said is None or direction_of(texts.direction) is _AGAINST[said.end]:
            return texts
        if said.end is Column.SOURCE:
            return replace(texts, peer=None, source=said.text)
        return replace(texts, peer=None, destination=said.text)

    def _own(self, row: Row, end: Column) -> str | None:
        """The cell of a column of one end, without the word for that end before its name."""
        text = _of_end(row.cells[self.where[end]]) if end in self.where else None
        said = labelled_end(text) if text is not None else None
        return said.text if said is not None and said.end is end else text

    def said(self, row: Row) -> str:
        """What a row's cells say of the service, verbatim."""
        return self.said_in(row.cells)

    def said_in(self, cells_of_row: tuple[GridCell, ...]) -> str:
        cells = [cells_of_row[place] for place in self._said_places]
        texts = [(cell.written or cell.text).strip() for cell in cells]
        return " | ".join(filter(None, texts))

    def services(self, row: Row, description: str, notes: str, transport: str, titled: Closing | None) -> RowTexts:
        port = Column.PORT if Column.PORT in self.where else Column.COMPOSITE
        return RowTexts(
            port=self._port_text(row, port) if port in self.where else self._by_protocol(row),
            bare_port=port is Column.PORT,
            tcp=self.text(row, Column.TCP) if Column.TCP in self.where else None,
            udp=self.text(row, Column.UDP) if Column.UDP in self.where else None,
            transport=self._transport_text(row, transport),
            service=self.text(row, Column.SERVICE),
            purpose=description,
            notes=notes,
            source_port=self.text(row, Column.PORT if self._turned(row) else Column.SOURCE_PORT),
            actions=self.permitted.actions(row),
            denied=self.permitted.denied(row),
            ended=self.permitted.ended(row),
            narrowed=self.permitted.narrowed(row),
            titled=titled,
            encryption=self._encryption_text(row, port),
            encryption_header=self.header(Column.ENCRYPTION),
            optional=self.text(row, Column.OPTIONAL),
            required=(self.header(Column.REQUIRED), self.text(row, Column.REQUIRED)),
            header_transport=transport,
        )

    def _by_protocol(self, row: Row) -> str | None:
        """What stands in the place of the ports of rules that have no column of them: the protocol may be every one."""
        if self.port_places or Column.SERVICE in self.where or Column.TRANSPORT not in self.where:
            return None
        return _EVERY_TRANSPORT if is_every_protocol(self.text(row, Column.TRANSPORT)) else ""

    def _encryption_text(self, row: Row, port: Column) -> str:
        """What a row says of encryption; else what the header over its ports does, where it is not one of several."""
        stated = self.text(row, Column.ENCRYPTION)
        return stated if stated or self.columns.count(port) != 1 else said_of_encryption(self.header(port))

    def _transport_text(self, row: Row, named: str) -> str:
        """What a row says of the transport: "any" in a column that holds ports and transports is every transport, too,
        but where a header or title has `named` the one."""
        stated = self._remarks.rest(self.text(row, Column.TRANSPORT))
        if not (stated.strip() or named) and any(map(says_everything, self.of_ports(row))):
            return _EVERY_TRANSPORT
        both = self.text(row, Column.COMPOSITE) if Column.PORT not in self.where else ""
        return both if is_any(both) and not (stated.strip() or named) else stated

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
        if Column.INBOUND in self.where:
            return self._ticked_way(row)
        if Column.DIRECTION not in self.where:
            service = self.text(row, Column.SERVICE)
            beside = DIRECTION_BESIDE().search(service) if service else None
            return beside[0] if beside else self._remarked(row) or self._both_ways(row)
        text = self.text(row, Column.DIRECTION)
        if self._arrow_sense and not any(map(str.isalnum, text)) and (way := arrow_direction(text)):
            return way if way is Direction.BOTH or self._arrow_sense > 0 else _OPPOSITE[way]
        return self.header(Column.DIRECTION) if is_yes(text) else text

    def _both_ways(self, row: Row) -> str:
        """What a cell of transports adds, `TCP (bidirectional)`; one direction alone narrows nothing there."""
        how = self.text(row, Column.TRANSPORT)
        both = " " in how.strip() and direction_of(how) is Direction.BOTH and not says_in_and_out(how)
        return Direction.BOTH if both else ""

    def _ticked_way(self, row: Row) -> str:
        """The headers of the ticked columns of directions."""
        return " ".join(self.header(way) for way in _TICKED_WAYS if is_yes(self.text(row, way)))

    def _sense_of_arrows(self) -> int:
        """How arrows alone in the column of directions are read where a column names the other end.

        1: they point from this host to that end, which stands behind them; -1: this host stands behind them; 0: only
        the other end stands beside them, before them, and they may be meant either way.
        """
        if Column.PEER not in self.where or Column.DIRECTION not in self.where:
            return 0
        arrows = self.where[Column.DIRECTION]
        if self.where[Column.PEER] > arrows:
            return 1 if self.where.get(Column.HOST, -1) < arrows else 0
        return -1 if self.where.get(Column.HOST, -1) > arrows else 0

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
            text = self._remarks.rest(row.cells[places[0]].text)
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
