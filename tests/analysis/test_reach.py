from __future__ import annotations

import json
from itertools import pairwise

import networkx as nx
import pytest
from hypothesis import given

from exgraph.analysis.reach.ask import reach
from exgraph.errors import ExgraphError, UnknownName

from .generated import matrices
from .matrices import matrix

ZONES = {"web": "dmz", "app": "in", "db": "in", "ops": "office", "spare": "office"}
CELLS = {
    "web>app": "X tcp/1, HTTPS tcp/443 TLS",
    "app>db": "Y tcp/2",
    "db>app": "Y tcp/2",
    "ops>web": "SSH tcp/22",
    "ops>db": "RPC tcp/dynamic",
    "web>db": None,
    "app>app": "Z tcp/3",
}


@given(matrices())
def test_reach_is_descendants_and_ancestors_with_the_levels_of_breadth_first_search(made):
    for role in made.roles:
        found = reach(made, role.id)
        there = nx.single_source_shortest_path_length(made.graph, role.id)
        back = nx.single_target_shortest_path_length(made.graph, role.id)
        assert {one.role for one in found.reaches} == nx.descendants(made.graph, role.id)
        assert {one.role for one in found.reached_by} == nx.ancestors(made.graph, role.id)
        assert {one.role: one.hops for one in found.reaches} == {r: n for r, n in there.items() if r != role.id}
        assert {one.role: one.hops for one in found.reached_by} == {r: n for r, n in dict(back).items() if r != role.id}


@given(matrices())
def test_a_way_is_a_path_of_the_graph_and_the_first_of_the_shortest_in_role_order(made):
    order = {role.id: place for place, role in enumerate(made.roles)}
    graph = nx.DiGraph(made.graph)
    for role in made.roles:
        found = reach(made, role.id)
        for one, ends in [(one, (role.id, one.role)) for one in found.reaches] + [
            (one, (one.role, role.id)) for one in found.reached_by
        ]:
            shortest = nx.all_shortest_paths(graph, *ends)
            assert list(one.way) == min(shortest, key=lambda way: [order[step] for step in way])
            assert len(one.way) == one.hops + 1


@given(matrices())
def test_a_zone_reaches_what_any_of_its_roles_reaches_and_is_not_among_it(made):
    for zone in {role.zone for role in made.roles}:
        inside = {role.id for role in made.roles_in(zone)}
        found = reach(made, zone)
        assert {one.role for one in found.reaches} == set().union(
            *(nx.descendants(made.graph, r) for r in inside)
        ) - inside
        for one in found.reaches:
            assert one.way[0] in inside
            assert not inside & set(one.way[1:])


@given(matrices())
def test_leaving_a_role_out_is_removing_its_node(made):
    first, last = made.roles[0].id, made.roles[-1].id
    graph = made.graph.copy()
    graph.remove_node(last)
    assert {one.role for one in reach(made, first, without=[last]).reaches} == nx.descendants(graph, first)


@pytest.mark.parametrize(
    ("without", "reached"),
    [
        ((), {"app": 1, "db": 2}),
        (("Y",), {"app": 1}),
        (("y", "db"), {"app": 1}),
        (("2",), {"app": 1}),
        (("tcp/2",), {"app": 1}),
        (("office",), {"app": 1, "db": 2}),
        (("X",), {"app": 1, "db": 2}),
        (("X", "encrypted"), {}),
        (("app",), {}),
    ],
)
def test_what_is_left_out_carries_nothing(without, reached):
    found = reach(matrix(ZONES, CELLS), "web", without=without)
    assert {one.role: one.hops for one in found.reaches} == reached


def test_a_flow_on_a_wider_range_than_the_port_left_out_stays():
    made = matrix({"a": "z", "b": "z"}, {"a>b": "X tcp/80-90, Y tcp/85"})
    (one,) = reach(made, "a", without=["85"]).reaches
    assert [flow.service.key for flow in one.flows] == ["X tcp/80-90"]


def test_dynamic_ports_are_left_out_by_name_and_by_the_range_they_come_from():
    made = matrix({"a": "z", "b": "z"}, {"a>b": "RPC tcp/dynamic, Web tcp/1024-65535"})
    assert [flow.service.application for flow in reach(made, "a", without=["dynamic"]).reaches[0].flows] == ["Web"]
    assert reach(made, "a", without=["tcp/1024-65535"]).reaches == ()


def test_the_summary_and_the_zones():
    found = reach(matrix(ZONES, CELLS), "web")
    assert found.summary == (
        "web reaches 2 of 4 other roles: 1 directly, the rest within 2 hops. It is reached by 1 of 4 other roles, "
        "directly."
    )
    assert [
        (zone.zone, zone.roles, zone.reached, zone.nearest and zone.nearest.role) for zone in found.zones("reaches")
    ] == [
        ("in", 2, 2, "app"),
        ("office", 2, 0, None),
    ]
    assert reach(matrix(ZONES, CELLS), "spare", without=["22"]).summary == (
        "spare reaches no other role. It is reached by no other role. Left out: 22."
    )


def test_from_the_dmz_to_the_directory(seed):
    (directory,) = (zone for zone in reach(seed, "dmz").zones("reaches") if zone.zone == "directory")
    assert directory.nearest.way == ("relay-dmz", "hub-2007", "dc")
    assert list(pairwise(directory.nearest.way))[-1] == ("hub-2007", "dc")


def test_csv_and_json_cite_the_document():
    found = reach(matrix(ZONES, CELLS), "web")
    assert found.to_csv() == (
        "direction,role,zone,hops,way,services,places\n"
        'reaches,app,in,1,"web; app","X tcp/1; HTTPS tcp/443 TLS",m.txt:1\n'
        'reaches,db,in,2,"web; app; db",Y tcp/2,m.txt:2\n'
        'reached by,ops,office,1,"ops; web",SSH tcp/22,m.txt:4\n'
    )
    told = json.loads(found.to_json())
    assert list(told) == ["version", "summary", "start", "roles", "without", "reaches", "reached_by", "only", "surely"]
    assert told["reaches"]["roles"][0] == {
        "role": "app",
        "zone": "in",
        "hops": 1,
        "way": ["web", "app"],
        "services": ["X tcp/1", "HTTPS tcp/443 TLS"],
        "places": ["m.txt:1"],
        "text": "X tcp/1, HTTPS tcp/443 TLS",
    }
    assert told["reaches"]["zones"][1] == {"zone": "office", "roles": 2, "reached": 0, "hops": None, "nearest": None}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"start": "relay-dmx"}, "unknown role or zone 'relay-dmx'; did you mean 'relay-dmz'?"),
        ({"start": "dmz", "without": ["SMPT"]}, "unknown role, zone, application or port 'SMPT'; did you mean 'SMTP'?"),
        ({"start": "dmz", "without": ["26"]}, "no flow uses port 26; the nearest there is: 25"),
        ({"start": "dmz", "without": ["relay-dmz"]}, "'dmz' is left out itself"),
    ],
)
def test_unknown_names_are_refused_with_the_nearest(seed, arguments, message):
    with pytest.raises(ExgraphError) as failure:
        reach(seed, **arguments)
    assert str(failure.value) == message
    assert isinstance(failure.value, UnknownName) == message.startswith("unknown")


def test_a_zone_without_roles_is_refused():
    from dataclasses import replace

    from exgraph.model.role import Zone

    made = matrix({"a": "z", "b": "z"}, {"a>b": "X tcp/1"})
    with pytest.raises(ExgraphError, match=r"^no role stands in zone 'empty'$"):
        reach(replace(made, zones=(*made.zones, Zone("empty"))), "empty")
