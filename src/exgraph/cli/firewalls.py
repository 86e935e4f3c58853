"""`exgraph inventory`: who has which address."""

from __future__ import annotations

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
