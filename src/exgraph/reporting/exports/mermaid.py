"""The boxes of rows as a Mermaid flowchart (mermaid.js.org/syntax/flowchart.html): zones are subgraphs.

A line cannot lead to a row there, so that it says its services itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from exgraph.drawing import palette
from exgraph.drawing.boxes.services import weakest
from exgraph.drawing.captions import LABEL_WIDTH, name_of, plain, services_caption, title_of
from exgraph.drawing.topology.question import Question
from exgraph.drawing.zones.scene import ZoneMap, zone_map
from exgraph.errors import clipped
from exgraph.files.writing import file_stem
from exgraph.model.matrix import Matrix
from exgraph.reporting.exports.accepting import Diagram, Explained, Row, diagram
from exgraph.reporting.exports.diagram import Frame, Node
from exgraph.values.service import Service
from exgraph.wording.phrases import phrase

#: Roles from which Mermaid draws a zone at a time: what is too large it refuses.
MANY_ROLES = 41
#: Applications that a line between zones names.
MOST_SERVICES = 3

#: ASCII that could be syntax of Mermaid, Markdown or HTML. A hyphen or full stop inside a word is none of these.
_SYNTAX = re.compile(r"(?<![A-Za-z0-9])[-.]|[-.](?![A-Za-z0-9])|[!-'*+:-@\[-`{-~]")
#: ASCII that could be syntax of YAML, or of what Mermaid looks for before it reads it.
_YAML = re.compile("[!-&(-,/:-@\\[-`{-~]")
#: What Mermaid changes after it has put characters in place of entity codes: a line break's escape, an icon's name, and
#: the marks that it puts around entities of its own. A space of no width after it keeps it as it is.
_CHANGED = re.compile(r"\\(?=n)|:(?=fa-)|\ufb02(?=\u00b0)|\u00b6(?=\u00df)")
#: Parts a row from what is above it.
_RULE = "────────"


@dataclass(frozen=True)
class _Line:
    """A line between nodes or frames, by name. `both`: what the captions say is opened both ways."""

    tail: str
    head: str
    both: bool
    captions: tuple[str, ...]
    colour: str
    ink: str
    strong: bool


def mermaid_of(matrix: Matrix, language: str) -> str:
    """The flowchart with one line for what a role, or all roles of a zone, open towards another."""
    return _text(diagram(matrix, language))


def mermaid_by_zone(matrix: Matrix, language: str) -> dict[str, str]:
    """A flowchart a zone by the name of its file: its roles and those that they have flows with. First the zones alone.

    >>> from exgraph import load
    >>> list(mermaid_by_zone(load(), "en"))[:2]
    ['zones.mmd', 'zone-dmz.mmd']
    """
    files = {"zones.mmd": _zones(zone_map(Question(matrix, language=language)))}
    for zone in matrix.zones:
        inside = {role.id for role in matrix.roles_in(zone.id)}
        if not inside:
            continue
        cells = tuple(cell for cell in matrix.cells if cell.flows and inside & {cell.source, cell.destination})
        there = inside.union(*({cell.source, cell.destination} for cell in cells))
        part = replace(matrix, roles=tuple(role for role in matrix.roles if role.id in there), cells=cells)
        name, number = file_stem("zone", zone.id), 1
        while f"{name}.mmd" in files:
            number += 1
            name = f"{file_stem('zone', zone.id)}-{number}"
        plan = diagram(matrix, language, part)
        files[f"{name}.mmd"] = _text(replace(plan, title=f"{name_of(zone, language)}: {plan.title}"))
    return files


def mermaid_text(text: str) -> str:
    """A text as the inside of a quoted label: what could be syntax as entity codes (`#35;`)."""
    kept = _CHANGED.sub("\\g<0>\u200b", plain(text))
    return _SYNTAX.sub(lambda found: f"#{ord(found.group())};", kept)


def _text(shown: Diagram) -> str:
    return "\n".join([*_head(shown.title), *_statements(shown), *_legend(shown.legend)]) + "\n"


def _head(title: str) -> Iterator[str]:
    """The title as front matter, which is YAML: what could be syntax of anything as an escape.

    Of a title Mermaid takes away what could be an element, escaped or not: a full-width sign (U+FF1C) begins none.
    """
    shown = plain(title).replace("<", "\uff1c")
    yield "---"
    yield f'title: "{_YAML.sub(lambda found: f"{chr(92)}x{ord(found[0]):02x}", shown)}"'
    yield "---"
    yield "flowchart LR"


def _statements(shown: Diagram) -> Iterator[str]:
    for frame in shown.frames:
        yield f'  subgraph {frame.name}["{_label(frame)}"]'
        for node in shown.nodes_in(frame):
            yield f'    {node.name}["{_label(node, shown.rows[node.name])}"]'
        yield "  end"
    lines = _joined(shown)
    for line in lines:
        yield f"  {line.tail} {_arrow(line)} {line.head}"
    for frame in shown.frames:
        dashes = ",stroke-dasharray:6 4" if frame.zone.exposed else ""
        yield f"  style {frame.name} fill:{frame.fill},stroke:{frame.colour}{dashes}"
    styles: dict[str, list[str]] = {}
    for number, line in enumerate(lines):
        styles.setdefault(_line_style(line), []).append(str(number))
    for style, numbers in styles.items():
        yield f"  linkStyle {','.join(numbers)} {style}"


def _legend(entries: Sequence[Explained]) -> Iterator[str]:
    if not entries:
        return
    yield '  subgraph legend[" "]'
    yield "    direction TB"
    for number, entry in enumerate(entries, start=1):
        yield f'    legend_{number}["{mermaid_text(entry.text)}"]'
    yield "  end"
    yield f"  style legend fill:none,stroke:{palette.FADED_LINE}"
    for number, entry in enumerate(entries, start=1):
        dashes = ",stroke-dasharray:5 4" if entry.dashed else ""
        yield f"  style legend_{number} fill:#FFFFFF,stroke:{entry.colour},stroke-width:2px{dashes}"


def _zones(shown: ZoneMap) -> str:
    """The zones and their conduits."""
    matrix = shown.matrix
    names = {zone.id: f"z{number}" for number, zone in enumerate(matrix.zones, start=1)}
    name = title_of(matrix.title, shown.language, matrix.name)
    lines = [*_head(" · ".join(filter(None, (name, shown.title))))]
    for zone in shown.zones:
        told = phrase(
            shown.language, "pictures.zone-inside", roles=len(matrix.roles_in(zone.id)), flows=shown.inside[zone.id]
        )
        lines.append(f'  {names[zone.id]}["{mermaid_text(name_of(zone, shown.language))}<br/>{mermaid_text(told)}"]')
    for conduit in shown.conduits:
        captions = _told(services_caption(conduit.services, shown.language), shown.language)
        family = conduit.family
        colour, ink = (family.colour, family.ink) if family else (palette.INK, palette.INK)
        line = _Line(names[conduit.tail], names[conduit.head], conduit.both, captions, colour, ink, True)
        lines.append(f"  {line.tail} {_arrow(line)} {line.head}")
    for place, zone in enumerate(matrix.zones):
        if zone in shown.zones:
            fill, frame = (palette.DMZ_FILL, palette.DMZ) if zone.exposed else palette.zone_colours(place)
            dashes = ",stroke-dasharray:6 4" if zone.exposed else ""
            lines.append(f"  style {names[zone.id]} fill:{fill},stroke:{frame}{dashes}")
    return "\n".join(lines) + "\n"


def _told(captions: list[str], language: str) -> tuple[str, ...]:
    """The first captions of a conduit, short: what there is in full is in the diagram of the zone."""
    more = len(captions) - MOST_SERVICES
    last = [phrase(language, "pictures.conduit-more", number=more)] if more > 0 else []
    return (*(clipped(caption, LABEL_WIDTH) for caption in captions[:MOST_SERVICES]), *last)


def _joined(shown: Diagram) -> list[_Line]:
    """The lines with the same ends as one: which of the rows they lead to cannot be seen."""
    services: dict[tuple[str, str, bool], tuple[Service, ...]] = {}
    crossing = {}
    for line in shown.connectors:
        ends = line.tail, line.head, line.both
        services[ends] = (*services.get(ends, ()), *line.services)
        crossing[ends] = line.crosses
    lines = []
    for ends, found in services.items():
        colour = weakest(found)
        lines.append(_Line(*ends, shown.captions(found), colour, colour, crossing[ends]))
    return lines


def _label(thing: Frame | Node, rows: Iterable[Row] = ()) -> str:
    """A name, and below it what is accepted, row by row."""
    lines = [*thing.lines, *([thing.second] if thing.second else [])]
    for row in rows:
        lines += [_RULE, " · ".join(row.services), *row.who]
    return "<br/>".join(map(mermaid_text, lines))


def _arrow(line: _Line) -> str:
    text = "<br/>".join(map(mermaid_text, line.captions))
    return f"{'<' if line.both else ''}-->{f'|{chr(34)}{text}{chr(34)}|' if text else ''}"


def _line_style(line: _Line) -> str:
    return f"stroke:{line.colour},stroke-width:{2 if line.strong else 1}px,color:{line.ink}"
