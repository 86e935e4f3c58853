"""How often lines cross, and how far they go up and down: what is compared, of pictures of the same."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from exgraph.drawing.canvas import Curve, Point


def rise(points: Sequence[Point]) -> float:
    """How far a line goes up and down."""
    return sum(abs(a[1] - b[1]) for a, b in pairwise(points))


def crossed(curves: Sequence[Curve]) -> list[int]:
    """How often each line is crossed, by points along them."""
    paths = [_sampled(curve.points) for curve in curves]
    found = [0] * len(curves)
    for place, one in enumerate(paths):
        for other in range(place):
            often = _meeting(one, paths[other])
            found[place] += often
            found[other] += often
    return found


def _sampled(points: tuple[Point, ...]) -> list[Point]:
    found = [points[0]]
    for place in range(0, len(points) - 3, 3):
        a, b, c, d = points[place : place + 4]
        steps = 6 if abs(a[1] - d[1]) > 1 else 1
        for step in range(1, steps + 1):
            t = step / steps
            u = 1 - t
            weights = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
            found.append(
                (
                    sum(w * p[0] for w, p in zip(weights, (a, b, c, d), strict=True)),
                    sum(w * p[1] for w, p in zip(weights, (a, b, c, d), strict=True)),
                )
            )
    return found


def _meeting(one: list[Point], other: list[Point]) -> int:
    """How often two lines, which go from left to right or back, cross."""
    total = 0
    for a, b in pairwise(one):
        left, right = (a[0], b[0]) if a[0] < b[0] else (b[0], a[0])
        top, low = (a[1], b[1]) if a[1] < b[1] else (b[1], a[1])
        for c, d in pairwise(other):
            if (c[0] < right or d[0] < right) and (c[0] > left or d[0] > left):
                if (c[1] > low and d[1] > low) or (c[1] < top and d[1] < top):
                    continue
                total += _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0
    return total


def _turn(p: Point, q: Point, t: Point) -> float:
    return (q[0] - p[0]) * (t[1] - p[1]) - (q[1] - p[1]) * (t[0] - p[0])
