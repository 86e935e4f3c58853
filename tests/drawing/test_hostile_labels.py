"""What a document says is drawn as text: it changes neither the number of nodes nor of edges."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

import exgraph as xg
from exgraph.drawing.graphviz.dot import Dot
from exgraph.drawing.graphviz.render import render
from exgraph.drawing.graphviz.texts import Data, Markup, markup
from exgraph.values.labels import Labels

HOSTILE = [
    '<x>]; evil [URL="javascript:alert(1)"]; y [label=<z>',
    "\"both\" 'quotes' and a backslash \\",
    "line\nbreak \\N \\G \\E \\L \\",
    "x" * 100_000,
    "Контроллер домена",
    "שלום \u202eworld",
    "\x00\x01\x1b[31m",
    "&lt;b&gt; &amp; ]]> <![CDATA[",
    '$x^2$ <img src="http://host/">',
    "n1 -> n2; }",
    "\ud800 lone",
]


def matrix_of(names: list[str]) -> xg.Matrix:
    """A ring of roles in two zones; every text in it is one of the names."""
    zones = (
        xg.Zone(f"a{names[0][:50]}", Labels.of({"en": names[0]}), exposed=True),
        xg.Zone("b", Labels.of({"en": names[1]})),
    )
    ids = [f"{number}{name}" for number, name in enumerate(names)]
    roles = tuple(
        xg.Role(id_, Labels.of({"en": name, "ru": name[::-1]}), zones[place % 2].id)
        for place, (id_, name) in enumerate(zip(ids, names, strict=True))
    )
    cells = []
    for place, id_ in enumerate(ids):
        other = ids[(place + 1) % len(ids)]
        services = [xg.Service(name, "tcp", xg.PortRange.of(2000 + n), name) for n, name in enumerate(names[:3])]
        flows = tuple(xg.Flow(id_, other, service) for service in services)
        cells.append(xg.Cell(id_, other, xg.Status.SERVICES, flows))
    return xg.Matrix(roles, zones, tuple(cells), title=Labels.of({"en": names[2]}), name=names[0])


def counts(svg: bytes) -> dict[str, int]:
    classes = [group.get("class") for group in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}g")]
    return {kind: classes.count(kind) for kind in ("node", "edge", "cluster")}


@pytest.mark.parametrize("which", [None, 0, 3])
def test_hostile_labels_draw_as_text(which: int | None) -> None:
    harmless = [f"name{number}" for number in range(len(HOSTILE))]
    pictures = []
    for names in (HOSTILE, harmless):
        matrix = matrix_of(names)
        pictures.append(xg.draw(matrix, None if which is None else matrix.roles[which].id, style="lines").render("svg"))
    assert counts(pictures[0]) == counts(pictures[1])
    assert b"href=" not in pictures[0]
    assert b"<image" not in pictures[0]
    assert b"<script" not in pictures[0]


def test_escapes_of_graphviz_are_shown_as_they_were_written() -> None:
    svg = ET.fromstring(xg.draw(matrix_of(HOSTILE), style="lines").render("svg"))
    shown = [text.text for text in svg.iter("{http://www.w3.org/2000/svg}text")]
    assert "line break \\N \\G \\E \\L \\" in shown
    assert "&lt;b&gt; &amp; ]]> <![CDATA[" in shown


TEXTS = [
    "R&D",
    "&lt;b&gt; &amp;",
    '"both" \\N',
    "one\ntwo\r",
    "<b>x</b>",
    "<>",
    "ends in \\",
    "ends in two \\\\",
    '\\"',
    "\\N &amp; \\L",
    '"',
    "",
    "node",
    "-4.2",
    "x" * 16_000,
    "x" * 16_001,
    "я" * 9_000,
    'ж\\"\n' * 9_000,
    "\\" * 20_000,
]


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text[:12])
def test_a_label_is_the_very_text_it_was_given(text: str) -> None:
    dot = Dot({})
    dot.node("n1", label=text)
    # Pictures cut what they set in bold, and set it in one line; what files keep of any length is no markup.
    one = " ".join(text[:2000].split()) or "\u00a0"
    dot.node("n2", label=Markup(f"<b>{markup(one)}</b>"))
    plain, bold = ET.fromstring(render(dot.text(), "svg")).iterfind(".//{http://www.w3.org/2000/svg}g[@class='node']")
    shown = [line.text for line in plain.iter("{http://www.w3.org/2000/svg}text")]
    assert shown == [line for line in text.replace("\r", " ").split("\n") if line]
    assert [line.text for line in bold.iter("{http://www.w3.org/2000/svg}text")] == [one]


@pytest.mark.slow
@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text[:12])
def test_an_attribute_that_is_kept_is_the_very_text_of_any_length(text: str) -> None:
    import pygraphviz

    dot = Dot({"comment": Data(text)})
    dot.begin_cluster("cluster_1", comment=Data(text))
    dot.node("n1", comment=Data(text))
    dot.end_cluster()
    dot.edge("n1", "n1", comment=Data(text))
    graph = pygraphviz.AGraph(string=dot.text())
    (cluster,) = graph.subgraphs()
    (edge,) = graph.edges()
    kept = [graph.graph_attr, cluster.graph_attr, graph.get_node("n1").attr, edge.attr]
    escaped = text.replace("\\", "\\\\").replace("\r", "\n").replace("\n", "\\n")
    assert [attributes["comment"] or "" for attributes in kept] == [escaped] * 4


@pytest.mark.parametrize(("length", "lines"), [(16_000, 0), (16_001, 8)])
def test_a_text_is_continued_where_it_is_longer_than_graphviz_reads_at_once(length: int, lines: int) -> None:
    dot = Dot({})
    dot.node("n1", label="x" * length)
    assert dot.text().count("\\\n") == lines
