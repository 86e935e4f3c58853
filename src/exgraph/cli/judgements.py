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
    from exgraph.analysis.explain.ask import explain
    from exgraph.cli.ends import matrix_and_ends
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    request, (source, destination) = matrix_and_ends(request, names or [], None, None)
    answer(explain(open_matrix(request), str(source), str(destination), port), chosen, request.output, request.lang)


def check(
    request: Request,
    policy: Annotated[str, typer.Argument(metavar="POLICY", help="A policy (.toml).", show_default=False)],
    clauses: Annotated[
        bool, typer.Option("--clauses", help="Which clauses of standards this supports evidence for.")
    ] = False,
    fail_on: Annotated[
        str | None,
        typer.Option(
            "--fail-on",
            metavar="GATE",
            help="Exit with 1 on a violation, or already on what is undecided: violation or undecided.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Check a policy: what may cross which trust boundary.

    Each rule is passed, violated or undecided; each violation has its line and the document's words.
    """
    from exgraph import __version__
    from exgraph.cli.linting import GATE_CLOSED, SARIF, check_lint_format, folder_of
    from exgraph.cli.opening import open_document
    from exgraph.cli.output import answer, deliver, note
    from exgraph.policy.answer import check_gate
    from exgraph.policy.ask import check
    from exgraph.wording.phrases import counted

    chosen = check_lint_format(request.form, request.output)
    gate = None if fail_on is None else check_gate(fail_on.lower())
    document = open_document(request)
    found = check(document.matrix, policy, clauses)
    if chosen == SARIF:
        deliver(found.to_sarif(__version__, folder_of(document.path)).encode("utf-8", "replace"), request.output)
    else:
        answer(found, chosen, request.output, request.lang)
    stopped = () if gate is None else found.stopped(gate)
    if stopped:
        note(f"exgraph: {counted(len(stopped), 'flow')} stopped by the policy", request.quiet)
        raise typer.Exit(GATE_CLOSED)
