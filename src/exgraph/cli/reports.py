"""`exgraph report`: the page to a file, and again whenever what it was made of changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from exgraph.cli.opening import open_document
from exgraph.cli.output import FOLDER, deliver
from exgraph.cli.request import Request
from exgraph.errors import ExgraphError
from exgraph.files.writing import file_stem
from exgraph.reporting.report import Report, report
from exgraph.sources.load import STANDARD_INPUT


def write_report(request: Request, policy: str | None, retire: Sequence[str], watch: bool) -> None:
    """Write the report, print its path; with `watch`, stay and write it again after each change."""
    if watch and (request.output == "-" or STANDARD_INPUT in (request.matrix, request.option)):
        raise ExgraphError("--watch needs files: it looks at the document's time and writes the page again")

    def made() -> tuple[Report, tuple[str, ...]]:
        document = open_document(request)
        sources = (document.path, document.profile, policy or "")
        return report(document, request.lang, policy, retire), tuple(filter(None, sources))

    first, sources = made()
    target = request.output or str(target_of(first.matrix.name))
    deliver(first.html.encode("utf-8", "replace"), target)
    if watch:
        from exgraph.cli.watch import keep_writing

        keep_writing(made, (first, sources), Path(target), request.quiet)


def target_of(name: str) -> Path:
    """Where a report goes when nobody says."""
    return FOLDER / f"{file_stem(name, 'report')}.html"
