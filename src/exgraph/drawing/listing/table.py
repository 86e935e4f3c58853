"""The table of what roles accept: a row a role, or several, folded side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, log

from exgraph.drawing import palette
from exgraph.drawing.boxes.accepted import Accepted
from exgraph.drawing.boxes.changed import legend_of, rows_of_changes, unchanged
from exgraph.drawing.boxes.heading import heading_of, heading_with
from exgraph.drawing.boxes.lettered import lines_of
from exgraph.drawing.boxes.looks import row_words
from exgraph.drawing.boxes.plan import HEADING, RATIO
from exgraph.drawing.boxes.scene import rows_of
from exgraph.drawing.canvas import Box, Canvas, Cell, Row, Run, Text, height_of
from exgraph.drawing.captions import name_of, services_caption
from exgraph.drawing.listing.rows import Line, Listed, exact, whole
from exgraph.drawing.topology.difference import Changes
from exgraph.drawing.topology.highlight import Highlight
from exgraph.drawing.topology.titles import title
from exgraph.drawing.zones.room import services_in
from exgraph.errors import clipped
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.values.service import Service
from exgraph.wording.phrases import phrase

#: Rows of a table that can be read; of more, each role has one, and those with the fewest flows none.
MOST_ROWS = 180
#: Flows up to which each is data of its row.
MOST_FLOWS = 20_000
#: Lines of a cell, behind which the rest is a number, or in the tooltip.
MOST_LINES = 2
#: The room for a name, for services, and for who opens them; less, where all have less.
_NAME, _SERVICES, _WHO, _LEAST = 150.0, 180.0, 190.0, 60.0
_MARGIN, _GAP = 12.0, 24.0
_SIZE, _SMALL, _AIR, _LONGEST_TOOLTIP = 9.0, 8.0, 7.0, 800
_GRID, _TINT, _ZONE = "#B8C2CC", "#EEF2F5", "#D5DDE4"


def roles_table(
    matrix: Matrix, language: str, highlight: Highlight | None = None, collapse: bool | None = None
) -> Canvas:
    """What each role accepts; of what is highlighted alone, where something is. What there is no room for is told."""
    about = rows_of(matrix, highlight, collapse)
    flows = [flow for flow in matrix.flows if highlight is None or flow in highlight]
    found, notes = _accepted(about, flows, language)
    shown = _Listing(about, found, language)
    services = {flow.service.key: flow.service for flow in flows}
    told, notes = title(matrix, highlight, language), [*notes, *shown.notes()]
    heading = heading_of(matrix, told, notes, list(services.values()), False, language, shown.width)
    return Canvas(told, heading, (), shown.boxes)


def changes_table(changes: Changes, told: str, language: str) -> Canvas:
    """What changes of what each role accepts. What there is no room for is told."""
    about = rows_of_changes(changes, language)
    kept, left = list(exact(about, language)), 0
    if sum(max(len(one.lines), 1) for one in kept) > MOST_ROWS:
        kept, left = _fitting(list(whole(about, [*_flows(about)], language)))
    shown = _Listing(about, kept, language)
    notes = [phrase(language, "pictures.listing-changed"), *unchanged(changes, about, language)]
    if left:
        notes.append(phrase(language, "pictures.listing-changes-left-out", n=left))
    legend = tuple(legend_of(changes, False, language))
    heading = heading_with(about.matrix, told, [*notes, *shown.notes()], legend, language, shown.width)
    return Canvas(told, heading, (), shown.boxes)


def _accepted(about: Accepted, flows: Sequence[Flow], language: str) -> tuple[list[Listed], list[str]]:
    """What is in the table of roles, and what is said of that."""
    found = list(exact(about, language))
    if sum(max(len(one.lines), 1) for one in found) <= MOST_ROWS:
        return found, [phrase(language, "pictures.listing-how")]
    kept, left = _fitting(list(whole(about, flows, language)))
    notes = [phrase(language, "pictures.listing-whole")]
    return kept, [*notes, phrase(language, "pictures.listing-left-out", n=left)] if left else notes


def _flows(about: Accepted) -> Iterator[Flow]:
    """What the rows of boxes stand for, one by one."""
    for entry in about.entries:
        services = {service.key: service for service in entry.services}
        for source, destination, key in about.flows_of(entry):
            yield Flow(source, destination, services[key])


def _fitting(found: Sequence[Listed]) -> tuple[list[Listed], int]:
    """Those with the most flows, as long as there is room for all of their rows, and how many roles are left out."""
    kept: set[tuple[str, ...]] = set()
    room = MOST_ROWS
    for one in sorted(found, key=lambda one: -sum(len(line.flows) for line in one.lines)):
        room -= max(len(one.lines), 1)
        if room < 0:
            break
        kept.add(one.roles)
    return [one for one in found if one.roles in kept], sum(len(one.roles) for one in found if one.roles not in kept)


@dataclass(frozen=True)
class _Block:
    """The rows of a role, which stand together, and the zone that they are in."""

    zone: str
    rows: tuple[Row, ...]

    @property
    def height(self) -> float:
        return sum(row.height for row in self.rows)


class _Listing:
    """The boxes of a table: rows of one width, in columns side by side."""

    def __init__(self, about: Accepted, found: Sequence[Listed], language: str) -> None:
        self.about, self.language = about, language
        self.several = len({role.zone for role in about.matrix.roles}) > 1
        self.shortened = 0
        self.few = sum(len(line.flows) for one in found for line in one.lines) <= MOST_FLOWS
        #: The room for names, for who opens, and for a row.
        self.name = _room((Run(one.name, "", _SIZE, True) for one in found), _NAME)
        self.who = _room((Run(line.who, "", _SMALL) for one in found for line in one.lines), _WHO)
        self.wide = self.name + _SERVICES + self.who
        self.boxes = tuple(self._boxes(_folded([self._block(one) for one in found], self.wide)))
        self.width = max((box.x + box.width for box in self.boxes), default=0.0)

    def notes(self) -> Iterator[str]:
        if self.shortened:
            yield phrase(self.language, "pictures.table-shortened", n=self.shortened)

    def _block(self, one: Listed) -> _Block:
        _, colour = self.about.signs.get(one.roles[0], ("", palette.INK))
        name = lines_of(one.name, colour, _SIZE, self.name - _MARGIN, True, MOST_LINES)
        lines: Sequence[Line | None] = one.lines or (None,)
        rows = []
        for place, line in enumerate(lines):
            rows.append(self._row(name if place == 0 else (), line, place == 0, one.name))
        return _Block(self.about.matrix.zone_of(one.roles[0]).id, tuple(rows))

    def _row(self, name: tuple[Text, ...], line: Line | None, first: bool, whose: str) -> Row:
        if line is None:
            quiet = ((Run("–", palette.MUTED, _SIZE),),)
            cells = [Cell(name, self.name), Cell(quiet, _SERVICES), Cell((), self.who)]
            return Row(tuple(cells), ceil(height_of(name) + _AIR), first, (), whose)
        services, short = services_in(line.services, self.language, self._words, _SERVICES - _MARGIN, MOST_LINES)
        self.shortened += short
        who = lines_of(line.who, palette.MUTED, _SMALL, self.who - _MARGIN, False, MOST_LINES)
        looks = self.about.looks
        captions = services_caption(line.services, self.language) if not looks else []
        captions += [looks[service.key].text for service in line.services if looks]
        told = "\n".join((f"{whose}: {line.who}", *captions))
        cells = [Cell(name, self.name), Cell(services, _SERVICES), Cell(who, self.who)]
        high = ceil(max(height_of(cell.lines) for cell in cells) + _AIR)
        flows = line.flows if self.few else ()
        return Row(tuple(cells), high, first, flows, clipped(told, _LONGEST_TOOLTIP))

    def _words(self, services: Sequence[Service]) -> list[Run]:
        return row_words(services, self.about.looks, self.language, _SIZE)

    def _boxes(self, folds: Sequence[Sequence[_Block]]) -> Iterator[Box]:
        for number, blocks in enumerate(folds):
            rows, zone = [self._head()], None
            for block in blocks:
                if self.several and block.zone != zone:
                    rows.append(self._zone(block.zone))
                    zone = block.zone
                rows += block.rows
            x = number * (self.wide + _GAP)
            yield Box(f"roles_{number + 1}", x, 0.0, self.wide, tuple(rows), _GRID, rounded=False)

    def _head(self) -> Row:
        words = (("role", self.name), ("accepts", _SERVICES), ("from", self.who))
        cells = (
            Cell(((Run(phrase(self.language, f"pictures.listing-{word}"), palette.MUTED, _SMALL),),), width, fill=_TINT)
            for word, width in words
        )
        return Row(tuple(cells), 18.0)

    def _zone(self, zone: str) -> Row:
        name = (Run(clipped(name_of(self.about.matrix.zone(zone), self.language), 80), palette.INK, _SIZE, True),)
        return Row((Cell((name,), self.wide, "left", _ZONE, 3, zones=(zone,)),), 18.0, True)


def _room(texts: Iterable[Run], most: float) -> float:
    """The room that texts want, which is no more than `most`."""
    wanted = max((text.width for text in texts), default=0.0)
    return ceil(min(max(wanted + _MARGIN + 2, _LEAST), most))


def _folded(blocks: Sequence[_Block], width: float) -> list[list[_Block]]:
    """The blocks in as many columns as give a picture a good ratio, about equally high."""
    total = sum(block.height for block in blocks)

    def off(number: int) -> float:
        wide = number * (width + _GAP) - _GAP
        return abs(log(wide / (total / number + HEADING) / RATIO))

    number = min(range(1, max(len(blocks), 1) + 1), key=off)
    folds: list[list[_Block]] = [[]]
    done = 0.0
    for block in blocks:
        if folds[-1] and done + block.height / 2 > total * len(folds) / number:
            folds.append([])
        folds[-1].append(block)
        done += block.height
    return folds
