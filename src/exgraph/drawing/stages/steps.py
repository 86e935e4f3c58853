"""The plan of a retirement as a table: a column a step, in it who goes, what closes, what must be settled before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from exgraph.analysis.retire.answer import Retirement, Stage
from exgraph.drawing import palette
from exgraph.drawing.border.openings import Direction, openings
from exgraph.drawing.boxes.accepted import Accepted
from exgraph.drawing.boxes.heading import heading_of
from exgraph.drawing.boxes.lettered import lines_of
from exgraph.drawing.boxes.services import words_of, wrapped_words
from exgraph.drawing.boxes.words import words_of_roles
from exgraph.drawing.canvas import Box, Canvas, Cell, Row, Run, Text, height_of
from exgraph.drawing.captions import flows_tooltip, name_of
from exgraph.errors import clipped
from exgraph.model.cell import Flow
from exgraph.values.service import Service
from exgraph.wording.phrases import phrase

#: Most columns beside one another, behind which the next stand below.
COLUMNS = 6
#: Lines of what closes, and of what must be settled, in one column, behind which the rest is a number.
MOST_LINES = 30
_WIDE, _ROOM, _BETWEEN, _GRID, _TINT = 190.0, 176.0, 18.0, "#B8C2CC", "#EEF2F5"
_NAME, _SERVICES, _SMALL, _PART, _AIR = 12.0, 9.0, 8.0, 4.0, 14.0
#: The row that says what closes.
_CLOSING, _LONGEST_TOOLTIP = 2, 800
#: What is said before the others of a pair, by who opens it.
_SIGNS = {Direction.IN: "←", Direction.OUT: "→", Direction.BOTH: "⇄", Direction.OWN: "↻"}


@dataclass(frozen=True)
class _Column:
    """The cells of a step from top to bottom, and the keys of the flows that close in it, which the third cell says."""

    cells: tuple[Cell, Cell, Cell, Cell]
    flows: tuple[tuple[str, str, str], ...] = ()


def steps_table(retirement: Retirement, title: str, language: str) -> Canvas:
    """The table below its title and legend. What a column has no room for is a number in it."""
    return _Steps(retirement, language).canvas(title)


class _Steps:
    def __init__(self, retirement: Retirement, language: str) -> None:
        self.plan, self.language = retirement, language
        self.matrix = retirement.before
        self.about = Accepted(self.matrix, {role.id: (role.id,) for role in self.matrix.roles}, ())

    def canvas(self, title: str) -> Canvas:
        columns = [*map(self._step, self.plan.stages), self._left()]
        # Lines of columns that are about equally long.
        many = ceil(len(columns) / ceil(len(columns) / COLUMNS))
        boxes, y = [], 0.0
        for first in range(0, len(columns), many):
            box = self._box(f"steps_{first // many + 1}", columns[first : first + many], y)
            boxes.append(box)
            y += box.height + _BETWEEN
        services = list({flow.service.key: flow.service for flow in self.plan.closed}.values())
        width = max(box.width for box in boxes)
        notes = (phrase(self.language, "pictures.steps-how"),)
        heading = heading_of(self.matrix, title, notes, services, False, self.language, width)
        return Canvas(title, heading, (), tuple(boxes))

    def _box(self, name: str, columns: Sequence[_Column], y: float) -> Box:
        """Some columns side by side: their first cells are a row, then the second ones, …"""
        rows = []
        for number in range(len(columns[0].cells)):
            cells = tuple(column.cells[number] for column in columns)
            high = ceil(max(height_of(cell.lines) for cell in cells) + _AIR)
            flows = tuple(key for column in columns for key in column.flows) if number == _CLOSING else ()
            told = phrase(self.language, "pictures.stages-closed", closed=len(flows)) if flows else ""
            rows.append(Row(cells, high, number > 0, flows, told))
        return Box(name, 0.0, y, _WIDE * len(columns), tuple(rows), _GRID, grid=_GRID, rounded=False)

    def _step(self, stage: Stage) -> _Column:
        say = self.language
        head: list[Text] = [(Run(phrase(say, "pictures.stages-step", number=stage.number), palette.INK, _NAME, True),)]
        if stage.after:
            after = phrase(say, "pictures.stages-after", n=len(stage.after), steps=", ".join(map(str, stage.after)))
            head += lines_of(after, palette.MUTED, _SMALL, _ROOM)
        names = [f"− {name_of(self.matrix.role(role), say)}" for role in stage.roles]
        roles = tuple(line for name in names for line in self._lines(name, palette.LOST.ink, True))
        closes = self._titled("pictures.stages-closed", list(self._closing(stage)), closed=len(stage.closed))
        needs = list(self._needs(stage))
        settled = self._titled("pictures.stages-settle", needs, number=len(needs))
        tooltip = clipped(flows_tooltip(stage.closed, self.matrix, say), _LONGEST_TOOLTIP)
        cells = (
            Cell(tuple(head), _WIDE, "centre", _TINT),
            Cell(roles, _WIDE, top=True),
            Cell(closes, _WIDE, tooltip=tooltip, top=True),
            Cell(settled, _WIDE, top=True),
        )
        return _Column(cells, tuple(flow.key for flow in stage.closed))

    def _left(self) -> _Column:
        left, say = self.plan.matrix, self.language
        gone = ", ".join(self.plan.ports_gone)
        title = (Run(phrase(say, "pictures.stages-left"), palette.INK, _NAME, True),)
        roles = phrase(say, "pictures.table-roles", n=len(left.roles))
        flows = phrase(say, "pictures.stages-flows", flows=len(left.flows))
        told = phrase(say, "pictures.steps-gone", ports=gone) if gone else "–"
        cells = (
            Cell((title,), _WIDE, "centre", _TINT),
            Cell(self._lines(roles, palette.INK, True), _WIDE, top=True),
            Cell(self._lines(flows, palette.INK, True), _WIDE, top=True),
            Cell(self._lines(told, palette.MUTED), _WIDE, top=True),
        )
        return _Column(cells)

    def _closing(self, stage: Stage) -> Iterator[tuple[Text, ...]]:
        """What closes, with whom: services, and below them who opens them or accepts them."""
        going = frozenset(stage.roles)
        among = [flow for flow in stage.closed if flow.source != flow.destination and {*flow.key[:2]} <= going]
        for one in openings(self.matrix, going, stage.closed):
            others = words_of_roles(self.about, one.outside, self.language)
            if one.direction is Direction.OWN:
                others = phrase(self.language, "pictures.border-own")
            yield self._services(one.services, f"{_SIGNS[one.direction]} {others}")
        if among:
            services = list({flow.service.key: flow.service for flow in among}.values())
            yield self._services(services, phrase(self.language, "pictures.steps-among"))

    def _needs(self, stage: Stage) -> Iterator[tuple[Text, ...]]:
        """Who needs what of whom: it must be settled before the step."""
        pairs: dict[tuple[str, str], list[Flow]] = {}
        for need in stage.needs:
            pairs.setdefault((need.client, need.server), []).extend(need.flows)
        for (client, server), flows in pairs.items():
            services = list({flow.service.key: flow.service for flow in flows}.values())
            ends = " → ".join(name_of(self.matrix.role(role), self.language) for role in (client, server))
            yield self._services(services, ends)

    def _services(self, services: Sequence[Service], who: str) -> tuple[Text, ...]:
        lines = wrapped_words(words_of(services, self.language, _SERVICES), _ROOM)
        return (*lines, *lines_of(who, palette.MUTED, _SMALL, _ROOM))

    def _titled(self, name: str, parts: Sequence[tuple[Text, ...]], **counts: int) -> tuple[Text, ...]:
        """Parts under what they are, as far as there is room for whole ones."""
        if not parts:
            return ((Run("–", palette.MUTED, _SERVICES),),)
        title = self._lines(phrase(self.language, name, **counts), palette.INK, True)
        lines: list[Text] = []
        between = (Run(" ", palette.MUTED, _PART),)
        for number, part in enumerate(parts):
            if number and len(lines) + len(part) > MOST_LINES:
                more = phrase(self.language, "pictures.table-more", n=len(parts) - number)
                return (*title, *lines, *self._lines(more, palette.MUTED))
            lines += (between, *part)
        return (*title, *lines)

    def _lines(self, text: str, colour: str, bold: bool = False) -> tuple[Text, ...]:
        return lines_of(text, colour, _SERVICES, _ROOM, bold)
