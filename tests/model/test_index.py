"""Matrices given as flows, and what is counted on their columns, against the same matrix given as cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import exgraph as xg
from exgraph.analysis.asymmetry.counts import counts_of_columns

ROLES = tuple(
    xg.Role(name, zone=zone) for name, zone in zip("abcde", ("one", "one", "two", "two", "three"), strict=True)
)
ZONES = tuple(xg.Zone(name) for name in ("one", "two", "three"))
SERVICES = ("SMTP tcp/25", "SMTP tcp/25 TLS", "DNS udp/53", "DNS tcp/53", "RPC tcp/dynamic", "? tcp/443")
FLOWS = st.lists(st.tuples(st.sampled_from("abcde"), st.sampled_from("abcde"), st.sampled_from(SERVICES)), max_size=60)


def given_as_cells(flows: Iterable[tuple[str, str, str]]) -> xg.Matrix:
    """The same flows, as cells with the services in the order met, each once."""
    met = list(dict.fromkeys(flows))
    cells = []
    for source, destination in dict.fromkeys((flow[0], flow[1]) for flow in met):
        texts = [flow[2] for flow in met if flow[:2] == (source, destination)]
        there = tuple(xg.Flow(source, destination, xg.read_cell(text).services[0]) for text in texts)
        cells.append(xg.Cell(source, destination, xg.Status.SERVICES, there))
    return xg.Matrix(ROLES, ZONES, tuple(cells))


@given(FLOWS)
def test_flows_make_the_matrix_that_their_cells_make(flows: list[tuple[str, str, str]]) -> None:
    matrix, like = xg.Matrix.from_flows(ROLES, ZONES, flows), given_as_cells(flows)
    assert {flow.key for flow in matrix.flows} == {flow.key for flow in like.flows} == {tuple(flow) for flow in flows}
    assert [(c.source, c.destination) for c in matrix.cells] == [(c.source, c.destination) for c in like.cells]
    assert nx.utils.graphs_equal(matrix.graph, like.graph)
    assert xg.Matrix.from_graph(matrix.graph) == matrix
    assert len(matrix.index) == len(like.index) == len(set(flows))
    assert matrix.moved("a", "three")["a", "b"] == matrix["a", "b"]


@given(FLOWS)
def test_the_entries_of_a_matrix_are_those_of_its_index(flows: list[tuple[str, str, str]]) -> None:
    given, read = xg.Matrix.from_flows(ROLES, ZONES, flows), given_as_cells(flows)
    for matrix in (given, read):
        index = matrix.index
        columns = index.source.tolist(), index.destination.tolist(), index.service.tolist()
        assert list(matrix.entries()) == list(zip(*columns, strict=True))
        assert tuple(matrix.vocabulary) == index.keys
    assert read.small
    assert not given.small


@given(FLOWS)
def test_what_is_counted_is_what_can_be_listed(flows: list[tuple[str, str, str]]) -> None:
    matrix = given_as_cells(flows)
    asymmetry, counts = xg.asymmetry(matrix), counts_of_columns(matrix)
    assert counts == asymmetry.counts
    kinds = Counter(str(pair.kind) for pair in asymmetry.pairs)
    assert (counts.one_way, counts.different, counts.symmetric, counts.none) == tuple(
        kinds[kind] for kind in ("one-way", "different", "symmetric", "none")
    )
    assert counts.crossing == sum(pair.crossing and pair.rank < 3 for pair in asymmetry.pairs)
    graph = matrix.graph.copy()
    graph.remove_edges_from(list(nx.selfloop_edges(graph, keys=True)))
    assert counts.reciprocity == (round(nx.overall_reciprocity(graph), 6) if graph.number_of_edges() else None)
    crossings = xg.crossings(matrix)
    listed = Counter(crossing.conduit for crossing in crossings.flows)
    assert {(c.source_zone, c.destination_zone): c.flows for c in crossings.conduits} == listed
    for conduit in crossings.conduits:
        there = [one.flow for one in crossings.flows if one.conduit == (conduit.source_zone, conduit.destination_zone)]
        assert set(conduit.services) == {flow.service.key for flow in there}
        assert conduit.cells == len({(flow.source, flow.destination) for flow in there})
    for usage in xg.ports(matrix).usages:
        used = [flow for flow in matrix.flows if flow.service.endpoint == usage.endpoint]
        assert (usage.flows, usage.cells, usage.sources, usage.destinations, usage.crossings) == (
            len(used),
            len({(flow.source, flow.destination) for flow in used}),
            len({flow.source for flow in used}),
            len({flow.destination for flow in used}),
            sum(map(matrix.crosses, used)),
        )


@given(FLOWS)
def test_the_index_knows_its_pairs_in_both_directions(flows: list[tuple[str, str, str]]) -> None:
    index = given_as_cells(flows).index
    ends = {("abcde"[pair // 5], "abcde"[pair % 5]) for pair in index.pairs.tolist()}
    assert ends == {flow[:2] for flow in flows}
    assert index.mirrored(index.mirrored(index.pairs)).tolist() == index.pairs.tolist()
    assert {("abcde"[a], "abcde"[b]) for a, there in enumerate(index.successors) for b in there} == ends


def test_two_spellings_of_a_service_are_one_flow_and_services_may_be_given_as_such() -> None:
    stated = ["SMTP tcp/25", "SMTP (TCP 25)", xg.read_cell("SMTP tcp/25").services[0]]
    matrix = xg.Matrix.from_flows(ROLES, ZONES, [("a", "b", service) for service in stated], "mail")
    assert [flow.key for flow in matrix.flows] == [("a", "b", "SMTP tcp/25")]
    assert (matrix.name, matrix["b", "a"].status) == ("mail", xg.Status.SILENT)
    assert list(xg.Matrix.from_flows((), (), []).flows) == []


@pytest.mark.parametrize(
    ("flow", "message"),
    [
        (("a", "B", "SMTP tcp/25"), "unknown role 'B'; did you mean 'b'?"),
        (("f", "a", "SMTP tcp/25"), "unknown role 'f'; known: a, b, c, d, e"),
        (("a", "b", "25, 587"), "'25, 587' names 2 services; a flow has one"),
        (("a", "b", "—"), "'—' names 0 services; a flow has one"),
    ],
)
def test_a_flow_that_is_none_is_an_error(flow: tuple[str, str, str], message: str) -> None:
    with pytest.raises(xg.ExgraphError) as error:
        xg.Matrix.from_flows(ROLES, ZONES, [flow])
    assert str(error.value) == message
