"""What differs between two matrices as boxes of rows: what a role accepts more, no longer, or otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from exgraph.analysis.diff.pairs import said
from exgraph.drawing import palette
from exgraph.drawing.boxes.accepted import LEAST_ALIKE, Accepted, accepted
from exgraph.drawing.boxes.compose import composed
from exgraph.drawing.boxes.heading import exposed_entry, heading_with
from exgraph.drawing.boxes.looks import Look
from exgraph.drawing.canvas import Canvas, Run, Text
from exgraph.drawing.captions import plain
from exgraph.drawing.topology.difference import Changes
from exgraph.errors import clipped
from exgraph.model.cell import Flow
from exgraph.relations.change import Change
from exgraph.values.service import Service
from exgraph.wording.phrases import phrase

#: Characters of a row; the tooltip has all.
LONGEST = 120
#: The sign of an application that is not stated, before its ports.
_NAMELESS = re.compile(r"(?<=^[+−~] )\? (?=\S)")
_SIZE = 9.5
_SIGNS = {palette.GAINED.id: "+", palette.LOST.id: "−"}


def rows_of_changes(changes: Changes, language: str) -> Accepted:
    """A row for each set of changes of what a role accepts, with the roles that it accepts it from."""
    looks: dict[str, Look] = {}
    flows = []
    for (source, destination), pair in changes.pairs.items():
        family = changes.family_of(pair)
        for number, text in enumerate(said(pair.told, language)):
            # What is said is what makes two changes the same.
            told = clipped(plain(text), LONGEST)
            service = Service(application=f"{family.id} {number} {text}")
            looks[service.key] = Look(_signed(told, family.id), family.ink, family.id == palette.LOST.id)
            flows.append(Flow(source, destination, service))
    matrix = changes.matrix
    touched = frozenset(end for flow in flows for end in (flow.source, flow.destination)) | changes.roles.keys()
    signs = {
        role: ("+", palette.GAINED.ink) if change is Change.ADDED else ("−", palette.LOST.ink)
        for role, change in changes.roles.items()
    }
    # A role that came or went is no role alike of one that stays.
    least = None if signs else LEAST_ALIKE
    return replace(accepted(matrix, flows, least, touched), looks=looks, signs=signs)


def _signed(text: str, family: str) -> str:
    """A change with its sign in front, where it has none. As in other pictures, no name stands for one not stated."""
    signed = text if text[:1] in "+−~" else f"{_SIGNS.get(family, '~')} {text}"
    return _NAMELESS.sub("", signed)


def difference(changes: Changes, about: Accepted, title: str, language: str) -> Canvas:
    """The boxes of these rows below their title and legend."""
    made = composed(about, language)
    exposed = any(about.matrix.zone(zone).exposed for zone in about.zones)
    notes = _notes(changes, about, language)
    heading = heading_with(
        about.matrix, title, notes, tuple(legend_of(changes, exposed, language)), language, made.width
    )
    return Canvas(title, heading, made.frames, made.boxes, made.curves)


def _notes(changes: Changes, about: Accepted, language: str) -> Iterator[str]:
    if changes.pairs:
        yield phrase(language, "pictures.changed-how")
    yield from unchanged(changes, about, language)


def unchanged(changes: Changes, about: Accepted, language: str) -> Iterator[str]:
    """How many roles have nothing that changes."""
    if idle := len(changes.matrix.roles) - len(about.box_of):
        yield phrase(language, "pictures.changed-idle", n=idle)


def legend_of(changes: Changes, exposed: bool, language: str) -> Iterator[Text]:
    """What the signs and colours of changes say."""
    counts = changes.counts()
    for family in palette.CHANGES:
        if counts[family]:
            sign = "┅┅" if family is palette.LOST else "━━"
            yield (Run(f"{sign} {phrase(language, f'pictures.changed-{family.id}')}   ", family.ink, _SIZE, True),)
    if exposed:
        yield exposed_entry(language)
