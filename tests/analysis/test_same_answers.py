"""A matrix that was given as flows is asked by its columns: every answer says what it says of the same cells."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import exgraph as xg
from exgraph.model.matrix import FEW_FLOWS
from exgraph.policy.rule import Item, Policy, PolicyRule, Side

KINDS = ("", "client", "directory", "mail")
ROLES = tuple(f"r{number}" for number in range(7))
SERVICES = (
    *("SMTP tcp/25", "SMTP tcp/25 TLS", "DNS udp/53", "RPC tcp/dynamic", "? tcp/443", "RPC MAPI tcp/135"),
    *("IMAP tcp/993", "Kerberos tcp/88", "LDAP tcp/389", "HTTP tcp/80", "LDAP tcp/3268", "Gone tcp/1024-1030"),
)
FLOWS = st.lists(
    st.tuples(st.sampled_from(ROLES), st.sampled_from(ROLES), st.sampled_from(SERVICES)), min_size=1, max_size=50
)
PLACES = st.lists(st.tuples(st.sampled_from("xyz"), st.sampled_from(KINDS)), min_size=len(ROLES), max_size=len(ROLES))


def both(flows, places):
    """The matrix as flows, and the same as cells."""
    roles = [xg.Role(name, zone=zone, kind=kind) for name, (zone, kind) in zip(ROLES, places, strict=True)]
    zones = [xg.Zone("x", exposed=True), xg.Zone("y"), xg.Zone("z")]
    # In role order, services are met in one order on both ways.
    bare = xg.Matrix.from_flows(roles, zones, sorted(flows, key=lambda flow: flow[:2]))
    return bare, replace(bare, cells=tuple(bare.cells))


def policy(matrix):
    everyone = Side(("*",), frozenset(ROLES), anywhere=True)
    zone = Side(("x",), frozenset(role.id for role in matrix.roles_in("x")))
    rules = (
        PolicyRule("few", zone, everyone, allow=(Item("tcp/25"),)),
        PolicyRule("tls", everyone, zone, encrypted=True),
    )
    return Policy(rules, "deny", "p")


ANSWERS = {
    "asymmetry": xg.asymmetry,
    "ports": xg.ports,
    "applications": lambda m: xg.ports(m, by="application"),
    "crossings": xg.crossings,
    "crossings of a zone": lambda m: xg.crossings(m, zone="x"),
    "crossings after a move": lambda m: xg.crossings(m, move={"r0": "z"}),
    "conduits": xg.conduits,
    "reach": lambda m: xg.reach(m, "r0"),
    "reach of a zone": lambda m: xg.reach(m, "r0", without=["replies"]),
    "paths": lambda m: xg.paths(m, "r0", "r1"),
    "chokepoints": xg.chokepoints,
    "chokepoints between": lambda m: xg.chokepoints(m, "r0", "r1"),
    "open ports": xg.closing,
    "closing": lambda m: xg.closing(m, [m.services[0].endpoint.partition("/")[2]]),
    "show": xg.show,
    "show of a role": lambda m: xg.show(m, "r0"),
    "retire": lambda m: xg.retire(m, "r0", "r3"),
    "lint": xg.lint,
    "check": lambda m: xg.check(m, policy(m)),
    "alike": xg.alike,
}


@pytest.mark.parametrize("name", ANSWERS)
@given(FLOWS, PLACES)
def test_columns_and_cells_give_one_answer(name, flows, places):
    bare, plain = both(flows, places)
    assert bare.bare
    assert not plain.bare
    found, like = ANSWERS[name](bare), ANSWERS[name](plain)
    assert (str(found), found.to_csv(), found.to_json()) == (str(like), like.to_csv(), like.to_json())


@given(FLOWS, PLACES, st.sets(st.sampled_from(ROLES)))
def test_what_is_asked_of_columns_is_true_of_the_flows(flows, places, some):
    bare, plain = both(flows, places)
    assert list(bare.flows) == list(plain.flows)
    assert list(bare.flows_of(lambda service: service.transport == "udp")) == [
        flow for flow in plain.flows if flow.service.transport == "udp"
    ]
    assert list(bare.touching(some)) == list(plain.touching(some))
    assert (bare.uses(), bare.connecting, bare.vocabulary) == (plain.uses(), plain.connecting, plain.vocabulary)
    left = bare.index.among(role for role in ROLES if role not in some)
    inside = [flow for flow in plain.flows if some.isdisjoint((flow.source, flow.destination))]
    assert len(left) == len(inside)
    assert left.keys == tuple(key for key in bare.vocabulary if key in {flow.service.key for flow in inside})
    assert all(bare[a, b] == plain[a, b] for a in ROLES for b in ROLES)


@pytest.mark.parametrize(("flows", "small"), [(FEW_FLOWS, True), (FEW_FLOWS + 1, False)])
def test_a_matrix_of_few_flows_is_counted_one_by_one(flows, small):
    made = xg.Matrix.from_flows(
        [xg.Role("a", zone="z"), xg.Role("b", zone="z")],
        [xg.Zone("z")],
        [("a", "b", f"tcp/{port}") for port in range(1, flows + 1)],
    )
    assert not made.small
    assert replace(made, cells=tuple(made.cells)).small is small


def test_what_is_made_of_a_matrix_once_is_kept():
    matrix = xg.load()
    assert matrix.once(len_of_roles) == len(matrix.roles)
    made = []
    assert matrix.once(lambda one: made.append(one)) is None
    assert made == [matrix]


def len_of_roles(matrix):
    return len(matrix.roles)
