"""The plan of a retirement as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exgraph.analysis.retire.answer import Retirement
from exgraph.drawing.stages.scene import Stages
from exgraph.errors import ExgraphError
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


def draw_stages(retirement: Retirement, language: str | None = None) -> Stages:
    """The plan of `exgraph.retire` as a row of small diagrams, one a step and a last one of what is left.

    Labels are in `language` (left out: `Matrix.language`). Raises `ExgraphError` when the diagrams or the roles in them
    are too many.

    >>> from exgraph import load, retire
    >>> draw_stages(retire(load(), "exchange-2003")).title
    'Roles retired: 4 · steps: 4 · 134 of 367 flows close'
    """
    roles, steps = len(retirement.before.roles), len(retirement.stages)
    if roles > MOST_ROLES or steps > MOST_STEPS:
        raise ExgraphError(
            Phrase.of("errors.stages-many", steps=steps, roles=roles, most_steps=MOST_STEPS, most_roles=MOST_ROLES)
        )
    return Stages(retirement, language or retirement.before.language)
