"""`export`: what other programs read."""

from __future__ import annotations

import csv
import io
import json

import networkx as nx
import pytest

import exgraph as xg

FORMATS = ["json", "csv", "graphml", "dot"]


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_of_the_suffix_is_what_standard_output_gets(exgraph, workplace, form):
    result = exgraph("export", "-o", f"new/m.{form}")
    assert (result.code, result.out, result.err) == (0, f"new/m.{form}\n", "")
    assert (workplace / f"new/m.{form}").read_bytes() == exgraph("export", "--format", form, "-o", "-").raw


def test_json_to_standard_output_is_the_default(exgraph):
    assert exgraph("export").raw == exgraph("export", "-o", "-", "-f", "json").raw


def test_json_reads_back_equal_and_exports_the_same_bytes(exgraph, workplace):
    exgraph("export", "-o", "m.json")
    assert xg.load(workplace / "m.json") == xg.load()
    assert exgraph("export", "m.json").raw == (workplace / "m.json").read_bytes()


def test_json_has_the_names_that_scripts_rely_on(exgraph):
    content = json.loads(exgraph("export").out)
    assert content["version"] == 1
    assert [role["id"] for role in content["roles"]][:2] == ["hub-2007", "cas-2007"]
    assert len(content["roles"]) == 14
    assert {zone["id"] for zone in content["zones"]} == {
        "dmz",
        "clients",
        "exchange-2007",
        "exchange-2003",
        "directory",
    }
    assert len(content["cells"]) == 196
    statuses = [cell["status"] for cell in content["cells"]]
    assert (statuses.count("services"), statuses.count("none")) == (96, 100)
    (cell,) = (c for c in content["cells"] if (c["source"], c["destination"]) == ("relay-dmz", "hub-2007"))
    assert {"source", "destination", "status", "text", "services", "origin"} <= cell.keys()
    assert cell["text"] == "SMTP (25 995 SMTP TLS)"
    names = ("application", "transport", "ports", "encryption", "inferred")
    assert [tuple(service[name] for name in names) for service in cell["services"]] == [
        ("SMTP", "tcp", "25", None, ["transport"]),
        ("SMTP", "tcp", "995", "TLS", ["transport"]),
    ]


def test_csv_has_a_row_for_every_flow_and_the_columns_that_scripts_rely_on(exgraph):
    text = exgraph("export", "--format", "csv").out
    names = "source,destination,application,transport,ports,encryption,inferred,line,text"
    assert text.splitlines()[0] == names
    found = list(csv.DictReader(io.StringIO(text)))
    assert len(found) == 367
    assert found[0] == dict(
        zip(
            names.split(","),
            ["hub-2007", "hub-2007", "SMTP", "tcp", "25", "SSL", "", "5", "SMTP (25/587 TCP) SSL"],
            strict=True,
        )
    )
    inferred = [row for row in found if row["inferred"]]
    assert {row["inferred"] for row in inferred} == {"transport", "ports; transport"}


def test_stated_leaves_out_what_was_inferred(exgraph):
    content = json.loads(exgraph("export", "--stated").out)
    assert not any(service["inferred"] for cell in content["cells"] for service in cell["services"])


def test_graphml_is_read_by_networkx_with_every_role_and_flow(exgraph):
    graph = nx.parse_graphml(exgraph("export", "--format", "graphml").out, force_multigraph=True)
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (14, 367)
    assert graph.nodes["relay-dmz"]["zone"] == "dmz"
    assert graph.has_edge("relay-dmz", "hub-2007")


def test_dot_is_read_by_graphviz_with_every_role_and_flow(exgraph):
    import pygraphviz

    graph = pygraphviz.AGraph(string=exgraph("export", "--format", "dot").out)
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (14, 367)
