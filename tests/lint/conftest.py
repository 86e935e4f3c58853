"""Small documents for the tests of rules, in the words of a document's cells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from exgraph import load
from exgraph.model.cell import Cell, Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import DynamicRange, Product, Role, Zone
from exgraph.notation import infer, read_cell
from exgraph.values.labels import Labels
from exgraph.values.origin import Origin
from exgraph.values.ports import PortRange

PRODUCT = Product("ranged", dynamic=(DynamicRange("any", PortRange(49152, 65535)),))


@pytest.fixture(scope="session")
def seed() -> Matrix:
    return load()


@pytest.fixture(scope="session")
def document() -> Callable[..., Matrix]:
    return _document


def _document(*rows: tuple[str, str], labels=None, kinds=None, ranged: bool = True) -> Matrix:
    """Rows of (`a>b`, text of the cell), the first on line 1; several rows may speak of one pair."""
    cells: dict[tuple[str, str], Cell] = {}
    for line, (pair, text) in enumerate(rows, start=1):
        source, destination = pair.split(">")
        origin = Origin("ports.md", line, 3, "", text)
        flows = tuple(Flow(source, destination, infer(service), origin) for service in read_cell(text).services)
        known = cells.get((source, destination))
        if known is not None:
            flows, origin = (*known.flows, *known.denied, *flows), known.origin
        cells[source, destination] = Cell.of(source, destination, flows, origin)
    labels, kinds = labels or {}, kinds or {}
    roles = tuple(
        Role(name, Labels.of(labels.get(name, {})), "z", "ranged" if ranged else "", kinds.get(name, ""))
        for name in dict.fromkeys(role for pair in cells for role in pair)
    )
    return Matrix(roles, (Zone("z"),), tuple(cells.values()), (PRODUCT,), name="ports")
