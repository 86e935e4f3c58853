"""What one role, or each role of a zone, accepts and opens: a row a service and other end, with what is sure of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from exgraph.model.cell import Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import DynamicRange
from exgraph.relations.applies import Applies
from exgraph.relations.containment import addresses_of_role
from exgraph.relations.lookup import End
from exgraph.relations.port_numbers import PortNumbers
from exgraph.relations.protection import Protection, protection
from exgraph.relations.replies import Replies
from exgraph.tables.answer import Answer
from exgraph.values.service import EVERY_TRANSPORT, NEGATIVE

#: `in`: others open it on the role; `out`: the role opens it on others; `self`: its hosts open it on each other.
Direction = Literal["in", "out", "self"]
DIRECTIONS: tuple[Direction, ...] = ("in", "out", "self")
DENIED = "denied"
#: What a rule cannot do without, and the document does not say.
NO_TRANSPORT, NO_PORTS = "no-transport", "no-ports"
MAY_BE = "may-be-"


@dataclass(frozen=True, slots=True)
class Need:
    """One service between a role and another end, as the document gives it: `other` may be `any` or a network.

    `ranges` are what its dynamic ports come from; `marks` are what an administrator has to know of it: `inferred`, what
    the document marks (`optional`, `unresolved`, …), `denied`, `no-transport`, `no-ports`, `may-be-reply`.
    """

    role: str
    direction: Direction
    other: str
    other_zone: str
    other_addresses: tuple[str, ...]
    flow: Flow
    protection: Protection
    ranges: tuple[DynamicRange, ...] = ()
    marks: tuple[str, ...] = ()

    @property
    def opens(self) -> bool:
        """Whether it is to be opened: the document does not deny it, nor want it taken away."""
        return not self.flow.service.closed


@dataclass(frozen=True)
class Needs(Answer):
    """What the roles of an end need, in role order: what each accepts, what it opens, and what it does among its own.

    A flow between two roles of the zone that was asked for is in it twice: one accepts what the other opens.
    `unconnected` are the ordered pairs of which the document says that there is no direct connection.
    """

    matrix: Matrix = field(repr=False)
    end: End
    needs: tuple[Need, ...]
    unconnected: tuple[tuple[str, str], ...] = ()

    def of(self, direction: Direction) -> tuple[Need, ...]:
        """Those of one direction."""
        return tuple(need for need in self.needs if need.direction == direction)


def needs_of(matrix: Matrix, end: End) -> Needs:
    """Gathers what an end needs; a flow that a narrower denial closes in part has the services that are left."""
    gathered = _Gathered(matrix)
    needs = tuple(need for role in end.roles for need in gathered.of(role))
    asked = set(end.roles)
    unconnected = tuple(
        (cell.source, cell.destination)
        for cell in matrix.cells
        if cell.status is Status.NONE and not cell.denied and asked & {cell.source, cell.destination}
    )
    return Needs(matrix, end, needs, unconnected)


@dataclass(frozen=True)
class _Gathered:
    matrix: Matrix

    @cached_property
    def applies(self) -> Applies:
        return Applies(self.matrix)

    @cached_property
    def numbers(self) -> PortNumbers:
        return PortNumbers(self.matrix)

    def of(self, role: str) -> Iterator[Need]:
        """What a role accepts, then what it opens, then what its hosts do among themselves, in role order."""
        found: dict[Direction, list[Need]] = {direction: [] for direction in DIRECTIONS}
        for cell in self.matrix.cells:
            accepts, opens = (self.applies.contains(end, role) for end in (cell.destination, cell.source))
            itself = cell.source == cell.destination == role
            for flow in (*cell.flows, *cell.denied) if accepts or opens else ():
                if itself:
                    found["self"].extend(self._needs(role, "self", role, flow))
                    continue
                # What everybody opens on it, it may open on itself: that is no row of its own.
                if accepts and cell.source != role:
                    found["in"].extend(self._needs(role, "in", cell.source, flow))
                if opens and cell.destination != role:
                    found["out"].extend(self._needs(role, "out", cell.destination, flow))
        for direction in DIRECTIONS:
            yield from found[direction]

    def _needs(self, role: str, direction: Direction, other: str, flow: Flow) -> Iterator[Need]:
        there = self.matrix.role(other)
        own = addresses_of_role(there)
        addresses = there.addresses if own is None else tuple(own.networks())
        pair = (other, role) if direction == "in" else (role, other)
        for left in (flow,) if flow.service.closed else self.applies.left_of(flow, *pair):
            dynamic = left.service.dynamic and left.service.ports is None
            ranges = self.numbers.ranges(flow) if dynamic else ()
            marks = tuple(self._marks(left))
            yield Need(role, direction, other, there.zone, addresses, left, protection(left.service), ranges, marks)

    def _marks(self, flow: Flow) -> Iterator[str]:
        service = flow.service
        yield from ((DENIED if mark == NEGATIVE else mark) for mark in service.marks)
        if service.inferred:
            yield "inferred"
        if service.ported and service.transport is None:
            yield NO_TRANSPORT
        if service.ported and service.ports is None and not service.dynamic and service.transport != EVERY_TRANSPORT:
            yield NO_PORTS
        if (suspicion := self.matrix.once(Replies).of(flow)) is not None:
            yield f"{MAY_BE}{suspicion}"
