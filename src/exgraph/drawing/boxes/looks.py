"""How a row looks: services in the colours of their protection, or what became of them, said by a sign and a colour."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exgraph.drawing.boxes.services import weakest, words_of
from exgraph.drawing.canvas import Run
from exgraph.values.service import Service

_SIGNED = re.compile("^([+−~]) ")


@dataclass(frozen=True)
class Look:
    """What a row says in place of a service, in one colour, and whether its lines are dashed."""

    text: str
    colour: str
    dashed: bool = False


#: By the canonical text of a service, where rows do not say services themselves.
Looks = Mapping[str, Look]


def row_words(services: Sequence[Service], looks: Looks, language: str, size: float) -> list[Run]:
    """The words of a row."""
    if not looks:
        return words_of(services, language, size)
    known = [looks[service.key] for service in services]
    words = []
    for place, look in enumerate(known):
        # A sign at the end of a line would be read with what stands before it.
        *most, last = _SIGNED.sub("\\g<1>\u00a0", look.text).split(" ")
        joint = " ·" if place < len(known) - 1 else ""
        words += [Run(word, look.colour, size) for word in (*most, last + joint)]
    return words


def row_colour(services: Sequence[Service], looks: Looks) -> str:
    """The colour of a row's lines: the weakest protection, or what became of it."""
    return looks[services[0].key].colour if looks else weakest(services)


def is_dashed(services: Sequence[Service], looks: Looks) -> bool:
    """Whether a row's lines are dashed."""
    return bool(looks) and all(looks[service.key].dashed for service in services)
