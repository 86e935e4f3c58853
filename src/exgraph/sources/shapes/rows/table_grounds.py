"""What the parts of a table's flows rest on: its headers, its titles, its cells, or what a reader said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from exgraph.languages.meanings import PORTS, Column
from exgraph.notation import read_cell
from exgraph.notation.encryption_phrases import encryption_in
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.protocol_cells import protocols_of
from exgraph.sources.shapes.headers.column_meanings import Fit
from exgraph.sources.shapes.roles.role_labels import roles_in
from exgraph.sources.shapes.rows.pairing import UNSTATED, EndTexts
from exgraph.sources.shapes.rows.row import Row
from exgraph.sources.shapes.shape import Decision, Shape, TableGrounds
from exgraph.sources.shapes.titles.ends import Context
from exgraph.sources.shapes.titles.paired_roles import Pairs
from exgraph.sources.shapes.told.given import Given
from exgraph.values.grounds import STATED, Ground, Grounds, grounds_of
from exgraph.values.service import Service

#: The ends of a row that stand in one cell, or in a header.
_BOTH_ENDS = (Column.PAIR, Column.TICKS)
_EITHER_END = (Column.HOST, Column.PEER)
#: What cells may look like under a header that does not say so.
_BY_LOOKS = (*PORTS, Column.TRANSPORT)
#: The ground of a title is that of the header where the header of a section's column is the title.
_IN_HEADER = "header"


def with_grounds(decision: Decision, grid: Grid) -> Decision:
    """A decision about a table that tells what the meanings of its columns rest on, as far as it does not yet."""
    if decision.grounds is not None:
        return decision
    own = decision.shape in (Shape.GRID, Shape.SECTION)
    places = range(len(decision.columns))
    grounds = tuple(Ground.STATED if own else _of_column(decision, grid, place) for place in places)
    titles = Ground.STATED if decision.context.place == _IN_HEADER else Ground.TITLE
    return replace(decision, grounds=TableGrounds(grounds, titles))


def _of_column(decision: Decision, grid: Grid, place: int) -> Ground:
    """What the meaning of a column rests on: what a reader said of it, its header, or its cells."""
    meaning = decision.columns[place]
    if decision.choice is None:
        return Ground.CELLS if meaning in _BY_LOOKS else Ground.STATED
    fit = decision.choice.best.chosen.options[place].fit
    if fit is Fit.USER:
        return Ground.USER
    # A header that means something else at first, or nothing, leaves it to the cells; so does one that was not written.
    named_here = any(row[place].written for row in grid.rows[: decision.body])
    by_cells = meaning in _BY_LOOKS and (fit in (None, Fit.ALTERNATIVE) or named_here)
    if by_cells and fit is Fit.ALTERNATIVE and meaning in PORTS:
        # "Service" over `TCP 8443`: what stands there together says itself what it is.
        by_cells = not _states_transports(row[place].text for row in grid.rows[decision.body :])
    return Ground.CELLS if by_cells else Ground.STATED


def _states_transports(texts: Iterable[str]) -> bool:
    """Whether every port in some cells stands beside a transport."""
    ported = [service for text in texts for service in read_cell(text).services if service.ports is not None]
    return bool(ported) and all(service.transport for service in ported)


@dataclass(frozen=True, slots=True)
class _Places:
    """The numbers of the columns that the parts of a flow are read from."""

    source: tuple[int, ...]
    destination: tuple[int, ...]
    host: tuple[int, ...]
    peer: tuple[int, ...]
    both: tuple[int, ...]
    transport: tuple[int, ...]
    ports: tuple[int, ...]
    encryption: tuple[int, ...]
    service: tuple[int, ...]

    @classmethod
    def of(cls, columns: tuple[Column | None, ...]) -> _Places:
        def where(*meanings: Column) -> tuple[int, ...]:
            return tuple(place for place, meaning in enumerate(columns) if meaning in meanings)

        return cls(
            where(Column.SOURCE),
            where(Column.DESTINATION),
            where(Column.HOST),
            where(Column.PEER),
            where(*_BOTH_ENDS),
            where(Column.TRANSPORT),
            where(*PORTS),
            where(Column.ENCRYPTION),
            where(Column.SERVICE),
        )

    @property
    def secured(self) -> tuple[int, ...]:
        """Those that may say something of encryption."""
        return (*self.ports, *self.transport, *self.encryption, *self.service)


class RowGrounds:
    """What the parts of a table's rows rest on. `given` are the ends that a reader named."""

    def __init__(self, grid: Grid, decision: Decision, given: Given) -> None:
        self.table = decision.grounds or TableGrounds()
        self.places = _Places.of(decision.columns)
        self.given = ({given.source, given.host} - {""}, {given.destination, given.host} - {""})
        places = self.places
        read = (*places.source, *places.destination, *places.host, *places.peer, *places.both)
        self._watched = (*read, *places.secured) if grid.spans else ()
        self._all_state = all(self._of((place,), ()) is Ground.STATED for place in places.secured)
        #: With a column for each end, all rows whose cells are their own rest on the same.
        self.alike = bool(places.source and places.destination and not places.both)

    def carried(self, row: Row) -> tuple[int, ...]:
        """The columns that matter here and whose cell is another one's: of a span, a ditto mark, the row above."""
        if not self._watched:
            return row.carried
        cells = row.cells
        spanned = [place for place in self._watched if cells[place].spanned]
        return (*row.carried, *spanned) if spanned else row.carried

    def of(
        self, row: Row, texts: EndTexts, pairs: Pairs, context: Context, carried: tuple[int, ...]
    ) -> tuple[Grounds, ...]:
        """The grounds of each pair of a row."""
        transport, ports = self._transport(row, context, carried), self._of(self.places.ports, carried)
        return tuple(
            grounds_of(
                self._end(source, self.places.source, 0, texts, context, carried),
                self._end(destination, self.places.destination, 1, texts, context, carried),
                transport,
                ports,
            )
            for source, destination in pairs
        )

    def of_encryption(self, row: Row, services: tuple[Service, ...], carried: tuple[int, ...]) -> tuple[Ground, ...]:
        """What the encryption of each service of a row rests on: the first of its cells that says the same of it."""
        if self._all_state and set(carried).isdisjoint(self.places.secured):
            return (Ground.STATED,) * len(services)
        return tuple(self._of_encrypted(row, service, carried) for service in services)

    def _of_encrypted(self, row: Row, service: Service, carried: tuple[int, ...]) -> Ground:
        for place in self.places.ports:
            said = read_cell(row.cells[place].text).services
            if any((each.encryption, each.ports) == (service.encryption, service.ports) for each in said):
                # What stands with the ports says so itself, whatever the header of its column.
                return Ground.CARRIED if place in carried else Ground.STATED
        for place in self.places.transport:
            protocols = protocols_of(row.cells[place].text)
            if service.encryption in (protocols.encryption, *protocols.encryptions):
                return self._of((place,), carried)
        said_here = (place for place in self.places.encryption if row.cells[place].text.strip())
        named_here = (place for place in self.places.service if encryption_in(row.cells[place].text))
        return self._of((*said_here, *named_here), carried)

    def _of(self, places: tuple[int, ...], carried: tuple[int, ...]) -> Ground:
        """The ground of the first of some columns."""
        for place in places:
            ground = self.table.columns[place] if place < len(self.table.columns) else Ground.STATED
            return Ground.CARRIED if place in carried and ground is Ground.STATED else ground
        return Ground.STATED

    def _end(
        self,
        label: str,
        own: tuple[int, ...],
        side: int,
        texts: EndTexts,
        context: Context,
        carried: tuple[int, ...],
    ) -> Ground:
        if label == UNSTATED:
            return Ground.UNSTATED
        if own:
            return self._of(own, carried)
        if self.places.both:
            return Ground.USER if label in self.given[side] else self._of(self.places.both, carried)
        for places, text in ((self.places.host, texts.host), (self.places.peer, texts.peer)):
            if text is not None and label in roles_in(text):
                return self._of(places, carried)
        if label in (context.own, context.source, context.destination):
            return self.table.titles
        if label in self.given[side]:
            return Ground.USER
        return self._of((*self.places.host, *self.places.peer), carried)

    def _transport(self, row: Row, context: Context, carried: tuple[int, ...]) -> Ground:
        """The transport's column, where its cell says anything; else what stands with the ports, or a title."""
        places = self.places
        said = tuple(place for place in places.transport if row.cells[place].text.strip())
        if said:
            return self._of(said, carried)
        # A transport that stands with the ports says so itself, whatever the header of its column.
        beside = Ground.CARRIED if any(place in carried for place in places.ports[:1]) else Ground.STATED
        if not context.transport:
            return beside
        services = [service for place in places.ports for service in read_cell(row.cells[place].text).services]
        return beside if any(service.transport for service in services) else Ground.TITLE


def of_crossing(down: bool, across: bool, inside: bool, down_first: bool) -> Grounds:
    """The grounds of a cell of a role × role table, by which of the three cells are those of a span."""
    if not (down or across or inside):
        return STATED
    row, column, cell = (Ground.CARRIED if spanned else Ground.STATED for spanned in (down, across, inside))
    return grounds_of(*((row, column) if down_first else (column, row)), cell, cell, cell)
