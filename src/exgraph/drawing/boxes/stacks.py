"""The boxes of a plan in order: which column of its zone a box stands in, and what stands above what."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from exgraph.drawing.boxes.links import place_of_zone
from exgraph.drawing.boxes.plan import BETWEEN, FOOT, GAP, TITLE, Plan, Sizes

#: How much of a line's length a crossing is worth (points).
_CROSSING = 60.0
_ROUNDS = 6
#: Swaps of neighbours that are tried at most.
_MOST_TRIES = 200


@dataclass
class Block:
    """A zone in a column: its boxes in columns of its own, from left to right, each from top to bottom.

    `head` is the column that holds the box for every role, where there is one.
    """

    zone: str
    columns: list[list[str]]
    head: int | None = None


@dataclass
class Stacks:
    """The columns of a picture, each a stack of blocks, with the heights of all boxes.

    `ports`: how far below its upper edge a line meets a box, by box and line; the title's middle where none is given.
    """

    columns: list[list[Block]]
    height: Mapping[str, float]
    heads: Mapping[str, float]
    links: Sequence[tuple[str, str]]
    ports: Mapping[tuple[str, int], float] = field(default_factory=dict)
    shift: list[float] = field(default_factory=list)
    known: dict[int, float] = field(default_factory=dict)

    def tops(self) -> dict[str, float]:
        """The upper edge of every box."""
        found: dict[str, float] = {}
        for column, start in zip(self.columns, self.starts(), strict=True):
            y = start
            for block in column:
                found |= self._block_tops(block, y)
                y += self.block_height(block) + BETWEEN
        return found

    def starts(self) -> list[float]:
        """The upper edge of every column: in the middle of the picture's height, but for its shift."""
        heights = [self.column_height(column) for column in self.columns]
        highest = max(heights, default=0.0)
        shift = self.shift or [0.0] * len(heights)
        return [
            min(max((highest - height) / 2 + by, 0.0), highest - height)
            for height, by in zip(heights, shift, strict=True)
        ]

    def level(self) -> None:
        """Move whole columns up or down so that their lines are as level as the picture's height allows."""
        self.shift = [0.0] * len(self.columns)
        homes = {
            place: number
            for number, column in enumerate(self.columns)
            for block in column
            for place in (*(box for boxes in block.columns for box in boxes), place_of_zone(block.zone))
        }
        for _ in range(3):
            for number in range(len(self.columns)):
                at = self.meets(self.tops())
                rises = []
                for (a, b), (ya, yb) in zip(self.links, at, strict=True):
                    if (homes[a] == number) != (homes[b] == number):
                        rises.append(yb - ya if homes[a] == number else ya - yb)
                if rises:
                    self.shift[number] += sorted(rises)[len(rises) // 2]
                    height = self.column_height(self.columns[number])
                    highest = max(self.column_height(column) for column in self.columns)
                    most = (highest - height) / 2
                    self.shift[number] = min(max(self.shift[number], -most), most)

    def _block_tops(self, block: Block, y: float) -> dict[str, float]:
        found: dict[str, float] = {}
        inner = self.block_height(block) - TITLE - FOOT
        for number, boxes in enumerate(block.columns):
            at = y + TITLE
            if block.head == number:
                found[place_of_zone(block.zone)] = at
                at += self.heads[block.zone] + GAP
            elif len(block.columns) > 1:
                at += max(0.0, (inner - self._boxes_height(block, number)) / 2)
            for box in boxes:
                found[box] = at
                at += self.height[box] + GAP
        return found

    def _boxes_height(self, block: Block, number: int) -> float:
        boxes = block.columns[number]
        head = self.heads.get(block.zone, 0.0) + GAP if block.head == number else 0.0
        return head + sum(self.height[box] + GAP for box in boxes) - (GAP if boxes else 0.0)

    def block_height(self, block: Block) -> float:
        """Its order does not change it; it is asked for with every order that is tried."""
        known = self.known.get(id(block))
        if known is None:
            boxes = max(self._boxes_height(block, number) for number in range(len(block.columns)))
            known = self.known[id(block)] = TITLE + FOOT + boxes
        return known

    def resized(self, height: Mapping[str, float], ports: Mapping[tuple[str, int], float]) -> None:
        """Give the boxes other heights, and lines other places at them."""
        self.height, self.ports = height, ports
        self.known.clear()

    def column_height(self, column: list[Block]) -> float:
        return sum(self.block_height(block) + BETWEEN for block in column) - BETWEEN

    def stations(self) -> dict[str, int]:
        """The number of the column, those inside zones counted, in which every place stands."""
        found: dict[str, int] = {}
        start = 0
        for column in self.columns:
            for block in column:
                for number, boxes in enumerate(block.columns):
                    found |= dict.fromkeys(boxes, start + number)
                if block.head is not None:
                    found[place_of_zone(block.zone)] = start + block.head
            start += max(len(block.columns) for block in column)
        return found

    def meets(self, tops: Mapping[str, float]) -> list[tuple[float, float]]:
        """Where each line begins and ends: how far down."""
        return [
            tuple(tops[end] + self.ports.get((end, number), 12.0) for end in ends)  # type: ignore[misc]
            for number, ends in enumerate(self.links)
        ]

    def cost(self) -> float:
        """How far lines go up and down, and how often they cross."""
        at, stations = self.meets(self.tops()), self.stations()
        segments = []
        for (a, b), (ya, yb) in zip(self.links, at, strict=True):
            xa, xb = stations[a], stations[b]
            segments.append((xa, ya, xb, yb) if xa <= xb else (xb, yb, xa, ya))
        length = sum(abs(y1 - y2) for _, y1, _, y2 in segments)
        return length + _CROSSING * _crossings(segments)


def _crossings(segments: Sequence[tuple[int, float, int, float]]) -> int:
    """How many pairs of lines cross, drawn straight from column to column. It is asked thousands of times."""
    total = 0
    for place, (a, ya, b, yb) in enumerate(segments):
        for c, yc, d, yd in segments[:place]:
            if a == c and b == d:
                total += (ya - yc) * (yb - yd) < 0
                continue
            left, right = (a if a > c else c), (b if b < d else d)
            if left < right:
                one, other = (yb - ya) / (b - a), (yd - yc) / (d - c)
                first = ya + one * (left - a) - yc - other * (left - c)
                total += first * (ya + one * (right - a) - yc - other * (right - c)) < 0
    return total


def stacked(sizes: Sizes, plan: Plan, links: Sequence[tuple[str, str]]) -> Stacks:
    """The boxes of a plan in an order in which lines are short and cross seldom."""
    side = _sides(sizes, plan, links)
    columns = [[_block(sizes, zone, number, side, links) for zone, number in column] for column in plan]
    found = Stacks(columns, sizes.height, sizes.heads, links)
    arrange(found)
    return found


def _sides(sizes: Sizes, plan: Plan, links: Sequence[tuple[str, str]]) -> dict[str, int]:
    """Of each place, how many more of its lines go to the right than to the left."""
    column: dict[str, int] = {}
    for number, some in enumerate(plan):
        for zone, _ in some:
            column |= dict.fromkeys((*sizes.boxes[zone], place_of_zone(zone)), number)
    side = dict.fromkeys(column, 0)
    for a, b in links:
        towards = (column[b] > column[a]) - (column[b] < column[a])
        side[a] += towards
        side[b] -= towards
    return side


def _block(sizes: Sizes, zone: str, number: int, side: Mapping[str, int], links: Sequence[tuple[str, str]]) -> Block:
    boxes = sizes.boxes[zone]
    head = None
    if zone in sizes.heads:
        head = number - 1 if side[place_of_zone(zone)] > 0 else 0
    if number == 1:
        return Block(zone, [list(boxes)], head)
    own = [(a, b) for a, b in links if a in boxes and b in boxes]
    return Block(zone, _divided(sizes, boxes, number, side, own), head)


def _divided(
    sizes: Sizes, boxes: Sequence[str], number: int, side: Mapping[str, int], own: Sequence[tuple[str, str]]
) -> list[list[str]]:
    """Boxes in columns: what has lines to one side stands there, lines inside go from a column to the next."""
    fair = sum(sizes.height[box] + GAP for box in boxes) / number
    opens = dict.fromkeys(boxes, 0)
    for a, b in own:
        opens[a] += 1
        opens[b] -= 1
    depth = _depths(boxes, own)
    ranked = sorted(boxes, key=lambda box: (side[box], depth[box], -opens[box], boxes.index(box)))
    at: dict[str, int] = {}
    filled = 0.0
    for box in ranked:
        at[box] = min(number - 1, int((filled + (sizes.height[box] + GAP) / 2) / max(fair, 1)))
        filled += sizes.height[box] + GAP
    if max(depth.values()) == number - 1 and not any(side[box] for box in boxes):
        # Each line leads from a column to one behind it.
        at = dict(depth)
    near: dict[str, list[tuple[str, int]]] = {box: [] for box in boxes}
    for a, b in own:
        near[a].append((b, 1))
        near[b].append((a, -1))

    def cost(box: str, column: int) -> float:
        inside = sum(
            (3.0 if apart == 0 else 0.0 if apart == 1 else 0.4 if apart == -1 else 2.0 * (abs(apart) - 1))
            for other, direction in near[box]
            for apart in [(at[other] - column) * direction]
        )
        return inside + (side[box] < 0) * column * 1.2 + (side[box] > 0) * (number - 1 - column) * 1.2

    load = [0.0] * number
    for box in boxes:
        load[at[box]] += sizes.height[box] + GAP
    for _ in range(_ROUNDS):
        moved = False
        for box in boxes:
            here, size = at[box], sizes.height[box] + GAP
            for there in range(number):
                if there == here or not _balanced(load, here, there, size, fair):
                    continue
                if cost(box, there) + 0.01 < cost(box, here):
                    load[here] -= size
                    load[there] += size
                    at[box] = here = there
                    moved = True
        for place, one in enumerate(boxes):
            for other in boxes[:place]:
                if at[one] == at[other]:
                    continue
                before = cost(one, at[one]) + cost(other, at[other])
                at[one], at[other] = at[other], at[one]
                if cost(one, at[one]) + cost(other, at[other]) + 0.01 < before:
                    change = sizes.height[one] - sizes.height[other]
                    load[at[one]] += change
                    load[at[other]] -= change
                    moved = True
                else:
                    at[one], at[other] = at[other], at[one]
        if not moved:
            break
    return [found for column in range(number) if (found := [box for box in boxes if at[box] == column])]


def _depths(boxes: Sequence[str], own: Sequence[tuple[str, str]]) -> dict[str, int]:
    """How many lines lead to each box one after the other, at most; round a circle they are followed no farther."""
    depth = dict.fromkeys(boxes, 0)
    for _ in range(_ROUNDS):
        deeper = {b: depth[a] + 1 for a, b in own if depth[b] <= depth[a]}
        if not deeper:
            break
        depth |= deeper
    return depth


def _balanced(load: Sequence[float], here: int, there: int, size: float, fair: float) -> bool:
    """Whether a box may go from a column to another: not into one that is full, nor out of one that it empties."""
    return load[there] + size <= max(fair * 1.4, load[here]) and load[here] - size > 0


def arrange(found: Stacks) -> None:
    """Put boxes and zones into the order of what they are joined with, then swap neighbours as long as that helps."""
    best, order = found.cost(), _order(found)
    for number in range(_ROUNDS):
        tops = found.tops()
        middle = _means(found, found.meets(tops), tops)
        columns = found.columns if number % 2 == 0 else found.columns[::-1]
        for column in columns:
            for block in column:
                for boxes in block.columns:
                    boxes.sort(key=lambda box: middle[box])
            column.sort(key=lambda block: _mean([middle[box] for boxes in block.columns for box in boxes]))
            tops = found.tops()
            middle = _means(found, found.meets(tops), tops)
        cost = found.cost()
        if cost < best:
            best, order = cost, _order(found)
    _restore(found, order)
    _swapped(found, best)


def _swapped(found: Stacks, best: float) -> None:
    """Neighbours change places as long as lines get better by it; a number of tries, for large pictures."""
    tries = min(_MOST_TRIES, 160_000 // max(len(found.links) ** 2, 1))
    improved = True
    while improved and tries > 0:
        improved = False
        for swap in _swaps(found):
            swap()
            tries -= 1
            cost = found.cost()
            if cost < best - 0.5:
                best, improved = cost, True
            else:
                swap()
            if tries <= 0:
                return


def _swaps(found: Stacks) -> Iterator[Callable[[], None]]:
    """Each pair of neighbours as a function that changes their places, and, called again, changes them back."""
    for column in found.columns:
        for place in range(len(column) - 1):
            yield partial(_swap, column, place)
        for block in column:
            for boxes in block.columns:
                for place in range(len(boxes) - 1):
                    yield partial(_swap, boxes, place)


def _swap(row: list[Any], place: int) -> None:
    row[place], row[place + 1] = row[place + 1], row[place]


def _order(found: Stacks) -> list[list[tuple[Block, list[list[str]]]]]:
    return [[(block, [list(boxes) for boxes in block.columns]) for block in column] for column in found.columns]


def _restore(found: Stacks, order: list[list[tuple[Block, list[list[str]]]]]) -> None:
    found.columns = [[block for block, _ in column] for column in order]
    for column in order:
        for block, columns in column:
            block.columns = columns


def _means(found: Stacks, at: Sequence[tuple[float, float]], tops: Mapping[str, float]) -> dict[str, float]:
    """Where the other ends of each place's lines are, on average; where it stands itself, if it has none."""
    others: dict[str, list[float]] = {}
    for (a, b), (ya, yb) in zip(found.links, at, strict=True):
        others.setdefault(a, []).append(yb)
        others.setdefault(b, []).append(ya)
    return {place: _mean(others[place]) if place in others else top for place, top in tops.items()}


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
