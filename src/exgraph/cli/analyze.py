"""`exgraph analyze …`: the library's answers as commands of the same names."""

from __future__ import annotations

from typing import Annotated

import typer

from exgraph.cli.options import Format, Language, MatrixArgument, MatrixOption, Output, Quiet, Stated, Verbose

analyze = typer.Typer(help="Ask the matrix: asymmetry, ports, crossings.", no_args_is_help=True, rich_markup_mode=None)


@analyze.command()
def asymmetry(
    matrix: MatrixArgument = None,
    form: Format = "table",
    output: Output = None,
    lang: Language = None,
    stated: Stated = False,
    option: MatrixOption = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Which pairs of roles open different services in each direction, and what deserves a look first."""
    from exgraph.analysis.asymmetry import asymmetry
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, check_table_format

    check_table_format(form)
    answer(asymmetry(open_matrix(matrix, option, stated, verbose)), form, output, lang)


@analyze.command()
def ports(
    matrix: MatrixArgument = None,
    by: Annotated[str, typer.Option("--by", metavar="GROUPING", help="port or application.")] = "port",
    form: Format = "table",
    output: Output = None,
    lang: Language = None,
    stated: Stated = False,
    option: MatrixOption = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Which ports the matrix needs, how often, between how many roles, and across how many zone borders."""
    from exgraph.analysis.ports import ports
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, check_table_format

    check_table_format(form)
    answer(ports(open_matrix(matrix, option, stated, verbose), by=by), form, output, lang)


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
    form: Format = "table",
    output: Output = None,
    lang: Language = None,
    stated: Stated = False,
    option: MatrixOption = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Which flows cross the border between zones: entering or exiting, encrypted or cleartext, dynamic or fixed."""
    from exgraph.analysis.crossings import crossings
    from exgraph.cli.moves import parse_moves
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, check_table_format

    check_table_format(form)
    moves = parse_moves(move or [])
    answer(crossings(open_matrix(matrix, option, stated, verbose), zone=zone, move=moves), form, output, lang)
