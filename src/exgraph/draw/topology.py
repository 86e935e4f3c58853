"""The topology: zones as frames in columns, roles as boxes, bundled lines between them."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.draw import palette
from exgraph.draw.bundle import Badge, Bundles, Line, bundle
from exgraph.draw.captions import (
    clipped,
    first_and_second,
    flows_tooltip,
    plain,
    services_caption,
    wrapped,
)
from exgraph.draw.dot import Dot, Markup, Value, markup
from exgraph.draw.highlight import Highlight, Subject, find_highlight
from exgraph.draw.legend import badge_text, legend
from exgraph.draw.titles import subtitle, title
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone

FONT = "DejaVu Sans,Verdana,sans-serif"
#: Roles that stand below one another in a zone before it gets another column.
COLUMN_HEIGHT = 8
#: In an overview, labels stand on lines between zones only as long as there are no more of them than this.
MOST_LABELS = 40


@dataclass(frozen=True)
class Topology:
    """What is drawn: the matrix, what is highlighted in it, and its flows bundled to lines."""

    matrix: Matrix
    highlight: Highlight | None
    bundles: Bundles
    language: str

    @property
    def title(self) -> str:
        return title(self.matrix, self.highlight, self.language)

    @property
    def subtitle(self) -> str:
        return subtitle(self.matrix, self.bundles, self.language)

    def dot(self) -> str:
        """The picture as DOT text for Graphviz's `dot`."""
        return _Writer(self).text()


def topology(matrix: Matrix, highlight: str | None = None, language: str = "en") -> Topology:
    """The topology of a matrix. Raises `UnknownName` for a highlight that is nothing in it."""
    found = None if highlight is None else find_highlight(matrix, highlight)
    strong = None if found is None else found.__contains__
    return Topology(matrix, found, bundle(matrix, strong), language)


def columns(matrix: Matrix) -> list[list[Zone]]:
    """Zones by column, outside to inside: exposed zones and zones of clients share the first, then one each."""
    used = [zone for zone in matrix.zones if matrix.roles_in(zone.id)]
    outside = [zone for zone in used if zone.exposed]
    outside += [
        zone for zone in used if not zone.exposed and all(role.kind == "client" for role in matrix.roles_in(zone.id))
    ]
    inside = [[zone] for zone in used if zone not in outside]
    return [outside, *inside] if outside else inside


class _Writer:
    def __init__(self, topology: Topology) -> None:
        self.topology = topology
        self.matrix, self.highlight = topology.matrix, topology.highlight
        self.language, self.bundles = topology.language, topology.bundles
        self.names = {role.id: f"n{number}" for number, role in enumerate(self.matrix.roles, start=1)}
        self.clusters = {zone.id: f"cluster_{number}" for number, zone in enumerate(self.matrix.zones, start=1)}
        self.columns = columns(self.matrix)
        self.badges = {member: badge for badge in self.bundles.badges for member in badge.members}
        self.touched = self._touched()
        self.dot = Dot(
            {
                "fontname": FONT,
                "fontsize": 10,
                "fontcolor": palette.INK,
                "bgcolor": "white",
                "newrank": "true",
                "compound": "true",
                "outputorder": "edgesfirst",
                "rankdir": "LR",
                "splines": "spline",
                "nodesep": 0.32,
                "ranksep": 1.1,
                "pad": 0.35,
                "labelloc": "b",
                "labeljust": "l",
                "label": Markup(legend(topology.bundles, self.matrix, self.highlight, self.language)),
                "tooltip": plain(topology.title),
            }
        )

    def text(self) -> str:
        self.dot.defaults(
            "node",
            fontname=FONT,
            fontsize=11,
            shape="box",
            style="rounded,filled",
            fillcolor="white",
            color=palette.LINE,
            penwidth=1.1,
            margin="0.14,0.07",
            height=0.45,
        )
        self.dot.defaults("edge", fontname=FONT, fontsize=9, arrowsize=0.65, penwidth=1.3)
        self.dot.begin_cluster(
            "cluster_page", penwidth=0, margin=10, labelloc="t", labeljust="l", label=self._heading()
        )
        for zone in (zone for column in self.columns for zone in column):
            self._zone(zone)
        self.dot.end_cluster()
        self._skeleton()
        lines = sorted(self.bundles.lines, key=lambda line: line.strong)
        labelled = self._labelled(lines)
        for line in lines:
            self._line(line, line in labelled)
        for badge in self.bundles.badges:
            self._badge_line(badge)
        return self.dot.text()

    def _heading(self) -> Markup:
        return Markup(
            f'<table border="0" cellborder="0" cellspacing="0" cellpadding="1">'
            f'<tr><td align="left"><font point-size="17"><b>{markup(self.topology.title)}</b></font></td></tr>'
            f'<tr><td align="left"><font point-size="11" color="{palette.MUTED}">'
            f"{markup(self.topology.subtitle)}</font></td></tr></table>"
        )

    def _touched(self) -> set[str]:
        """The roles that stand in the foreground: all of them, or those that a highlighted flow begins or ends at."""
        if self.highlight is None:
            return {role.id for role in self.matrix.roles}
        ends = {end for flow in self.matrix.flows if flow in self.highlight for end in (flow.source, flow.destination)}
        return ends | {role.id for role in self.matrix.roles if self._is_subject(role)}

    def _is_subject(self, role: Role) -> bool:
        lit = self.highlight
        if lit is None:
            return False
        return (lit.subject, lit.name) in ((Subject.ROLE, role.id), (Subject.ZONE, role.zone))

    def _zone(self, zone: Zone) -> None:
        first, second = first_and_second(zone, self.language, self.matrix)
        lit = self.highlight is not None and (self.highlight.subject, self.highlight.name) == (Subject.ZONE, zone.id)
        fill, frame = palette.zone_colours(self._tint(zone))
        style: dict[str, Value] = {"style": "rounded,filled", "fillcolor": fill, "color": frame, "penwidth": 1.0}
        if zone.exposed or lit:
            style = {
                "style": "rounded,filled,dashed" if zone.exposed else "rounded,filled",
                "fillcolor": palette.DMZ_FILL,
                "color": palette.DMZ,
                "penwidth": 2.4 if lit or self.highlight is None else 1.4,
            }
        ink = palette.INK if self.highlight is None or lit or self._foreground(zone) else palette.FADED_INK
        name = f'<font color="{ink}"><b>{"<br/>".join(map(markup, wrapped(first)))}</b></font>' if first else " "
        small = markup(" ".join(wrapped(second, lines=1))) if second else ""
        label = f'{name} <font color="{palette.MUTED}" point-size="11">{small}</font>' if small else name
        tooltip = plain(f"{first} / {second}" if second else first)
        self.dot.begin_cluster(
            self.clusters[zone.id],
            label=Markup(label),
            labelloc="t",
            labeljust="l",
            fontsize=13,
            margin=16,
            tooltip=clipped(tooltip, 400),
            id=self.clusters[zone.id],
            **style,
        )
        for role in self.matrix.roles_in(zone.id):
            self._role(role)
        self.dot.end_cluster()

    def _foreground(self, zone: Zone) -> bool:
        return any(role.id in self.touched for role in self.matrix.roles_in(zone.id))

    def _tint(self, zone: Zone) -> int:
        return [other.id for other in self.matrix.zones].index(zone.id)

    def _role(self, role: Role) -> None:
        near = role.id in self.touched
        ink, muted = (palette.INK, palette.MUTED) if near else (palette.FADED_INK, palette.FADED_INK)
        first, second = first_and_second(role, self.language, self.matrix)
        name = "<br/>".join(f"<b>{markup(line)}</b>" for line in wrapped(first))
        loop = self._loop(role)
        below = markup(" ".join(wrapped(second, 36, 1))) if second else markup(clipped(plain(role.id), 36))
        cell = (
            f'<td><font color="{ink}">{name}</font>{loop}<br/>'
            f'<font point-size="8.5" color="{muted}">{below}</font></td>'
        )
        label = f'<table border="0" cellborder="0" cellspacing="0" cellpadding="1"><tr>{cell}{self._badge(role)}</tr></table>'
        frame = palette.DMZ if self._is_subject(role) else palette.LINE if near else palette.FADED_LINE
        tooltip = plain(f"{role.id}: {first}" + (f" / {second}" if second else ""))
        self.dot.node(
            self.names[role.id],
            label=Markup(label),
            id=self.names[role.id],
            color=frame,
            penwidth=2.6 if self._is_subject(role) else 1.1,
            tooltip=clipped(tooltip, 400),
        )

    def _loop(self, role: Role) -> str:
        flows = self.bundles.loops.get(role.id)
        if not flows:
            return ""
        lit = self.highlight is not None and any(flow in self.highlight for flow in flows)
        colour = palette.family_of(flows[0].service).colour if self.highlight is None else palette.FADED_INK
        return f' <font point-size="9" color="{palette.DMZ if lit else colour}"><b>⟲</b></font>'

    def _badge(self, role: Role) -> str:
        badge = self.badges.get(role.id)
        if badge is None:
            return ""
        near = self.highlight is None or badge.strong
        colour = palette.DMZ if badge.strong else palette.LINE if near else palette.FADED_LINE
        return (
            f'<td width="4"></td><td bgcolor="{colour}" style="rounded" cellpadding="2"><font point-size="7.5" '
            f'color="white"><b>{markup(badge_text(badge))}</b></font></td>'
        )

    def _skeleton(self) -> None:
        """Columns: the roles of a column on one rank, and unseen edges that keep the columns in order."""
        ranks: list[list[str]] = []
        for column in self.columns:
            members = [self.names[role.id] for zone in column for role in self.matrix.roles_in(zone.id)]
            height = max(COLUMN_HEIGHT, -(-len(members) // 3)) if len(members) > COLUMN_HEIGHT + 2 else len(members)
            ranks += [members[start : start + height] for start in range(0, len(members), max(height, 1))]
        for rank in ranks:
            self.dot.same_rank(rank)
        for left, right in zip(ranks, ranks[1:], strict=False):
            self.dot.edge(left[-1], right[-1], style="invis", weight=1)
        for column in self.columns:
            for above, below in zip(column, column[1:], strict=False):
                last, first = self.matrix.roles_in(above.id)[-1], self.matrix.roles_in(below.id)[0]
                self.dot.edge(self.names[last.id], self.names[first.id], style="invis", weight=20)

    def _labelled(self, lines: list[Line]) -> set[Line]:
        if self.highlight is not None:
            return {line for line in lines if line.strong}
        between = {line for line in lines if self._between_zones(line)}
        return between if len(between) <= MOST_LABELS else set()

    def _between_zones(self, line: Line) -> bool:
        return self.matrix.zone_of(line.tail[0]).id != self.matrix.zone_of(line.head[0]).id

    def _line(self, line: Line, labelled: bool) -> None:
        between, whole = self._between_zones(line), len(line.tail) > 1 or len(line.head) > 1
        attributes: dict[str, Value] = {"dir": "both" if line.both else "forward"}
        if line.strong:
            attributes |= {"color": palette.DMZ, "penwidth": 3, "arrowsize": 0.9, "fontcolor": palette.DMZ_INK}
        elif self.highlight is not None:
            attributes |= {"color": palette.FADED_LINE, "penwidth": 0.9, "arrowsize": 0.5}
        elif between:
            attributes |= {"color": line.family.colour, "penwidth": 2.6 if whole else 1.5}
            attributes |= {"fontcolor": line.family.ink, "arrowsize": 0.8 if whole else 0.65}
        else:
            attributes |= {"color": f"{line.family.colour}99", "penwidth": 1.0, "arrowsize": 0.55}
        if labelled:
            attributes["label"] = self._caption(line.forward, strong=line.strong)
        if not between:
            attributes["constraint"] = "false"
        self._edge(line.tail, line.head, flows_tooltip(line.flows, self.matrix, self.language), attributes)

    def _caption(self, flows: tuple[Flow, ...], strong: bool) -> Markup:
        shown = [flow.service for flow in flows]
        if self.highlight is not None:
            shown = [flow.service for flow in flows if flow in self.highlight]
        services = {service.key: service for service in shown}.values()
        captions = services_caption(services, self.language, transports=strong)
        size = 10.5 if strong else 8
        rows = "<br/>".join(markup(line) for caption in captions for line in wrapped(caption, 34, 3))
        return Markup(f'<font point-size="{size}">{f"<b>{rows}</b>" if strong else rows}</font>')

    def _badge_line(self, badge: Badge) -> None:
        """One line stands for all the members' relations with the role; it begins at the frame next to it."""
        order = {zone.id: place for place, column in enumerate(self.columns) for zone in column}
        home = order[self.matrix.role(badge.role).zone]
        zones = {self.matrix.role(member).zone for member in badge.members} - {self.matrix.role(badge.role).zone}
        if not zones:
            nearest: tuple[str, ...] = badge.members[:1]
        else:
            zone = min(zones, key=lambda zone: (abs(order[zone] - home), order[zone]))
            nearest = tuple(role.id for role in self.matrix.roles_in(zone))
        near = self.highlight is None or badge.strong
        colour = palette.DMZ if badge.strong else palette.LINE if near else palette.FADED_LINE
        there = tuple(flow for flow in badge.flows if flow.source != badge.role)
        back = tuple(flow for flow in badge.flows if flow.source == badge.role)
        arrow = "both" if there and back else "forward" if there else "back"
        attributes: dict[str, Value] = {
            "dir": arrow,
            "color": colour,
            "penwidth": 2.4 if near else 1.2,
            "style": "dashed",
            "arrowsize": 0.8,
            "fontcolor": palette.DMZ_INK if badge.strong else palette.INK if near else palette.FADED_INK,
            "label": Markup(f'<font point-size="8"><b>{markup(badge_text(badge))}</b> × {len(badge.members)}</font>'),
        }
        self._edge(nearest, (badge.role,), flows_tooltip(badge.flows, self.matrix, self.language), attributes)

    def _edge(self, tail: tuple[str, ...], head: tuple[str, ...], tooltip: str, attributes: dict[str, Value]) -> None:
        """An edge between roles; an end with several roles is their zone's frame."""
        if len(tail) > 1:
            attributes["ltail"] = self.clusters[self.matrix.role(tail[0]).zone]
        if len(head) > 1:
            attributes["lhead"] = self.clusters[self.matrix.role(head[0]).zone]
        attributes |= {key: tooltip for key in ("tooltip", "labeltooltip")}
        self.dot.edge(self.names[tail[len(tail) // 2]], self.names[head[len(head) // 2]], **attributes)
