"""The topology as a picture that shows itself in a notebook and saves itself to a file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from exgraph.drawing.graphviz.render import (
    CIRCULAR,
    FRAMING,
    TIME_LIMIT,
    LayoutError,
    LayoutTimeout,
    check_engine,
    check_format,
    render,
)
from exgraph.drawing.topology.dot import FONT, topology_dot
from exgraph.drawing.topology.scene import Topology
from exgraph.drawing.which_picture import Form, Question, choose, simpler
from exgraph.drawing.zones.dot import zones_dot
from exgraph.drawing.zones.scene import ZoneMap
from exgraph.errors import printable
from exgraph.files.writing import write_whole
from exgraph.model.matrix import Matrix


def _unheard(message: str) -> None:
    """Nobody is told: the picture itself says what it shows."""


@dataclass(frozen=True)
class Picture:
    """A drawn topology, of roles or of zones. `dot` is its DOT text; `render` and `save` make SVG, PNG or PDF of it.

    `note` says why it is not the picture of every role, where it was simplified; empty otherwise.
    """

    topology: Topology | ZoneMap
    note: str = ""
    question: Question | None = field(default=None, repr=False)
    form: Form = Form.ROLES

    @cached_property
    def dot(self) -> str:
        return zones_dot(self.topology, FONT) if isinstance(self.topology, ZoneMap) else topology_dot(self.topology)

    @property
    def engine(self) -> str:
        """The program of Graphviz that lays it out."""
        if self.question is None:
            return FRAMING
        if isinstance(self.topology, ZoneMap) and self.topology.crowded:
            return self.question.engine or CIRCULAR
        return self.question.engine_of(self.form)

    def render(self, form: str = "svg", seconds: float = TIME_LIMIT, tell: Callable[[str], None] = _unheard) -> bytes:
        """The picture in `svg`, `png`, `pdf` or `dot`; what is not laid out in time is drawn simpler, which is told.

        Each attempt has so many seconds. Raises `ExgraphError` for other formats, `LayoutError`.
        """
        if form == "dot":
            return self.dot.encode("utf-8")
        try:
            return render(self.dot, form, seconds, self.engine)
        except LayoutTimeout as error:
            following = None if self.question is None else simpler(self.question, self.form)
            if following is None:
                raise
            tell(f"Graphviz did not finish within {seconds:g} seconds: {following.note}")
            other = Picture(following.shown, following.note, self.question, following.form)
            try:
                return other.render(form, seconds, tell)
            except LayoutError:
                raise error from None

    def save(
        self,
        path: str | Path,
        form: str | None = None,
        seconds: float = TIME_LIMIT,
        tell: Callable[[str], None] = _unheard,
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


def draw(
    matrix: Matrix,
    highlight: str | None = None,
    language: str | None = None,
    if_compromised: str | None = None,
    diff: Matrix | None = None,
    collapse: bool | None = None,
    zones_only: bool | None = None,
    focus: str | None = None,
    depth: int = 1,
    engine: str | None = None,
) -> Picture:
    """The topology of a matrix, with a zone, role, application or port in the foreground.

    `if_compromised` is a role or zone: then every role shows how many hops it is away from there, and the lines that
    lead to it are in the foreground (`exgraph.reach`).

    With another matrix as `diff`, what became of each connection on the way there is in the foreground
    (`exgraph.diff`).

    `focus` is a role or zone: then only what is within `depth` hops of it, in either direction, is drawn.
    `collapse` draws roles alike (`exgraph.alike`) as one box, `zones_only` the zones with their conduits. Where these
    are left out, a matrix with too many roles or lines for a picture is drawn collapsed, else as zones, else by `sfdp`
    without frames for zones; `Picture.note` says so. `engine` is the program of Graphviz that lays the picture out.

    Labels are in `language` (left out: `Matrix.language`), with a second one below them where there is one.
    Raises `UnknownName` when `highlight` or `focus` is nothing in the matrix, and for an unknown engine;
    `ExgraphError` for what cannot be drawn together.
    """
    if engine is not None:
        check_engine(engine)
    question = Question(
        matrix,
        highlight,
        language or matrix.language,
        if_compromised,
        diff,
        collapse,
        zones_only,
        focus,
        depth,
        engine,
    )
    chosen = choose(question)
    return Picture(chosen.shown, chosen.note, question, chosen.form)
