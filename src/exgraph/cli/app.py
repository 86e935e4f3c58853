"""The commands. What they need is imported when they run, and their parameters when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any, ClassVar

import typer

from exgraph import __version__
from exgraph.analysis import diff, inventory, retire
from exgraph.auditing import enforce as enforcing
from exgraph.auditing import permitted as permitting
from exgraph.cli import documents, filter_rules, firewalls, gates, pictures
from exgraph.cli.declared import Commands, Declared
from exgraph.cli.options import DOCUMENT
from exgraph.cli.questions import ANALYSES, PLAIN, question
from exgraph.reporting.exports.formats import EXPORTS
from exgraph.wording.phrases import listed


def _command(run: Callable[..., None], **told: Any) -> Declared:
    """A command that is more than a question and its answer; it takes the parameters of the library's function."""
    return Declared(run.__name__, run, told.pop("help", run.__doc__), **told)


class Analyses(Commands):
    """The questions below `analyze`."""

    declared: ClassVar[Mapping[str, Any]] = {made.name: made for made in map(question, ANALYSES)}


analyze = typer.Typer(
    cls=Analyses,
    name="analyze",
    help="Ask the matrix; every answer is a table.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)
analyze.callback()(lambda: None)

_SHOW, _EXPLAIN, _OPENINGS = map(question, PLAIN)
_ALL = (
    _command(pictures.draw, asks="draw", formats="svg, png, pdf or dot."),
    _command(pictures.heatmap, asks="heatmap", formats="svg, png or pdf."),
    _SHOW,
    _EXPLAIN,
    _OPENINGS,
    _command(gates.check, asks="check", formats=gates.FORMATS),
    _command(gates.diff, asks="diff", help=diff.__doc__, without=("matrix", "option")),
    _command(
        pictures.retire,
        asks="retire",
        help=retire.__doc__,
        formats="table, csv, json, markdown, html, xlsx, svg, png or pdf. Left out: as the file's suffix, else table.",
    ),
    _command(
        documents.export,
        formats=f"{listed(EXPORTS, joint='or')}. Left out: as the file's suffix, else json.",
        output="m.json, m.csv, m.drawio, …; left out or -, it is standard output.",
    ),
    _command(
        pictures.gallery,
        asks="gallery",
        formats="Of the pictures: svg or png. Left out: svg.",
        output="The folder. Left out: outputs.",
    ),
    _command(
        documents.report,
        asks="report",
        formats="html, pdf (by an installed Chromium) or markdown. Left out: as the file's suffix says, else html.",
        output="The page; - is standard output.",
    ),
    _command(firewalls.inventory, asks="inventory", help=inventory.__doc__),
    _command(
        firewalls.enforce,
        asks="enforce",
        help=enforcing.__doc__,
        output="The rules, with their trace beside them: core.nft, core.trace.csv; - is standard output.",
        without=("form", "rows"),
    ),
    _command(
        firewalls.permitted,
        asks="permitted",
        help=permitting.__doc__,
        formats="table, markdown, or one of export's. Left out: as the file's suffix says, else table.",
    ),
    _command(gates.lint, asks="lint", formats=gates.FORMATS),
    _command(
        filter_rules.rules,
        asks="rules",
        formats=gates.FORMATS,
        without=filter_rules.NO_MATRIX,
    ),
    _command(
        documents.read,
        matrix=DOCUMENT,
        formats="table, markdown, or one of export's. Left out: as the file's suffix says, else table.",
        without=("option",),
    ),
    _command(documents.profile, matrix=DOCUMENT, without=("form", "stated", "option")),
)


class Everything(Commands):
    """All commands, in the order of the help."""

    declared: ClassVar[Mapping[str, Any]] = {**{made.name: made for made in _ALL}, "analyze": analyze}


app = typer.Typer(
    cls=Everything,
    name="exgraph",
    help="Questions, pictures and files from a port matrix.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)


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
