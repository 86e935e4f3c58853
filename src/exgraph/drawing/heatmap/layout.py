"""Where everything in a heatmap stands, in inches from the top left corner: measured, so that nothing collides."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians, sin

from exgraph.drawing.heatmap.scene import Entry, Group, Heatmap, Line
from exgraph.drawing.lettering import POINTS, cut, height, width, wrap

MARGIN, GAP = 0.25, 0.09
TITLE, SUBTITLE, LEGEND = 14.0, 9.5, 8.5
ANGLE = 45.0
SLANT = sin(radians(ANGLE))
#: The widest label and zone name; what is longer is cut.
WIDEST_LABEL, WIDEST_GROUP = 2.7, 1.7
NARROWEST_PAGE, SWATCH = 8.0, 0.24
LEAST_VALUE = 5.0
#: Room that was calculated from a width holds a text of that width.
ROUNDING = 0.001


@dataclass(frozen=True, slots=True)
class Caption:
    """A label as far as it fits, and a second one where there is room for two."""

    first: str
    second: str
    width: float


@dataclass(frozen=True, slots=True)
class LegendPlace:
    """An entry of the legend, its text as far as it fits, its place, and the width of one of its tiles."""

    entry: Entry
    text: str
    x: float
    y: float
    tile: float


@dataclass(frozen=True)
class Layout:
    """`label`, `second` and `value` are font sizes in points; a `value` of 0 leaves the values out."""

    pitch: tuple[float, float]
    label: float
    value: float
    grid: tuple[float, float, float, float]
    page: tuple[float, float]
    title: tuple[str, ...]
    subtitle: tuple[str, ...]
    rows: tuple[Caption, ...]
    columns: tuple[Caption, ...]
    row_groups: tuple[Caption, ...]
    column_groups: tuple[Caption, ...]
    slanted_groups: bool
    legend: tuple[LegendPlace, ...]

    @property
    def second(self) -> float:
        return self.label * 0.8


def lay_out(shown: Heatmap) -> Layout:
    """Measure the texts of a heatmap and find a place for each."""
    pitch = _pitch(shown)
    label = min(9.5, pitch[1] * POINTS * 0.56, pitch[0] * POINTS * 0.56)
    beside = shown.kind == "ports"
    two_rows = beside or height(label) + height(label * 0.8) <= pitch[1] * 0.95
    two_columns = height(label) + height(label * 0.8) <= pitch[0] * SLANT
    rows = tuple(_caption(line, label, two_rows, beside) for line in shown.rows)
    columns = () if shown.half else tuple(_caption(line, label, two_columns) for line in shown.columns)
    row_groups = tuple(_group(group, label, pitch[1]) for group in shown.row_groups)
    column_groups = () if shown.half else tuple(_group(group, label, pitch[0] * 2) for group in shown.column_groups)
    slanted = _collide(shown.column_groups, column_groups, pitch[0])

    across, down = pitch[0] * len(shown.columns), pitch[1] * len(shown.rows)
    zone_names = max(c.width for c in row_groups) + GAP * 2
    beside_rows = max(c.width for c in rows) + GAP
    if beside:
        beside_rows = 3 * GAP + max(width(c.first, label) for c in rows) + max(width(c.second, label) for c in rows)
    left = zone_names if shown.half else max(beside_rows, max(width(text, label) for text in shown.corner) + GAP)
    above, ahead = _reach(columns, label, pitch[0], across)
    below, behind = _below(shown.column_groups, column_groups, label, pitch[0], across, slanted)
    right = max(pitch[0] * i + c.width + GAP for i, c in enumerate(rows)) - across if shown.half else zone_names
    right = max(right, ahead, behind, 0.0)
    if not shown.half:
        above = max(above, height(label, 2) + GAP)

    page = max(2 * MARGIN + left + across + right, NARROWEST_PAGE)
    room = page - 2 * MARGIN
    title = tuple(wrap(shown.title, TITLE, room, bold=True))
    subtitle = tuple(wrap(shown.subtitle, SUBTITLE, room))
    top = MARGIN + height(TITLE, len(title)) + height(SUBTITLE, len(subtitle)) + 2 * GAP + above
    bottom = top + down + below + 2 * GAP
    corner = _corner_of_half(shown, rows, pitch, MARGIN + left, page) if shown.half else None
    if corner:
        legend, end = _legend(shown.legend, corner, page - MARGIN - corner, top, one_a_line=True)
        end = bottom - GAP
    else:
        legend, end = _legend(shown.legend, MARGIN, room, bottom)
    return Layout(
        pitch,
        label,
        _value_size(shown, pitch),
        (MARGIN + left, top, across, down),
        (page, end + MARGIN),
        title,
        subtitle,
        rows,
        columns,
        row_groups,
        column_groups,
        slanted,
        legend,
    )


def _pitch(shown: Heatmap) -> tuple[float, float]:
    """Width and height of a square: generous for few roles, small for many."""
    columns = min(0.62, max(7.6 / len(shown.columns), min(0.2, 12 / len(shown.columns))))
    if shown.kind != "ports":
        return columns, columns
    return columns, min(0.29, max(12 / len(shown.rows), 0.2))


def _caption(line: Line, size: float, two: bool, beside: bool = False) -> Caption:
    first = cut(line.label, size, WIDEST_LABEL)
    second = cut(line.second, size if beside else size * 0.8, WIDEST_LABEL) if two else ""
    if beside:
        return Caption(first, second, width(first, size) + GAP + width(second, size))
    return Caption(first, second, max(width(first, size), width(second, size * 0.8)))


def _group(group: Group, size: float, pitch: float) -> Caption:
    first = cut(group.label, size, WIDEST_GROUP, bold=True)
    room = pitch * (group.end - group.start)
    second = cut(group.second, size * 0.8, WIDEST_GROUP) if height(size) + height(size * 0.8) <= room else ""
    return Caption(first, second, max(width(first, size, bold=True), width(second, size * 0.8)))


def _collide(groups: tuple[Group, ...], captions: tuple[Caption, ...], pitch: float) -> bool:
    """Whether names written level below their columns would touch each other."""
    places = [((g.start + g.end) / 2 * pitch, caption.width / 2) for g, caption in zip(groups, captions, strict=False)]
    return any(b - a < half + next_half + GAP for (a, half), (b, next_half) in pairwise(places))


def _reach(captions: tuple[Caption, ...], size: float, pitch: float, across: float) -> tuple[float, float]:
    """How far slanted labels over the columns reach upwards and beyond the last column."""
    if not captions:
        return 0.0, 0.0
    lines = height(size) + height(size * 0.8)
    longest = max(caption.width for caption in captions)
    beyond = max((i + 0.5) * pitch + c.width * cos(radians(ANGLE)) for i, c in enumerate(captions)) - across
    return longest * SLANT + lines + GAP, beyond + lines


def _below(
    groups: tuple[Group, ...], captions: tuple[Caption, ...], size: float, pitch: float, across: float, slanted: bool
) -> tuple[float, float]:
    """How far the names of column groups reach downwards and beyond the last column."""
    if not captions:
        return 0.0, 0.0
    lines = height(size) + height(size * 0.8)
    middles = [(group.start + group.end) / 2 * pitch for group in groups]
    if slanted:
        down = max(caption.width for caption in captions) * SLANT + lines + GAP
        return down, max(m + c.width * SLANT for m, c in zip(middles, captions, strict=True)) - across + lines
    return lines + GAP, max(m + c.width / 2 for m, c in zip(middles, captions, strict=True)) - across


def _value_size(shown: Heatmap, pitch: tuple[float, float]) -> float:
    """The size in which every value fits into its tile, or 0 when that is too small to read."""
    size = min(9.5, pitch[1] * POINTS * 0.6)
    widths: dict[tuple[str, int], None] = {}
    for row in shown.squares:
        for square in row:
            for tile in square.tiles if square else ():
                widths[tile.text, len(square.tiles) if square else 1] = None
    for text, tiles in widths:
        if text:
            size = min(size, 10 * 0.86 * pitch[0] / tiles / width(text, 10))
    return size if size >= LEAST_VALUE else 0.0


def _legend(
    entries: tuple[Entry, ...], left: float, room: float, top: float, one_a_line: bool = False
) -> tuple[tuple[LegendPlace, ...], float]:
    """The entries from left to right, line by line, and where they end."""
    placed, x, y, line = [], left, top, height(LEGEND) + GAP
    for entry in entries:
        tile = _tile_width(entry)
        swatches = tile * len(entry.tiles) + GAP
        text = cut(entry.text, LEGEND, room - swatches + ROUNDING)
        taken = swatches + width(text, LEGEND)
        if x > left and (one_a_line or x + taken > left + room):
            x, y = left, y + line
        placed.append(LegendPlace(entry, text, x, y, tile))
        x += taken + 0.3
    return tuple(placed), y + (line if entries else 0.0)


def _tile_width(entry: Entry) -> float:
    return max(SWATCH, *(width(tile.text, LEGEND) + 0.1 for tile in entry.tiles))


def _corner_of_half(
    shown: Heatmap, rows: tuple[Caption, ...], pitch: tuple[float, float], left: float, page: float
) -> float | None:
    """Where a legend at the top right begins, beside the labels on the diagonal; `None` if it would touch them."""
    widest = max((len(e.tiles) * _tile_width(e) + GAP + width(e.text, LEGEND) for e in shown.legend), default=0.0)
    start = page - MARGIN - widest
    beside = int((height(LEGEND) + GAP) * len(shown.legend) / pitch[1]) + 1
    ends = (left + i * pitch[0] + caption.width + 3 * GAP for i, caption in enumerate(rows[:beside]))
    return start if beside < len(rows) and start > max(ends, default=0.0) else None
