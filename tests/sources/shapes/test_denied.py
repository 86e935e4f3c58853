"""What a document forbids, or says is not required, is kept with its place and is no flow."""

import json

import networkx as nx
import pytest

import exgraph as xg

from .reading import adds_up, document, flows

RULES = """Source,Destination,Port,Protocol,Action
Web,Database,1433,TCP,Allow
Web,Database,1434,UDP,Deny
Internet,Database,1433,TCP,Deny
Web,Database,1434,UDP,Block
Web,Relay,"25/TCP, block 465/TCP",,Allow
"""


@pytest.fixture
def rules(tmp_path):
    return document(tmp_path, RULES, "rules.csv")


def test_a_denied_service_is_no_flow(rules):
    assert flows(rules) == [
        "Web > Database: ? tcp/1433",
        "Web > Relay: ? tcp/25",
        "Internet > Database: none",
    ]
    assert sorted(map(str, rules.matrix.graph.edges(keys=True))) == [
        "('web', 'database', '? tcp/1433')",
        "('web', 'relay', '? tcp/25')",
    ]


def test_it_is_kept_with_its_place_and_words(rules):
    denied = [(f.source, f.destination, f.service.key, f.origin.line) for c in rules.matrix.cells for f in c.denied]
    assert denied == [
        ("web", "database", "? udp/1434", 3),
        ("web", "relay", "? tcp/465", 6),
        ("internet", "database", "? tcp/1433", 4),
    ]
    cell = rules.matrix["internet", "database"]
    assert (cell.status, cell.services, cell.text) == (xg.Status.NONE, (), "1433 | TCP")
    assert str(cell) == "denied: ? tcp/1433"
    assert str(rules.matrix["web", "database"]) == "? tcp/1433; denied: ? udp/1434"


def test_the_account_counts_it_apart(rules):
    account = rules.account
    assert adds_up(rules)
    assert (account.rows, account.connecting, account.none) == (5, 2, 3)
    assert (account.flows, account.denied, account.duplicates, account.contradictions) == (2, 3, 1, 0)
    assert str(account) == (
        "1 table, 5 rows, 3 cells: 2 connect (2 flows, 0 unresolved), 3 say no direct connection, "
        "0 rejected, 0 skipped; "
        "3 denied; 1 stated again and merged"
    )


def test_show_tells_it(rules):
    found = xg.show(rules.matrix, "Web", "Database")
    assert found.summary == (
        "web and database: 1 of 2 ordered pairs connect, by 1 flow; the document is silent on 1; 1 service denied."
    )
    assert "Denied, or said not to be required (1)" in str(found)
    assert json.loads(found.to_json())["cells"][0]["denied"] == ["? udp/1434"]


def test_json_and_graph_keep_it(rules):
    matrix = rules.matrix
    assert xg.from_json(xg.to_json(matrix)) == matrix
    again = xg.Matrix.from_graph(matrix.graph)
    assert again == matrix
    assert nx.utils.graphs_equal(again.graph, matrix.graph)


def test_a_pair_whose_flows_are_removed_from_the_graph_still_denies(rules):
    graph = rules.matrix.graph.copy()
    graph.remove_edge("web", "database", "? tcp/1433")
    cell = xg.Matrix.from_graph(graph)["web", "database"]
    assert (cell.status, [flow.service.key for flow in cell.denied]) == (xg.Status.NONE, ["? udp/1434"])


def test_json_with_a_denied_service_among_the_flows_is_refused(rules):
    data = json.loads(xg.to_json(rules.matrix))
    place, cell = next((n, c) for n, c in enumerate(data["cells"]) if c.get("denied") and c["services"])
    cell["services"] += cell.pop("denied")
    with pytest.raises(xg.UnusableInput) as caught:
        xg.from_json(json.dumps(data))
    assert [(problem.column, problem.message) for problem in caught.value.problems] == [
        (f"cells[{place}]", "a service is marked 'negative' where, and only where, it is denied")
    ]
