"""A report that is parted by zones: what one page can hold of a matrix, and what a zone's page is about."""

from __future__ import annotations

from dataclasses import replace

from exgraph.files.writing import file_stem
from exgraph.model.matrix import Matrix
from exgraph.model.role import Zone
from exgraph.values.labels import Labels

#: Above so many flows a page is slow to open, and more than a mail takes.
MOST_FLOWS = 50_000


def is_parted(matrix: Matrix) -> bool:
    """Whether a matrix has a page a zone, and a first one without single flows."""
    return len(matrix.flows) > MOST_FLOWS and len({role.zone for role in matrix.roles}) > 1


def zones_of(matrix: Matrix) -> tuple[Zone, ...]:
    """The zones that have pages."""
    return tuple(zone for zone in matrix.zones if matrix.roles_in(zone.id))


def page_name(stem: str, zone: Zone) -> str:
    """The file of a zone's page beside the report of this name without its suffix."""
    return f"{file_stem(stem, 'zone', zone.id)}.html"


def part_of(matrix: Matrix, zone: Zone) -> Matrix:
    """The roles of a zone, and all that they open and accept."""
    inside = {role.id for role in matrix.roles_in(zone.id)}
    cells = tuple(cell for cell in matrix.cells if cell.source in inside or cell.destination in inside)
    near = inside.union(*((cell.source, cell.destination) for cell in cells))
    roles = tuple(role for role in matrix.roles if role.id in near)
    texts = {
        language: f"{matrix.title.text(language, matrix.name)}: {zone.label(language)}" for language in _spoken(matrix)
    }
    return replace(matrix, roles=roles, cells=cells, title=Labels.of(texts))


def _spoken(matrix: Matrix) -> tuple[str, ...]:
    return tuple(dict.fromkeys((matrix.language, *matrix.languages, "en", "ru")))
