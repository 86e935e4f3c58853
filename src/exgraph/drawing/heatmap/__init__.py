"""Heatmaps: who may connect to whom, which role uses which port, and where two directions differ."""

from __future__ import annotations

from exgraph.analysis.diff import diff as compare
from exgraph.drawing.heatmap.asymmetry import asymmetry
from exgraph.drawing.heatmap.connections import connections
from exgraph.drawing.heatmap.difference import difference
from exgraph.drawing.heatmap.grid import Heatmap
from exgraph.drawing.heatmap.ports import ports
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.matrix import Matrix

__all__ = ["KINDS", "MOST_ROLES", "Heatmap", "heatmap"]

_CALCULATIONS = {"connections": connections, "ports": ports, "asymmetry": asymmetry}
KINDS = tuple(_CALCULATIONS)

#: Above this number of roles a square is smaller than anyone can see on a page.
MOST_ROLES = 250


def heatmap(matrix: Matrix, kind: str, language: str = "en", diff: Matrix | None = None) -> Heatmap:
    """The heatmap of a matrix: `connections` (role × role), `ports` (port × role) or `asymmetry` (pairs of roles).

    With another matrix as `diff`, `connections` shows what became of each pair on the way there (`exgraph.diff`).
    Raises `UnknownName` for another kind and `ExgraphError` for a matrix with too many roles or nothing to draw, and
    for a difference of another kind.
    """
    calculate = _CALCULATIONS.get(kind)
    if calculate is None:
        raise UnknownName("heatmap", kind, KINDS)
    if diff is not None:
        if kind != "connections":
            raise ExgraphError(f"a heatmap of {kind} shows no difference; one of connections does")
        found = compare(matrix, diff)
        _check_size(found.both)
        return difference(found, language)
    _check_size(matrix)
    return calculate(matrix, language)


def _check_size(matrix: Matrix) -> None:
    if not matrix.roles:
        raise ExgraphError("there is nothing to draw: the matrix has no roles")
    if len(matrix.roles) > MOST_ROLES:
        raise ExgraphError(f"a heatmap of {len(matrix.roles)} roles cannot be read: at most {MOST_ROLES} are drawn")
