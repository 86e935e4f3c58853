"""The topology as a picture that shows itself in a notebook and saves itself to a file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from exgraph.drawing.files import write_whole
from exgraph.drawing.render import TIME_LIMIT, LayoutError, check_format, render
from exgraph.drawing.topology import Topology, topology
from exgraph.drawing.topology_dot import topology_dot
from exgraph.errors import printable
from exgraph.model.matrix import Matrix


@dataclass(frozen=True)
class Picture:
    """A drawn topology. `dot` is its DOT text; `render` and `save` make SVG, PNG or PDF of it."""

    topology: Topology

    @cached_property
    def dot(self) -> str:
        return topology_dot(self.topology)

    def render(self, form: str = "svg", seconds: float = TIME_LIMIT) -> bytes:
        """The picture in `svg`, `png`, `pdf` or `dot`. Raises `ExgraphError` for other formats, `LayoutError`."""
        return self.dot.encode("utf-8") if form == "dot" else render(self.dot, form, seconds)

    def save(self, path: str | Path, form: str | None = None, seconds: float = TIME_LIMIT) -> Path:
        """Write the picture, whole or not at all, in the format of the path's suffix; folders are made.

        When Graphviz fails, the DOT text is written beside the path with the suffix `.dot` and `LayoutError` says so.
        """
        target = Path(path)
        form = (form or target.suffix.lstrip(".") or "svg").lower()
        if form != "dot":
            check_format(form)
        try:
            picture = self.render(form, seconds)
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
) -> Picture:
    """The topology of a matrix, with a zone, role, application or port in the foreground.

    `if_compromised` is a role or zone: then every role shows how many hops it is away from there, and the lines that
    lead to it are in the foreground (`exgraph.reach`).

    With another matrix as `diff`, what became of each connection on the way there is in the foreground
    (`exgraph.diff`).

    Labels are in `language` (left out: `Matrix.language`), with a second one below them where there is one.
    Raises `UnknownName` when `highlight` is nothing in the matrix, and `ExgraphError` for two of these at once.
    """
    return Picture(topology(matrix, highlight, language or matrix.language, if_compromised, diff))
