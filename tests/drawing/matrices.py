"""Matrices of any size for pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.values.labels import Labels
from exgraph.values.ports import PortRange
from exgraph.values.service import Service


def bilingual(number: int) -> Mapping[str, str]:
    return {"en": f"Application server {number}", "ru": f"Сервер приложений {number}"}


def grid_matrix(roles: int, zones: int = 2, labels: Callable[[int], Mapping[str, str]] = bilingual) -> Matrix:
    """Roles in zones of equal size, the second exposed; a third of the cells connects, some say none, some nothing."""
    places = tuple(
        Zone(f"z{n}", Labels.of({"en": f"Zone number {n}", "ru": f"Зона номер {n}"}), n == 1) for n in range(zones)
    )
    members = tuple(Role(f"r{n}", Labels.of(labels(n)), f"z{n * zones // roles}") for n in range(roles))
    cells = []
    for a in range(roles):
        for b in range(roles):
            choice = (a * 7 + b * 11) % 5
            if choice < 2:
                numbers = [(25, 443, 8000 + (a * b) % 9, 60000)[n] for n in range(1 + (a + 2 * b) % 4)]
                services = (Service("App", "tcp", PortRange.of(number)) for number in sorted(set(numbers)))
                flows = tuple(Flow(f"r{a}", f"r{b}", service) for service in services)
                cells.append(Cell(f"r{a}", f"r{b}", Status.SERVICES, flows))
            elif choice < 4:
                cells.append(Cell(f"r{a}", f"r{b}", Status.NONE))
    return Matrix(members, places, tuple(cells))
