"""Services in a cell that has room for a few lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from exgraph.drawing import palette
from exgraph.drawing.boxes.services import wrapped_words
from exgraph.drawing.canvas import Run, Text
from exgraph.values.service import Service
from exgraph.wording.phrases import phrase

_SMALL = 8.0


def services_in(
    services: Sequence[Service], language: str, words: Callable[[Sequence[Service]], list[Run]], room: float, most: int
) -> tuple[tuple[Text, ...], bool]:
    """As many services as `most` lines of `room` points hold, in their `words`, how many are left on the last; whether
    any is."""
    lines = wrapped_words(words(services), room)
    if len(lines) <= most:
        return lines, False
    fits: tuple[Text, ...] = ()
    number, over = 0, len(services)
    while over - number > 1:
        middle = (number + over) // 2
        lines = wrapped_words(words(services[:middle]), room)
        if len(lines) <= most - 1:
            fits, number = lines, middle
        else:
            over = middle
    more = phrase(language, "pictures.table-more", n=len(services) - number)
    return (*fits, (Run(more, palette.MUTED, _SMALL),)), True
