"""What breaks when ports are closed, at a boundary or everywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from exgraph.model.cell import Cell, Flow
from exgraph.model.matrix import Matrix
from exgraph.relations.boundary import Boundary
from exgraph.relations.links import Links, bits, connects, levels
from exgraph.relations.port_numbers import ENDPOINT_MAPPER, PortNumbers
from exgraph.tables.answer import Answer
from exgraph.values.endpoint import Endpoint
from exgraph.values.ports import PortRange, PortSet
from exgraph.values.service import Service

MAPPER = PortRange.of(ENDPOINT_MAPPER)


class Effect(StrEnum):
    """What closing ports does to a flow: all its ports are closed, some are, or its transport is not stated."""

    CLOSED = "closed"
    NARROWED = "narrowed"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Affected:
    """One flow that uses a closed port. `last`: the pair has no flow left that is not closed."""

    flow: Flow
    effect: Effect
    last: bool

    @property
    def source(self) -> str:
        return self.flow.source

    @property
    def destination(self) -> str:
        return self.flow.destination

    @property
    def flows(self) -> tuple[Flow]:
        """The one flow, where columns of flows are read."""
        return (self.flow,)


@dataclass(frozen=True, slots=True)
class Loss:
    """One application: how many of its flows are closed, of how many in the whole matrix."""

    application: str
    closed: int
    flows: int


@dataclass(frozen=True)
class Closing(Answer):
    """The flows that closing `ports` affects, in role order, and what follows.

    `pairs` are the ordered pairs that lose their last flow, `cut_off` those of different roles that no path over other
    roles connects any more. `opens_nothing` and `accepts_nothing` are roles that did so with others before.
    `applications` are those with a closed flow, the empty name for none stated. `unmapped` are flows on dynamic ports
    that stay, and whose pair loses the endpoint mapper, which tells their port.
    """

    matrix: Matrix = field(repr=False)
    ports: tuple[Endpoint, ...]
    boundary: Boundary
    affected: tuple[Affected, ...]
    pairs: tuple[tuple[str, str], ...]
    cut_off: tuple[tuple[str, str], ...]
    opens_nothing: tuple[str, ...]
    accepts_nothing: tuple[str, ...]
    applications: tuple[Loss, ...]
    unmapped: tuple[Flow, ...] = ()

    def of(self, effect: Effect | str) -> tuple[Affected, ...]:
        """The flows with one effect."""
        return tuple(one for one in self.affected if one.effect == effect)


def closed_ports(matrix: Matrix, ports: Sequence[Endpoint], boundary: Boundary) -> Closing:
    """Close ports at a boundary, and see which flows it hits and who is left without."""
    numbers, links = PortNumbers(matrix), Links.of(matrix)
    affected: list[Affected] = []
    pairs: list[tuple[str, str]] = []
    unmapped: list[Flow] = []
    for cell in _touched(matrix, ports, numbers):
        effects = [
            effect_on(flow, ports, numbers) if boundary.crossed(links.applies, flow) else None for flow in cell.flows
        ]
        last = bool(effects) and all(effect is Effect.CLOSED for effect in effects)
        if last:
            pairs.append((cell.source, cell.destination))
        unmapped += _unmapped(list(zip(cell.flows, effects, strict=True)))
        affected += [Affected(f, effect, last) for f, effect in zip(cell.flows, effects, strict=True) if effect]
    after = list(links.successors)
    if not links.applies.plain:
        # What closes for a pair may be a flow of `any`, and what stays open, too.
        pairs = list(_closed_pairs(links, ports, boundary, numbers))
        left_without = set(pairs)
        affected = [replace(one, last=(one.source, one.destination) in left_without) for one in affected]
    for source, destination in pairs:
        after[links.places[source]] &= ~(1 << links.places[destination])
    lost = Counter(one.flow.service.application or "" for one in affected if one.effect is Effect.CLOSED)
    total = Counter[str]()
    for service, number in matrix.uses().items():
        total[service.application or ""] += number
    accepted = 0
    for mask in after:
        accepted |= mask
    return Closing(
        matrix,
        tuple(ports),
        boundary,
        tuple(affected),
        tuple(pairs),
        tuple(_cut_off(links, after)),
        tuple(role for role, old, new in zip(links.ids, links.successors, after, strict=True) if old and not new),
        tuple(role for place, role in enumerate(links.ids) if links.predecessors[place] and not accepted >> place & 1),
        tuple(Loss(name, number, total[name]) for name, number in lost.items()),
        tuple(unmapped),
    )


def _touched(matrix: Matrix, ports: Sequence[Endpoint], numbers: PortNumbers) -> Iterator[Cell]:
    """The cells with a flow that uses one of these ports, or may. Of most services, one flow tells it of all."""

    def may_be(service: Service) -> bool:
        flexible = service.dynamic and service.ports is None
        return flexible or effect_on(Flow("", "", service), ports, numbers) is not None

    pairs = dict.fromkeys((flow.source, flow.destination) for flow in matrix.flows_of(may_be))
    return (matrix[pair] for pair in pairs)


def _unmapped(effects: Sequence[tuple[Flow, Effect | None]]) -> list[Flow]:
    """Of a pair's flows, with what closing does to each: those on dynamic ports that are left without their mapper.

    RPC asks the endpoint mapper for the port first (KB 832017); a pair that has none finds its ports another way.
    """
    mappers = [effect for flow, effect in effects if flow.service.ports == MAPPER]
    if not mappers or any(effect is not Effect.CLOSED for effect in mappers):
        return []
    staying = [flow for flow, effect in effects if effect is not Effect.CLOSED]
    return [flow for flow in staying if flow.service.dynamic and flow.service.ports is None]


def _closed_pairs(
    links: Links, ports: Sequence[Endpoint], boundary: Boundary, numbers: PortNumbers
) -> Iterator[tuple[str, str]]:
    """The pairs of roles that have flows which apply to them, all of which close."""
    zones, applies = {role.id: role.zone for role in links.matrix.roles}, links.applies
    own = {(cell.source, cell.destination) for cell in links.matrix.cells}
    # What closes depends on the cells that apply, and most pairs have the same: those of `any`.
    known: dict[tuple[tuple[str, str], ...], bool] = {}
    for source, mask in zip(links.ids, links.successors, strict=True):
        itself = [source] if (source, source) in own else []
        for destination in (*itself, *links.roles(mask)):
            if not boundary.between(zones[source], zones[destination]):
                continue
            cells = applies.around(source, destination)
            closed = None if (source, destination) in applies.doubtful else known.get(cells)
            if closed is None:
                flows = applies.cell(source, destination).flows
                closed = bool(flows) and all(effect_on(flow, ports, numbers) is Effect.CLOSED for flow in flows)
                if (source, destination) not in applies.doubtful:
                    known[cells] = closed
            if closed:
                yield source, destination


def effect_on(flow: Flow, ports: Iterable[Endpoint], numbers: PortNumbers) -> Effect | None:
    """What closing all these ports does to a flow; `None` where it uses none of them."""
    certain, possible, one_of_many = PortSet(), PortSet(), PortSet()
    needed = numbers.of(flow)
    for port in ports:
        fits = port.transport in (None, flow.service.transport)
        if not fits and flow.service.transport is not None and not flow.service.uses(port.transport):
            continue
        spans = needed if port.ports is None and flow.service.dynamic else PortSet([port.ports] if port.ports else ())
        if fits:
            certain |= spans
        elif flow.service.transport is None:
            possible |= spans
        else:
            one_of_many |= spans
    if not needed:
        return None
    if needed <= certain:
        return Effect.CLOSED
    if needed & possible:
        return Effect.UNCLEAR
    return Effect.NARROWED if needed & (certain | one_of_many) else None


def _cut_off(links: Links, after: Sequence[int]) -> list[tuple[str, str]]:
    """The ordered pairs of different roles that a path connected before, and none does after."""
    closed = ((place, end) for place, mask in enumerate(links.successors) for end in bits(mask & ~after[place]))
    if all(connects(after, *pair) for pair in closed):
        return []
    found = []
    for place, role in enumerate(links.ids):
        before = sum(levels(links.successors, 1 << place, links.everyone))
        lost = before & ~sum(levels(after, 1 << place, links.everyone))
        found += [(role, other) for other in links.roles(lost)]
    return found
