"""Random matrices with addresses, networks, `any` and denials, and inventories that give roles hosts."""

from __future__ import annotations

from hypothesis import strategies as st

from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.inventory import Holding, Inventory
from exgraph.model.matrix import Matrix
from exgraph.model.role import DynamicRange, Product, Role, Zone
from exgraph.values.addresses import AddressSet
from exgraph.values.origin import Origin
from exgraph.values.ports import PortRange
from exgraph.values.service import EVERY_PORT, NEGATIVE, Service

NAMED = ("web", "db", "ops")
ROLES = (*NAMED, "any", "10.0.0.1", "10.0.0.0/29", "10.0.0.0/8", "2001:db8::/64")
#: The last port of all, neighbours, ranges that meet, and more ports than one match takes.
PORTS = tuple(map(PortRange.parse, ("1", "22", "80", "81", "80-90", "85-100", "65535", "1024-65535")))
MANY = tuple(PortRange.of(number) for number in range(1001, 1060, 3))
SERVICES = (
    *(Service("App", transport, span) for transport in ("tcp", "udp", "sctp", "any") for span in PORTS),
    *(Service("Many", "tcp", span) for span in MANY),
    *(Service(None, transport, EVERY_PORT) for transport in ("tcp", "any")),
    *(Service(transport=transport) for transport in ("icmp", "icmpv6", "esp", "gre", "ip-99")),
    *(Service(transport="icmp", detail=detail) for detail in ("8", "3/1", "11/0", "x")),
    Service("RPC", "tcp", dynamic=True),
    Service("RPC", None, dynamic=True),
    Service("Web", None, PortRange.of(80)),
    Service(transport="tcp"),
)
DENIED = (
    *(Service(None, transport, span, marks=(NEGATIVE,)) for transport in ("tcp", "any", None) for span in PORTS),
    Service(None, "tcp", EVERY_PORT, marks=(NEGATIVE,)),
    Service(transport="icmp", marks=(NEGATIVE,)),
)
ADDRESSES = (
    *("10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.0/30", "10.0.0.4-10.0.0.9", "192.0.2.0/24", "0.0.0.0/0"),
    *("2001:db8::1", "2001:db8::/127", "2001:db8:1::/64"),
)
RANGES = (
    DynamicRange("old", PortRange(1025, 5000), "somebody"),
    DynamicRange("new", PortRange(49152, 65535), "somebody"),
)


@st.composite
def matrices(draw: st.DrawFn) -> Matrix:
    """Up to five roles, in a product whose dynamic ports have ranges or in one without."""
    roles = draw(st.lists(st.sampled_from(ROLES), min_size=1, max_size=5, unique=True))
    end = st.sampled_from(roles)
    some = draw(st.lists(st.tuples(end, end, st.sampled_from(SERVICES)), max_size=8))
    denied = draw(st.lists(st.tuples(end, end, st.sampled_from(DENIED)), max_size=3))
    none = draw(st.lists(st.tuples(end, end), max_size=1))
    said: dict[tuple[str, str], dict[str, Flow]] = {}
    for line, (source, destination, service) in enumerate((*some, *denied), start=1):
        # What is denied may have the text of what is not.
        key = service.key + str(service.closed)
        flow = Flow(source, destination, service, Origin("m.csv", line, text="a"))
        said.setdefault((source, destination), {}).setdefault(key, flow)
    cells = [Cell.of(*pair, flows.values()) for pair, flows in said.items()]
    cells += [Cell(*pair, Status.NONE) for pair in none if pair not in said]
    products = (Product("p", dynamic=RANGES), Product("q"))
    made = tuple(Role(role, zone="z", product=draw(st.sampled_from("pq"))) for role in roles)
    return Matrix(made, (Zone("z"),), tuple(cells), products, name="m")


@st.composite
def inventories(draw: st.DrawFn) -> Inventory:
    """Hosts of named roles; they overlap, play several roles, and some roles have none."""
    held = draw(st.lists(st.tuples(st.sampled_from(NAMED), st.sampled_from(ADDRESSES)), max_size=6))
    transports = draw(st.sampled_from([{}, {"RPC": "tcp", "web": "udp"}]))
    return Inventory(tuple(Holding(role, AddressSet.parse(text)) for role, text in held), transports=transports)
