"""Matrix → `networkx.MultiDiGraph` → matrix, without loss.

Node attributes: `label` (dict, language → text), `zone`, `product`, `kind`, `addresses`. Edge key: the canonical
service text. Edge attributes: `application`, `transport`, `ports` (`"25"`, `"1024-65535"`, `"dynamic"`, `""`),
`encryption`, `dynamic` (bool), `detail`, `marks`, `stated` (bool), `inferred` (tuple of field names), `origin`,
`grounds`, `requests`. What is not an edge (zones, products, cells that say "none", denied services) is in
`graph.graph`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import networkx as nx

from exgraph.errors import ExgraphError
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.gc_pause import without_collection
from exgraph.model.index import IndexedCells
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role
from exgraph.values.grounds import UNKNOWN
from exgraph.values.labels import Labels
from exgraph.values.origin import Origin
from exgraph.values.service import DYNAMIC, Service, ports_of


def graph_of(matrix: Matrix) -> nx.MultiDiGraph[Any]:
    """The multigraph of a matrix: one node per role, one edge per flow."""
    # Cells that were given as flows say nothing that an edge does not, and take long to make.
    spoken: Sequence[Cell] = () if isinstance(matrix.cells, IndexedCells) else matrix.cells
    graph: nx.MultiDiGraph[Any] = nx.MultiDiGraph(
        name=matrix.name,
        zones=matrix.zones,
        products=matrix.products,
        title=matrix.title,
        cells={
            (cell.source, cell.destination): (cell.status, cell.origin)
            for cell in spoken
            if cell.status is not Status.SERVICES or cell.origin is not None
        },
        denied={(cell.source, cell.destination): cell.denied for cell in spoken if cell.denied},
    )
    for role in matrix.roles:
        about = {"zone": role.zone, "product": role.product, "kind": role.kind, "addresses": role.addresses}
        graph.add_node(role.id, label=role.labels.as_dict(), **about)
    with without_collection():
        _add_edges(graph, matrix)
    return graph


def _add_edges(graph: nx.MultiDiGraph[Any], matrix: Matrix) -> None:
    # By identity: to hash a service takes longer than to add its edge, and the matrix keeps its services alive.
    known: dict[int, tuple[str, dict[str, Any]]] = {}
    # `add_edge` would look up both ends and invent a key for each of a million edges; the two dictionaries it keeps
    # share one dictionary of keys for each pair, and so do these.
    successors, predecessors = graph._succ, graph._pred
    for flow in matrix.flows:
        service = flow.service
        identity = id(service)
        if identity not in known:
            known[identity] = service.key, _attributes(service)
        key, attributes = known[identity]
        there = successors[flow.source]
        if flow.destination not in there:
            there[flow.destination] = predecessors[flow.destination][flow.source] = {}
        there[flow.destination][key] = {
            **attributes,
            "origin": flow.origin,
            "grounds": flow.grounds,
            "requests": flow.requests,
        }


def matrix_of(graph: nx.MultiDiGraph[Any]) -> Matrix:
    """The matrix of such a graph, also after nodes or edges were added or removed. Raises `ExgraphError`."""
    if not isinstance(graph, nx.MultiDiGraph) or "zones" not in graph.graph:
        raise ExgraphError("this graph was not made by Matrix.graph: it has no zones")
    roles = tuple(
        Role(
            str(node),
            Labels.of(data.get("label", {})),
            data["zone"],
            data.get("product", ""),
            data.get("kind", ""),
            data.get("addresses", ()),
        )
        for node, data in graph.nodes(data=True)
    )
    flows: dict[tuple[str, str], list[Flow]] = {}
    for source, destination, data in graph.edges(data=True):
        place, grounds = data.get("origin", Origin()), data.get("grounds", UNKNOWN)
        flow = Flow(source, destination, _service(data), place, grounds, data.get("requests", ()))
        flows.setdefault((source, destination), []).append(flow)
    said: dict[tuple[str, str], tuple[Status, Origin | None]] = graph.graph.get("cells", {})
    denied: dict[tuple[str, str], tuple[Flow, ...]] = graph.graph.get("denied", {})
    cells = []
    for pair in dict.fromkeys([*said, *flows]):
        if not all(end in graph for end in pair):
            continue
        status, origin = said.get(pair, (Status.SERVICES, None))
        connected = tuple(flows.get(pair, ()))
        forbidden = denied.get(pair, ())
        if status is Status.SERVICES and not connected:
            if not forbidden:
                continue
            status = Status.NONE
        cells.append(Cell(*pair, Status.SERVICES if connected else status, connected, origin, forbidden))
    about = graph.graph
    return Matrix(
        roles,
        about["zones"],
        tuple(cells),
        about.get("products", ()),
        about.get("title", Labels()),
        about.get("name", ""),
    )


def _attributes(service: Service) -> dict[str, Any]:
    return {
        "application": service.application,
        "transport": service.transport,
        "ports": service.ports_text,
        "encryption": service.encryption,
        "dynamic": service.dynamic,
        "detail": service.detail,
        "marks": service.marks,
        "stated": not service.inferred,
        "inferred": service.inferred,
    }


def _service(data: dict[str, Any]) -> Service:
    ports = data.get("ports") or ""
    return Service(
        application=data.get("application"),
        transport=data.get("transport"),
        ports=ports_of(ports),
        encryption=data.get("encryption"),
        dynamic=bool(data.get("dynamic")) or ports == DYNAMIC,
        detail=data.get("detail"),
        marks=tuple(data.get("marks", ())),
        inferred=tuple(data.get("inferred", ())),
    )
