"""The plan of a retirement as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exgraph.analysis.retire.answer import Retirement
from exgraph.drawing.picture import Picture
from exgraph.drawing.simplification import Form
from exgraph.drawing.stages.scene import Stages
from exgraph.drawing.topology.question import LINES, STYLES
from exgraph.errors import ExgraphError, UnknownName
from exgraph.wording.phrases import Phrase

if TYPE_CHECKING:
    from matplotlib.figure import Figure

#: Above this number of roles, or of steps, a diagram is too small, or the page too large.
MOST_ROLES, MOST_STEPS = 80, 40


def _painted(shown: Stages) -> Figure:
    # Whoever asks for titles alone does not wait for matplotlib.
    from exgraph.drawing.stages.paint import paint

    return paint(shown)


Stages.painter = _painted


def draw_stages(retirement: Retirement, language: str | None = None, style: str | None = None) -> Picture | Stages:
    """The plan of `exgraph.retire` as a table: a column a step, with who goes, what closes and what to settle before.

    With `style="lines"` it is a row of small diagrams, one a step and a last one of what is left. Labels are in
    `language` (left out: `Matrix.language`). Raises `UnknownName` for another style, and `ExgraphError` when the steps
    or the roles are too many.

    >>> from exgraph import load, retire
    >>> draw_stages(retire(load(), "exchange-2003")).topology.title
    'Roles retired: 4 · steps: 4 · 134 of 367 flows close'
    """
    if style not in (None, *STYLES):
        raise UnknownName("style", str(style), STYLES)
    roles, steps = len(retirement.before.roles), len(retirement.stages)
    if roles > MOST_ROLES or steps > MOST_STEPS:
        raise ExgraphError(
            Phrase.of("errors.stages-many", steps=steps, roles=roles, most_steps=MOST_STEPS, most_roles=MOST_ROLES)
        )
    shown = Stages(retirement, language or retirement.before.language)
    if style == LINES:
        return shown
    from exgraph.drawing.stages.steps import steps_table

    return Picture(steps_table(retirement, shown.title, shown.language), form=Form.ROWS, language=shown.language)
