"""What flows apply to: for all pairs at once what the scalar form says of each; any, networks, denials."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.relations.applies import Applies, applies, open_flows
from exgraph.relations.containment import addresses_of_role, wide_roles
from exgraph.relations.precedence import less, meets, narrower, opens
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortRange
from exgraph.values.service import EVERY_PORT, NEGATIVE, Service

ROLES = ("web", "db", "any", "10.0.0.1", "10.0.0.0/24", "10.0.0.0/8", "::1", "unstated")
TRANSPORTS = ("tcp", "udp", "icmp")
PORTS = (22, 80, 443)
SERVICES = (
    *(Service(None, transport, PortRange.of(port)) for transport in ("tcp", "udp", "any") for port in PORTS),
    *(Service(None, transport, span) for transport in ("tcp", "any") for span in (PortRange(22, 80), EVERY_PORT)),
    Service(transport="icmp"),
    Service(transport="any"),
)
NEGATED = tuple(Service(one.application, one.transport, one.ports, marks=(NEGATIVE,)) for one in SERVICES)


def matrix_of(roles, allowed, denied=(), none=()):
    """Flows and denials as (source, destination, service); `none` are pairs said not to connect."""
    said = {}
    for source, destination, service in (*allowed, *denied):
        said.setdefault((source, destination), []).append(Flow(source, destination, service))
    cells = [Cell.of(*pair, flows) for pair, flows in said.items()]
    cells += [Cell(*pair, Status.NONE) for pair in dict.fromkeys(none) if pair not in said]
    return Matrix(tuple(Role(role, zone="z") for role in roles), (Zone("z"),), tuple(cells))


@st.composite
def matrices(draw):
    roles = draw(st.lists(st.sampled_from(ROLES), min_size=1, max_size=5, unique=True))
    end = st.sampled_from(roles)
    allowed = draw(st.lists(st.tuples(end, end, st.sampled_from(SERVICES)), max_size=5))
    denied = draw(st.lists(st.tuples(end, end, st.sampled_from(NEGATED)), max_size=3))
    return matrix_of(roles, allowed, denied, draw(st.lists(st.tuples(end, end), max_size=2)))


@given(matrices())
@settings(deadline=None)
def test_all_at_once_is_what_the_scalar_form_says(matrix):
    whole = Applies(matrix)
    asked = [(transport, port) for transport in ("tcp", "udp", "sctp") for port in (1, *PORTS)]
    asked += [("icmp", None), ("esp", None)]
    for source in whole.ids:
        for destination in whole.ids:
            found = whole.at(source, destination)
            for transport, port in asked:
                flows = {one.flow.key for one in found if any(opens(service, transport, port) for service in one.left)}
                assert flows == {
                    flow.key for flow in matrix.flows if applies(matrix, flow, source, destination, transport, port)
                }


@given(matrices())
@settings(deadline=None)
def test_the_links_are_the_pairs_that_anything_applies_to(matrix):
    whole = Applies(matrix)
    own = [sum(1 << whole.places[c.destination] for c in matrix.cells if c.flows and c.source == r) for r in whole.ids]
    spread = whole.spread(own)
    for source, mask in zip(whole.ids, spread, strict=True):
        for destination in whole.ids:
            linked = bool(mask >> whole.places[destination] & 1)
            assert (
                linked
                == any(one.left for one in whole.at(source, destination))
                == bool(whole.cell(source, destination).flows)
            )


@given(matrices())
@settings(deadline=None)
def test_a_contradiction_is_one_at_some_pair(matrix):
    whole = Applies(matrix)
    disputed = {
        (one.flow.key, denied.key)
        for source in whole.ids
        for destination in whole.ids
        for one in whole.at(source, destination)
        for denied in one.disputed
    }
    assert {(flow.key, denied.key) for flow, denied in whole.contradictions} == disputed


@given(st.sampled_from(SERVICES), st.sampled_from(NEGATED))
def test_a_denial_leaves_what_it_does_not_meet(service, denied):
    asked = [(transport, port) for transport in ("tcp", "udp", "sctp") for port in (1, 21, *PORTS, 50, 65535)]
    asked += [("icmp", None), ("gre", None)]
    left = less(service, denied)
    for transport, port in asked:
        kept = any(opens(one, transport, port) for one in left)
        asked_for = Service(transport=transport, ports=None if port is None else PortRange.of(port))
        assert kept == (opens(service, transport, port) and not meets(asked_for, denied))
    assert meets(service, denied) == (left != (service,))


@given(st.sampled_from(SERVICES), st.sampled_from(SERVICES))
def test_one_of_two_is_narrower_or_neither(one, other):
    signs = [(value > 0) - (value < 0) for value in (narrower(one, other), narrower(other, one))]
    assert signs[0] == -signs[1]
    assert one != other or signs == [0, 0]


TCP = {port: Service(None, "tcp", PortRange.of(port)) for port in PORTS}
DENIED = {port: Service(None, "tcp", PortRange.of(port), marks=(NEGATIVE,)) for port in PORTS}
EVERY = Service(None, "any", EVERY_PORT)


@pytest.mark.parametrize(
    ("allowed", "denied", "port", "is_open"),
    [
        (("any", "web", TCP[443]), None, 443, True),
        (("any", "web", TCP[443]), None, 22, False),
        (("10.0.0.0/8", "web", TCP[443]), None, 443, True),
        (("10.0.0.0/24", "web", TCP[443]), None, 443, True),
        (("10.0.0.1", "any", TCP[443]), None, 443, True),
        (("any", "any", EVERY), None, 22, True),
        (("::1", "web", TCP[443]), None, 443, False),
        # A role before a network, a network before a wider one, and that before any.
        (("any", "web", TCP[443]), ("10.0.0.0/8", "web", DENIED[443]), 443, False),
        (("10.0.0.0/8", "web", TCP[443]), ("any", "web", DENIED[443]), 443, True),
        (("10.0.0.0/24", "web", TCP[443]), ("10.0.0.0/8", "web", DENIED[443]), 443, True),
        (("10.0.0.0/8", "web", TCP[443]), ("10.0.0.0/24", "web", DENIED[443]), 443, False),
        (("10.0.0.0/8", "web", TCP[443]), ("10.0.0.1", "web", DENIED[443]), 443, False),
        # Ends before ports.
        (("10.0.0.1", "web", EVERY), ("any", "web", DENIED[443]), 443, True),
        (
            ("any", "web", TCP[443]),
            ("10.0.0.1", "web", Service(None, "any", EVERY_PORT, marks=(NEGATIVE,))),
            443,
            False,
        ),
        # A port before every port.
        (("10.0.0.1", "web", EVERY), ("10.0.0.1", "web", DENIED[443]), 443, False),
        (("10.0.0.1", "web", EVERY), ("10.0.0.1", "web", DENIED[443]), 22, True),
        (("any", "web", TCP[443]), ("any", "web", Service(None, "any", EVERY_PORT, marks=(NEGATIVE,))), 443, True),
        # Equally narrow: open.
        (("any", "web", TCP[443]), ("any", "web", DENIED[443]), 443, True),
        (("any", "web", TCP[443]), ("10.0.0.1", "any", DENIED[443]), 443, True),
    ],
)
def test_the_narrower_wins(allowed, denied, port, is_open):
    matrix = matrix_of(ROLES, [allowed], [denied] if denied else [])
    assert applies(matrix, next(iter(matrix.flows)), "10.0.0.1", "web", "tcp", port) is is_open
    found = Applies(matrix).at("10.0.0.1", "web")
    assert any(opens(service, "tcp", port) for one in found for service in one.left) is is_open
    if denied and meets(found[0].flow.service, denied[2]):
        assert [*found[0].denials, *found[0].outweighed, *found[0].disputed] == [Flow(*denied[:2], denied[2])]


def test_no_direct_connection_denies_everything():
    matrix = matrix_of(ROLES, [("any", "web", EVERY)], none=[("db", "web"), ("any", "db")])
    whole = Applies(matrix)
    assert whole.cell("db", "web").status is Status.NONE
    assert whole.cell("10.0.0.1", "web").status is Status.SERVICES
    assert whole.cell("web", "db").status is Status.NONE
    assert whole.cell("web", "10.0.0.1").status is Status.SILENT
    assert Applies(matrix_of(ROLES, [("db", "web", EVERY)], none=[("any", "web")])).cell("db", "web").flows


def test_any_is_no_end_that_is_not_stated():
    matrix = matrix_of(ROLES, [("any", "web", EVERY)])
    assert not Applies(matrix).at("unstated", "web")


def test_what_is_left_keeps_the_ends_that_are_stated():
    matrix = matrix_of(("any", "web", "db"), [("any", "web", TCP[443])])
    assert list(open_flows(Applies(matrix).at("db", "web"))) == [Flow("any", "web", TCP[443])]


@pytest.mark.parametrize(
    ("role", "addresses"),
    [
        (Role("any"), "any"),
        (Role("x", zone="z"), None),
        (Role("10.0.0.1"), "10.0.0.1"),
        (Role("0.0.0.0/0"), "any"),
        (Role("internet"), None),
    ],
)
def test_the_addresses_of_a_role(role, addresses):
    assert addresses_of_role(role) == (None if addresses is None else AddressSet.parse(addresses))


def test_a_network_contains_its_addresses_and_networks():
    roles = [
        Role(name) for name in ("10.0.0.0/8", "10.1.0.0/16", "10.1.2.3", "11.0.0.1", "::/8", "::1", "10.1.0.0-10.1.0.9")
    ]
    assert wide_roles(roles) == {0: 0b1000111, 1: 0b1000110, 4: 0b110000}


def test_a_matrix_that_says_all_by_its_cells_is_plain():
    assert Applies(matrix_of(("web", "db"), [("web", "db", TCP[443])], [("web", "db", DENIED[22])])).plain
    assert not Applies(matrix_of(("web", "db"), [("web", "db", EVERY)], [("web", "db", DENIED[22])])).plain
    assert not Applies(matrix_of(("web", "any"), [])).plain
