"""Where Graphviz puts everything in a topology, for programs that draw it themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from exgraph.drawing.graphviz.render import FRAMING, PACKING, TIME_LIMIT, positions

Point = tuple[float, float]
#: A route that leaves the straight line by less than this many points is one.
_STRAIGHT = 3.0


@dataclass(frozen=True)
class Box:
    """A rectangle by its upper left corner. `style` holds its Graphviz attributes: `color`, `fillcolor`, …."""

    x: float
    y: float
    width: float
    height: float
    style: Mapping[str, str] = field(default_factory=dict)

    def share(self, point: Point) -> Point:
        """Where a point lies in the box: 0 at its left and upper border, 1 at the others; never outside."""
        x, y = ((point[0] - self.x) / (self.width or 1), (point[1] - self.y) / (self.height or 1))
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)


@dataclass(frozen=True)
class Route:
    """The way of a line from `tail` to `head`, which are names of boxes or frames.

    `points` lead along it, ends included; `label` is the centre of its text, where it has one.
    """

    tail: str
    head: str
    points: tuple[Point, ...]
    label: Point | None
    style: Mapping[str, str] = field(default_factory=dict)

    @property
    def middle(self) -> Point:
        """The point halfway along."""
        legs = list(zip(self.points, self.points[1:], strict=False))
        lengths = [_distance(*leg) for leg in legs]
        left = sum(lengths) / 2
        for (a, b), length in zip(legs, lengths, strict=True):
            if left <= length and length:
                return _between(a, b, left / length)
            left -= length
        return self.points[0]


@dataclass(frozen=True)
class Layout:
    """A topology's places, in points (1/72 inch) from the upper left corner; y grows downwards.

    `boxes` (roles), `frames` (zones) and `routes` (lines) are by the names that `topology_dot` gives them. `heading`
    is the height of the title and legend above the rest.
    """

    width: float
    height: float
    heading: float
    boxes: Mapping[str, Box]
    frames: Mapping[str, Box]
    routes: Mapping[str, Route]


#: To place more lines than these takes minutes; then frames are packed, and lines lead straight.
MOST_LINES_ROUTED = 1500


def layout_of(dot: str, lines: int = 0, seconds: float = TIME_LIMIT) -> Layout:
    """The layout of a DOT text of `topology_dot`, which has so many lines. Raises `LayoutError`."""
    engine = PACKING if lines > MOST_LINES_ROUTED else FRAMING
    return _Reader(json.loads(positions(dot, seconds, engine).decode("utf-8", "replace"))).layout()


class _Reader:
    """Reads Graphviz's JSON (graphviz.org/docs/outputs/json); y grows upwards there."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data
        _, _, self.width, self.height = _numbers(data.get("bb", "0,0,0,0"))
        self.objects: list[dict[str, Any]] = data.get("objects", [])

    def layout(self) -> Layout:
        boxes = {one["name"]: self._box(one) for one in self.objects if "pos" in one}
        frames = {one["name"]: self._frame(one) for one in self.objects if one["name"].startswith("cluster_")}
        routes = {one["id"]: self._route(one) for one in self.data.get("edges", []) if "id" in one and "pos" in one}
        heading = float(self.data.get("lheight", 0)) * 72
        return Layout(self.width, self.height, heading, boxes, frames, routes)

    def _point(self, text: str) -> Point:
        x, y = _numbers(text)
        return x, self.height - y

    def _box(self, one: Mapping[str, Any]) -> Box:
        x, y = self._point(one["pos"])
        width, height = float(one["width"]) * 72, float(one["height"]) * 72
        return Box(x - width / 2, y - height / 2, width, height, one)

    def _frame(self, one: Mapping[str, Any]) -> Box:
        left, lower, right, upper = _numbers(one["bb"])
        return Box(left, self.height - upper, right - left, upper - lower, one)

    def _route(self, one: Mapping[str, Any]) -> Route:
        tail, head = (self.objects[one[end]]["name"] for end in ("tail", "head"))
        place = one.get("lp") or one.get("xlp")
        points = _straightened(tuple(self._points(one["pos"])))
        label = self._point(place) if place else None
        return Route(one.get("ltail", tail), one.get("lhead", head), points, label, one)

    def _points(self, text: str) -> Iterator[Point]:
        """The ends of each Bézier curve and the points at its thirds; of several splines, the first."""
        start, end, spline = None, None, []
        for part in text.split(";")[0].split():
            if part.startswith("s,"):
                start = self._point(part[2:])
            elif part.startswith("e,"):
                end = self._point(part[2:])
            else:
                spline.append(self._point(part))
        yield start or spline[0]
        for place in range(0, len(spline) - 3, 3):
            if place:
                yield spline[place]
            yield from (_on_curve(spline[place : place + 4], share) for share in (1 / 3, 2 / 3))
        yield end or spline[-1]


def _numbers(text: str) -> list[float]:
    return [float(number) for number in text.split(",")]


def _on_curve(curve: list[Point], share: float) -> Point:
    weights = ((1 - share) ** 3, 3 * share * (1 - share) ** 2, 3 * share**2 * (1 - share), share**3)
    x, y = (sum(weight * point[axis] for weight, point in zip(weights, curve, strict=True)) for axis in (0, 1))
    return x, y


def _straightened(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The ends alone, where everything between them lies on one line."""
    first, last = points[0], points[-1]
    length = _distance(first, last) or 1
    (dx, dy), (x, y) = (last[0] - first[0], last[1] - first[1]), first
    off = max(abs(dx * (point[1] - y) - dy * (point[0] - x)) / length for point in points)
    return (first, last) if off < _STRAIGHT and length > 1 else points


def _between(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _distance(a: Point, b: Point) -> float:
    return float(((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5)
