"""What the document says of a role, of a pair, or of all pairs, word for word, and how it was read."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import overload

from exgraph.model.cell import Cell, Status
from exgraph.model.made import Made
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
    """What the document says of one ordered pair. `services`, `denied` and `removed` are canonical texts; `ranges` are
    what dynamic ports of the destination's product may come from (empty when it has none, or nothing is known)."""

    cell: Cell
    services: tuple[str, ...]
    inferences: tuple[Inference, ...] = ()
    ranges: tuple[DynamicRange, ...] = ()

    @property
    def denied(self) -> tuple[str, ...]:
        return tuple(flow.service.key for flow in self.cell.forbidden)

    @property
    def removed(self) -> tuple[str, ...]:
        return tuple(flow.service.key for flow in self.cell.removed)

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
    statements: Sequence[Statement]
    source: str | None = None
    destination: str | None = None

    @property
    def whole(self) -> bool:
        """Whether every ordered pair is asked about, of which the document says nothing of most as a rule."""
        return self.source is None and self.destination is None

    def of(self, status: Status) -> Sequence[Statement]:
        """The statements with one status."""
        if self.whole and status is Status.SERVICES:
            return Made(self.matrix.connecting, lambda pair: _statement(self.matrix, self.matrix[pair]))
        if self.whole and status is Status.NONE and self.matrix.bare:
            return ()
        return tuple(statement for statement in self.statements if statement.cell.status is status)

    @cached_property
    def spoken(self) -> Sequence[Statement]:
        """The statements of pairs on which the document is not silent."""
        if not self.whole:
            return tuple(statement for statement in self.statements if statement.cell.status is not Status.SILENT)
        if self.matrix.bare:
            return self.of(Status.SERVICES)
        cells = (cell for cell in self.matrix.cells if cell.status is not Status.SILENT)
        return tuple(_statement(self.matrix, cell) for cell in cells)

    @cached_property
    def spoken_pairs(self) -> Sequence[tuple[str, str]]:
        """Those pairs."""
        if self.whole and self.matrix.bare:
            return self.matrix.connecting
        return tuple((statement.cell.source, statement.cell.destination) for statement in self.spoken)

    @cached_property
    def telling(self) -> Sequence[Statement]:
        """Of those the ones that may say more than services: of a matrix that was given as flows, where anything was
        concluded of a service or its ports are dynamic; it has neither grounds nor requests."""
        if not (self.whole and self.matrix.bare):
            return self.spoken
        flows = self.matrix.flows_of(lambda service: service.dynamic or bool(service.inferred))
        pairs = dict.fromkeys((flow.source, flow.destination) for flow in flows)
        return tuple(_statement(self.matrix, self.matrix[pair]) for pair in pairs)

    @cached_property
    def flows(self) -> int:
        """How many services all of them have."""
        if self.whole and self.matrix.bare:
            return len(self.matrix.index)
        return sum(len(statement.services) for statement in self.spoken)


def statements_of(matrix: Matrix, start: str | None, end: str | None, given: Collection[str]) -> Sequence[Statement]:
    """What the document says of these roles, by id; `None` where none is asked for.

    Of a role that is not among those `given`, the document speaks by what applies to it.
    """
    if start is None and end is None:
        return Made(Pairs([role.id for role in matrix.roles]), lambda pair: _statement(matrix, matrix[pair]))
    applies = matrix.once(Applies)
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
    assert one is not None
    yield from ((one, other) for other in ids)
    yield from ((other, one) for other in ids if other != one)


class Pairs(Sequence[tuple[str, str]]):
    """Every ordered pair of roles, in role order."""

    def __init__(self, roles: Sequence[str]) -> None:
        self._roles = roles

    def __len__(self) -> int:
        return len(self._roles) ** 2

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((a, b) for a in self._roles for b in self._roles)

    @overload
    def __getitem__(self, place: int) -> tuple[str, str]: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[tuple[str, str], ...]: ...
    def __getitem__(self, place: int | slice) -> tuple[str, str] | tuple[tuple[str, str], ...]:
        numbers = range(len(self))[place]
        if isinstance(numbers, range):
            return tuple(map(self.__getitem__, numbers))
        source, destination = divmod(numbers, len(self._roles))
        return self._roles[source], self._roles[destination]


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
