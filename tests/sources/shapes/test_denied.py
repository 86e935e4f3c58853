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


SEVERAL = """Source,Destination,Port,Protocol,Action
Web,Database,"1434, 1435",UDP,Deny
Web,Database,1433,TCP,Allow
Web,Relay,SMTP,,Deny
"""


def test_denied_is_counted_in_services_however_the_document_is_written(tmp_path):
    found = document(tmp_path, SEVERAL, "rules.csv")
    (tmp_path / "rules.json").write_text(xg.to_json(found.matrix), encoding="utf-8")
    again = xg.read(tmp_path / "rules.json")
    for account in (found.account, again.account):
        assert (account.flows, account.denied) == (1, 3)
    assert [(len(cell.flows), len(cell.denied)) for cell in found.matrix.cells] == [(1, 2), (0, 1)]


def test_denied_is_counted_in_services_in_a_document_by_sections(tmp_path):
    profile = """document = "doc.txt"
    zones = [{ id = "z" }]
    roles = [{ id = "web", label = "Web server", zone = "z" }, { id = "db", label = "Database", zone = "z" }]
    """
    text = "Ports for the Web server\n---|---|\nDatabase | 443 TCP, block UDP 1434, block UDP 1435 |\n"
    (tmp_path / "profile.toml").write_text(profile, encoding="utf-8")
    (tmp_path / "doc.txt").write_text(text, encoding="utf-8")
    account = xg.read(tmp_path).account
    assert (account.flows, account.denied) == (1, 2)


def test_nothing_is_concluded_of_what_is_denied(tmp_path):
    denied = document(tmp_path, SEVERAL, "rules.csv").matrix["web", "relay"].denied
    assert [(flow.service.key, flow.service.inferred) for flow in denied] == [("SMTP", ())]


@pytest.mark.parametrize(
    ("notes", "kept"),
    [
        (("Optional", ""), ""),
        (("", "Optional"), ""),
        (("Optional", "Optional"), " {optional}"),
        (("Optional, only if mail is used", "Optional"), " {optional}"),
    ],
)
def test_a_mark_stays_where_every_row_that_states_the_service_makes_it(tmp_path, notes, kept):
    rows = "".join(f'Web,Database,1433,TCP,"{note}"\n' for note in notes)
    found = document(tmp_path, "Source,Destination,Port,Protocol,Notes\n" + rows, "rules.csv")
    assert flows(found) == [f"Web > Database: ? tcp/1433{kept}"]
    assert found.account.duplicates == 1


@pytest.mark.parametrize(
    "line",
    [
        "Deshabilitada|sí|no|Acción|permitir",
        "Desativada|sim|não|Ação|permitir",
        "Disattivata|sì|no|Azione|consenti",
        "Désactivée|oui|non|Action|autoriser",
        "Wyłączona|tak|nie|Akcja|zezwól",
        "Отключена|да|нет|Действие|разрешить",
        "Devre dışı|evet|hayır|Eylem|izin ver",
        "Vô hiệu hóa|có|không|Hành động|cho phép",
        "已禁用|是|否|操作|允许",
    ],
)
def test_a_header_in_another_form_of_a_word_that_denies_is_answered(tmp_path, line):
    disabled, yes, no, action, permit = line.split("|")
    rows = "".join(f"web,{to},TCP,{port},{said},{permit}\n" for to, port, said in (("db", 1, no), ("mq", 2, yes)))
    found = document(tmp_path, f"Source,Destination,Protocol,Port,{disabled},{action}\n{rows}", "ports.csv")
    assert [(flow.source, flow.destination) for flow in found.matrix.flows] == [("web", "db")]
