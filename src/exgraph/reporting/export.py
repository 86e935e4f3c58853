"""The whole matrix as JSON, CSV, GraphML or DOT."""

from __future__ import annotations

import re
from collections.abc import Callable

from exgraph.drawing.dot import Dot, cleaned
from exgraph.errors import UnknownName
from exgraph.model.matrix import Matrix
from exgraph.sources.interchange import to_json
from exgraph.tables.table import Column, Table


def export(matrix: Matrix, form: str) -> str:
    """The matrix as text: `json` (reads back without loss), `csv` (one row a flow), `graphml` or `dot` (all edges).

    Raises `UnknownName` for another format.
    """
    return _WRITERS[check_format(form)](matrix)


def flow_table(matrix: Matrix, summary: str = "") -> Table:
    """One row a flow: source, destination, application, transport, ports, encryption, inferred, line, text."""
    names = ("source", "destination", "application", "transport", "ports", "encryption")
    columns = (*map(Column, names), Column("inferred", "list"), Column("line", "integer"), Column("text"))
    rows = tuple(
        (
            flow.source,
            flow.destination,
            flow.service.application,
            flow.service.transport,
            flow.service.ports_text or None,
            flow.service.encryption,
            flow.service.inferred,
            flow.origin.line,
            flow.origin.text or None,
        )
        for flow in matrix.flows
    )
    return Table(columns, rows, summary)


def _csv(matrix: Matrix) -> str:
    return flow_table(matrix).to_csv()


def _graphml(matrix: Matrix) -> str:
    """GraphML (graphml.graphdrawing.org); node attributes `label_en`, …, edge attributes as in the CSV.

    Edges also have `detail` (an ICMP type, a source port, text that did not resolve) and `marks`.
    """
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for role in matrix.roles:
        labels = {f"label_{re.sub('[^A-Za-z0-9]', '_', code)}": text for code, text in role.labels.entries}
        about = {**labels, "zone": role.zone, "product": role.product, "kind": role.kind}
        graph.add_node(cleaned(role.id), **{name: cleaned(text) for name, text in about.items() if text})
    table = flow_table(matrix)
    columns = [column.name for column in table.columns]
    for flow, row in zip(matrix.flows, table.rows, strict=True):
        stated = {
            name: "; ".join(value) if isinstance(value, tuple) else cleaned(value) if isinstance(value, str) else value
            for name, value in zip(columns[2:], row[2:], strict=True)
            if value not in (None, ())
        }
        if flow.service.detail:
            stated["detail"] = cleaned(flow.service.detail)
        if flow.service.marks:
            stated["marks"] = "; ".join(flow.service.marks)
        graph.add_edge(cleaned(flow.source), cleaned(flow.destination), key=cleaned(flow.service.key), **stated)
    return "\n".join(nx.generate_graphml(graph, named_key_ids=True)) + "\n"


def _dot(matrix: Matrix) -> str:
    """The whole multigraph for other Graphviz tools: every role a node, every flow an edge, every zone a cluster."""
    dot = Dot({"newrank": "true", "compound": "true", "rankdir": "LR"})
    names = {role.id: f"n{number}" for number, role in enumerate(matrix.roles, start=1)}
    for number, zone in enumerate(matrix.zones, start=1):
        dot.begin_cluster(f"cluster_{number}", label=zone.label())
        for role in matrix.roles_in(zone.id):
            dot.node(names[role.id], label=role.label(), tooltip=role.id, shape="box")
        dot.end_cluster()
    for flow in matrix.flows:
        key = flow.service.key
        dot.edge(names[flow.source], names[flow.destination], label=key, tooltip=key)
    return dot.text()


_WRITERS: dict[str, Callable[[Matrix], str]] = {"json": to_json, "csv": _csv, "graphml": _graphml, "dot": _dot}
FORMATS = tuple(_WRITERS)


def check_format(form: str) -> str:
    """A format of `export`. Raises `UnknownName`."""
    if form not in _WRITERS:
        raise UnknownName("export format", form, FORMATS)
    return form
