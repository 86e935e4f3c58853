"""Small matrices for the tests of analyses, written as text."""

from __future__ import annotations

from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.values.origin import Origin
from exgraph.values.ports import PortRange
from exgraph.values.service import Service


def service(text: str) -> Service:
    """`SMTP tcp/25 TLS`, `? udp/dynamic`: the application, the endpoint, and what encrypts it."""
    application, endpoint, *encryption = text.split()
    transport, _, ports = endpoint.partition("/")
    return Service(
        None if application == "?" else application,
        None if transport == "?" else transport,
        None if ports in ("dynamic", "?", "") else PortRange.parse(ports),
        " ".join(encryption) or None,
        ports == "dynamic",
    )


def matrix(zones: dict[str, str], cells: dict[str, str | None], exposed: str = "dmz") -> Matrix:
    """Role → zone, and `a>b` → services parted by commas, or `None` for "no direct connection"."""
    made = []
    for line, (pair, texts) in enumerate(cells.items(), start=1):
        source, destination = pair.split(">")
        origin = Origin("m.txt", line, 1, "", texts or "no direct connection")
        if texts is None:
            made.append(Cell(source, destination, Status.NONE, (), origin))
        else:
            flows = tuple(Flow(source, destination, service(text), origin) for text in texts.split(", "))
            made.append(Cell(source, destination, Status.SERVICES, flows, origin))
    names = dict.fromkeys(zones.values())
    return Matrix(
        tuple(Role(role, zone=zone) for role, zone in zones.items()),
        tuple(Zone(zone, exposed=zone == exposed) for zone in names),
        tuple(made),
    )
