"""What a compromise reaches, of many roles, as a table: a row a zone, a column a hop; in a cell how many roles fall."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import ceil

from exgraph.drawing import palette
from exgraph.drawing.boxes.accepted import Accepted
from exgraph.drawing.boxes.heading import heading_of
from exgraph.drawing.boxes.lettered import lines_of
from exgraph.drawing.boxes.services import words_of
from exgraph.drawing.boxes.words import names_of
from exgraph.drawing.canvas import Box, Canvas, Cell, Row, Run, height_of
from exgraph.drawing.captions import name_of, services_caption
from exgraph.drawing.topology.highlight import Highlight
from exgraph.drawing.topology.titles import title
from exgraph.drawing.zones.room import services_in
from exgraph.errors import clipped
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.relations.applies import Applies
from exgraph.values.service import Service
from exgraph.wording.phrases import phrase

#: Columns at most; the last one holds what is farther, too.
MOST_COLUMNS = 7
#: Lines of names, and of services, in a cell, behind which they are a number; the tooltip has more.
MOST_NAMES, MOST_SERVICES = 3, 3
#: Flows up to which each is data of its row.
MOST_FLOWS = 20_000
_WIDE, _HEAD, _GRID, _TINT, _START = 170.0, 150.0, "#B8C2CC", "#EEF2F5", "#D5DDE4"
_SERVICES, _SMALL, _AIR, _LONGEST_TOOLTIP = 9.0, 8.0, 12.0, 800


@dataclass
class _Fallen:
    """The roles of a zone that fall after so many hops, and the services through which they do."""

    roles: list[Role] = field(default_factory=list)
    services: dict[str, Service] = field(default_factory=dict)


def hops_table(matrix: Matrix, highlight: Highlight, language: str) -> Canvas:
    """The table below its title and legend, for a highlight that is a compromise."""
    return _Hops(matrix, highlight, language).canvas()


class _Hops:
    def __init__(self, matrix: Matrix, highlight: Highlight, language: str) -> None:
        self.matrix, self.highlight, self.language = matrix, highlight, language
        self.columns = min(max(highlight.hops.values()), MOST_COLUMNS)
        self.flows = [flow for flow in matrix.flows if flow in highlight]
        self.about = Accepted(matrix, {role.id: (role.id,) for role in matrix.roles}, ())
        self.shortened = 0

    def canvas(self) -> Canvas:
        reached = [zone for zone in self.matrix.zones if any((zone.id, hop) in self.fallen for hop in self._hops())]
        rows = [self._head(), *map(self._row, reached)]
        told = title(self.matrix, self.highlight, self.language)
        wide = _HEAD + _WIDE * (self.columns + 1)
        box = Box("hops", 0.0, 0.0, wide, tuple(rows), _GRID, grid=_GRID, rounded=False)
        services = {flow.service.key: flow.service for flow in self.flows}
        heading = heading_of(self.matrix, told, self._notes(), list(services.values()), False, self.language, box.width)
        return Canvas(told, heading, (), (box,))

    @cached_property
    def fallen(self) -> dict[tuple[str, int], _Fallen]:
        """What falls, by zone and column."""
        found: dict[tuple[str, int], _Fallen] = {}
        for role in self.matrix.roles:
            if role.id in self.highlight.hops:
                found.setdefault(self._place(role.id), _Fallen()).roles.append(role)
        applies = Applies(self.matrix)
        for flow in self.flows:
            for fallen in self._taken(applies, flow):
                found[self._place(fallen)].services[flow.service.key] = flow.service
        return found

    def _place(self, role: str) -> tuple[str, int]:
        return self.matrix.zone_of(role).id, min(self.highlight.hops[role], self.columns)

    def _taken(self, applies: Applies, flow: Flow) -> Iterator[str]:
        """The roles that a flow leads to a hop farther."""
        if applies.plain:
            yield flow.destination
            return
        hops = self.highlight.hops
        sources, destinations = (applies.members(mask) for mask in applies.pairs_of(flow))
        farther = {hops[role] + 1 for role in sources if role in hops}
        yield from (role for role in destinations if hops.get(role) in farther)

    def _hops(self) -> range:
        return range(self.columns + 1)

    def _notes(self) -> Iterator[str]:
        yield phrase(self.language, "pictures.hops-table-how")
        if beyond := len(self.matrix.roles) - len(self.highlight.hops):
            yield phrase(self.language, "pictures.hops-beyond-many", n=beyond)
        if self.shortened:
            yield phrase(self.language, "pictures.table-shortened", n=self.shortened)

    def _head(self) -> Row:
        cells = [Cell(((Run("", palette.MUTED, _SERVICES),),), _HEAD, "centre", _TINT)]
        for hop in self._hops():
            told = phrase(self.language, "pictures.hops-zone", n=hop)
            if not hop:
                told = phrase(self.language, "pictures.hops-start")
            elif hop == MOST_COLUMNS < max(self.highlight.hops.values()):
                told = phrase(self.language, "pictures.hops-or-more", n=hop)
            number = sum(min(one, self.columns) == hop for one in self.highlight.hops.values())
            roles = phrase(self.language, "pictures.table-roles", n=number)
            quiet = palette.MUTED if hop else palette.INK
            lines = ((Run(told, palette.INK, 11.0, True),), (Run(roles, quiet, _SMALL),))
            cells.append(Cell(lines, _WIDE, "centre", _TINT if hop else _START))
        return Row(tuple(cells), ceil(max(height_of(cell.lines) for cell in cells) + _AIR))

    def _row(self, zone: Zone) -> Row:
        name = lines_of(clipped(name_of(zone, self.language), 60), palette.INK, 11.0, _HEAD - 14, True)
        size = phrase(self.language, "pictures.table-roles", n=len(self.matrix.roles_in(zone.id)))
        if zone.exposed:
            size += f" · {phrase(self.language, 'pictures.table-exposed')}"
        head = Cell((*name, (Run(size, palette.MUTED, _SMALL),)), _HEAD, "centre", _TINT, zones=(zone.id,))
        cells = [head, *(self._cell(zone, hop) for hop in self._hops())]
        few = len(self.flows) <= MOST_FLOWS
        own = (flow.key for flow in self.flows if few and self.matrix.zone_of(flow.destination).id == zone.id)
        high = ceil(max(height_of(cell.lines) for cell in cells) + _AIR)
        return Row(tuple(cells), high, False, tuple(own), name_of(zone, self.language))

    def _cell(self, zone: Zone, hop: int) -> Cell:
        found = self.fallen.get((zone.id, hop))
        if found is None:
            return Cell(((Run("–", palette.MUTED, _SERVICES),),), _WIDE, "centre", "#FFFFFF")
        most = len(self.matrix.roles_in(zone.id))
        number = phrase(self.language, "pictures.table-some", n=len(found.roles), most=most)
        names = ", ".join(names_of(self.about, frozenset(role.id for role in found.roles), self.language))
        named = lines_of(names, palette.MUTED, _SMALL, _WIDE - 14)
        services = list(found.services.values())
        lines, short = services_in(services, self.language, self._words, _WIDE - 14, MOST_SERVICES)
        self.shortened += short
        # How many they are is said anyway.
        named = named if len(named) <= MOST_NAMES else ()
        told = "\n".join((names, *services_caption(services, self.language)))
        texts = ((Run(number, palette.INK, _SERVICES, True),), *named, *lines)
        return Cell(texts, _WIDE, "left", "#FFFFFF", zones=(zone.id,), tooltip=clipped(told, _LONGEST_TOOLTIP))

    def _words(self, services: Sequence[Service]) -> list[Run]:
        return words_of(services, self.language, _SERVICES)
