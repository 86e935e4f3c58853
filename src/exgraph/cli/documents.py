"""`exgraph read`, `profile`, `export` and `report`: a document as it is understood, and the matrix as a file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

import exgraph
from exgraph.cli.declared import own_parameters
from exgraph.cli.request import Request
from exgraph.wording.phrases import Phrase, phrase

if TYPE_CHECKING:
    from exgraph.model.matrix import Matrix
    from exgraph.reporting.report import Report

#: Suffixes of the files that `profile` writes.
PROFILES = {".toml": "toml"}


def read(
    request: Request,
    explain: Annotated[bool, typer.Option("--explain", help="What was made of each table, and why.")] = False,
) -> None:
    """Read a document of any vendor and show its flows.

    With --explain, show what each table was taken for, what each column means, and what was left alone.
    """
    from exgraph.cli.opening import open_document
    from exgraph.cli.output import answer, table_format

    if explain:
        chosen = table_format(request.form, request.output)
        answer(exgraph.explain_reading(open_document(request, empty=True)), chosen, request)
        return
    chosen = matrix_format(request)
    document = open_document(request)
    account = document.account.said(request.lang)
    summary = phrase(request.lang, "input.read", path=document.path, account=account)
    tell_matrix(document.matrix, chosen, summary, request)


def matrix_format(request: Request) -> str:
    """The format of a matrix that is told: a table, or one of export's. As `table_format`."""
    from exgraph.cli.output import table_format
    from exgraph.reporting.exports.formats import EXPORTS

    exports = {f".{suffix}": name for name, known in EXPORTS.items() for suffix in (name, *known.suffixes)}
    return table_format(request.form, request.output, exports)


def tell_matrix(matrix: Matrix, chosen: str, summary: str, request: Request) -> None:
    """The flows of a matrix under a sentence, or the matrix in a format of `export`, to where the answer goes."""
    from exgraph.cli.output import deliver, rows_of, terminal_width
    from exgraph.reporting.exports.formats import EXPORTS
    from exgraph.reporting.flows import flow_reading
    from exgraph.tables.html import document_of
    from exgraph.tables.markdown import markdown_of
    from exgraph.tables.text import text_of

    if chosen in EXPORTS:
        _write(matrix, chosen, request)
        return
    tables = [flow_reading(matrix, summary, request.lang)]
    if chosen == "markdown":
        text = markdown_of(tables, request.lang)
    elif chosen == "html":
        title = matrix.title.text(request.lang or matrix.language, matrix.name)
        text = document_of(tables, title, request.lang, matrix.guesses.said(request.lang))
    else:
        text = text_of(tables, terminal_width(), language=request.lang, rows=rows_of(request))
    deliver(text.encode("utf-8", "replace"), request.output)


def profile(request: Request) -> None:
    """Draft the profile of a document, for you to edit.

    Ids, labels and zones are guessed from the document, each with its reason.
    """
    from exgraph.cli.opening import open_document, reading_of
    from exgraph.cli.output import deliver, format_of_suffix
    from exgraph.sources.load import STANDARD_INPUT

    format_of_suffix(request.output, PROFILES, "errors.output-suffix-alone")
    document = open_document(request, profile=False)
    path = None
    if request.output not in (None, "-") and request.matrix != STANDARD_INPUT:
        # The profile names the document as seen from its own folder.
        folder = Path(str(request.output)).resolve().parent
        path = Path(os.path.relpath(Path(str(request.matrix)).resolve(), folder)).as_posix()
    draft = exgraph.draft_profile(document, reading_of(request), path)
    deliver(draft.encode("utf-8", "replace"), request.output)


def export(
    request: Request,
    every: Annotated[
        bool,
        typer.Option("--all", help="In CSV and XLSX, also what is no flow, so that the whole matrix reads back."),
    ] = False,
) -> None:
    """Write the whole matrix for other programs.

    As data (json, csv, xlsx), as a network of all flows (graphml, gexf, cyjs, dot), or as a diagram to edit
    (drawio, mmd, d2).
    """
    from exgraph.cli.opening import open_matrix
    from exgraph.reporting.exports.formats import format_of

    chosen = format_of(request.form, Path(request.output or "").suffix.lstrip("."))
    _write(open_matrix(request), chosen, request, every)


def report(
    request: Request,
    watch: Annotated[
        bool,
        typer.Option("--watch", help="Stay, serve the page on this machine alone, renew it on changes; end: Ctrl-C."),
    ] = False,
    **own: Any,
) -> None:
    """Write one page with everything, to click, print and hand over.

    The verdict, pictures, findings and what follows from them in one file that needs no network. Its path is printed.
    """
    from exgraph.cli.opening import open_document
    from exgraph.cli.options import reading_told
    from exgraph.cli.output import FOLDER, deliver, format_of_suffix, say
    from exgraph.errors import ExgraphError, UnknownName
    from exgraph.files.writing import file_stem
    from exgraph.reporting.report import FORMS, FORMS_BY_SUFFIX
    from exgraph.sources.load import STANDARD_INPUT

    if request.form is not None and request.form.lower() not in FORMS:
        raise UnknownName("format", request.form, FORMS)
    form = (request.form or format_of_suffix(request.output, FORMS_BY_SUFFIX) or "html").lower()
    if watch and (form != "html" or request.output == "-" or STANDARD_INPUT in (request.matrix, request.option)):
        raise ExgraphError(Phrase.of("errors.watch-files"))
    request, _, values = own_parameters(exgraph.report, request, own)

    def make() -> tuple[Report, tuple[str, ...]]:
        document = open_document(request, zones=True)
        sources = (document.path, document.profile, own["policy"] or "")
        made = exgraph.report(document, language=request.lang, **values).read_with(reading_told(request))
        return made, tuple(filter(None, sources))

    first, sources = make()
    suffix = next(suffix for suffix, name in FORMS_BY_SUFFIX.items() if name == form)
    target = request.output or str(FOLDER / f"{file_stem(first.matrix.name, 'report')}{suffix}")
    if target == "-":
        text = first.markdown if form == "markdown" else first.html
        deliver(first.pdf if form == "pdf" else text.encode("utf-8", "replace"), target)
    else:
        say(str(first.save(target, form)))
    if watch:
        from exgraph.cli.watch import keep_writing

        keep_writing(make, (first, sources), Path(target), request)


def _write(matrix: Matrix, form: str, request: Request, every: bool = False) -> None:
    """Write a matrix in a format of `export` to where the answer goes."""
    from exgraph.cli.output import deliver, marked, note

    if form == "mmd":
        from exgraph.reporting.exports.mermaid import MANY_ROLES

        if len(matrix.roles) >= MANY_ROLES:
            if request.output not in (None, "-"):
                _write_by_zone(matrix, Path(str(request.output)).with_suffix(""), request)
                return
            note(phrase(request.lang, "exports.whole", roles=len(matrix.roles)), request.quiet)
    data = exgraph.export(matrix, form, request.lang, every=every)
    if isinstance(data, str):
        data = (marked(data, request) if form == "csv" else data).encode("utf-8", "replace")
    deliver(data, request.output)


def _write_by_zone(matrix: Matrix, folder: Path, request: Request) -> None:
    """A Mermaid diagram a zone, in a folder."""
    from exgraph.cli.output import deliver, note
    from exgraph.reporting.exports.mermaid import mermaid_by_zone

    for name, text in mermaid_by_zone(matrix, request.lang or matrix.language).items():
        deliver(text.encode("utf-8", "replace"), str(folder / name))
    note(phrase(request.lang, "exports.by-zone", roles=len(matrix.roles), folder=str(folder)), request.quiet)
