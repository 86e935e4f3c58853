"""A picture of rows as a page for diagrams.net: every frame, box, row and line where `exgraph draw` puts it.

Frames are containers of boxes, boxes containers of their rows; lines stay attached to the boxes at their ends. A row
carries its flows as a property ("Edit Data") and says them in its tooltip.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping

from exgraph.drawing.canvas import Box, Canvas, Cell, Curve, Frame, Point, Row, Run, Text, height_of, width_of
from exgraph.files.xml_text import cleaned
from exgraph.reporting.exports.drawio_text import FAMILY, LAYER, drawio_text

_AIR, _BETWEEN = 14.0, 4.0
#: Where on a curve there are points that a line is led along.
_SHARES = (0.2, 0.4, 0.6, 0.8)
_CONTAINER = "container=1;collapsible=0;recursiveResize=0;html=1;"


def canvas_page(name: str, title: str, shown: Canvas) -> ET.Element:
    """The `diagram` of an `mxfile`; `name` is its id, `title` what its tab says."""
    return _Page(name, title, shown).page


class _Page:
    def __init__(self, name: str, title: str, shown: Canvas) -> None:
        self.shown = shown
        self.page = ET.Element("diagram", id=name, name=title)
        model = ET.SubElement(self.page, "mxGraphModel", grid="0", page="0", background="#FFFFFF")
        self.root = ET.SubElement(model, "root")
        ET.SubElement(self.root, "mxCell", id="0")
        ET.SubElement(self.root, "mxCell", {"id": LAYER, "parent": "0"})
        self.top = sum(height_of((line,)) + _BETWEEN for line in shown.heading) + _AIR
        self._heading()
        frames = {box: frame for frame in shown.frames for box in frame.boxes}
        for frame in shown.frames:
            self._frame(frame)
        for box in shown.boxes:
            self._box(box, frames.get(box.name))
        boxes = {box.name: box for box in shown.boxes}
        for curve in shown.curves:
            self._curve(curve, boxes)

    def _heading(self) -> None:
        below = 0.0
        for number, line in enumerate(self.shown.heading, start=1):
            high = height_of((line,)) + _BETWEEN
            self._vertex(f"heading_{number}", _html((line,)), _TEXT, LAYER, (0.0, below, width_of(line) + 20, high))
            below += high

    def _frame(self, frame: Frame) -> None:
        dashes = "dashed=1;" if frame.dashed else ""
        style = (
            f"rounded=1;absoluteArcSize=1;arcSize=24;{_CONTAINER}align=left;verticalAlign=top;spacingLeft=8;spacingTop=4;"
            f"fontFamily={FAMILY};fillColor={frame.fill};strokeColor={frame.colour};strokeWidth={frame.border:g};{dashes}"
        )
        place = (frame.x, frame.y + self.top, frame.width, frame.height)
        told = frame.tooltip or "".join(run.text for run in frame.title)
        self._vertex(frame.name, _html((frame.title,)), style, LAYER, place, told, {"zone": frame.zone})

    def _box(self, box: Box, frame: Frame | None) -> None:
        corners = "rounded=1;absoluteArcSize=1;arcSize=16;" if box.rounded else "rounded=0;"
        style = (
            f"{corners}{_CONTAINER}fontFamily={FAMILY};fillColor={box.fill};strokeColor={box.colour};"
            f"strokeWidth={box.border:g};"
        )
        x, y, parent = box.x, box.y + self.top, LAYER
        if frame is not None:
            x, y, parent = box.x - frame.x, box.y - frame.y, frame.name
        roles = {"roles": "\n".join(box.roles)}
        self._vertex(box.name, "", style, parent, (x, y, box.width, box.height), box.tooltip, roles)
        below = 0.0
        for number, row in enumerate(box.rows):
            self._row(box, row, f"{box.name}_row_{number}", below)
            below += row.height

    def _row(self, box: Box, row: Row, name: str, below: float) -> None:
        """Its cells side by side; the first one has its flows."""
        right = 0.0
        edge = f"strokeColor={box.grid or 'none'};"
        for place, cell in enumerate(row.cells):
            facts = {"flows": "\n".join(f"{source} → {end}: {service}" for source, end, service in row.flows)}
            self._vertex(
                f"{name}_{place}" if place else name,
                _html(cell.lines),
                f"{edge}{_cell_style(cell)}",
                box.name,
                (right, below, cell.width, row.height),
                cell.tooltip or row.tooltip,
                {} if place else facts,
            )
            right += cell.width
        if row.ruled and not box.grid:
            style = f"shape=line;html=1;strokeColor={box.colour};strokeWidth=1;"
            self._vertex(f"{name}_rule", "", style, box.name, (0.0, below - 0.5, box.width, 1.0))

    def _curve(self, curve: Curve, boxes: Mapping[str, Box]) -> None:
        tail, head = boxes[curve.tail], boxes[curve.head]
        first, last = curve.points[0], curve.points[-1]
        style = {
            "html": "1",
            "curved": "1",
            "strokeColor": curve.colour,
            "strokeWidth": f"{curve.width:g}",
            "startArrow": "block" if curve.head_at_tail else "none",
            "endArrow": "block" if curve.head_at_head else "none",
            "startSize": "5",
            "endSize": "5",
            "dashed": "1" if curve.dashed else "0",
        }
        for word, box, (x, y) in (("exit", tail, first), ("entry", head, last)):
            style |= {f"{word}X": _share(x - box.x, box.width), f"{word}Y": _share(y - box.y, box.height)}
            style |= {f"{word}Dx": "0", f"{word}Dy": "0", f"{word}Perimeter": "0"}
        holder = self._holder(curve.name, "", curve.tooltip, {})
        look = "".join(f"{key}={value};" for key, value in style.items())
        ends = {"edge": "1", "parent": LAYER, "source": tail.name, "target": head.name}
        cell = ET.SubElement(holder, "mxCell", {"style": look, **ends})
        geometry = ET.SubElement(cell, "mxGeometry", {"relative": "1", "as": "geometry"})
        bends = ET.SubElement(geometry, "Array", {"as": "points"})
        for x, y in _bends(curve.points):
            ET.SubElement(bends, "mxPoint", x=f"{x:.1f}", y=f"{y + self.top:.1f}")

    def _vertex(
        self,
        name: str,
        label: str,
        style: str,
        parent: str,
        place: tuple[float, float, float, float],
        tooltip: str = "",
        facts: Mapping[str, str] | None = None,
    ) -> None:
        holder = self._holder(name, label, tooltip, facts or {})
        cell = ET.SubElement(holder, "mxCell", {"style": style, "vertex": "1", "parent": parent})
        x, y, width, height = (f"{number:.1f}" for number in place)
        ET.SubElement(cell, "mxGeometry", {"x": x, "y": y, "width": width, "height": height, "as": "geometry"})

    def _holder(self, name: str, label: str, tooltip: str, facts: Mapping[str, str]) -> ET.Element:
        told = {"tooltip": drawio_text(tooltip)} if tooltip else {}
        about = {key: cleaned(value) for key, value in facts.items() if value}
        return ET.SubElement(self.root, "UserObject", {"label": label, **told, **about, "id": name})


_TEXT = f"text;html=1;align=left;verticalAlign=middle;fillColor=none;strokeColor=none;fontFamily={FAMILY};"


def _cell_style(cell: Cell) -> str:
    align = {"centre": "center"}.get(cell.align, cell.align)
    upper = "top" if cell.top else "middle"
    return (
        f"html=1;align={align};verticalAlign={upper};spacingLeft=4;spacingRight=4;fontFamily={FAMILY};"
        f"fillColor={cell.fill or 'none'};"
    )


def _html(lines: tuple[Text, ...]) -> str:
    return "<br>".join("".join(map(_run, line)) for line in lines)


def _run(run: Run) -> str:
    text = drawio_text(run.text)
    text = f"<b>{text}</b>" if run.bold else text
    text = f"<i>{text}</i>" if run.italic else text
    return f'<font color="{run.colour}" style="font-size: {run.size:g}px">{text}</font>'


def _bends(points: tuple[Point, ...]) -> Iterator[Point]:
    """The points that draw.io leads a line along: where its Bézier curves meet, and some of each that is not level.

    It rounds what is between them off, so that fewer would lead a line over the corner of a box.
    """
    for place in range(0, len(points) - 3, 3):
        if place:
            yield points[place]
        curve = points[place : place + 4]
        if len({y for _, y in curve}) > 1:
            for share in _SHARES:
                weights = ((1 - share) ** 3, 3 * share * (1 - share) ** 2, 3 * share**2 * (1 - share), share**3)
                x, y = (sum(w * point[axis] for w, point in zip(weights, curve, strict=True)) for axis in (0, 1))
                yield x, y


def _share(way: float, whole: float) -> str:
    return f"{min(max(way / whole if whole else 0.0, 0.0), 1.0):.4g}"
