"""`exgraph read` and `exgraph profile`: a document, as it is understood."""

from __future__ import annotations

import os
from pathlib import Path

from exgraph.cli.outcome import tell_rejected
from exgraph.cli.output import answer, deliver, table_format, terminal_width
from exgraph.errors import ExgraphError, UnknownName
from exgraph.report.export import FORMATS as EXPORTS
from exgraph.report.export import export, flow_table
from exgraph.sources.drafting import draft_profile
from exgraph.sources.explain import explain
from exgraph.sources.formats import FORMATS
from exgraph.sources.load import read
from exgraph.sources.reading import Document, Reading


def reading_of(
    form: str | None,
    encoding: str | None,
    columns: list[str],
    source: str | None,
    destination: str | None,
    merge_aliases: bool,
    profile: bool = True,
    empty: bool = False,
) -> Reading:
    """The options of a command as a `Reading`. Raises `UnknownName` for a format, `ExgraphError` for a column."""
    if form is not None and form not in (*FORMATS, "json"):
        raise UnknownName("format", form, (*FORMATS, "json"))
    meanings = {}
    for text in columns:
        meaning, equals, header = text.partition("=")
        if not (meaning and equals and header):
            raise ExgraphError(f"--column takes MEANING=HEADER, not {text!r}")
        meanings[meaning] = header
    return Reading(form, encoding, meanings, source or "", destination or "", merge_aliases, profile, empty)


def tell_document(
    name: str, reading: Reading, explained: bool, allowed: int, form: str | None, output: str | None, stated: bool
) -> None:
    """Print or write the flows of a document, or with `explained` what was made of each of its tables."""
    document = read(name, stated=stated, reading=reading)
    if explained:
        answer(explain(document), table_format(form, output), output, None)
    else:
        _tell_flows(document, form, output)
    tell_rejected(document, allowed)


def _tell_flows(document: Document, form: str | None, output: str | None) -> None:
    wanted = form or Path(output or "").suffix.lstrip(".").lower()
    if wanted in EXPORTS:
        deliver(export(document.matrix, wanted).encode("utf-8", "replace"), output)
        return
    table = flow_table(document.matrix, f"{document.path}: {document.account}.")
    text = table.to_markdown() if table_format(form, output) == "markdown" else table.to_text(terminal_width())
    deliver(text.encode("utf-8", "replace"), output)


def tell_profile(name: str, reading: Reading, output: str | None) -> None:
    """Print or write the draft of a document's profile; the profile names the document as seen from its own folder."""
    document = read(name, reading=reading)
    path = None
    if output not in (None, "-") and name != "-":
        path = Path(os.path.relpath(Path(name).resolve(), Path(str(output)).resolve().parent)).as_posix()
    deliver(draft_profile(document, reading, path).encode("utf-8", "replace"), output)
    tell_rejected(document)
