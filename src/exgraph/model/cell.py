"""What the document says of one ordered pair of roles, and the flows that follow from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from exgraph.model import shown
from exgraph.values.grounds import UNKNOWN, Grounds, of_service
from exgraph.values.made_quickly import made_quickly
from exgraph.values.origin import Origin
from exgraph.values.request import Request
from exgraph.values.service import TO_REMOVE, Service


class Status(StrEnum):
    """Three different things: it connects; it is said not to connect; nothing is said.

    >>> [str(status) for status in Status]
    ['services', 'none', 'silent']
    """

    SERVICES = "services"
    NONE = "none"
    SILENT = "silent"


@made_quickly
@dataclass(frozen=True, slots=True)
class Flow:
    """`source` opens a connection to `destination` for one service; `origin` is where the document says so.

    `grounds` tell what each part rests on, `requests` what the places that state it say of its request: whose it is,
    by which ticket, until when. Both take no part in equality.

    >>> import exgraph as xg
    >>> flow = next(iter(xg.load().flows))
    >>> flow.source, flow.destination, str(flow.service), flow.origin.line
    ('hub-2007', 'hub-2007', 'SMTP tcp/25 SSL', 5)
    """

    source: str
    destination: str
    service: Service
    origin: Origin = Origin()
    grounds: Grounds = field(default=UNKNOWN, compare=False)
    requests: tuple[Request, ...] = field(default=(), compare=False)

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes a flow that flow: source, destination and canonical service text. Origins take no part."""
        return self.source, self.destination, self.service.key

    def stated(self) -> Flow:
        """The flow without what was inferred."""
        if not self.service.inferred:
            return self
        service = self.service.stated()
        return replace(self, service=service, grounds=of_service(self.grounds, service))


@made_quickly
@dataclass(frozen=True, slots=True, repr=False)
class Cell:
    """One ordered pair. `origin` is the first place that speaks of it; each flow has its own.

    `denied` are the services that the document forbids or says are not required (marked `negative`), or that it wants
    taken away (`to-remove`), with the place of each. They are no flows: no graph, analysis or picture counts them.

    >>> import exgraph as xg
    >>> cell = xg.load()["hub-2007", "relay-dmz"]
    >>> cell.text, str(cell), str(cell.status)
    ('SMTP (25)', 'SMTP tcp/25', 'services')
    """

    source: str
    destination: str
    status: Status = Status.SILENT
    flows: tuple[Flow, ...] = ()
    origin: Origin | None = None
    denied: tuple[Flow, ...] = ()

    @classmethod
    def of(cls, source: str, destination: str, said: Iterable[Flow], origin: Origin | None = None) -> Cell:
        """The cell of a pair of which all this is said: closed services are denied, the rest are flows.

        Without any flow its status is `none`.
        """
        flows: list[Flow] = []
        denied: list[Flow] = []
        for flow in said:
            (denied if flow.service.closed else flows).append(flow)
        status = Status.SERVICES if flows else Status.NONE
        return cls(source, destination, status, tuple(flows), origin, tuple(denied))

    @property
    def services(self) -> tuple[Service, ...]:
        return tuple(flow.service for flow in self.flows)

    @property
    def forbidden(self) -> tuple[Flow, ...]:
        """Of what is denied, what the document forbids or says is not required."""
        return tuple(flow for flow in self.denied if TO_REMOVE not in flow.service.marks)

    @property
    def removed(self) -> tuple[Flow, ...]:
        """Of what is denied, what the document wants taken away."""
        return tuple(flow for flow in self.denied if TO_REMOVE in flow.service.marks)

    @property
    def text(self) -> str:
        """What the document says, verbatim; several places are joined by line breaks."""
        places = [self.origin, *(flow.origin for flow in (*self.flows, *self.denied))]
        return "\n".join(dict.fromkeys(place.text for place in places if place is not None and place.text))

    def stated(self) -> Cell:
        """The cell without what was inferred."""
        flows, denied = (tuple(flow.stated() for flow in said) for said in (self.flows, self.denied))
        return replace(self, flows=flows, denied=denied)

    def __repr__(self) -> str:
        return shown.line("Cell", f"{self.source} → {self.destination}", str(self))

    def _repr_html_(self) -> str:
        rows = [(flow.service.key, flow.origin.text, flow.origin.place) for flow in self.flows]
        title = f"{self.source} → {self.destination}"
        return shown.table(title if rows else f"{title}: {self}", ("service", "text", "place"), rows)

    def __str__(self) -> str:
        said = [
            f"{name}{', '.join(flow.service.key for flow in flows)}"
            for name, flows in (("", self.flows), ("denied: ", self.forbidden), ("to be removed: ", self.removed))
            if flows
        ]
        if said:
            return "; ".join(said)
        return "no direct connection" if self.status is Status.NONE else "the document is silent"
