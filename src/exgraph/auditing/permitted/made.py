"""A matrix of what passes: services for what is open between all hosts of two roles, marked `partly` for what is open
between some of them, and `conditional` for what may be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from exgraph.filters.effective import Effective
from exgraph.filters.passages import Passages
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.filter import NotUnderstood
from exgraph.model.icmp import ICMP_TRANSPORTS, icmp_text
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.relations.host_classes import HostClass, Hosts
from exgraph.relations.required import ANY_OTHER, EVERY, FAMILY_OF, Lacking, Required
from exgraph.values.grounds import Ground, Grounds
from exgraph.values.labels import Labels
from exgraph.values.origin import Origin
from exgraph.values.ports import PortSet
from exgraph.values.service import EVERY_PORT, EVERY_TRANSPORT, PARTLY, PORTED, PORTLESS, Service
from exgraph.wording.phrases import phrase
from exgraph.wording.voices import VOICES

#: The role of all addresses that no role has, and its zone.
OTHERS = "other-addresses"
CONDITIONAL = "conditional"
_GROUNDS = Grounds(Ground.USER, Ground.USER, Ground.STATED, Ground.STATED)
_FAMILIES = (4, 6)


@dataclass(frozen=True)
class Permitted:
    """The matrix of what passes. `unfiltered` are the pairs of roles that no firewall stands between: of them nothing
    is said. `not_understood` is what of the configurations was not understood; `files` are these."""

    matrix: Matrix
    hosts: Hosts
    unfiltered: tuple[tuple[str, str], ...]
    not_understood: tuple[NotUnderstood, ...]
    files: tuple[str, ...] = ()

    @property
    def foreign(self) -> tuple[str, ...]:
        """The names of the inventory that are no role of the matrix."""
        return tuple(dict.fromkeys(held.role for held in self.hosts.foreign))

    @cached_property
    def partly(self) -> int:
        """How many services are open between some hosts only."""
        return sum(PARTLY in flow.service.marks for flow in self.matrix.flows)

    @cached_property
    def conditional(self) -> int:
        """How many services may be open or not."""
        return sum(CONDITIONAL in flow.service.marks for flow in self.matrix.flows)


@dataclass(frozen=True, slots=True)
class _Open:
    """What is open in one transport: between all hosts, between some, and what may be; with the rules that say so."""

    always: PortSet
    some: PortSet
    maybe: PortSet
    origins: tuple[tuple[Origin, PortSet], ...]

    def origin(self, ports: PortSet) -> Origin:
        """The first rule that opens any of these ports."""
        return next((origin for origin, some in self.origins if not ports.isdisjoint(some)), Origin())


def permitted_matrix(original: Matrix, hosts: Hosts, passages: Passages) -> Permitted:
    """What passes between all roles that have addresses. The roles stay those of the original matrix, so that the two
    differ in what passes alone."""
    making = _Making(hosts, passages)
    roles = [role.id for role in hosts.matrix.roles]
    cells: list[Cell] = []
    unfiltered = []
    for source in (*roles, OTHERS):
        for destination in (*roles, OTHERS):
            made = making.cell(source, destination)
            if made is None:
                unfiltered.append((source, destination))
            elif made.status is not Status.SILENT:
                cells.append(made)
    matrix = _with_others(original, cells)
    known = {role.id for role in matrix.roles}
    there = [cell for cell in cells if {cell.source, cell.destination} <= known]
    unread = dict.fromkeys(told for each in passages.all_filters for told in each.not_understood)
    return Permitted(
        replace(matrix, cells=tuple(there)),
        hosts,
        tuple(pair for pair in unfiltered if known.issuperset(pair)),
        (*unread, *passages.unmet),
    )


def _with_others(matrix: Matrix, cells: Iterable[Cell]) -> Matrix:
    """The matrix with a role for addresses of no role, where anything passes from or to them."""
    if not any(OTHERS in (cell.source, cell.destination) and cell.flows for cell in cells):
        return replace(matrix, cells=())
    labels = Labels.of({language: phrase(language, "permitted.others") for language in VOICES})
    return replace(
        matrix,
        roles=(*matrix.roles, Role(OTHERS, labels, OTHERS)),
        zones=(*matrix.zones, Zone(OTHERS, labels, exposed=True)),
        cells=(),
    )


@dataclass(frozen=True)
class _Making:
    hosts: Hosts
    passages: Passages

    @cached_property
    def required(self) -> Required:
        return Required(self.hosts)

    @cached_property
    def transports(self) -> tuple[str, ...]:
        """Those of the matrix, and those that rules name."""
        named = {
            transport
            for each in self.passages.all_filters
            for rule in each.rules
            for transport in rule.transports or ()
        }
        known = self.required.transports
        return (*known, *sorted(named.difference(known)))

    def classes(self, role: str) -> list[HostClass]:
        """The hosts of a role; of the others, all addresses that play none."""
        if role == OTHERS:
            return [each for each in self.hosts.classes if not each.named]
        return [each for each in self.hosts.classes if role in each.roles]

    def cell(self, source: str, destination: str) -> Cell | None:
        """What passes from one role to another; `None` where all of it passes no firewall."""
        pairs = [
            (here, there)
            for here in self.classes(source)
            for there in self.classes(destination)
            if not (here == there and here.addresses.single)
        ]
        if not pairs or source == destination == OTHERS:
            return Cell(source, destination)
        ways = [(here, there, self.passages.between(here, there)) for here, there in pairs]
        met = [(here, there, way) for here, there, way in ways if way is not None]
        if not met:
            return None
        found: dict[str, _Open] = {}
        for transport in self.transports:
            effective = [
                way.effective(here.addresses.of_family(version), there.addresses.of_family(version), transport)
                for here, there, way in met
                for version in _FAMILIES
                if FAMILY_OF.get(transport, version) == version
                and here.addresses.spans(version)
                and there.addresses.spans(version)
            ]
            if effective:
                # What goes round the firewall is open, and not permitted by it.
                found[transport] = _opened(effective)
        flows = tuple(self._flows(source, destination, found, [there for _, there in pairs]))
        return Cell(source, destination, Status.SERVICES if flows else Status.NONE, flows, Origin())

    def _flows(
        self, source: str, destination: str, found: Mapping[str, _Open], theirs: list[HostClass]
    ) -> Iterator[Flow]:
        """The services of the document that pass whole, as it names them; then what else passes."""

        def flow(service: Service, origin: Origin) -> Flow:
            return Flow(source, destination, service, origin, _GROUNDS)

        ported = [found[transport] for transport in found]
        if ported and all(each.always == EVERY for each in ported) and ANY_OTHER in found:
            yield flow(Service(transport=EVERY_TRANSPORT, ports=EVERY_PORT), ported[0].origin(EVERY))
            return
        named: dict[str, PortSet] = {}
        for own in self._of_document(source, destination):
            opened = [one for there in theirs for one in self._numbers(own, there)]
            transports = {one.transport for one in opened}
            if not opened or not transports <= found.keys():
                continue
            for marks, part in (((), "always"), ((PARTLY,), "some")):
                if all(one.ports <= getattr(found[one.transport or ""], part) for one in opened):
                    first = opened[0]
                    yield flow(
                        replace(own.service, marks=(*own.service.marks, *marks), inferred=()),
                        found[first.transport or ""].origin(first.ports),
                    )
                    for one in opened:
                        named[one.transport or ""] = named.get(one.transport or "", PortSet()) | one.ports
                    break
        for transport, there in found.items():
            rest = EVERY - named.get(transport, PortSet())
            some, maybe = there.some - there.always, there.maybe - there.some
            for ports, marks in ((there.always, ()), (some, (PARTLY,)), (maybe, (CONDITIONAL,))):
                for service in _services(transport, ports & rest, marks):
                    yield flow(service, there.origin(ports & rest))

    def _of_document(self, source: str, destination: str) -> tuple[Flow, ...]:
        return () if OTHERS in (source, destination) else self.hosts.matrix[source, destination].flows

    def _numbers(self, own: Flow, there: HostClass) -> Iterator[_Numbers]:
        opened = self.required.opened(own, own.service, there)
        for one in [] if isinstance(opened, Lacking) else opened:
            if one.transport is not None:
                yield _Numbers(one.transport, one.ports)


@dataclass(frozen=True, slots=True)
class _Numbers:
    transport: str
    ports: PortSet


def _opened(effective: list[Effective]) -> _Open:
    always, some, maybe = EVERY, PortSet(), PortSet()
    origins: list[tuple[Origin, PortSet]] = []
    for each in effective:
        always, some, maybe = always & each.surely, some | each.somewhere, maybe | each.possibly
        origins += (
            (part.filter.default_origin if part.rule is None else part.rule.origin, part.ports)
            for part in each.parts
            if part.permits
        )
    return _Open(always, some, maybe, tuple(origins))


def _services(transport: str, ports: PortSet, marks: tuple[str, ...]) -> Iterator[Service]:
    """The services of a set of ports; what stands for every other protocol is none."""
    if not ports or transport == ANY_OTHER:
        return
    if transport in PORTED:
        for span in ports.ranges():
            yield Service(transport=transport, ports=span, marks=marks)
    elif transport in ICMP_TRANSPORTS and ports != EVERY:
        yield Service(transport=transport, detail=icmp_text(ports), marks=marks)
    elif transport in PORTLESS or transport.startswith("ip-"):
        yield Service(transport=transport, marks=marks)
