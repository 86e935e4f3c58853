"""`exgraph check`, `lint` and `diff`: answers with a gate, which a script can go by."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

import exgraph
from exgraph.cli.declared import own_parameters
from exgraph.cli.request import Request
from exgraph.wording.phrases import Phrase

SARIF = "sarif"
FORMATS = "table, csv, json, markdown, html, xlsx or sarif. Left out: as the file's suffix says, else table."
#: The exit code of a gate that found what it was to stop.
STOPPED = 1


def check(
    request: Request,
    fail_on: Annotated[
        str | None,
        typer.Option(
            "--fail-on",
            metavar="GATE",
            help="Exit with 1 on a violation, or already on what is undecided: violation or undecided.",
            show_default=False,
        ),
    ] = None,
    **own: Any,
) -> None:
    """Check a policy: what may cross which trust boundary.

    Each rule is passed, violated or undecided, or about no flow; each violation has its line and its words.
    """
    from exgraph.cli.opening import open_document
    from exgraph.policy.answer import check_gate

    chosen = gate_format(request)
    gate = None if fail_on is None else check_gate(fail_on.lower())
    document = open_document(request, zones=True)
    request, _, values = own_parameters(exgraph.check, request, own)
    found = exgraph.check(document, **values)
    tell_found(found, chosen, request, document.path)
    stopped = () if gate is None else found.stopped(gate)
    close_gate(stopped, Phrase.of("gate.policy", flows=len(stopped)), request)


def lint(
    request: Request,
    fail_on: Annotated[
        str | None,
        typer.Option(
            "--fail-on",
            metavar="SEVERITY",
            help="Exit with 1 on findings at or above: error, warning or note.",
            show_default=False,
        ),
    ] = None,
    **own: Any,
) -> None:
    """Judge the document: what is wrong, missing or odd in it.

    By rules that can be chosen and switched off; each finding has its lines and the document's words.
    """
    from exgraph.cli.opening import open_document
    from exgraph.linting.finding import check_severity

    chosen = gate_format(request)
    gate = None if fail_on is None else check_severity(fail_on.lower())
    document = open_document(request)
    request, _, values = own_parameters(exgraph.lint, request, own)
    found = exgraph.lint(document, **values)
    tell_found(found, chosen, request, document.path)
    stopped = () if gate is None else found.at_or_above(gate)
    close_gate(stopped, Phrase.of("gate.findings", n=len(stopped), severity=gate), request)


def diff(
    request: Request,
    fail_on_change: Annotated[
        bool, typer.Option("--fail-on-change", help="Exit with 1 when anything differs.")
    ] = False,
    *,
    before: str,
    after: str,
    **own: Any,
) -> None:
    from dataclasses import replace

    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format
    from exgraph.errors import ExgraphError
    from exgraph.sources.load import STANDARD_INPUT

    chosen = table_format(request.form, request.output)
    if before == after == STANDARD_INPUT:
        raise ExgraphError(Phrase.of("errors.both-standard-input"))
    one, other = (open_matrix(replace(request, matrix=name)) for name in (before, after))
    found = exgraph.diff(one, other, **own)
    answer(found, chosen, request)
    close_gate([found] if fail_on_change and found.changed else [], Phrase.of("gate.differ"), request)


def gate_format(request: Request) -> str:
    """The format asked for, or that of the file's suffix, or `table`. As `table_format`."""
    from exgraph.cli.output import table_format

    return table_format(request.form, request.output, {".sarif": SARIF, ".sarif.json": SARIF})


def tell_found(found: Any, chosen: str, request: Request, path: str) -> None:
    """Print or write what was found; `path` is the document's."""
    from exgraph.cli.output import answer, deliver

    if chosen == SARIF:
        sarif = found.to_sarif(exgraph.__version__, _folder_of(path), _docs())
        deliver(sarif.encode("utf-8", "replace"), request.output)
    else:
        answer(found, chosen, request)


def _docs() -> str:
    """The address of the docs that whoever built exgraph has put into its metadata; empty where there is none."""
    from importlib.metadata import PackageNotFoundError, metadata

    try:
        urls = metadata("exgraph").get_all("Project-URL") or []
    except PackageNotFoundError:
        return ""
    named = (url.partition(",") for url in urls)
    return next((address.strip() for name, _, address in named if name.strip().lower() == "documentation"), "")


def _folder_of(path: str) -> str:
    """The document's folder as seen from the working folder; empty where it is neither in it nor below it."""
    folder = Path(path).parent
    if folder.is_absolute() and folder.is_relative_to(Path.cwd()):
        folder = folder.relative_to(Path.cwd())
    return "" if folder.is_absolute() or str(folder) == "." else folder.as_posix()


def close_gate(stopped: Sequence[Any], why: Phrase, request: Request) -> None:
    """End with the exit code of a gate, and say why, if it stopped anything."""
    from exgraph.cli.output import note

    if stopped:
        note(f"exgraph: {why.said(request.lang)}", request.quiet)
        raise typer.Exit(STOPPED)
