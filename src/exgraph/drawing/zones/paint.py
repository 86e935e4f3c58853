"""The zones and their conduits as DOT text."""

from __future__ import annotations

import math

from exgraph.drawing import palette
from exgraph.drawing.captions import first_and_second, plain, services_caption, wrapped
from exgraph.drawing.graphviz.dot import Dot
from exgraph.drawing.graphviz.heading import heading
from exgraph.drawing.graphviz.legend import table_of
from exgraph.drawing.graphviz.texts import FONT, Markup, Value, markup
from exgraph.drawing.zones.legend import legend_entries
from exgraph.drawing.zones.scene import MOST_LABELLED, Conduit, ZoneMap
from exgraph.errors import clipped
from exgraph.model.role import Zone
from exgraph.wording.phrases import phrase

#: Applications named on a conduit; the tooltip has all.
MOST_SERVICES = 3
_FEW_NAMES = 3


def zones_dot(shown: ZoneMap) -> str:
    """One node per zone (`z1`, `z2`, … in zone order), one edge per conduit."""
    names = {zone.id: f"z{number}" for number, zone in enumerate(shown.matrix.zones, start=1)}
    dot = Dot(
        {
            "fontname": FONT,
            "fontsize": 10,
            "fontcolor": palette.INK,
            "bgcolor": "white",
            "outputorder": "edgesfirst",
            "rankdir": "LR",
            "splines": "spline",
            "overlap": "false",
            "sep": "+30",
            "nodesep": 0.7,
            "ranksep": 0.6,
            "pad": 0.35,
            "labelloc": "t",
            "labeljust": "l",
            "label": heading(shown.title, shown.subtitle, table_of(legend_entries(shown), 2)),
            "tooltip": plain(shown.title),
        }
    )
    dot.defaults("node", fontname=FONT, fontsize=13, shape="box", style="rounded,filled", margin="0.22,0.14")
    dot.defaults("edge", fontname=FONT, fontsize=9)
    for zone in shown.zones:
        dot.node(names[zone.id], **_box(shown, zone))
    lit = [conduit for conduit in shown.conduits if conduit.strong] if shown.highlight else list(shown.conduits)
    peak = max((conduit.flows for conduit in shown.conduits), default=1)
    for conduit in sorted(shown.conduits, key=lambda conduit: conduit.strong):
        labelled = conduit in lit and len(lit) <= MOST_LABELLED
        dot.edge(names[conduit.tail], names[conduit.head], **_line(shown, conduit, labelled, peak))
    return dot.text()


def _box(shown: ZoneMap, zone: Zone) -> dict[str, Value]:
    fill, frame = palette.zone_colours(shown.matrix.zones.index(zone))
    lit = shown.is_subject(zone)
    if zone.exposed or lit:
        fill, frame = palette.DMZ_FILL, palette.DMZ
    first, second = first_and_second(zone, shown.language, shown.matrix)
    roles = [plain(role.label(shown.language)) for role in shown.matrix.roles_in(zone.id)]
    few = ", ".join(clipped(name, 28) for name in roles[:_FEW_NAMES]) + (", …" if len(roles) > _FEW_NAMES else "")
    rows = [
        f'<font color="{palette.INK}"><b>{"<br/>".join(map(markup, wrapped(first)))}</b></font>',
        *(
            f'<font point-size="{size}" color="{palette.MUTED}">{markup(text)}</font>'
            for size, text in (
                (10, " ".join(wrapped(second, lines=1)) if second else ""),
                (10, phrase(shown.language, "pictures.zone-inside", roles=len(roles), flows=shown.inside[zone.id])),
                (8.5, few),
            )
            if text
        ),
    ]
    names = plain(f"{first} / {second}" if second else first)
    return {
        "label": Markup(
            '<table border="0" cellborder="0" cellspacing="0" cellpadding="1">'
            + "".join(f"<tr><td>{row}</td></tr>" for row in rows)
            + "</table>"
        ),
        "fillcolor": fill,
        "color": frame,
        "style": "rounded,filled,dashed" if zone.exposed else "rounded,filled",
        "penwidth": 2.4 if lit or zone.exposed else 1.2,
        "tooltip": clipped(f"{names}: {', '.join(roles[:60])}", 800),
    }


def _line(shown: ZoneMap, conduit: Conduit, labelled: bool, peak: int) -> dict[str, Value]:
    width = 1 + 3.4 * math.sqrt(conduit.flows / peak)
    family = conduit.family
    colour, ink = (family.colour, family.ink) if family else (f"{palette.INK}BB", palette.INK)
    if shown.highlight is not None:
        colour, ink = (palette.DMZ, palette.DMZ_INK) if conduit.strong else (palette.FADED_LINE, palette.FADED_INK)
    captions = services_caption(conduit.services, shown.language)
    told = [clipped(caption, 44) for caption in captions[:MOST_SERVICES]]
    if len(captions) > MOST_SERVICES:
        told.append(phrase(shown.language, "pictures.conduit-more", number=len(captions) - MOST_SERVICES))
    counts = phrase(shown.language, "pictures.conduit-counts", flows=conduit.flows, pairs=conduit.pairs)
    rows = [f'<font color="{ink}"><b>{markup(row)}</b></font>' for row in told]
    rows.append(f'<font point-size="8" color="{palette.MUTED}">{markup(counts)}</font>')
    cells = "".join(f'<tr><td align="left">{row}</td></tr>' for row in rows)
    arrow = " ↔ " if conduit.both else " → "
    zones = (shown.matrix.zone(end) for end in (conduit.tail, conduit.head))
    ends = arrow.join(clipped(plain(zone.label(shown.language)), 40) for zone in zones)
    tooltip = "\n".join([f"{ends}: {counts}", *(clipped(caption, 120) for caption in captions[:40])])
    attributes: dict[str, Value] = {
        "dir": "both" if conduit.both else "forward",
        "color": colour,
        "penwidth": round(width, 1),
        "arrowsize": 0.8,
        "tooltip": tooltip,
        "labeltooltip": tooltip,
    }
    if labelled:
        table = '<table border="0" cellborder="0" cellspacing="0" cellpadding="1" bgcolor="white">'
        attributes["label"] = Markup(f"{table}{cells}</table>")
    return attributes
