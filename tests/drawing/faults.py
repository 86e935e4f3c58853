"""What is wrong with a picture of boxes and lines, counted on the places that Graphviz gives them."""

from __future__ import annotations

import json
from collections import Counter
from itertools import combinations, pairwise
from typing import Any

from exgraph.drawing.graphviz.render import positions

Point = tuple[float, float]
#: Left, lower, right and upper edge.
Edges = tuple[float, float, float, float]
#: A line is looked at every so many points: titles are met by long curves between two of fewer.
_STEP = 3.0
#: How far a line keeps off the frame of its zone, and off what it passes.
SPARE = 3.0


def faults(dot: str) -> Counter[str]:
    """How many lines leave their frame, or cross a foreign frame, a title, a box or a text."""
    return _Layout(json.loads(positions(dot).decode("utf-8", "replace"))).faults()


def crossings(dot: str) -> tuple[int, int]:
    """How many lines there are, and how often two of them cross."""
    shown = _Layout(json.loads(positions(dot).decode("utf-8", "replace")))
    return len(shown.lines), sum(_meet(one, other) for (_, one), (_, other) in combinations(shown.lines, 2))


def size(dot: str) -> Point:
    """Width and height in points."""
    _, _, width, height = json.loads(positions(dot).decode("utf-8", "replace"))["bb"].split(",")
    return float(width), float(height)


class _Layout:
    def __init__(self, data: dict[str, Any]) -> None:
        objects = data["objects"]
        clusters = [one for one in objects if one["name"].startswith("cluster") and "bb" in one]
        self.frames: dict[str, Edges] = {one["name"]: _numbers(one["bb"]) for one in clusters}  # type: ignore[misc]
        self.zone = {node: one["name"] for one in clusters for node in one.get("nodes", [])}
        self.titles = [_around(one["lp"], one["lwidth"], one["lheight"]) for one in clusters if "lp" in one]
        self.boxes = {
            one["_gvid"]: _around(one["pos"], one["width"], one["height"]) for one in objects if "width" in one
        }
        self.lines = [(edge, _sampled(edge["pos"])) for edge in data.get("edges", []) if "pos" in edge]

    def faults(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for edge, path in self.lines:
            ends = (edge["tail"], edge["head"])
            zones = {self.zone.get(end) for end in ends}
            if len(zones) == 1 and None not in zones:
                frame = self.frames[str(*zones)]
                found["leaves its frame"] += any(not _inside(point, frame, -SPARE) for point in path)
            for name, frame in self.frames.items():
                foreign = name not in zones and any(_inside(point, frame, SPARE - 0.1) for point in path)
                found["crosses a foreign frame"] += foreign
            for title in self.titles:
                found["crosses a title"] += any(_inside(point, title, 0) for point in path)
            for node, box in self.boxes.items():
                foreign = node not in ends and any(_inside(point, box, SPARE - 0.1) for point in path)
                found["crosses a box"] += foreign
                own = node in ends and box[2] - box[0] > 30 and any(_inside(point, box, -12) for point in path)
                found["crosses its own box"] += own
        for one, other in combinations(self.boxes.values(), 2):
            wide, high = min(one[2], other[2]) - max(one[0], other[0]), min(one[3], other[3]) - max(one[1], other[1])
            found["boxes overlap"] += wide > 1 and high > 1
        return +found


def _numbers(text: str) -> tuple[float, ...]:
    return tuple(float(number) for number in text.split(","))


def _around(middle: str, width: str, height: str) -> Edges:
    """The edges of what has this middle, in points, and this size, in inches."""
    x, y = _numbers(middle)
    return x - float(width) * 36, y - float(height) * 36, x + float(width) * 36, y + float(height) * 36


def _inside(point: Point, box: Edges, room: float) -> bool:
    """Whether a point is in a box that is wider by so much on all sides."""
    return box[0] - room <= point[0] <= box[2] + room and box[1] - room <= point[1] <= box[3] + room


def _sampled(text: str) -> list[Point]:
    points: list[Point] = [
        _numbers(part)
        for part in text.split()
        if part[:2] not in ("e,", "s,")  # type: ignore[misc]
    ]
    found = []
    for place in range(0, len(points) - 3, 3):
        a, b, c, d = points[place : place + 4]
        length = sum(abs(p[0] - q[0]) + abs(p[1] - q[1]) for p, q in pairwise((a, b, c, d)))
        steps = max(8, int(length / _STEP))
        for step in range(steps + 1):
            t = step / steps
            weights = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3)
            x, y = (sum(w * p[axis] for w, p in zip(weights, (a, b, c, d), strict=True)) for axis in (0, 1))
            found.append((x, y))
    return found


def _meet(one: list[Point], other: list[Point]) -> int:
    """How often two lines cross, on every fifth of their points."""
    parts = [list(zip(path[::5], [*path[5::5], path[-1]], strict=False)) for path in (one, other)]
    return sum(
        _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0
        for a, b in parts[0]
        for c, d in parts[1]
        if max(a[0], b[0]) >= min(c[0], d[0]) and max(c[0], d[0]) >= min(a[0], b[0])
    )


def _side(p: Point, q: Point, point: Point) -> float:
    return (q[0] - p[0]) * (point[1] - p[1]) - (q[1] - p[1]) * (point[0] - p[0])
