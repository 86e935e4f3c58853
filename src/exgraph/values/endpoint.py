"""What a person calls a port: `25`, `tcp/25`, `25/tcp`, `1024-65535`, `dynamic`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from exgraph.values.ports import PortError, PortRange
from exgraph.values.service import DYNAMIC, Service

_WRITTEN = re.compile(
    r"(?:(?P<before>[a-z]+)[/ ])?(?P<ports>[0-9]{1,9}(?:-[0-9]{1,9})?|dynamic)(?:/(?P<after>[a-z]+))?"
)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A port or range of one transport, or of any (`None`). Without `ports`, the dynamic ones."""

    transport: str | None = None
    ports: PortRange | None = None

    @classmethod
    def parse(cls, text: str) -> Endpoint | None:
        """Read one; `None` for a text that is none. `parse(str(x)) == x`."""
        match = _WRITTEN.fullmatch(text.casefold().strip())
        if match is None or (match["before"] and match["after"]):
            return None
        transport = match["before"] or match["after"]
        if match["ports"] == DYNAMIC:
            return cls(transport)
        try:
            return cls(transport, PortRange.parse(match["ports"]))
        except PortError:
            return None

    def __str__(self) -> str:
        ports = DYNAMIC if self.ports is None else str(self.ports)
        return f"{self.transport}/{ports}" if self.transport else ports

    def within(self, service: Service) -> bool:
        """Whether the service's own ports include all of these; `dynamic` is within what is dynamic."""
        if not service.uses(self.transport):
            return False
        if self.ports is None:
            return service.dynamic
        return service.ports is not None and self.ports.lower in service.ports and self.ports.upper in service.ports
