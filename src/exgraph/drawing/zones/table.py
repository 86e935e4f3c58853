"""Zones as a table: rows open, columns accept; in a cell the services and who opens them on whom.

Many zones leave less room: their cells say services alone, or how many there are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import ceil

from exgraph.drawing import palette
from exgraph.drawing.boxes.heading import heading_of
from exgraph.drawing.boxes.lettered import lines_of
from exgraph.drawing.boxes.services import weakest, words_of
from exgraph.drawing.canvas import Box, Canvas, Cell, Row, Run, Text, height_of
from exgraph.drawing.captions import name_of, services_caption
from exgraph.drawing.topology.highlight import Highlight, Subject
from exgraph.drawing.topology.titles import flow_counts, title
from exgraph.drawing.zones.density import NUMBERS, density_for
from exgraph.drawing.zones.room import services_in
from exgraph.drawing.zones.scene import Tally, tallies
from exgraph.errors import clipped
from exgraph.model.matrix import Matrix
from exgraph.model.role import Zone
from exgraph.values.service import Service
from exgraph.wording.phrases import phrase

#: Roles that are named in a cell.
MOST_NAMES = 2
#: Flows up to which each is data of its row.
MOST_FLOWS = 20_000
_GRID, _TINT, _INSIDE, _SUBJECT = "#B8C2CC", "#EEF2F5", "#EBEEF1", "#D5DDE4"
_SMALL = 8.0
_LONGEST_TOOLTIP = 800


def zones_table(matrix: Matrix, language: str, highlight: Highlight | None = None) -> Canvas:
    """The table of zones; of what is highlighted alone, where something is.

    What a cell has no room for is a number in it, and told above the table.
    """
    return _Table(matrix, language, highlight).canvas()


class _Table:
    def __init__(self, matrix: Matrix, language: str, highlight: Highlight | None) -> None:
        self.matrix, self.language, self.highlight = matrix, language, highlight
        self.services = tuple(matrix.vocabulary.values())
        found, _ = tallies(matrix, highlight, inside=True)
        self.tallies = found if highlight is None else {ends: _lit(tally) for ends, tally in found.items() if tally.lit}
        used = {role.zone for role in matrix.roles}
        zones = [zone for zone in matrix.zones if zone.id in used]
        self.left_out = max(len(zones) - NUMBERS.most, 0)
        if self.left_out:
            zones = self._busiest(zones)
        # As in other pictures, what faces outside stands first.
        self.zones = sorted(zones, key=lambda zone: (not zone.exposed, not self._is_of_clients(zone)))
        self.roles = {role.id for zone in zones for role in matrix.roles_in(zone.id)}
        self.density = density_for(len(zones))
        self.shortened = 0
        # A large inventory's flows are more than an SVG holds: its cells say how many pairs they stand for.
        few = len(matrix.flows) <= MOST_FLOWS
        self.flows = [flow.key for flow in matrix.flows if highlight is None or flow in highlight] if few else []

    def canvas(self) -> Canvas:
        rows = [self._head(), *(self._row(number, zone) for number, zone in enumerate(self.zones, start=1))]
        wide = sum(cell.width for cell in rows[0].cells)
        box = Box("zones", 0.0, 0.0, wide, tuple(rows), _GRID, grid=_GRID, rounded=False)
        told = phrase(self.language, "pictures.table-title")
        if self.highlight is not None:
            told = title(self.matrix, self.highlight, self.language)
        heading = heading_of(self.matrix, told, self._notes(), self._services(), False, self.language, box.width)
        return Canvas(told, heading, (), (box,))

    def _busiest(self, zones: Sequence[Zone]) -> list[Zone]:
        """As many zones as a table holds: those with most flows."""
        flows: Counter[str] = Counter()
        for ends, tally in self.tallies.items():
            for zone in ends:
                flows[zone] += sum(tally.all.values())
        kept = {zone.id for zone in sorted(zones, key=lambda zone: -flows[zone.id])[: NUMBERS.most]}
        return [zone for zone in zones if zone.id in kept]

    def _is_of_clients(self, zone: Zone) -> bool:
        return all(role.kind == "client" for role in self.matrix.roles_in(zone.id))

    def _is_subject(self, zone: Zone) -> bool:
        """Whether a zone is what is highlighted."""
        lit = self.highlight
        return lit is not None and lit.subject is Subject.ZONE and lit.name == zone.id

    def _services(self) -> list[Service]:
        found = {place for tally in self.tallies.values() for place in tally.all}
        return [self.services[place] for place in sorted(found)]

    def _notes(self) -> Iterator[str]:
        flows, crossing = flow_counts(self.matrix)
        if self.highlight is None:
            yield phrase(self.language, "pictures.table-counts", flows=flows, crossing=crossing)
        else:
            yield phrase(self.language, "pictures.table-lit")
        if not self.density.services:
            yield phrase(self.language, "pictures.table-numbers")
        if self.left_out:
            yield phrase(self.language, "pictures.table-left-out", n=self.left_out)
        if self.shortened:
            yield phrase(self.language, "pictures.table-shortened", n=self.shortened)

    def _head(self) -> Row:
        corner = (Run(phrase(self.language, "pictures.table-corner"), palette.MUTED, 9.0),)
        cells = [Cell((corner,), self.density.head, "centre")]
        for number, zone in enumerate(self.zones, start=1):
            cells.append(self._name(zone, self.density.width) if self.density.services else self._number(number, zone))
        return Row(tuple(cells), ceil(max(height_of(cell.lines) for cell in cells) + 14))

    def _name(self, zone: Zone, width: float) -> Cell:
        """A zone with what it is."""
        name = lines_of(clipped(name_of(zone, self.language), 60), palette.INK, self.density.name, width - 14, True)
        about = lines_of(self._about(zone), self._quiet(zone), _SMALL, width - 8)
        return self._head_cell(zone, (*name, *about), width, "centre")

    def _number(self, number: int, zone: Zone) -> Cell:
        """The number of a zone, for which there is no more room."""
        return self._head_cell(zone, ((Run(str(number), palette.INK, _SMALL, True),),), self.density.width, "centre")

    def _numbered(self, number: int, zone: Zone) -> Cell:
        """A zone on one line, behind its number."""
        about = self._about(zone)
        room = self.density.head - 18 - sum(Run(text, "", _SMALL).width for text in (f"{number}  ", f"  {about}"))
        name = lines_of(name_of(zone, self.language), palette.INK, self.density.name, room, True, most=1)[0]
        line = (Run(f"{number}  ", self._quiet(zone), _SMALL), *name, Run(f"  {about}", self._quiet(zone), _SMALL))
        return self._head_cell(zone, (line,), self.density.head, "left")

    def _about(self, zone: Zone) -> str:
        told = phrase(self.language, "pictures.table-roles", n=len(self.matrix.roles_in(zone.id)))
        return f"{told} · {phrase(self.language, 'pictures.table-exposed')}" if zone.exposed else told

    def _quiet(self, zone: Zone) -> str:
        """The ink beside a zone's name that can be read on its ground."""
        return palette.INK if self._is_subject(zone) else palette.MUTED

    def _head_cell(self, zone: Zone, lines: tuple[Text, ...], width: float, align: str) -> Cell:
        names = ", ".join(name_of(role, self.language) for role in self.matrix.roles_in(zone.id))
        tooltip = clipped(f"{name_of(zone, self.language)}: {names}", _LONGEST_TOOLTIP)
        fill = _SUBJECT if self._is_subject(zone) else _TINT
        return Cell(lines, width, align, fill, zones=(zone.id,), tooltip=tooltip)

    def _row(self, number: int, source: Zone) -> Row:
        head = self._name(source, self.density.head) if self.density.services else self._numbered(number, source)
        cells = [head, *(self._cell(source, zone) for zone in self.zones)]
        inside = {role.id for role in self.matrix.roles_in(source.id)} if self.flows else set()
        flows = tuple(key for key in self.flows if key[0] in inside and key[1] in self.roles)
        high = ceil(max(height_of(cell.lines) for cell in cells) + (14 if self.density.services else 6))
        return Row(tuple(cells), high, False, flows, name_of(source, self.language))

    def _cell(self, source: Zone, destination: Zone) -> Cell:
        wide, size = self.density.width, self.density.size
        tally = self.tallies.get((source.id, destination.id))
        # A cell with a ground can be met by a pointer wherever it is.
        fill = _INSIDE if source == destination else "#FFFFFF"
        ends = " → ".join(name_of(zone, self.language) for zone in (source, destination))
        if tally is None:
            mark = "–" if self.density.services else "·"
            return Cell(((Run(mark, palette.MUTED, size),),), wide, "centre", fill)
        services = [self.services[place] for place in sorted(tally.all)]
        if self.density.services:
            lines, align = self._told(services), "left"
        else:
            lines, align = ((Run(str(len(services)), weakest(services), size, True),),), "centre"
        if self.density.who:
            lines = (*lines, *self._who(tally, source, destination))
        counts = phrase(self.language, "pictures.conduit-counts", flows=sum(tally.all.values()), pairs=len(tally.pairs))
        told = clipped("\n".join((f"{ends}: {counts}", *services_caption(services, self.language))), _LONGEST_TOOLTIP)
        return Cell(lines, wide, align, fill, zones=(source.id, destination.id), tooltip=told)

    def _told(self, services: Sequence[Service]) -> tuple[Text, ...]:
        """The services; as many as there is room for, and how many are left."""
        room = self.density.width - 12
        lines, short = services_in(services, self.language, self._words, room, self.density.lines)
        self.shortened += short
        return lines

    def _words(self, services: Sequence[Service]) -> list[Run]:
        return words_of(services, self.language, self.density.size)

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
        return lines_of(text, palette.MUTED, _SMALL, self.density.width - 12)

    def _side(self, places: Sequence[int], zone: Zone) -> str:
        number = len(self.matrix.roles_in(zone.id))
        if len(places) == number and number > 1:
            return phrase(self.language, "pictures.table-all")
        if len(places) <= MOST_NAMES:
            return ", ".join(self._names(places))
        return phrase(self.language, "pictures.table-some", n=len(places), most=number)

    def _names(self, places: Sequence[int]) -> list[str]:
        return [name_of(self.matrix.roles[place], self.language) for place in places]


def _lit(tally: Tally) -> Tally:
    """What is highlighted of a count, as if that were all."""
    return Tally(all=tally.lit, pairs=tally.lit_pairs)
