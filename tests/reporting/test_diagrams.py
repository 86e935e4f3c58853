"""Diagrams to edit: the seed's topology for diagrams.net, Mermaid and D2, with the places of the picture."""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as ET
from collections import Counter

import pytest

import exgraph as xg
from exgraph.drawing.graphviz.positions import MOST_LINES_ROUTED, Box, Route, layout_of
from exgraph.drawing.topology.bundle import bundle
from exgraph.errors import ExgraphError
from exgraph.reporting.exports import drawio as drawio_module
from exgraph.reporting.exports.accepting import diagram

PORT = xg.PortRange.of(4711)
SEED = xg.load()
LINES = len(bundle(SEED).lines) + len(bundle(SEED).badges)


@pytest.fixture(scope="module")
def page() -> ET.Element:
    root = ET.fromstring(xg.export(SEED, "drawio"))
    assert (root.tag, root.get("compressed")) == ("mxfile", "false")
    assert [each.get("id") for each in root] == ["rows", "zones", "topology"]
    found = root.find("./diagram[@id='topology']/mxGraphModel/root")
    assert found is not None
    return found


def inner(cell: ET.Element) -> ET.Element:
    found = cell if cell.tag == "mxCell" else cell.find("mxCell")
    assert found is not None
    return found


def place(cell: ET.Element) -> tuple[float, ...]:
    geometry = inner(cell).find("mxGeometry")
    assert geometry is not None
    return tuple(float(geometry.get(name) or "nan") for name in ("x", "y", "width", "height"))


def test_a_drawio_is_sound_every_id_once_every_parent_and_end_there(page):
    ids = [cell.get("id") for cell in page]
    assert len(set(ids)) == len(ids) == 2 + 5 + 14 + LINES + 2
    for cell in page[1:]:
        assert inner(cell).get("parent") in ids
    edges = [inner(cell) for cell in page if inner(cell).get("edge") == "1"]
    assert len(edges) == LINES
    for edge in edges:
        assert {edge.get("source"), edge.get("target")} <= {name for name in ids if name and name[0] in "nc"}
        geometry = edge.find("mxGeometry")
        assert geometry is not None
        assert geometry.get("relative") == "1"


def test_roles_stand_inside_the_container_of_their_zone(page):
    cells = {cell.get("id") or "": cell for cell in page}
    for number, role in enumerate(SEED.roles, start=1):
        cell = cells[f"n{number}"]
        zone = cells[inner(cell).get("parent") or ""]
        assert (cell.get("role"), cell.get("zone"), zone.get("zone")) == (role.id, role.zone, role.zone)
        assert "container=1" in (inner(zone).get("style") or "")
        (x, y, width, height), (_, _, wide, high) = place(cell), place(zone)
        assert x >= 0
        assert y >= 0
        assert x + width <= wide
        assert y + height <= high


def test_lines_have_the_arrows_labels_and_services_of_the_picture(page):
    cells = {cell.get("id") or "": cell for cell in page}
    lines = [(cells[f"line_{n}"], line) for n, line in enumerate(bundle(SEED).lines, start=1)]
    for cell, line in lines:
        style = inner(cell).get("style") or ""
        assert f"strokeColor={line.family.colour};" in style
        assert ("startArrow=block;endArrow=block" in style) == line.both
        tooltip = cell.get("tooltip") or ""
        assert tooltip.count("<br>") + 1 == len({(flow.source, flow.destination) for flow in line.flows})
    relay = next(cell for cell, line in lines if (line.tail, line.head) == (("relay-dmz",), ("hub-2007",)))
    assert relay.get("label") == "SMTP 25, 995 TLS"
    assert relay.get("tooltip") == "SMTP Relay → Hub Transport: SMTP tcp/25, SMTP tcp/995 TLS"


def test_every_line_has_a_text_the_font_of_the_page_and_its_flows(page):
    lines = [cell for cell in page if inner(cell).get("edge") == "1"]
    assert all(line.get("label") for line in lines)
    styles = [inner(cell).get("style") or "" for cell in page if cell.get("label")]
    assert all("fontFamily=Verdana;" in style for style in styles)
    told = [flow for cell in page for flow in (cell.get("flows") or "").split("\n") if flow]
    assert Counter(flow.partition("; ")[0] for flow in told) == Counter(
        f"{flow.source} → {flow.destination}: {flow.service.key}" for flow in SEED.flows
    )
    assert (
        "relay-dmz → hub-2007: SMTP tcp/995 TLS; transport: registry; matrix.ru.txt:13; “SMTP (25 995 SMTP TLS)”"
    ) in told


@pytest.mark.parametrize("name", ["x" * 300, "word " * 60], ids=["a word", "words"])
def test_the_port_of_a_line_is_told_however_long_the_name_before_it(name):
    matrix = xg.Matrix.from_flows(
        (xg.Role("a", zone="z"), xg.Role("b", zone="z")), (xg.Zone("z"),), [("a", "b", xg.Service(name, "tcp", PORT))]
    )
    page = ET.fromstring(xg.export(matrix, "drawio")).find("./diagram[@id='topology']")
    assert page is not None
    (line,) = (cell for cell in page.iter("UserObject") if cell.get("flows"))
    assert (line.get("label") or "").endswith("… 4711")


def test_boxes_and_frames_have_every_label_by_its_language(page):
    facts = {cell.get("id") or "": cell.attrib for cell in page}
    relay, zone = facts["n5"], facts["cluster_1"]
    assert (relay["label_en"], relay["label_ru"], relay["role"]) == ("SMTP Relay", "Ретрансляция SMTP", "relay-dmz")
    assert (zone["label_en"], zone["label_ru"], zone["zone"], zone["exposed"]) == ("DMZ", "ДМЗ", "dmz", "true")
    assert facts["cluster_2"]["exposed"] == "false"


def test_an_exposed_zone_is_dashed_and_a_badge_is_a_dashed_line(page):
    cells = {cell.get("id") or "": inner(cell).get("style") or "" for cell in page}
    assert [name for name, style in cells.items() if "dashed=1" in style] == ["cluster_1", f"line_{LINES}"]


@pytest.mark.parametrize(("name", "asked"), [("rows", {}), ("zones", {"zones_only": True})])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_drawio_has_the_pictures_as_they_are_drawn(name, asked, language):
    page = ET.fromstring(xg.export(SEED, "drawio", language)).find(f"./diagram[@id='{name}']//root")
    shown = xg.draw(SEED, language=language, **asked).topology
    assert page is not None
    cells = {cell.get("id") or "": cell for cell in page}
    assert len(cells) == len(page)
    for box in shown.boxes:
        frame = next((frame for frame in shown.frames if box.name in frame.boxes), None)
        assert inner(cells[box.name]).get("parent") == (frame.name if frame else "1")
        assert place(cells[box.name])[2:] == pytest.approx((box.width, box.height), abs=0.1)
        assert (cells[box.name].get("roles") or "") == "\n".join(box.roles)
        for number, row in enumerate(box.rows):
            first = cells[f"{box.name}_row_{number}"]
            assert inner(first).get("parent") == box.name
            assert Counter((first.get("flows") or "").split("\n")) == Counter(
                [f"{source} → {end}: {service}" for source, end, service in row.flows] or [""]
            )
            said = html.unescape(re.sub("<[^>]*>", "", (first.get("label") or "").replace("<br>", "\n")))
            assert said == "\n".join("".join(run.text for run in line) for line in row.cells[0].lines)
    for curve in shown.curves:
        line = inner(cells[curve.name])
        assert (line.get("source"), line.get("target")) == (curve.tail, curve.head)
        assert f"strokeColor={curve.colour};" in (line.get("style") or "")
    assert len([cell for cell in page if inner(cell).get("edge") == "1"]) == len(shown.curves)


def test_of_one_zone_and_many_roles_a_drawio_has_every_connection_alone():
    roles = [xg.Role(f"r{n}", zone="z") for n in range(61)]
    flows = [(f"r{n}", f"r{(n + 1) % 61}", f"tcp/{n + 1}") for n in range(61)]
    file = ET.fromstring(xg.export(xg.Matrix.from_flows(roles, [xg.Zone("z")], flows), "drawio"))
    assert [page.get("id") for page in file] == ["topology"]


@pytest.mark.parametrize("form", ["drawio", "mmd", "d2"])
def test_labels_are_in_the_language_asked_for(form):
    assert "Hub Transport" in xg.export(SEED, form)
    russian = xg.export(SEED, form, "ru")
    assert russian.index("Транспортный сервер") < russian.index("Hub Transport")


@pytest.mark.parametrize("form", ["drawio", "mmd", "d2", "gexf", "cyjs"])
def test_the_same_matrix_is_the_same_file(form):
    assert xg.export(SEED, form) == xg.export(xg.load(), form)


def test_what_all_roles_of_a_zone_do_is_a_line_from_each_such_zone():
    shown = diagram(SEED, "en")
    frames = [(line.tail, line.head, line.both) for line in shown.connectors if line.tail.startswith("cluster_")]
    assert [ends for ends in frames if ends[1] == "n14"] == [
        ("cluster_3", "n14", True),
        ("cluster_2", "n14", True),
        ("cluster_4", "n14", True),
    ]
    assert [ends for ends in frames if ends[1] != "n14"] == [("cluster_2", "n3", True), ("cluster_2", "n4", True)]


def test_what_a_role_has_with_its_own_kind_is_a_line_to_itself_with_its_services():
    shown = diagram(SEED, "en")
    loops = {line.tail: shown.captions(line.services) for line in shown.connectors if line.tail == line.head}
    assert loops["n1"] == ("SMTP 25/587 SSL",)
    assert len(loops) == len({flow.source for flow in SEED.flows if flow.source == flow.destination})


def test_mermaid_connects_names_that_are_there_and_styles_every_line():
    lines = xg.export(SEED, "mmd").splitlines()
    names = set(re.findall(r"^ +(?:subgraph )?(\w+)\[", "\n".join(lines), re.MULTILINE))
    edges = [re.fullmatch(r'  (\w+) <?-->\|"[^"]*"\| (\w+)', line) for line in lines if "-->" in line]
    legend = len(diagram(SEED, "en").legend)
    assert len(names) == 14 + 5 + 1 + legend
    assert {edge.group(end) for edge in edges if edge for end in (1, 2)} <= names
    styled = [number for line in lines if "linkStyle" in line for number in line.split()[1].split(",")]
    assert sorted(map(int, styled)) == [*range(len(edges))]


def test_a_line_of_mermaid_says_its_services_and_both_directions():
    text = xg.export(SEED, "mmd")
    assert '  n5 -->|"SMTP 25, 995 TLS"| n1\n' in text
    assert '  cluster_2 <-->|"RPC MAPI 135 #43; dynamic"| n3\n' in text
    assert '  n5 -->|"SMTP 25"| n5\n' in text


def test_d2_connects_roles_and_zones_with_rows_by_their_place_in_a_container():
    text = xg.export(SEED, "d2")
    assert 'cluster_1.n5 -> cluster_3.n1."SMTP 25, 995 TLS": {' in text
    assert 'cluster_2 <-> cluster_3.n3."RPC MAPI 135 + dynamic ↻": {' in text
    assert 'cluster_1.n5 -> cluster_1.n5: "SMTP 25" {' in text


def test_no_layout_is_told_with_the_formats_that_need_none(monkeypatch):
    def refuse(dot: str, lines: int) -> None:
        raise drawio_module.LayoutError("Graphviz did not finish within 60 seconds; --time-limit allows more")

    monkeypatch.setattr(drawio_module, "layout_of", refuse)
    with pytest.raises(
        ExgraphError,
        match=r"^no places for a drawio: Graphviz did not finish within 60 seconds\. mmd and d2 need none$",
    ):
        xg.export(SEED, "drawio")


def test_a_layout_counts_from_the_upper_left_and_knows_what_a_line_connects():
    layout = layout_of(
        'digraph { rankdir=LR; subgraph cluster_1 { a [width=1, height=0.5, fixedsize=true] } b; a -> b [id="line_1"] }'
    )
    a, b, frame, route = layout.boxes["a"], layout.boxes["b"], layout.frames["cluster_1"], layout.routes["line_1"]
    assert (a.width, a.height) == (72, 36)
    assert frame.x < a.x < a.x + a.width < frame.x + frame.width < b.x
    assert frame.y < a.y < a.y + a.height < frame.y + frame.height <= layout.height
    assert (route.tail, route.head, len(route.points), route.label) == ("a", "b", 2, None)
    assert a.share(route.points[0]) == pytest.approx((1, 0.5), abs=0.05)


@pytest.mark.parametrize(("lines", "packed"), [(MOST_LINES_ROUTED, False), (MOST_LINES_ROUTED + 1, True)])
def test_frames_are_packed_where_there_are_too_many_lines_to_route(lines, packed):
    zones = "".join(f"subgraph cluster_{zone} {{ n{zone} [width=1] }} " for zone in range(9))
    ways = " ".join(f'n{zone} -> n{zone + 1} [id="line_{zone}"]' for zone in range(8))
    layout = layout_of(f"digraph {{ rankdir=LR; {zones}{ways} }}", lines)
    assert len(layout.routes) == 8
    # One behind the other as the lines say, or in rows.
    tops = {round(box.y) for box in layout.frames.values()}
    assert (len(tops) > 1) is packed


@pytest.mark.parametrize(
    ("points", "middle"),
    [
        (((0, 0), (10, 0)), (5, 0)),
        (((0, 0), (10, 0), (10, 30)), (10, 10)),
        (((3, 4), (3, 4)), (3, 4)),
    ],
)
def test_the_middle_of_a_route_is_halfway_along_it(points, middle):
    assert Route("a", "b", points, None).middle == pytest.approx(middle)


def test_a_point_outside_a_box_counts_as_at_its_border():
    assert Box(10, 10, 20, 10).share((40, 5)) == (1, 0)
