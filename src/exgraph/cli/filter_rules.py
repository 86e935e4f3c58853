"""`exgraph rules`: firewalls' configurations by themselves, and held against a matrix."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

import exgraph
from exgraph.cli.declared import own_parameters
from exgraph.cli.gates import close_gate, gate_format, tell_found
from exgraph.cli.request import Request
from exgraph.errors import ExgraphError
from exgraph.wording.phrases import Phrase

#: The matrix is an option, and --from names the format of the configurations.
NO_MATRIX = ("matrix", "file_format")


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

    Configurations are read as they are; what is not understood of them is told, and makes the exit code 3. With an
    inventory, what passes between its hosts is held against what MATRIX (-m) requires.
    """
    from exgraph.cli.firewalls import tell_parts
    from exgraph.cli.incomplete import tell_incomplete
    from exgraph.cli.opening import open_matrix
    from exgraph.files.budget import limits_raised
    from exgraph.filters.rules.answer import gate_names

    chosen = gate_format(request)
    request, _, values = own_parameters(exgraph.rules, request, own)
    compares = values.get("inventory") is not None
    if fail_on is not None:
        gate_names(fail_on, compares)
    if request.option is not None and not compares:
        raise ExgraphError(Phrase.of("rules.no-inventory", name="--matrix"))
    matrix = open_matrix(request, zones=_zones(values["inventory"])) if compares else None
    with limits_raised(request.budget):
        found = exgraph.rules(configs, from_, **values, matrix=matrix)
    tell_found(found, chosen, request, "")
    if found.compared is not None:
        hosts = found.compared.hosts
        foreign = dict.fromkeys(held.role for held in hosts.foreign)
        parts = {"enforce.part-open": found.compared.lacking, "inventory.part-absent": hosts.absent}
        tell_parts({**parts, "inventory.part-unknown": foreign}, "rules.compared-incomplete", request)
    if unread := found.not_understood:
        tell_incomplete(Phrase.of("rules.incomplete", n=len(unread)), request)
    stopped = () if fail_on is None else found.stopped(fail_on)
    close_gate(stopped, Phrase.of("gate.rules", n=len(stopped), gate=fail_on), request)


def _zones(inventory: str) -> set[str]:
    """What may be zones among the names in an inventory: ends of firewalls, and what lies behind their interfaces."""
    from exgraph.model.inventory_file import read_inventory

    firewalls = read_inventory(Path(inventory)).firewalls
    ends = {end for firewall in firewalls for pair in firewall.between for end in pair}
    return ends | {zone for firewall in firewalls for _, zone in firewall.interfaces}
