"""Roles and zones as lines and groups of a heatmap, with their labels."""

from __future__ import annotations

from collections.abc import Iterable

from exgraph.drawing import palette
from exgraph.drawing.captions import first_and_second, plain, title_of
from exgraph.drawing.heatmap.scene import Group, Line
from exgraph.errors import clipped
from exgraph.model.guesses import Guesses
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone

#: Characters of a label that are kept; the painter cuts it further, to the width there is.
LONGEST = 120
#: Characters of a name inside a sentence.
SHORT = 40


def role_lines(matrix: Matrix, roles: Iterable[Role], language: str) -> tuple[Line, ...]:
    """One line a role, labelled in the language, with the next language small."""
    return tuple(Line(role.id, *_labels(role, language, matrix)) for role in roles)


def zone_groups(matrix: Matrix, language: str) -> tuple[Group, ...]:
    """The zones that hold roles, as groups of the lines of `roles_by_zone`."""
    groups: list[Group] = []
    for zone in matrix.zones:
        start = groups[-1].end if groups else 0
        end = start + len(matrix.roles_in(zone.id))
        if end > start:
            ink = palette.DMZ_INK if zone.exposed else palette.MUTED
            groups.append(Group(zone.id, *_labels(zone, language, matrix), start, end, zone.exposed, ink))
    return tuple(groups)


def zone_lines(matrix: Matrix, zones: Iterable[Zone], language: str) -> tuple[Line, ...]:
    """One line a zone, labelled as roles are."""
    return tuple(Line(zone.id, *_labels(zone, language, matrix)) for zone in zones)


def zone_name(matrix: Matrix, zone: str, language: str) -> str:
    """A zone's label for a sentence."""
    return clipped(plain(matrix.zone(zone).label(language)) or zone, SHORT)


def name_of(matrix: Matrix, role: str, language: str) -> str:
    """A role's label for a sentence."""
    return clipped(plain(matrix.role(role).label(language)) or role, SHORT)


def guessed_in(guesses: Guesses, language: str) -> str:
    """What of the document was guessed, as the end of a subtitle."""
    said = guesses.said(language)
    return f" · {said}" if said else ""


def document_of(matrix: Matrix, language: str) -> str:
    """The title of the document, as the beginning of a subtitle."""
    title = clipped(title_of(matrix.title, language, matrix.name), 2 * SHORT)
    return f"{title} · " if title else ""


def _labels(thing: Role | Zone, language: str, matrix: Matrix) -> tuple[str, str]:
    first, second = first_and_second(thing, language, matrix)
    return clipped(plain(first[: LONGEST * 4]), LONGEST) or "?", clipped(plain(second[: LONGEST * 4]), LONGEST)
