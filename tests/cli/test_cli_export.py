"""`export`: what other programs read."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import get_args

import networkx as nx
import pytest

import exgraph as xg
from exgraph.reporting.exports.export import _WRITERS, TextForm
from exgraph.reporting.exports.formats import EXPORTS

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
    assert content["version"] == 2
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
    assert cell.keys() == {"source", "destination", "status", "services", "origin", "digest"}
    assert content["texts"][content["origins"][cell["origin"]]["text"]] == "SMTP (25 995 SMTP TLS)"
    names = ("application", "transport", "ports", "encryption", "inferred")
    assert [tuple(service.get(name) for name in names) for service in cell["services"]] == [
        ("SMTP", "tcp", "25", None, ["transport"]),
        ("SMTP", "tcp", "995", "TLS", ["transport"]),
    ]


def test_csv_has_a_row_for_every_flow_and_the_columns_that_scripts_rely_on(exgraph):
    text = exgraph("export", "--format", "csv").out
    names = (
        "source,destination,application,transport,ports,encryption,inferred,line,text,detail,marks,chosen,source_ground,"
        "destination_ground,transport_ground,ports_ground,status,file,sheet,column,about,digest,owner,requester,"
        "approver,ticket,rule,environment,valid_until,expires,justification,comment,requests,source_zone,"
        "destination_zone,source_exposed,destination_exposed,encryption_ground"
    )
    assert text.splitlines()[0] == names
    found = list(csv.DictReader(io.StringIO(text)))
    assert len(found) == 367
    assert found[0] == dict(
        zip(
            names.split(","),
            [
                *("hub-2007", "hub-2007", "SMTP", "tcp", "25", "SSL", "", "5", "SMTP (25/587 TCP) SSL", "", "", ""),
                *("stated", "stated", "stated", "stated", "services", "matrix.ru.txt", "", "1", "", "c1e0d38cf2a2"),
                *[""] * 11,
                *("exchange-2007", "exchange-2007", "no", "no", "stated"),
            ],
            strict=True,
        )
    )
    inferred = [row for row in found if row["inferred"]]
    assert {row["inferred"] for row in inferred} == {"transport", "ports; transport"}


def test_stated_leaves_out_what_was_inferred(exgraph):
    content = json.loads(exgraph("export", "--stated").out)
    assert not any("inferred" in service for cell in content["cells"] for service in cell.get("services", ()))


def test_graphml_is_read_by_networkx_with_every_role_and_flow(exgraph):
    graph = nx.parse_graphml(exgraph("export", "--format", "graphml").out, force_multigraph=True)
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (14, 367)
    assert graph.nodes["relay-dmz"]["zone"] == "dmz"
    assert graph.has_edge("relay-dmz", "hub-2007")


def test_dot_is_read_by_graphviz_with_every_role_and_flow(exgraph):
    import pygraphviz

    graph = pygraphviz.AGraph(string=exgraph("export", "--format", "dot").out)
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (14, 367)


@pytest.mark.parametrize("form", ["gexf", "cyjs", "drawio", "mmd", "d2"])
def test_diagrams_and_networks_go_to_files_as_they_go_to_standard_output(exgraph, workplace, form):
    assert exgraph("export", "-o", f"m.{form}").out == f"m.{form}\n"
    assert (workplace / f"m.{form}").read_bytes() == exgraph("export", "-f", form).raw


def test_gexf_and_cytoscape_json_have_every_role_and_flow(exgraph):
    graph = nx.read_gexf(io.BytesIO(exgraph("export", "-f", "gexf").raw), version="1.3")
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (14, 367)
    assert graph.nodes["relay-dmz"]["label"] == "SMTP Relay"
    elements = json.loads(exgraph("export", "-f", "cyjs", "--lang", "ru").out)["elements"]
    assert (len(elements["nodes"]), len(elements["edges"])) == (5 + 14, 367)
    assert elements["nodes"][5]["data"]["name"] == "Транспортный сервер-концентратор"
    first = elements["edges"][0]["data"]
    assert first["name"] == "SMTP tcp/25 SSL"
    assert (first["source"], first["target"], first["line"], first["ports"]) == ("hub-2007", "hub-2007", 5, "25")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-o", "m.gml"), "unknown export format 'gml'; did you mean 'graphml'?"),
        (("-f", "draw"), "unknown export format 'draw'; did you mean 'drawio'?"),
        (
            ("-o", "m.json", "-f", "gexf"),
            "the file's suffix .json says json, --format says gexf; use .gexf, or leave one out",
        ),
        (
            ("-o", "m.cyjs", "-f", "json"),
            "the file's suffix .cyjs says cyjs, --format says json; use .json, or leave one out",
        ),
    ],
)
def test_a_format_that_is_not_the_suffix_or_unknown_is_an_error(exgraph, workplace, arguments, message):
    result = exgraph("export", *arguments)
    assert (result.code, result.out, result.err) == (2, "", f"exgraph: {message}\n")
    assert not list(workplace.iterdir())


@pytest.mark.parametrize(("name", "form"), [("m.mermaid", "mmd"), ("m.gv", "dot"), ("M.DRAWIO", "drawio")])
def test_other_usual_suffixes_are_known(exgraph, workplace, name, form):
    assert exgraph("export", "-o", name).code == 0
    assert (workplace / name).read_bytes() == exgraph("export", "-f", form).raw


def test_cytoscape_json_may_be_named_json(exgraph, workplace):
    assert exgraph("export", "-o", "m.json", "-f", "cyjs").code == 0
    assert "elements" in json.loads((workplace / "m.json").read_text(encoding="utf-8"))


def test_whatever_lists_the_formats_lists_those_that_are_written(exgraph):
    assert set(_WRITERS) == set(EXPORTS) == {*get_args(TextForm), "xlsx"}
    said = " ".join(exgraph("export", "--help").out.split())
    page = (Path(__file__).parents[2] / "docs" / "export.md").read_text(encoding="utf-8")
    documented = re.findall(r"^\| ((?:`\.\w+`(?:, )?)+) \| ([^|]+) \|", page, re.MULTILINE)
    assert [name for names, _ in documented for name in re.findall(r"\w+", names)] == [*EXPORTS]
    for names, opens in documented:
        assert opens == ", ".join(EXPORTS[name].opens for name in re.findall(r"\w+", names))
    for holds in ("data", "network", "diagram"):
        names = ", ".join(name for name, form in EXPORTS.items() if form.holds == holds)
        assert f"({names})" in said
        assert all(f"`{name}`" in (xg.export.__doc__ or "") for name in names.split(", "))


ROWS = """Source,Destination,Protocol,Port,Source Port
mon,web,icmp,type 8,
mon,web,icmp,type 3,
app,dns,udp,53,53
"""


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_was_exported_does_not_differ_from_the_document(exgraph, workplace, form):
    (workplace / "m.csv").write_text(ROWS, encoding="utf-8")
    assert exgraph("export", "m.csv", "-o", f"x.{form}").code == 0
    result = exgraph("diff", "m.csv", f"x.{form}", "--fail-on-change")
    assert (result.code, result.out) == (0, "No difference: the same roles, zones and services.\n")
