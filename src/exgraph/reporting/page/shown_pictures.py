"""The pictures of the page: zones, topology, and what was asked for, in each of its languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from exgraph.analysis.retire.answer import Retirement
from exgraph.drawing.canvas import Canvas
from exgraph.drawing.draw import draw
from exgraph.drawing.graphviz.render import LayoutError
from exgraph.drawing.picture import Picture
from exgraph.drawing.simplification import Form
from exgraph.drawing.stages.draw import MOST_ROLES, MOST_STEPS, draw_stages
from exgraph.model.matrix import Matrix
from exgraph.reporting.page.facts import Places
from exgraph.reporting.page.inline_svg import Targets, pictures
from exgraph.reporting.page.targets import Lines, targets_of
from exgraph.wording.phrases import phrase

#: Seconds for a picture: a page with a reason in its place is better than no page.
PATIENCE = 20.0


@dataclass(frozen=True)
class Drawn:
    """What was drawn. `svgs`: name → language → SVG; `pictures` are the same before they are laid out. `selectable` are
    the names of pictures whose parts can be selected, `lines` the sets of flows that these stand for; `reason` says why
    there is none, where there is none."""

    svgs: Mapping[str, Mapping[str, str]] = field(repr=False)
    selectable: frozenset[str]
    lines: list[tuple[int, ...]] = field(repr=False)
    reason: str = ""
    pictures: Mapping[tuple[str, str], Picture] = field(default_factory=dict, repr=False)

    def words(self, language: str) -> dict[str, str]:
        """What is said in place of a picture, or of one that is simpler than it could be."""
        told = {"picture-none": phrase(language, "report.picture-none", reason=self.reason)} if self.reason else {}
        for (name, spoken), picture in self.pictures.items():
            if spoken == language and picture.why is not None:
                told[f"picture-{name}-why"] = picture.why.said(language)
        return told


@dataclass(frozen=True)
class Asked:
    """What else is drawn: the reach of a role or zone, what differs from another matrix, the plan of a retirement."""

    compromised: str | None = None
    other: Matrix | None = None
    plan: Retirement | None = None


def drawn_of(matrix: Matrix, places: Places, languages: tuple[str, ...], asked: Asked) -> Callable[[], Drawn]:
    """Begin to draw; the answer waits for all of it."""
    lines = Lines(places)
    wanted: dict[tuple[str, str], tuple[Picture, Targets]] = {}
    drawn: list[str] = []
    for name, make in _makers(matrix, asked):
        if name == "zones" and "zones" in drawn:
            continue
        first = make(languages[0])
        if name == "topology" and first.form is Form.ZONES:
            # Roles are too many to be drawn: it is the picture of zones, and says why.
            name = "zones"
        drawn.append(name)
        for language in languages:
            picture = first if language == languages[0] else _spoken(first, language, make)
            wanted[name, language] = (picture, targets_of(picture, lines))
    finish = pictures(wanted, PATIENCE)

    def finished() -> Drawn:
        try:
            svgs = finish()
        except LayoutError as error:
            return Drawn({}, frozenset(), lines.all(), str(error).partition(";")[0])
        by_name: dict[str, dict[str, str]] = {}
        for (name, language), svg in svgs.items():
            by_name.setdefault(name, {})[language] = svg
        selectable = frozenset(name for (name, _), (_, targets) in wanted.items() if targets)
        made = {key: picture for key, (picture, _) in wanted.items()}
        return Drawn(by_name, selectable, lines.all(), pictures=made)

    return finished


def _makers(matrix: Matrix, asked: Asked) -> Iterator[tuple[str, Callable[[str], Picture]]]:
    yield "topology", lambda language: draw(matrix, language=language)
    if len({role.zone for role in matrix.roles}) > 1:
        yield "zones", lambda language: draw(matrix, language=language, zones_only=True)
    if asked.compromised is not None:
        yield "compromised", lambda language: draw(matrix, language=language, if_compromised=asked.compromised)
    if asked.other is not None:
        yield "diff", lambda language: draw(matrix, language=language, diff=asked.other)
    if (plan := asked.plan) is not None and len(plan.before.roles) <= MOST_ROLES and len(plan.stages) <= MOST_STEPS:
        yield "retire", lambda language: _steps(plan, language)


def _steps(plan: Retirement, language: str) -> Picture:
    shown = draw_stages(plan, language)
    # It is asked for as a table.
    assert isinstance(shown, Picture)
    return shown


def _spoken(picture: Picture, language: str, make: Callable[[str], Picture]) -> Picture:
    """The same picture in another language. What is drawn of a large matrix is decided once."""
    if isinstance(picture.topology, Canvas):
        return make(language)
    question = None if picture.question is None else replace(picture.question, language=language)
    return replace(picture, topology=replace(picture.topology, language=language), question=question)
