"""`exgraph explain` and `exgraph check`: what may be, and what should not."""

from __future__ import annotations

from typing import Annotated

import typer

from exgraph.cli.request import Request


def explain(
    request: Request,
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="SOURCE DESTINATION [MATRIX]", help="Roles or zones by id or label.", show_default=False
        ),
    ] = None,
    port: Annotated[
        str | None,
        typer.Option(
            "--port",
            "-p",
            metavar="PORT",
            help="May it open this one? 25, tcp/135, 1024-65535 or dynamic.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """May one role open a connection to another, and why?

    In sentences: by which services, what the document says and leaves open, which border is crossed, the way back.
    """
    from exgraph.analysis.explain import explain
    from exgraph.cli.ends import matrix_and_ends
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    request, (source, destination) = matrix_and_ends(request, names or [], None, None)
    answer(explain(open_matrix(request), str(source), str(destination), port), chosen, request.output, request.lang)
