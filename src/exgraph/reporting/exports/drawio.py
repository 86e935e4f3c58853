"""The topology for diagrams.net (draw.io): mxGraph XML, uncompressed, a page a picture.

First the boxes of rows and the table of zones, where `exgraph draw` puts them, then all connections as lines, in the
places that Graphviz found. Zones are containers, roles stand in them, and lines are connectors that stay attached to
what they connect. Each cell carries its facts as properties ("Edit Data"), and the services of a line in full as its
tooltip.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping

from exgraph.drawing import palette
from exgraph.drawing.canvas import Canvas
from exgraph.drawing.canvases import canvas
from exgraph.drawing.captions import flows_tooltip, plain, wrapped
from exgraph.drawing.graphviz.positions import Box, Layout, Route, layout_of
from exgraph.drawing.graphviz.render import LayoutError
from exgraph.drawing.topology.bundle import Badge, Line
from exgraph.drawing.topology.legend import badge_text, legend_entries
from exgraph.drawing.topology.question import Question
from exgraph.drawing.topology.scene import Topology, topology
from exgraph.drawing.zones.table import zones_table
from exgraph.errors import ExgraphError
from exgraph.files.xml_text import cleaned
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.reporting.exports.diagram import Frame, Node, frames_of, nodes_of
from exgraph.reporting.exports.drawio_canvas import canvas_page
from exgraph.reporting.exports.drawio_text import FAMILY, LAYER, drawio_text
from exgraph.reporting.exports.network import labels_by_name
from exgraph.values.grounds import Ground
from exgraph.wording.phrases import phrase

#: Height of the title, in points.
_HEADING = 52.0
#: Of a caption: the ports stand behind the longest name.
_CAPTION_LINES = 6
_FONT = f"fontFamily={FAMILY}"
_ARROWS = {"forward": ("none", "block"), "both": ("block", "block"), "back": ("block", "none")}


def drawio_of(matrix: Matrix, language: str) -> str:
    """The diagrams as an `mxfile`: rows, where roles are few enough for them, zones, where there are several, and
    lines, with every flow. Raises `LayoutError`."""
    from exgraph.drawing.topology.paint import topology_dot

    shown = topology(Question(matrix, language=language))
    try:
        layout = layout_of(topology_dot(shown), len(shown.bundles.lines))
    except LayoutError as error:
        # What stands behind a semicolon is advice to those who draw.
        reason, _, _ = str(error).partition(";")
        raise ExgraphError(f"no places for a drawio: {reason}. mmd and d2 need none") from error
    file = ET.Element("mxfile", compressed="false")
    file.extend([*_pictures(matrix, language)])
    file.append(_Page(shown, layout).page())
    ET.indent(file)
    return ET.tostring(file, encoding="unicode", xml_declaration=False) + "\n"


def _pictures(matrix: Matrix, language: str) -> Iterator[ET.Element]:
    """The pages with the pictures that `exgraph draw` draws."""
    rows = canvas(Question(matrix, language=language))
    if isinstance(rows, Canvas) and rows.boxes:
        yield canvas_page("rows", phrase(language, "pictures.page-rows"), rows)
    if len({role.zone for role in matrix.roles}) > 1:
        yield canvas_page("zones", phrase(language, "pictures.page-zones"), zones_table(matrix, language))


class _Page:
    def __init__(self, shown: Topology, layout: Layout) -> None:
        self.shown, self.layout = shown, layout
        # The picture's legend stands beside its title; here it is a text below everything.
        self.raised = max(0.0, layout.heading - _HEADING)
        self.diagram = ET.Element("diagram", id="topology", name=phrase(shown.language, "pictures.page-lines"))
        model = ET.SubElement(self.diagram, "mxGraphModel", grid="0", page="0", background="#FFFFFF")
        self.root = ET.SubElement(model, "root")
        ET.SubElement(self.root, "mxCell", id="0")
        ET.SubElement(self.root, "mxCell", {"id": LAYER, "parent": "0"})

    def page(self) -> ET.Element:
        matrix, language = self.shown.matrix, self.shown.language
        badges: dict[str, list[str]] = {}
        for badge in self.shown.bundles.badges:
            for member in badge.members:
                badges.setdefault(member, []).append(badge_text(badge))
        for frame in frames_of(matrix, language, whole=False):
            self._frame(frame)
        for node in nodes_of(matrix, language, whole=False):
            self._node(node, badges.get(node.role.id, []))
        lines: list[Line | Badge] = [*self.shown.bundles.lines, *self.shown.bundles.badges]
        for number, line in enumerate(lines, start=1):
            self._line(f"line_{number}", line)
        self._title()
        self._legend()
        return self.diagram

    def _title(self) -> None:
        words = (
            f'<b style="font-size: 18px">{drawio_text(self.shown.title)}</b><br>'
            f'<font color="{palette.MUTED}">{drawio_text(self.shown.subtitle)}</font>'
        )
        self._words("title", words, Box(8, 0, max(self.layout.width, 400), _HEADING))

    def _legend(self) -> None:
        entries = legend_entries(self.shown)
        rows = (f'{swatch} <font color="{palette.MUTED}">{drawio_text(plain(text))}</font>' for swatch, text in entries)
        top = self.layout.height - self.raised + 16
        self._words("legend", "<br>".join(rows), Box(8, top, max(self.layout.width, 400), 18.0 * len(entries) + 8))

    def _words(self, name: str, label: str, box: Box) -> None:
        style = (
            "text;html=1;align=left;verticalAlign=top;whiteSpace=wrap;fillColor=none;strokeColor=none;"
            f"fontSize=11;{_FONT};fontColor={palette.INK};"
        )
        cell = self._cell(name, label, {}, style, vertex="1", parent=LAYER)
        _geometry(cell, box)

    def _frame(self, frame: Frame) -> None:
        box = self.layout.frames[frame.name]
        small = f' <font color="{palette.MUTED}">{drawio_text(frame.second)}</font>' if frame.second else ""
        label = f"<b>{'<br>'.join(map(drawio_text, frame.lines))}</b>{small}"
        dashes = "dashed=1;" if frame.zone.exposed else ""
        style = (
            "rounded=1;absoluteArcSize=1;arcSize=12;html=1;container=1;collapsible=0;recursiveResize=0;"
            f"align=left;verticalAlign=top;spacingLeft=8;fontSize=13;{_FONT};fontColor={palette.INK};"
            f"fillColor={frame.fill};strokeColor={frame.colour};strokeWidth={box.style['penwidth']};{dashes}"
        )
        about = {"zone": frame.zone.id, "exposed": "true" if frame.zone.exposed else "false"}
        about |= labels_by_name("label", frame.zone.labels)
        cell = self._cell(frame.name, label, about, style, vertex="1", parent=LAYER)
        _geometry(cell, box, up=self.raised)

    def _node(self, node: Node, badges: list[str]) -> None:
        box, frame = self.layout.boxes[node.name], self.layout.frames[node.frame]
        marks = "".join(
            f' <span style="background-color: {palette.LINE}; color: #FFFFFF; font-size: 8px">&nbsp;{drawio_text(text)}'
            "&nbsp;</span>"
            for text in badges
        )
        second = drawio_text(node.second)
        loop = flows_tooltip(self.shown.bundles.loops.get(node.role.id, ()), self.shown.matrix, self.shown.language)
        label = (
            f"<b>{'<br>'.join(map(drawio_text, node.lines))}</b>{' ⟲' if loop else ''}{marks}"
            f'<br><font color="{palette.MUTED}" style="font-size: 9px">{second}</font>'
        )
        role = node.role
        about = {"role": role.id, "zone": role.zone, "product": role.product, "kind": role.kind}
        about |= {"addresses": "; ".join(role.addresses), **labels_by_name("label", role.labels)}
        if (product := self.shown.matrix.product_of(role.id)) is not None:
            about |= labels_by_name("product_label", product.labels)
        about |= {"flows": _told(self.shown.bundles.loops.get(role.id, ()))}
        style = (
            f"rounded=1;html=1;fontSize=11;{_FONT};fontColor={palette.INK};fillColor={box.style['fillcolor']};"
            f"strokeColor={box.style['color']};strokeWidth={box.style['penwidth']};"
        )
        tooltip = f"{role.id}\n{loop}" if loop else role.id
        cell = self._cell(node.name, label, about, style, tooltip, vertex="1", parent=node.frame)
        _geometry(cell, box, left=frame.x, up=frame.y)

    def _line(self, name: str, line: Line | Badge) -> None:
        route = self.layout.routes.get(name)
        if route is None:
            raise ExgraphError(f"Graphviz gave no place to {name}")
        tooltip = flows_tooltip(line.flows, self.shown.matrix, self.shown.language)
        label = self._caption(line)
        ends = {"source": route.tail, "target": route.head}
        about = {"flows": _told(line.flows)}
        cell = self._cell(name, label, about, self._line_style(route), tooltip, edge="1", parent=LAYER, **ends)
        geometry = ET.SubElement(cell, "mxGeometry", {"relative": "1", "as": "geometry"})
        if len(route.points) > 2:
            bends = ET.SubElement(geometry, "Array", {"as": "points"})
            for x, y in route.points[1:-1]:
                ET.SubElement(bends, "mxPoint", x=_number(x), y=_number(y - self.raised))
        if route.label:
            (x, y), (middle_x, middle_y) = route.label, route.middle
            ET.SubElement(geometry, "mxPoint", {"x": _number(x - middle_x), "y": _number(y - middle_y), "as": "offset"})

    def _caption(self, line: Line | Badge) -> str:
        if isinstance(line, Badge):
            return drawio_text(f"{badge_text(line)} × {len(line.members)}")
        captions = self.shown.captions(line.forward, transports=False)
        return "<br>".join(drawio_text(row) for caption in captions for row in wrapped(caption, 34, _CAPTION_LINES))

    def _line_style(self, route: Route) -> str:
        look = route.style
        colour, opacity = look["color"][:7], look["color"][7:]
        start, end = _ARROWS[look["dir"]]
        style = {
            "html": "1",
            "curved": "1",
            "strokeColor": colour,
            "strokeWidth": look["penwidth"],
            "startArrow": start,
            "endArrow": end,
            "startSize": "5",
            "endSize": "5",
            "fontSize": "9",
            "fontFamily": FAMILY,
            "fontColor": look.get("fontcolor", palette.INK),
            "labelBackgroundColor": "#FFFFFF",
        }
        if opacity:
            style["strokeOpacity"] = f"{int(opacity, 16) / 2.55:.0f}"
        if look.get("style") == "dashed":
            style["dashed"] = "1"
        places = {**self.layout.boxes, **self.layout.frames}
        for word, end_name, point in (("exit", route.tail, route.points[0]), ("entry", route.head, route.points[-1])):
            x, y = places[end_name].share(point)
            style |= {f"{word}X": f"{x:.4g}", f"{word}Y": f"{y:.4g}", f"{word}Dx": "0", f"{word}Dy": "0"}
            style[f"{word}Perimeter"] = "0"
        return "".join(f"{key}={value};" for key, value in style.items())

    def _cell(
        self, name: str, label: str, about: Mapping[str, str], style: str, tooltip: str = "", **more: str
    ) -> ET.Element:
        """A cell with its label, properties and tooltip; answers the element that takes its geometry."""
        facts = {key: cleaned(value) for key, value in about.items() if value}
        told = {"tooltip": drawio_text(tooltip)} if tooltip else {}
        holder = ET.SubElement(self.root, "UserObject", {"label": label, **told, **facts, "id": name})
        return ET.SubElement(holder, "mxCell", {"style": style, **more})


def _told(flows: Iterable[Flow]) -> str:
    """Every flow of a line, by ids, one a line: what the tooltip may be too short for, with its marks, its place and
    words, and what does not stand in a cell of its own."""
    return "\n".join(map(_flow, flows))


def _flow(flow: Flow) -> str:
    # Where no encryption is stated, no word of it stands here whose ground could be told.
    known = flow.grounds if flow.service.encryption else flow.grounds.but(encryption=Ground.UNKNOWN)
    grounds = ", ".join(f"{part}: {ground}" for part, ground in known.items() if ground is not Ground.STATED)
    said = f"“{plain(flow.origin.text)}”" if flow.origin.text else ""
    more = filter(None, (", ".join(flow.service.marks), grounds, flow.origin.place, said))
    return "; ".join((f"{flow.source} → {flow.destination}: {flow.service.key}", *more))


def _geometry(cell: ET.Element, box: Box, left: float = 0.0, up: float = 0.0) -> None:
    """The place of a cell, seen from a point."""
    place = {"x": _number(box.x - left), "y": _number(box.y - up)}
    size = {"width": _number(box.width), "height": _number(box.height)}
    ET.SubElement(cell, "mxGeometry", {**place, **size, "as": "geometry"})


def _number(value: float) -> str:
    return f"{value:.1f}"
