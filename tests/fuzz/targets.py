"""What fuzzing calls, by name: the notation, and the reader of each format. Each reads its input or refuses it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from exgraph.errors import ExgraphError
from exgraph.notation import read_cell
from exgraph.sources.document import Reading
from exgraph.sources.formats.file_formats import FORMATS
from exgraph.sources.interchange import from_json
from exgraph.sources.matrix_of_tables import undescribed


def cell(data: bytes) -> None:
    reading = read_cell.__wrapped__(data.decode("utf-8", "replace"))
    assert reading.services or reading.none or reading.problems


def own_json(data: bytes) -> None:
    try:
        from_json(data.decode("utf-8", "replace"))
    except ExgraphError:
        return


def document(form: str, data: bytes) -> None:
    try:
        account = undescribed(data, "document", Reading(form=form)).account
    except ExgraphError:
        return
    assert account.rows == account.connecting + account.none + account.rejected + account.skipped


TARGETS: dict[str, Callable[[bytes], None]] = {
    "cell": cell,
    **{form: partial(document, form) for form in FORMATS},
    "json": own_json,
}
