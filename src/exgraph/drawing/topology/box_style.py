"""How the box of a role looks: its border, and with a compromise its fill."""

from __future__ import annotations

from exgraph.drawing import palette
from exgraph.drawing.graphviz.texts import Value
from exgraph.drawing.topology.scene import Topology
from exgraph.model.role import Role
from exgraph.relations.change import Change


def box_style(shown: Topology, role: Role) -> dict[str, Value]:
    """The border of a role's box, and with a compromise its fill."""
    change = None if shown.changes is None else shown.changes.roles.get(role.id)
    if change is Change.ADDED:
        return {"color": palette.GAINED.colour, "penwidth": 2.6}
    if change is Change.REMOVED:
        return {"color": palette.LOST.colour, "penwidth": 2, "style": "rounded,filled,dashed"}
    hops = shown.hops(role.id)
    if hops is not None:
        fill, frame = palette.ring_colours(hops)
        return {"fillcolor": fill, "color": frame, "penwidth": 2.6 if hops == 0 else 1.6}
    if shown.is_subject(role):
        return {"color": palette.DMZ, "penwidth": 2.6}
    near = role.id in shown.foreground
    style: dict[str, Value] = {"color": palette.LINE if near else palette.FADED_LINE, "penwidth": 1.1}
    if not shown.framed and near:
        zone = shown.matrix.zone_of(role.id)
        fill, colour = palette.zone_colours(shown.matrix.zones.index(zone))
        style |= {"fillcolor": palette.DMZ_FILL if zone.exposed else fill}
        style |= {"color": palette.DMZ if zone.exposed else colour, "penwidth": 1.6}
    if shown.neighbours is not None and role.id in shown.neighbours.centre.roles:
        style |= {"color": palette.INK, "penwidth": 2.6}
    return style
