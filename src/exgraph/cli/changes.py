"""`exgraph diff` and `exgraph retire`: a matrix and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from exgraph.cli.request import Request

CHANGED = 1


def diff(
    request: Request,
    before: Annotated[
        str, typer.Argument(metavar="A", help="The matrix as it was; named like MATRIX elsewhere.", show_default=False)
    ],
    after: Annotated[str, typer.Argument(metavar="B", help="The matrix as it is.", show_default=False)],
    match: Annotated[
        str, typer.Option("--match", metavar="NAME", help="What makes a role the same in both: id or label.")
    ] = "id",
    fail_on_change: Annotated[
        bool, typer.Option("--fail-on-change", help="Exit with 1 when anything differs.")
    ] = False,
) -> None:
    """Compare two matrices: roles, zones and open ports.

    By port sets: 25,587 and 25-587 is one pair widened, by 26-586. What is only inferred on one side is no change.
    """
    from exgraph.analysis.diff.answer import diff
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, note, table_format
    from exgraph.errors import ExgraphError
    from exgraph.sources.load import STANDARD_INPUT

    chosen = table_format(request.form, request.output)
    if before == after == STANDARD_INPUT:
        raise ExgraphError("A and B cannot both be standard input")
    one, other = (open_matrix(replace(request, matrix=name)) for name in (before, after))
    found = diff(one, other, match)
    answer(found, chosen, request.output, request.lang)
    if fail_on_change and found.changed:
        note("exgraph: the matrices differ", request.quiet)
        raise typer.Exit(CHANGED)


def retire(
    request: Request,
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="[MATRIX] ROLE...", help="Roles, zones or products, by id or label.", show_default=False
        ),
    ],
) -> None:
    """Retire roles: what closes, who loses what, in which order.

    A zone or product stands for every role in it. The order keeps what is needed until nobody needs it.
    As a picture, a row of small diagrams, one a step.
    """
    from exgraph.analysis.retire.answer import retire
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import FOLDER, answer, deliver, table_format
    from exgraph.cli.showing import is_matrix
    from exgraph.drawing.graphviz.render import FORMATS
    from exgraph.files.writing import file_stem

    picture = (request.form or Path(request.output or "").suffix.lstrip(".")).lower()
    chosen = picture if picture in FORMATS else table_format(request.form, request.output)
    if request.option is None and is_matrix(names[0]):
        request, names = replace(request, matrix=names[0]), names[1:]
    matrix = open_matrix(request)
    found = retire(matrix, *names)
    if chosen not in FORMATS:
        answer(found, chosen, request.output, request.lang)
        return
    from exgraph.drawing.stages.draw import draw_stages

    path = str(FOLDER / f"{file_stem(matrix.name, 'retire')}.{chosen}")
    deliver(draw_stages(found, request.lang).render(chosen), request.output or path)
