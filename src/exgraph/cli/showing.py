"""`exgraph show [MATRIX] [SOURCE] [DESTINATION]`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from exgraph.analysis.show.ask import show
from exgraph.cli.opening import open_matrix
from exgraph.cli.output import answer, table_format
from exgraph.cli.request import Request
from exgraph.errors import ExgraphError
from exgraph.sources.builtin import builtin_names
from exgraph.sources.load import STANDARD_INPUT


def show_statements(request: Request, names: list[str]) -> None:
    """Print what the document says of up to two roles. A first name that is a matrix is taken for the matrix."""
    chosen = table_format(request.form, request.output)
    if names and request.option is None and is_matrix(names[0]):
        request, names = replace(request, matrix=names[0]), names[1:]
    if len(names) > 2:
        raise ExgraphError(f"show takes a source and a destination, not {len(names)} roles")
    source, destination = [*names, "", ""][:2]
    opened = open_matrix(request)
    answer(show(opened, source or None, destination or None), chosen, request.output, request.lang)


def is_matrix(name: str) -> bool:
    """Whether a name that may be a role's is rather that of a matrix."""
    if name == STANDARD_INPUT or name in builtin_names() or Path(name).suffix in (".toml", ".json"):
        return True
    try:
        return Path(name).exists()
    except OSError:
        # No name of a file on this system.
        return False
