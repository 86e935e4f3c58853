"""The border of a zone or a role: what is inside, the table of its openings, what is outside, and lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil

from exgraph.drawing import palette
from exgraph.drawing.border.openings import Direction, Opening, openings
from exgraph.drawing.border.table import INK, Table, table_of
from exgraph.drawing.boxes.accepted import Accepted
from exgraph.drawing.boxes.heading import heading_of
from exgraph.drawing.boxes.lettered import NAME, lines_of
from exgraph.drawing.boxes.routes import level_way
from exgraph.drawing.boxes.services import weakest
from exgraph.drawing.boxes.words import words_of_zone
from exgraph.drawing.canvas import Box, Canvas, Cell, Curve, Frame, Row, Run, Text, height_of, width_of
from exgraph.drawing.captions import flows_tooltip, name_of
from exgraph.errors import clipped
from exgraph.model.matrix import Matrix
from exgraph.model.role import Zone
from exgraph.relations.citation import Citations
from exgraph.wording.phrases import phrase

#: Crossings on a side, as a share of the rows, up to which it has lines; and lines a row.
MOST_CROSSED, MOST_LINES_A_ROW = 0.6, 2.0
#: Roles that nothing crosses to, up to which they are named.
MOST_UNTOUCHED = 6
_ROOM, _PAD, _TITLE, _GAP, _BETWEEN, _WIDEST = 84.0, 11.0, 30.0, 10.0, 16.0, 190.0


def border(matrix: Matrix, zone: str, role: str | None, title: str, language: str) -> Canvas:
    """The border of a zone, or of a role in it."""
    inside = {role} if role is not None else {one.id for one in matrix.roles_in(zone)}
    flows = [flow for flow in matrix.flows if flow.source in inside or flow.destination in inside]
    if role is None:
        flows = [flow for flow in flows if (flow.source in inside) != (flow.destination in inside)]
    found = openings(matrix, inside, flows)
    return _Scene(matrix, zone, role, title, language, found).canvas()


@dataclass
class _Side:
    """Frames with boxes on one side of the table. `ends`: which of them a row leads to."""

    frames: list[Frame]
    boxes: list[Box]
    width: float
    height: float


@dataclass
class _Scene:
    matrix: Matrix
    zone: str
    role: str | None
    title: str
    language: str
    found: tuple[Opening, ...]

    def __post_init__(self) -> None:
        members = {role.id: (role.id,) for role in self.matrix.roles}
        self.about = Accepted(self.matrix, members, ())
        self.order = {role.id: place for place, role in enumerate(self.matrix.roles)}

    def canvas(self) -> Canvas:
        left_words, right_words = self._in_words(True), self._in_words(False)
        inside = self._said(True) if left_words and len(self._touched(True)) > 1 else None
        table = table_of(
            self._bar(),
            self.found,
            Citations(self.matrix),
            self.language,
            inside,
            self._said(False) if right_words else None,
        )
        if not self.found:
            return Canvas(self.title, self._heading(table.width))
        if left_words and right_words:
            return Canvas(self.title, self._heading(table.width), (), (self._gate(table, 0.0, 0.0),))
        left = _Side([], [], 0.0, 0.0) if left_words else self._side(True, table)
        right = _Side([], [], 0.0, 0.0) if right_words else self._side(False, table)
        high = max(table.height, left.height, right.height)
        x = left.width + _ROOM if left.frames else 0.0
        gate = self._gate(table, x, (high - table.height) / 2)
        shapes = [gate]
        frames: list[Frame] = []
        for side, at in ((left, 0.0), (right, x + table.width + _ROOM)):
            down = self._level(side, side is left, gate, table, high)
            for frame in side.frames:
                frames.append(replace(frame, x=frame.x + at, y=frame.y + down[frame.name]))
                inside_it = (box for box in side.boxes if box.name in frame.boxes)
                shapes += [replace(box, x=box.x + at, y=box.y + down[frame.name]) for box in inside_it]
        curves = tuple(self._curves(gate, table, shapes, left_words, right_words))
        wide = Canvas("", (), tuple(frames), tuple(shapes)).size[0]
        return Canvas(self.title, self._heading(wide), tuple(frames), tuple(shapes), curves)

    def _heading(self, room: float) -> tuple[Text, ...]:
        services = [service for one in self.found for service in one.services]
        return heading_of(self.matrix, self.title, self._notes(), services, self._exposed(), self.language, room)

    # What the table says in words, and what lines say.

    def _ends(self, one: Opening, inside: bool) -> frozenset[str]:
        if one.direction is Direction.OWN:
            return one.inside if inside else frozenset()
        return one.inside if inside else one.outside

    def _touched(self, inside: bool) -> list[str]:
        found = {role for one in self.found for role in self._ends(one, inside)}
        return sorted(found, key=self.order.__getitem__)

    def _in_words(self, inside: bool) -> bool:
        """Whether a side has too many lines, or lines that cross too much, for its rows; or none at all."""
        ends = [
            (row, self._key(role))
            for row, one in enumerate(self.found)
            if one.direction is not Direction.OWN
            for role in self._joined(one, inside)
        ]
        if not ends:
            return True
        places = sorted({key for _, key in ends})
        order = {key: place for place, key in enumerate(places)}
        pairs = [(row, order[key]) for row, key in ends]
        cross = sum((a[0] - b[0]) * (a[1] - b[1]) < 0 for n, a in enumerate(pairs) for b in pairs[:n])
        rows = max(len(self.found), 1)
        return cross > MOST_CROSSED * rows or len(ends) > MOST_LINES_A_ROW * rows + 2

    def _key(self, role: str) -> tuple[int, int]:
        if role.startswith("zone/"):
            zone = role.removeprefix("zone/")
            return self._zone_place(zone), -1
        return self._zone_place(self.matrix.zone_of(role).id), self.order[role]

    def _zone_place(self, zone: str) -> int:
        return [one.id for one in self.matrix.zones].index(zone)

    def _joined(self, one: Opening, inside: bool) -> list[str]:
        """The boxes that a row's lines lead to: its roles, or the one box for every role of a zone."""
        ends = self._ends(one, inside)
        if inside and self.role is not None:
            return sorted(ends)
        zone = self.zone if inside else one.zone
        everyone = frozenset(role.id for role in self.matrix.roles_in(zone))
        if len(ends) > 1 and ends == everyone:
            return [f"zone/{zone}"]
        return sorted(ends, key=self.order.__getitem__)

    def _said(self, inside: bool) -> Callable[[Opening], str]:
        def said(one: Opening) -> str:
            if one.direction is Direction.OWN and not inside:
                return phrase(self.language, "pictures.border-own")
            zone = self.zone if inside else one.zone
            return words_of_zone(self.about, self._ends(one, inside), zone, self.language)

        return said

    # The table and what stands beside it.

    def _bar(self) -> str:
        subject = self.matrix.role(self.role) if self.role else self.matrix.zone(self.zone)
        name = clipped(name_of(subject, self.language), 60)
        single = all(len(one.flows) == 1 for one in self.found)
        word = "pictures.border-openings" if single else "pictures.border-rows"
        return phrase(self.language, word, name=name, n=len(self.found))

    def _gate(self, table: Table, x: float, y: float) -> Box:
        return Box("border", x, y, table.width, table.rows, INK, "#FFFFFF", 2.0, False)

    def _exposed(self) -> bool:
        zones = {self.zone, *(one.zone for one in self.found)}
        return any(self.matrix.zone(zone).exposed for zone in zones)

    def _notes(self) -> Iterator[str]:
        touched = {one.zone for one in self.found}
        idle = [
            clipped(name_of(zone, self.language), 60)
            for zone in self.matrix.zones
            if zone.id not in touched and zone.id != self.zone and self.matrix.roles_in(zone.id)
        ]
        if idle and self.found:
            yield phrase(self.language, "pictures.border-idle", names=", ".join(idle))

    def _name_of_role(self, role: str) -> str:
        return name_of(self.matrix.role(role), self.language)

    def _side(self, inside: bool, table: Table) -> _Side:
        """The frames of one side from top to bottom."""
        touched = self._touched(inside)
        zones = [zone for zone in self.matrix.zones if any(self.matrix.zone_of(role).id == zone.id for role in touched)]
        if not inside:
            zones.sort(key=lambda zone: self._height_of(zone, table))
        joined = {place for one in self.found for place in self._joined(one, inside)}
        names = {role: lines_of(self._name_of_role(role), palette.INK, NAME, _WIDEST - 20, True, 3) for role in touched}
        widest = max([_title_width(self._zone_title(zone, inside)) - 2 * _PAD for zone in zones])
        widest = max([widest, *(width_of(line) + 20 for lines in names.values() for line in lines), 92.0])
        widest = ceil(widest)
        side = _Side([], [], widest + 2 * _PAD, 0.0)
        y = 0.0
        for zone in zones:
            top, at = y, y + _TITLE
            here = [role for role in touched if self.matrix.zone_of(role).id == zone.id]
            # Roles that no line leads to but as one of all are named in the frame, and are no boxes.
            alone = [role for role in here if role in joined]
            if f"zone/{zone.id}" in joined:
                word = (Run(phrase(self.language, "pictures.rows-every"), palette.INK, 9.0, True, True),)
                side.boxes.append(self._box(inside, f"zone/{zone.id}", (word,), at, widest, 20.0))
                at += 20.0 + _GAP
            for role in sorted(alone, key=lambda role: self._mean(role, inside, table)):
                height = ceil(height_of(names[role]) + 14)
                side.boxes.append(self._box(inside, role, names[role], at, widest, height))
                at += height + _GAP
            names_only = self._named([role for role in here if role not in joined], widest)
            idle = names_only + (() if inside and self.role else self._idle(zone, here, widest))
            if idle:
                height = ceil(height_of(idle) + 4)
                row = Row((Cell(idle, widest),), height)
                name = f"idle_{self._zone_place(zone.id) + 1}" + ("_in" if inside else "")
                side.boxes.append(Box(name, _PAD, at, widest, (row,), "none", "transparent", 0.0, False))
                at += height + _GAP
            lower = at - _GAP + _PAD
            boxes = tuple(box.name for box in side.boxes if top <= box.y < lower)
            side.frames.append(self._frame(zone, inside, (top, lower - top, side.width), boxes))
            y = lower + _BETWEEN
        side.height = y - _BETWEEN
        return side

    def _level(self, side: _Side, inside: bool, gate: Box, table: Table, high: float) -> dict[str, float]:
        """How far each frame of a side moves down, to stand beside its rows, as far as there is room."""
        moves: dict[str, float] = {}
        left, below = side.height, 0.0
        for frame in side.frames:
            at = [
                gate.y + middle
                for one, middle in zip(self.found, table.middles, strict=True)
                if any(self._id(inside, place) in frame.boxes for place in self._joined(one, inside))
                and one.direction is not Direction.OWN
            ]
            wanted = sum(at) / len(at) - frame.height / 2 if at else below
            y = min(max(wanted, below), high - left)
            moves[frame.name] = y - frame.y
            left -= frame.height + _BETWEEN
            below = y + frame.height + _BETWEEN
        return moves

    def _named(self, roles: Sequence[str], width: float) -> tuple[Text, ...]:
        """The names of roles, each on lines of its own, as long as these are few."""
        if len(roles) > MOST_UNTOUCHED:
            text = ", ".join(map(self._name_of_role, roles))
            return lines_of(text, palette.INK, 8.0, width - 8)
        return tuple(line for role in roles for line in lines_of(self._name_of_role(role), palette.INK, 9.0, width - 8))

    def _idle(self, zone: Zone, here: Sequence[str], width: float) -> tuple[Text, ...]:
        """The roles of a zone that nothing crosses to, in grey; none beside the role that is asked about."""
        others = frozenset(role.id for role in self.matrix.roles_in(zone.id)) - {*here, self.role}
        if not others:
            return ()
        if len(others) > MOST_UNTOUCHED:
            text = phrase(self.language, "pictures.border-idle-many", n=len(others))
        else:
            names = [self._name_of_role(role.id) for role in self.matrix.roles if role.id in others]
            text = phrase(self.language, "pictures.border-idle-roles", names=", ".join(names))
        return lines_of(text, palette.MUTED, 8.0, width - 8)

    def _box(self, inside: bool, place: str, name: tuple[Text, ...], y: float, width: float, height: float) -> Box:
        row = Row((Cell(name, width, "centre"),), height)
        lit = inside and self.role is not None
        colour, border = (INK, 2.0) if lit else (palette.LINE, 1.0)
        said = "" if place.startswith("zone/") else self._name_of_role(place)
        return Box(self._id(inside, place), _PAD, y, width, (row,), colour, "#FFFFFF", border, True, "", said)

    def _id(self, inside: bool, place: str) -> str:
        zone, role = self._key(place)
        kind = "in" if inside else "out"
        return f"{kind}_every_{zone + 1}" if role < 0 else f"{kind}_{role + 1}"

    def _zone_title(self, zone: Zone, inside: bool) -> Text:
        name = clipped(name_of(zone, self.language), 60)
        if not inside and zone.id == self.zone:
            name = phrase(self.language, "pictures.border-same", name=name)
        return (Run(name, palette.INK, 13.0, True),)

    def _frame(self, zone: Zone, inside: bool, place: tuple[float, float, float], boxes: tuple[str, ...]) -> Frame:
        y, height, width = place
        fill, colour = palette.zone_colours(self._zone_place(zone.id))
        if zone.exposed:
            fill, colour = "#FFFFFF", INK
        name = f"zone_{self._zone_place(zone.id) + 1}" + ("_in" if inside else "")
        border = 2.0 if zone.exposed else 1.0
        title = self._zone_title(zone, inside)
        return Frame(name, 0.0, y, width, height, title, colour, fill, border, zone.exposed, boxes)

    def _mean(self, role: str, inside: bool, table: Table) -> float:
        at = [middle for one, middle in zip(self.found, table.middles, strict=True) if role in self._ends(one, inside)]
        return sum(at) / len(at)

    def _height_of(self, zone: Zone, table: Table) -> float:
        at = [
            middle
            for one, middle in zip(self.found, table.middles, strict=True)
            if one.zone == zone.id and one.direction is not Direction.OWN
        ]
        return sum(at) / len(at)

    # The lines.

    def _curves(
        self, gate: Box, table: Table, boxes: Sequence[Box], left_words: bool, right_words: bool
    ) -> Iterator[Curve]:
        known = {box.name: box for box in boxes}
        number = 0
        for inside in (True, False):
            if left_words if inside else right_words:
                continue
            ends = [
                (one, middle, self._id(inside, place))
                for one, middle in zip(self.found, table.middles, strict=True)
                if one.direction is not Direction.OWN
                for place in self._joined(one, inside)
            ]
            spread = _spread([(name, middle) for _, middle, name in ends], known)
            for place, (one, middle, name) in enumerate(ends):
                number += 1
                yield self._curve(number, one, (gate, gate.y + middle), (known[name], spread[place]), inside)

    def _curve(self, number: int, one: Opening, at: tuple[Box, float], to: tuple[Box, float], inside: bool) -> Curve:
        (gate, row), (box, height) = at, to
        if inside:
            way = level_way([(box.x + box.width, box.x + box.width + _PAD + 3, height), (gate.x, gate.x, row)])
        else:
            right = gate.x + gate.width
            way = level_way([(right, right, row), (box.x - _PAD - 3, box.x, height)])
        tail, head = (box.name, gate.name) if inside else (gate.name, box.name)
        into_head = one.direction is not (Direction.IN)
        into_tail = one.direction is not (Direction.OUT)
        whole = "_every_" in box.name
        tooltip = flows_tooltip(one.flows, self.matrix, self.language)
        width = 2.2 if whole else 1.5
        return Curve(f"line_{number}", tail, head, way, weakest(one.services), width, into_tail, into_head, tooltip)


def _spread(ends: Sequence[tuple[str, float]], boxes: dict[str, Box]) -> list[float]:
    """Where each line meets its box: those of one box a little apart, in the order of their rows."""
    meets = [0.0] * len(ends)
    groups: dict[str, list[tuple[float, int]]] = {}
    for place, (name, middle) in enumerate(ends):
        groups.setdefault(name, []).append((middle, place))
    for name, some in groups.items():
        box = boxes[name]
        step = min(6.0, (box.height - 10) / max(len(some) - 1, 1))
        for rank, (_, place) in enumerate(sorted(some)):
            meets[place] = box.y + box.height / 2 + (rank - (len(some) - 1) / 2) * step
    return meets


def _title_width(title: Text) -> float:
    return width_of(title) + 24
