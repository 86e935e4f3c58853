"""What the flows of a table rest on, worked out once for rows that rest on the same."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.port_sentences import WithTransports, with_transports
from exgraph.sources.shapes.rows.pairing import UNSTATED
from exgraph.sources.shapes.rows.row import Row
from exgraph.sources.shapes.rows.row_cells import RowCells
from exgraph.sources.shapes.rows.row_standing import undecided_service
from exgraph.sources.shapes.rows.table_grounds import RowGrounds
from exgraph.sources.shapes.titles.ends import Context
from exgraph.sources.shapes.titles.paired_roles import Pairs
from exgraph.sources.shapes.told.given import Use
from exgraph.values.grounds import Ground, Grounds, of_service, on_encryption
from exgraph.values.service import UNDIRECTED, Service


class RowEnds(NamedTuple):
    """The ordered pairs of a row, or the reason why there are none; `strangers`: why they are no roles.

    `undirected` are the pairs of which nothing says which end opens the connection, `grounds` those of the pairs, by
    what else of a row they depend on; `stated` which ends of each pair are stated.
    """

    pairs: Pairs
    reason: str
    strangers: str
    uses: tuple[Use, ...]
    undirected: frozenset[tuple[str, str]]
    grounds: dict[tuple[object, ...], tuple[tuple[Grounds, ...], ...]]
    stated: tuple[tuple[bool, bool], ...]
    #: The name of an end that is marked as gone.
    closed: str = ""


def stated_ends(pairs: Pairs) -> tuple[tuple[bool, bool], ...]:
    """Which ends of each pair are stated."""
    return tuple((source != UNSTATED, destination != UNSTATED) for source, destination in pairs)


class RememberedGrounds:
    """The grounds of a table's rows. Services are known by their identity: statements keep them."""

    def __init__(self, grid: Grid, cells: RowCells, grounds: RowGrounds) -> None:
        self._transports = grid.transports
        self._cells, self._grounds = cells, grounds
        #: Of tables whose rows rest on the same.
        self._alike: dict[tuple[object, ...], tuple[tuple[Grounds, ...], ...]] = {}
        #: The same without what their services add.
        self._bases: dict[tuple[tuple[int, ...], object, object], tuple[Grounds, ...]] = {}
        self._marked: dict[int, tuple[tuple[Service, ...], tuple[Service, ...]]] = {}
        self._undecided: dict[tuple[int, str], tuple[tuple[Service, ...], tuple[Service, ...]]] = {}
        #: By the identity of services: those, and which of them have the transport of all of the table's ports.
        self._told_above: dict[int, WithTransports] = {}

    def forget(self) -> None:
        """Another title holds from here on."""
        self._alike.clear()
        self._bases.clear()

    def of(
        self, row: Row, ends: RowEnds, services: tuple[Service, ...], context: Context
    ) -> tuple[tuple[Grounds, ...], ...]:
        """For each pair of a row, the grounds of each service. By the services' identity: statements keep them."""
        carried = self._grounds.carried(row)
        how = self._cells.of_transports(row) if context.transport else self._cells.says_how(row)
        key = (carried, how, ends.stated, id(services))
        known = self._alike if self._grounds.alike else ends.grounds
        found = known.get(key)
        if found is None:
            bases = self._bases_of(row, ends, (carried, how, ends.stated), context)
            secured = self._grounds.of_encryption(row, services, carried)
            found = known[key] = tuple(self.of_services(base, services, secured) for base in bases)
        return found

    def _bases_of(
        self, row: Row, ends: RowEnds, rests_on: tuple[tuple[int, ...], object, object], context: Context
    ) -> tuple[Grounds, ...]:
        """The grounds of each pair of a row, its services aside."""
        found = self._bases.get(rests_on)
        if found is None:
            found = self._grounds.of(row, self._cells.ends(row), ends.pairs, context, rests_on[0])
            if self._grounds.alike:
                self._bases[rests_on] = found
        return found

    def marked(self, services: tuple[Service, ...]) -> tuple[Service, ...]:
        """The services of a row that does not say which end opens the connection; the same for the same ones."""
        found = self._marked.get(id(services))
        if found is None:
            marked = (replace(service, marks=tuple(sorted({*service.marks, UNDIRECTED}))) for service in services)
            # What is known by its identity has to be kept.
            found = self._marked[id(services)] = services, tuple(marked)
        return found[1]

    def undecided(self, services: tuple[Service, ...], said: str) -> tuple[Service, ...]:
        """The services of a row whose ends, or what is said of them, may close it; the same for the same ones."""
        found = self._undecided.get((id(services), said))
        if found is None:
            undecided = tuple(service if service.closed else undecided_service(service, said) for service in services)
            # What is known by its identity has to be kept.
            found = self._undecided[id(services), said] = services, undecided
        return found[1]

    def with_transports(self, services: tuple[Service, ...], stated: str = "") -> tuple[Service, ...]:
        """Services with the transport that a sentence above gives all ports, where the row has `stated` none."""
        if not self._transports:
            return services
        found = with_transports(services, self._transports, stated)
        # What is known by its identity has to be kept.
        self._told_above[id(found.services)] = found
        return found.services

    def of_services(
        self, grounds: Grounds, services: tuple[Service, ...], secured: tuple[Ground, ...]
    ) -> tuple[Grounds, ...]:
        """The grounds of each service of a row whose cells rest on these, and what its encryption rests on."""
        _, above = self._told_above.get(id(services), (services, (False,) * len(services)))
        titled = grounds.but(transport=Ground.TITLE)
        return tuple(
            of_service(on_encryption(titled if told else grounds, said), service)
            for service, told, said in zip(services, above, secured, strict=True)
        )
