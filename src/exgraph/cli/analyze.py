"""`exgraph analyze …`: the library's answers as commands of the same names."""

from __future__ import annotations

from typing import Annotated

import typer

from exgraph.cli.options import WITHOUT, matrix_command
from exgraph.cli.request import Request

analyze = typer.Typer(
    help="Ask the matrix: asymmetry, ports, crossings, reach.", no_args_is_help=True, rich_markup_mode=None
)


@matrix_command(analyze)
def asymmetry(request: Request) -> None:
    """Which services go one way only, and between which roles.

    Every pair of roles is one-way, different, symmetric or none; what deserves a look first stands first.
    """
    from exgraph.analysis.asymmetry import asymmetry
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    answer(asymmetry(open_matrix(request)), chosen, request.output, request.lang)


@matrix_command(analyze)
def ports(
    request: Request,
    by: Annotated[str, typer.Option("--by", metavar="GROUPING", help="port or application.")] = "port",
) -> None:
    """Which ports are needed, how often, between how many roles.

    With the zone borders they cross, their share of all flows, and the share of all ports so far.
    """
    from exgraph.analysis.ports import ports
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    answer(ports(open_matrix(request), by=by), chosen, request.output, request.lang)


@matrix_command(analyze)
def crossings(
    request: Request,
    zone: Annotated[
        str | None,
        typer.Option("--zone", "-z", metavar="ZONE", help="Only what enters or leaves it.", show_default=False),
    ] = None,
    move: Annotated[
        list[str] | None,
        typer.Option(
            "--move",
            metavar="ROLE=ZONE",
            help="What if a role stood in another zone? May be repeated.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Which flows cross the border between zones.

    As conduits (zone to zone) and one by one: entering or exiting, encrypted or cleartext, dynamic or fixed.
    """
    from exgraph.analysis.crossings import crossings
    from exgraph.cli.moves import parse_moves
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    moves = parse_moves(move or [])
    answer(crossings(open_matrix(request), zone=zone, move=moves), chosen, request.output, request.lang)


@matrix_command(analyze)
def reach(
    request: Request,
    start: Annotated[str, typer.Argument(metavar="ROLE|ZONE", help="Where it begins.", show_default=False)],
    without: WITHOUT = None,
) -> None:
    """What a compromised role or zone reaches, and what reaches it.

    Directly and over hops: how many, by which services, over which roles; and how far every zone is.
    """
    from exgraph.analysis.reach import reach
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    answer(reach(open_matrix(request), start, without or ()), chosen, request.output, request.lang)
