"""What is asked of a topology as a canvas: boxes of rows, or the border of a zone or role as a table."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from exgraph.drawing.canvas import Canvas
from exgraph.drawing.topology.highlight import Highlight, Subject, compromise, differing, find_highlight
from exgraph.drawing.topology.question import ROWS, Question
from exgraph.drawing.topology.titles import title
from exgraph.wording.phrases import Phrase, phrase

if TYPE_CHECKING:
    from exgraph.drawing.boxes.accepted import Accepted
    from exgraph.model.matrix import Matrix

#: Up to so many boxes and rows, boxes of rows can be read.
MOST_BOXES, MOST_ROWS = 60, 130
#: Above so many flows rows are not even counted.
MOST_FLOWS = 20_000


def in_rows(asked: Question) -> bool:
    """Whether a canvas is what is asked for."""
    others = (asked.engine, asked.zones_only or None)
    return asked.style == ROWS and all(other is None for other in others)


def in_table(asked: Question) -> bool:
    """Whether zones are a table."""
    return asked.style == ROWS and asked.engine is None


def canvas(asked: Question) -> Canvas | Phrase:
    """The canvas, or what there is too much of. Raises `UnknownName` for a highlight that is nothing in the matrix."""
    matrix, language = asked.matrix, asked.language
    if asked.diff is not None:
        return _changes(asked, asked.diff)
    if any(number >= MOST_FLOWS for number, _ in enumerate(matrix.flows)) and asked.highlight is None:
        return Phrase.of("pictures.many-roles", roles=len(matrix.roles))
    if asked.if_compromised is not None:
        return _hops(asked, asked.if_compromised)
    lit = None if asked.highlight is None else find_highlight(matrix, asked.highlight)
    told = title(matrix, lit, language, asked.neighbours)
    if lit is not None and lit.subject in (Subject.ZONE, Subject.ROLE):
        # Most pictures are of one kind, and are drawn sooner without the other.
        from exgraph.drawing.border.scene import border

        role = lit.name if lit.subject is Subject.ROLE else None
        return border(matrix, matrix.zone_of(role).id if role else lit.name, role, told, language)
    return _boxes(asked, lit, told)


def _hops(asked: Question, name: str) -> Canvas | Phrase:
    from exgraph.drawing.boxes.hops import compromised, rows_of_hops

    lit = compromise(asked.matrix, name)
    about = rows_of_hops(asked.matrix, lit, asked.language)
    found = _too_many(about)
    return found or compromised(asked.matrix, about, title(asked.matrix, lit, asked.language), asked.language)


def _boxes(asked: Question, lit: Highlight | None, told: str) -> Canvas | Phrase:
    from exgraph.drawing.boxes.scene import boxes, rows_of

    about = rows_of(asked.matrix, lit, asked.collapse)
    if asked.neighbours is not None:
        about = replace(about, centre=frozenset(asked.neighbours.centre.roles))
    return _too_many(about) or boxes(told, about, asked.language)


def _changes(asked: Question, other: Matrix) -> Canvas | Phrase:
    from exgraph.drawing.boxes.changed import difference, rows_of_changes

    lit = differing(asked.matrix, other, asked.language)
    # It is what a difference is of.
    assert lit.changes is not None
    about = rows_of_changes(lit.changes, asked.language)
    told = title(asked.matrix, lit, asked.language)
    return _too_many(about) or difference(lit.changes, about, told, asked.language)


def stacked_canvas(asked: Question) -> Canvas | Phrase:
    """Boxes of rows, one for all roles alike, or what there is too much of. Their rows are those of each of them."""
    from exgraph.drawing.boxes.scene import boxes, rows_of

    stacks, language = asked.stacks, asked.language
    told, drawn = None, None
    if asked.if_compromised is not None:
        told, drawn = (compromise(matrix, asked.if_compromised) for matrix in (asked.matrix, stacks.matrix))
    elif asked.highlight is not None:
        told, drawn = (find_highlight(matrix, asked.highlight) for matrix in (asked.matrix, stacks.matrix))
    heading = title(asked.matrix, told, language, asked.neighbours)
    note = phrase(language, "pictures.legend-stack")
    if asked.if_compromised is not None and drawn is not None:
        from exgraph.drawing.boxes.hops import compromised, rows_of_hops

        about = rows_of_hops(stacks.matrix, drawn, language)
        found = _too_many(about)
        return found or stacks.whole_canvas(compromised(stacks.matrix, about, heading, language, (note,)))
    about = rows_of(stacks.matrix, drawn, None)
    found = _too_many(about)
    return found or stacks.whole_canvas(boxes(heading, about, language, (note,)))


def _too_many(about: Accepted) -> Phrase | None:
    """What there is too much of for boxes of rows."""
    if len(about.members) > MOST_BOXES:
        return Phrase.of("pictures.many-roles", roles=len(about.members))
    rows = {(entry.box, frozenset(service.key for service in entry.services)) for entry in about.entries}
    if len(rows) > MOST_ROWS:
        return Phrase.of("pictures.many-rows", roles=len(about.members), rows=len(rows))
    return None
