"""Opens the matrix that a command is asked about."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from exgraph.cli.incomplete import tell_open
from exgraph.cli.output import note
from exgraph.cli.request import Request
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.matrix import Matrix
from exgraph.sources.builtin import DEFAULT, builtin_names
from exgraph.sources.document import Document, Reading
from exgraph.sources.formats.file_formats import FORMATS, OWN
from exgraph.sources.load import read
from exgraph.wording.phrases import Phrase, phrase


def open_matrix(request: Request) -> Matrix:
    """The matrix that is asked about; as `open_document`."""
    return open_document(request).matrix


def open_another(request: Request, name: str | None) -> Matrix | None:
    """The matrix to compare with, read as the first one is; `None` where none is named."""
    return None if name is None else open_matrix(replace(request, matrix=name, option=None))


def open_document(request: Request, *, profile: bool = True, empty: bool = False) -> Document:
    """What the argument or the option names, which mean the same, read as the options say.

    What was rejected is told, and with `verbose` the account. `profile` and `empty` are those of `Reading`.
    """
    if request.matrix is not None and request.option is not None and request.matrix != request.option:
        raise ExgraphError(Phrase.of("errors.two-matrices", one=request.matrix, other=request.option))
    named = request.option if request.matrix is None else request.matrix
    if named == "":
        # A script's empty variable must not open whatever stands in the working folder.
        raise UnknownName("matrix", named, builtin_names())
    reading = reading_of(request, profile, empty)
    try:
        document = read(DEFAULT if named is None else named, stated=request.stated, reading=reading)
    except OSError as error:
        raise ExgraphError(f"{named}: {error.strerror or error}") from error
    tell_open(document, request)
    if request.verbose:
        if document.profile and Path(str(named)) == Path(document.path):
            note(phrase(request.lang, "input.profile", profile=document.profile), request.quiet)
        note(document.account.said(request.lang), request.quiet)
    return document


def reading_of(request: Request, profile: bool = True, empty: bool = False) -> Reading:
    """The options as a `Reading`. Raises `UnknownName` for a format, `ExgraphError` for a column."""
    form = request.file_format
    if form is not None and form not in (*FORMATS, OWN):
        raise UnknownName("format", form, (*FORMATS, OWN))
    columns = {}
    for text in request.column:
        meaning, equals, header = text.partition("=")
        if not (meaning and equals and header):
            raise ExgraphError(Phrase.of("errors.column-form", text=text))
        columns[meaning] = header
    ends = request.unstated_source or "", request.unstated_destination or ""
    beside = profile and not request.no_profile
    return Reading(form, request.encoding, columns, *ends, request.merge_aliases, beside, empty, request.include_hidden)
