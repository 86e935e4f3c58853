from __future__ import annotations

import json
from dataclasses import replace
from itertools import combinations

import networkx as nx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from exgraph.analysis.chokepoints.ask import chokepoints
from exgraph.analysis.chokepoints.dependence import betweenness
from exgraph.analysis.chokepoints.port_cut import label, port_cut
from exgraph.analysis.chokepoints.shares import MOST_LAYERS, shares_of_products
from exgraph.analysis.reach.ask import reach
from exgraph.errors import ExgraphError, UnknownName
from exgraph.relations.links import Links, bits

from .generated import SERVICES, matrices
from .matrices import matrix


def simple(made) -> nx.DiGraph:
    graph = nx.DiGraph(made.graph)
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    return graph


def connected(graph, source, target) -> bool:
    return nx.has_path(graph, source, target)


@given(matrices())
def test_the_role_cut_is_as_small_as_that_of_networkx_once_the_edge_back_is_removed_and_cuts(made):
    source, target = made.roles[0].id, made.roles[-1].id
    graph = simple(made)
    found = chokepoints(made, source, target)
    assert (found.cut is not None) == connected(graph, source, target)
    assume(found.cut is not None)
    if graph.has_edge(source, target):
        assert found.cut.roles is None
        assert [(hop.source, hop.destination) for hop in found.cut.direct] == [(source, target)]
        return
    forwards = graph.copy()
    forwards.remove_edges_from([(target, source)])
    assert len(found.cut.roles) == len(nx.minimum_node_cut(forwards, source, target))
    graph.remove_nodes_from(found.cut.roles)
    assert not connected(graph, source, target)


@given(matrices())
def test_the_flow_cut_is_a_minimum_cut_by_the_number_of_flows(made):
    source, target = made.roles[0].id, made.roles[-1].id
    found = chokepoints(made, source, target)
    assume(found.cut is not None)
    weighted = nx.DiGraph()
    weighted.add_nodes_from(made.graph)
    for a, b in set(made.graph.edges()):
        weighted.add_edge(a, b, capacity=made.graph.number_of_edges(a, b))
    value, _ = nx.minimum_cut(weighted, source, target)
    assert sum(len(hop.flows) for hop in found.cut.flows) == value
    weighted.remove_edges_from([(hop.source, hop.destination) for hop in found.cut.flows])
    assert not connected(weighted, source, target)


@given(matrices())
def test_zones_are_cut_as_one_source_and_one_target(made):
    used = sorted({role.zone for role in made.roles})
    assume(len(used) > 1)
    begin, end = used[:2]
    inside, beyond = ({role.id for role in made.roles_in(zone)} for zone in (begin, end))
    graph = simple(made)
    graph.add_edges_from([("source", role) for role in inside] + [(role, "sink") for role in beyond])
    found = chokepoints(made, begin, end)
    assert (found.cut is not None) == connected(graph, "source", "sink")
    assume(found.cut is not None)
    direct = any(graph.has_edge(a, b) for a in inside for b in beyond)
    assert (found.cut.roles is None) == direct
    if not direct:
        among = [role for role in graph if role not in inside | beyond | {"source", "sink"}]
        sizes = (len(some) for size in range(len(among) + 1) for some in combinations(among, size) if cuts(graph, some))
        assert len(found.cut.roles) == next(sizes)
        assert not set(found.cut.roles) & (inside | beyond)
        assert cuts(graph, found.cut.roles)
    graph.remove_edges_from([(hop.source, hop.destination) for hop in found.cut.flows])
    assert not connected(graph, "source", "sink")


@pytest.mark.parametrize("order", ["dacbef", "bdacef", "dbacef", "efdacb", "abcdef", "befdac"])
def test_two_ways_are_cut_at_two_roles_wherever_the_roles_stand(order):
    zones = dict(zip("abcdef", "zyzxxx", strict=True))
    made = matrix({role: zones[role] for role in order}, dict.fromkeys(("a>b", "c>b", "d>a", "d>c"), "? tcp/25"))
    assert sorted(chokepoints(made, "x", "y").cut.roles) == ["a", "c"]


def cuts(graph, roles) -> bool:
    return not connected(nx.restricted_view(graph, roles, []), "source", "sink")


@given(matrices())
def test_no_smaller_set_of_ports_cuts_than_the_one_found(made):
    source, target = made.roles[0].id, made.roles[-1].id
    found = chokepoints(made, source, target)
    assume(found.cut is not None)
    cut = found.cut.ports
    assert cut.exact
    assert cut.least == len(cut.ports)
    endpoints = sorted({service.endpoint for service in SERVICES})
    smaller = next(
        size
        for size in range(len(endpoints) + 1)
        for some in combinations(endpoints, size)
        if closed_everywhere(made, some, source, target)
    )
    assert len(cut.ports) == smaller
    assert closed_everywhere(made, cut.ports, source, target)


def closed_everywhere(made, ports, source, target) -> bool:
    graph = nx.DiGraph()
    graph.add_nodes_from(made.graph)
    graph.add_edges_from((flow.source, flow.destination) for flow in made.flows if label(flow.service) not in ports)
    return not connected(graph, source, target)


@given(matrices(), st.integers(0, 30))
def test_a_search_that_is_given_up_still_cuts_and_says_how_many_are_needed_at_least(made, budget):
    source, target = made.roles[0].id, made.roles[-1].id
    assume(connected(made.graph, source, target))
    links = Links.of(made)
    ends = links.mask([source]), links.mask([target])
    hurried, found = port_cut(links, *ends, budget=budget), port_cut(links, *ends)
    assert closed_everywhere(made, hurried.ports, source, target)
    assert hurried.least <= len(found.ports) <= len(hurried.ports)
    assert not hurried.exact or len(hurried.ports) == len(found.ports)


@given(matrices())
def test_betweenness_is_that_of_networkx(made):
    links = Links.of(made)
    inside = [role.id for role in made.roles[:3]]
    beyond = [role.id for role in made.roles[1:]]
    wanted = nx.betweenness_centrality_subset(simple(made), inside, beyond, normalized=False)
    found = betweenness(links, links.mask(inside), links.mask(beyond))
    assert dict(zip(links.ids, found, strict=True)) == pytest.approx(wanted)


@given(matrices(), st.integers(0, 7))
def test_betweenness_by_products_is_that_place_by_place(made, places):
    links = Links.of(made)
    inside, beyond = links.mask(role.id for role in made.roles[: places + 1]), links.everyone
    counted = betweenness(links, inside, beyond)
    multiplied = shares_of_products(links.successors, list(bits(inside)), list(bits(beyond)))
    assert multiplied == pytest.approx(counted)


@pytest.mark.parametrize(("hops", "counted"), [(MOST_LAYERS, True), (MOST_LAYERS + 1, False)])
def test_paths_of_many_hops_are_not_multiplied(hops, counted):
    successors = [1 << place + 1 for place in range(hops)] + [0]
    assert (shares_of_products(successors, [0], [hops]) is not None) == counted


@given(matrices())
def test_dependents_of_a_role_are_the_pairs_that_it_dominates(made):
    graph = simple(made)
    wanted = dict.fromkeys(graph, 0)
    for source in graph:
        dominators = {node: d for node, d in nx.immediate_dominators(graph, source).items() if node != source}
        for target in dominators:
            above = dominators[target]
            while above not in (None, source):
                wanted[above] += 1
                above = dominators.get(above)
    found = chokepoints(made)
    assert {rank.role: rank.dependents for rank in found.roles if rank.dependents} == {
        r: n for r, n in wanted.items() if n
    }


@given(matrices())
def test_what_a_port_cuts_off_is_what_is_no_longer_reached_without_it(made):
    before = {role.id: {one.role for one in reach(made, role.id).reaches} for role in made.roles}
    for rank in chokepoints(made).ports:
        assert rank.flows == sum(
            label(flow.service) == rank.port for flow in made.flows if flow.source != flow.destination
        )
        left = replace(made, cells=tuple(without(cell, rank.port) for cell in made.cells))
        after = {role.id: {one.role for one in reach(left, role.id).reaches} for role in made.roles}
        assert rank.pairs == sum(len(before[role] - after[role]) for role in before)
        zone = {role.id: role.zone for role in made.roles}
        gone = zone_pairs(before, zone) - zone_pairs(after, zone)
        assert rank.zones == len(gone)


def without(cell, port):
    from exgraph.model.cell import Cell

    kept = tuple(flow for flow in cell.flows if label(flow.service) != port)
    return replace(cell, flows=kept) if kept else Cell(cell.source, cell.destination)


def zone_pairs(reached, zone) -> set[tuple[str, str]]:
    return {(zone[a], zone[b]) for a, ends in reached.items() for b in ends if zone[a] != zone[b]}


ZONES = {"web": "dmz", "app": "in", "spare": "in", "db": "data"}


def test_the_edge_back_does_not_hide_the_cut():
    found = chokepoints(matrix(ZONES, {"web>app": "X tcp/1", "app>db": "Y tcp/2", "db>web": "Z tcp/3"}), "web", "db")
    assert found.cut.roles == ("app",)
    assert found.summary == (
        "To cut every path from web to db: close 1 role (app); or 1 flow of 1 pair; or 1 port everywhere (tcp/1)."
    )


@pytest.mark.parametrize(
    ("cells", "summary"),
    [
        (
            {"web>db": "X tcp/1", "web>app": "X tcp/1, Y tcp/2", "app>db": "Y tcp/2"},
            "To cut every path from dmz to data: no role can, as there is a direct connection (web → db); or 2 flows "
            "of 2 pairs; or 2 ports everywhere (tcp/1 and tcp/2).",
        ),
        ({"db>web": "X tcp/1"}, "No path leads from dmz to data: there is nothing to close."),
    ],
)
def test_the_summary_says_what_to_close(cells, summary):
    assert chokepoints(matrix(ZONES, cells), "dmz", "data").summary == summary


def test_the_exchange_matrix(seed):
    found = chokepoints(seed, "dmz", "directory")
    assert found.cut.roles == ("hub-2007", "bridgehead-2003")
    assert found.cut.ports.ports == ("tcp/25", "tcp/995")
    assert [rank.role for rank in found.roles] == ["hub-2007", "bridgehead-2003"]
    assert chokepoints(seed).summary == (
        "12 pairs of roles are connected over hub-2007 alone; dc is on 18.0 % of the shortest paths (0.0 % "
        "without what may be replies or notifications: --without replies); closing tcp/25 everywhere "
        "cuts off 13 pairs of roles."
    )


def test_csv_and_json():
    found = chokepoints(matrix(ZONES, {"web>app": "X tcp/1", "app>db": "Y tcp/2, Z tcp/3"}), "web", "data")
    assert found.to_csv() == (
        "kind,name,source,destination,services,places,betweenness,flows,links,pairs,zones\n"
        "close role,app,,,,,,,,,\n"
        "close flow,,web,app,X tcp/1,m.txt:1,,1,,,\n"
        "close port,tcp/1,,,,,,,,,\n"
        "role,app,,,,,1.0,,,1,\n"
        "port,tcp/1,,,,,,1,1,1,1\n"
        "port,tcp/2,,,,,,1,0,0,0\n"
        "port,tcp/3,,,,,,1,0,0,0\n"
    )
    told = json.loads(found.to_json())
    assert list(told) == ["version", "summary", "source", "target", "without", "cut", "roles", "ports"]
    assert told["cut"] == {
        "roles": ["app"],
        "direct": [],
        "flows": [
            {"source": "web", "destination": "app", "services": ["X tcp/1"], "places": ["m.txt:1"], "text": "X tcp/1"}
        ],
        "ports": {"ports": ["tcp/1"], "exact": True, "least": 1},
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("dmz",), "name two roles or zones, or none"),
        (("dmz", "relay-dmz"), "'dmz' and 'relay-dmz' have a role in common: relay-dmz"),
        (("dmz", "directori"), "unknown role or zone 'directori'; did you mean 'directory'?"),
        (("dmz", "dc", ["directory"]), "'dc' is left out itself"),
    ],
)
def test_what_cannot_be_asked_is_refused(seed, arguments, message):
    with pytest.raises(ExgraphError) as failure:
        chokepoints(seed, *arguments)
    assert str(failure.value) == message
    assert isinstance(failure.value, UnknownName) == message.startswith("unknown")
