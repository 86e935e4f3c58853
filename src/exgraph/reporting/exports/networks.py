"""The whole multigraph for other programs: GraphML, GEXF, Cytoscape JSON, DOT. Every flow is an edge."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from exgraph.drawing.graphviz.dot import Dot, xml_text
from exgraph.files.json import escaped
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role
from exgraph.reporting.flows import network_table

Value = str | int


def graphml_of(matrix: Matrix, language: str) -> str:
    """GraphML (graphml.graphdrawing.org); node attributes `label_en`, …, edge attributes as in the CSV.

    Edges also have `detail` (an ICMP type, a source port, text that did not resolve) and `marks`.
    """
    import networkx as nx

    return "\n".join(nx.generate_graphml(_graph(matrix), named_key_ids=True)) + "\n"


def gexf_of(matrix: Matrix, language: str) -> str:
    """GEXF 1.3 (gexf.net) with the attributes of the GraphML; a node's label is in the language."""
    import networkx as nx

    graph = _graph(matrix)
    for role in matrix.roles:
        graph.nodes[xml_text(role.id)]["label"] = xml_text(role.label(language))
    for number, (_, _, key, about) in enumerate(graph.edges(keys=True, data=True)):
        # Else the writer takes the keys, which several pairs of roles have, for the edges' ids.
        about |= {"id": f"e{number}", "label": key}
    text = "\n".join(nx.generate_gexf(graph, version="1.3"))
    # The same matrix is the same file on another day, with another networkx.
    return (
        re.sub(r"<meta\b.*?</meta>", "<meta><creator>exgraph</creator></meta>", text, count=1, flags=re.DOTALL) + "\n"
    )


def cytoscape_of(matrix: Matrix, language: str) -> str:
    """Cytoscape's JSON of elements (js.cytoscape.org/#notation/elements-json), as Cytoscape and Cytoscape.js read it.

    A node's `name` is in the language, an edge's `name` and `interaction` are its service; zones are attributes.
    """
    nodes = [
        {"data": {"id": role.id, "name": role.label(language), **dict(_about_role(role))}} for role in matrix.roles
    ]
    edges = [
        {
            "data": {
                "id": f"e{number}",
                "source": flow.source,
                "target": flow.destination,
                "name": flow.service.key,
                "interaction": flow.service.key,
                **about,
            }
        }
        for number, (flow, about) in enumerate(_flows(matrix))
    ]
    about = {"name": matrix.title.text(language, matrix.name), "shared_name": matrix.name}
    content = {
        "format_version": "1.0",
        "generated_by": "exgraph",
        "target_cytoscapejs_version": "~3.0",
        "data": about,
        "elements": {"nodes": nodes, "edges": edges},
    }
    return escaped(json.dumps(content, ensure_ascii=False, indent=1)) + "\n"


def dot_of(matrix: Matrix, language: str) -> str:
    """The whole multigraph for other Graphviz tools: every role a node, every flow an edge, every zone a cluster."""
    dot = Dot({"newrank": "true", "compound": "true", "rankdir": "LR"})
    names = {role.id: f"n{number}" for number, role in enumerate(matrix.roles, start=1)}
    for number, zone in enumerate(matrix.zones, start=1):
        dot.begin_cluster(f"cluster_{number}", label=zone.label(language))
        for role in matrix.roles_in(zone.id):
            dot.node(names[role.id], label=role.label(language), tooltip=role.id, shape="box")
        dot.end_cluster()
    for flow in matrix.flows:
        key = flow.service.key
        dot.edge(names[flow.source], names[flow.destination], label=key, tooltip=key)
    return dot.text()


def _graph(matrix: Matrix) -> Any:
    """The multigraph with attributes that XML can hold."""
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for role in matrix.roles:
        graph.add_node(xml_text(role.id), **{name: xml_text(text) for name, text in _about_role(role)})
    for flow, about in _flows(matrix):
        stated = {name: xml_text(value) if isinstance(value, str) else value for name, value in about.items()}
        graph.add_edge(xml_text(flow.source), xml_text(flow.destination), key=xml_text(flow.service.key), **stated)
    return graph


def _about_role(role: Role) -> Iterator[tuple[str, str]]:
    for code, text in role.labels.entries:
        yield f"label_{re.sub('[^A-Za-z0-9]', '_', code)}", text
    addresses = "; ".join(role.addresses)
    for name, text in (
        ("zone", role.zone),
        ("product", role.product),
        ("kind", role.kind),
        ("addresses", addresses),
    ):
        if text:
            yield name, text


def _flows(matrix: Matrix) -> Iterator[tuple[Flow, dict[str, Value]]]:
    """Each flow with what is stated of it: the first columns of the CSV after its ends, `detail` and `marks`."""
    table = network_table(matrix)
    names = [column.name for column in table.columns]
    for flow, row in zip(matrix.flows, table.rows, strict=True):
        about: dict[str, Value] = {}
        for name, value in zip(names[2:], row[2:], strict=True):
            if isinstance(value, tuple):
                value = "; ".join(value)
            if isinstance(value, str | int) and value != "":
                about[name] = value
        yield flow, about
