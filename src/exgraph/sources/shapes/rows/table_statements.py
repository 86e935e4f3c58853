"""One table → statements: who connects to whom, for what, and where the document says so."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count
from typing import NamedTuple

from exgraph.errors import Problem
from exgraph.files.budget import limit_of, over_limit
from exgraph.languages.meanings import WAYS, Column
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.aside_rows import BELOW, aside_rows
from exgraph.sources.shapes.cells.cell_kinds import ENDS, is_clean_port
from exgraph.sources.shapes.cells.crossings import read_crossing
from exgraph.sources.shapes.cells.descriptions import spoken_description
from exgraph.sources.shapes.cells.permissions import is_short_denial
from exgraph.sources.shapes.cells.port_sentences import WithTransports, with_transports
from exgraph.sources.shapes.roles.role_labels import is_no_role, roles_in
from exgraph.sources.shapes.rows.pairing import UNSTATED, pairs_of, undirected_pairs
from exgraph.sources.shapes.rows.plain_rows import Opening, PlainRows
from exgraph.sources.shapes.rows.row_beside import RowBeside, Stated
from exgraph.sources.shapes.rows.row_cells import RowCells
from exgraph.sources.shapes.rows.row_services import RowReading, denies_all, notes_of, read_row
from exgraph.sources.shapes.rows.row_texts import RowTexts
from exgraph.sources.shapes.rows.rows import Kind, Row, Stretch, by_arrows, by_lines, rows_above, stretches
from exgraph.sources.shapes.rows.table_grounds import RowGrounds, of_crossing
from exgraph.sources.shapes.rows.tally import Tally
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.sources.shapes.titles.ends import Context
from exgraph.sources.shapes.titles.paired_roles import Pairs, combined
from exgraph.sources.shapes.titles.removal_titles import ends_with_removal, says_removed
from exgraph.sources.shapes.titles.role_lists import Members, alone
from exgraph.sources.shapes.told.explanation import ABOVE_HEADER, EMPTY_CELL, NO_PORT, ON_DIAGONAL, Explanation
from exgraph.sources.shapes.told.given import NOTHING, Given, Use, uses_of_pairs
from exgraph.values.grounds import Ground, Grounds, of_service, on_encryption
from exgraph.values.origin import Origin
from exgraph.values.request import Request
from exgraph.values.service import UNDIRECTED, Service
from exgraph.wording.phrases import Phrase

#: The columns in which a port alone shows that a row's cells slipped.
_NEVER_PORTS = (*WAYS, Column.TRANSPORT, Column.PURPOSE, Column.ACTION, Column.ENCRYPTION)
#: The kind of nearly every row.
_DATA = Kind.DATA
#: How many different rows of a table are remembered.
_REMEMBERED = 20_000
#: The same of pairs: 300 roles make 90 000 of them.
_REMEMBERED_ENDS = 100_000
#: How many different pairs of ends and cells of ports of one table are read.
MOST_DIFFERENT = 1_000_000


class Statement(NamedTuple):
    """`source` opens `services` on `destination` (labels; `UNSTATED`), or the document says that there are none.

    `grounds` are those of each service, `requests` what the row says of its request.
    """

    source: str
    destination: str
    services: tuple[Service, ...]
    origin: Origin
    grounds: tuple[Grounds, ...] = ()
    requests: tuple[Request, ...] = ()


@dataclass(frozen=True, slots=True)
class TableReading:
    """`unpaired` are statements whose ends are both unstated; `problems` are the places of what was rejected.

    `told` is what is to be told of the table; exgraph's own file tells of itself. `stated` are the zones and addresses
    of ends, in the order met.
    """

    explanation: Explanation
    statements: tuple[Statement, ...] = ()
    unpaired: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()
    told: tuple[Phrase, ...] = ()
    stated: tuple[Stated, ...] = ()


class _Ends(NamedTuple):
    """The ordered pairs of a row, or the reason why there are none; `strangers`: why they are no roles.

    `undirected` are the pairs of which nothing says which end opens the connection, `grounds` those of the pairs, by
    what else of a row they depend on.
    """

    pairs: Pairs
    reason: str
    strangers: str
    uses: tuple[Use, ...]
    undirected: frozenset[tuple[str, str]]
    grounds: dict[tuple[object, ...], tuple[tuple[Grounds, ...], ...]]


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
        self.grounds = RowGrounds(grid, decision, given)
        self.tally = Tally(grid, decision, given)
        self.beside = RowBeside(grid, decision)
        # Rows repeat each other's ends and services, seldom both: each is read once.
        self.most = limit_of(MOST_DIFFERENT)
        self.end_cells: set[Hashable] = set()
        self.port_cells: set[Hashable] = set()
        self.ends: dict[tuple[str, ...], _Ends] = {}
        self.services: dict[tuple[object, ...], RowReading] = {}
        self.said: dict[tuple[object, ...], RowReading] = {}
        #: Of tables whose rows rest on the same.
        self.alike: dict[tuple[object, ...], tuple[tuple[Grounds, ...], ...]] = {}
        #: The same without what their services add.
        self.bases: dict[tuple[tuple[int, ...], object, int], tuple[Grounds, ...]] = {}
        self.marked: dict[int, tuple[tuple[Service, ...], tuple[Service, ...]]] = {}
        #: By the identity of services: those, and which of them have the transport of all of the table's ports.
        self.told_above: dict[int, WithTransports] = {}
        titles = [row.text for row in rows_above(grid, decision.above) if " | " not in row.text]
        self.removed = any(map(says_removed, (*grid.headings, grid.caption, *titles))) or ends_with_removal(grid.lead)
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
        made = list(self._crossings() if shape is Shape.GRID else self._list())
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

    def _list(self) -> Iterator[Statement]:
        above_all = self.removed
        aside = aside_rows(self.grid, self.decision.body, self.columns)
        for found in stretches(self.grid, self.decision.body, self.columns):
            if isinstance(found, Row):
                yield from self._one(found, aside, above_all)
            elif self.plain is not None and self._stands_alone(found, aside):
                yield from self._stretch(found, self.plain)
            else:
                for row in found.each():
                    yield from self._one(row, aside, above_all)

    def _one(self, row: Row, aside: Mapping[int, str], above_all: bool) -> Iterable[Statement]:
        """What a row states; one that states nothing is told, and a title holds for the rows below."""
        plain = self._plain(row) if row.kind is _DATA and row.number not in aside else None
        if plain is not None:
            return (plain,)
        if row.number in aside and row.kind is not Kind.EMPTY:
            self.tally.put_aside(row, aside[row.number])
        elif row.kind is Kind.TITLE:
            self.removed = above_all or says_removed(row.text)
            under = self.context.with_title(row.text)
            self.context = under or self.context
            self.ends.clear()
            self.alike.clear()
            self.bases.clear()
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
                yield from self._row(Row(_DATA, number, cells))
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
        self.tally.carried += bool(row.carried)
        reading, said = self._services_of(row)
        apart = by_arrows(row, self.cells.ports_place) if self.cells.arrows else (row,)
        found = self._ends_of(apart[0])
        ends, reason, strangers, uses, undirected, _ = found
        self.tally.use(row, uses)
        if strangers:
            self.tally.refuse(row, strangers)
            return
        if reading.problems:
            self.tally.reject(row, reading)
        elif reading.blank and self._has_slipped(row):
            self.tally.refuse(row, str(Kind.BROKEN))
            return
        elif (reading.blank and (not self._states_both_ends(row) or self._has_struck_ports(row))) or (
            not ends and not self._says_anything(row)
        ):
            self.tally.skip(row, NO_PORT)
            return
        elif not ends and self._names_no_end(row) and self._opens_nothing(row, reading):
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
        if "\n" in row.cells[self.cells.ports_place].text:
            apart = apart if self.cells.arrows else by_lines(row, self.columns)
            lines = [(part, self._ends_of(part), *self._services_of(part)) for part in apart]
            if len(lines) > 1 and all(each.pairs for _, each, _, _ in lines):
                parts = [(part, each, read.services, text) for part, each, read, text in lines]
        elif not (reading.problems or reading.none or denies_all(reading.services)):
            self._learn(row, found, reading.services, said)
        requests = self.beside.requests(row)
        for part, each, services, text in parts:
            self.beside.keep(part, [label for pair in each.pairs for label in pair])
            origin = self._row_origin(part, text or part.text)
            for pair, rests_on in zip(each.pairs, self._grounds_of(part, each, services), strict=True):
                told = self._marked(services) if pair in each.undirected else services
                yield Statement(*pair, told, origin, rests_on, requests)

    def _says_anything(self, row: Row) -> bool:
        """Whether a row has anything in its cells of ends and of ports."""
        ends = (row.cells[place].text for place, meaning in enumerate(self.columns) if meaning in ENDS)
        return any(map(str.strip, (*self.cells.of_ports(row), *ends)))

    def _opens_nothing(self, row: Row, reading: RowReading) -> bool:
        """Whether a row has no ports, or denies them, be it in a remark: "not set up — SSH disabled"."""
        if reading.none or denies_all(reading.services):
            return True
        remarks = (self.cells.text(row, meaning) for meaning in (Column.NOTES, Column.PURPOSE))
        return any(map(is_short_denial, remarks))

    def _names_no_end(self, row: Row) -> bool:
        """Whether nothing but signs for "none" stands in a row's cells of ends."""
        texts = (row.cells[place].text for place, meaning in enumerate(self.columns) if meaning in ENDS)
        return not any(map(str.isalnum, "".join(texts)))

    def _states_both_ends(self, row: Row) -> bool:
        """Whether the cells of a row name both ends."""
        return all(self.cells.text(row, end).strip() for end in (Column.SOURCE, Column.DESTINATION))

    def _has_struck_ports(self, row: Row) -> bool:
        """Whether the ports of a row are struck out, which is told apart: they are not missing."""
        return any(row.cells[place].struck for place in self.cells.port_places)

    def _has_slipped(self, row: Row) -> bool:
        """Whether a row without ports has what is no role in the place of an end: its cells stand elsewhere."""
        cells = [(row.cells[place].text, meaning) for place, meaning in enumerate(self.columns)]
        ends = (text.strip() for text, meaning in cells if meaning in ENDS)
        if any(end and is_no_role(end) and end not in self.given.roles for end in ends):
            return True
        return any(is_clean_port(text) for text, meaning in cells if meaning in _NEVER_PORTS)

    def _services_of(self, row: Row) -> _Services:
        cells = self.cells
        texts = (self.removed, self.context.transport, *cells.of_services(row), *cells.beside_services(row))
        known = self.said.get(texts)
        if known is not None:
            return _Services(known, cells.said(row))
        notes, description = self._told_beside(row)
        denied = (cells.actions(row), cells.denied(row), cells.ended(row))
        key = (notes, description, *texts[:2], *denied, *cells.of_services(row))
        found = self.services.get(key)
        if found is None:
            if len(self.services) == _REMEMBERED:
                self.services.clear()
            self._bound(self.port_cells, cells.of_ports(row), row, "port-cells")
            found = read_row(self._texts_of(row))
            services = self._with_transports(found.services, cells.text(row, Column.TRANSPORT))
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
        return self.cells.services(row, description, notes, self.context.transport, self.removed)

    def _learn(self, row: Row, ends: _Ends, services: tuple[Service, ...], said: str) -> None:
        """Keep what a row opens, where its ends have no part in that."""
        plain = self.plain
        pair = None if plain is None or self.grounds.carried(row) else plain.pair_of(row)
        if plain is None or pair is None or ends.pairs != [pair[:2]]:
            return
        if not self.cells.ends(row).direction:
            (grounds,) = self._grounds_of(row, ends, services)
            texts = (*self.cells.of_services(row), *self.cells.beside_services(row))
            plain.learn(row, texts, Opening(services, said, grounds), self._texts_of)

    def _ends_of(self, row: Row) -> _Ends:
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
            found = self.ends[key] = _Ends(pairs, reason, self._strangers(pairs), uses, undirected, {})
        return found

    def _grounds_of(self, row: Row, ends: _Ends, services: tuple[Service, ...]) -> tuple[tuple[Grounds, ...], ...]:
        """For each pair of a row, the grounds of each service. By the services' identity: statements keep them."""
        carried = self.grounds.carried(row)
        how = self.cells.of_transports(row) if self.context.transport else self.cells.says_how(row)
        key = (carried, how, len(ends.pairs), id(services))
        known = self.alike if self.grounds.alike else ends.grounds
        found = known.get(key)
        if found is None:
            bases = self._bases_of(row, ends, (carried, how, len(ends.pairs)))
            secured = self.grounds.of_encryption(row, services, carried)
            found = known[key] = tuple(self._of_services(base, services, secured) for base in bases)
        return found

    def _bases_of(self, row: Row, ends: _Ends, rests_on: tuple[tuple[int, ...], object, int]) -> tuple[Grounds, ...]:
        """The grounds of each pair of a row, its services aside."""
        found = self.bases.get(rests_on)
        if found is None:
            found = self.grounds.of(row, self.cells.ends(row), ends.pairs, self.context, rests_on[0])
            if self.grounds.alike:
                self.bases[rests_on] = found
        return found

    def _marked(self, services: tuple[Service, ...]) -> tuple[Service, ...]:
        """The services of a row that does not say which end opens the connection; the same for the same ones."""
        found = self.marked.get(id(services))
        if found is None:
            marked = (replace(service, marks=tuple(sorted({*service.marks, UNDIRECTED}))) for service in services)
            # What is known by its identity has to be kept.
            found = self.marked[id(services)] = services, tuple(marked)
        return found[1]

    def _with_transports(self, services: tuple[Service, ...], stated: str = "") -> tuple[Service, ...]:
        """Services with the transport that a sentence above gives all ports, where the row has `stated` none."""
        if not self.grid.transports:
            return services
        found = with_transports(services, self.grid.transports, stated)
        # What is known by its identity has to be kept.
        self.told_above[id(found.services)] = found
        return found.services

    def _of_services(
        self, grounds: Grounds, services: tuple[Service, ...], secured: tuple[Ground, ...]
    ) -> tuple[Grounds, ...]:
        """The grounds of each service of a row whose cells rest on these, and what its encryption rests on."""
        _, above = self.told_above.get(id(services), (services, (False,) * len(services)))
        titled = grounds.but(transport=Ground.TITLE)
        return tuple(
            of_service(on_encryption(titled if told else grounds, said), service)
            for service, told, said in zip(services, above, secured, strict=True)
        )

    def _bound(self, met: set[Hashable], key: Hashable, row: Row | tuple[GridCell, ...], what: str) -> None:
        """A table that says something new in every row is refused before it takes minutes."""
        if key in met:
            return
        met.add(key)
        if len(met) > self.most:
            row = row if isinstance(row, Row) else Row(_DATA, 0, row)
            raise over_limit(what, self.most, self.grid.file, row.line)

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
        axes = self.decision.crossing
        if axes is None:
            return
        header, left = self.grid.rows[axes.top], axes.left
        for number in range(self.decision.body, len(self.grid.rows)):
            row = self.grid.rows[number]
            if number >= axes.below:
                if any(cell.text.strip() for cell in row):
                    self.tally.put_aside(Row(Kind.DATA, number, row), BELOW)
                continue
            rows = [role for label in roles_in(row[left].text) for role in self.members(label)]
            for across, cell in zip(header[left + 1 :], row[left + 1 :], strict=True):
                columns = [role for label in roles_in(across.text) for role in self.members(label)]
                single = Row(Kind.DATA, number, (row[left], across, cell))
                reading = read_crossing(cell.text)
                if axes.diagonal and cell.text.strip() == axes.diagonal and rows == columns:
                    self.tally.skip(single, ON_DIAGONAL)
                    continue
                if not rows or not columns:
                    self.tally.skip(single, "a cell without a role at its row or column")
                    continue
                down_first = axes.rows_are is Column.SOURCE
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
                self.tally.use(single, uses_of_pairs(self.given, pairs))
                if not reading.services and not reading.none:
                    continue
                self.beside.keep_brackets(single, (row[left].text, across.text), (*rows, *columns))
                services = self._with_transports(reading.services)
                grounds = of_crossing(row[left].spanned, across.spanned, cell.spanned, down_first)
                for source, destination in pairs:
                    origin = Origin(self.grid.file, cell.line, cell.column, self.grid.sheet, cell.written or cell.text)
                    secured = (grounds.encryption,) * len(services)
                    rests_on = self._of_services(grounds, services, secured)
                    yield Statement(source, destination, services, origin, rests_on)

    def _row_origin(self, row: Row, text: str) -> Origin:
        """The row's own place, also where the cell of its ports is one that hangs down from above."""
        place = self.cells.ports_place
        cell = row.cells[place]
        if cell.spanned or place in row.carried:
            cell = cell._replace(line=row.line, column=None)
        return Origin(self.grid.file, cell.line or row.line, cell.column, self.grid.sheet, text)
