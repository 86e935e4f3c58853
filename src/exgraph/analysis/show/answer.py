"""What the document says of a role, of a pair, or of all pairs, word for word, and how it was read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from exgraph.analysis.show import tables as statements_tables
from exgraph.model.cell import Cell, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import DynamicRange
from exgraph.notation.inference import reason
from exgraph.tables.answer import Answer
from exgraph.tables.table import Table


@dataclass(frozen=True, slots=True)
class Inference:
    """What exgraph concluded about a service: the field ("transport", "ports"), and why."""

    service: str
    field: str
    reason: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What the document says of one ordered pair. `services` and `denied` are canonical texts; `ranges` are what
    dynamic ports of the destination's product may come from (empty when it has none, or nothing is known)."""

    cell: Cell
    services: tuple[str, ...]
    inferences: tuple[Inference, ...] = ()
    ranges: tuple[DynamicRange, ...] = ()

    @property
    def denied(self) -> tuple[str, ...]:
        return tuple(flow.service.key for flow in self.cell.denied)

    @property
    def line(self) -> int | None:
        return self.cell.origin.line if self.cell.origin is not None else None


@dataclass(frozen=True)
class Statements(Answer):
    """The statements asked for, in role order; `source` and `destination` are role ids, `None` where not asked for."""

    matrix: Matrix = field(repr=False)
    statements: tuple[Statement, ...]
    source: str | None = None
    destination: str | None = None

    @property
    def summary(self) -> str:
        return statements_tables.summary(self)

    def of(self, status: Status) -> tuple[Statement, ...]:
        """The statements with one status."""
        return tuple(statement for statement in self.statements if statement.cell.status is status)

    def table(self, language: str | None = None) -> Table:
        """One row an ordered pair: source, destination, status, services, denied, inferred, line, text."""
        return statements_tables.cells(self, language)

    def tables(self, language: str | None = None) -> tuple[Table, ...]:
        return statements_tables.reading(self, language)

    def content(self) -> Mapping[str, Any]:
        return statements_tables.content(self)


def show(matrix: Matrix, source: str | None = None, destination: str | None = None) -> Statements:
    """What the document says: of two roles both ways, of one role in either part, or of every ordered pair.

    Pairs on which the document is silent are among them, apart from those it says have no connection. A role with
    itself is silent unless the document speaks of it. Raises `UnknownName`.
    """
    start = None if source is None else matrix.role(source).id
    end = None if destination is None else matrix.role(destination).id
    statements = tuple(_statement(matrix, matrix[pair]) for pair in _pairs(matrix, start, end))
    return Statements(matrix, statements, start, end)


def _pairs(matrix: Matrix, start: str | None, end: str | None) -> Iterator[tuple[str, str]]:
    ids = [role.id for role in matrix.roles]
    if start is not None and end is not None:
        yield from dict.fromkeys(((start, end), (end, start)))
        return
    one = start if start is not None else end
    if one is None:
        yield from ((a, b) for a in ids for b in ids)
    else:
        yield from ((one, other) for other in ids)
        yield from ((other, one) for other in ids if other != one)


def _statement(matrix: Matrix, cell: Cell) -> Statement:
    inferences = tuple(
        Inference(service.key, name, reason(service, name)) for service in cell.services for name in service.inferred
    )
    product = matrix.product_of(cell.destination)
    # A dynamic port with a range of its own needs no profile to name one.
    open_ended = any(service.dynamic and service.ports is None for service in cell.services)
    ranges = product.dynamic if product is not None and open_ended else ()
    return Statement(cell, tuple(service.key for service in cell.services), inferences, ranges)
