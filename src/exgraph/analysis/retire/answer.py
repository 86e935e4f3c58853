"""What closes when roles are retired, what the others lose, and in which order the roles can go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from exgraph.analysis.retire.ends import services_by_end, uses_by_zones
from exgraph.analysis.retire.needs import Need
from exgraph.model.cell import Flow
from exgraph.model.index import IndexedCells
from exgraph.model.matrix import Matrix
from exgraph.relations.openings import UNSTATED, by_transport, endpoints, less
from exgraph.relations.replies import Replies
from exgraph.tables.answer import Answer
from exgraph.values.service import Service


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
    """The matrix without some roles: `matrix` is what is left of `before`, `stages` the way there.

    `without` are the names of what was left out of both.
    """

    before: Matrix = field(repr=False)
    matrix: Matrix = field(repr=False)
    roles: tuple[str, ...]
    stages: tuple[Stage, ...]
    without: tuple[str, ...] = ()

    def matrix_after(self, step: int) -> Matrix:
        """What is left after so many steps; all of `before` after none."""
        return without_roles(self.before, {role for stage in self.stages[:step] for role in stage.roles})

    @cached_property
    def closed(self) -> tuple[Flow, ...]:
        """The flows that begin or end at a retired role, in role order."""
        return tuple(self.before.touching(frozenset(self.roles)))

    @cached_property
    def suspected(self) -> int:
        """How many of the flows that close may be replies or notifications; of a large matrix 0."""
        replies = self.before.once(Replies)
        return sum(replies.of(flow) is not None for flow in self.closed) if replies.told else 0

    @cached_property
    def ports_gone(self) -> tuple[str, ...]:
        """The endpoints that no role opens any more: `tcp/110,995`."""
        return endpoints_gone(self.before.services, self.matrix.services)

    @cached_property
    def applications_gone(self) -> tuple[str, ...]:
        """The applications that nobody uses any more, as the document lists them."""
        left = {service.application for service in self.matrix.services}
        names = dict.fromkeys(flow.service.application for flow in self.closed)
        return tuple(name for name in names if name and name not in left)

    @cached_property
    def unused(self) -> tuple[str, ...]:
        """The roles that stay, on which others opened a connection, and nobody does any more."""
        left = {destination for source, destination in self.matrix.connecting if source != destination}
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


def without_roles(matrix: Matrix, roles: Collection[str]) -> Matrix:
    """What is left of a matrix."""
    kept = tuple(role for role in matrix.roles if role.id not in roles)
    if matrix.bare:
        return replace(matrix, roles=kept, cells=IndexedCells(matrix.index.among(role.id for role in kept)))
    cells = tuple(cell for cell in matrix.cells if cell.source not in roles and cell.destination not in roles)
    return replace(matrix, roles=kept, cells=cells)


def endpoints_gone(before: Collection[Service], after: Collection[Service]) -> tuple[str, ...]:
    """The endpoints that some services open and others do not."""
    # Most are the same ones, which open nothing that those do not.
    still = set(map(id, after))
    other = [service for service in before if id(service) not in still]
    if not other:
        return ()
    gone = less(by_transport(other), by_transport(after))
    transports = dict.fromkeys(service.transport or UNSTATED for service in before)
    return endpoints({transport: gone[transport] for transport in transports if transport in gone})


def _services(flows: Iterable[Flow]) -> dict[Service, None]:
    return dict.fromkeys(flow.service for flow in flows)


def _reliefs(found: Retirement) -> Iterator[Relief]:
    opens, accepts = _by_end(found.closed)
    opens_still, accepts_still = services_by_end(found.matrix)
    for role in (role.id for role in found.matrix.roles):
        out, home = opens.get(role, ()), accepts.get(role, ())
        if out or home:
            nowhere = endpoints_gone(_services(out), opens_still.get(role, ()))
            nobody = endpoints_gone(_services(home), accepts_still.get(role, ()))
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
    closing: dict[tuple[str, str], list[Flow]] = {}
    for flow in found.closed:
        if zones[flow.source] != zones[flow.destination]:
            closing.setdefault((zones[flow.source], zones[flow.destination]), []).append(flow)
    staying = uses_by_zones(found.matrix)
    order = {zone.id: place for place, zone in enumerate(found.before.zones)}
    for ends, close in sorted(closing.items(), key=lambda item: (order[item[0][0]], order[item[0][1]])):
        stay = staying.get(ends, Counter[Service]())
        number = stay.total()
        yield Border(*ends, number + len(close), number, endpoints_gone(_services(close), stay))


def _lost_paths(found: Retirement) -> Iterator[LostPath]:
    ids = [role.id for role in found.before.roles]
    gone = set(found.roles)
    staying = [place for place, role in enumerate(ids) if role not in gone]
    kept = sum(1 << place for place in staying)
    place = {role: number for number, role in enumerate(ids)}
    onward = [0] * len(ids)
    for source, destination in found.before.connecting:
        onward[place[source]] |= 1 << place[destination]
    without = [targets & kept for targets in onward]
    for start in staying:
        lost = kept & ~_reached(start, without, kept)
        lost = lost and lost & _reached(start, onward, (1 << len(ids)) - 1)
        if lost:
            yield LostPath(ids[start], tuple(role for number, role in enumerate(ids) if lost >> number & 1))


def _reached(start: int, onward: list[int], everyone: int) -> int:
    """The roles that one reaches over hops, itself included, as the bits of a number."""
    seen = new = 1 << start
    while new and seen != everyone:
        found = 0
        while new:
            lowest = new & -new
            found |= onward[lowest.bit_length() - 1]
            new ^= lowest
        new = found & ~seen
        seen |= new
    return seen
