"""May one role open a connection to another, and what does that rest on? In sentences, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

from exgraph.analysis.crossings.answer import Conduit, conduits_of
from exgraph.analysis.explain.port_question import PortAnswer, Verdict, of_cell, together
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import DynamicRange, Zone
from exgraph.notation.inference import why
from exgraph.relations.applies import Applied, Applies
from exgraph.relations.lookup import End
from exgraph.relations.port_numbers import PortNumbers
from exgraph.relations.precedence import EVERYTHING, meets
from exgraph.relations.protection import Protection, protection
from exgraph.tables.answer import Answer
from exgraph.values.endpoint import Endpoint
from exgraph.values.ports import PortSet
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What was inferred of services: the field ("transport", "ports"), and why, by which registered fact."""

    field: str
    because: Phrase
    services: tuple[str, ...]

    @property
    def reason(self) -> str:
        """Why, in English."""
        return str(self.because)


@dataclass(frozen=True)
class Explanation(Answer):
    """What the document says of connections from one end to the other, and back.

    With a `port`, the flows that are explained are those that open it.
    """

    matrix: Matrix = field(repr=False)
    source: End
    destination: End
    port: Endpoint | None = None

    @cached_property
    def numbers(self) -> PortNumbers:
        return PortNumbers(self.matrix)

    @cached_property
    def applies(self) -> Applies:
        return self.matrix.once(Applies)

    @cached_property
    def weighed(self) -> tuple[Applied, ...]:
        """The flows that meet a denial from the source to the destination, each with what became of it."""
        if self.applies.plain:
            return ()
        found = (one for cell in self.cells for one in self.applies.at(cell.source, cell.destination))
        return tuple(dict.fromkeys(one for one in found if one.denials or one.outweighed or one.disputed))

    @cached_property
    def inside(self) -> tuple[tuple[Flow, Flow], ...]:
        """The flows that are explained and what is denied of them for narrower ends inside those asked about."""
        if self.applies.plain:
            return ()
        denials = [
            denied for cell in self.cells for denied in self.applies.denied_within(cell.source, cell.destination)
        ]
        found = ((flow, denied) for denied in denials for flow in self.flows if self._meets(flow, denied))
        return tuple(dict.fromkeys(pair for pair in found if self.applies.compared(*pair) > 0))

    def _meets(self, flow: Flow, denied: Flow) -> bool:
        """Whether a denial takes away of what a flow opens, and of the port asked for."""
        service, port = flow.service, self.port
        if port is not None and port.ports is not None and service.ports is not None:
            shared = PortSet([service.ports]) & PortSet([port.ports])
            return any(meets(replace(service, ports=span), denied.service) for span in shared.ranges())
        return meets(service, denied.service)

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """The ordered pairs from the source to the destination, with all that applies to them.

        A role is no pair with itself, unless asked for."""
        return self._between(self.source, self.destination)

    @cached_property
    def back(self) -> tuple[Cell, ...]:
        """The pairs of the way back; none where it is the way there."""
        return () if self.source == self.destination else self._between(self.destination, self.source)

    @cached_property
    def outcomes(self) -> tuple[PortAnswer, ...]:
        """What each of `cells` answers."""
        return tuple(of_cell(cell, self.port, self.numbers) for cell in self.cells)

    @cached_property
    def outcome(self) -> PortAnswer:
        """What they answer together."""
        return together(self.outcomes)

    @property
    def verdict(self) -> Verdict:
        return self.outcome.verdict

    @property
    def flows(self) -> tuple[Flow, ...]:
        """The flows that are explained."""
        return self.outcome.flows

    @cached_property
    def services(self) -> tuple[Service, ...]:
        """Their services, each once."""
        return tuple({flow.service.key: flow.service for flow in self.flows}.values())

    @property
    def denied(self) -> tuple[Flow, ...]:
        """What the document forbids from the source to the destination and inside them, or says is not required."""
        within = (denied for _, denied in self.inside if denied.service != EVERYTHING)
        return tuple(dict.fromkeys((*(flow for cell in self.cells for flow in cell.denied), *within)))

    @property
    def zones(self) -> tuple[Zone, Zone]:
        """The zones at the ends."""
        return self.matrix.zone_of(self.source.roles[0]), self.matrix.zone_of(self.destination.roles[0])

    @cached_property
    def conduit(self) -> Conduit | None:
        """The conduit of a connection that crosses a trust boundary; `None` for another, or where no flow crosses."""
        ends = self.zones[0].id, self.zones[1].id
        found = (known for known in conduits_of(self.matrix) if (known.source_zone, known.destination_zone) == ends)
        return next(found, None)

    @cached_property
    def conclusions(self) -> tuple[Conclusion, ...]:
        """What was inferred of the services, told together where the reason is one."""
        groups: dict[tuple[str, Phrase], list[str]] = {}
        for service in self.services:
            for name in service.inferred:
                if told := why(service, name):
                    groups.setdefault((name, told), []).append(service.key)
        return tuple(Conclusion(*key, tuple(services)) for key, services in groups.items())

    @cached_property
    def protections(self) -> dict[Protection, tuple[Service, ...]]:
        """How the services are protected, the stated words aside."""
        groups: dict[Protection, list[Service]] = {}
        for service in self.services:
            known = protection(service)
            groups.setdefault(Protection(known.encryption, None, known.basis), []).append(service)
        return {known: tuple(services) for known, services in groups.items()}

    @cached_property
    def unstated(self) -> dict[str, tuple[Service, ...]]:
        """`transport`, `ports`, `encryption` → the services for which the document states none."""
        ported = [service for service in self.services if service.ported]
        found = {
            "transport": [service for service in ported if service.stated().transport is None],
            "ports": [service for service in ported if not service.stated().ports_text],
            "encryption": [service for service in self.services if service.encryption is None],
        }
        return {name: tuple(services) for name, services in found.items() if services}

    @cached_property
    def ranges(self) -> dict[tuple[DynamicRange, ...], tuple[Flow, ...]]:
        """What dynamic ports without a range of their own may be taken from → the flows."""
        groups: dict[tuple[DynamicRange, ...], list[Flow]] = {}
        for flow in self.flows:
            if flow.service.dynamic and flow.service.ports is None:
                groups.setdefault(self.numbers.ranges(flow), []).append(flow)
        return {spans: tuple(flows) for spans, flows in groups.items()}

    def from_profile(self, flow: Flow) -> bool:
        """Whether the range of a dynamic flow is the profile's, and not the customary one."""
        product = self.matrix.product_of(flow.destination)
        return product is not None and bool(product.dynamic)

    @cached_property
    def closed(self) -> dict[str, PortSet] | None:
        """`tcp` and `udp` → the ports that no flow from the source to the destination names, dynamic ranges included.

        `None` where a service names no port, so that it cannot be told.
        """
        opened = {"tcp": PortSet(), "udp": PortSet()}
        for flow in (flow for cell in self.cells for flow in cell.flows):
            service = flow.service
            if not service.ported:
                continue
            if service.ports is None and not service.dynamic:
                return None
            for transport in opened:
                if service.transport is None or service.uses(transport):
                    opened[transport] = opened[transport] | self.numbers.of(flow)
        return {transport: ~ports for transport, ports in opened.items()}

    @property
    def way_back(self) -> str:
        """`same`, `different`, `none`, `silent`; empty where there is no way back of its own."""
        if not self.back:
            return ""
        there, back = ({flow.service.key for cell in cells for flow in cell.flows} for cells in (self.cells, self.back))
        if not back:
            return "silent" if all(cell.status is Status.SILENT for cell in self.back) else "none"
        return "same" if there == back else "different"

    def _between(self, source: End, destination: End) -> tuple[Cell, ...]:
        one = source.roles == destination.roles and len(source.roles) == 1
        ours, theirs = self._members(source), self._members(destination)
        return tuple(self.applies.cell(a, b) for a in ours for b in theirs if a != b or one)

    def _members(self, end: End) -> tuple[str, ...]:
        """The roles of an end; of a zone, those that stand for everybody only where there is no other: what is said of
        everybody applies to the others, and that nothing is said of everybody does not make them unknown."""
        named = tuple(role for role in end.roles if role not in self.applies.everybody)
        return named if end.is_zone and named else end.roles
