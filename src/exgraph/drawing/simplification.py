"""How far a picture is simplified: the roles one by one as long as that can be read, else something simpler."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from exgraph.drawing.canvas import Canvas
from exgraph.drawing.canvases import canvas, in_rows, in_table, stacked_canvas
from exgraph.drawing.graphviz.render import FRAMING
from exgraph.drawing.topology.highlight import compromise, differing, find_highlight
from exgraph.drawing.topology.question import Question
from exgraph.drawing.topology.scene import Topology, topology
from exgraph.drawing.topology.titles import title
from exgraph.drawing.zones.scene import ZoneMap, zone_map
from exgraph.wording.phrases import Phrase

#: Up to so many boxes, and lines between them, a picture of roles can be read, and is laid out within seconds.
MOST_BOXES, MOST_LINES = 60, 120
#: Pairs of roles that connect, above which lines are not even counted: there are too many of them.
MOST_PAIRS = 800
#: Above this number of roles no heatmap is drawn.
MOST_IN_HEATMAP = 250
#: What lays out many boxes fast, though without frames for zones.
FAST = "sfdp"


class Form(StrEnum):
    """The pictures there are, from the one that says most to the one that can always be drawn."""

    ROWS = "rows"
    ROLES = "roles"
    STACKS = "stacks"
    ZONES = "zones"
    LISTED = "listed"
    LOOSE = "loose"


@dataclass(frozen=True)
class Choice:
    """A form, what is drawn in it, and why it is not the form above it, where it is not the first."""

    form: Form
    shown: Canvas | Topology | ZoneMap
    why: Phrase | None = None


def forms_of(question: Question) -> Iterator[Form]:
    """What may be drawn, the most telling first."""
    if in_rows(question):
        yield Form.ROWS
    if question.zones_only:
        yield Form.ZONES
        return
    if not question.collapse:
        yield Form.ROLES
    if question.collapse or (question.collapse is None and question.diff is None and _may_stack(question)):
        yield Form.STACKS
    several = len({role.zone for role in question.matrix.roles}) > 1
    told = several if question.if_compromised is None else in_table(question)
    if question.zones_only is None and told and question.diff is None:
        yield Form.ZONES
    if in_table(question) and question.if_compromised is None:
        yield Form.LISTED
    yield Form.LOOSE


def _may_stack(question: Question) -> bool:
    """Whether there are roles alike, and, unless an engine is trusted with any number, few enough boxes of them."""
    from exgraph.analysis.alike.equivalence import fewest_classes

    if not _trusted(question) and fewest_classes(question.matrix) > MOST_BOXES:
        return False
    return bool(question.stacks.members)


def _trusted(question: Question) -> bool:
    """An engine that was asked for is trusted to lay out any size."""
    return question.engine not in (None, FRAMING)


def engine_of(question: Question, form: Form) -> str:
    """What lays a form of it out."""
    return question.engine or (FAST if form is Form.LOOSE else FRAMING)


def scene_of(question: Question, form: Form) -> Canvas | Topology | ZoneMap:
    """What is drawn in a form, but for boxes of rows."""
    if form is Form.ZONES:
        return _table(question) if in_table(question) else zone_map(question)
    if form is Form.LISTED:
        return _listed(question)
    collapses = question.collapse is not False and question.diff is None
    stacks = question.stacks if form is Form.STACKS or (form is Form.LOOSE and collapses) else None
    return topology(question, stacks, engine_of(question, form))


def _table(question: Question) -> Canvas:
    """Zones as a table: what is open between them, or what a compromise reaches in each."""
    matrix, language = question.matrix, question.language
    if question.if_compromised is not None:
        from exgraph.drawing.zones.hops import hops_table

        return hops_table(matrix, compromise(matrix, question.if_compromised), language)
    from exgraph.drawing.zones.table import zones_table

    lit = None if question.highlight is None else find_highlight(matrix, question.highlight)
    return zones_table(matrix, language, lit)


def _listed(question: Question) -> Canvas:
    """Roles as a table of what each accepts, or of what changes of that."""
    from exgraph.drawing.listing.table import changes_table, roles_table

    matrix = question.matrix
    if question.diff is not None:
        found = differing(matrix, question.diff, question.language)
        # It is what a difference is of.
        assert found.changes is not None
        return changes_table(found.changes, title(matrix, found, question.language), question.language)
    lit = None if question.highlight is None else find_highlight(matrix, question.highlight)
    return roles_table(matrix, question.language, lit, question.collapse)


def choose(question: Question) -> Choice:
    """The first form that can be read."""
    question.check()
    trusted = _trusted(question)
    reason: Phrase | None = None
    for form in forms_of(question):
        if form is Form.ROWS:
            found = canvas(question)
            if isinstance(found, Canvas):
                return Choice(form, found)
            reason = found
            continue
        if form is Form.STACKS and in_rows(question):
            found = stacked_canvas(question)
            if isinstance(found, Canvas):
                return Choice(form, found, _simplified(question, form, reason))
        if trusted or form in (Form.ZONES, Form.LISTED, Form.LOOSE):
            return Choice(form, scene_of(question, form), _simplified(question, form, reason))
        matrix = question.stacks.matrix if form is Form.STACKS else question.matrix
        boxes = len(matrix.roles)
        if boxes > MOST_BOXES:
            reason = reason or Phrase.of("pictures.many-roles", roles=boxes)
            continue
        pairs = len({frozenset((flow.source, flow.destination)) for flow in matrix.flows})
        if pairs > MOST_PAIRS:
            reason = reason or Phrase.of("pictures.many-pairs", roles=boxes, pairs=pairs)
            continue
        shown = scene_of(question, form)
        lines = len(shown.bundles.lines) if isinstance(shown, Topology) else 0
        if lines <= MOST_LINES:
            return Choice(form, shown, _simplified(question, form, reason))
        reason = reason or Phrase.of("pictures.many-lines", roles=boxes, lines=lines)
    raise AssertionError("the last form is always drawn")


def simpler(question: Question, form: Form) -> Choice | None:
    """The next form after one that could not be laid out in time; `None` after the last, and after what needs no
    layout."""
    if form is Form.ROWS:
        return None
    following = iter(forms_of(question))
    for other in following:
        if other is form:
            break
    for other in following:
        return Choice(other, scene_of(question, other), Phrase.of(f"pictures.late-{other}", engine=FAST))
    return None


def _simplified(question: Question, form: Form, reason: Phrase | None) -> Phrase | None:
    """What is drawn in place of all roles, why, and what else there is."""
    if reason is None:
        return None
    boxes = len(question.stacks.matrix.roles) if form is Form.STACKS else 0
    name: str = form
    if form is Form.ZONES and in_table(question):
        name = "table" if question.if_compromised is None else "hops"
    if form is Form.LISTED and question.diff is not None:
        name = "changes"
    instead = Phrase.of(f"pictures.as-{name}", boxes=boxes, engine=FAST)
    if form is not Form.STACKS and len(question.matrix.roles) <= MOST_IN_HEATMAP:
        instead = Phrase.of("pictures.or-heatmap", instead=instead)
    return Phrase.of("pictures.simplified", reason=reason, instead=instead)
