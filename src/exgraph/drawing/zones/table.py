"""Zones as a table: rows open, columns accept; in a cell the services and who opens them on whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from exgraph.drawing import palette
from exgraph.drawing.boxes.heading import heading_of
from exgraph.drawing.boxes.lettered import lines_of
from exgraph.drawing.boxes.services import words_of, wrapped_words
from exgraph.drawing.canvas import Box, Canvas, Cell, Row, Run, Text, height_of
from exgraph.drawing.captions import name_of, services_caption
from exgraph.drawing.topology.titles import flow_counts
from exgraph.drawing.zones.scene import Tally, tallies
from exgraph.errors import clipped
from exgraph.model.matrix import Matrix
from exgraph.model.role import Zone
from exgraph.values.service import Service
from exgraph.wording.phrases import phrase

#: Lines of services in a cell, behind which the rest is a number, and roles that are named.
MOST_LINES, MOST_NAMES = 6, 2
#: Flows up to which each is data of its row.
MOST_FLOWS = 20_000
_WIDE, _HEAD_WIDE, _GRID, _TINT, _INSIDE = 138.0, 150.0, "#B8C2CC", "#EEF2F5", "#EBEEF1"
_SERVICES, _SMALL = 9.0, 8.0
_LONGEST_TOOLTIP = 800


def zones_table(matrix: Matrix, language: str) -> Canvas:
    """The table of zones. What a cell has no room for is a number in it, and told above the table."""
    return _Table(matrix, language).canvas()


class _Table:
    def __init__(self, matrix: Matrix, language: str) -> None:
        self.matrix, self.language = matrix, language
        used = {role.zone for role in matrix.roles}
        zones = [zone for zone in matrix.zones if zone.id in used]
        # As in other pictures, what faces outside stands first.
        self.zones = sorted(zones, key=lambda zone: (not zone.exposed, not self._is_of_clients(zone)))
        self.tallies, _ = tallies(matrix, None, inside=True)
        self.shortened = 0
        # A large inventory's flows are more than an SVG holds: its cells say how many pairs they stand for.
        few = len(matrix.index) <= MOST_FLOWS
        self.flows = [flow.key for flow in matrix.flows] if few else []

    def canvas(self) -> Canvas:
        rows = [self._head(), *(self._row(zone) for zone in self.zones)]
        title = phrase(self.language, "pictures.table-title")
        wide = sum(cell.width for cell in rows[0].cells)
        box = Box("zones", 0.0, 0.0, wide, tuple(rows), _GRID, grid=_GRID, rounded=False)
        heading = heading_of(self.matrix, title, self._notes(), self._services(), False, self.language, box.width)
        return Canvas(title, heading, (), (box,))

    def _is_of_clients(self, zone: Zone) -> bool:
        return all(role.kind == "client" for role in self.matrix.roles_in(zone.id))

    def _services(self) -> list[Service]:
        found = {place for tally in self.tallies.values() for place in tally.all}
        return [self.matrix.index.services[place] for place in sorted(found)]

    def _notes(self) -> Iterator[str]:
        flows, crossing = flow_counts(self.matrix)
        yield phrase(self.language, "pictures.table-counts", flows=flows, crossing=crossing)
        if self.shortened:
            yield phrase(self.language, "pictures.table-shortened", n=self.shortened)

    def _head(self) -> Row:
        corner = (Run(phrase(self.language, "pictures.table-corner"), palette.MUTED, _SERVICES),)
        cells = [Cell((corner,), _HEAD_WIDE, "centre"), *(self._name(zone, _WIDE) for zone in self.zones)]
        return Row(tuple(cells), ceil(max(height_of(cell.lines) for cell in cells) + 14))

    def _name(self, zone: Zone, width: float) -> Cell:
        name = lines_of(clipped(name_of(zone, self.language), 60), palette.INK, 11.0, width - 14, True)
        told = phrase(self.language, "pictures.table-roles", n=len(self.matrix.roles_in(zone.id)))
        if zone.exposed:
            told += f" · {phrase(self.language, 'pictures.table-exposed')}"
        tooltip = ", ".join(name_of(role, self.language) for role in self.matrix.roles_in(zone.id))
        return Cell(
            (*name, (Run(told, palette.MUTED, _SMALL),)),
            width,
            "centre",
            _TINT,
            zones=(zone.id,),
            tooltip=clipped(tooltip, _LONGEST_TOOLTIP),
        )

    def _row(self, source: Zone) -> Row:
        cells = [self._name(source, _HEAD_WIDE), *(self._cell(source, zone) for zone in self.zones)]
        inside = {role.id for role in self.matrix.roles_in(source.id)} if self.flows else set()
        flows = tuple(key for key in self.flows if key[0] in inside)
        high = ceil(max(height_of(cell.lines) for cell in cells) + 14)
        return Row(tuple(cells), high, False, flows, name_of(source, self.language))

    def _cell(self, source: Zone, destination: Zone) -> Cell:
        tally = self.tallies.get((source.id, destination.id))
        # A cell with a ground can be met by a pointer wherever it is.
        inside = _INSIDE if source == destination else "#FFFFFF"
        if tally is None:
            return Cell(((Run("–", palette.MUTED, _SERVICES),),), _WIDE, "centre", inside)
        services = [self.matrix.index.services[place] for place in sorted(tally.all)]
        lines = wrapped_words(words_of(services, self.language, _SERVICES), _WIDE - 12)
        if len(lines) > MOST_LINES:
            lines, more = self._short(services)
            lines = (*lines, (Run(phrase(self.language, "pictures.table-more", n=more), palette.MUTED, _SMALL),))
            self.shortened += 1
        counts = phrase(self.language, "pictures.conduit-counts", flows=sum(tally.all.values()), pairs=len(tally.pairs))
        ends = " → ".join(name_of(zone, self.language) for zone in (source, destination))
        told = "\n".join((f"{ends}: {counts}", *services_caption(services, self.language)))
        return Cell(
            (*lines, *self._who(tally, source, destination)),
            _WIDE,
            "left",
            inside,
            zones=(source.id, destination.id),
            tooltip=clipped(told, _LONGEST_TOOLTIP),
        )

    def _short(self, services: Sequence[Service]) -> tuple[tuple[Text, ...], int]:
        """As many services as there is room for, and how many are left."""
        fits: tuple[Text, ...] = ()
        number, over = 0, len(services)
        while over - number > 1:
            middle = (number + over) // 2
            lines = wrapped_words(words_of(services[:middle], self.language, _SERVICES), _WIDE - 12)
            if len(lines) <= MOST_LINES - 1:
                fits, number = lines, middle
            else:
                over = middle
        return fits, len(services) - number

    def _who(self, tally: Tally, source: Zone, destination: Zone) -> tuple[Text, ...]:
        """Who opens it on whom, where all of these pairs open all of these services; else how many pairs do."""
        size = len(self.matrix.roles)
        opens = sorted({pair // size for pair in tally.pairs})
        accepts = sorted({pair % size for pair in tally.pairs})
        whole = sum(tally.all.values()) == len(tally.pairs) * len(tally.all)
        own = all(pair // size == pair % size for pair in tally.pairs)
        if own and whole and len(tally.pairs) <= MOST_NAMES:
            text = phrase(self.language, "pictures.table-own", name=", ".join(self._names(opens)))
        elif whole and len(tally.pairs) == len(opens) * len(accepts):
            text = f"{self._side(opens, source)} → {self._side(accepts, destination)}"
        else:
            most = len(self.matrix.roles_in(source.id)) * len(self.matrix.roles_in(destination.id))
            text = phrase(self.language, "pictures.table-pairs", n=len(tally.pairs), most=most)
        return lines_of(text, palette.MUTED, _SMALL, _WIDE - 12)

    def _side(self, places: Sequence[int], zone: Zone) -> str:
        number = len(self.matrix.roles_in(zone.id))
        if len(places) == number and number > 1:
            return phrase(self.language, "pictures.table-all")
        if len(places) <= MOST_NAMES:
            return ", ".join(self._names(places))
        return phrase(self.language, "pictures.table-some", n=len(places), most=number)

    def _names(self, places: Sequence[int]) -> list[str]:
        return [name_of(self.matrix.roles[place], self.language) for place in places]
