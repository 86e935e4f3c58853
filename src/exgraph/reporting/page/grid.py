"""Role × role as the page shows it: how many ports, in zone order."""

from __future__ import annotations

from dataclasses import dataclass, field

from exgraph.drawing.heatmap.connections import count, endpoints
from exgraph.drawing.heatmap.order import roles_by_zone
from exgraph.model.cell import Cell, Status
from exgraph.model.matrix import Matrix
from exgraph.reporting.page.facts import Places

#: A grid of more roles is wider than any window, and a page in itself.
MOST_IN_GRID = 120
#: How many steps there are between the smallest number and the largest.
STEPS = 5


@dataclass(frozen=True, slots=True)
class Square:
    """What a pair opens: so many ports with a number, dynamic ones, and some of which no port is stated."""

    fixed: int
    dynamic: bool
    unknown: bool
    step: int = 0


@dataclass(frozen=True)
class Grid:
    """Role × role: for each row in zone order, what stands in its squares. `None` is silence, and a square without
    anything a pair that is said not to connect. `edges` are the lines at which another zone begins."""

    order: tuple[int, ...]
    edges: frozenset[int]
    squares: tuple[tuple[Square | None, ...], ...] = field(repr=False)


def grid_of(matrix: Matrix, places: Places) -> Grid | None:
    """The grid of a matrix; `None` where it has too many roles."""
    if len(matrix.roles) > MOST_IN_GRID:
        return None
    cells = {(places.role[cell.source], places.role[cell.destination]): cell for cell in matrix.cells}
    order = tuple(places.role[role.id] for role in roles_by_zone(matrix))
    zones = [matrix.roles[place].zone for place in order]
    edges = frozenset(line for line in range(1, len(zones)) if zones[line] != zones[line - 1])
    steps = _steps(sorted({count(cell) for cell in matrix.cells if cell.status is Status.SERVICES}))
    squares = tuple(
        tuple(_square(cells.get((source, destination)), steps) for destination in order) for source in order
    )
    return Grid(order, edges, squares)


def _steps(numbers: list[int]) -> dict[int, int]:
    """The step of each number, by its rank: one column of large numbers does not take all contrast."""
    last = max(len(numbers) - 1, 1)
    return {number: 1 + round(place * (STEPS - 1) / last) for place, number in enumerate(numbers)}


def _square(cell: Cell | None, steps: dict[int, int]) -> Square | None:
    if cell is None or cell.status is Status.SILENT:
        return None
    if cell.status is not Status.SERVICES:
        return Square(0, False, False)
    return Square(*endpoints(cell), steps[count(cell)])
