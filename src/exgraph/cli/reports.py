"""`exgraph report`: the page to a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from exgraph.cli.opening import open_document
from exgraph.cli.output import FOLDER, deliver
from exgraph.cli.request import Request
from exgraph.drawing.files import file_stem
from exgraph.reporting.report import report


def write_report(request: Request, policy: str | None, retire: Sequence[str]) -> None:
    """Write the report, print its path."""
    made = report(open_document(request), request.lang, policy, retire)
    deliver(made.html.encode("utf-8", "replace"), request.output or str(target_of(made.matrix.name)))


def target_of(name: str) -> Path:
    """Where a report goes when nobody says."""
    return FOLDER / f"{file_stem(name, 'report')}.html"
