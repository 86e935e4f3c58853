"""What the flows of a matrix apply to: `any` is every end, a network contains its addresses, and a denial that is
narrower than a flow closes it.

A matrix in which no role is wider than itself and nothing is denied where something is allowed says all of this by its
cells; `Applies.plain` tells so, and then nothing is worked out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.index import IndexedCells
from exgraph.model.matrix import Matrix
from exgraph.relations.containment import addresses_of_role, members_of, wide_roles
from exgraph.relations.precedence import EVERYTHING, less, meets, narrower, opens
from exgraph.values.origin import Origin
from exgraph.values.ports import PortRange
from exgraph.values.service import Service


@dataclass(frozen=True, slots=True)
class Applied:
    """A flow as the document lists it, and the services that are left of it for one pair of ends.

    `denials` are narrower and closed what is not left; `outweighed` are wider, so that the flow holds; `disputed` are
    just as narrow: the document contradicts itself, and the flow is taken for open.
    """

    flow: Flow
    left: tuple[Service, ...]
    denials: tuple[Flow, ...] = ()
    outweighed: tuple[Flow, ...] = ()
    disputed: tuple[Flow, ...] = ()


@dataclass(frozen=True, eq=False)
class Applies:
    """What applies to each pair of roles of a matrix. Sets of roles are integers: bit n is the role at place n."""

    matrix: Matrix

    @cached_property
    def ids(self) -> tuple[str, ...]:
        return tuple(role.id for role in self.matrix.roles)

    @cached_property
    def places(self) -> dict[str, int]:
        return {role: place for place, role in enumerate(self.ids)}

    @cached_property
    def wide(self) -> Mapping[int, int]:
        """The place of each role that stands for others → the roles it stands for, itself included."""
        return wide_roles(self.matrix.roles)

    @cached_property
    def everybody(self) -> frozenset[str]:
        """The roles that stand for every end."""
        known = ((role.id, addresses_of_role(role)) for role in self.matrix.roles)
        return frozenset(role for role, addresses in known if addresses is not None and addresses.is_any)

    @cached_property
    def plain(self) -> bool:
        """Whether each flow applies to its own pair of roles, to the full."""
        return not self.wide and not any(
            meets(flow.service, denied.service)
            for cell in self._denying
            for flow in cell.flows
            for denied in self._denied_of(cell.source, cell.destination)
        )

    def covers(self, role: str) -> int:
        """The roles that a role stands for."""
        place = self.places[role]
        return self.wide.get(place, 1 << place)

    def covering(self, role: str) -> tuple[str, ...]:
        """The roles that stand for this one: itself, its networks, `any`; the narrower first."""
        return self._covering[self.places[role]]

    def contains(self, role: str, other: str) -> bool:
        """Whether a role stands for another."""
        return bool(self.covers(role) >> self.places[other] & 1)

    def at(self, source: str, destination: str) -> tuple[Applied, ...]:
        """The flows that apply to a pair, its own first, each with what denials leave of it."""
        denials = tuple(self.denials_at(source, destination))
        return tuple(
            self._applied(flow, denials) for a, b in self.around(source, destination) for flow in self._flows_of(a, b)
        )

    def among(
        self, sources: Iterable[str], destinations: Iterable[str]
    ) -> tuple[tuple[Applied, ...], tuple[Flow, ...]]:
        """What applies from hosts that play all of some roles to hosts that play all of others: the flows of every pair
        of them with what denials leave of each, and these denials."""
        ends = tuple(destinations)
        pairs = dict.fromkeys(pair for a in sources for b in ends for pair in self.around(a, b))
        denials = tuple(denied for pair in pairs for denied in self._denied_of(*pair))
        flows = (flow for pair in pairs for flow in self._flows_of(*pair))
        return tuple(self._applied(flow, denials) for flow in flows), denials

    def denials_at(self, source: str, destination: str) -> Iterator[Flow]:
        """What is denied of a pair, its own denials first; "no direct connection" denies everything."""
        for a, b in self.around(source, destination):
            yield from self._denied_of(a, b)

    def denied_within(self, source: str, destination: str) -> Iterator[Flow]:
        """What is denied of narrower pairs inside this one: of an address in the network that is asked about."""
        if self.places[source] not in self.wide and self.places[destination] not in self.wide:
            return
        around = set(self.around(source, destination))
        for cell in self._denying:
            inside = self.contains(source, cell.source) and self.contains(destination, cell.destination)
            if inside and (cell.source, cell.destination) not in around:
                yield from self._denied_of(cell.source, cell.destination)

    def cell(self, source: str, destination: str) -> Cell:
        """What the document says of a pair, with all that applies to it.

        The flows and denials keep the ends that the document gives them; of a flow that a denial narrows, the services
        that are left. Without any flow the status is `none` where everything that would be open is denied.
        """
        own = Cell(source, destination) if self._is_indexed else self.matrix[source, destination]
        if self.plain:
            flows = self._flows_of(source, destination) if self._is_indexed else own.flows
            return replace(own, status=Status.SERVICES, flows=flows) if self._is_indexed and flows else own
        applying = tuple(self.at(source, destination))
        flows = tuple(open_flows(applying))
        denials = [denied for denied in self.denials_at(source, destination) if denied.service is not EVERYTHING]
        everything = [denied for denied in self.denials_at(source, destination) if denied.service == EVERYTHING]
        if flows:
            status, origin = Status.SERVICES, own.origin
        else:
            # What would be open, but for a narrower denial, is denied: that is not silence.
            closed = everything or applying or own.status is not Status.SILENT
            status = Status.NONE if closed else Status.SILENT
            origin = own.origin or (everything[0].origin if everything else None)
        return replace(own, status=status, flows=flows, denied=(*denials, *own.removed), origin=origin)

    def spread(self, successors: list[int], counts: Callable[[Flow], bool] = lambda flow: True) -> list[int]:
        """Of the roles that each role opens connections to by flows of its own pairs, those that it does by all that
        applies. What a narrower denial closes to the last port is left out; only flows that count are looked at."""
        if self.plain:
            return successors
        to = [self._widened(mask) for mask in successors]
        spread = list(to)
        for place, mask in self.wide.items():
            for member in members_of(mask & ~(1 << place)):
                spread[member] |= to[place]
        for source, destination in self.doubtful:
            a, b = self.places[source], self.places[destination]
            if spread[a] >> b & 1 and not any(one.left and counts(one.flow) for one in self.at(source, destination)):
                spread[a] &= ~(1 << b)
        return spread

    def members(self, mask: int) -> tuple[str, ...]:
        """The roles of a set."""
        return tuple(self.ids[place] for place in members_of(mask))

    def pairs_of(self, flow: Flow) -> tuple[int, int]:
        """The sources and the destinations that a flow is about, denials aside."""
        return self.covers(flow.source), self.covers(flow.destination)

    def zones_of(self, flow: Flow) -> tuple[tuple[str, str], ...]:
        """The pairs of zones between which a flow is open for some pair of its ends, those of one zone included, in the
        order of the zones."""
        sources, destinations = (self._zones_in(mask) for mask in self.pairs_of(flow))
        return tuple(
            (here, there)
            for here, ours in sources
            for there, theirs in destinations
            if any(self.left_of(flow, a, b) for a in ours for b in theirs)
        )

    def left_of(self, flow: Flow, source: str, destination: str) -> tuple[Flow, ...]:
        """What denials leave of a flow for a pair that it applies to, as flows of other services or itself."""
        if (source, destination) not in self.doubtful:
            return (flow,)
        return tuple(open_flows(one for one in self.at(source, destination) if one.flow == flow))

    def _zones_in(self, mask: int) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The zones of a set of roles, in the order of the zones, each with those of its roles that are in the set."""
        known = self._parted.get(mask)
        if known is None:
            found: dict[str, list[str]] = {}
            for place in members_of(mask):
                role = self.matrix.roles[place]
                found.setdefault(role.zone, []).append(role.id)
            zones = (zone.id for zone in self.matrix.zones if zone.id in found)
            known = self._parted[mask] = tuple((zone, tuple(found[zone])) for zone in zones)
        return known

    @cached_property
    def _parted(self) -> dict[int, tuple[tuple[str, tuple[str, ...]], ...]]:
        return {}

    @cached_property
    def contradictions(self) -> tuple[tuple[Flow, Flow], ...]:
        """The flows and denials of which neither is narrower, each pair once, where both apply to some pair of ends."""
        found: dict[tuple[tuple[str, str, str], tuple[str, str, str]], tuple[Flow, Flow]] = {}
        if self.plain:
            return ()
        for cell in self._denying:
            for denied in self._denied_of(cell.source, cell.destination):
                for a, b in self._meeting(denied):
                    for flow in self._flows_of(a, b):
                        if meets(flow.service, denied.service) and self.compared(flow, denied) == 0:
                            found.setdefault((flow.key, denied.key), (flow, denied))
        return tuple(found.values())

    # How it is worked out.

    @cached_property
    def _covering(self) -> tuple[tuple[str, ...], ...]:
        found: list[list[int]] = [[place] for place in range(len(self.ids))]
        for place, mask in sorted(self.wide.items(), key=lambda item: item[1].bit_count()):
            for member in members_of(mask & ~(1 << place)):
                found[member].append(place)
        return tuple(tuple(self.ids[place] for place in some) for some in found)

    def around(self, source: str, destination: str) -> tuple[tuple[str, str], ...]:
        """The pairs that the document speaks of and that stand for this one, itself first."""
        pairs = ((a, b) for a in self.covering(source) for b in self.covering(destination))
        return tuple(pair for pair in pairs if pair in self._spoken)

    @property
    def _is_indexed(self) -> bool:
        """Whether the matrix was given as flows: such a one may be large, and its cells take long to make."""
        return isinstance(self.matrix.cells, IndexedCells)

    @cached_property
    def _spoken(self) -> frozenset[tuple[str, str]]:
        """The pairs of which the document speaks."""
        if self._is_indexed:
            pairs, size = self.matrix.index.pairs.tolist(), len(self.ids)
            return frozenset((self.ids[pair // size], self.ids[pair % size]) for pair in pairs)
        return frozenset((cell.source, cell.destination) for cell in self.matrix.cells)

    @cached_property
    def _denying(self) -> tuple[Cell, ...]:
        """The cells that deny anything."""
        if self._is_indexed:
            return ()
        return tuple(cell for cell in self.matrix.cells if cell.denied or cell.status is Status.NONE)

    def _flows_of(self, source: str, destination: str) -> tuple[Flow, ...]:
        if not self._is_indexed:
            return self.matrix[source, destination].flows
        services = self.matrix.index.between(self.places[source], self.places[destination])
        return tuple(Flow(source, destination, service) for service in services)

    def _denied_of(self, source: str, destination: str) -> tuple[Flow, ...]:
        if self._is_indexed:
            return ()
        cell = self.matrix[source, destination]
        if cell.status is Status.NONE and not cell.denied:
            return (Flow(source, destination, EVERYTHING, cell.origin or Origin()),)
        # What is to be removed is not open, and that says nothing of other flows.
        return cell.forbidden

    def _applied(self, flow: Flow, denials: Iterable[Flow]) -> Applied:
        left: tuple[Service, ...] = (flow.service,)
        groups: tuple[list[Flow], list[Flow], list[Flow]] = ([], [], [])
        for denied in denials:
            if meets(flow.service, denied.service):
                how = self.compared(flow, denied)
                groups[0 if how > 0 else 1 if how < 0 else 2].append(denied)
        for denied in groups[0]:
            left = tuple(rest for service in left for rest in less(service, denied.service))
        return Applied(flow, left, *map(tuple, groups))

    def compared(self, flow: Flow, denied: Flow) -> int:
        """Below 0 where the flow is narrower than the denial, above 0 where it is wider, 0 where neither is.

        The ends decide: one that is no wider at both and narrower at one. Where they are the same, the ports decide;
        where each is narrower at one end, nothing does.
        """
        ours = self.contains(denied.source, flow.source), self.contains(denied.destination, flow.destination)
        theirs = self.contains(flow.source, denied.source), self.contains(flow.destination, denied.destination)
        if all(ours) and all(theirs):
            return narrower(flow.service, denied.service)
        return -1 if all(ours) else 1 if all(theirs) else 0

    def _widened(self, mask: int) -> int:
        for place, members in self.wide.items():
            if mask >> place & 1:
                mask |= members
        return mask

    @cached_property
    def doubtful(self) -> frozenset[tuple[str, str]]:
        """The pairs of roles to which a denial applies that is narrower than some flow that does."""
        found: set[tuple[str, str]] = set()
        for cell in self._denying:
            for denied in self._denied_of(cell.source, cell.destination):
                narrow = any(
                    self.compared(flow, denied) > 0
                    for a, b in self.around(denied.source, denied.destination)
                    for flow in self._flows_of(a, b)
                )
                if narrow:
                    sources, destinations = (list(members_of(mask)) for mask in self.pairs_of(denied))
                    found.update((self.ids[a], self.ids[b]) for a in sources for b in destinations)
        return frozenset(found)

    def _meeting(self, denied: Flow) -> Iterator[tuple[str, str]]:
        """The pairs that the document speaks of and that have ends in common with a denial."""
        sources, destinations = (
            dict.fromkeys(role for place in members_of(mask) for role in self._covering[place])
            for mask in self.pairs_of(denied)
        )
        return ((a, b) for a in sources for b in destinations if (a, b) in self._spoken)


def applies(matrix: Matrix, flow: Flow, source: str, destination: str, transport: str, port: int | None = None) -> bool:
    """Whether a flow of a matrix lets one role open a port of a transport (or an IP protocol without ports) on another.

    It does where its ends stand for both and its service opens the port, and no denial of it is narrower. What
    `Applies` works out for all pairs at once is this.
    """
    there = matrix.once(Applies)
    if not (there.contains(flow.source, source) and there.contains(flow.destination, destination)):
        return False
    if not opens(flow.service, transport, port):
        return False
    asked = replace(flow.service, transport=transport, ports=None if port is None else PortRange.of(port))
    return not any(
        meets(asked, denied.service) and there.compared(flow, denied) > 0
        for denied in there.denials_at(source, destination)
    )


def open_flows(found: Iterable[Applied]) -> Iterator[Flow]:
    """The flows that are open for a pair, with the services that are left of each."""
    for one in found:
        if one.left == (one.flow.service,):
            yield one.flow
        else:
            yield from (replace(one.flow, service=service) for service in one.left)
