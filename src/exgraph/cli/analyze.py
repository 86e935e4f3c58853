"""`exgraph analyze …`: the library's answers as commands of the same names."""

from __future__ import annotations

from typing import Annotated

import typer

from exgraph.cli.options import WITHOUT, matrix_command
from exgraph.cli.request import Request

analyze = typer.Typer(
    help="Ask the matrix; every answer is a table.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@matrix_command(analyze)
def alike(
    request: Request,
    threshold: Annotated[
        float | None,
        typer.Option(
            "--threshold", metavar="X", help="Also pairs of similarity X or more, up to 1.", show_default=False
        ),
    ] = None,
    across_zones: Annotated[
        bool, typer.Option("--across-zones", help="Compare roles of different zones and products, too.")
    ] = False,
) -> None:
    """Which roles have equal rows and columns, and which nearly.

    Roles that can be exchanged without changing a flow; with --threshold, pairs and what tells them apart.
    """
    from exgraph.analysis.alike.answer import alike
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    answer(alike(open_matrix(request), threshold, across_zones), chosen, request.output, request.lang)


@matrix_command(analyze)
def asymmetry(request: Request) -> None:
    """Which services go one way only, and between which roles.

    Every pair of roles is one-way, different, symmetric or none; what deserves a look first stands first.
    """
    from exgraph.analysis.asymmetry.ask import asymmetry
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
    from exgraph.analysis.ports.answer import ports
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
    from exgraph.analysis.crossings.answer import crossings
    from exgraph.cli.moves import parse_moves
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    moves = parse_moves(move or [])
    answer(crossings(open_matrix(request), zone=zone, move=moves), chosen, request.output, request.lang)


@matrix_command(analyze)
def conduits(request: Request) -> None:
    """What is open from each zone to each other.

    Zone × zone: services, flows, how many ports on which transports, and the encrypted share.
    """
    from exgraph.analysis.conduits.answer import conduits
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    answer(conduits(open_matrix(request)), chosen, request.output, request.lang)


@matrix_command(analyze)
def reach(
    request: Request,
    start: Annotated[str, typer.Argument(metavar="ROLE|ZONE", help="Where it begins.", show_default=False)],
    without: WITHOUT = None,
) -> None:
    """What a compromised role or zone reaches, and what reaches it.

    Directly and over hops: how many, by which services, over which roles; and how far every zone is.
    """
    from exgraph.analysis.reach.ask import reach
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    answer(reach(open_matrix(request), start, without or ()), chosen, request.output, request.lang)


@matrix_command(analyze, without=("matrix",))
def paths(
    request: Request,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="SOURCE TARGET [MATRIX]", help="Roles or zones by id or label.", show_default=False),
    ] = None,
    from_zone: Annotated[
        str | None,
        typer.Option(
            "--from-zone", metavar="ZONE", help="From any role of it, in place of SOURCE.", show_default=False
        ),
    ] = None,
    to_zone: Annotated[
        str | None,
        typer.Option("--to-zone", metavar="ZONE", help="To any role of it, in place of TARGET.", show_default=False),
    ] = None,
    without: WITHOUT = None,
    cutoff: Annotated[
        int | None, typer.Option("--cutoff", metavar="N", min=1, help="At most so many hops.", show_default=False)
    ] = None,
    limit: Annotated[int, typer.Option("--limit", metavar="N", min=1, help="Show at most so many paths.")] = 20,
) -> None:
    """The ways from one role or zone to another, shortest first.

    Each hop with its services and where the document says so; where there is none, why.
    """
    from exgraph.analysis.paths.ask import paths
    from exgraph.cli.ends import matrix_and_ends
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    request, (source, target) = matrix_and_ends(request, names or [], from_zone, to_zone)
    opened = open_matrix(request)
    found = paths(opened, source, target, from_zone, to_zone, without or (), cutoff, limit)
    answer(found, chosen, request.output, request.lang)


@matrix_command(analyze, without=("matrix",))
def chokepoints(
    request: Request,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE TARGET] [MATRIX]", help="Roles or zones by id or label.", show_default=False),
    ] = None,
    without: WITHOUT = None,
) -> None:
    """What to close so that one end is out of reach of another.

    The fewest roles, flows and ports; and the roles and ports by what depends on them, with or without two ends.
    """
    from exgraph.analysis.chokepoints.ask import chokepoints
    from exgraph.cli.ends import matrix_and_two
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    request, (source, target) = matrix_and_two(request, names or [])
    answer(chokepoints(open_matrix(request), source, target, without or ()), chosen, request.output, request.lang)


@matrix_command(analyze, without=("matrix",))
def closing(
    request: Request,
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PORT]... [MATRIX]", help="25, tcp/135, 1024-65535 or dynamic; none at all.", show_default=False
        ),
    ] = None,
    at: Annotated[
        str | None,
        typer.Option(
            "--at", metavar="ZONE|ZONE:ZONE", help="At this boundary only; left out, everywhere.", show_default=False
        ),
    ] = None,
    pin: Annotated[
        str | None,
        typer.Option(
            "--pin",
            metavar="RANGE|N",
            help="Without PORT: what dynamic ports pinned to this range, or to so many, would save.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """What breaks when ports are closed, and how many are open.

    Without ports: how many ports are opened between zones, who needs dynamic ones, which serve one flow only.
    """
    from exgraph.analysis.closing.ask import closing
    from exgraph.cli.ends import matrix_and_ports
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    request, ports = matrix_and_ports(request, names or [])
    answer(closing(open_matrix(request), ports, at, pin), chosen, request.output, request.lang)
