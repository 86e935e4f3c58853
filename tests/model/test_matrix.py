"""The matrix and its graph."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import exgraph as xg
from exgraph.values.labels import Labels
from exgraph.values.origin import Origin


@pytest.fixture(scope="module")
def seed() -> xg.Matrix:
    return xg.load()


def test_the_seed_has_196_cells_96_that_connect_100_that_say_none_and_367_flows(seed: xg.Matrix) -> None:
    assert len(seed.cells) == 196
    assert [sum(cell.status == status for cell in seed.cells) for status in xg.Status] == [96, 100, 0]
    assert len(list(seed.flows)) == 367
    assert all(flow.origin.line and flow.origin.text for flow in seed.flows)


def test_none_is_not_silent(seed: xg.Matrix) -> None:
    said = seed["hub-2007", "cas-2007"]
    assert (said.status, said.text) == (xg.Status.NONE, "Прямое подключение отсутствует")
    two = tuple(xg.Role(name, zone="z") for name in "ab")
    silent = xg.Matrix(two, (xg.Zone("z"),), ())["a", "b"]
    assert (silent.status, silent.text, silent.origin) == (xg.Status.SILENT, "", None)


def test_a_cell_is_found_by_ids_or_labels_and_knows_its_line(seed: xg.Matrix) -> None:
    cell = seed["relay-dmz", "hub-2007"]
    assert cell is seed["SMTP Relay", "транспортный сервер-концентратор"]
    assert cell.text == "SMTP (25 995 SMTP TLS)"
    assert [service.key for service in cell.services] == ["SMTP tcp/25", "SMTP tcp/995 TLS"]
    assert cell.origin is not None
    assert (cell.origin.file, cell.origin.line) == ("matrix.ru.txt", 13)


def test_without_inference_only_what_is_stated_remains(seed: xg.Matrix) -> None:
    stated = seed.stated()
    assert stated == xg.load(stated=True)
    assert [service.key for service in stated["relay-dmz", "hub-2007"].services] == ["SMTP ?/25", "SMTP ?/995 TLS"]
    assert [service.key for service in stated["mailbox-2007", "pf-2003"].services] == ["HTTP"]
    assert [service.key for service in seed["mailbox-2007", "pf-2003"].services] == ["HTTP tcp/80"]
    assert not any(flow.service.inferred for flow in stated.flows)


def test_the_graph_has_a_node_per_role_and_an_edge_per_flow_keyed_by_the_service(seed: xg.Matrix) -> None:
    graph = seed.graph
    assert type(graph) is nx.MultiDiGraph
    assert list(graph) == [role.id for role in seed.roles]
    assert graph.number_of_edges() == 367
    assert set(graph["relay-dmz"]["hub-2007"]) == {"SMTP tcp/25", "SMTP tcp/995 TLS"}
    edge = graph["relay-dmz"]["hub-2007"]["SMTP tcp/995 TLS"]
    assert {name: edge[name] for name in ("application", "transport", "ports", "encryption", "stated", "inferred")} == {
        "application": "SMTP",
        "transport": "tcp",
        "ports": "995",
        "encryption": "TLS",
        "stated": False,
        "inferred": ("transport",),
    }
    assert edge["origin"].line == 13
    assert graph.nodes["relay-dmz"] == {
        "label": {"en": "SMTP Relay", "ru": "Ретрансляция SMTP"},
        "zone": "dmz",
        "product": "",
        "kind": "server",
        "addresses": (),
    }


def test_a_graph_that_was_changed_becomes_a_matrix_again(seed: xg.Matrix) -> None:
    graph = seed.graph.copy()
    graph.remove_node("dc")
    graph.remove_edge("relay-dmz", "bridgehead-2003", key="SMTP tcp/25")
    changed = xg.Matrix.from_graph(graph)
    assert len(changed.roles) == 13
    assert [service.key for service in changed["relay-dmz", "bridgehead-2003"].services] == ["SMTP tcp/995 TLS"]


def test_a_graph_of_another_make_is_refused() -> None:
    with pytest.raises(xg.ExgraphError, match=r"^this graph was not made by Matrix\.graph: it has no zones$"):
        xg.Matrix.from_graph(nx.MultiDiGraph())


A, B = xg.Role("a", zone="z"), xg.Role("b", zone="z")
ZONES = (xg.Zone("z"),)


@pytest.mark.parametrize(
    ("roles", "cells", "message"),
    [
        ((A, A), (), "role 'a' occurs twice"),
        ((A, xg.Role("b", zone="zz")), (), "unknown zone 'zz'; did you mean 'z'?"),
        ((A, B), (xg.Cell("a", "bb"),), "unknown role 'bb'; did you mean 'b'?"),
        ((A, B), (xg.Cell("a", "b", xg.Status.NONE),) * 2, "cell 'a → b' occurs twice"),
    ],
)
def test_a_matrix_that_contradicts_itself_is_refused(
    roles: tuple[xg.Role, ...], cells: tuple[xg.Cell, ...], message: str
) -> None:
    with pytest.raises(xg.ExgraphError) as caught:
        xg.Matrix(roles, ZONES, cells)
    assert str(caught.value) == message


names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
services = st.builds(
    xg.Service,
    application=st.none() | names,
    transport=st.none() | st.sampled_from(["tcp", "udp", "sctp", "icmp"]),
    ports=st.none() | st.integers(1, 65535).map(xg.PortRange.of),
    encryption=st.none() | st.sampled_from(["SSL", "TLS"]),
    dynamic=st.booleans(),
    detail=st.none() | names,
    marks=st.lists(st.sampled_from(["alternative", "negative", "optional"]), unique=True).map(tuple),
    inferred=st.lists(st.sampled_from(["ports", "transport"]), unique=True).map(tuple),
)
origins = st.builds(Origin, names, st.none() | st.integers(1, 9), st.none() | st.integers(1, 9), st.just(""), names)


@st.composite
def matrices(draw: st.DrawFn) -> xg.Matrix:
    ids = draw(st.lists(names, min_size=1, max_size=4, unique=True))
    roles = tuple(
        xg.Role(id_, Labels.of({"en": id_}), draw(st.sampled_from(["z", "dmz"])), kind="server") for id_ in ids
    )
    cells = []
    for pair in draw(st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), unique=True, max_size=6)):
        chosen = draw(st.lists(services, max_size=4, unique_by=lambda service: service.key))
        said = [xg.Flow(*pair, service, draw(origins)) for service in chosen]
        cells.append(xg.Cell.of(*pair, said, draw(origins)))
    zones = (xg.Zone("z"), xg.Zone("dmz", Labels.of({"en": "DMZ"}), exposed=True))
    return xg.Matrix(roles, zones, tuple(cells), (xg.Product("p"),), Labels.of({"en": "T"}))


@given(matrices())
def test_graph_and_back_loses_nothing(matrix: xg.Matrix) -> None:
    again = xg.Matrix.from_graph(matrix.graph)
    assert again == matrix
    assert nx.utils.graphs_equal(again.graph, matrix.graph)


@given(matrices())
def test_json_and_back_loses_nothing(matrix: xg.Matrix) -> None:
    assert xg.from_json(xg.to_json(matrix)) == matrix
