"""Title, notes and legend above a picture: the legend explains what occurs, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from exgraph.drawing import palette
from exgraph.drawing.boxes.lettered import lines_of
from exgraph.drawing.boxes.services import CLEAR, ENCRYPTED, UNKNOWN, colour_of
from exgraph.drawing.canvas import Run, Text, width_of
from exgraph.model.matrix import Matrix
from exgraph.values.service import Service
from exgraph.wording.phrases import phrase

INK = "#1F2933"
_TITLE, _SMALL, _NARROWEST = 17.0, 9.5, 560.0
_COLOURS = ((CLEAR, "clear"), (ENCRYPTED, "encrypted"), (UNKNOWN, "unknown"))


def heading_of(
    matrix: Matrix,
    title: str,
    notes: Iterable[str],
    services: Sequence[Service],
    exposed: bool,
    language: str,
    room: float = 0.0,
) -> tuple[Text, ...]:
    """The lines above a picture that is `room` points wide, how much of the matrix is guessed among them.

    `exposed`: a zone in it faces a network that nobody here controls.
    """
    return heading_with(matrix, title, notes, tuple(_legend(services, exposed, language)), language, room)


def heading_with(
    matrix: Matrix, title: str, notes: Iterable[str], legend: Sequence[Text], language: str, room: float = 0.0
) -> tuple[Text, ...]:
    """The same lines with the parts of a legend of their own."""
    room = max(room, _NARROWEST)
    lines: list[Text] = [*_balanced(title, room)]
    told = [*notes, *filter(None, [matrix.guesses.said(language)])]
    lines += [line for note in told for line in lines_of(note, palette.MUTED, _SMALL, room)]
    return (*lines, *_side_by_side(legend, room))


def _side_by_side(legend: Sequence[Text], room: float) -> Iterator[Text]:
    """The parts of a legend in lines, none of them parted."""
    line: list[Run] = []
    for part in legend:
        if line and width_of((*line, *part)) > room:
            yield tuple(line)
            line = []
        line += part
    if line:
        yield tuple(line)


def _balanced(title: str, room: float) -> tuple[Text, ...]:
    """A title in as few lines as there is room for, about equally long."""
    lines = lines_of(title, INK, _TITLE, room, True)
    while room > _NARROWEST / 2 and len(narrower := lines_of(title, INK, _TITLE, room - 10, True)) == len(lines):
        lines, room = narrower, room - 10
    return lines


def _legend(services: Sequence[Service], exposed: bool, language: str) -> Iterator[Text]:
    found = {colour_of(service) for service in services}
    for colour, name in _COLOURS:
        if colour in found:
            yield (Run(f"━━ {phrase(language, f'pictures.rows-{name}')}   ", colour, _SMALL, True),)
    if exposed:
        yield exposed_entry(language)
    if any("ports" in service.inferred for service in services):
        yield (Run(f"* {phrase(language, 'pictures.legend-inferred')}", INK, _SMALL),)


def exposed_entry(language: str) -> Text:
    """What a dashed frame says."""
    return Run("┅┅ ", INK, _SMALL, True), Run(phrase(language, "pictures.rows-exposed") + "   ", INK, _SMALL)
