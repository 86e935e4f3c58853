"""The commands. What they need is imported when they run, so that `--help` answers at once."""

from __future__ import annotations

from typing import Annotated

import typer

from exgraph import __version__
from exgraph.cli.analyze import analyze
from exgraph.cli.options import (
    Columns,
    Destination,
    Encoding,
    FileFormat,
    Format,
    Language,
    MatrixArgument,
    MatrixOption,
    MergeAliases,
    Output,
    Quiet,
    Source,
    Stated,
    Verbose,
)

app = typer.Typer(
    name="exgraph",
    help="Questions, pictures and files from a port matrix.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)
app.add_typer(analyze, name="analyze")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"exgraph {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Turns a port matrix into a graph that can be questioned and drawn."""


@app.command()
def draw(
    matrix: MatrixArgument = None,
    highlight: Annotated[
        str | None,
        typer.Option(
            "--highlight",
            "-H",
            metavar="WHAT",
            show_default=False,
            help="Put a zone, role, application or port in the foreground: dmz, hub-2007, SMTP, 25, tcp/135, dynamic.",
        ),
    ] = None,
    output: Output = None,
    form: Annotated[
        str | None, typer.Option("--format", "-f", metavar="FORMAT", help="svg, png, pdf or dot.", show_default=False)
    ] = None,
    lang: Language = None,
    stated: Stated = False,
    time_limit: Annotated[
        float, typer.Option("--time-limit", metavar="SECONDS", min=0.1, help="For the layout.")
    ] = 60.0,
    option: MatrixOption = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Draw the topology: who connects to whom, across which zones.

    Zones are frames, roles boxes, and bundled connections lines. The file's path is printed.
    """
    from exgraph.cli.pictures import draw_topology

    draw_topology(matrix, highlight, output, form, lang, stated, time_limit, option, quiet, verbose)


@app.command()
def heatmap(
    kind: Annotated[str, typer.Argument(metavar="KIND", help="connections, ports or asymmetry.", show_default=False)],
    matrix: MatrixArgument = None,
    output: Output = None,
    form: Annotated[
        str | None, typer.Option("--format", "-f", metavar="FORMAT", help="svg, png or pdf.", show_default=False)
    ] = None,
    lang: Language = None,
    stated: Stated = False,
    option: MatrixOption = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Draw a heatmap of connections, ports or asymmetry.

    Connections: role × role. Ports: port × role. Asymmetry: pairs of roles. The file's path is printed.
    """
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.pictures import draw_heatmap

    draw_heatmap(open_matrix(matrix, option, stated, verbose, lang), kind, output, form, lang)


@app.command()
def show(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[MATRIX] [SOURCE] [DESTINATION]", help="Roles by id or label.", show_default=False),
    ] = None,
    form: Format = None,
    output: Output = None,
    lang: Language = None,
    stated: Stated = False,
    option: MatrixOption = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Show what the document says of a role or a pair of roles.

    Verbatim, with line, reading and inferences.
    """
    from exgraph.cli.statements import show_statements

    show_statements(names or [], option, form, output, lang, stated, verbose)


@app.command()
def export(
    matrix: MatrixArgument = None,
    output: Annotated[
        str,
        typer.Option("--output", "-o", metavar="FILE", help="m.json, m.csv, m.graphml or m.dot; - is standard output."),
    ] = "-",
    form: Annotated[
        str | None,
        typer.Option("--format", "-f", metavar="FORMAT", help="json, csv, graphml or dot.", show_default=False),
    ] = None,
    stated: Stated = False,
    option: MatrixOption = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Write the whole matrix as JSON, CSV, GraphML or DOT."""
    from pathlib import Path

    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import deliver
    from exgraph.report.export import check_format, export

    chosen = check_format((form or Path(output).suffix.lstrip(".") or "json").lower())
    deliver(export(open_matrix(matrix, option, stated, verbose), chosen).encode("utf-8", "replace"), output)


@app.command()
def lint(
    matrix: MatrixArgument = None,
    rules: Annotated[
        list[str] | None,
        typer.Option("--rule", "-r", metavar="RULE", help="Only this rule. May be repeated.", show_default=False),
    ] = None,
    disabled: Annotated[
        list[str] | None,
        typer.Option("--disable", "-d", metavar="RULE", help="Not this rule. May be repeated.", show_default=False),
    ] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(
            "--fail-on",
            metavar="SEVERITY",
            help="Exit with 1 on findings at or above: error, warning or note.",
            show_default=False,
        ),
    ] = None,
    output: Output = None,
    form: Annotated[
        str | None,
        typer.Option(
            "--format", "-f", metavar="FORMAT", help="table, csv, json, markdown or sarif.", show_default=False
        ),
    ] = None,
    lang: Language = None,
    stated: Stated = False,
    option: MatrixOption = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Judge the document: what is wrong, missing or odd in it.

    By rules that can be chosen and switched off; each finding has its lines and the document's words.
    """
    from exgraph.cli.linting import check_lint_format, tell_findings
    from exgraph.cli.opening import open_document
    from exgraph.linting.lint import check_severity, lint

    chosen = check_lint_format(form, output)
    gate = None if fail_on is None else check_severity(fail_on.lower())
    document = open_document(matrix, option, stated, verbose, lang)
    found = lint(document, rules or None, disabled or ())
    if code := tell_findings(found, chosen, output, lang, gate, quiet, document.path):
        raise typer.Exit(code)


@app.command("read")
def read_document(
    document: Annotated[
        str, typer.Argument(metavar="DOC", help="A document; - is standard input.", show_default=False)
    ],
    explain: Annotated[bool, typer.Option("--explain", help="What was made of each table, and why.")] = False,
    file_format: FileFormat = None,
    encoding: Encoding = None,
    column: Columns = None,
    source: Source = None,
    destination: Destination = None,
    merge_aliases: MergeAliases = False,
    allow_rejected: Annotated[
        int, typer.Option("--allow-rejected", metavar="N", help="So many rejected rows leave the exit code at 0.")
    ] = 0,
    form: Annotated[
        str | None,
        typer.Option(
            "--format", "-f", metavar="FORMAT", help="table, csv, json, markdown, graphml or dot.", show_default=False
        ),
    ] = None,
    output: Output = None,
    stated: Stated = False,
) -> None:
    """Read a document of any vendor and show its flows.

    With --explain, show what each table was taken for, what each column means, and what was left alone.
    """
    from exgraph.cli.documents import reading_of, tell_document

    how = reading_of(file_format, encoding, column or [], source, destination, merge_aliases, empty=explain)
    tell_document(document, how, explain, allow_rejected, form, output, stated)


@app.command()
def profile(
    document: Annotated[
        str, typer.Argument(metavar="DOC", help="A document; - is standard input.", show_default=False)
    ],
    output: Output = None,
    file_format: FileFormat = None,
    encoding: Encoding = None,
    column: Columns = None,
    source: Source = None,
    destination: Destination = None,
    merge_aliases: MergeAliases = False,
) -> None:
    """Draft the profile of a document, for you to edit.

    Ids, labels and zones are guessed from the document, each with its reason.
    """
    from exgraph.cli.documents import reading_of, tell_profile

    how = reading_of(file_format, encoding, column or [], source, destination, merge_aliases, profile=False)
    tell_profile(document, how, output)
