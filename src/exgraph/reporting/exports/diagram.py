"""The zones and roles of a diagram as plain texts, for programs that lay it out, or draw it, themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from exgraph.drawing import palette
from exgraph.drawing.captions import NAME_WIDTH, first_and_second, plain, wrapped
from exgraph.errors import clipped
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone


@dataclass(frozen=True)
class Frame:
    """A zone: its name in the topology's DOT text (`cluster_1`), its label in lines, fill and frame.

    `second` is the label in a second language, empty where there is none.
    """

    name: str
    zone: Zone
    lines: tuple[str, ...]
    second: str
    fill: str
    colour: str


@dataclass(frozen=True)
class Node:
    """A role: its name in the topology's DOT text (`n1`), that of its zone's frame, and its label in lines.

    `second` is the label in a second language, else the id.
    """

    name: str
    role: Role
    frame: str
    lines: tuple[str, ...]
    second: str


def frames_of(matrix: Matrix, language: str, whole: bool = True) -> tuple[Frame, ...]:
    """The zones that have roles. Labels are `whole`, up to 120 characters, else as short as for a picture's boxes."""
    return tuple(_frames(matrix, language, whole))


def nodes_of(matrix: Matrix, language: str, whole: bool = True) -> tuple[Node, ...]:
    """The roles, in their order."""
    frames = {zone.id: f"cluster_{number}" for number, zone in enumerate(matrix.zones, start=1)}
    return tuple(
        Node(f"n{number}", role, frames[role.zone], *_texts(matrix, role, language, whole))
        for number, role in enumerate(matrix.roles, start=1)
    )


def _frames(matrix: Matrix, language: str, whole: bool) -> Iterator[Frame]:
    for place, zone in enumerate(matrix.zones):
        if matrix.roles_in(zone.id):
            fill, colour = (palette.DMZ_FILL, palette.DMZ) if zone.exposed else palette.zone_colours(place)
            yield Frame(f"cluster_{place + 1}", zone, *_texts(matrix, zone, language, whole), fill, colour)


def _texts(matrix: Matrix, thing: Role | Zone, language: str, whole: bool) -> tuple[tuple[str, ...], str]:
    first, second = first_and_second(thing, language, matrix)
    below = second or (thing.id if isinstance(thing, Role) and thing.id != first else "")
    if whole:
        return tuple(wrapped(clipped(plain(first), NAME_WIDTH), lines=NAME_WIDTH)), clipped(plain(below), NAME_WIDTH)
    return tuple(wrapped(first)), " ".join(wrapped(below, 36, 1)) if below else ""
