from __future__ import annotations

import json
from dataclasses import replace

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.analysis.retire.answer import Border, LostPath
from exgraph.analysis.retire.ask import retire
from exgraph.analysis.retire.needs import needs, steps
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.matrix import Matrix
from exgraph.model.role import Product
from exgraph.values.labels import Labels

from .matrices import matrix

OLD = {"old": "was", "older": "was", "new": "is", "user": "is"}
SEED = ("outlook-2003", "bridgehead-2003", "frontend-2003", "pf-2003", "backend-2003")


def of_kind(made: Matrix, **kinds: str) -> Matrix:
    return replace(made, roles=tuple(replace(role, kind=kinds.get(role.id, "server")) for role in made.roles))


def needed(made: Matrix, *retired: str):
    return [(need.client, need.application, need.server, need.elsewhere) for need in needs(made, retired)]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"user>old": "SMTP tcp/25"}, [("user", "SMTP", "old", ())]),
        ({"user>old": "? tcp/80"}, [("user", "? tcp/80", "old", ())]),
        # Another server of the zone stays; one elsewhere only may take over.
        ({"user>old": "SMTP tcp/25", "user>older": "SMTP tcp/587"}, []),
        ({"user>old": "SMTP tcp/25", "user>older": "HTTP tcp/80"}, [("user", "SMTP", "old", ())]),
        ({"user>old": "SMTP tcp/25", "user>new": "SMTP tcp/25"}, [("user", "SMTP", "old", ("new",))]),
        # Both ways: the one on which more roles open it is the server.
        (
            {"user>old": "RPC tcp/135", "old>user": "RPC tcp/135", "new>old": "RPC tcp/135"},
            [("new", "RPC", "old", ()), ("user", "RPC", "old", ())],
        ),
        ({"user>old": "RPC tcp/135", "old>user": "RPC tcp/135", "new>user": "RPC tcp/135"}, []),
        ({"user>old": "RPC tcp/135", "old>user": "RPC tcp/135"}, [("user", "RPC", "old", ())]),
        # What a role opens on itself, or on one that stays, is no need of those that go.
        ({"old>old": "SMTP tcp/25", "old>new": "SMTP tcp/25", "user>new": "SMTP tcp/25"}, []),
    ],
)
def test_a_role_needs_an_application_unless_one_like_the_server_stays(cells, expected):
    assert needed(matrix(OLD, cells), "old") == expected


def test_nobody_needs_a_client():
    made = of_kind(matrix(OLD, {"new>old": "RPC tcp/135"}), old="client")
    assert needed(made, "old") == []


def test_one_of_the_same_product_takes_over_in_another_zone():
    made = matrix(OLD, {"user>old": "SMTP tcp/25", "user>new": "SMTP tcp/25"})
    roles = tuple(replace(role, product="mail" if role.id in ("old", "new") else "") for role in made.roles)
    assert needed(replace(made, roles=roles), "old") == []


@pytest.mark.parametrize(
    ("cells", "plan"),
    [
        ({}, [(("a",), ()), (("b",), ()), (("c",), ())]),
        ({"a>b": "S tcp/1", "b>c": "S tcp/1"}, [(("a",), ()), (("b",), (1,)), (("c",), (2,))]),
        ({"c>b": "S tcp/1", "b>a": "S tcp/1"}, [(("c",), ()), (("b",), (1,)), (("a",), (2,))]),
        ({"a>b": "S tcp/1", "b>a": "T tcp/2", "b>c": "S tcp/1"}, [(("a", "b"), ()), (("c",), (1,))]),
        # The fewest needs of those that stay first.
        ({"x>a": "S tcp/1", "x>c": "S tcp/1", "y>c": "S tcp/1"}, [(("b",), ()), (("a",), ()), (("c",), ())]),
    ],
)
def test_who_is_needed_goes_later_and_who_need_each_other_go_together(cells, plan):
    made = matrix({"a": "z", "b": "z", "c": "z", "x": "y", "y": "y"}, cells)
    retired = {"a", "b", "c"}
    found = tuple(needs(made, retired))
    assert [(step.roles, step.after) for step in steps(made, retired, found)] == plan


def test_clients_go_first():
    made = of_kind(matrix({"a": "z", "b": "z"}, {}), b="client")
    assert [step.roles for step in steps(made, {"a", "b"}, ())] == [("b",), ("a",)]


def test_the_seed_is_left_in_five_steps(seed):
    found = retire(seed, "exchange-2003", "outlook-2003")
    assert found.roles == SEED
    assert [(stage.roles, stage.after, len(stage.closed)) for stage in found.stages] == [
        (("outlook-2003",), (), 32),
        (("frontend-2003",), (), 28),
        (("bridgehead-2003",), (), 36),
        (("backend-2003",), (2, 3), 34),
        (("pf-2003",), (2, 3, 4), 32),
    ]
    assert [(need.client, need.application, need.server, need.elsewhere) for need in found.needs] == [
        ("hub-2007", "SMTP", "bridgehead-2003", ("relay-dmz", "um-2007")),
        ("relay-dmz", "SMTP", "bridgehead-2003", ("hub-2007",)),
        ("cas-2007", "? tcp/80", "backend-2003", ()),
        ("cas-2007", "? tcp/443", "backend-2003", ()),
        ("cas-2007", "RPC MAPI", "pf-2003", ("mailbox-2007", "pf-2007")),
        ("mailbox-2007", "HTTP", "pf-2003", ()),
    ]
    assert found.summary == (
        "Without outlook-2003, bridgehead-2003, frontend-2003, pf-2003 and backend-2003, 162 of 367 flows close, 132 "
        "of them at roles that stay; no port disappears entirely; ports disappear at 6 zone borders. Nobody who stays "
        "loses a path. 5 steps; 6 needs of roles that stay must be settled before, 3 of them without another server in "
        "the matrix. Of the flows that close, 57 may be replies or notifications (--without replies)."
    )
    assert found.borders[0] == Border("dmz", "exchange-2003", 2, 0, ("tcp/25,995",))
    hub = found.reliefs[0]
    assert (hub.role, len(hub.opens), len(hub.accepts), hub.opens_nowhere) == ("hub-2007", 2, 2, ())
    assert [(relief.role, relief.opens_nowhere) for relief in found.reliefs if relief.opens_nowhere] == [
        ("mailbox-2007", ("tcp/80",))
    ]
    assert found.applications_gone == ("HTTP",)


def test_a_path_that_led_over_a_retired_role_is_lost():
    made = matrix({"a": "z", "x": "z", "b": "z", "c": "z"}, {"a>x": "S tcp/1", "x>b": "S tcp/2", "b>c": "S tcp/3"})
    found = retire(made, "x")
    assert found.lost_paths == (LostPath("a", ("b", "c")),)
    assert found.unused == ("b",)
    assert found.ports_gone == ("tcp/1-2",)
    assert found.summary == (
        "Without x, 2 of 3 flows close, 2 of them at roles that stay; tcp/1-2: nobody opens them any more. 1 role that "
        "stays loses a path. 1 step; 1 need of roles that stay must be settled before, 1 of them without another "
        "server in the matrix."
    )


def test_a_zone_a_product_and_a_label_stand_for_their_roles():
    made = matrix({"a": "z", "b": "z", "c": "y"}, {})
    roles = (made.roles[0], made.roles[1], replace(made.roles[2], product="p"))
    made = replace(made, roles=roles, products=(Product("p", Labels.of({"en": "Post"})),))
    assert retire(made, "z").roles == ("a", "b")
    assert retire(made, "POST", "A").roles == ("a", "c")
    assert [role.id for role in retire(made, "p").matrix.roles] == ["a", "b"]
    with pytest.raises(UnknownName, match=r"^unknown role, zone or product 'Pots'; did you mean 'Post'\?$"):
        retire(made, "Pots")
    with pytest.raises(ExgraphError, match=r"^name at least one role, zone or product to retire$"):
        retire(made)
    with pytest.raises(ExgraphError, match=r"^there is nothing to retire in 'z'$"):
        retire(retire(made, "z").matrix, "z")


def test_csv_has_a_row_for_each_flow_that_closes_with_its_step_and_line():
    made = matrix({"a": "z", "x": "y", "w": "y"}, {"a>x": "S tcp/1", "a>w": "T tcp/2 TLS", "x>w": "S tcp/3"})
    assert retire(made, "y").to_csv() == (
        "step,source,destination,source_zone,destination_zone,application,transport,ports,encryption,stays,place\n"
        "1,a,x,z,y,S,tcp,1,,source,m.txt:1\n"
        "1,x,w,y,y,S,tcp,3,,neither,m.txt:3\n"
        "2,a,w,z,y,T,tcp,2,TLS,source,m.txt:2\n"
    )


def test_json_has_the_stages_with_their_needs_and_flows():
    made = matrix({"a": "z", "x": "y"}, {"a>x": "S tcp/1"})
    assert json.loads(retire(made, "x").to_json())["stages"] == [
        {
            "step": 1,
            "roles": ["x"],
            "after": [],
            "ports_gone": ["tcp/1"],
            "needs": [{"client": "a", "server": "x", "application": "S", "elsewhere": [], "places": ["m.txt:1"]}],
            "closed": [{"source": "a", "destination": "x", "service": "S tcp/1", "place": "m.txt:1"}],
        }
    ]


ROLES = "abcdef"


TEXTS = st.sampled_from(["S tcp/1", "T tcp/2", "S tcp/1, T tcp/2"])
CASES = st.builds(
    lambda zones, cells, retired: (matrix(dict(zip(ROLES, zones, strict=True)), cells), sorted(retired)),
    st.lists(st.sampled_from("zy"), min_size=len(ROLES), max_size=len(ROLES)),
    st.dictionaries(st.sampled_from([f"{a}>{b}" for a in ROLES for b in ROLES]), TEXTS, max_size=20),
    st.sets(st.sampled_from(ROLES), min_size=1),
)


@given(CASES)
def test_a_plan_keeps_what_is_needed_and_is_the_condensation_of_the_needs(case):
    made, roles = case
    found = retire(made, *roles)
    step = {role: stage.number for stage in found.stages for role in stage.roles}
    assert sorted(step) == sorted(roles)
    graph = nx.DiGraph()
    graph.add_nodes_from(roles)
    graph.add_edges_from((n.client, n.server) for n in needs(made, roles) if n.client in roles)
    assert all(step[client] <= step[server] for client, server in graph.edges)
    together = {frozenset(stage.roles) for stage in found.stages}
    assert together == set(map(frozenset, nx.strongly_connected_components(graph)))


@given(CASES)
def test_what_closes_is_what_is_not_left_and_lost_paths_are_those_of_the_graphs(case):
    made, roles = case
    found = retire(made, *roles)
    left = made.graph.copy()
    left.remove_nodes_from(roles)
    assert sorted(flow.key for flow in found.matrix.flows) == sorted(left.edges(keys=True))
    assert sorted(flow.key for flow in found.closed) == sorted(
        flow.key for flow in made.flows if flow.source in roles or flow.destination in roles
    )
    assert sorted(f.key for stage in found.stages for f in stage.closed) == sorted(f.key for f in found.closed)
    assert found.matrix_after(len(found.stages)) == found.matrix
    assert found.matrix_after(0) == made
    lost = {role: (nx.descendants(made.graph, role) - nx.descendants(left, role)) & set(left) for role in left}
    assert {path.role: set(path.lost) for path in found.lost_paths} == {r: gone for r, gone in lost.items() if gone}
