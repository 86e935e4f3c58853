"""Rows as nearly all of a firewall's export are: two names, and what other rows open, too, or bare ports.

Each name is read once, and so is what stands beside the names; of rows that differ in bare ports alone, one is. A
property test holds this equal to reading every row by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from exgraph.languages.meanings import Column
from exgraph.notation import LONGEST_CELL
from exgraph.notation.plain_ports import plain_ports
from exgraph.sources.shapes.given import Given
from exgraph.sources.shapes.pairing import plain_role
from exgraph.sources.shapes.role_lists import Members
from exgraph.sources.shapes.row_cells import RowCells
from exgraph.sources.shapes.row_services import transports_alone
from exgraph.sources.shapes.row_texts import RowTexts
from exgraph.sources.shapes.rows import Row
from exgraph.values.grounds import Grounds
from exgraph.values.service import EVERY_PORT, Service

#: So many different cells beside the names are remembered.
_REMEMBERED = 20_000

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


class PlainRows:
    """What is known of a table's rows by their cells. Made for a table in which cells alone name both ends."""

    def __init__(self, cells: RowCells, given: Given, unknown: Callable[[str], str] | None, members: Members) -> None:
        self.cells, self.given, self.unknown, self.members = cells, given, unknown, members
        self._ports_among = cells.ports_among
        self._described = Column.PURPOSE in cells.where
        self._roles: dict[str, str] = {}
        self._openings: dict[Texts, Opening] = {}
        self._lists: dict[Texts, _Listed | None] = {}

    def forget(self) -> None:
        """A title stands between the rows: what it says holds for those below it."""
        self._openings.clear()
        self._lists.clear()

    def pair_of(self, row: Row) -> tuple[str, str] | None:
        """The two roles of a row, where each of its cells of ends names one, whatever the other says."""
        source, destination = map(self._role_of, self.cells.names(row))
        return (source, destination) if source and destination else None

    def _role_of(self, text: str) -> str:
        found = self._roles.get(text)
        if found is None:
            role = plain_role(text, self.given, self.members)
            found = self._roles[text] = "" if self.unknown is not None and self.unknown(role) else role
        return found

    def opening_of(self, row: Row, texts: Texts) -> Opening | None:
        """What a row opens whose cells beside the names say what those of a row before it did."""
        found = self._openings.get(texts)
        # A description is told, also where it says nothing of services and is left out of `texts`.
        return found if found is None or not self._described else found._replace(said=self.cells.said(row))

    def listed(self, row: Row, texts: Texts) -> Opening | None:
        """The same of a row that lists bare ports where another one listed others."""
        known = self._lists.get(self._without_ports(texts))
        services = None if known is None else _bare(row.cells[self.cells.ports_place].text)
        if known is None or services is None:
            return None
        opened = tuple([Service(None, name, each.ports) for each in services for name in known.transports])
        return self._keep(texts, Opening(opened, self.cells.said(row), (known.grounds,) * len(opened)))

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


def _bare(text: str) -> tuple[Service, ...] | None:
    """The ports of a cell that lists some of them on one line and says nothing else."""
    if len(text) > LONGEST_CELL or "\n" in text:
        return None
    services = plain_ports(text)
    if services is None or any(service.ports == EVERY_PORT for service in services):
        return None
    return services
