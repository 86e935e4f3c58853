"""The topology as boxes of rows: what each role accepts, and from whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exgraph.drawing.boxes.accepted import LEAST_ALIKE, Accepted, accepted
from exgraph.drawing.boxes.compose import composed
from exgraph.drawing.boxes.heading import heading_of
from exgraph.drawing.boxes.words import words_of_roles
from exgraph.drawing.canvas import Canvas
from exgraph.drawing.topology.highlight import Highlight
from exgraph.model.matrix import Matrix
from exgraph.wording.phrases import phrase

#: Roles that nothing flows to or from, up to which they are named.
MOST_UNTOUCHED = 8


def rows_of(matrix: Matrix, highlight: Highlight | None, collapse: bool | None) -> Accepted:
    """The rows of a matrix, or of what is highlighted in it and the roles that this touches."""
    least = None if collapse is False else 2 if collapse else LEAST_ALIKE
    if highlight is None:
        return accepted(matrix, matrix.flows, least)
    flows = [flow for flow in matrix.flows if flow in highlight]
    return accepted(matrix, flows, least, frozenset(end for flow in flows for end in (flow.source, flow.destination)))


def boxes(title: str, about: Accepted, language: str, notes: Sequence[str] = ()) -> Canvas:
    """The boxes of these rows below their title, legend, and what else is to be said of them."""
    made = composed(about, language)
    services = [service for entry in about.entries for service in entry.services]
    exposed = any(about.matrix.zone(zone).exposed for zone in about.zones)
    told = [*_notes(about, language), *notes]
    heading = heading_of(about.matrix, title, told, services, exposed, language, made.width)
    return Canvas(title, heading, made.frames, made.boxes, made.curves)


def _notes(about: Accepted, language: str) -> Iterator[str]:
    """How rows are read, and which roles are left out."""
    own = any(entry.ends <= {*about.members[entry.box]} for entry in about.entries)
    how = phrase(language, "pictures.rows-how")
    yield f"{how} {phrase(language, 'pictures.rows-how-own')}" if own else how
    if about.centre:
        yield phrase(language, "pictures.rows-centre")
    idle = frozenset().union(*about.roles_of.values()) - about.box_of.keys()
    if len(idle) > MOST_UNTOUCHED:
        yield phrase(language, "pictures.rows-idle-many", n=len(idle))
    elif idle:
        yield phrase(language, "pictures.rows-idle", names=words_of_roles(about, idle, language))
