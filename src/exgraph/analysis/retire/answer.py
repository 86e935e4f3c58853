"""What closes when roles are retired, what the others lose, and in which order the roles can go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from exgraph.analysis.retire import tables as retire_tables
from exgraph.analysis.retire.needs import Need, needs, steps
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import Product, Role, Zone
from exgraph.relations.openings import by_transport, endpoints, less
from exgraph.tables.answer import Answer
from exgraph.tables.table import Table
from exgraph.values.service import Service

NOTHING_NAMED = "name at least one role, zone or product to retire"


@dataclass(frozen=True)
class Stage:
    """One step of the plan: the roles that go, and the steps it must wait for, by number from 1.

    `closed` are the flows that close with it, `ports_gone` the endpoints that nobody opens any more. `needs` are those
    of roles that stay: what must be settled before.
    """

    number: int
    roles: tuple[str, ...]
    after: tuple[int, ...]
    closed: tuple[Flow, ...]
    ports_gone: tuple[str, ...]
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class Relief:
    """What a role that stays no longer opens and no longer accepts, and the endpoints it then opens on, or accepts
    from, nobody at all."""

    role: str
    opens: tuple[Flow, ...]
    accepts: tuple[Flow, ...]
    opens_nowhere: tuple[str, ...]
    accepts_from_nobody: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Border:
    """The conduit from one zone to another: its flows before and after, and the endpoints that no longer cross it."""

    source_zone: str
    destination_zone: str
    before: int
    after: int
    ports_gone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LostPath:
    """A role that stays, and the roles that stay which it reached, over hops, and reaches no more."""

    role: str
    lost: tuple[str, ...]


@dataclass(frozen=True)
class Retirement(Answer):
    """The matrix without some roles: `matrix` is what is left of `before`, `stages` the way there."""

    before: Matrix = field(repr=False)
    matrix: Matrix = field(repr=False)
    roles: tuple[str, ...]
    stages: tuple[Stage, ...]

    @property
    def summary(self) -> str:
        return retire_tables.summary(self)

    def matrix_after(self, step: int) -> Matrix:
        """What is left after so many steps; all of `before` after none."""
        return _without(self.before, {role for stage in self.stages[:step] for role in stage.roles})

    @cached_property
    def closed(self) -> tuple[Flow, ...]:
        """The flows that begin or end at a retired role, in role order."""
        gone = set(self.roles)
        return tuple(flow for flow in self.before.flows if flow.source in gone or flow.destination in gone)

    @cached_property
    def ports_gone(self) -> tuple[str, ...]:
        """The endpoints that no role opens any more: `tcp/110,995`."""
        return _gone(_services(self.before.flows), _services(self.matrix.flows))

    @cached_property
    def applications_gone(self) -> tuple[str, ...]:
        """The applications that nobody uses any more, as the document lists them."""
        left = {flow.service.application for flow in self.matrix.flows}
        names = dict.fromkeys(flow.service.application for flow in self.closed)
        return tuple(name for name in names if name and name not in left)

    @cached_property
    def unused(self) -> tuple[str, ...]:
        """The roles that stay, on which others opened a connection, and nobody does any more."""
        left = {flow.destination for flow in self.matrix.flows if flow.source != flow.destination}
        had = dict.fromkeys(flow.destination for flow in self.closed)
        return tuple(role.id for role in self.matrix.roles if role.id in had and role.id not in left)

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """What roles that stay need of those that go, stage by stage."""
        return tuple(need for stage in self.stages for need in stage.needs)

    @cached_property
    def reliefs(self) -> tuple[Relief, ...]:
        """The roles that stay and open or accept less, in role order."""
        return tuple(_reliefs(self))

    @cached_property
    def borders(self) -> tuple[Border, ...]:
        """The conduits that fewer flows cross, in zone order."""
        return tuple(_borders(self))

    @cached_property
    def lost_paths(self) -> tuple[LostPath, ...]:
        """Who among those that stay no longer reaches whom, in role order."""
        return tuple(_lost_paths(self))

    def table(self, language: str | None = None) -> Table:
        """One row a flow that closes: step, source, destination, source_zone, destination_zone, application,
        transport, ports, encryption, stays (the end that does, "neither" where none), place."""
        return retire_tables.closed(self, language)

    def tables(self, language: str | None = None) -> tuple[Table, ...]:
        return retire_tables.reading(self, language)

    def content(self) -> Mapping[str, Any]:
        return retire_tables.content(self)


def retire(matrix: Matrix, *roles: str) -> Retirement:
    """The matrix without roles (by id or label; a zone or a product stands for all roles in it), and a plan.

    The order of the plan keeps what is needed until nobody needs it: `exgraph.analysis.needs`. Raises `UnknownName`,
    and `ExgraphError` when no role is named.
    """
    gone = {name for wanted in roles for name in _named(matrix, wanted)}
    if not gone:
        raise ExgraphError(f"there is nothing to retire in {', '.join(map(repr, roles))}" if roles else NOTHING_NAMED)
    stages = tuple(_stages(matrix, gone))
    retired = tuple(role.id for role in matrix.roles if role.id in gone)
    return Retirement(matrix, _without(matrix, gone), retired, stages)


def _stages(matrix: Matrix, gone: Collection[str]) -> Iterator[Stage]:
    found = tuple(needs(matrix, gone))
    plan = steps(matrix, gone, found)
    number_of = {role: number for number, step in enumerate(plan, start=1) for role in step.roles}
    closing: dict[int, list[Flow]] = {}
    uses: Counter[Service] = Counter()
    for flow in matrix.flows:
        uses[flow.service] += 1
        ends = [number_of[end] for end in (flow.source, flow.destination) if end in number_of]
        if ends:
            closing.setdefault(min(ends), []).append(flow)
    for number, step in enumerate(plan, start=1):
        closed = closing.get(number, [])
        had = list(uses)
        uses -= Counter(flow.service for flow in closed)
        settled = (need for need in found if need.server in step.roles and need.client not in gone)
        yield Stage(number, step.roles, step.after, tuple(closed), _gone(had, uses), tuple(settled))


def _named(matrix: Matrix, name: str) -> Iterator[str]:
    """The ids of the roles in the zone, of the role, or of the roles of the product, with a name, the first that there
    is. Raises `UnknownName`."""
    for found in (_in_zone, _role, _of_product):
        try:
            yield from found(matrix, name)
            return
        except UnknownName:
            continue
    elements: tuple[Role | Zone | Product, ...] = (*matrix.roles, *matrix.zones, *matrix.products)
    labels = (text for element in elements for text in element.labels.as_dict().values())
    raise UnknownName("role, zone or product", name, (*(element.id for element in elements), *labels))


def _in_zone(matrix: Matrix, name: str) -> list[str]:
    return [role.id for role in matrix.roles_in(matrix.zone(name).id)]


def _role(matrix: Matrix, name: str) -> list[str]:
    return [matrix.role(name).id]


def _of_product(matrix: Matrix, name: str) -> list[str]:
    folded = name.casefold()
    for product in matrix.products:
        if folded in (text.casefold() for text in (product.id, *product.labels.as_dict().values())):
            return [role.id for role in matrix.roles if role.product == product.id]
    raise UnknownName("product", name, ())


def _without(matrix: Matrix, roles: Collection[str]) -> Matrix:
    return replace(
        matrix,
        roles=tuple(role for role in matrix.roles if role.id not in roles),
        cells=tuple(cell for cell in matrix.cells if cell.source not in roles and cell.destination not in roles),
    )


def _gone(before: Iterable[Service], after: Iterable[Service]) -> tuple[str, ...]:
    """The endpoints that some services open and others do not."""
    return endpoints(less(by_transport(before), by_transport(after)))


def _services(flows: Iterable[Flow]) -> dict[Service, None]:
    return dict.fromkeys(flow.service for flow in flows)


def _reliefs(found: Retirement) -> Iterator[Relief]:
    opens, accepts = _by_end(found.closed)
    opens_still, accepts_still = _by_end(found.matrix.flows)
    for role in (role.id for role in found.matrix.roles):
        out, home = opens.get(role, ()), accepts.get(role, ())
        if out or home:
            nowhere = _gone(_services(out), _services(opens_still.get(role, ())))
            nobody = _gone(_services(home), _services(accepts_still.get(role, ())))
            yield Relief(role, tuple(out), tuple(home), nowhere, nobody)


def _by_end(flows: Iterable[Flow]) -> tuple[dict[str, list[Flow]], dict[str, list[Flow]]]:
    """The flows by source, and by destination."""
    out: dict[str, list[Flow]] = {}
    home: dict[str, list[Flow]] = {}
    for flow in flows:
        out.setdefault(flow.source, []).append(flow)
        home.setdefault(flow.destination, []).append(flow)
    return out, home


def _borders(found: Retirement) -> Iterator[Border]:
    zones = {role.id: role.zone for role in found.before.roles}
    conduits: dict[tuple[str, str], tuple[list[Flow], list[Flow]]] = {}
    gone = set(found.roles)
    for flow in found.before.flows:
        ends = zones[flow.source], zones[flow.destination]
        if ends[0] != ends[1]:
            goes = flow.source in gone or flow.destination in gone
            conduits.setdefault(ends, ([], []))[goes].append(flow)
    order = {zone.id: place for place, zone in enumerate(found.before.zones)}
    for ends, (stay, close) in sorted(conduits.items(), key=lambda item: (order[item[0][0]], order[item[0][1]])):
        if close:
            yield Border(*ends, len(stay) + len(close), len(stay), _gone(_services(close), _services(stay)))


def _lost_paths(found: Retirement) -> Iterator[LostPath]:
    ids = [role.id for role in found.before.roles]
    gone = set(found.roles)
    staying = [place for place, role in enumerate(ids) if role not in gone]
    kept = sum(1 << place for place in staying)
    place = {role: number for number, role in enumerate(ids)}
    onward = [0] * len(ids)
    for cell in found.before.cells:
        if cell.flows:
            onward[place[cell.source]] |= 1 << place[cell.destination]
    without = [targets & kept for targets in onward]
    for start in staying:
        lost = _reached(start, onward) & ~_reached(start, without) & kept
        if lost:
            yield LostPath(ids[start], tuple(role for number, role in enumerate(ids) if lost >> number & 1))


def _reached(start: int, onward: list[int]) -> int:
    """The roles that one reaches over hops, itself included, as the bits of a number."""
    seen = new = 1 << start
    while new:
        found = 0
        while new:
            lowest = new & -new
            found |= onward[lowest.bit_length() - 1]
            new ^= lowest
        new = found & ~seen
        seen |= new
    return seen
