"""How a line looks: its colour, thickness and arrow heads, whether a text stands on it, and which."""

from __future__ import annotations

from exgraph.drawing import palette
from exgraph.drawing.captions import wrapped
from exgraph.drawing.graphviz.texts import Markup, Value, markup
from exgraph.drawing.topology.bundle import Line
from exgraph.drawing.topology.highlight import Subject
from exgraph.drawing.topology.role_label import in_box
from exgraph.drawing.topology.scene import Topology

#: In an overview, texts stand on the lines between zones only as long as there are no more of them than this.
MOST_LABELS = 40
#: What became of a line, told by more than its colour.
_CHANGED: dict[str, dict[str, Value]] = {
    palette.GAINED.id: {"penwidth": 3},
    palette.LOST.id: {"penwidth": 2.4, "style": "dashed"},
    palette.WIDENED.id: {"penwidth": 1.8, "color": f"{palette.WIDENED.colour}:white:{palette.WIDENED.colour}"},
    palette.NARROWED.id: {"penwidth": 2.6, "style": "dotted"},
    palette.ALTERED.id: {"penwidth": 2.2, "arrowhead": "diamond", "arrowtail": "diamond"},
}
#: Changed lines up to which each has its text; with more of them, those of roles that came or went have none.
MOST_CHANGES = 16


def line_style(shown: Topology, line: Line, labelled: bool) -> dict[str, Value]:
    """The attributes of a line; the more it matters, the thicker and stronger. `labelled`: its text stands on it."""
    between, whole = shown.crosses(line), len(line.tail) > 1 or len(line.head) > 1
    attributes: dict[str, Value] = {"dir": "both" if line.both else "forward"}
    if line.strong:
        attributes |= {"color": palette.DMZ, "penwidth": 3, "arrowsize": 0.9, "fontcolor": palette.DMZ_INK}
        if shown.changes is not None:
            attributes |= {"color": line.family.colour, "fontcolor": line.family.ink}
            attributes |= _CHANGED[line.family.id]
        hops = shown.hops(line.tail[0])
        if hops:
            _, colour = palette.ring_colours(hops)
            attributes |= {"color": colour, "penwidth": 2 if hops == 1 else 1.5, "arrowsize": 0.7}
    elif shown.highlight is not None:
        attributes |= {"color": palette.FADED_LINE, "penwidth": 0.9, "arrowsize": 0.5}
    elif between:
        attributes |= {"color": line.family.colour, "penwidth": 2.6 if whole else 1.5}
        attributes |= {"fontcolor": line.family.ink, "arrowsize": 0.8 if whole else 0.65}
    else:
        attributes |= {"color": f"{line.family.colour}99", "penwidth": 1.0, "arrowsize": 0.55}
    if labelled:
        # Inside a zone the lines stand close: an xlabel is placed last, where there is room.
        attributes["label" if between else "xlabel"] = _caption(shown, line)
    return attributes


def labelled(shown: Topology, lines: list[Line]) -> set[Line]:
    """The lines with a text: the highlighted ones unless the legend or a box has it, else those between zones."""
    if shown.highlight is None:
        if not shown.framed:
            # Straight across one another there is no room for texts; the tooltips have them.
            return set()
        between = {line for line in lines if shown.crosses(line)}
        return between if len(between) <= MOST_LABELS else set()
    if shown.common_caption:
        return set()
    if shown.changes is not None:
        # Inside a zone the text is in the box.
        strong = {line for line in lines if line.strong and shown.crosses(line)}
        if len(strong) <= MOST_CHANGES:
            return strong
        passing = shown.changes.roles.keys()
        return {line for line in strong if passing.isdisjoint((*line.tail, *line.head))}
    if shown.highlight.subject is Subject.COMPROMISE:
        # Farther out, lines are many: what leads away from the compromised roles is what can be closed first.
        return {line for line in lines if line.strong and 0 in map(shown.hops, line.tail)}
    return {line for line in lines if line.strong and not in_box(shown, line.tail[0], line.head[0])}


def _caption(shown: Topology, line: Line) -> Markup:
    if shown.changes is not None:
        captions = tuple(line.family.label.split("\n"))
    else:
        captions = shown.captions(line.forward, transports=line.strong)
    rows = "<br/>".join(markup(row) for caption in captions for row in wrapped(caption, 34, 3))
    if line.strong:
        return Markup(f'<font point-size="10.5"><b>{rows}</b></font>')
    return Markup(f'<font point-size="8">{rows}</font>')
