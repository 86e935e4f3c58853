"""Networks as other programs read them: every role, zone, flow, end, service and label is there, and no more."""

from __future__ import annotations

import html
import io
import json
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import igraph
import networkx as nx
import pygraphviz
import pytest

import exgraph as xg

from .foreign import HOSTILE, MATRICES, SEED, SPECIAL, Seen, seen_of

#: XML name tokens (XML 1.0, section 2.3), as far as ids need them.
TOKEN = re.compile(r"[-.:\w]+")
GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
GEXF = "{http://gexf.net/1.3}"


def shown(text: str) -> str:
    """A text as XML holds it: what it cannot hold is the replacement character, a line ends with a line feed."""
    return (
        re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", "\ufffd", text)
        .replace("\r\n", "\n")
        .replace("\r", "\n")
    )


def _seen(nodes: list[dict[str, Any]], edges: list[tuple[str, str, str]]) -> Seen:
    """Nodes as their data, edges as the ids of their ends' roles and their service."""
    roles = {node["role"]: (node["label"], node["zone"]) for node in nodes}
    zones = {}
    for node in nodes:
        name = node.get("zone_label_en") or node.get("zone_label_ru") or node["zone"]
        zones[node["zone"]] = (name, bool(node["zone_exposed"]))
    return Seen(roles, zones, Counter(edges))


def _of_networkx(graph: Any) -> Seen:
    role = {node: data["role"] for node, data in graph.nodes(data=True)}
    edges = [(role[tail], role[head], data["service"]) for tail, head, data in graph.edges(data=True)]
    return _seen([data for _, data in graph.nodes(data=True)], edges)


def by_networkx(matrix: xg.Matrix) -> Seen:
    return _of_networkx(nx.parse_graphml(xg.export(matrix, "graphml"), force_multigraph=True))


def gexf_by_networkx(matrix: xg.Matrix) -> Seen:
    return _of_networkx(nx.read_gexf(io.BytesIO(xg.export(matrix, "gexf").encode()), version="1.3"))


def cyjs_by_networkx(matrix: xg.Matrix) -> Seen:
    graph = nx.cytoscape_graph(json.loads(xg.export(matrix, "cyjs")))
    assert isinstance(graph, nx.MultiDiGraph)
    zones = {node: data for node, data in graph.nodes(data=True) if data["element"] == "zone"}
    roles = {node: data for node, data in graph.nodes(data=True) if data["element"] == "role"}
    assert all(zones[data["parent"]]["zone"] == data["zone"] for data in roles.values())
    edges = [(roles[a]["role"], roles[b]["role"], data["service"]) for a, b, data in graph.edges(data=True)]
    return _seen(list(roles.values()), edges)


def by_igraph(matrix: xg.Matrix) -> Seen:
    """igraph reads files alone."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.graphml"
        path.write_text(xg.export(matrix, "graphml"), encoding="utf-8")
        graph = igraph.Graph.Read_GraphML(str(path))
    assert graph.is_directed()
    roles = graph.vs["role"]
    edges = [(roles[edge.source], roles[edge.target], edge["service"]) for edge in graph.es]
    return _seen([node.attributes() for node in graph.vs], edges)


def by_graphviz(matrix: xg.Matrix) -> Seen:
    graph = pygraphviz.AGraph(string=xg.export(matrix, "dot"))
    roles = {str(node): node.attr for node in graph.nodes()}
    zones = {cluster.graph_attr["zone"]: cluster for cluster in graph.subgraphs()}
    for zone, cluster in zones.items():
        assert {roles[str(node)]["zone"] for node in cluster.nodes()} <= {zone}
        assert html.unescape(unescaped(cluster.graph_attr["label"])) == shown(matrix.zone(zone).label())
    nodes = [
        {
            **{name: unescaped(about[name] or "") for name in ("role", "zone", "zone_label_en", "zone_label_ru")},
            "label": html.unescape(unescaped(about["label"])),
            "zone_exposed": about["zone_exposed"] == "true",
        }
        for about in roles.values()
    ]
    edges = []
    for tail, head, key in graph.edges(keys=True):
        service = unescaped(graph.get_edge(tail, head, key).attr["service"])
        edges.append((unescaped(roles[tail]["role"]), unescaped(roles[head]["role"]), service))
    return _seen(nodes, edges)


def unescaped(text: str) -> str:
    """A text of an attribute without the escapes that Graphviz keeps."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], text)


READERS: dict[str, Callable[[xg.Matrix], Seen]] = {
    "GraphML, networkx": by_networkx,
    "GraphML, igraph": by_igraph,
    "GEXF, networkx": gexf_by_networkx,
    "Cytoscape JSON, networkx": cyjs_by_networkx,
    "DOT, Graphviz": by_graphviz,
}


@pytest.mark.parametrize("matrix", MATRICES.values(), ids=MATRICES)
@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_other_programs_see_every_role_zone_and_flow(reader, matrix):
    wanted, found = seen_of(matrix), reader(matrix)
    xml = reader is not cyjs_by_networkx
    text = shown if xml else str
    one_line = " ".join if reader is gexf_by_networkx else "".join
    if reader is gexf_by_networkx:
        # GEXF's labels are tokens: one line each; the labels by language are whole.
        assert {role: zone for role, (_, zone) in found.roles.items()} == {
            role: zone for role, (_, zone) in wanted.roles.items()
        }
        assert one_line(found.roles) == one_line(wanted.roles)
    else:
        assert found.roles == {role: (text(label), zone) for role, (label, zone) in wanted.roles.items()}
    assert found.zones == {zone: (text(label), exposed) for zone, (label, exposed) in wanted.zones.items()}
    assert found.flows == Counter({(a, b, text(key)): n for (a, b, key), n in wanted.flows.items()})


def ids(text: str, form: str) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    """The ids of nodes and of edges, and the ends of edges."""
    if form == "cyjs":
        elements = json.loads(text)["elements"]
        nodes, edges = ([each["data"] for each in elements[kind]] for kind in ("nodes", "edges"))
    else:
        space = GRAPHML if form == "graphml" else GEXF
        root = ET.fromstring(text)
        nodes, edges = ([dict(each.attrib) for each in root.iter(f"{space}{kind}")] for kind in ("node", "edge"))
    ends = [(edge["source"], edge["target"]) for edge in edges]
    return [node["id"] for node in nodes], [edge["id"] for edge in edges], ends


@pytest.mark.parametrize("form", ["graphml", "gexf", "cyjs"])
@pytest.mark.parametrize("matrix", MATRICES.values(), ids=MATRICES)
def test_every_id_is_another_one_and_a_name_token(form, matrix):
    nodes, edges, ends = ids(xg.export(matrix, form), form)
    assert len(set(nodes)) == len(nodes) == len(matrix.roles) + (len(matrix.zones) if form == "cyjs" else 0)
    assert edges == [f"e{number}" for number in range(sum(1 for _ in matrix.flows))]
    assert all(map(TOKEN.fullmatch, nodes))
    assert {end for pair in ends for end in pair} <= set(nodes)


def test_the_three_formats_have_the_same_ids():
    found = {form: ids(xg.export(SPECIAL, form), form) for form in ("graphml", "gexf", "cyjs")}
    assert found["graphml"] == found["gexf"]
    zones = len(SPECIAL.zones)
    assert (found["cyjs"][0][zones:], *found["cyjs"][1:]) == found["gexf"]


@pytest.mark.parametrize(
    ("names", "ids"),
    [
        (("web", "db"), ["web", "db"]),
        (("10.1.2.0/24", "n1"), ["n1_", "n1"]),
        (("a b", "a/b", "база"), ["n1", "n2", "база"]),
        (("", "zone-z"), ["n1", "zone-z"]),
    ],
)
def test_the_id_of_a_role_is_its_own_where_it_is_a_name_token(names, ids):
    matrix = xg.Matrix(tuple(xg.Role(name, zone="z") for name in names), (xg.Zone("z"),), ())
    made = json.loads(xg.export(matrix, "cyjs"))["elements"]["nodes"]
    assert [node["data"]["id"] for node in made[1:]] == ids
    assert made[0]["data"]["id"] == ("zone-z" if "zone-z" not in ids else "z1")


def test_gexf_keeps_parallel_edges_apart_by_their_kind():
    edges = ET.fromstring(xg.export(SEED, "gexf")).iter(f"{GEXF}edge")
    kept = {(edge.get("source"), edge.get("target"), edge.get("kind")) for edge in edges}
    assert len(kept) == 367


def test_gexf_is_built_as_its_schema_says():
    root = ET.fromstring(xg.export(HOSTILE, "gexf"))
    assert (root.tag, root.attrib) == (f"{GEXF}gexf", {"version": "1.3"})
    assert [child.tag for child in root] == [f"{GEXF}meta", f"{GEXF}graph"]
    graph = root[1]
    assert graph.attrib == {"defaultedgetype": "directed", "mode": "static", "idtype": "string"}
    assert [child.tag.removeprefix(GEXF) for child in graph] == ["attributes", "attributes", "nodes", "edges"]
    for attributes, members in ((graph[0], graph[2]), (graph[1], graph[3])):
        assert attributes.attrib.keys() == {"class", "mode"}
        declared = {one.get("id"): one.get("type") for one in attributes}
        assert set(declared.values()) <= {"string", "integer", "boolean"}
        assert all(one.attrib.keys() == {"id", "title", "type"} for one in attributes)
        for member in members:
            allowed = (
                {"id", "label"} if member.tag == f"{GEXF}node" else {"id", "source", "target", "type", "label", "kind"}
            )
            assert member.attrib.keys() == allowed
            (values,) = member
            assert values.tag == f"{GEXF}attvalues"
            assert all(one.attrib.keys() == {"for", "value"} and one.get("for") in declared for one in values)


def test_graphml_declares_what_it_has_first():
    root = ET.fromstring(xg.export(HOSTILE, "graphml"))
    tags = [child.tag.removeprefix(GRAPHML) for child in root]
    assert tags == ["key"] * (len(tags) - 1) + ["graph"]
    declared = {key.get("id"): key.get("for") for key in root.iter(f"{GRAPHML}key")}
    assert len(declared) == len(tags) - 1
    for thing in ("graph", "node", "edge"):
        for element in root.iter(f"{GRAPHML}{thing}"):
            assert {declared[data.get("key")] for data in element.findall(f"{GRAPHML}data")} == {thing}


def _graphml(matrix: xg.Matrix) -> Any:
    return nx.parse_graphml(xg.export(matrix, "graphml"))


def _gexf(matrix: xg.Matrix) -> Any:
    return nx.read_gexf(io.BytesIO(xg.export(matrix, "gexf").encode()), version="1.3")


def _cyjs(matrix: xg.Matrix) -> Any:
    return nx.cytoscape_graph(json.loads(xg.export(matrix, "cyjs")))


@pytest.mark.parametrize("read", [_graphml, _gexf, _cyjs])
def test_what_is_known_of_roles_and_flows_goes_along(read):
    graph = read(SPECIAL)
    about = next(data for _, data in graph.nodes(data=True) if data.get("role") == "web")
    assert (about["label_ru"], about["zone_label_ru"], about["product"], about["product_label_en"]) == (
        "Веб <сервер> & сын",
        "ДМЗ",
        "shop",
        "Shop 1.0",
    )
    details = {data["service"]: data.get("detail") for *_, data in graph.edges(data=True)}
    assert details["? udp/53 [source port 1024-65535]"] == "source port 1024-65535"
    grounds = {data.get("transport_ground", "") for *_, data in read(SEED).edges(data=True)}
    assert grounds == {str(flow.grounds.transport) for flow in SEED.flows}
