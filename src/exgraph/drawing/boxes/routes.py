"""The ways of lines: level past boxes and frames, through the room between them, and in curves only between columns.

So no line crosses a box, a title or a frame that is not its end, whatever is drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from exgraph.drawing.boxes.links import place_of_zone
from exgraph.drawing.boxes.stacks import Block, Stacks
from exgraph.drawing.canvas import Point

#: Distance of a line from frames and from boxes that it passes, and of lines that pass together.
_AIR, _INSIDE, _LANE = 8.0, 7.0, 7.0
#: Lines that may pass a column.
MOST_PASSING = 8
#: Columns of its own zone that a line inside it may pass.
MOST_PASSED = 1


@dataclass(frozen=True)
class Places:
    """Where boxes and frames are: left, upper, right and lower edges, by box and by zone."""

    boxes: Mapping[str, tuple[float, float, float, float]]
    frames: Mapping[str, tuple[float, float, float, float]]


@dataclass
class Router:
    """Finds the ways of lines one after the other; those that pass a column keep apart there.

    `farthest`: how far from its straight way a line may pass a column.
    """

    stacks: Stacks
    places: Places
    farthest: float
    taken: dict[object, list[float]] = field(default_factory=dict)
    passing: dict[int, int] = field(default_factory=dict)

    def way(self, ends: tuple[str, str], at: tuple[float, float]) -> tuple[Point, ...] | None:
        """The points of a line between two places that it meets at these heights; `None` where it has no way."""
        if self._column(ends[0]) > self._column(ends[1]):
            turned = self.way((ends[1], ends[0]), (at[1], at[0]))
            return None if turned is None else turned[::-1]
        steps = self._steps(ends)
        if steps is None:
            return None
        (start, end), (first, last) = ends, at
        levels = [(self.places.boxes[start][2], self._leaving(start), first)]
        lanes: list[tuple[object, float]] = []
        for number, step in enumerate(steps, start=1):
            straight = levels[-1][2] + (last - levels[-1][2]) * number / (len(steps) + 1)
            lane = self._lane(step, straight, lanes)
            if lane is None or abs(lane - straight) > self.farthest:
                return None
            lanes.append((step.key, lane))
            levels.append((step.left, step.right, lane))
        levels.append((self._entering(end), self.places.boxes[end][0], last))
        for key, lane in lanes:
            self.taken.setdefault(key, []).append(lane)
        return level_way(levels)

    def _column(self, place: str) -> tuple[int, int]:
        number, block = self._where(place)
        return number, self._inside(block, place)

    def _where(self, place: str) -> tuple[int, Block]:
        return self._homes[place]

    @cached_property
    def _homes(self) -> dict[str, tuple[int, Block]]:
        found = {}
        for number, column in enumerate(self.stacks.columns):
            for block in column:
                for place in _places_of(block):
                    found[place] = (number, block)
        return found

    def _inside(self, block: Block, place: str) -> int:
        if place.startswith("zone/"):
            return block.head or 0
        return next(number for number, boxes in enumerate(block.columns) if place in boxes)

    def _leaving(self, place: str) -> float:
        """How far to the right a line runs level from a box: out of its column, or past its frame."""
        number, block = self._where(place)
        if self._inside(block, place) < len(block.columns) - 1:
            return self.places.boxes[place][2] + 2
        return max(self.places.frames[other.zone][2] for other in self.stacks.columns[number]) + 3

    def _entering(self, place: str) -> float:
        number, block = self._where(place)
        if self._inside(block, place) > 0:
            return self.places.boxes[place][0] - 2
        return min(self.places.frames[other.zone][0] for other in self.stacks.columns[number]) - 3

    def _steps(self, ends: tuple[str, str]) -> list[_Step] | None:
        """The columns that a line passes, zones' own ones included; `None` for what no line can join."""
        (here, block), (there, other) = map(self._where, ends)
        first, last = self._inside(block, ends[0]), self._inside(other, ends[1])
        if block is other:
            passed = range(first + 1, last)
            return None if first == last or len(passed) > MOST_PASSED else [self._within(block, n) for n in passed]
        if here == there:
            return None
        steps = [self._within(block, number) for number in range(first + 1, len(block.columns))]
        steps += [self._past(number) for number in range(here + 1, there)]
        return [*steps, *(self._within(other, number) for number in range(last))]

    def _within(self, block: Block, number: int) -> _Step:
        """Past a column of the line's own zone: between its boxes."""
        frame = self.places.frames[block.zone]
        places = [place for place in _places_of(block) if self._inside(block, place) == number]
        boxes = sorted(self.places.boxes[place] for place in places)
        boxes.sort(key=lambda box: box[1])
        gaps = [(above[3], below[1]) for above, below in pairwise(boxes)]
        gaps += [(boxes[-1][3], frame[3]), (frame[1] + 24, boxes[0][1])]
        return _Step((block.zone, number), boxes[0][0] - 2, boxes[0][2] + 2, tuple(gaps), _INSIDE)

    def _past(self, number: int) -> _Step:
        """Past a column of other zones: between their frames, above or below."""
        frames = [self.places.frames[block.zone] for block in self.stacks.columns[number]]
        gaps = [(above[3], below[1]) for above, below in pairwise(frames)]
        gaps += [(-1e6, frames[0][1]), (frames[-1][3], 1e6)]
        left, right = min(frame[0] for frame in frames) - 3, max(frame[2] for frame in frames) + 3
        return _Step(number, left, right, tuple(gaps), _AIR)

    def _lane(self, step: _Step, wanted: float, before: Sequence[tuple[object, float]]) -> float | None:
        """The height nearest to the wanted one at which a column can be passed."""
        used = self.taken.get(step.key, [])
        if len(used) >= MOST_PASSING:
            return None
        lanes = [lane for gap in step.gaps for lane in _free(gap, wanted, used, step.air)]
        return min(lanes, key=lambda lane: abs(lane - wanted), default=None)


@dataclass(frozen=True)
class _Step:
    """A column to pass, from left to right, and the room there is: upper and lower edges."""

    key: object
    left: float
    right: float
    gaps: tuple[tuple[float, float], ...]
    air: float


def _free(gap: tuple[float, float], wanted: float, used: Sequence[float], air: float) -> Iterator[float]:
    """The heights in a gap that keep off its edges and off other lines, the nearest to the wanted one first."""
    top, bottom = gap[0] + air, gap[1] - air
    if top > bottom:
        return
    start = min(max(wanted, top), bottom)
    for step in range(MOST_PASSING + 1):
        for lane in (start - step * _LANE, start + step * _LANE):
            if top <= lane <= bottom and all(abs(lane - other) >= _LANE - 0.5 for other in used):
                yield lane
                return


def _places_of(block: Block) -> list[str]:
    found = [box for boxes in block.columns for box in boxes]
    return found if block.head is None else [place_of_zone(block.zone), *found]


def level_way(levels: Sequence[tuple[float, float, float]]) -> tuple[Point, ...]:
    """A way of level pieces (left, right, height), joined by curves, as Bézier curves."""
    return tuple(_points(levels))


def _points(levels: Sequence[tuple[float, float, float]]) -> Iterator[Point]:
    x, _, y = levels[0]
    yield x, y
    for place, (left, right, level) in enumerate(levels):
        if place:
            before = levels[place - 1][2]
            start = levels[place - 1][1]
            half = (left - start) / 2
            yield from ((start + half, before), (left - half, level), (left, level))
        third = (right - left) / 3
        if right - left > 0.5:
            yield from ((left + third, level), (right - third, level), (right, level))
