"""The order of the roles in a heatmap: zone after zone, in a zone as they come or similar ones together."""

from __future__ import annotations

from dataclasses import replace

from exgraph.analysis.alike.similarity import Relations
from exgraph.errors import UnknownName
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role

ORDERS = ("zones", "similarity")
#: Above this number of roles one looks for patterns, not for names.
MANY_ROLES = 60


def check_order(order: str | None) -> None:
    """Raises `UnknownName` for an order that there is not."""
    if order is not None and order not in ORDERS:
        raise UnknownName("order", order, ORDERS)


def is_by_similarity(matrix: Matrix, order: str | None) -> bool:
    """Whether the roles of a zone are ordered by similarity, in this order or where none is asked for."""
    return order == ORDERS[1] or (order is None and len(matrix.roles) > MANY_ROLES)


def roles_by_zone(matrix: Matrix) -> tuple[Role, ...]:
    """The roles, zone after zone, within a zone in role order."""
    return tuple(role for zone in matrix.zones for role in matrix.roles_in(zone.id))


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
