"""Opens the matrix that a command is asked about."""

from __future__ import annotations

from exgraph.cli.outcome import tell_rejected
from exgraph.cli.output import note
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.matrix import Matrix
from exgraph.sources.builtin import DEFAULT, builtin_names
from exgraph.sources.load import read
from exgraph.sources.reading import Document


def open_matrix(
    argument: str | None, option: str | None, stated: bool, verbose: bool, language: str | None = None
) -> Matrix:
    """The matrix named by the argument or the option; as `open_document`."""
    return open_document(argument, option, stated, verbose, language).matrix


def open_document(
    argument: str | None, option: str | None, stated: bool, verbose: bool, language: str | None = None
) -> Document:
    """What the argument or the option names, which mean the same; with `verbose`, its account is told.

    Raises `ExgraphError` for a language in which the matrix has no labels.
    """
    if argument is not None and option is not None and argument != option:
        raise ExgraphError(f"two matrices are named, {argument!r} and {option!r}; name one")
    named = option if argument is None else argument
    if named == "":
        # A script's empty variable must not open whatever stands in the working folder.
        raise UnknownName("matrix", named, builtin_names())
    try:
        document = read(DEFAULT if named is None else named, stated=stated)
    except OSError as error:
        raise ExgraphError(f"{named}: {error.strerror or error}") from error
    if language is not None:
        _check_language(document.matrix, language)
    tell_rejected(document)
    if verbose:
        note(str(document.account))
    return document


def _check_language(matrix: Matrix, language: str) -> None:
    labelled = [
        *(role.labels for role in matrix.roles),
        *(zone.labels for zone in matrix.zones),
        *(product.labels for product in matrix.products),
    ]
    known = list(dict.fromkeys(code for labels in labelled for code, _ in labels.entries))
    if known and language not in known:
        # No nearest one: of names this short, any two are near.
        raise ExgraphError(f"unknown language {language!r}; known: {', '.join(known)}")
