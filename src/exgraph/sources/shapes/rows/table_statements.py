"""One table → statements: who connects to whom, for what, and where the document says so."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count
from typing import NamedTuple

from exgraph.files.budget import limit_of, over_limit
from exgraph.languages.meanings import Column
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.aside_rows import aside_rows
from exgraph.sources.shapes.cells.cell_kinds import ENDS
from exgraph.sources.shapes.cells.closing_ends import is_closed_end
from exgraph.sources.shapes.cells.descriptions import spoken_description
from exgraph.sources.shapes.cells.narrowing_remarks import is_everybody
from exgraph.sources.shapes.roles.role_labels import roles_in
from exgraph.sources.shapes.rows.grid_statements import Kept, crossing_statements
from exgraph.sources.shapes.rows.pairing import UNSTATED, pairs_of, undirected_pairs
from exgraph.sources.shapes.rows.parted_rows import FEWEST_PARTS, SLASH, by_arrows, by_hops, by_lines, by_slashes
from exgraph.sources.shapes.rows.plain_rows import Opening, PlainRows
from exgraph.sources.shapes.rows.ports_in_turn import PortsInTurn
from exgraph.sources.shapes.rows.remembered_grounds import RememberedGrounds, RowEnds, stated_ends
from exgraph.sources.shapes.rows.row import DATA, Kind, Row
from exgraph.sources.shapes.rows.row_beside import RowBeside
from exgraph.sources.shapes.rows.row_cells import RowCells
from exgraph.sources.shapes.rows.row_facts import RowFacts
from exgraph.sources.shapes.rows.row_services import RowReading, denies_all, notes_of, read_row
from exgraph.sources.shapes.rows.row_texts import RowTexts
from exgraph.sources.shapes.rows.rows import Stretch, rows_above, stretches
from exgraph.sources.shapes.rows.statements import Statement, TableReading
from exgraph.sources.shapes.rows.table_grounds import RowGrounds
from exgraph.sources.shapes.rows.tally import Tally
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.sources.shapes.titles.closing_titles import Closing, closed_by_title, closing_of
from exgraph.sources.shapes.titles.ends import Context
from exgraph.sources.shapes.titles.role_lists import Members, alone
from exgraph.sources.shapes.titles.titles import read_title
from exgraph.sources.shapes.told.explanation import ABOVE_HEADER, NO_PORT
from exgraph.sources.shapes.told.given import NOTHING, Given
from exgraph.values.origin import Origin
from exgraph.values.service import Service

#: How many different rows of a table are remembered.
_REMEMBERED = 20_000
#: The same of pairs: 300 roles make 90 000 of them.
_REMEMBERED_ENDS = 100_000
#: How many different pairs of ends and cells of ports of one table are read.
MOST_DIFFERENT = 1_000_000


class _Services(NamedTuple):
    """What a row says of services, and the text that says so."""

    reading: RowReading
    text: str


def read_table(
    grid: Grid,
    decision: Decision,
    given: Given = NOTHING,
    unknown: Callable[[str], str] | None = None,
    members: Members = alone,
) -> TableReading:
    """The statements of a table. `given` are the ends that the user names for what no cell states.

    `unknown` tells why a label is no role, and its row is rejected then; empty where it is one. `members` are the roles
    that a label names.
    """
    return _Reader(grid, decision, given, unknown, members).read()


class _Reader:
    def __init__(
        self,
        grid: Grid,
        decision: Decision,
        given: Given,
        unknown: Callable[[str], str] | None,
        members: Members,
    ) -> None:
        self.given, self.members = given, members
        self.grid, self.decision, self.unknown = grid, decision, unknown
        self.columns = decision.columns
        self.context: Context = decision.context
        self.cells = RowCells(grid, decision)
        self.facts = RowFacts(self.cells, given)
        self.grounds = RowGrounds(grid, decision, given)
        self.tally = Tally(grid, decision, given)
        self.beside = RowBeside(grid, decision)
        self.in_turn = PortsInTurn(grid, decision, members)
        # Rows repeat each other's ends and services, seldom both: each is read once.
        self.most = limit_of(MOST_DIFFERENT)
        self.end_cells: set[Hashable] = set()
        self.port_cells: set[Hashable] = set()
        self.ends: dict[tuple[str, ...], RowEnds] = {}
        self.services: dict[tuple[object, ...], RowReading] = {}
        self.said: dict[tuple[object, ...], RowReading] = {}
        self.rests = RememberedGrounds(grid, self.cells, self.grounds)
        titles = [row.text for row in rows_above(grid, decision.above) if " | " not in row.text]
        self.closing = closing_of((*grid.headings, grid.caption, *titles), grid.lead)
        named = self.cells.names_alone and self.grounds.alike and not (given.source or given.destination or given.host)
        self.plain = (
            PlainRows(self.cells, given, unknown, members)
            if named and not self.beside.keeps and not grid.transports
            else None
        )

    def read(self) -> TableReading:
        shape = self.decision.shape
        if shape is Shape.OTHER:
            self.tally.skip_table()
            return TableReading(self.tally.explanation())
        for row in rows_above(self.grid, self.decision.above):
            self.tally.skip(row, ABOVE_HEADER)
        made = list(self._grid() if shape is Shape.GRID else self._list())
        paired = tuple(s for s in made if s.source != UNSTATED or s.destination != UNSTATED)
        unpaired = tuple(s for s in made if s.source == UNSTATED and s.destination == UNSTATED)
        return TableReading(
            self.tally.explanation(len(unpaired)),
            paired,
            unpaired,
            tuple(self.tally.problems),
            tuple(self.beside.told()),
            tuple(self.beside.stated.values()),
        )

    def _grid(self) -> Iterator[Statement]:
        kept = Kept(self.tally, self.beside, self.rests)
        found = crossing_statements(self.grid, self.decision, self.given, self._roles_of, self._strangers, kept)
        if self.closing is None:
            return found
        # Its cells say themselves what is open, and what is not.
        title = self.closing.title
        return (each._replace(services=self.rests.undecided(each.services, title)) for each in found)

    def _roles_of(self, text: str) -> list[str]:
        return [role for label in roles_in(text) for role in self.members(label)]

    def _list(self) -> Iterator[Statement]:
        above_all = self.closing
        aside = aside_rows(self.grid, self.decision.body, self.columns)
        for found in stretches(self.grid, self.decision.body, self.columns):
            if isinstance(found, Row):
                yield from self._one(found, aside, above_all)
            elif self.plain is not None and self._stands_alone(found, aside):
                yield from self._stretch(found, self.plain)
            else:
                for row in found.each():
                    yield from self._one(row, aside, above_all)

    def _one(self, row: Row, aside: Mapping[int, str], above_all: Closing | None) -> Iterable[Statement]:
        """What a row states; one that states nothing is told, and a title holds for the rows below."""
        plain = self._plain(row) if row.kind is DATA and row.number not in aside else None
        if plain is not None:
            return (plain,)
        if row.number in aside and row.kind is not Kind.EMPTY:
            self.tally.put_aside(row, aside[row.number])
        elif row.kind is Kind.TITLE:
            said = closed_by_title(row.text)
            self.closing = Closing(said, row.text) if said else above_all
            under = self.context.with_title(row.text)
            # "UDP" on a line of its own holds up to the next title.
            named = read_title(row.text).transport or self.decision.context.transport
            self.context = replace(under or self.context, transport=named)
            self.ends.clear()
            self.rests.forget()
            if self.plain is not None:
                self.plain.forget()
            self.tally.skip(row, f"{row.kind}{': ends for the rows below' if under else ''}")
        elif row.kind is Kind.BROKEN:
            self.tally.refuse(row, str(row.kind))
        elif row.kind is not Kind.DATA:
            self.tally.skip(row, str(row.kind))
        else:
            return self._row(row)
        return ()

    def _stands_alone(self, found: Stretch, aside: Mapping[int, str]) -> bool:
        """Whether each row of a stretch has what it states in its own cells, and none is put aside."""
        own = not (self.context.undirected or self.grid.spans)
        return own and aside.keys().isdisjoint(range(found.number, found.number + len(found.rows)))

    def _stretch(self, found: Stretch, plain: PlainRows) -> Iterator[Statement]:
        """As `_one` of each row, mostly by the texts of the columns alone."""
        place, file, sheet = self.cells.ports_place, self.grid.file, self.grid.sheet
        columns = (
            count(found.number),
            found.rows,
            self.cells.names_in(found.texts),
            self.cells.keys_in(found.texts),
            self.beside.requests_in(found.texts),
        )
        for number, cells, names, key, requests in zip(*columns, strict=False):
            pair, opening, cell = plain.pair_named(*names), plain.opening_of(key, cells), cells[place]
            if pair is not None and opening is None and (opening := plain.listed(key, cells)) is not None:
                self._bound(self.port_cells, (cell.text,), cells, "port-cells")
            if pair is None or opening is None or cell.line is None or cell.spanned:
                yield from self._row(Row(DATA, number, cells))
                continue
            source, destination, ends = pair
            self._bound(self.end_cells, ends, cells, "pairs")
            self.tally.connecting += 1
            origin = Origin(file, cell.line, cell.column, sheet, opening.said)
            yield Statement(source, destination, opening.services, origin, opening.grounds, requests)

    def _plain(self, row: Row) -> Statement | None:
        """What a row states that differs from others before it in its ends, or in bare ports; `None` for any other."""
        plain = self.plain
        if plain is None or self.context.undirected or self.grounds.carried(row):
            return None
        pair = plain.pair_of(row)
        if pair is None:
            return None
        texts = (*self.cells.of_services(row), *self.cells.beside_services(row))
        opening = plain.opening_of(texts, row.cells)
        if opening is None:
            opening = plain.listed(texts, row.cells)
            if opening is None:
                return None
            self._bound(self.port_cells, self.cells.of_ports(row), row, "port-cells")
        source, destination, number = pair
        self._bound(self.end_cells, number, row, "pairs")
        self.tally.connecting += 1
        origin, requests = self._row_origin(row, opening.said), self.beside.requests(row)
        return Statement(source, destination, opening.services, origin, opening.grounds, requests)

    def _row(self, row: Row) -> Iterator[Statement]:
        if len(hops := by_hops(row, self.columns)) > 1:
            for hop in hops:
                yield from self._row(hop)
            return
        self.tally.carried += bool(row.carried)
        reading, said = self._services_of(row)
        apart = by_arrows(row, self.cells.ports_place) if self.cells.arrows else (row,)
        found = self._ends_of(apart[0])
        ends, reason, strangers, uses, undirected, *_ = found
        self.tally.use(row, uses)
        if strangers:
            self.tally.refuse(row, strangers)
            return
        if reading.problems:
            self.tally.reject(row, reading)
        elif reading.blank and self.facts.has_slipped(row):
            self.tally.refuse(row, str(Kind.BROKEN))
            return
        elif (reading.blank and (not self.facts.states_both_ends(row) or self.facts.has_struck_ports(row))) or (
            not ends and not self.facts.says_anything(row)
        ):
            self.tally.skip(row, NO_PORT)
            return
        elif not ends and self.facts.names_no_end(row) and self.facts.opens_nothing(row, reading):
            # "22 | — | not configured": nothing is open, and no end is missing.
            self.tally.skip(row, NO_PORT)
            return
        elif not ends:
            self.tally.refuse(row, reason)
            return
        elif reading.none or denies_all(reading.services):
            self.tally.none += 1
        elif all(source == destination == UNSTATED for source, destination in ends):
            self.tally.leave_without_ends(row, "a service without ends: nothing says who connects to whom")
        else:
            self.tally.connecting += 1
            self.tally.undirected += bool(undirected)
        if not reading.services and not (reading.none and ends):
            return
        parts = [(row, found, reading.services, said)]
        in_turn = self.in_turn.parts(row) if len(ends) > 1 and len(reading.services) > 1 else ()
        ports = row.cells[self.cells.ports_place].text
        if "\n" in ports or ports.count(SLASH) >= FEWEST_PARTS - 1:
            apart = apart if self.cells.arrows else (by_lines if "\n" in ports else by_slashes)(row, self.columns)
            lines = [(part, self._ends_of(part), *self._services_of(part)) for part in apart]
            if len(lines) > 1 and all(each.pairs for _, each, _, _ in lines):
                parts = [(part, each, read.services, text) for part, each, read, text in lines]
        elif in_turn:
            self.tally.in_turn += 1
            lines = [(part, self._ends_of(part), *self._services_of(part)) for part in in_turn]
            parts = [(part, each, read.services, text) for part, each, read, text in lines]
        elif not (reading.problems or reading.none or reading.narrowed or denies_all(reading.services)):
            self._learn(row, found, reading.services, said)
        requests = self.beside.requests(row)
        for part, each, services, text in parts:
            self.beside.keep(part, [label for pair in each.pairs for label in pair])
            origin = self._row_origin(part, text or part.text)
            for pair, rests_on in zip(each.pairs, self.rests.of(part, each, services, self.context), strict=True):
                told = self.rests.marked(services) if pair in each.undirected else services
                closing = each.closed or (reading.narrowed if is_everybody(pair[0]) else "")
                told = self.rests.undecided(told, closing) if closing else told
                yield Statement(*pair, told, origin, rests_on, requests)

    def _services_of(self, row: Row) -> _Services:
        cells = self.cells
        texts = (self.closing, self.context.transport, *cells.of_services(row), *cells.beside_services(row))
        known = self.said.get(texts)
        if known is not None:
            return _Services(known, cells.said(row))
        notes, description = self._told_beside(row)
        said = cells.permitted
        denied = (said.actions(row), said.denied(row), said.ended(row), said.narrowed(row))
        key = (notes, description, *texts[:2], *denied, *cells.of_services(row))
        found = self.services.get(key)
        if found is None:
            if len(self.services) == _REMEMBERED:
                self.services.clear()
            self._bound(self.port_cells, cells.of_ports(row), row, "port-cells")
            found = read_row(self._texts_of(row))
            services = self.rests.with_transports(found.services, cells.text(row, Column.TRANSPORT))
            found = self.services[key] = replace(found, services=services)
        if len(self.said) == _REMEMBERED:
            self.said.clear()
        self.said[texts] = found
        return _Services(found, cells.said(row))

    def _told_beside(self, row: Row) -> tuple[str, str]:
        """What a row's notes and its description say of its services."""
        notes = notes_of(self.cells.text(row, Column.NOTES)) if Column.NOTES in self.cells.where else ""
        return notes, spoken_description(self.cells.text(row, Column.PURPOSE))

    def _texts_of(self, row: Row) -> RowTexts:
        notes, description = self._told_beside(row)
        return self.cells.services(row, description, notes, self.context.transport, self.closing)

    def _learn(self, row: Row, ends: RowEnds, services: tuple[Service, ...], said: str) -> None:
        """Keep what a row opens, where its ends have no part in that."""
        plain = self.plain
        pair = None if plain is None or self.grounds.carried(row) else plain.pair_of(row)
        if plain is None or pair is None or ends.pairs != [pair[:2]]:
            return
        if not self.cells.ends(row).direction:
            (grounds,) = self.rests.of(row, ends, services, self.context)
            texts = (*self.cells.of_services(row), *self.cells.beside_services(row))
            plain.learn(row, texts, Opening(services, said, grounds), self._texts_of)

    def _ends_of(self, row: Row) -> RowEnds:
        key = self.cells.of_ends(row)
        found = self.ends.get(key)
        if found is None:
            if len(self.ends) == _REMEMBERED_ENDS:
                self.ends.clear()
            pair = None if self.plain is None else self.plain.pair_of(row)
            self._bound(self.end_cells, key if pair is None else pair[2], row, "pairs")
            texts = self.cells.ends(row)
            pairs, reason, uses = pairs_of(texts, self.context, self.given, self.members)
            undirected = undirected_pairs(texts, self.context, pairs, self.members)
            strangers, stated, closed = self._strangers(pairs), stated_ends(pairs), self._closed_end(row)
            found = self.ends[key] = RowEnds(pairs, reason, strangers, uses, undirected, {}, stated, closed)
        return found

    def _closed_end(self, row: Row) -> str:
        """The name of an end that says that its rows may not be open."""
        texts = (row.cells[place].text for place, meaning in enumerate(self.columns) if meaning in ENDS)
        return next(filter(is_closed_end, texts), "")

    def _bound(self, met: set[Hashable], key: Hashable, row: Row | tuple[GridCell, ...], what: str) -> None:
        """A table that says something new in every row is refused before it takes minutes."""
        if key in met:
            return
        met.add(key)
        if len(met) > self.most:
            row = row if isinstance(row, Row) else Row(DATA, 0, row)
            raise over_limit(what, self.most, self.grid.file, row.line)

    def _strangers(self, pairs: list[tuple[str, str]]) -> str:
        """Why ends are no roles of the profile; empty when all are."""
        if self.unknown is None:
            return ""
        labels = dict.fromkeys(label for pair in pairs for label in pair)
        if set(labels) == {UNSTATED}:
            return ""
        return "; ".join(why for label in labels if (why := self.unknown(label)))

    def _row_origin(self, row: Row, text: str) -> Origin:
        """The row's own place, also where the cell of its ports is one that hangs down from above."""
        place = self.cells.ports_place
        cell = row.cells[place]
        if cell.spanned or place in row.carried:
            cell = cell._replace(line=row.line, column=None)
        return Origin(self.grid.file, cell.line or row.line, cell.column, self.grid.sheet, text)
