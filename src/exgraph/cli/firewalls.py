"""`exgraph inventory`, `enforce` and `permitted`: who has which address, what is to pass firewalls, and what does."""

from __future__ import annotations

from collections.abc import Mapping, Sized
from pathlib import Path
from typing import Any

import exgraph
from exgraph.cli.declared import own_parameters
from exgraph.cli.request import Request
from exgraph.wording.phrases import Phrase, phrase


def inventory(request: Request, **own: Any) -> None:
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    request, _, values = own_parameters(exgraph.inventory, request, own)
    found = exgraph.inventory(open_matrix(request, zones=True), **values)
    answer(found, chosen, request)
    parts = {"inventory.part-absent": found.absent, "inventory.part-unknown": found.unknown}
    tell_parts(parts, "inventory.incomplete", request)


def enforce(request: Request, **own: Any) -> None:
    from exgraph.auditing.enforce.tables import notes
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import deliver, marked, note
    from exgraph.errors import ExgraphError

    request, _, values = own_parameters(exgraph.enforce, request, own)
    values["to"] = _rule_format(values["to"], request.output)
    found = exgraph.enforce(open_matrix(request), **values)
    output = None if request.output == "-" else request.output
    if output is None and len(found.texts) > 1:
        raise ExgraphError(Phrase.of("enforce.needs-file", format=found.format, n=len(found.texts)))
    second = found.plan.target.second
    for number, text in enumerate(found.texts.values()):
        path = output if output is None or second is None or not number else str(second(Path(output)))
        deliver(text.encode("utf-8", "replace"), path)
    if output is not None:
        for suffix, text in found.beside.items():
            deliver(text.encode("utf-8"), str(Path(output).with_suffix(suffix)))
        deliver(marked(found.to_csv(), request).encode("utf-8", "replace"), _trace_beside(output))
    note(f"exgraph: {found.writer.summary(found, request.lang)}", request.quiet)
    for told in notes(found, request.lang):
        note(told, request.quiet)
    unproved = () if found.plan.target.proved else found.rules
    parts = {"enforce.part-unproved": unproved, "enforce.part-open": found.open, "inventory.part-absent": found.absent}
    tell_parts({**parts, "inventory.part-unknown": found.foreign}, "enforce.incomplete", request)


def permitted(request: Request, **own: Any) -> None:
    from exgraph.auditing.permitted.ask import permitted_by
    from exgraph.cli.documents import matrix_format, tell_matrix
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import note

    chosen = matrix_format(request)
    request, configs, values = own_parameters(exgraph.permitted, request, own)
    found = permitted_by(open_matrix(request, zones=True), *configs, **values)
    matrix = found.matrix
    pairs = sum(bool(cell.flows) for cell in matrix.cells)
    about = {"matrix": matrix.name, "configs": found.files, "flows": sum(1 for _ in matrix.flows), "pairs": pairs}
    tell_matrix(matrix, chosen, phrase(request.lang, "permitted.summary", **about), request)
    for told in found.not_understood:
        why = told.phrase.said(request.lang)
        note(phrase(request.lang, "permitted.not-understood", place=told.origin.place, why=why), request.quiet)
    counts = {"partly": found.partly, "conditional": found.conditional, "unfiltered": len(found.unfiltered)}
    for what, number in counts.items():
        if number:
            note(phrase(request.lang, f"permitted.{what}", n=number), request.quiet)
    parts = {"permitted.part-not-understood": found.not_understood, "inventory.part-absent": found.hosts.absent}
    tell_parts({**parts, "inventory.part-unknown": found.foreign}, "permitted.incomplete", request)


def _rule_format(form: str | None, output: str | None) -> str:
    """The format asked for, or that of the file's suffix, or the first.

    Raises `ExgraphError` for a suffix that says none, and for one that says that the file is something else.
    """
    from exgraph.cli.output import format_of_suffix, is_table
    from exgraph.errors import ExgraphError
    from exgraph.filters.writers import ALSO, BESIDE, WRITERS, suffixes

    if form is None:
        return format_of_suffix(output, suffixes(), "enforce.suffix") or next(iter(WRITERS))
    target = WRITERS.get(ALSO.get(form, form))
    name = Path(output or "").name.lower()
    if target is not None and not name.endswith(target.suffixes):
        if name.endswith(BESIDE):
            raise ExgraphError(Phrase.of("enforce.suffix-beside", path=str(output), known=target.suffixes))
        if is_table(output):
            raise ExgraphError(Phrase.of("enforce.no-table", path=str(output), known=target.suffixes))
    return form


def tell_parts(parts: Mapping[str, Sized], whole: str, request: Request) -> None:
    """The result is incomplete where any of these has anything."""
    from exgraph.cli.incomplete import tell_incomplete

    told = tuple(Phrase.of(what, n=len(those)) for what, those in parts.items() if those)
    if told:
        tell_incomplete(Phrase.of(whole, parts=told), request)


def _trace_beside(output: str) -> str:
    return str(Path(output).with_suffix(".trace.csv"))
