"""A picture of boxes: rows, their lines as far as they have a way, and the place of everything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from exgraph.drawing import palette
from exgraph.drawing.boxes.accepted import Accepted, Entry
from exgraph.drawing.boxes.crossings import crossed, rise
from exgraph.drawing.boxes.lettered import Lettered, lettered, natural_width, tooltip_of
from exgraph.drawing.boxes.links import Link, all_links, flows_of, place_of_zone, wanted, within_budget, within_fans
from exgraph.drawing.boxes.looks import is_dashed, row_colour
from exgraph.drawing.boxes.plan import BETWEEN, CHANNEL, HEADING, INNER, PAD, Plan, Sizes, linked_zones, plans
from exgraph.drawing.boxes.routes import Places, Router
from exgraph.drawing.boxes.stacks import Stacks, arrange, stacked
from exgraph.drawing.canvas import Box, Cell, Curve, Frame, Point, Row, Run, width_of
from exgraph.drawing.captions import name_of
from exgraph.errors import clipped
from exgraph.model.role import Zone
from exgraph.wording.phrases import phrase

#: Arrangements that are placed to the last line, of those whose estimate is best.
_TRIED = 5
#: How far from its straight way a line may pass other zones, as a share of the picture's height.
_FARTHEST = 0.42
#: What a crossing, and a way round the whole picture, cost, and what a line is worth.
_A_CROSSING, _AN_ARC, _A_LINE = 6.0, 24.0, 27.0
#: How many lines one for a whole zone is worth, and what empty room costs.
_A_WHOLE, _EMPTY = 2.5, 200.0
#: What it costs to say in words what is opened at an exposed zone.
_LOST = 90.0
_HEAD = 20.0
_SPREAD = 4.0
_INK = "#1F2933"
#: How thick the frame of a box is that the picture was asked about.
_CENTRE = 2.2


@dataclass(frozen=True)
class Composition:
    """What was placed, and which rows have lines in it."""

    frames: tuple[Frame, ...]
    boxes: tuple[Box, ...]
    curves: tuple[Curve, ...]
    joined: frozenset[Entry] = field(repr=False)
    crossings: int = 0
    width: float = 0.0
    height: float = 0.0
    #: How many rows at exposed zones have no line, though they might.
    lost: int = 0

    def badness(self) -> float:
        """The lower, the better: of compositions of the same rows."""
        ratio = self.width / (self.height + HEADING)
        off = max(1.15 - ratio, ratio - 2.4, 0.0)
        rises = sum(rise(curve.points) for curve in self.curves)
        arcs = sum(curve.width for curve in self.curves if self._is_outside(curve))
        worth = sum(_A_LINE * (_A_WHOLE if curve.width > 2 else 1) for curve in self.curves)
        cost = _A_CROSSING * self.crossings - worth + rises / 16 + _AN_ARC * arcs
        filled = sum(frame.width * frame.height for frame in self.frames) / (self.width * self.height or 1)
        cost += _EMPTY * (1 - filled) + _LOST * self.lost
        return cost + 320 * off + self.width * self.height / 3000

    def _is_outside(self, curve: Curve) -> bool:
        """Whether a line goes round the picture, above or below everything."""
        top = min(frame.y for frame in self.frames)
        low = max(frame.y + frame.height for frame in self.frames)
        return any(y < top or y > low for _, y in curve.points)


def composed(about: Accepted, language: str, columns: Callable[[Sizes], Plan] | None = None) -> Composition:
    """The best composition of the boxes of these rows; that of a plan, where `columns` says one."""
    if not about.members:
        return Composition((), (), (), frozenset())
    found = wanted(about)
    found = within_budget(about, within_fans(about, found) if columns is None else found)
    maker = _Maker(about, language)
    sizes = maker.sizes(found)
    if columns is not None:
        return maker.made(columns(sizes), found)
    left = [zone for zone in about.zones if maker.stands_left(zone)]
    home = about.matrix.zone_of
    between = linked_zones(
        (link.entry.zone, home(link.entry.box).id) for link in all_links(found) for _ in range(maker.weight(link))
    )
    best: Composition | None = None
    for plan in plans(sizes, left, between)[:_TRIED]:
        made = maker.made(plan, found)
        if best is None or made.badness() < best.badness():
            best = made
    assert best is not None
    return best


class _Maker:
    """Places the same boxes in different plans."""

    def __init__(self, about: Accepted, language: str) -> None:
        self.about, self.language = about, language
        self.zone = about.matrix.zone_of
        self.width = {
            zone: max(natural_width(about, box, language) for box in boxes) for zone, boxes in about.zones.items()
        }
        self.titles = {zone: width_of(zone_title(about.matrix.zone(zone), language)) + 24 for zone in about.zones}
        self.known: dict[tuple[object, ...], Lettered] = {}
        self.entries: dict[str, list[Entry]] = {box: [] for box in about.members}
        for entry in about.entries:
            self.entries[entry.box].append(entry)

    def weight(self, link: Link) -> int:
        """How much a line is worth against others: more, if it stands for a whole zone or ends in an exposed one."""
        return 1 + link.whole + self.exposed(link.entry)

    def exposed(self, entry: Entry) -> bool:
        """Whether one of a row's zones faces a network that nobody here controls."""
        return self.about.matrix.zone(entry.zone).exposed or self.zone(entry.box).exposed

    @cached_property
    def least(self) -> int:
        """How many rows of what crosses zones keep their lines, whatever these cost."""
        return sum(entry.zone != self.zone(entry.box).id for entry in self.about.entries) // 2

    def stands_left(self, zone: str) -> bool:
        """Whether a zone stands outside: it is exposed, or of clients alone."""
        roles = self.about.matrix.roles_in(zone)
        return self.about.matrix.zone(zone).exposed or all(role.kind == "client" for role in roles)

    def sizes(self, found: Mapping[Entry, tuple[Link, ...]]) -> Sizes:
        texts = self.lettered(found)
        heads = {link.end: _HEAD for link in all_links(dict(found)) if link.whole}
        return Sizes({box: text.height for box, text in texts.items()}, self.width, self.about.zones, heads)

    def lettered(
        self, found: Mapping[Entry, tuple[Link, ...]], order: Mapping[Entry, float] | None = None
    ) -> dict[str, Lettered]:
        """The rows of every box: those with lines first, in the order of what they lead to, then those in words."""
        height = order or {}
        return {
            box: self._letter(
                box, sorted(entries, key=lambda entry: (entry not in found, height.get(entry, 0.0))), found
            )
            for box, entries in self.entries.items()
        }

    def _letter(self, box: str, entries: list[Entry], found: Mapping[Entry, object]) -> Lettered:
        """The rows of a box; most are asked for again with every plan."""
        key = (box, tuple((id(entry), entry in found) for entry in entries))
        if key not in self.known:
            width = self.width[self.zone(box).id]
            self.known[key] = lettered(self.about, box, width, entries, found, self.language)
        return self.known[key]

    def made(self, plan: Plan, wished: Mapping[Entry, tuple[Link, ...]]) -> Composition:
        """The composition of a plan; rows whose lines have no way become words, until all have one."""
        found, pruned = dict(wished), False
        while True:
            placed = _Placed.of(self, plan, found)
            curves, lost = placed.curves()
            if not lost and not pruned:
                lost, pruned = placed.dear(curves, self.least), True
            if not lost:
                missing = sum(self.exposed(entry) for entry in wished if entry not in found)
                return replace(placed.composition(curves), lost=missing)
            for entry in lost:
                del found[entry]


@dataclass
class _Placed:
    maker: _Maker
    found: Mapping[Entry, tuple[Link, ...]]
    texts: dict[str, Lettered]
    stacks: Stacks
    places: Places
    links: Sequence[Link]

    @classmethod
    def of(cls, maker: _Maker, plan: Plan, found: Mapping[Entry, tuple[Link, ...]]) -> _Placed:
        links = list(all_links(dict(found)))
        ends = [link.ends for link in links]
        stacks = stacked(maker.sizes(found), plan, ends)
        texts = maker.lettered(found, _heights(stacks, links))
        stacks.resized({box: text.height for box, text in texts.items()}, _ports(texts, links))
        arrange(stacks)
        stacks.level()
        texts = maker.lettered(found, _heights(stacks, links))
        stacks.ports = _ports(texts, links)
        return cls(maker, found, texts, stacks, _places(stacks, maker.width, maker.titles, links), links)

    def curves(self) -> tuple[list[Curve], list[Entry]]:
        """The lines, and the rows one of whose lines has no way."""
        at = self._meets()
        height = max((frame[3] for frame in self.places.frames.values()), default=0.0)
        router = Router(self.stacks, self.places, max(_FARTHEST * height, 120.0))
        stations = self.stacks.stations()
        order = sorted(
            range(len(self.links)),
            key=lambda n: (abs(stations[self.links[n].ends[0]] - stations[self.links[n].ends[1]]), at[n]),
        )
        ways: dict[int, tuple[Point, ...]] = {}
        lost: dict[Entry, None] = {}
        for number in order:
            way = router.way(self.links[number].ends, at[number])
            if way is None:
                lost[self.links[number].entry] = None
            else:
                ways[number] = way
        return [self._curve(number, ways[number]) for number in sorted(ways)], list(lost)

    def dear(self, curves: Sequence[Curve], least: int) -> list[Entry]:
        """The rows whose lines cross more, or go farther round, than they are worth; the dearest first."""
        top = min(frame[1] for frame in self.places.frames.values())
        low = max(frame[3] for frame in self.places.frames.values())
        cost: Counter[Entry] = Counter()
        entries = [self.links[int(curve.name.removeprefix("line_")) - 1].entry for curve in curves]
        for entry, curve, often in zip(entries, curves, crossed(curves), strict=True):
            around = any(not top <= y <= low for _, y in curve.points)
            worth = _A_LINE * (_A_WHOLE if curve.width > 2 else 1)
            cost[entry] += round(_A_CROSSING * often + rise(curve.points) / 16 + _AN_ARC * around - worth)
        bearable = [entry for entry, much in cost.most_common() if much > 0 and not self.maker.exposed(entry)]
        # To give up some lines makes others cross less.
        return bearable[: min(max(len(cost) - least, 0), len(cost) // 4)]

    def _curve(self, number: int, way: tuple[Point, ...]) -> Curve:
        link = self.links[number]
        entry, about = link.entry, self.maker.about
        tail, head = (_name(about, place) for place in link.ends)
        several = link.whole or len(about.members.get(link.end, ())) > 1 or len(about.members[entry.box]) > 1
        width = 2.2 if several else 1.3
        name, colour = f"line_{number + 1}", row_colour(entry.services, about.looks)
        tooltip = clipped(tooltip_of(about, [entry], self.maker.language), 2000)
        flows = flows_of(about, link)
        dashed = is_dashed(entry.services, about.looks)
        return Curve(name, tail, head, way, colour, width, entry.both, True, tooltip, flows, dashed)

    def _meets(self) -> list[tuple[float, float]]:
        """Where each line begins and ends; lines that leave one title on one side keep a little apart."""
        tops, stations = self.stacks.tops(), self.stacks.stations()
        at = self.stacks.meets(tops)
        sides: dict[tuple[str, bool], list[tuple[float, int]]] = {}
        for number, link in enumerate(self.links):
            place, other = link.ends
            sides.setdefault((place, stations[place] < stations[other]), []).append((at[number][1], number))
        for (place, _), some in sides.items():
            text = self.texts.get(place)
            room = (_HEAD if text is None else text.rows[0].height) - 10
            step = min(_SPREAD, room / max(len(some) - 1, 1))
            for rank, (_, number) in enumerate(sorted(some)):
                first, last = at[number]
                at[number] = (first + (rank - (len(some) - 1) / 2) * step, last)
        return at

    def composition(self, curves: list[Curve]) -> Composition:
        boxes = list(self._boxes())
        frames = tuple(self._frames())
        width = max((frame.x + frame.width for frame in frames), default=0.0)
        height = max((frame.y + frame.height for frame in frames), default=0.0)
        low = min([0.0, *(y for curve in curves for _, y in curve.points)])
        high = max([height, *(y for curve in curves for _, y in curve.points)])
        moved = (
            tuple(replace(frame, y=frame.y - low) for frame in frames),
            tuple(replace(box, y=box.y - low) for box in boxes),
            tuple(replace(curve, points=tuple((x, y - low) for x, y in curve.points)) for curve in curves),
        )
        return Composition(*moved, frozenset(self.found), sum(crossed(curves)) // 2, width, high - low)

    def _boxes(self) -> Iterator[Box]:
        about, language = self.maker.about, self.maker.language
        for box, text in self.texts.items():
            x, y, right, _ = self.places.boxes[box]
            names = clipped(", ".join(name_of(about.matrix.role(role), language) for role in about.members[box]), 2000)
            members = about.members[box]
            thick = not about.centre.isdisjoint(members)
            colour, border = (_INK, _CENTRE) if thick else (palette.LINE, 1.0)
            name = _name(about, box)
            yield Box(name, x, y, right - x, text.rows, colour, border=border, tooltip=names, roles=members)
        for zone in self.stacks.heads:
            place = place_of_zone(zone)
            x, y, right, _ = self.places.boxes[place]
            word = Run(phrase(language, "pictures.rows-every"), palette.INK, 9.0, True, True)
            row = Row((Cell(((word,),), right - x, "centre"),), _HEAD)
            every = tuple(role.id for role in about.matrix.roles_in(zone))
            yield Box(_name(about, place), x, y, right - x, (row,), palette.LINE, tooltip=word.text, roles=every)

    def _frames(self) -> Iterator[Frame]:
        about, language = self.maker.about, self.maker.language
        for zone, (x, y, right, lower) in self.places.frames.items():
            boxes = tuple(_name(about, box) for box in about.zones[zone])
            if zone in self.stacks.heads:
                boxes = (_name(about, place_of_zone(zone)), *boxes)
            about_zone = about.matrix.zone(zone)
            yield framed(about, about_zone, language, (x, y, right, lower), boxes)


def framed(
    about: Accepted, zone: Zone, language: str, edges: tuple[float, float, float, float], boxes: tuple[str, ...]
) -> Frame:
    """The frame of a zone: dashed where it faces a network that nobody here controls."""
    x, y, right, lower = edges
    fill, colour = palette.zone_colours(about.tints.get(zone.id, about.matrix.zones.index(zone)))
    title = zone_title(zone, language)
    if zone.exposed:
        fill, colour = "#FFFFFF", _INK
    name = f"zone_{about.matrix.zones.index(zone) + 1}"
    border = 2.0 if zone.exposed else 1.0
    return Frame(name, x, y, right - x, lower - y, title, colour, fill, border, zone.exposed, boxes, zone=zone.id)


def zone_title(zone: Zone, language: str) -> tuple[Run, ...]:
    return (Run(clipped(name_of(zone, language), 60), palette.INK, 13.0, True),)


def _name(about: Accepted, place: str) -> str:
    """The id of a place in the SVG: `n1` for the first role, `every_1` for all roles of the first zone."""
    if place.startswith("zone/"):
        zone = about.matrix.zone(place.removeprefix("zone/"))
        return f"every_{about.matrix.zones.index(zone) + 1}"
    return f"n{[role.id for role in about.matrix.roles].index(place) + 1}"


def _heights(stacks: Stacks, links: Sequence[Link]) -> dict[Entry, float]:
    """How high the other ends of each row's lines are, on average."""
    ends: dict[Entry, list[float]] = {}
    for link, (first, _) in zip(links, stacks.meets(stacks.tops()), strict=True):
        ends.setdefault(link.entry, []).append(first)
    return {entry: sum(some) / len(some) for entry, some in ends.items()}


def _ports(texts: Mapping[str, Lettered], links: Sequence[Link]) -> dict[tuple[str, int], float]:
    found: dict[tuple[str, int], float] = {}
    for number, link in enumerate(links):
        source, box = link.ends
        found[box, number] = texts[box].ports[link.entry]
        found[source, number] = _HEAD / 2 if link.whole else texts[source].title
    return found


def _places(stacks: Stacks, width: Mapping[str, float], titles: Mapping[str, float], links: Sequence[Link]) -> Places:
    """The edges of all boxes and frames; `titles` is the least width of frames. Between columns there is more room, the
    more lines pass there."""
    tops, stations = stacks.tops(), stacks.stations()
    through: Counter[int] = Counter()
    for link in links:
        here, there = sorted(stations[end] for end in link.ends)
        through.update(range(here, there))
    boxes: dict[str, tuple[float, float, float, float]] = {}
    frames: dict[str, tuple[float, float, float, float]] = {}
    x, first = 0.0, 0
    for column, start in zip(stacks.columns, stacks.starts(), strict=True):
        inner = {
            block.zone: [
                INNER - 30 + min(through[first + number] * 7, 60) if through[first + number] else 18.0
                for number in range(len(block.columns) - 1)
            ]
            for block in column
        }
        wide = {
            block.zone: max(
                width[block.zone] * len(block.columns) + sum(inner[block.zone]) + 2 * PAD,
                titles[block.zone],
            )
            for block in column
        }
        widest = max(wide.values())
        y = start
        for block in column:
            left = x + (widest - wide[block.zone]) / 2
            height = stacks.block_height(block)
            frames[block.zone] = (left, y, left + wide[block.zone], y + height)
            at = left + (wide[block.zone] - width[block.zone] * len(block.columns) - sum(inner[block.zone])) / 2
            for number, members in enumerate(block.columns):
                places = [*members, *([place_of_zone(block.zone)] if block.head == number else [])]
                for place in places:
                    high = _HEAD if place.startswith("zone/") else stacks.height[place]
                    boxes[place] = (at, tops[place], at + width[block.zone], tops[place] + high)
                at += width[block.zone] + (inner[block.zone][number] if number < len(block.columns) - 1 else 0)
            y += height + BETWEEN
        last = first + max(len(block.columns) for block in column) - 1
        x += widest + CHANNEL - 30 + min(through[last] * 6, 70)
        first = last + 1
    return Places(boxes, frames)
