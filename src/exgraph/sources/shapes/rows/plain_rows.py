"""Rows as nearly all of a firewall's export are: two names, and what other rows open, too, or bare ports.

Each name is read once, and so is what stands beside the names; of rows that differ in bare ports alone, one is. A
property test holds this equal to reading every row by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from exgraph.languages.meanings import Column
from exgraph.notation import LONGEST_CELL
from exgraph.notation.plain_ports import plain_ranges
from exgraph.sources.grid import GridCell
from exgraph.sources.shapes.cells.closing_ends import is_closed_end
from exgraph.sources.shapes.rows.pairing import plain_role
from exgraph.sources.shapes.rows.row import Row
from exgraph.sources.shapes.rows.row_cells import RowCells
from exgraph.sources.shapes.rows.row_services import transports_alone
from exgraph.sources.shapes.rows.row_texts import RowTexts
from exgraph.sources.shapes.titles.role_lists import Members
from exgraph.sources.shapes.told.given import Given
from exgraph.values.grounds import Grounds
from exgraph.values.ports import PortRange
from exgraph.values.service import EVERY_PORT, Service

#: So many different cells beside the names are remembered.
_REMEMBERED = 20_000
#: The same of services of bare ports: there are 65 535 ports.
_REMEMBERED_PORTS = 70_000

#: For the number of a cell: there are fewer than so many bits count.
_BITS = 32

Texts = tuple[str, ...]


class Opening(NamedTuple):
    """What the cells of a row open between two ends, whoever they are; `said` is the text that says so."""

    services: tuple[Service, ...]
    said: str
    grounds: tuple[Grounds, ...]


class _Listed(NamedTuple):
    """What bare ports are beside the same other cells: the transports of each, and what they rest on."""

    transports: tuple[str | None, ...]
    grounds: Grounds


#: Two roles, and a number that no other two cells of ends have.
PlainPair = tuple[str, str, int]


class _Named(NamedTuple):
    """The role that a cell names, empty for none, and the cell's number."""

    role: str
    number: int


class PlainRows:
    """What is known of a table's rows by their cells. Made for a table in which cells alone name both ends."""

    def __init__(self, cells: RowCells, given: Given, unknown: Callable[[str], str] | None, members: Members) -> None:
        self.cells, self.given, self.unknown, self.members = cells, given, unknown, members
        self._ports_among = cells.ports_among
        self._described = Column.PURPOSE in cells.where
        self._roles: dict[str, _Named] = {}
        self._openings: dict[Texts, Opening] = {}
        self._lists: dict[Texts, _Listed | None] = {}
        #: The services of bare ports, by the identity of these, which they keep.
        self._services: dict[tuple[str | None, ...], dict[int, tuple[Service, ...]]] = {}

    def forget(self) -> None:
        """A title stands between the rows: what it says holds for those below it."""
        self._openings.clear()
        self._lists.clear()

    def pair_of(self, row: Row) -> PlainPair | None:
        """The two roles of a row, where each of its cells of ends names one, whatever the other says."""
        return self.pair_named(*self.cells.names(row))

    def _named(self, text: str) -> _Named:
        role = "" if is_closed_end(text) else plain_role(text, self.given, self.members)
        known = role if self.unknown is None or not self.unknown(role) else ""
        found = self._roles[text] = _Named(known, len(self._roles))
        return found

    def pair_named(self, source: str, destination: str) -> PlainPair | None:
        """The same of the texts of both cells."""
        first = self._roles.get(source) or self._named(source)
        second = self._roles.get(destination) or self._named(destination)
        if not (first.role and second.role):
            return None
        return first.role, second.role, first.number << _BITS | second.number

    def opening_of(self, texts: Texts, cells: tuple[GridCell, ...]) -> Opening | None:
        """What a row opens whose cells beside the names say what those of a row before it did."""
        found = self._openings.get(texts)
        # A description is told, also where it says nothing of services and is left out of `texts`.
        return found if found is None or not self._described else found._replace(said=self.cells.said_in(cells))

    def listed(self, texts: Texts, cells: tuple[GridCell, ...]) -> Opening | None:
        """The same of a row that lists bare ports where another one listed others."""
        known = self._lists.get(self._without_ports(texts))
        ranges = None if known is None else _bare(cells[self.cells.ports_place].text)
        if known is None or ranges is None:
            return None
        opened = self._services_of(ranges, known.transports)
        return self._keep(texts, Opening(opened, self.cells.said_in(cells), (known.grounds,) * len(opened)))

    def _services_of(self, listed: tuple[PortRange, ...], transports: tuple[str | None, ...]) -> tuple[Service, ...]:
        """The services of bare ports; rows share them, as lists repeat ports."""
        met = self._services.setdefault(transports, {})
        found: list[Service] = []
        for ports in listed:
            services = met.get(id(ports))
            if services is None:
                if len(met) == _REMEMBERED_PORTS:
                    met.clear()
                services = met[id(ports)] = tuple([Service(None, name, ports) for name in transports])
            found += services
        return tuple(found)

    def learn(self, row: Row, texts: Texts, opening: Opening, said: Callable[[Row], RowTexts]) -> None:
        """Keep what the cells of a row open; `said` tells what they are."""
        self._keep(texts, opening)
        rest = self._without_ports(texts)
        if rest in self._lists or _bare(row.cells[self.cells.ports_place].text) is None:
            return
        if len(self._lists) == _REMEMBERED:
            self._lists.clear()
        transports = transports_alone(said(row))
        self._lists[rest] = None if transports is None else _Listed(transports or (None,), opening.grounds[0])

    def _keep(self, texts: Texts, opening: Opening) -> Opening:
        if len(self._openings) == _REMEMBERED:
            self._openings.clear()
        self._openings[texts] = opening
        return opening

    def _without_ports(self, texts: Texts) -> Texts:
        place = self._ports_among
        return (*texts[:place], *texts[place + 1 :])


def _bare(text: str) -> tuple[PortRange, ...] | None:
    """The ports of a cell that lists some of them on one line and says nothing else."""
    ranges = None if len(text) > LONGEST_CELL or "\n" in text else plain_ranges(text)
    return None if ranges is None or EVERY_PORT in ranges else ranges
