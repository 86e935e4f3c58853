"""Opens the matrix that a command is asked about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
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
from exgraph.sources.said_by_user import refuse_guesses
from exgraph.wording.phrases import Phrase, phrase


def open_matrix(request: Request, *, zones: bool | Collection[str] = False) -> Matrix:
    """The matrix that is asked about; as `open_document`."""
    return open_document(request, zones=zones).matrix


def open_another(request: Request, name: str | None) -> Matrix | None:
    """The matrix to compare with, read as the first one is; `None` where none is named."""
    return None if name is None else open_matrix(replace(request, matrix=name, option=None), zones=True)


def open_document(
    request: Request, *, profile: bool = True, empty: bool = False, zones: bool | Collection[str] = False
) -> Document:
    """What the argument or the option names, which mean the same, read as the options say.

    What was rejected or guessed is told, and with `verbose` the account. `profile` and `empty` are those of `Reading`.
    `zones`: the answer depends on zones, or does if one of these names is a zone. Raises `Refused` for guesses where
    the request is strict.
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
    asked = zones if isinstance(zones, bool) else _names_zone(document.matrix, zones)
    if request.strict:
        refuse_guesses(document, asked)
    tell_open(document, request, asked)
    if document.profile and Path(str(named)) == Path(document.path):
        note(phrase(request.lang, "input.profile", profile=document.profile), request.quiet)
    if request.verbose:
        note(document.account.said(request.lang), request.quiet)
        if grounds := document.account.said_grounds(request.lang):
            note(phrase(request.lang, "input.grounds", grounds=grounds), request.quiet)
    return document


def _names_zone(matrix: Matrix, names: Collection[str]) -> bool:
    known = {text.casefold() for zone in matrix.zones for text in (zone.id, *zone.labels.as_dict().values())}
    return any(name.casefold() in known for name in names)


def reading_of(request: Request, profile: bool = True, empty: bool = False) -> Reading:
    """The options as a `Reading`. Raises `UnknownName` for a format, `ExgraphError` for a column."""
    form = request.file_format
    if form is not None and form not in (*FORMATS, OWN):
        raise UnknownName("format", form, (*FORMATS, OWN))
    columns = dict(_told(request.column, "errors.column-form"))
    zones: dict[str, str] = {}
    for role, zone in _told(request.zones_of_roles, "errors.in-form"):
        if zones.setdefault(role, zone) != zone:
            raise ExgraphError(Phrase.of("errors.in-twice", role=role, zone=zones[role], other=zone))
    return Reading(
        form,
        request.encoding,
        columns,
        source=request.unstated_source or "",
        destination=request.unstated_destination or "",
        host=request.own_host or "",
        zones=zones,
        merge_aliases=request.merge_aliases,
        profile=profile and not request.no_profile,
        empty=empty,
        include_hidden=request.include_hidden,
        budget=request.budget,
    )


def _told(texts: Iterable[str], otherwise: str) -> Iterator[tuple[str, str]]:
    """What is told as NAME=VALUE. Raises `ExgraphError` with the phrase `otherwise` for a text of another form."""
    for text in texts:
        name, equals, value = text.partition("=")
        if not (name and equals and value):
            raise ExgraphError(Phrase.of(otherwise, text=text))
        yield name, value
