"""What is asked of a picture of the topology: the arguments of `exgraph.draw` as one value."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from exgraph.drawing.topology.focus import Neighbours, neighbours
from exgraph.drawing.topology.stacks import Stacks, stacked
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.matrix import Matrix
from exgraph.relations.lookup import end_of
from exgraph.wording.phrases import Phrase

#: How a topology is drawn: services as rows in the boxes that accept them, or as texts on lines.
ROWS, LINES = "rows", "lines"
STYLES = (ROWS, LINES)


@dataclass(frozen=True)
class Question:
    """What is to be drawn, as `exgraph.draw` is asked. `None` leaves a choice to the size of the matrix."""

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
    style: str = ROWS

    def check(self) -> None:
        """Raises `ExgraphError` for what cannot be drawn together."""
        if self.focus is not None and (self.diff is not None or self.if_compromised is not None):
            raise ExgraphError(Phrase.of("errors.focus-alone"))
        if self.depth < 0:
            raise ExgraphError(Phrase.of("errors.depth", depth=str(self.depth)))
        if self.zones_only and (self.diff is not None or self.if_compromised is not None):
            raise ExgraphError(Phrase.of("errors.zones-alone"))
        if self.collapse and self.diff is not None:
            raise ExgraphError(Phrase.of("errors.diff-not-collapsed"))
        if sum(wanted is not None for wanted in (self.highlight, self.if_compromised, self.diff)) > 1:
            raise ExgraphError(Phrase.of("errors.one-of-three"))

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
