"""The whole multigraph for other programs: GraphML, GEXF, Cytoscape JSON, DOT. Every flow is an edge."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from xml.sax.saxutils import escape

from exgraph.drawing.captions import plain
from exgraph.drawing.graphviz.texts import Data
from exgraph.files.json import escaped
from exgraph.files.xml_text import xml_text
from exgraph.model.matrix import Matrix
from exgraph.reporting.exports.network import Attribute, NetworkEdge, NetworkNode, network_of

_ESCAPES = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;"}


def graphml_of(matrix: Matrix, language: str) -> str:
    """GraphML 1.0 (graphml.graphdrawing.org): ids `e0`, `e1`, … on edges; `label` and `service` are data of theirs.

    Node attributes are `role` (its id), `label`, `label_en`, …, `zone`, `zone_exposed`, …; edge attributes `label`,
    `service`, and the columns of the CSV that say something of a flow.
    """
    made = network_of(matrix, language)
    return "\n".join(_graphml(made.title, made.name, made.nodes, made.edges)) + "\n"


def gexf_of(matrix: Matrix, language: str) -> str:
    """GEXF 1.3 (gexf.net) with the ids and attributes of the GraphML.

    An edge's label is its service, and so is its `kind`: Gephi makes one of parallel edges of the same kind.
    """
    made = network_of(matrix, language)
    return "\n".join(_gexf(made.title, made.nodes, made.edges)) + "\n"


def cytoscape_of(matrix: Matrix, language: str) -> str:
    """Cytoscape's JSON of elements (js.cytoscape.org/#notation/elements-json), as Cytoscape and Cytoscape.js read it.

    Zones are nodes around the nodes of their roles (`parent`). A node's `name` is in the language, an edge's `name`
    and `interaction` are its service. `value`, `key`, `directed` and `multigraph` are what networkx goes by.
    """
    made = network_of(matrix, language)
    zones = [_element(zone, {"element": "zone"}) for zone in made.groups]
    roles = [_element(node, {"element": "role", "parent": node.group}) for node in made.nodes]
    edges = [
        {
            "data": {
                "id": edge.id,
                "source": edge.source,
                "target": edge.target,
                "key": edge.id,
                "name": edge.label,
                "interaction": edge.label,
                "label": edge.label,
                **edge.about,
            }
        }
        for edge in made.edges
    ]
    content = {
        "format_version": "1.0",
        "generated_by": "exgraph",
        "target_cytoscapejs_version": "~3.0",
        "directed": True,
        "multigraph": True,
        "data": {"name": made.title, "shared_name": made.name},
        "elements": {"nodes": [*zones, *roles], "edges": edges},
    }
    return escaped(json.dumps(content, ensure_ascii=False, indent=1)) + "\n"


def dot_of(matrix: Matrix, language: str) -> str:
    """The whole multigraph for other Graphviz tools: every role a node, every flow an edge, every zone a cluster.

    What Graphviz knows no attribute for (`role`, `zone`, `service`, …, as in GraphML) it leaves alone, and keeps.
    """
    from exgraph.drawing.graphviz.dot import Dot

    made = network_of(matrix, language)
    dot = Dot({"newrank": "true", "compound": "true", "rankdir": "LR", "label": made.title, "labelloc": "t"})
    names = {node.id: f"n{number}" for number, node in enumerate(made.nodes, start=1)}
    for number, zone in enumerate(made.groups, start=1):
        dot.begin_cluster(f"cluster_{number}", label=zone.label, **_texts(zone.about))
        for node in made.nodes:
            if node.group == zone.id:
                tooltip = str(node.about["role"])
                dot.node(names[node.id], label=node.label, tooltip=tooltip, shape="box", **_texts(node.about))
        dot.end_cluster()
    for edge in made.edges:
        known: dict[str, str | Data] = {
            "id": edge.id,
            "key": edge.id,
            "label": edge.label,
            "tooltip": edge.label,
            **_texts(edge.about),
        }
        dot.edge(names[edge.source], names[edge.target], **known)
    return dot.text()


def _texts(about: Mapping[str, Attribute]) -> Mapping[str, Data]:
    return {name: Data(_text(value)) for name, value in about.items()}


def _element(node: NetworkNode, more: Mapping[str, str]) -> Mapping[str, Mapping[str, Attribute]]:
    """A node of Cytoscape's; without a label, its name is its id."""
    name = node.label or node.id
    return {"data": {"id": node.id, "value": node.id, "name": name, "label": name, **more, **node.about}}


def _graphml(title: str, name: str, nodes: Iterable[NetworkNode], edges: Iterable[NetworkEdge]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns '
        'http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">'
    )
    things = (("node", nodes), ("edge", edges))
    keys = {thing: {"label": "string", **_types(each.about for each in members)} for thing, members in things}
    keys["graph"] = {"title": "string", "name": "string"}
    for thing, types in keys.items():
        for attribute, kind in types.items():
            kind = {"integer": "int"}.get(kind, kind)
            yield f'  <key id="{thing}_{attribute}" for="{thing}" attr.name="{attribute}" attr.type="{kind}"/>'
    yield '  <graph id="matrix" edgedefault="directed">'
    yield from _data("    ", "graph", {"title": title, "name": name})
    for node in nodes:
        yield f'    <node id="{node.id}">'
        yield from _data("      ", "node", {"label": node.label, **node.about})
        yield "    </node>"
    for edge in edges:
        yield f'    <edge id="{edge.id}" source="{edge.source}" target="{edge.target}">'
        yield from _data("      ", "edge", {"label": edge.label, **edge.about})
        yield "    </edge>"
    yield "  </graph>"
    yield "</graphml>"


def _data(indent: str, thing: str, about: Mapping[str, Attribute]) -> Iterator[str]:
    for attribute, value in about.items():
        yield f'{indent}<data key="{thing}_{attribute}">{escape(_text(value))}</data>'


def _gexf(title: str, nodes: Iterable[NetworkNode], edges: Iterable[NetworkEdge]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">'
    yield f"  <meta><creator>exgraph</creator><description>{escape(_text(title))}</description></meta>"
    yield '  <graph defaultedgetype="directed" mode="static" idtype="string">'
    for thing, members in (("node", nodes), ("edge", edges)):
        yield f'    <attributes class="{thing}" mode="static">'
        for attribute, kind in _types(each.about for each in members).items():
            yield f'      <attribute id="{attribute}" title="{attribute}" type="{kind}"/>'
        yield "    </attributes>"
    yield "    <nodes>"
    for node in nodes:
        yield from _with_values("node", f'id="{node.id}" label="{_line(node.label)}"', node.about)
    yield "    </nodes>"
    yield "    <edges>"
    for edge in edges:
        ends, service = f'source="{edge.source}" target="{edge.target}"', _line(edge.label)
        head = f'id="{edge.id}" {ends} type="directed" label="{service}" kind="{service}"'
        yield from _with_values("edge", head, edge.about)
    yield "    </edges>"
    yield "  </graph>"
    yield "</gexf>"


def _with_values(thing: str, head: str, about: Mapping[str, Attribute]) -> Iterator[str]:
    values = "".join(f'<attvalue for="{name}" value="{_quoted(value)}"/>' for name, value in about.items())
    yield f"      <{thing} {head}><attvalues>{values}</attvalues></{thing}>"


def _types(abouts: Iterable[Mapping[str, Attribute]]) -> dict[str, str]:
    """The name of each attribute and what its values are, in the order met."""
    found: dict[str, str] = {}
    for name, value in chain.from_iterable(about.items() for about in abouts):
        if name not in found:
            found[name] = {bool: "boolean", int: "integer"}.get(type(value), "string")
    return found


def _text(value: Attribute) -> str:
    """A value as XML has it."""
    return str(value).lower() if isinstance(value, bool) else xml_text(str(value))


def _quoted(value: Attribute) -> str:
    return escape(_text(value), _ESCAPES)


def _line(text: str) -> str:
    """A text as one line of an attribute."""
    return _quoted(plain(text))
