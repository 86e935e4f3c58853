"""The topology: what is drawn stands for exactly what the document says, whatever is highlighted."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

import exgraph as xg
from exgraph.drawing.topology.bundle import bundle
from exgraph.drawing.topology.highlight import Subject, find_highlight
from exgraph.drawing.topology.question import Question
from exgraph.drawing.topology.scene import columns, topology

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def seed() -> xg.Matrix:
    return xg.load()


def elements(svg: bytes, kind: str) -> list[ET.Element]:
    return [group for group in ET.fromstring(svg).iter(f"{SVG}g") if group.get("class") == kind]


def texts(svg: bytes) -> str:
    return "\n".join(text.text or "" for text in ET.fromstring(svg).iter(f"{SVG}text"))


HIGHLIGHTS = [
    None,
    "dmz",
    "exchange-2007",
    "directory",
    "hub-2007",
    "dc",
    "SMTP",
    "RPC MAPI",
    "135",
    "udp/53",
    "dynamic",
]


@pytest.mark.parametrize("name", HIGHLIGHTS)
def test_every_flow_is_behind_exactly_one_line_badge_or_loop(seed: xg.Matrix, name: str | None) -> None:
    drawn = topology(Question(seed, name)).bundles
    behind = [flow.key for line in drawn.lines for flow in line.flows]
    behind += [flow.key for badge in drawn.badges for flow in badge.flows]
    behind += [flow.key for flows in drawn.loops.values() for flow in flows]
    assert sorted(behind) == sorted(flow.key for flow in seed.flows)


@pytest.mark.parametrize("name", HIGHLIGHTS)
def test_a_line_has_two_heads_only_where_what_is_shown_is_the_same_both_ways_or_mere_context(
    seed: xg.Matrix, name: str | None
) -> None:
    shown = topology(Question(seed, name))
    for line in shown.bundles.lines:
        told = [flow for flow in line.flows if shown.highlight is None or flow in shown.highlight]
        there = {flow.service.key for flow in told if flow.source in line.tail}
        back = {flow.service.key for flow in told if flow.source in line.head}
        if line.both and line.family.id != "context":
            assert there == back
        if not line.both:
            assert {flow.source for flow in line.flows} <= set(line.tail)


def test_the_367_flows_of_the_seed_become_a_few_dozen_lines(seed: xg.Matrix) -> None:
    drawn = bundle(seed)
    assert len(list(seed.flows)) == 367
    assert len(drawn.lines) <= 45
    assert [(badge.role, len(badge.members)) for badge in drawn.badges] == [("dc", 12)]
    assert "relay-dmz" not in drawn.badges[0].members


def test_highlighting_the_dmz_shows_each_direction_with_its_own_services(seed: xg.Matrix) -> None:
    shown = topology(Question(seed, "dmz"))
    lines = {(line.tail, line.head): shown.captions(line.forward, True) for line in shown.bundles.lines if line.strong}
    assert lines == {
        (("hub-2007",), ("relay-dmz",)): ("SMTP tcp 25",),
        (("relay-dmz",), ("hub-2007",)): ("SMTP tcp 25, 995 TLS",),
        (("relay-dmz",), ("bridgehead-2003",)): ("SMTP tcp 25, 995 TLS",),
    }
    assert shown.title == "DMZ: 5 flows cross its border, 4 out and 1 in"


@pytest.mark.parametrize(
    ("name", "subject", "found"),
    [
        ("dmz", Subject.ZONE, "dmz"),
        ("ДМЗ", Subject.ZONE, "dmz"),
        ("Hub Transport", Subject.ROLE, "hub-2007"),
        ("smtp", Subject.APPLICATION, "SMTP"),
        ("RPC через HTTP", Subject.APPLICATION, "RPC over HTTP"),
        ("25", Subject.PORT, "25"),
        ("25/tcp", Subject.PORT, "tcp/25"),
        ("TCP/25", Subject.PORT, "tcp/25"),
        ("Dynamic", Subject.PORT, "dynamic"),
    ],
)
def test_a_highlight_is_found_by_id_label_application_or_port(
    seed: xg.Matrix, name: str, subject: Subject, found: str
) -> None:
    lit = find_highlight(seed, name)
    assert (lit.subject, lit.name) == (subject, found)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("dmzz", "unknown highlight 'dmzz'; did you mean 'dmz'?"),
        ("hub-2008", "unknown highlight 'hub-2008'; did you mean 'hub-2007'?"),
        ("99999", "unknown highlight '99999'"),
        ("udp/25", "unknown highlight 'udp/25'; did you mean '25'?"),
    ],
)
def test_an_unknown_highlight_names_the_nearest_known_one(seed: xg.Matrix, name: str, message: str) -> None:
    with pytest.raises(xg.UnknownName, match="^" + re.escape(message)):
        xg.draw(seed, highlight=name)


@pytest.mark.parametrize("language", ["en", "ru", "xx"])
@pytest.mark.parametrize("name", [None, "dmz"])
def test_the_svg_has_every_role_as_a_node_and_every_line_as_an_edge(
    seed: xg.Matrix, name: str | None, language: str
) -> None:
    picture = xg.draw(seed, highlight=name, language=language, style="lines")
    svg = picture.render("svg")
    drawn = picture.topology.bundles
    assert len(elements(svg, "node")) == 14
    assert len(elements(svg, "edge")) == len(drawn.lines) + len(drawn.badges)
    shown = texts(svg)
    for role in seed.roles:
        assert role.label(language).split()[0] in shown
    assert picture.topology.title in shown


def test_tooltips_carry_the_services_in_full(seed: xg.Matrix) -> None:
    svg = xg.draw(seed, highlight="dmz", style="lines").render("svg").decode()
    assert "SMTP Relay → Bridgehead: SMTP tcp/25, SMTP tcp/995 TLS" in svg.replace("&#45;", "-").replace("&gt;", ">")


@pytest.mark.parametrize(
    ("form", "start"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF"), ("dot", b"digraph")]
)
def test_each_format_is_what_it_says(seed: xg.Matrix, form: str, start: bytes) -> None:
    assert xg.draw(seed).render(form).startswith(start)


def test_the_same_matrix_gives_the_same_dot(seed: xg.Matrix) -> None:
    assert xg.draw(seed, "dmz").dot == xg.draw(xg.load(), "dmz").dot


def zones_by_column(matrix: xg.Matrix) -> list[list[str]]:
    return [[zone.id for zone in column] for column in columns(matrix)]


def test_zones_stand_outside_to_inside_and_share_a_column_only_where_nothing_flows_between_them(
    seed: xg.Matrix,
) -> None:
    assert zones_by_column(seed) == [["dmz", "clients"], ["exchange-2007"], ["exchange-2003"], ["directory"]]
    talking = seed.moved("cas-2007", "dmz")
    assert zones_by_column(talking) == [["dmz"], ["clients"], ["exchange-2007"], ["exchange-2003"], ["directory"]]
