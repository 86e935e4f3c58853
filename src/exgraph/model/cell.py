"""What the document says of one ordered pair of roles, and the flows that follow from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from exgraph.values.origin import Origin
from exgraph.values.service import Service


class Status(StrEnum):
    """Three different things: it connects; it is said not to connect; nothing is said."""

    SERVICES = "services"
    NONE = "none"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Flow:
    """`source` opens a connection to `destination` for one service; `origin` is where the document says so."""

    source: str
    destination: str
    service: Service
    origin: Origin = Origin()

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes a flow that flow: source, destination and canonical service text. Origins take no part."""
        return self.source, self.destination, self.service.key


@dataclass(frozen=True, slots=True)
class Cell:
    """One ordered pair. `origin` is the first place that speaks of it; each flow has its own."""

    source: str
    destination: str
    status: Status = Status.SILENT
    flows: tuple[Flow, ...] = ()
    origin: Origin | None = None

    @property
    def services(self) -> tuple[Service, ...]:
        return tuple(flow.service for flow in self.flows)

    @property
    def text(self) -> str:
        """What the document says, verbatim; several places are joined by line breaks."""
        places = [self.origin, *(flow.origin for flow in self.flows)]
        return "\n".join(dict.fromkeys(place.text for place in places if place is not None and place.text))

    def stated(self) -> Cell:
        """The cell without what was inferred."""
        return replace(self, flows=tuple(replace(flow, service=flow.service.stated()) for flow in self.flows))

    def __str__(self) -> str:
        if self.status is Status.SERVICES:
            return ", ".join(service.key for service in self.services)
        return "no direct connection" if self.status is Status.NONE else "the document is silent"
