"""The commands. What they need is imported when they run, so that `--help` answers at once."""

from __future__ import annotations

from typing import Annotated

import typer

from exgraph import __version__
from exgraph.cli import changes, judgements
from exgraph.cli.analyze import analyze
from exgraph.cli.options import DOCUMENT, matrix_command
from exgraph.cli.request import Request
from exgraph.reporting.export_formats import EXPORTS

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

LINT_FORMATS = "table, csv, json, markdown or sarif. Left out: as the file's suffix says, else table."

Difference = Annotated[
    str | None,
    typer.Option(
        "--diff", metavar="B", show_default=False, help="What differs from another matrix, named like MATRIX."
    ),
]


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


@matrix_command(app, formats="svg, png, pdf or dot.")
def draw(
    request: Request,
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
    if_compromised: Annotated[
        str | None,
        typer.Option(
            "--if-compromised",
            metavar="ROLE|ZONE",
            show_default=False,
            help="What this role or zone reaches, each role with its distance in hops.",
        ),
    ] = None,
    diff: Difference = None,
    collapse: Annotated[
        bool | None,
        typer.Option(
            "--collapse/--no-collapse", show_default=False, help="Roles alike as one box; left out, if there are many."
        ),
    ] = None,
    zones_only: Annotated[
        bool | None,
        typer.Option(
            "--zones-only/--no-zones-only",
            show_default=False,
            help="Zones and their conduits; left out, if nothing else can be read.",
        ),
    ] = None,
    focus: Annotated[
        str | None,
        typer.Option(
            "--focus", metavar="ROLE|ZONE", show_default=False, help="Only what is within --depth hops, either way."
        ),
    ] = None,
    depth: Annotated[int, typer.Option("--depth", metavar="N", min=0, help="Hops for --focus.")] = 1,
    engine: Annotated[
        str | None,
        typer.Option(
            "--engine",
            metavar="NAME",
            show_default=False,
            help="What lays it out: dot, neato, fdp, sfdp, circo or twopi; only dot frames zones.",
        ),
    ] = None,
    time_limit: Annotated[
        float, typer.Option("--time-limit", metavar="SECONDS", min=0.1, help="For the layout.")
    ] = 60.0,
) -> None:
    """Draw the topology: who connects to whom, across which zones.

    Zones are frames, roles boxes, and bundled connections lines. The file's path is printed.
    """
    from exgraph.cli.pictures import draw_topology

    draw_topology(
        request,
        highlight,
        if_compromised,
        diff,
        collapse,
        zones_only,
        focus,
        depth,
        engine,
        time_limit,
    )


@matrix_command(app, formats="svg, png or pdf.")
def heatmap(
    request: Request,
    kind: Annotated[
        str, typer.Argument(metavar="KIND", help="connections, ports, asymmetry or zones.", show_default=False)
    ],
    diff: Difference = None,
    order: Annotated[
        str | None,
        typer.Option(
            "--order",
            metavar="ORDER",
            show_default=False,
            help="Roles in a zone: zones (as they come) or similarity; left out, similarity for more than 60 roles.",
        ),
    ] = None,
) -> None:
    """Draw a heatmap of connections, ports, asymmetry or zones.

    Role × role, port × role, pairs of roles, or zone × zone. The file's path is printed.
    """
    from exgraph.cli.pictures import draw_heatmap

    draw_heatmap(request, kind, diff, order)


@matrix_command(app, without=("matrix",))
def show(
    request: Request,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[MATRIX] [SOURCE] [DESTINATION]", help="Roles by id or label.", show_default=False),
    ] = None,
) -> None:
    """Show what the document says of a role or a pair of roles.

    Verbatim, with line, reading and inferences.
    """
    from exgraph.cli.showing import show_statements

    show_statements(request, names or [])


matrix_command(app, without=("matrix",))(judgements.explain)
matrix_command(app, formats=LINT_FORMATS)(judgements.check)
matrix_command(app, without=("matrix", "option"))(changes.diff)
matrix_command(
    app,
    formats="table, csv, json, markdown, svg, png or pdf. Left out: as the file's suffix says, else table.",
    without=("matrix",),
)(changes.retire)


@matrix_command(
    app,
    formats=f"{', '.join([*EXPORTS][:-1])} or {[*EXPORTS][-1]}. Left out: as the file's suffix, else json.",
    output="m.json, m.csv, m.drawio, …; left out or -, it is standard output.",
)
def export(request: Request) -> None:
    """Write the whole matrix for other programs.

    As data (json, csv, xlsx), as a network of all flows (graphml, gexf, cyjs, dot), or as a diagram to edit
    (drawio, mmd, d2).
    """
    from exgraph.cli.exporting import tell_export

    tell_export(request)


@matrix_command(app, formats="Of the pictures: svg or png. Left out: svg.", output="The folder. Left out: outputs.")
def gallery(
    request: Request,
    diff: Difference = None,
    time_limit: Annotated[
        float, typer.Option("--time-limit", metavar="SECONDS", min=0.1, help="For the layout of each picture.")
    ] = 60.0,
) -> None:
    """Draw every picture of a matrix, with a page that shows them.

    Topology, each zone highlighted, heatmaps; with --diff, what differs. The page's path is printed.
    """
    from exgraph.cli.pictures import draw_gallery

    draw_gallery(request, diff, time_limit)


@matrix_command(app, output="The page; - is standard output.", without=("form",))
def report(
    request: Request,
    policy: Annotated[
        str | None,
        typer.Option("--policy", metavar="POLICY", show_default=False, help="Check a policy (.toml) in it."),
    ] = None,
    retire: Annotated[
        list[str] | None,
        typer.Option(
            "--retire",
            metavar="WHAT",
            show_default=False,
            help="Plan the retirement of a role, zone or product in it. May be repeated.",
        ),
    ] = None,
    watch: Annotated[
        bool,
        typer.Option("--watch", help="Stay, serve the page on this machine alone, renew it on changes; end: Ctrl-C."),
    ] = False,
) -> None:
    """Write one page with everything, to click, print and hand over.

    Topology, heatmap, tables, findings and paths in one file that needs no network. Its path is printed.
    """
    from exgraph.drawing.graphviz.render import warm

    # One layout for each language of the page; Graphviz loads while the document is read.
    with warm(), warm():
        from exgraph.cli.reports import write_report

        write_report(request, policy, retire or [], watch)


@matrix_command(app, formats=LINT_FORMATS)
def lint(
    request: Request,
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
) -> None:
    """Judge the document: what is wrong, missing or odd in it.

    By rules that can be chosen and switched off; each finding has its lines and the document's words.
    """
    from exgraph.cli.linting import check_lint_format, tell_findings
    from exgraph.cli.opening import open_document
    from exgraph.linting.lint import check_severity, lint

    chosen = check_lint_format(request.form, request.output)
    gate = None if fail_on is None else check_severity(fail_on.lower())
    document = open_document(request)
    found = lint(document, rules or None, disabled or ())
    if code := tell_findings(found, chosen, request.output, request.lang, gate, request.quiet, document.path):
        raise typer.Exit(code)


@matrix_command(
    app,
    "read",
    matrix=DOCUMENT,
    formats="table, markdown, or one of export's. Left out: as the file's suffix says, else table.",
    without=("option",),
)
def read_document(
    request: Request,
    explain: Annotated[bool, typer.Option("--explain", help="What was made of each table, and why.")] = False,
) -> None:
    """Read a document of any vendor and show its flows.

    With --explain, show what each table was taken for, what each column means, and what was left alone.
    """
    from exgraph.cli.documents import tell_document

    tell_document(request, explain)


@matrix_command(app, matrix=DOCUMENT, without=("form", "lang", "stated", "option"))
def profile(request: Request) -> None:
    """Draft the profile of a document, for you to edit.

    Ids, labels and zones are guessed from the document, each with its reason.
    """
    from exgraph.cli.documents import tell_profile

    tell_profile(request)
