"""The arguments and options that commands share, declared once and added to each command's own."""

from __future__ import annotations

import inspect
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from exgraph.cli.request import REPEATED, Request
from exgraph.sources.builtin import DEFAULT
from exgraph.sources.formats.file_formats import FORMATS, OWN


def _option(kind: Any, *spellings: str, help: str, metavar: str | None = None, **more: Any) -> Any:
    return Annotated[kind, typer.Option(*spellings, metavar=metavar, help=help, show_default=False, **more)]


MATRIX = Annotated[
    str | None,
    typer.Argument(
        metavar="[MATRIX]",
        help=(
            "A built-in name, a profile (.toml), a document, or exgraph's own JSON; - is standard input. "
            f"Left out: {DEFAULT}."
        ),
        show_default=False,
    ),
]
DOCUMENT = Annotated[str, typer.Argument(metavar="DOC", help="A document; - is standard input.", show_default=False)]
TABLES = "table, csv, json, markdown, html or xlsx. Left out: as the file's suffix says, else table."
TO_FILE = "Write to a file; - is standard output."

#: How the answer is given: parameter → what Typer is told of it.
ANSWERING = {
    "output": _option(str | None, "--output", "-o", metavar="FILE", help=TO_FILE),
    "in_place": _option(
        bool,
        "--in-place",
        help="Write the file where it stands, also where it has other names (hard links) or another owner.",
    ),
    "form": _option(str | None, "--format", "-f", metavar="FORMAT", help=TABLES),
    "rows": _option(
        str | None,
        "--rows",
        metavar="N",
        help="Rows of a table that are shown; all: every one. Left out: long tables are cut, and say so.",
    ),
    "bom": _option(bool, "--bom", help="Begin a CSV with a byte-order mark, by which Excel knows that it is UTF-8."),
    "lang": _option(
        str | None,
        "--lang",
        "-l",
        metavar="LANG",
        help="Language of labels and sentences: en, ru, …; in pictures two: en,ru. Left out: $EXGRAPH_LANG, else en.",
    ),
    "stated": _option(bool, "--stated", help="Only what the document states; infer nothing."),
    "option": _option(str | None, "--matrix", "-m", metavar="MATRIX", help="MATRIX as an option."),
    "quiet": _option(bool, "--quiet", "-q", help="No messages on standard error."),
    "verbose": _option(bool, "--verbose", "-v", help="Show the account of the document."),
}
#: How the document is read.
READING = {
    "file_format": _option(
        str | None,
        "--from",
        metavar="FORMAT",
        help=f"The document's format: {', '.join((*FORMATS, OWN))}.",
    ),
    "encoding": _option(str | None, "--encoding", metavar="NAME", help="The document's encoding: utf-8, cp1251, …."),
    "column": _option(
        list[str] | None,
        "--column",
        metavar="MEANING=HEADER",
        help="What a column means: port=Anschluss. May be repeated.",
    ),
    "unstated_source": _option(
        str | None, "--source", metavar="ROLE", help="The source, where no cell of the document states one."
    ),
    "unstated_destination": _option(
        str | None, "--destination", metavar="ROLE", help="The destination, where no cell of the document states one."
    ),
    "own_host": _option(
        str | None,
        "--host",
        metavar="ROLE",
        help="The machine a table is from that tells directions or other ends, but not whose they are.",
    ),
    "zones_of_roles": _option(
        list[str] | None, "--in", metavar="ROLE=ZONE", help="Which zone a role stands in. May be repeated."
    ),
    "strict": _option(bool, "--strict", help="Refuse what would be guessed: the exit code is 3, whatever a gate says."),
    "include_hidden": _option(
        bool, "--include-hidden", help="Read what the document hides, too: sheets, rows, columns, tables in code."
    ),
    "budget": _option(
        int, "--budget", metavar="N", min=1, help="Read N times as much as usual before a document is too large."
    ),
    "merge_aliases": _option(
        bool, "--merge-aliases", help="Spellings that differ in case, article or plural are one role."
    ),
    "no_profile": _option(bool, "--no-profile", help="Leave aside a profile that stands beside the document."),
    "allow_rejected": _option(
        int, "--allow-rejected", metavar="N", min=0, help="So many rejected rows leave the exit code at 0."
    ),
    "allow_unread": _option(
        int,
        "--allow-unread",
        metavar="N",
        min=0,
        help="So many tables with ports that give no flow, and hidden pieces, leave the exit code at 0.",
    ),
}


def reading_told(request: Request) -> str:
    """The options by which a document was read, as they would be given again; empty for none."""
    told = []
    for name, kind in {"stated": ANSWERING["stated"], **READING}.items():
        value = getattr(request, name)
        if value == Request.__dataclass_fields__[name].default:
            continue
        info = kind.__metadata__[0]
        # Within `Annotated`, Typer keeps the first spelling where a default would stand.
        spelling = next(said for said in (info.default, *info.param_decls) if str(said).startswith("--"))
        for one in value if isinstance(value, tuple) else (value,):
            told.append(spelling if one is True else f"{spelling} {one}")
    return " ".join(told)


class MatrixCommand(TyperCommand):
    """A command whose help lists the options for reading a document apart, after its own."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        sections: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": [], "Reading a document": []}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is None:
                continue
            if parameter.param_type_name == "argument":
                sections["Arguments"].append(record)
            else:
                sections["Reading a document" if parameter.name in READING else "Options"].append(record)
        for title, records in sections.items():
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)


def answer_options(formats: str, output: str) -> dict[str, Any]:
    """The options --format and --output with what a command says of them."""
    return {
        "form": _option(str | None, "--format", "-f", metavar="FORMAT", help=formats),
        "output": _option(str | None, "--output", "-o", metavar="FILE", help=output),
    }


def shared_parameter(name: str, kind: Any, required: bool = False) -> inspect.Parameter:
    """A parameter that commands share, with the default that a request has."""
    default = inspect.Parameter.empty if required else Request.__dataclass_fields__[name].default
    return inspect.Parameter(
        name,
        inspect.Parameter.KEYWORD_ONLY,
        annotation=kind,
        default=None if name in REPEATED else default,
    )
