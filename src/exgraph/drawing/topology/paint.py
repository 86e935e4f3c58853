"""The topology as DOT text for Graphviz's `dot`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from exgraph.drawing import palette
from exgraph.drawing.captions import first_and_second, flows_tooltip, plain, wrapped
from exgraph.drawing.graphviz.dot import Dot
from exgraph.drawing.graphviz.heading import heading
from exgraph.drawing.graphviz.texts import FONT, Markup, Value, markup
from exgraph.drawing.topology.box_style import box_style
from exgraph.drawing.topology.bundle import Badge, Line
from exgraph.drawing.topology.highlight import Subject
from exgraph.drawing.topology.legend import badge_text, legend
from exgraph.drawing.topology.line_style import labelled, line_style
from exgraph.drawing.topology.role_label import badge_colour, role_label
from exgraph.drawing.topology.scene import Topology, columns
from exgraph.errors import clipped
from exgraph.model.role import Role, Zone

#: Roles that stand below one another in a zone before it gets another column.
COLUMN_HEIGHT = 8
#: Lines from which `dot` is told to hurry: with these bounds 200 roles of 3 lines each take a fifth of the time.
MANY_LINES = 250
#: Boxes from which, without frames, they hold a name only.
MANY_ROLES = 120
#: Boxes from which, without frames, they are points, but for the best connected roles.
CROWD, NAMED = 300, 12
_FRAMED: dict[str, Value] = {
    "newrank": "true",
    "compound": "true",
    "rankdir": "LR",
    "splines": "spline",
    "nodesep": 0.32,
    "ranksep": 1.1,
}
_LOOSE: dict[str, Value] = {"overlap": "false", "splines": "true", "sep": "+12", "start": 1}
_HASTE: dict[str, Value] = {"nslimit": 2, "nslimit1": 2, "mclimit": 0.3, "splines": "line"}


def topology_dot(shown: Topology) -> str:
    """One node per role (`n1`, `n2`, … in role order), one cluster per zone (`cluster_1`, …), one edge per bundled line
    (`line_1`, …) and then per badge. These are also the ids in an SVG."""
    return _Writer(shown).text()


class _Writer:
    def __init__(self, shown: Topology) -> None:
        self.shown = shown
        self.matrix, self.highlight = shown.matrix, shown.highlight
        self.language, self.bundles = shown.language, shown.bundles
        self.names = {role.id: f"n{number}" for number, role in enumerate(self._numbered(), start=1)}
        self.clusters = {zone.id: f"cluster_{number}" for number, zone in enumerate(self.matrix.zones, start=1)}
        self.columns = columns(self.matrix)
        self.points = self._points()
        self.badges = {member: badge for badge in self.bundles.badges for member in badge.members}
        layout: dict[str, Value] = {
            "fontname": FONT,
            "fontsize": 10,
            "fontcolor": palette.INK,
            "bgcolor": "white",
            "outputorder": "edgesfirst",
            **(_FRAMED if shown.framed else _LOOSE),
            "pad": 0.35,
            "labelloc": "t",
            "labeljust": "l",
            "label": heading(shown.title, shown.subtitle, legend(shown, max(1, min(3, len(self.columns))))),
            "forcelabels": "true",
            "tooltip": plain(shown.title),
        }
        if len(self.bundles.lines) > MANY_LINES:
            layout |= _HASTE if shown.framed else {"splines": "line"}
        if len(self.matrix.roles) > CROWD and not shown.framed:
            # To keep boxes apart takes minutes here; long springs do most of it.
            layout |= {"overlap": "true", "K": 20}
        self.dot = Dot(layout)

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
        if self.shown.framed:
            for zone in (zone for column in self.columns for zone in column):
                self._zone(zone)
            self._skeleton()
        else:
            # What has a name stands above what has none.
            for role in sorted(self.matrix.roles, key=lambda role: role.id not in self.points):
                self._role(role)
        numbered = sorted(enumerate(self.bundles.lines, start=1), key=lambda one: one[1].strong)
        with_text = labelled(self.shown, [line for _, line in numbered])
        for number, line in numbered:
            self._line(line, line in with_text, number)
        if self.shown.framed:
            # Without frames the badges in the boxes, and the legend, say it: a line from one box would say less.
            for number, badge in enumerate(self.bundles.badges, start=len(numbered) + 1):
                self._badge_line(badge, number)
        return self.dot.text()

    def _zone(self, zone: Zone) -> None:
        first, second = first_and_second(zone, self.language, self.matrix)
        lit = self.highlight is not None and (self.highlight.subject, self.highlight.name) == (Subject.ZONE, zone.id)
        fill, frame = palette.zone_colours(self.matrix.zones.index(zone))
        style: dict[str, Value] = {"style": "rounded,filled", "fillcolor": fill, "color": frame, "penwidth": 1.0}
        if zone.exposed or lit:
            style = {
                "style": "rounded,filled,dashed" if zone.exposed else "rounded,filled",
                "fillcolor": palette.DMZ_FILL,
                "color": palette.DMZ,
                "penwidth": 2.4 if lit or self.highlight is None else 1.4,
            }
        ink = (
            palette.INK
            if lit or any(role.id in self.shown.foreground for role in self.matrix.roles_in(zone.id))
            else palette.FADED_INK
        )
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

    def _role(self, role: Role) -> None:
        first, second = first_and_second(role, self.language, self.matrix)
        alike = self.shown.alike(role.id)
        named = ", ".join(alike) if alike else role.id
        if role.id in self.points:
            label: str | Markup = ""
            shape: dict[str, Value] = {"shape": "circle", "width": 0.1, "height": 0.1, "fixedsize": "true"}
        elif len(self.matrix.roles) > MANY_ROLES and not self.shown.framed:
            label = Markup(f'<font point-size="8">{markup(clipped(plain(first), 24))}</font>')
            shape = {"margin": "0.03,0.02", "height": 0.2}
        else:
            label = role_label(self.shown, role, self.badges.get(role.id))
            shape = {}
        if alike:
            shape["peripheries"] = 2
        self.dot.node(
            self.names[role.id],
            label=label,
            id=self.names[role.id],
            **box_style(self.shown, role),
            **shape,
            tooltip=clipped(plain(f"{named}: {first}" + (f" / {second}" if second else "")), 400),
        )

    def _numbered(self) -> Sequence[Role]:
        """The roles by number: with stacks, those of the whole matrix, so that a box has the number of its first role.

        A difference draws the roles of two matrices.
        """
        return self.matrix.roles if self.shown.stacks is None else self.shown.whole.roles

    def _points(self) -> frozenset[str]:
        """The roles without room for a name: in a crowd all but those with the most lines, and what is asked about."""
        roles = {role.id: 0 for role in self.matrix.roles}
        if self.shown.framed or len(roles) <= CROWD:
            return frozenset()
        for line in self.bundles.lines:
            for end in (*line.tail, *line.head):
                roles[end] += 1
        named = sorted(roles, key=roles.__getitem__, reverse=True)[:NAMED]
        named += [role.id for role in self.matrix.roles if self.shown.is_subject(role)]
        return frozenset(roles.keys() - named)

    def _skeleton(self) -> None:
        """Columns: the roles of a column on one rank, and unseen edges that keep the columns in order."""
        ranks: list[list[str]] = []
        for column in self.columns:
            members = [self.names[role.id] for zone in column for role in self.matrix.roles_in(zone.id)]
            height = max(COLUMN_HEIGHT, -(-len(members) // 3)) if len(members) > COLUMN_HEIGHT + 2 else len(members)
            ranks += [members[start : start + height] for start in range(0, len(members), max(height, 1))]
        for rank in ranks:
            self.dot.same_rank(rank)
        for left, right in pairwise(ranks):
            self.dot.edge(left[-1], right[-1], style="invis", weight=1)
        for column in self.columns:
            for above, below in pairwise(column):
                last, first = self.matrix.roles_in(above.id)[-1], self.matrix.roles_in(below.id)[0]
                self.dot.edge(self.names[last.id], self.names[first.id], style="invis", weight=20)

    def _line(self, line: Line, with_text: bool, number: int) -> None:
        attributes: dict[str, Value] = {"id": f"line_{number}", **line_style(self.shown, line, with_text)}
        if self.points:
            attributes |= {"penwidth": 0.5, "arrowsize": 0.3}
        if not self.shown.crosses(line) and self.shown.framed:
            attributes["constraint"] = "false"
        changes = self.shown.changes if line.strong else None
        told = flows_tooltip(line.flows, self.matrix, self.language) if changes is None else changes.tooltip(line.flows)
        self._edge(line.tail, line.head, told, attributes)

    def _badge_line(self, badge: Badge, number: int) -> None:
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
        there = tuple(flow for flow in badge.flows if flow.source != badge.role)
        back = tuple(flow for flow in badge.flows if flow.source == badge.role)
        arrow = "both" if there and back else "forward" if there else "back"
        attributes: dict[str, Value] = {
            "id": f"line_{number}",
            "dir": arrow,
            "color": badge_colour(self.shown, badge),
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
        attributes |= dict.fromkeys(("tooltip", "labeltooltip"), tooltip)
        self.dot.edge(self.names[tail[len(tail) // 2]], self.names[head[len(head) // 2]], **attributes)
