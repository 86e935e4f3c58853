"""`exgraph rules`: firewalls' configurations, which are no matrices."""

from __future__ import annotations

from typing import Annotated, Any

import typer

import exgraph
from exgraph.cli.declared import own_parameters
from exgraph.cli.gates import close_gate, gate_format, tell_found
from exgraph.cli.request import Request
from exgraph.wording.phrases import Phrase

#: What commands share that says how a matrix is read.
NO_MATRIX = (
    *("matrix", "option", "stated", "verbose", "file_format", "encoding", "column", "unstated_source"),
    *("unstated_destination", "own_host", "zones_of_roles", "strict", "include_hidden", "merge_aliases"),
    *("no_profile", "allow_rejected", "allow_unread"),
)


def rules(
    request: Request,
    configs: Annotated[
        list[str],
        typer.Argument(metavar="CONFIG...", help="Firewalls' configurations; - is standard input.", show_default=False),
    ],
    from_: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="FORMAT",
            help="The format of the configurations: nft, iptables, …. Left out: as their text shows.",
            show_default=False,
        ),
    ] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(
            "--fail-on",
            metavar="WHAT",
            help="Exit with 1 on findings of these rules, or at or above a severity: shadowed,any-any or warning.",
            show_default=False,
        ),
    ] = None,
    **own: Any,
) -> None:
    """Judge the rules of firewalls: dead, needless or too open.

    Configurations are read as they are; what is not understood of them is told, and makes the exit code 3.
    """
    from exgraph.cli.incomplete import tell_incomplete
    from exgraph.files.budget import limits_raised
    from exgraph.filters.rules.answer import gate_names

    chosen = gate_format(request)
    if fail_on is not None:
        gate_names(fail_on)
    request, _, values = own_parameters(exgraph.rules, request, own)
    with limits_raised(request.budget):
        found = exgraph.rules(configs, from_, **values)
    tell_found(found, chosen, request, "")
    if unread := found.not_understood:
        tell_incomplete(Phrase.of("rules.incomplete", n=len(unread)), request)
    stopped = () if fail_on is None else found.stopped(fail_on)
    close_gate(stopped, Phrase.of("gate.rules", n=len(stopped), gate=fail_on), request)
