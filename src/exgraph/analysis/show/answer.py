"""What the document says of a role, of a pair, or of all pairs, word for word, and how it was read."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from exgraph.model.cell import Cell, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import DynamicRange
from exgraph.notation.inference import why
from exgraph.relations.applies import Applies
from exgraph.tables.answer import Answer
from exgraph.wording.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Inference:
    """What exgraph concluded about a service: the field ("transport", "ports"), and why."""

    service: str
    field: str
    because: Phrase

    @property
    def reason(self) -> str:
        """Why, in English."""
        return str(self.because)


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
        """Of what speaks of them first: of the pair itself, or of what applies to it."""
        said = (*self.cell.flows, *self.cell.denied)
        origin = self.cell.origin or (said[0].origin if said else None)
        return None if origin is None else origin.line


@dataclass(frozen=True)
class Statements(Answer):
    """The statements asked for, in role order; `source` and `destination` are role ids, `None` where not asked for."""

    matrix: Matrix = field(repr=False)
    statements: tuple[Statement, ...]
    source: str | None = None
    destination: str | None = None

    def of(self, status: Status) -> tuple[Statement, ...]:
        """The statements with one status."""
        return tuple(statement for statement in self.statements if statement.cell.status is status)


def statements_of(matrix: Matrix, start: str | None, end: str | None, given: Collection[str]) -> tuple[Statement, ...]:
    """What the document says of these roles, by id; `None` where none is asked for.

    Of a role that is not among those `given`, the document speaks by what applies to it.
    """
    applies = Applies(matrix)
    return tuple(
        _statement(matrix, matrix[pair] if all(role in given for role in pair) else applies.cell(*pair))
        for pair in _pairs(matrix, start, end)
    )


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
        Inference(service.key, name, because)
        for service in cell.services
        for name in service.inferred
        if (because := why(service, name)) is not None
    )
    product = matrix.product_of(cell.destination)
    # A dynamic port with a range of its own needs no profile to name one.
    open_ended = any(service.dynamic and service.ports is None for service in cell.services)
    ranges = product.dynamic if product is not None and open_ended else ()
    return Statement(cell, tuple(service.key for service in cell.services), inferences, ranges)
