"""Opens the matrix that a command is asked about."""

from __future__ import annotations

from exgraph.cli.output import note
from exgraph.errors import ExgraphError
from exgraph.model.matrix import Matrix
from exgraph.sources.builtin import DEFAULT
from exgraph.sources.load import read


def open_matrix(argument: str | None, option: str | None, stated: bool, verbose: bool) -> Matrix:
    """The matrix named by the argument or the option, which mean the same; with `verbose`, its account is told."""
    if argument is not None and option is not None and argument != option:
        raise ExgraphError(f"two matrices are named, {argument!r} and {option!r}; name one")
    document = read(argument or option or DEFAULT, stated=stated)
    if verbose:
        note(str(document.account))
    return document.matrix
