"""Boxes of rows, and borders as tables: no fault in any picture, and every flow in it once."""

from __future__ import annotations

import json
import random
import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import exgraph as xg
from exgraph.drawing.boxes.accepted import accepted
from exgraph.drawing.boxes.words import words_for
from exgraph.drawing.canvas import Canvas
from exgraph.drawing.simplification import Form
from exgraph.values.labels import Labels
from tests.drawing.faults import crossings, faults, size

ZONES = ("dmz", "clients", "exchange-2007", "exchange-2003", "directory")
ROLES = ("hub-2007", "cas-2007", "dc", "relay-dmz", "outlook-2003")
SERVICES = ("SMTP", "25", "443", "tcp/135", "dynamic", "LDAP")


def made(roles: int, zones: int, flows: int, seed: int = 1, kind: str = "") -> xg.Matrix:
    """A matrix of so many roles, zones and flows by chance; the first zone is exposed."""
    chance = random.Random(seed)
    names = ("SMTP tcp/25", "HTTPS tcp/443", "LDAP tcp/389 TLS", "SSH tcp/22", "? udp/5000-5100", "RPC tcp/dynamic")
    stated = [
        (f"r{chance.randrange(roles)}", f"r{chance.randrange(roles)}", chance.choice(names)) for _ in range(flows)
    ]
    places = [xg.Zone(f"zone {n}", exposed=n == 0 and zones > 1) for n in range(zones)]
    return xg.Matrix.from_flows(
        [xg.Role(f"r{n}", zone=f"zone {n * zones // roles}", kind=kind) for n in range(roles)], places, stated
    )


def star(arms: int) -> xg.Matrix:
    """Alike clients that all open the same on one server."""
    roles = [xg.Role("server", zone="inside"), *(xg.Role(f"client {n:02}", zone="outside") for n in range(arms))]
    flows = [(role.id, "server", key) for role in roles[1:] for key in ("HTTPS tcp/443", "? tcp/8080")]
    return xg.Matrix.from_flows(roles, [xg.Zone("inside"), xg.Zone("outside")], flows)


#: Documents of many shapes: roles, zones, flows.
SHAPES = {
    "two roles": (2, 1, 3),
    "two roles in two zones": (2, 2, 3),
    "a zone a role": (5, 5, 12),
    "one zone": (9, 1, 14),
    "one zone of thirty": (30, 1, 40),
    "two zones": (12, 2, 25),
    "four zones": (33, 4, 60),
    "seven zones": (21, 7, 45),
    "dense": (8, 2, 120),
    "sparse": (40, 5, 30),
    "sixty roles": (60, 8, 110),
}
MATRICES = {**{name: made(*shape) for name, shape in SHAPES.items()}, "a star": star(40)}


def told(svg: str) -> list[tuple[str, str, str]]:
    """The flows that the rows of a picture stand for."""
    found = re.findall(r'data-flows="([^"]*)"', svg)
    return sorted(tuple(flow) for text in found for flow in json.loads(unescape(text)))


@pytest.fixture(scope="module")
def seed() -> xg.Matrix:
    return xg.load()


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("highlight", [None, *ZONES, *ROLES, *SERVICES])
def test_the_seed_is_drawn_without_fault_and_every_flow_once(
    seed: xg.Matrix, highlight: str | None, language: str
) -> None:
    picture = xg.draw(seed, highlight, language)
    assert picture.form is Form.ROWS
    assert faults(picture.dot) == {}
    expected = list(seed.flows)
    if highlight in ZONES:
        expected = [flow for flow in expected if _crosses(seed, flow, highlight)]
    elif highlight in ROLES:
        expected = [flow for flow in expected if highlight in (flow.source, flow.destination)]
    elif highlight is not None:
        expected = [flow for flow in expected if flow in xg.draw(seed, highlight, style="lines").topology.highlight]
    assert told(picture.render("svg").decode()) == sorted(flow.key for flow in expected)


def _crosses(matrix: xg.Matrix, flow: xg.Flow, zone: str) -> bool:
    return (matrix.zone_of(flow.source).id == zone) != (matrix.zone_of(flow.destination).id == zone)


@pytest.mark.parametrize("name", MATRICES)
def test_documents_of_many_shapes_are_drawn_without_fault_and_every_flow_once(name: str) -> None:
    matrix = MATRICES[name]
    picture = xg.draw(matrix)
    assert picture.form is Form.ROWS
    assert faults(picture.dot) == {}
    assert told(picture.render("svg").decode()) == sorted(flow.key for flow in matrix.flows)
    if len(matrix.roles) >= 4 and name != "a star":
        width, height = size(picture.dot)
        strip = len(matrix.roles) == len(matrix.zones)
        assert 1 <= width / height <= (3 if strip else 2.5)


@pytest.mark.parametrize(
    ("highlight", "least_lines", "most_crossings"),
    [(None, 17, 20), ("dmz", 10, 1), ("exchange-2007", 0, 12), ("hub-2007", 13, 3), ("SMTP", 4, 3)],
)
def test_lines_are_many_and_cross_seldom(
    seed: xg.Matrix, highlight: str | None, least_lines: int, most_crossings: int
) -> None:
    lines, cross = crossings(xg.draw(seed, highlight).dot)
    assert lines >= least_lines
    assert cross <= most_crossings


@pytest.mark.parametrize("name", MATRICES)
def test_every_port_of_one_zone_and_of_many_is_visible(name: str) -> None:
    matrix = MATRICES[name]
    shown = re.sub("<[^>]*>", " ", xg.draw(matrix).render("svg").decode())
    for flow in matrix.flows:
        assert flow.service.ports_text in unescape(shown).replace("\xa0", " ")


def test_a_row_says_both_ways_where_they_are_equal_and_its_own_kind_by_a_sign(seed: xg.Matrix) -> None:
    found = accepted(seed, seed.flows)
    directory = [entry for entry in found.entries if entry.box == "dc"]
    assert all(entry.both for entry in directory)
    assert {entry.zone for entry in directory} == {"clients", "exchange-2007", "exchange-2003", "directory"}
    assert sum(len(found.flows_of(entry)) for entry in found.entries) == 367


def test_roles_alike_are_one_box_that_names_them_all() -> None:
    found = accepted(star(40), star(40).flows)
    assert [len(members) for members in found.members.values()] == [1, 40]
    assert len(accepted(star(40), star(40).flows, None).members) == 41
    shown = xg.draw(star(40)).dot
    assert "40 roles alike" in shown


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        ({"outlook-2003"}, "Outlook 2003"),
        ({"outlook-2003", "outlook-2007", "other-clients"}, "all of Clients"),
        ({"mailbox-2007", "pf-2007", "cas-2007", "um-2007"}, "all others of Exchange 2007"),
        ({"mailbox-2007", "pf-2007", "cas-2007"}, "all of Exchange 2007 but Unified Messaging"),
        ({"mailbox-2007", "bridgehead-2003"}, "Mailbox; Bridgehead"),
    ],
)
def test_words_say_a_set_of_roles_exactly(seed: xg.Matrix, ends: set[str], words: str) -> None:
    assert words_for(accepted(seed, seed.flows), ends, "hub-2007", "en") == words


def test_words_say_every_role_and_every_role_but_one(seed: xg.Matrix) -> None:
    found = accepted(seed, seed.flows)
    others = {role.id for role in seed.roles} - {"hub-2007"}
    assert words_for(found, others, "hub-2007", "en") == "every other role"
    assert words_for(found, others - {"dc"}, "hub-2007", "en") == "every other role but Domain Controller"


def test_a_head_that_several_names_share_is_said_once() -> None:
    found = accepted(star(5), star(5).flows, None)
    assert words_for(found, {"client 01", "client 02", "client 03"}, "server", "en") == "client 01, 02, 03"


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 14), st.integers(1, 4), st.integers(1, 60), st.integers(0, 10_000))
def test_rows_stand_for_every_flow_exactly_once(roles: int, zones: int, flows: int, seed: int) -> None:
    matrix = made(roles, min(zones, roles), flows, seed)
    for least in (None, 2, 3):
        found = accepted(matrix, matrix.flows, least)
        stated = [key for entry in found.entries for key in found.flows_of(entry)]
        assert sorted(stated) == sorted(flow.key for flow in matrix.flows)
        assert sorted(role for box in found.members.values() for role in box) == sorted(r.id for r in matrix.roles)


def test_the_legend_explains_only_what_occurs(seed: xg.Matrix) -> None:
    shown = xg.draw(seed, "dmz").topology
    assert isinstance(shown, Canvas)
    assert "starts in the clear" in shown.subtitle
    assert "encrypted" in shown.subtitle
    assert "protection not known" not in shown.subtitle
    assert "inferred" not in shown.subtitle


@pytest.mark.parametrize(("size_of", "form"), [((60, 4, 80), Form.ROWS), ((61, 4, 80), Form.ZONES)])
def test_up_to_sixty_boxes_are_drawn_and_more_are_zones(size_of: tuple[int, int, int], form: Form) -> None:
    picture = xg.draw(made(*size_of), collapse=False)
    assert picture.form is form
    assert picture.note.startswith("61 roles are too many" if form is Form.ZONES else "")


def test_an_unknown_style_is_refused(seed: xg.Matrix) -> None:
    with pytest.raises(xg.UnknownName, match=r"^unknown style 'row'; did you mean 'rows'\?$"):
        xg.draw(seed, style="row")


def test_hostile_labels_are_text_in_rows(seed: xg.Matrix) -> None:
    roles = [
        xg.Role("a", Labels.of({"en": '<b>x</b> [URL="javascript:1"]'}), "one"),
        xg.Role("b", Labels.of({"en": "ends in \\"}), "two"),
        xg.Role("c", Labels.of({"en": "long " * 20_000}), "two"),
    ]
    zones = [xg.Zone("one", Labels.of({"en": "\\N &amp;"})), xg.Zone("two", Labels.of({"en": "x" * 9_000}))]
    flows = [("a", "b", "SMTP tcp/25"), ("b", "a", "SSH tcp/22"), ("c", "b", "? tcp/1"), ("a", "c", "? tcp/2")]
    matrix = xg.Matrix.from_flows(roles, zones, flows)
    for highlight in (None, "a", "one", "25"):
        svg = xg.draw(matrix, highlight).render("svg").decode()
        shown = unescape(re.sub("<[^>]*>", "", svg)).replace("\xa0", " ").replace("\n", "")
        assert "<b>x</b>" in shown
        assert "ends in \\" in shown
        assert "href=" not in svg
        assert len(told(svg)) == {None: 4, "a": 3, "one": 3, "25": 1}[highlight]


@pytest.mark.parametrize("name", ["relay-dmz", "dmz", "outlook-2003"])
def test_a_compromise_is_a_column_a_hop_and_every_flow_that_leads_farther_once(seed: xg.Matrix, name: str) -> None:
    picture = xg.draw(seed, if_compromised=name)
    lines = xg.draw(seed, if_compromised=name, style="lines").topology
    assert picture.form is Form.ROWS
    assert faults(picture.dot) == {}
    leading = sorted(flow.key for flow in seed.flows if flow in lines.highlight)
    assert told(picture.render("svg").decode()) == leading
    shown = picture.topology
    assert isinstance(shown, Canvas)
    edges = {box.name: box.x for box in shown.boxes}
    assert all(edges[curve.tail] < edges[curve.head] for curve in shown.curves)


def test_zones_are_a_table_of_what_is_open_between_them(seed: xg.Matrix) -> None:
    picture = xg.draw(seed, zones_only=True)
    assert picture.form is Form.ZONES
    assert faults(picture.dot) == {}
    assert told(picture.render("svg").decode()) == sorted(flow.key for flow in seed.flows)
    shown = picture.topology
    assert isinstance(shown, Canvas)
    rows = [
        [" ".join(run.text for line in cell.lines for run in line) for cell in row.cells] for row in shown.boxes[0].rows
    ]
    assert rows[1] == [
        "DMZ 1 role · exposed",
        "SMTP 25 SMTP Relay, others of its kind",
        "–",
        "SMTP 25,  995 TLS SMTP Relay → Hub Transport",
        "SMTP 25,  995 TLS SMTP Relay → Bridgehead",
        "–",
    ]
