"""A canvas as DOT text that any Graphviz paints as it is: every place is given, and nothing is laid out (`nop2`)."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from exgraph.drawing.canvas import Box, Canvas, Cell, Curve, Frame, Point, Row, Run, Text, height_of, width_of
from exgraph.drawing.graphviz.dot import Dot
from exgraph.drawing.graphviz.texts import FONT, Markup, Value, markup

#: Room between a heading and its picture, and between lines of it, and how far an arrow's head reaches.
_AIR, _BETWEEN, _ARROW = 14.0, 4.0, 7.0
_SET_WIDER = 1.04
#: Room above a text that stands at the upper edge of its cell.
_TOP = 7.0


def placed_dot(shown: Canvas) -> str:
    """One cluster a frame, one node a box, one edge a curve; `id` of each is its name, of a row `name_row_1`, …."""
    return _Writer(shown).text()


class _Writer:
    def __init__(self, shown: Canvas) -> None:
        self.shown = shown
        self.heading = sum(height_of((line,)) + _BETWEEN for line in shown.heading)
        self.bottom = shown.size[1] + self.heading + _AIR
        self.dot = Dot(
            {
                "layout": "nop2",
                "fontname": FONT,
                "bgcolor": "white",
                "outputorder": "edgesfirst",
                "pad": 0.3,
                "tooltip": shown.title,
            }
        )

    def text(self) -> str:
        self.dot.defaults("node", fontname=FONT, fontsize=9, shape="plain")
        self.dot.defaults("edge", fontname=FONT, fontsize=9, arrowsize=0.65)
        boxes = {box.name: box for box in self.shown.boxes}
        for frame in self.shown.frames:
            self._frame(frame, boxes)
        inside = {name for frame in self.shown.frames for name in frame.boxes}
        self._heading()
        for box in self.shown.boxes:
            if box.name not in inside:
                self._box(box)
        for curve in self.shown.curves:
            self._curve(curve)
        return self.dot.text()

    def _at(self, x: float, y: float) -> str:
        """A place as Graphviz counts, from the lower left corner."""
        return f"{x:.1f},{self.bottom - self.heading - _AIR - y:.1f}"

    def _heading(self) -> None:
        # Set text is a little wider than its letters; a table that grew would not begin where the picture does.
        width = ceil(max(map(width_of, self.shown.heading), default=1.0) * _SET_WIDER) + 2
        rows = "".join(
            f'<tr><td align="left" height="{height_of((line,)) + _BETWEEN:.1f}">{_text(line)}</td></tr>'
            for line in self.shown.heading
        )
        table = f'<table border="0" cellborder="0" cellspacing="0" cellpadding="0" width="{width:.0f}">{rows}</table>'
        place = self._at(width / 2, -_AIR - self.heading / 2)
        self.dot.node("heading", id="heading", pos=place, label=Markup(table), tooltip=self.shown.title)

    def _frame(self, frame: Frame, boxes: dict[str, Box]) -> None:
        low = self._at(frame.x, frame.y + frame.height)
        high = self._at(frame.x + frame.width, frame.y)
        style = "rounded,filled,dashed" if frame.dashed else "rounded,filled"
        attributes: dict[str, Value] = {
            "bb": f"{low},{high}",
            "style": style,
            "fillcolor": frame.fill,
            "color": frame.colour,
            "penwidth": frame.border,
            "tooltip": frame.tooltip or "".join(run.text for run in frame.title),
        }
        if frame.title:
            width, height = width_of(frame.title), height_of((frame.title,))
            attributes |= {
                "label": Markup(_text(frame.title)),
                "lp": self._at(frame.x + 10 + width / 2, frame.y + 8 + height / 2),
                "lwidth": round(width / 72, 3),
                "lheight": round(height / 72, 3),
            }
        self.dot.begin_cluster(f"cluster_{frame.name}", id=frame.name, **attributes)
        for name in frame.boxes:
            self._box(boxes[name])
        self.dot.end_cluster()

    def _box(self, box: Box) -> None:
        rows = []
        last = len(box.rows) - 1
        for number, row in enumerate(box.rows):
            # Lines and the border take their room from the rows beside them: all others are where lines meet them.
            room = box.border * ((number == 0) + (number == last))
            if row.ruled and number and len(row.cells) == 1:
                rows.append("<hr/>")
            elif row.ruled and number:
                rows.append(_rule(row, box.grid or box.colour))
                room += 1
            rows.append(_row(replace(row, height=row.height - room), f"{box.name}_row_{number}", box.border))
        style = ' style="rounded"' if box.rounded else ""
        borders = f'border="{box.border:g}" cellborder="{1 if box.grid else 0}"'
        table = (
            f'<table {borders} cellspacing="0" cellpadding="0" color="{box.grid or box.colour}" bgcolor="{box.fill}"'
            f"{style}>{''.join(rows)}</table>"
        )
        place = self._at(box.x + box.width / 2, box.y + box.height / 2)
        self.dot.node(box.name, id=box.name, pos=place, label=Markup(table), tooltip=box.tooltip)

    def _curve(self, curve: Curve) -> None:
        points = list(curve.points)
        first, last = points[0], points[-1]
        ends = []
        if curve.head_at_tail:
            points[0] = _nearer(first, points[1])
            ends.append("s," + self._at(*first))
        if curve.head_at_head:
            points[-1] = _nearer(last, points[-2])
            ends.append("e," + self._at(*last))
        way = " ".join([*ends, *(self._at(*point) for point in points)])
        direction = {(True, True): "both", (True, False): "back", (False, True): "forward"}
        self.dot.edge(
            curve.tail,
            curve.head,
            id=curve.name,
            pos=way,
            dir=direction.get((curve.head_at_tail, curve.head_at_head), "none"),
            style="dashed" if curve.dashed else "solid",
            color=curve.colour,
            penwidth=curve.width,
            tooltip=curve.tooltip,
        )


def _nearer(end: Point, towards: Point) -> Point:
    """Where a line ends that has an arrow's head before its end; lines reach boxes from the side."""
    return (end[0] + (_ARROW if towards[0] > end[0] else -_ARROW), end[1])


def _row(row: Row, name: str, border: float) -> str:
    narrower = 2 * border / len(row.cells)
    cells = (replace(cell, width=max(cell.width - narrower, 1.0)) for cell in row.cells)
    told = "".join(_cell(cell, row, name if place == 0 else f"{name}_{place}") for place, cell in enumerate(cells))
    return f"<tr>{told}</tr>"


def _rule(row: Row, colour: str) -> str:
    """A line across several cells above a row: `<hr/>` is one in pieces, between which it is broken."""
    span = sum(cell.span for cell in row.cells)
    return f'<tr><td colspan="{span}" height="1" bgcolor="{colour}"></td></tr>'


def _cell(cell: Cell, row: Row, name: str) -> str:
    align = {"centre": "center"}.get(cell.align, cell.align)
    fill = f' bgcolor="{cell.fill}"' if cell.fill else ""
    fill += f' colspan="{cell.span}"' if cell.span > 1 else ""
    said = cell.tooltip or row.tooltip
    tooltip = f' id="{name}" tooltip="{markup(said)}"' if said else ""
    attributes = f'align="{align}" width="{cell.width:.0f}" height="{row.height:.0f}"{fill}{tooltip}'
    # A cell has the same room on all sides; text keeps off the border by a space of its own.
    lines = [_text(_kept_off(line, align)) for line in cell.lines]
    if len(lines) < 2 and not cell.top:
        return f"<td {attributes}>{''.join(lines)}</td>"
    # Lines of several sizes are placed right as cells of their own only, which leave no room to be shared out.
    # One point each is for the lines of a grid.
    air = max((row.height - height_of(cell.lines)) / 2 - 1, 0.0)
    heights = [height_of((line,)) for line in cell.lines]
    inner = "".join(
        f'<tr><td align="{align}" height="{height:.2f}">{text}</td></tr>'
        for text, height in zip(lines, heights, strict=True)
    )
    above = min(air, _TOP) if cell.top else air
    spacers = [f'<tr><td height="{height:.2f}"></td></tr>' for height in (above, 2 * air - above)]
    table = f'<table border="0" cellborder="0" cellspacing="0" cellpadding="0">{spacers[0]}{inner}{spacers[1]}</table>'
    return f"<td {attributes}>{table}</td>"


def _kept_off(line: Text, align: str) -> Text:
    if not line or align == "center":
        return line
    if len(line) == 1 and not line[0].bold:
        # Graphviz sets a line of one plain piece lower than others.
        space = replace(line[0], text="\u00a0")
        return (space, *line) if align == "left" else (*line, space)
    if align == "left":
        return (replace(line[0], text=f"\u00a0{line[0].text}"), *line[1:])
    return (*line[:-1], replace(line[-1], text=f"{line[-1].text}\u00a0"))


def _text(line: Text) -> str:
    return "".join(map(_run, line)) or "&#160;"


def _run(run: Run) -> str:
    text = markup(run.text) or "&#160;"
    text = f"<b>{text}</b>" if run.bold else text
    text = f"<i>{text}</i>" if run.italic else text
    return f'<font color="{run.colour}" point-size="{run.size:g}">{text}</font>'
