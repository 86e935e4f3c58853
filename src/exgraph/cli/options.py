"""The arguments and options that commands share."""

from __future__ import annotations

from typing import Annotated

import typer

from exgraph.sources.builtin import DEFAULT

MatrixArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="[MATRIX]",
        help=f"A built-in name, a profile (.toml), a document, or exgraph's own JSON. Left out: {DEFAULT}.",
        show_default=False,
    ),
]
MatrixOption = Annotated[
    str | None, typer.Option("--matrix", "-m", metavar="MATRIX", help="The same as an option.", show_default=False)
]
Stated = Annotated[bool, typer.Option("--stated", help="Only what the document states; infer nothing.")]
Language = Annotated[
    str | None, typer.Option("--lang", "-l", metavar="LANG", help="Language of labels: en, ru, ….", show_default=False)
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help="table, csv, json or markdown. Left out: as the file's suffix says, else table.",
        show_default=False,
    ),
]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to a file; - is standard output.", show_default=False),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No messages on standard error.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Show the account of the document.")]

FileFormat = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar="FORMAT",
        help="The document's format: markdown, html, csv, xlsx, asciidoc, rst, docx, json.",
        show_default=False,
    ),
]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", metavar="NAME", help="The document's encoding: utf-8, cp1251, ….", show_default=False),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="MEANING=HEADER",
        help="What a column means: port=Anschluss. May be repeated.",
        show_default=False,
    ),
]
Source = Annotated[
    str | None,
    typer.Option("--source", metavar="ROLE", help="The source, where the document states none.", show_default=False),
]
Destination = Annotated[
    str | None,
    typer.Option(
        "--destination", metavar="ROLE", help="The destination, where the document states none.", show_default=False
    ),
]
MergeAliases = Annotated[
    bool, typer.Option("--merge-aliases", help="Spellings that differ in case, article or plural are one role.")
]
