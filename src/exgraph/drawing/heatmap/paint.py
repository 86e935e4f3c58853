"""A heatmap as a matplotlib figure. The axes count inches from the top left corner of the page."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from exgraph.drawing import palette
from exgraph.drawing.heatmap.layout import (
    ANGLE,
    GAP,
    LEGEND,
    MARGIN,
    SLANT,
    SUBTITLE,
    TITLE,
    Caption,
    Layout,
    lay_out,
)
from exgraph.drawing.heatmap.scene import Heatmap, Look, Tile
from exgraph.drawing.heatmap.shading import HATCHES, fill, ink
from exgraph.drawing.lettering import font, height, width

_Corner = tuple[float, float]
_DIVIDER, _FRAME = 1.1, 2.6
#: So many squares are one path: Agg has a limit to what one may cover.
_TOGETHER = 2000


@dataclass
class _Page:
    """What is drawn on: text by text; areas and outlines are gathered, for thousands of squares."""

    axes: Axes
    peak: int
    areas: dict[tuple[str, Look | None], list[list[_Corner]]] = field(default_factory=dict)
    outlines: dict[tuple[str, float], list[list[_Corner]]] = field(default_factory=dict)

    def write(
        self,
        place: _Corner,
        text: str,
        size: float,
        colour: str = palette.INK,
        *,
        name: str,
        bold: bool = False,
        align: str = "left",
        angle: float = 0.0,
    ) -> None:
        """A text, vertically centred on its place. What looks like mathematics or markup is only text."""
        if text:
            self.axes.text(
                *place,
                text,
                fontproperties=font(size, bold),
                color=colour,
                ha=align,
                va="center",
                rotation=angle,
                rotation_mode="anchor",
                parse_math=False,
                usetex=False,
                gid=name,
            )

    def tile(self, tile: Tile, x: float, y: float, wide: float, high: float, size: float, name: str) -> None:
        """A filled tile with its text."""
        key = fill(tile.look, tile.value, self.peak), tile.look if tile.look in HATCHES else None
        self.areas.setdefault(key, []).append(_box(x, y, wide, high))
        if size:
            self.write((x + wide / 2, y + high / 2), tile.text, size, ink(tile, self.peak), name=name, align="center")

    def outline(self, corners: list[_Corner], colour: str, thickness: float) -> None:
        self.outlines.setdefault((colour, thickness), []).append(corners)

    def finish(self) -> None:
        """Put the gathered areas under the outlines, and these under the text."""
        for (colour, hatched), boxes in self.areas.items():
            for start in range(0, len(boxes), _TOGETHER):
                area = _together(boxes[start : start + _TOGETHER])
                self.axes.add_artist(PathPatch(area, facecolor=colour, linewidth=0, snap=True, zorder=1))
                if hatched is not None:
                    hatch, shade = HATCHES[hatched]
                    self.axes.add_artist(
                        PathPatch(
                            area, facecolor="none", edgecolor=shade, linewidth=0, hatch=hatch, snap=True, zorder=1.1
                        )
                    )
        for (colour, thickness), shapes in self.outlines.items():
            zorder = 2.1 if thickness >= _FRAME else 2
            self.axes.add_collection(
                PolyCollection(
                    shapes,
                    closed=False,
                    facecolors="none",
                    edgecolors=colour,
                    linewidths=thickness,
                    joinstyle="miter",
                    zorder=zorder,
                )
            )


def paint(shown: Heatmap) -> Figure:
    """The figure of a heatmap, of the size it needs."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"Glyph .* missing from")
        layout = lay_out(shown)
        figure = Figure(figsize=layout.page, facecolor="white")
        FigureCanvasAgg(figure)
        axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
        axes.set_axis_off()
        axes.set_xlim(0, layout.page[0])
        axes.set_ylim(layout.page[1], 0)
        page = _Page(axes, shown.peak)
        _head(page, layout)
        _squares(page, shown, layout)
        if shown.half:
            _labels_on_diagonal(page, layout)
        else:
            _row_labels(page, shown, layout)
            _column_labels(page, layout)
        _groups(page, shown, layout)
        _legend(page, layout)
        page.finish()
    return figure


def _head(page: _Page, layout: Layout) -> None:
    y = MARGIN
    for lines, size, colour, name in (
        (layout.title, TITLE, palette.INK, "title"),
        (layout.subtitle, SUBTITLE, palette.MUTED, "subtitle"),
    ):
        for number, line in enumerate(lines):
            page.write(
                (MARGIN, y + height(size) / 2), line, size, colour, name=f"{name}:{number}", bold=name == "title"
            )
            y += height(size)
        y += GAP / 2


def _squares(page: _Page, shown: Heatmap, layout: Layout) -> None:
    left, top, _, _ = layout.grid
    wide, high = layout.pitch
    gap = min(0.025, high * 0.06)
    for line, row in enumerate(shown.squares):
        for place, square in enumerate(row):
            if square is None:
                continue
            x, y, part = left + place * wide, top + line * high, (wide - gap) / len(square.tiles)
            for number, tile in enumerate(square.tiles):
                at, name = x + gap / 2 + number * part, f"square:{line}:{place}:{number}"
                page.tile(tile, at, y + gap / 2, part, high - gap, layout.value, name)
            if square.itself:
                dark = ink(square.tiles[0], shown.peak) == "#FFFFFF"
                page.outline(_box(x, y, wide, high, 0.035), "#FFFFFF" if dark else palette.LINE, 0.9)


def _row_labels(page: _Page, shown: Heatmap, layout: Layout) -> None:
    left, top, _, _ = layout.grid
    edge = left - GAP
    if shown.kind == "ports":
        beside = max(width(caption.second, layout.label) for caption in layout.rows) + GAP
        for line, caption in enumerate(layout.rows):
            y = top + (line + 0.5) * layout.pitch[1]
            page.write((edge, y), caption.second, layout.label, name=f"row-second:{line}", align="right")
            page.write((edge - beside, y), caption.first, layout.label, name=f"row:{line}", align="right")
    else:
        for line, caption in enumerate(layout.rows):
            _stack(page, layout, caption, (edge, top + (line + 0.5) * layout.pitch[1]), f"row:{line}", "right")
    line_height = height(layout.label)
    for number, text in enumerate(shown.corner):
        place = edge, top - GAP - (0.5 + number) * line_height
        page.write(place, text, layout.label, palette.MUTED, name=f"corner:{number}", align="right")


def _column_labels(page: _Page, layout: Layout) -> None:
    left, top, _, _ = layout.grid
    start = (height(layout.label) + height(layout.second)) / 2 * SLANT + GAP / 2
    for place, caption in enumerate(layout.columns):
        x = left + (place + 0.5) * layout.pitch[0]
        _stack(page, layout, caption, (x, top - start), f"column:{place}", "left", ANGLE)


def _labels_on_diagonal(page: _Page, layout: Layout) -> None:
    left, top, _, _ = layout.grid
    for line, caption in enumerate(layout.rows):
        x, y = left + line * layout.pitch[0] + GAP, top + (line + 0.5) * layout.pitch[1]
        _stack(page, layout, caption, (x, y), f"row:{line}", "left")


def _stack(
    page: _Page,
    layout: Layout,
    caption: Caption,
    place: _Corner,
    name: str,
    align: str,
    angle: float = 0.0,
    colour: str = "",
) -> None:
    """A label and, where there is one, the second below it, both centred on the place across their direction."""
    tilt = {0.0: (0.0, -1.0), ANGLE: (-SLANT, -SLANT), -ANGLE: (SLANT, -SLANT)}[angle]
    first = height(layout.second) / 2 if caption.second else 0.0
    second = -height(layout.label) / 2
    for text, size, shade, offset, suffix in (
        (caption.first, layout.label, colour or palette.INK, first, ""),
        (caption.second, layout.second, colour or palette.MUTED, second, "second"),
    ):
        at = place[0] + tilt[0] * offset, place[1] + tilt[1] * offset
        kind, _, number = name.partition(":")
        label = f"{kind}-{suffix}:{number}" if suffix else name
        bold = bool(colour) and not suffix
        page.write(at, text, size, shade, name=label, align=align, angle=angle, bold=bold)


def _groups(page: _Page, shown: Heatmap, layout: Layout) -> None:
    left, top, across, down = layout.grid
    wide, high = layout.pitch
    bottom = top + down
    for row in shown.row_separators:
        end = left + row * wide if shown.half else left + across + GAP
        page.outline([(left - GAP * shown.half, top + row * high), (end, top + row * high)], palette.LINE, _DIVIDER)
    for column in shown.column_separators:
        start = top + column * high if shown.half else top
        x = left + column * wide
        page.outline([(x, start), (x, bottom + GAP * (not shown.half))], palette.LINE, _DIVIDER)
    for number, (group, caption) in enumerate(zip(shown.row_groups, layout.row_groups, strict=True)):
        y = top + (group.start + group.end) / 2 * high
        place = (left - GAP * 1.5, y) if shown.half else (left + across + GAP * 1.5, y)
        align = "right" if shown.half else "left"
        _stack(page, layout, caption, place, f"row-group:{number}", align, colour=group.ink)
        if group.exposed:
            start, end = (top + group.start * high), (top + group.end * high)
            shape = (
                _stairs(left, top, wide, high, group.start, group.end, len(shown.rows))
                if shown.half
                else _box(left, start, across, end - start)
            )
            page.outline(shape, palette.DMZ, _FRAME)
    angle, align = (-ANGLE, "left") if layout.slanted_groups else (0.0, "center")
    under = (height(layout.label) + height(layout.second)) / 2 * (SLANT if layout.slanted_groups else 1)
    if shown.half:
        return
    for number, (group, caption) in enumerate(zip(shown.column_groups, layout.column_groups, strict=True)):
        x = left + (group.start + group.end) / 2 * wide
        _stack(page, layout, caption, (x, bottom + GAP + under), f"column-group:{number}", align, angle, group.ink)
        if group.exposed:
            box = _box(left + group.start * wide, top, (group.end - group.start) * wide, down)
            page.outline(box, palette.DMZ, _FRAME)


def _legend(page: _Page, layout: Layout) -> None:
    high = height(LEGEND)
    for number, spot in enumerate(layout.legend):
        entry, x, y, wide = spot.entry, spot.x, spot.y, spot.tile
        for place, tile in enumerate(entry.tiles):
            page.tile(tile, x + place * wide, y, wide, high, LEGEND, f"legend-tile:{number}:{place}")
        end = x + wide * len(entry.tiles)
        if entry.exposed or entry.itself:
            colour, thickness = (palette.DMZ, _FRAME) if entry.exposed else (palette.LINE, 0.9)
            page.outline(_box(x, y, wide, high, 0.02), colour, thickness)
        page.write((end + GAP, y + high / 2), spot.text, LEGEND, palette.INK, name=f"legend:{number}")


def _together(boxes: Sequence[list[_Corner]]) -> Path:
    """Closed shapes of four corners as one path: thousands of paths, each hatched for itself, take many seconds."""
    corners = len(boxes[0])
    codes = [Path.MOVETO, *[Path.LINETO] * (corners - 2), Path.CLOSEPOLY] * len(boxes)
    return Path([corner for box in boxes for corner in box], codes)


def _box(x: float, y: float, wide: float, high: float, inset: float = 0.0) -> list[_Corner]:
    left, top, right, bottom = x + inset, y + inset, x + wide - inset, y + high - inset
    return [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]


def _stairs(left: float, top: float, wide: float, high: float, start: int, end: int, size: int) -> list[_Corner]:
    """The rows and columns of a group below the diagonal, as one outline."""
    # The first row and the last column have no squares.
    above = max(start, 1)
    steps = [(0, above), (start, above)] if start else []
    for place in range(start, end):
        steps += [(place, place + 1), (place + 1, place + 1)]
    if end == size:
        del steps[-1]
    else:
        steps.append((end, size))
    steps += [(start, size), (start, end), (0, end), (0, above)]
    return [(left + x * wide, top + y * high) for x, y in steps]
