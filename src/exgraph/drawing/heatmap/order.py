"""The roles of each zone so ordered that similar ones stand together, and patterns show as blocks."""

from __future__ import annotations

from dataclasses import replace

from exgraph.analysis.alike.similarity import Relations
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role


def by_similarity(matrix: Matrix) -> Matrix:
    """The matrix with the roles of each zone as a chain: after each role the most similar one that is left.

    It begins with the zone's first role; of equally similar ones the first is next.
    """
    relations = Relations.of(matrix, [(role.id,) for role in matrix.roles])
    ordered = [role for zone in matrix.zones for role in _chain(relations, matrix.roles_in(zone.id))]
    return replace(matrix, roles=tuple(ordered), cells=tuple(matrix.cells))


def _chain(relations: Relations, roles: tuple[Role, ...]) -> list[Role]:
    left, chain = list(roles[1:]), list(roles[:1])
    while left:
        last = chain[-1].id
        nearest = max(range(len(left)), key=lambda place: relations.similarity(last, left[place].id))
        chain.append(left.pop(nearest))
    return chain
