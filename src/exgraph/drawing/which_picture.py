"""Which picture of a matrix is drawn: the roles one by one as long as that can be read, else something simpler."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from exgraph.drawing.graphviz.render import FRAMING
from exgraph.drawing.topology.scene import Topology, topology
from exgraph.drawing.topology.smaller import Neighbours, Stacks, neighbours, stacked
from exgraph.drawing.zones.scene import ZoneMap, zone_map
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.matrix import Matrix
from exgraph.relations.lookup import end_of
from exgraph.wording.phrases import counted

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

    ROLES = "roles"
    STACKS = "stacks"
    ZONES = "zones"
    LOOSE = "loose"


@dataclass(frozen=True)
class Question:
    """What is to be drawn: the arguments of `exgraph.draw`. `None` leaves a choice to the size of the matrix."""

    document: Matrix = field(repr=False)
    highlight: str | None = None
    language: str = "en"
    if_compromised: str | None = None
    diff: Matrix | None = field(default=None, repr=False)
    collapse: bool | None = None
    zones_only: bool | None = None
    focus: str | None = None
    depth: int = 1
    engine: str | None = None

    def check(self) -> None:
        """Raises `ExgraphError` for what cannot be drawn together."""
        if self.focus is not None and (self.diff is not None or self.if_compromised is not None):
            raise ExgraphError("a focus shows a part of one matrix: neither a compromise nor a difference")
        if self.depth < 0:
            raise ExgraphError(f"a depth is a number of hops, not {self.depth}")
        if self.zones_only and (self.diff is not None or self.if_compromised is not None):
            raise ExgraphError("zones alone show neither a compromise nor a difference")
        if self.collapse and self.diff is not None:
            raise ExgraphError("a difference is drawn role by role: it cannot be collapsed")

    @cached_property
    def neighbours(self) -> Neighbours | None:
        return None if self.focus is None else neighbours(self.document, self.focus, self.depth)

    @cached_property
    def matrix(self) -> Matrix:
        """What is drawn of the document."""
        return self.document if self.neighbours is None else self.neighbours.matrix

    @cached_property
    def stacks(self) -> Stacks:
        """The roles alike as one; the role that is asked about stays alone."""
        apart: set[str] = set()
        for name in (self.highlight, self.if_compromised, self.focus):
            try:
                end = None if name is None else end_of(self.matrix, name)
            except UnknownName:
                # An application or a port, or nothing at all, which the highlight says.
                continue
            if end is not None and not end.is_zone:
                apart.update(end.roles)
        return stacked(self.matrix, apart)

    @property
    def forms(self) -> Iterator[Form]:
        """What may be drawn, the most telling first."""
        if self.zones_only:
            yield Form.ZONES
            return
        if not self.collapse:
            yield Form.ROLES
        if self.collapse or (self.collapse is None and self.diff is None and self.stacks.members):
            yield Form.STACKS
        several = len({role.zone for role in self.matrix.roles}) > 1
        if self.zones_only is None and several and self.diff is None and self.if_compromised is None:
            yield Form.ZONES
        yield Form.LOOSE

    def description(self, form: Form) -> Topology | ZoneMap:
        """What is drawn in a form."""
        if form is Form.ZONES:
            return zone_map(self.matrix, self.highlight, self.language, self.neighbours)
        stacks = self.stacks if form is Form.STACKS or (form is Form.LOOSE and self._collapses) else None
        return topology(
            self.matrix,
            self.highlight,
            self.language,
            self.if_compromised,
            self.diff,
            self.neighbours,
            stacks,
            self.engine_of(form),
        )

    @property
    def _collapses(self) -> bool:
        return self.collapse is not False and self.diff is None

    def engine_of(self, form: Form) -> str:
        """What lays a form of it out."""
        return self.engine or (FAST if form is Form.LOOSE else FRAMING)


@dataclass(frozen=True)
class Choice:
    """A form, what is drawn in it, and in a message why it is not the form above it."""

    form: Form
    shown: Topology | ZoneMap
    note: str = ""


def choose(question: Question) -> Choice:
    """The first form that can be read. An engine that was asked for is trusted to lay out any size."""
    question.check()
    trusted = question.engine not in (None, FRAMING)
    reason = ""
    for form in question.forms:
        if trusted or form in (Form.ZONES, Form.LOOSE):
            return Choice(form, question.description(form), _note(question, form, reason))
        matrix = question.stacks.matrix if form is Form.STACKS else question.matrix
        boxes = counted(len(matrix.roles), "role")
        if len(matrix.roles) > MOST_BOXES:
            reason = reason or boxes
            continue
        pairs = len({frozenset((flow.source, flow.destination)) for flow in matrix.flows})
        if pairs > MOST_PAIRS:
            reason = reason or f"{boxes} with {pairs} connected pairs"
            continue
        shown = question.description(form)
        lines = len(shown.bundles.lines)
        if lines <= MOST_LINES:
            return Choice(form, shown, _note(question, form, reason))
        reason = reason or f"{boxes} with {lines} lines"
    raise AssertionError("the last form is always drawn")


def simpler(question: Question, form: Form) -> Choice | None:
    """The next form after one that could not be laid out in time; `None` after the last."""
    following = iter(question.forms)
    for other in following:
        if other is form:
            break
    for other in following:
        return Choice(other, question.description(other), _INSTEAD[other])
    return None


_INSTEAD = {
    Form.ROLES: "",
    Form.STACKS: "roles alike are drawn as one instead",
    Form.ZONES: "zones and their conduits are drawn instead",
    Form.LOOSE: f"laid out by {FAST} instead, without frames for zones",
}


def _note(question: Question, form: Form, reason: str) -> str:
    """What is drawn in place of all roles, why, and what else there is."""
    if not reason:
        return ""
    heat = len(question.matrix.roles) <= MOST_IN_HEATMAP
    heatmap = "; exgraph heatmap connections shows every pair" if heat else ""
    texts = {
        Form.STACKS: f"roles alike are drawn as one, in {len(question.stacks.matrix.roles)} boxes; "
        "--no-collapse draws each",
        Form.ZONES: "zones and their conduits are drawn; --focus ROLE draws a role and its neighbours" + heatmap,
        Form.LOOSE: f"they are laid out by {FAST}, without frames for zones; --focus ROLE draws a role and its "
        "neighbours" + heatmap,
    }
    return f"{reason} are too many for one readable picture: {texts[form]}"
