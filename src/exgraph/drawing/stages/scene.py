"""The plan of a retirement as a row of small diagrams: one a step, every role in the same place in each.

The roles stand below one another, zone by zone. An arc joins two that open connections on each other, or one on the
other; what goes in the step is dashed, and what has gone is not there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from exgraph.analysis.retire.answer import Retirement
from exgraph.drawing.figure import render, save
from exgraph.errors import printable
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role
from exgraph.wording.phrases import phrase

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Pair = tuple[str, str]


@dataclass(frozen=True)
class Panel:
    """One diagram: its heading, the roles that go, and the pairs that stay and that close. A pair has no direction."""

    heading: str
    going: tuple[str, ...]
    notes: tuple[str, ...]
    roles: frozenset[str]
    staying: tuple[Pair, ...]
    closing: tuple[Pair, ...]


@dataclass(frozen=True)
class Stages:
    """The picture of a retirement. `panels` are its steps, and last what is left."""

    retirement: Retirement
    language: str
    #: What makes the figure: the package binds it, so that what is shown knows nothing of how it is painted.
    painter: ClassVar[Callable[[Stages], Figure]]

    @property
    def title(self) -> str:
        found = self.retirement
        return phrase(
            self.language,
            "pictures.stages-title",
            roles=len(found.roles),
            steps=len(found.stages),
            closed=len(found.closed),
            flows=sum(1 for _ in found.before.flows),
        )

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles from top to bottom, zone after zone."""
        matrix = self.retirement.before
        return tuple(role for zone in matrix.zones for role in matrix.roles_in(zone.id))

    @property
    def panels(self) -> tuple[Panel, ...]:
        found = self.retirement
        pairs = _pairs(found.before)
        left = {role.id for role in found.before.roles}
        panels = []
        for stage in found.stages:
            going = set(stage.roles)
            there = [pair for pair in pairs if left.issuperset(pair)]
            closing = tuple(pair for pair in there if not going.isdisjoint(pair))
            notes = [phrase(self.language, "pictures.stages-closed", closed=len(stage.closed))]
            if stage.after:
                notes.append(
                    phrase(
                        self.language,
                        "pictures.stages-after",
                        n=len(stage.after),
                        steps=", ".join(map(str, stage.after)),
                    )
                )
            if settle := len({(need.client, need.server) for need in stage.needs}):
                notes.append(phrase(self.language, "pictures.stages-settle", number=settle))
            panels.append(
                Panel(
                    phrase(self.language, "pictures.stages-step", number=stage.number),
                    stage.roles,
                    tuple(notes),
                    frozenset(left),
                    tuple(pair for pair in there if going.isdisjoint(pair)),
                    closing,
                )
            )
            left -= going
        kept = tuple(pair for pair in pairs if left.issuperset(pair))
        flows = sum(1 for _ in found.matrix.flows)
        notes = [phrase(self.language, "pictures.stages-flows", flows=flows)]
        panels.append(Panel(phrase(self.language, "pictures.stages-left"), (), tuple(notes), frozenset(left), kept, ()))
        return tuple(panels)

    def figure(self) -> Figure:
        """The picture as a matplotlib figure that belongs to no window and no notebook."""
        return type(self).painter(self)

    def render(self, form: str = "svg") -> bytes:
        """The picture in `svg`, `png` or `pdf`; the same bytes every time. Raises `ExgraphError` for other formats."""
        return render(self, form)

    def save(self, path: str | Path, form: str | None = None) -> Path:
        """Write the picture, whole or not at all, in the format of the path's suffix; folders are made.

        Raises `ExgraphError` for a suffix that is no format, and when the file cannot be written.
        """
        return save(self, path, form)

    def __repr__(self) -> str:
        return f"<Stages: {printable(self.title)}>"

    def _repr_png_(self) -> bytes:
        return self.render("png")


def _pairs(matrix: Matrix) -> list[Pair]:
    """The pairs that a flow joins in one direction or both, in role order; a role with itself is none."""
    place = {role.id: number for number, role in enumerate(matrix.roles)}
    found = {
        (flow.source, flow.destination)
        if place[flow.source] < place[flow.destination]
        else (flow.destination, flow.source)
        for flow in matrix.flows
        if flow.source != flow.destination
    }
    return sorted(found, key=lambda pair: (place[pair[0]], place[pair[1]]))
