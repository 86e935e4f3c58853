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
    from exgraph.cli.output import answer, deliver, rows_of, table_format, terminal_width
    from exgraph.reporting.exports.formats import EXPORTS
    from exgraph.reporting.flows import flow_reading
    from exgraph.tables.markdown import markdown_of
    from exgraph.tables.text import text_of

    form, output = request.form, request.output
    if explain:
        chosen = table_format(form, output)
        answer(exgraph.explain_reading(open_document(request, empty=True)), chosen, request)
        return
    exports = {f".{suffix}": name for name, known in EXPORTS.items() for suffix in (name, *known.suffixes)}
    chosen = table_format(form, output, exports)
    document = open_document(request)
    if chosen in EXPORTS:
        _write(document.matrix, chosen, request)
        return
    account = document.account.said(request.lang)
    summary = phrase(request.lang, "input.read", path=document.path, account=account)
    tables = [flow_reading(document.matrix, summary, request.lang)]
    if chosen == "markdown":
        text = markdown_of(tables, request.lang)
    else:
        text = text_of(tables, terminal_width(), language=request.lang, rows=rows_of(request))
    deliver(text.encode("utf-8", "replace"), output)


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
    from exgraph.cli.output import deliver

    data = exgraph.export(matrix, form, request.lang, every=every)
    deliver(data if isinstance(data, bytes) else data.encode("utf-8", "replace"), request.output)
