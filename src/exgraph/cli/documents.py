"""`exgraph read` and `exgraph profile`: a document, as it is understood."""

from __future__ import annotations

import os
from pathlib import Path

from exgraph.cli.exporting import write_export
from exgraph.cli.opening import open_document, reading_of
from exgraph.cli.output import answer, deliver, table_format, terminal_width
from exgraph.cli.request import Request
from exgraph.reporting.export_formats import EXPORTS
from exgraph.reporting.flows import flow_table
from exgraph.sources.drafting import draft_profile
from exgraph.sources.explain_reading import explain_reading
from exgraph.sources.load import STANDARD_INPUT


def tell_document(request: Request, explained: bool) -> None:
    """Print or write the flows of a document, or with `explained` what was made of each of its tables."""
    form, output = request.form, request.output
    if explained:
        chosen = table_format(form, output)
        answer(explain_reading(open_document(request, empty=True)), chosen, output, request.lang)
        return
    wanted = (form or Path(output or "").suffix.lstrip(".")).lower()
    if wanted in EXPORTS:
        write_export(open_document(request).matrix, wanted, request)
        return
    chosen = table_format(form, output)
    document = open_document(request)
    table = flow_table(document.matrix, f"{document.path}: {document.account}.")
    text = table.to_markdown() if chosen == "markdown" else table.to_text(terminal_width())
    deliver(text.encode("utf-8", "replace"), output)


def tell_profile(request: Request) -> None:
    """Print or write the draft of a document's profile; the profile names the document as seen from its own folder."""
    document = open_document(request, profile=False)
    path = None
    if request.output not in (None, "-") and request.matrix != STANDARD_INPUT:
        folder = Path(str(request.output)).resolve().parent
        path = Path(os.path.relpath(Path(str(request.matrix)).resolve(), folder)).as_posix()
    draft = draft_profile(document, reading_of(request), path)
    deliver(draft.encode("utf-8", "replace"), request.output)
