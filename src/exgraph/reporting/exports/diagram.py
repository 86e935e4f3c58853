"""A topology as plain texts and ends, for programs that lay it out and draw it themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from exgraph.drawing import palette
from exgraph.drawing.captions import (
    NAME_WIDTH,
    first_and_second,
    flows_tooltip,
    plain,
    services_caption,
    title_of,
    wrapped,
)
from exgraph.drawing.palette import Family, family_of
from exgraph.drawing.topology.bundle import Badge
from exgraph.drawing.topology.legend import badge_meaning, family_entries
from exgraph.drawing.topology.scene import Topology
from exgraph.errors import clipped
from exgraph.model.cell import Flow
from exgraph.model.role import Role, Zone
from exgraph.wording.phrases import phrase


@dataclass(frozen=True)
class Frame:
    """A zone: its name in the topology's DOT text (`cluster_1`), its label in lines, fill and frame.

    `second` is the label in a second language, empty where there is none.
    """

    name: str
    zone: Zone
    lines: tuple[str, ...]
    second: str
    fill: str
    colour: str


@dataclass(frozen=True)
class Node:
    """A role: its name in the topology's DOT text (`n1`), that of its zone's frame, and its label in lines.

    `second` is the label in a second language, else the id. `loop` is what the role also opens towards others of its
    kind, as the text of a tooltip; empty for nothing.
    """

    name: str
    role: Role
    frame: str
    lines: tuple[str, ...]
    second: str
    loop: str


@dataclass(frozen=True)
class Connector:
    """A line between nodes or frames, by name. `captions` are its services; `both`: they are opened both ways."""

    tail: str
    head: str
    both: bool
    captions: tuple[str, ...]
    colour: str
    ink: str
    strong: bool
    dashed: bool = False


@dataclass(frozen=True)
class Explained:
    """An entry of the legend: what a colour or a sign stands for."""

    colour: str
    text: str
    dashed: bool = False


@dataclass(frozen=True)
class Diagram:
    """What a topology shows. A badge is a dashed connector from each zone all of whose roles have it, else each role.

    `title` is the matrix's, and what the picture shows. A role's flows with its own kind are connectors from it to
    itself. Zones without roles are left away.
    """

    title: str
    frames: tuple[Frame, ...]
    nodes: tuple[Node, ...]
    connectors: tuple[Connector, ...]
    legend: tuple[Explained, ...]

    def nodes_in(self, frame: Frame) -> tuple[Node, ...]:
        return tuple(node for node in self.nodes if node.frame == frame.name)


def diagram(shown: Topology, whole: bool = True) -> Diagram:
    """The diagram of a topology; names as in its DOT text.

    Labels are whole, up to 120 characters, in lines; else as short as for the boxes of a picture.
    """
    badges = shown.bundles.badges
    return Diagram(
        " · ".join(filter(None, (title_of(shown.matrix.title, shown.language, shown.matrix.name), shown.title))),
        tuple(_frames(shown, whole)),
        tuple(_nodes(shown, whole)),
        (*_lines(shown), *(line for badge in badges for line in _badge_lines(shown, badge)), *_loops(shown)),
        tuple(_legend(shown)),
    )


def _legend(shown: Topology) -> Iterator[Explained]:
    language, bundles, matrix = shown.language, shown.bundles, shown.matrix
    for family, text in family_entries(bundles, language):
        yield Explained(family.colour, text)
    if any(len(line.tail) > 1 or len(line.head) > 1 for line in bundles.lines):
        yield Explained(palette.INK, phrase(language, "pictures.legend-frame"))
    for badge in bundles.badges:
        yield Explained(palette.LINE, badge_meaning(badge, matrix, language), dashed=True)
    if any(zone.exposed and matrix.roles_in(zone.id) for zone in matrix.zones):
        yield Explained(palette.DMZ, phrase(language, "pictures.legend-exposed"), dashed=True)
    if any("ports" in flow.service.inferred for flow in matrix.flows):
        yield Explained(palette.MUTED, f"* {phrase(language, 'pictures.legend-inferred')}")


def _frames(shown: Topology, whole: bool) -> Iterator[Frame]:
    for place, zone in enumerate(shown.matrix.zones):
        if shown.matrix.roles_in(zone.id):
            fill, colour = (palette.DMZ_FILL, palette.DMZ) if zone.exposed else palette.zone_colours(place)
            yield Frame(f"cluster_{place + 1}", zone, *_texts(shown, zone, whole), fill, colour)


def _nodes(shown: Topology, whole: bool) -> Iterator[Node]:
    frames = {zone.id: f"cluster_{number}" for number, zone in enumerate(shown.matrix.zones, start=1)}
    for number, role in enumerate(shown.matrix.roles, start=1):
        loop = flows_tooltip(shown.bundles.loops.get(role.id, ()), shown.matrix, shown.language)
        yield Node(f"n{number}", role, frames[role.zone], *_texts(shown, role, whole), loop)


def _texts(shown: Topology, thing: Role | Zone, whole: bool) -> tuple[tuple[str, ...], str]:
    first, second = first_and_second(thing, shown.language, shown.matrix)
    below = second or (thing.id if isinstance(thing, Role) and thing.id != first else "")
    if whole:
        return tuple(wrapped(clipped(plain(first), NAME_WIDTH), lines=NAME_WIDTH)), clipped(plain(below), NAME_WIDTH)
    return tuple(wrapped(first)), " ".join(wrapped(below, 36, 1)) if below else ""


def _loops(shown: Topology) -> Iterator[Connector]:
    """What a role has with its own kind, a connector a family."""
    for role, flows in shown.bundles.loops.items():
        families: dict[Family, list[Flow]] = {}
        for flow in flows:
            families.setdefault(family_of(flow.service), []).append(flow)
        for family, members in families.items():
            name = _end(shown, (role,))
            captions = tuple(services_caption((flow.service for flow in members), shown.language))
            yield Connector(name, name, False, captions, family.colour, family.ink, False)


def _lines(shown: Topology) -> Iterator[Connector]:
    for line in shown.bundles.lines:
        captions = shown.captions(line.forward, transports=False)
        ends = _end(shown, line.tail), _end(shown, line.head)
        strong = shown.crosses(line)
        yield Connector(*ends, line.both, captions, line.family.colour, line.family.ink, strong)


def _badge_lines(shown: Topology, badge: Badge) -> Iterator[Connector]:
    left = list(badge.members)
    while left:
        zone = tuple(role.id for role in shown.matrix.roles_in(shown.matrix.role(left[0]).zone))
        # A line from a frame speaks of all roles in it.
        group = zone if set(zone) <= set(left) else (left[0],)
        left = [member for member in left if member not in group]
        there, back = (
            [flow.service for flow in badge.flows if (flow.source, flow.destination) == ends]
            for ends in ((group[0], badge.role), (badge.role, group[0]))
        )
        keys = [{service.key for service in services} for services in (there, back)]
        for services, ends, wanted in (
            (there, (group, (badge.role,)), bool(there)),
            (back, ((badge.role,), group), bool(back) and keys[0] != keys[1]),
        ):
            if wanted:
                captions = tuple(services_caption(services, shown.language))
                tail, head = _end(shown, ends[0]), _end(shown, ends[1])
                both = keys[0] == keys[1]
                yield Connector(tail, head, both, captions, palette.LINE, palette.INK, True, dashed=True)


def _end(shown: Topology, roles: tuple[str, ...]) -> str:
    """The name of a role, or of the frame around several."""
    matrix = shown.matrix
    if len(roles) > 1:
        return f"cluster_{matrix.zones.index(matrix.zone_of(roles[0])) + 1}"
    return f"n{[role.id for role in matrix.roles].index(roles[0]) + 1}"
