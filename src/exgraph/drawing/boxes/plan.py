"""Where zones stand: in columns from left to right, exposed ones and clients first, large ones in several columns.

What is compared is an estimate, from heights and lines between zones alone; nothing is placed yet.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

#: Room between columns, beside the boxes of a column, above and below them, and between boxes.
CHANNEL, PAD, TITLE, FOOT, GAP = 74.0, 11.0, 30.0, 14.0, 15.0
#: Room between two zones in one column.
BETWEEN = 22.0
#: About the height of what stands above a picture.
HEADING = 100.0
#: Between two columns of one zone.
INNER = 54.0
#: The ratio that pictures strive for.
RATIO = 1.6
#: Columns that a zone has at least, if there are lines inside it.
_INSIDE = (2, 3)
#: Zones up to which all arrangements are compared.
_MOST_COMPARED = 6


@dataclass(frozen=True)
class Sizes:
    """What is known of boxes before they are placed: heights by box, widths by zone, boxes by zone.

    `heads`: the height of the box for every role of a zone, where it has one. `pairs`: lines between two zones.
    """

    height: Mapping[str, float]
    width: Mapping[str, float]
    boxes: Mapping[str, tuple[str, ...]]
    heads: Mapping[str, float]

    def tall(self, zone: str) -> float:
        """How high a zone is in one column, without frame."""
        return sum(self.height[box] + GAP for box in self.boxes[zone]) - GAP

    def block(self, zone: str, columns: int) -> tuple[float, float]:
        """About how wide and high a zone is in so many columns."""
        head = self.heads.get(zone, 0.0)
        tallest = max((self.height[box] for box in self.boxes[zone]), default=0.0)
        high = max(tallest, self.tall(zone) / columns * (1.06 if columns > 1 else 1)) + TITLE + FOOT
        high += head + GAP if head else 0.0
        return columns * self.width[zone] + (columns - 1) * INNER + 2 * PAD, high


#: Columns from left to right, each a stack of zones with the number of columns inside it.
Plan = tuple[tuple[tuple[str, int], ...], ...]


def plans(sizes: Sizes, left: Sequence[str], lines: Mapping[tuple[str, str], int]) -> list[Plan]:
    """The best arrangements by the estimate, the best first. `left`: zones that stand in the first column; `lines`:
    how many lines there are between two zones, and inside one."""
    scored: dict[Plan, float] = {}
    for limit, inside in product(_limits(sizes), _INSIDE):
        columns = {zone: _columns(sizes, zone, limit) for zone in sizes.boxes}
        for zone in columns:
            # Lines inside a zone want columns there.
            if lines.get((zone, zone)):
                columns[zone] = max(columns[zone], min(inside, len(sizes.boxes[zone])))
        for order in _orders(sizes, left, lines):
            plan = tuple(tuple((zone, columns[zone]) for zone in column) for column in order)
            if plan not in scored:
                scored[plan] = _estimate(sizes, plan, left, lines)
    return sorted(scored, key=lambda plan: scored[plan])


def _limits(sizes: Sizes) -> list[float]:
    """Heights that a zone may have before it gets another column."""
    total = sum(sizes.tall(zone) + TITLE + FOOT for zone in sizes.boxes)
    wide = max(sizes.width.values(), default=100.0) + 2 * PAD + CHANNEL
    fair = math.sqrt(total * wide / RATIO)
    return [fair * share for share in (0.75, 1.0, 1.3, 1.8)]


def _columns(sizes: Sizes, zone: str, limit: float) -> int:
    return max(1, min(len(sizes.boxes[zone]), math.ceil(sizes.tall(zone) / max(limit, 60.0) - 0.15)))


def _orders(
    sizes: Sizes, left: Sequence[str], lines: Mapping[tuple[str, str], int]
) -> Iterator[tuple[tuple[str, ...], ...]]:
    zones = list(sizes.boxes)
    rest = [zone for zone in zones if zone not in left]
    first = [zone for zone in zones if zone in left]
    starts: list[list[tuple[str, ...]]] = [[tuple(first)]] if first else [[]]
    if len(first) > 1:
        starts.append([(zone,) for zone in first])
    if len(zones) <= _MOST_COMPARED:
        for start, order in product(starts, list(_partitions(rest))):
            yield (*start, *order)
            if start and order:
                # What has little to do with what is outside may stand below it.
                yield ((*start[0], *order[0]), *start[1:], *order[1:])
        return
    yield from _packed(sizes, first, rest, lines)


def _partitions(zones: Sequence[str]) -> Iterator[tuple[tuple[str, ...], ...]]:
    """Every way to stand in ordered columns."""
    if not zones:
        yield ()
        return
    head, *tail = zones
    for order in _partitions(tail):
        for place in range(len(order) + 1):
            yield (*order[:place], (head,), *order[place:])
        for place, column in enumerate(order):
            yield (*order[:place], (head, *column), *order[place + 1 :])


def _packed(
    sizes: Sizes, first: list[str], rest: list[str], lines: Mapping[tuple[str, str], int]
) -> Iterator[tuple[tuple[str, ...], ...]]:
    """Many zones: in a row by what they have to do with those before, folded into columns of about equal heights."""
    order: list[str] = []
    while len(order) < len(rest):
        before = {*first, *order}
        order.append(
            max(
                (zone for zone in rest if zone not in order),
                key=lambda zone: (sum(_between(lines, zone, other) for other in before), -rest.index(zone)),
            )
        )
    heights = {zone: sizes.block(zone, 1)[1] for zone in rest}
    for number in range(2, len(order) + 1):
        limit = sum(heights.values()) / number
        columns: list[list[str]] = [[]]
        for zone in order:
            if columns[-1] and sum(heights[other] for other in columns[-1]) + heights[zone] / 2 > limit:
                columns.append([])
            columns[-1].append(zone)
        start = [tuple(first)] if first else []
        yield (*start, *(tuple(column) for column in columns))


def _between(lines: Mapping[tuple[str, str], int], one: str, other: str) -> int:
    return lines.get((one, other), 0) + lines.get((other, one), 0)


def _estimate(sizes: Sizes, plan: Plan, left: Sequence[str], lines: Mapping[tuple[str, str], int]) -> float:
    """The lower, the better: lines that become words or pass columns, empty room, a ratio that is none."""
    place = {zone: number for number, column in enumerate(plan) for zone, _ in column}
    wide, heights = 0.0, []
    for column in plan:
        blocks = [sizes.block(zone, columns) for zone, columns in column]
        wide += max(width for width, _ in blocks)
        heights.append(sum(height + BETWEEN for _, height in blocks) - BETWEEN)
    wide += CHANNEL * (len(plan) - 1)
    high = max(heights, default=1.0) + HEADING
    # What lines come from stands before what they lead to, if there is room: a zone below another hides that.
    cost = 5.0 * sum(len(column) - 1 for column in plan if not {zone for zone, _ in column} <= {*left})
    for (one, other), number in lines.items():
        apart = abs(place[one] - place[other])
        many = max(columns for column in plan for zone, columns in column if zone in (one, other))
        cost += number * ((6.0 if one != other else 0.0) if apart == 0 else 1.6 * (apart - 1) + 0.25 * (many - 1))
    ratio = wide / high
    off = max(math.log(1.2 / ratio), math.log(ratio / 2.3), 0.0)
    empty = 1 - sum(heights) / (len(heights) * max(heights, default=1.0))
    return cost + 40 * off + 14 * empty + wide * high / 60000


def linked_zones(ends: Iterable[tuple[str, str]]) -> Counter[tuple[str, str]]:
    """How many lines there are between two zones."""
    return Counter((min(pair), max(pair)) for pair in ends)
