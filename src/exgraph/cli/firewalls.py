"""`exgraph inventory` and `exgraph enforce`: who has which address, and the rules that follow."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import exgraph
from exgraph.cli.declared import own_parameters
from exgraph.cli.request import Request
from exgraph.wording.phrases import Phrase


def inventory(request: Request, **own: Any) -> None:
    from exgraph.cli.incomplete import tell_incomplete
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import answer, table_format

    chosen = table_format(request.form, request.output)
    request, _, values = own_parameters(exgraph.inventory, request, own)
    found = exgraph.inventory(open_matrix(request, zones=True), **values)
    answer(found, chosen, request)
    parts = {"absent": len(found.absent), "unknown": len(found.unknown)}
    told = tuple(Phrase.of(f"inventory.part-{what}", n=number) for what, number in parts.items() if number)
    if told:
        tell_incomplete(Phrase.of("inventory.incomplete", parts=told), request)


def enforce(request: Request, **own: Any) -> None:
    from exgraph.auditing.enforce.tables import notes
    from exgraph.cli.incomplete import tell_incomplete
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import deliver, note
    from exgraph.errors import ExgraphError

    request, _, values = own_parameters(exgraph.enforce, request, own)
    found = exgraph.enforce(open_matrix(request), **values)
    output = None if request.output == "-" else request.output
    if output is None and len(found.texts) > 1:
        raise ExgraphError(Phrase.of("enforce.needs-file", format=found.format, n=len(found.texts)))
    for number, text in enumerate(found.texts.values()):
        deliver(text.encode("utf-8", "replace"), output if output is None or not number else _other_family(output))
    if output is not None:
        deliver(found.to_csv().encode("utf-8", "replace"), _trace_beside(output))
    note(f"exgraph: {found.writer.summary(found, request.lang)}", request.quiet)
    for told in notes(found, request.lang):
        note(told, request.quiet)
    parts = {"enforce.part-open": found.open, "inventory.part-absent": found.absent}
    parts["inventory.part-unknown"] = found.foreign
    told_parts = tuple(Phrase.of(what, n=len(those)) for what, those in parts.items() if those)
    if told_parts:
        tell_incomplete(Phrase.of("enforce.incomplete", parts=told_parts), request)


def _other_family(output: str) -> str:
    """The rules for IPv6 beside those for IPv4: `core.v4` and `core.v6`, `core.rules` and `core.v6.rules`."""
    path = Path(output)
    suffix = ".v6" if path.suffix in ("", ".v4") else f".v6{path.suffix}"
    return str(path.with_suffix(suffix))


def _trace_beside(output: str) -> str:
    return str(Path(output).with_suffix(".trace.csv"))
