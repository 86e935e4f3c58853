"""`exgraph export`: the whole matrix to a file for another program."""

from __future__ import annotations

from pathlib import Path

from exgraph.cli.opening import open_matrix
from exgraph.cli.output import deliver
from exgraph.cli.request import Request
from exgraph.model.matrix import Matrix
from exgraph.reporting.export import export
from exgraph.reporting.export_formats import format_of


def tell_export(request: Request) -> None:
    """Write the matrix in the format asked for, or that of the file's suffix."""
    chosen = format_of(request.form, Path(request.output or "").suffix.lstrip("."))
    write_export(open_matrix(request), chosen, request)


def write_export(matrix: Matrix, form: str, request: Request) -> None:
    """Write a matrix in a format of `export` to where the answer goes."""
    data = export(matrix, form, request.lang)
    deliver(data if isinstance(data, bytes) else data.encode("utf-8", "replace"), request.output)
