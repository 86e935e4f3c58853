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
