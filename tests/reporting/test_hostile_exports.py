"""What a document says is text in every format: the same number of nodes and edges, and the same words to read."""

from __future__ import annotations

import html
import io
import json
import re
import xml.etree.ElementTree as ET
from functools import cache
from html.parser import HTMLParser

import networkx as nx
import pytest

import exgraph as xg
from exgraph.drawing.captions import NAME_WIDTH, name_of, plain, wrapped
from exgraph.errors import clipped
from exgraph.values.applications import label
from exgraph.values.labels import Labels

from ..injections import INJECTIONS
from .diagram_files import RULE, in_d2

ZONES = 7


@cache
def ring(count: int, harmless: bool = False) -> xg.Matrix:
    """Roles in a ring; labels, zones, applications and ids are injections, or short words in their place."""
    texts = [f"name {n}" if harmless else text for n, text in enumerate(INJECTIONS[-count:])]
    zones = tuple(xg.Zone(f"z{n}{texts[n]}"[:60], Labels.of({"en": texts[n]}), n == 0) for n in range(ZONES))
    roles = tuple(
        xg.Role(f"{n}{text}"[:60], Labels.of({"en": text, "ru": text[::-1]}), zones[n % ZONES].id)
        for n, text in enumerate(texts)
    )
    cells = []
    for n, role in enumerate(roles):
        service = xg.Service(texts[n], "tcp", xg.PortRange.of(2000 + n))
        other = roles[(n + 1) % count].id
        cells.append(xg.Cell(role.id, other, xg.Status.SERVICES, (xg.Flow(role.id, other, service),)))
    return xg.Matrix(roles, zones, tuple(cells), title=Labels.of({"en": texts[0]}), name=texts[0])


def test_there_are_at_least_two_hundred_of_them():
    assert len(set(INJECTIONS)) == len(INJECTIONS) >= 200


def shown(markup: str) -> str:
    """The text that a browser shows of HTML, with a line break for each `<br>`."""

    class Reader(HTMLParser):
        text = ""

        def handle_data(self, data: str) -> None:
            self.text += data

        def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
            assert tag in ("b", "br", "font", "span"), tag
            self.text += "\n" if tag == "br" else ""

    reader = Reader()
    reader.feed(markup)
    reader.close()
    return reader.text


def drawio(matrix: xg.Matrix) -> dict[str, ET.Element]:
    root = ET.fromstring(xg.export(matrix, "drawio")).find("./diagram[@id='topology']//root")
    assert root is not None
    cells = {cell.get("id") or "": cell for cell in root}
    assert len(cells) == len(root)
    return cells


def test_drawio_holds_every_text_as_text():
    count = 80
    matrix, cells = ring(count), drawio(ring(count))
    harmless = drawio(ring(count, harmless=True))
    kinds = [re.sub("[0-9]+", "", name) for name in cells]
    assert sorted(kinds) == sorted(re.sub("[0-9]+", "", name) for name in harmless)
    for number, role in enumerate(matrix.roles, start=1):
        cell = cells[f"n{number}"]
        label = role.label("en")
        assert shown(cell.get("label") or "").split("\n")[:-1] == wrapped(label)
        assert cell.get("label_en") == re.sub("[\x00\x07\x1b\ud800\ufffe\uffff]", "\ufffd", label)
        assert html.unescape((cell.get("tooltip") or "").replace("<br>", "\n")).startswith(
            re.sub("[\x00\x07\x1b\ud800\ufffe\uffff]", "\ufffd", role.id)
        )


def unescaped_mermaid(text: str) -> str:
    """A label as Mermaid shows it; raises where something in it could be syntax."""
    assert re.fullmatch(r"(?:#[0-9]+;|[^\"#;<>\[\]{}|`&\\:$%*_=@!?^~])*", text), text
    assert not re.search("ﬂ°|¶ß", text)
    decoded = re.sub("#([0-9]+);", lambda found: chr(int(found.group(1))), text)
    assert not re.search(r":fa-|\\n", decoded)
    return decoded.replace("\u200b", "")


def test_mermaid_holds_every_text_as_text():
    matrix = ring(len(INJECTIONS))
    lines = xg.export(matrix, "mmd").split("\n")
    assert (lines[0], lines[2], lines[3]) == ("---", "---", "flowchart LR")
    nodes = dict(match.groups() for line in lines if (match := re.fullmatch(r' {4}(n[0-9]+)\["(.*)"\]', line)))
    edges = [line for line in lines if re.match(r"  n[0-9]+ -->", line)]
    frames = [line for line in lines if line.startswith("  subgraph ")]
    assert (len(nodes), len(edges), len(frames)) == (len(INJECTIONS), len(INJECTIONS), ZONES + 1)
    styles = [line for line in lines if re.match("  (?:style|linkStyle) ", line)]
    legend = [line for line in lines if re.fullmatch(r'    (?:legend_[0-9]+\["[^"]*"\]|direction TB)', line)]
    # Front matter, head, ends of subgraphs, and the empty end: nothing else is there.
    assert len(lines) == 5 + len(nodes) + len(edges) + 2 * len(frames) + len(styles) + len(legend)
    for number, role in enumerate(matrix.roles, start=1):
        lines, wanted = nodes[f"n{number}"].split("<br/>"), whole(role.label("en"))
        assert [unescaped_mermaid(line) for line in lines[: len(wanted)]] == wanted
        # The row of what the role before it opens.
        *_, rule, row, who = map(unescaped_mermaid, lines)
        assert (rule, row, who) == (RULE, *row_of(matrix, number))


def row_of(matrix: xg.Matrix, number: int) -> tuple[str, str]:
    """What a role of the ring accepts, by its number from 1: services, and from whom."""
    service, before = INJECTIONS[number - 2], matrix.roles[number - 2]
    name = label(clipped(plain(service), NAME_WIDTH), "en")
    return f"{name} {2000 + (number - 2) % len(INJECTIONS)}".strip(), f"← {name_of(before, 'en')}"


def whole(label: str) -> list[str]:
    """The lines of a label: all of it, but for one that no diagram has room for."""
    return wrapped(clipped(plain(label), NAME_WIDTH), lines=NAME_WIDTH)


def test_d2_holds_every_text_as_text():
    matrix = ring(len(INJECTIONS))
    text = xg.export(matrix, "d2")
    lines, found = text.split("\n"), in_d2(text)
    quoted = r'"(?:[^"\\$]|\\[\\"$n])*"'
    heads = [line for line in lines if re.fullmatch(rf"  n[0-9]+: {quoted} {{", line)]
    rows = [line for line in lines if re.fullmatch(rf"    {quoted}: {quoted}", line)]
    ends = rf"cluster_[0-9]+\.n[0-9]+ -> cluster_[0-9]+\.n[0-9]+\.{quoted}: {{style: {{[^\"]*\"#[0-9A-F]+\"[^\"]*}}}}"
    edges = [line for line in lines if re.fullmatch(ends, line)]
    assert (len(heads), len(edges)) == (len(INJECTIONS), len(INJECTIONS))
    legend = [line for line in lines if re.match(rf"  legend_[0-9]+: {quoted} {{style: ", line)]
    # Each table has its head, a style and an end; each zone a head, a style and an end.
    assert len(lines) == 4 + 3 * len(heads) + len(rows) + len(edges) + 3 * ZONES + 2 + len(legend)
    for number, role in enumerate(matrix.roles, start=1):
        wanted = " ".join(whole(role.label("en")))
        assert " · ".join(found.labels[f"n{number}"]).startswith(wanted)
        (row,) = found.rows[f"n{number}"]
        service, who = row_of(matrix, number)
        assert (unspaced(row.text), unspaced(f"← {row.who['←']}")) == (unspaced(service), unspaced(who))


def unspaced(text: str) -> str:
    """A text without what it was broken at."""
    return re.sub(r"\s", "", text)


def test_cytoscape_json_holds_every_text_as_it_is():
    matrix = ring(len(INJECTIONS))
    elements = json.loads(xg.export(matrix, "cyjs"))["elements"]
    roles = [node["data"] for node in elements["nodes"] if node["data"]["element"] == "role"]
    assert [role["name"] for role in roles] == list(INJECTIONS)
    assert [role["role"] for role in roles] == [role.id for role in matrix.roles]
    assert [edge["data"]["application"] for edge in elements["edges"]] == list(INJECTIONS)
    ids = {role["id"] for role in roles}
    assert {edge["data"][end] for edge in elements["edges"] for end in ("source", "target")} == ids


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_networks_hold_every_text_as_text(form):
    matrix = ring(len(INJECTIONS))
    data = io.BytesIO(xg.export(matrix, form).encode("utf-8"))
    graph = nx.read_graphml(data, force_multigraph=True) if form == "graphml" else nx.read_gexf(data, version="1.3")
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (len(INJECTIONS), len(INJECTIONS))
    held = [re.sub("[\x00\x07\x1b\ud800\ufffe\uffff]", "\ufffd", text).replace("\r\n", "\n") for text in INJECTIONS]
    assert [about["label_en"] for _, about in graph.nodes(data=True)] == held
    assert sorted(about["application"] for _, _, about in graph.edges(data=True)) == sorted(held)


def test_titles_are_one_line_of_text():
    matrix = ring(len(INJECTIONS))
    _, title, *_ = xg.export(matrix, "mmd").split("\n")
    inside = title.removeprefix('title: "').removesuffix('"')
    assert re.fullmatch(r"(?:[^\x00-\x1f!-&(-,/:-@\[-`{-~]|\\x[0-9a-f]{2})*", inside), inside
    shown = re.sub(r"\\x(..)", lambda found: chr(int(found[1], 16)), inside)
    assert shown.startswith(plain(INJECTIONS[0]).replace("<", "\uff1c"))
    assert "<" not in shown
    first = xg.export(matrix, "d2").split("\n")[1]
    assert re.fullmatch(r'title: "(?:[^"\\$]|\\[\\"$n])*" \{shape: text; [^"]*\}', first)
