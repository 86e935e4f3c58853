"""The topology as a picture that shows itself in a notebook and saves itself to a file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from exgraph.drawing.canvas import Canvas
from exgraph.drawing.captions import plain
from exgraph.drawing.graphviz.render import (
    CIRCULAR,
    FRAMING,
    TIME_LIMIT,
    LayoutError,
    LayoutTimeout,
    check_format,
    render,
)
from exgraph.drawing.graphviz.tags import tagged
from exgraph.drawing.pdf import titled
from exgraph.drawing.simplification import Form, engine_of, simpler
from exgraph.drawing.topology.question import Question
from exgraph.drawing.topology.scene import Topology
from exgraph.drawing.zones.scene import ZoneMap
from exgraph.errors import printable
from exgraph.files.writing import write_whole
from exgraph.wording.phrases import Phrase


def _unheard(message: Phrase) -> None:
    """Nobody is told: the picture itself says what it shows."""


@dataclass(frozen=True)
class Picture:
    """A drawn topology, of roles or of zones. `dot` is its DOT text; `render` and `save` make SVG, PNG or PDF of it.

    `why` says why it is not the picture of every role, where it was simplified; `note` is that in English. `language`
    is that of its texts where no `question` says it.
    """

    topology: Canvas | Topology | ZoneMap
    why: Phrase | None = None
    question: Question | None = field(default=None, repr=False)
    form: Form = Form.ROLES
    language: str = "en"

    @property
    def note(self) -> str:
        """Why it was simplified, in English; empty where it was not."""
        return "" if self.why is None else str(self.why)

    @cached_property
    def dot(self) -> str:
        # Whoever asks for titles and parameters alone loads no painter.
        if isinstance(self.topology, Canvas):
            from exgraph.drawing.graphviz.placed import placed_dot

            return placed_dot(self.topology)
        if isinstance(self.topology, ZoneMap):
            from exgraph.drawing.zones.paint import zones_dot

            return zones_dot(self.topology)
        from exgraph.drawing.topology.paint import topology_dot

        return topology_dot(self.topology)

    @property
    def lines(self) -> int:
        """How many lines between roles are to be laid out."""
        return len(self.topology.bundles.lines) if isinstance(self.topology, Topology) else 0

    @property
    def engine(self) -> str:
        """The program of Graphviz that lays it out."""
        if self.question is None:
            return FRAMING
        if isinstance(self.topology, Canvas):
            # Every place is given in the DOT text.
            return FRAMING
        if isinstance(self.topology, ZoneMap) and self.topology.crowded:
            return self.question.engine or CIRCULAR
        return engine_of(self.question, self.form)

    def render(
        self, form: str = "svg", seconds: float = TIME_LIMIT, tell: Callable[[Phrase], None] = _unheard
    ) -> bytes:
        """The picture in `svg`, `png`, `pdf` or `dot`; what is not laid out in time is drawn simpler, which is told.

        Each attempt has so many seconds. Raises `ExgraphError` for other formats, `LayoutError`.
        """
        if form == "dot":
            return self.dot.encode("utf-8")
        try:
            picture = render(self.dot, form, seconds, self.engine)
            if form == "pdf":
                return titled(
                    picture, plain(self.topology.title), self.question.language if self.question else self.language
                )
            return tagged(picture, self.topology) if form == "svg" and isinstance(self.topology, Canvas) else picture
        except LayoutTimeout as error:
            following = None if self.question is None else simpler(self.question, self.form)
            if following is None:
                raise
            tell(Phrase.of("pictures.late", seconds=f"{seconds:g}", instead=following.why))
            other = Picture(following.shown, following.why, self.question, following.form)
            try:
                return other.render(form, seconds, tell)
            except LayoutError:
                raise error from None

    def save(
        self,
        path: str | Path,
        form: str | None = None,
        seconds: float = TIME_LIMIT,
        tell: Callable[[Phrase], None] = _unheard,
    ) -> Path:
        """Write the picture, whole or not at all, in the format of the path's suffix; folders are made.

        When Graphviz fails, the DOT text is written beside the path with the suffix `.dot` and `LayoutError` says so.
        """
        target = Path(path)
        form = (form or target.suffix.lstrip(".") or "svg").lower()
        if form != "dot":
            check_format(form)
        try:
            picture = self.render(form, seconds, tell)
        except LayoutError as error:
            fallback = write_whole(target.with_suffix(".dot"), self.dot.encode("utf-8"))
            raise LayoutError(f"{error}; the picture's DOT text is in {fallback}") from error
        return write_whole(target, picture)

    def __repr__(self) -> str:
        return f"<Picture: {printable(self.topology.title)}>"

    def _repr_svg_(self) -> str:
        # A notebook is narrower than most pictures, and cuts off what insists on its width.
        svg = self.render("svg").decode("utf-8")
        return re.sub(r'<svg width="([^"]*)" height="[^"]*"', r'<svg style="width: 100%; max-width: \1"', svg, count=1)
