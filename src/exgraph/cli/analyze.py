"""`exgraph analyze …`: the library's answers as commands of the same names."""

from __future__ import annotations

from typing import Annotated

import typer

from exgraph.cli.options import Format, Language, MatrixArgument, MatrixOption, Output, Quiet, Stated, Verbose

analyze = typer.Typer(help="Ask the matrix: asymmetry, ports, crossings.", no_args_is_help=True, rich_markup_mode=None)


@analyze.command()
def asymmetry(
    matrix: MatrixArgument = None,
    form: Format = None,
    output: Output = None,
    lang: Language = None,
    stated: Stated = False,
    option: MatrixOption = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Which services go one way only, and between which roles.

    Every pair of roles is one-way, different, symmetric or none; what deserves a look first stands first.
    """
    from exgraph.analysis.asymmetry import asymmetry
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(form, output)
    answer(asymmetry(open_matrix(matrix, option, stated, verbose, lang)), chosen, output, lang)


@analyze.command()
def ports(
    matrix: MatrixArgument = None,
    by: Annotated[str, typer.Option("--by", metavar="GROUPING", help="port or application.")] = "port",
    form: Format = None,
    output: Output = None,
    lang: Language = None,
    stated: Stated = False,
    option: MatrixOption = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Which ports are needed, how often, between how many roles.

    With the zone borders they cross, their share of all flows, and the share of all ports so far.
    """
    from exgraph.analysis.ports import ports
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(form, output)
    answer(ports(open_matrix(matrix, option, stated, verbose, lang), by=by), chosen, output, lang)


@analyze.command()
def crossings(
    matrix: MatrixArgument = None,
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
    form: Format = None,
    output: Output = None,
    lang: Language = None,
    stated: Stated = False,
    option: MatrixOption = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Which flows cross the border between zones.

    As conduits (zone to zone) and one by one: entering or exiting, encrypted or cleartext, dynamic or fixed.
    """
    from exgraph.analysis.crossings import crossings
    from exgraph.cli.moves import parse_moves
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(form, output)
    moves = parse_moves(move or [])
    answer(crossings(open_matrix(matrix, option, stated, verbose, lang), zone=zone, move=moves), chosen, output, lang)
