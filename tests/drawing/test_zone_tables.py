"""Tables of zones for any number of them, and of what a compromise reaches of many roles."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import exgraph as xg
from exgraph.analysis.alike.equivalence import equivalents, fewest_classes
from exgraph.drawing.canvas import Canvas, Cell
from exgraph.drawing.simplification import Form
from exgraph.drawing.topology.highlight import compromise
from exgraph.drawing.zones.density import NUMBERS, PORTS, WORDS, Density, density_for
from exgraph.drawing.zones.hops import hops_table
from exgraph.values.labels import Labels
from tests.drawing.faults import faults
from tests.drawing.test_boxes import made, told


def cells(shown: object) -> list[list[str]]:
    """The texts of the only table of a picture."""
    assert isinstance(shown, Canvas)
    (box,) = shown.boxes
    return [[text_of(cell) for cell in row.cells] for row in box.rows]


def text_of(cell: Cell) -> str:
    return " ".join("".join(run.text for run in line) for line in cell.lines)


@pytest.mark.parametrize(
    ("zones", "density"), [(1, WORDS), (10, WORDS), (11, PORTS), (16, PORTS), (17, NUMBERS), (9000, NUMBERS)]
)
def test_the_more_zones_there_are_the_less_a_cell_says(zones: int, density: Density) -> None:
    assert density_for(zones) is density


@pytest.mark.parametrize("zones", [1, 10, 11, 16, 17, 40])
def test_any_number_of_zones_is_a_table_of_every_flow_once(zones: int) -> None:
    matrix = made(2 * zones, zones, 6 * zones)
    picture = xg.draw(matrix, zones_only=True)
    assert picture.form is Form.ZONES
    assert [len(row) for row in cells(picture.topology)] == [zones + 1] * (zones + 1)
    assert faults(picture.dot) == {}
    assert told(picture.render("svg").decode()) == sorted(flow.key for flow in matrix.flows)


def test_a_cell_of_many_zones_is_the_number_of_its_services_in_the_colour_of_the_weakest() -> None:
    roles = [xg.Role(f"r{n}", zone=f"z{n}") for n in range(17)]
    flows = [("r0", "r1", "SSH tcp/22"), ("r0", "r1", "HTTP tcp/80"), ("r1", "r2", "SSH tcp/22")]
    matrix = xg.Matrix.from_flows(roles, [xg.Zone(f"z{n}", exposed=n == 1) for n in range(17)], flows)
    shown = xg.draw(matrix, zones_only=True).topology
    found = cells(shown)
    assert found[0][:4] == ["opens ↓  accepts →", "1", "2", "3"]
    # What faces outside stands first.
    assert found[1][:4] == ["1  z1  1 role · exposed", "·", "·", "1"]
    assert found[2][:4] == ["2  z0  1 role", "2", "·", "·"]
    assert isinstance(shown, Canvas)
    colours = [shown.boxes[0].rows[row].cells[column].lines[0][0].colour for row, column in ((1, 3), (2, 1))]
    assert colours == ["#0060A8", "#B5420A"]
    assert "A number is how many services are open, in the colour of the least protected one" in shown.subtitle


def test_more_zones_than_a_picture_holds_are_those_with_most_flows_which_is_told() -> None:
    number = NUMBERS.most + 2
    roles = [xg.Role(f"r{n}", zone=f"z{n}") for n in range(number)]
    flows = [(f"r{n}", f"r{number - 1}", "SSH tcp/22") for n in range(2, number)]
    shown = xg.draw(xg.Matrix.from_flows(roles, [xg.Zone(role.zone) for role in roles], flows)).topology
    found = cells(shown)
    assert len(found) == NUMBERS.most + 1
    assert found[1][0] == "1  z2  1 role"
    assert "2 zones with the fewest flows are left out." in shown.subtitle


@pytest.mark.parametrize("highlight", ["dmz", "hub-2007", "SMTP", "25"])
def test_a_table_of_zones_shows_what_is_highlighted_alone(highlight: str) -> None:
    seed = xg.load()
    picture = xg.draw(seed, highlight, zones_only=True)
    lines = xg.draw(seed, highlight, style="lines").topology
    assert told(picture.render("svg").decode()) == sorted(flow.key for flow in seed.flows if flow in lines.highlight)
    shown = picture.topology
    assert shown.title == lines.title
    assert "Only what is highlighted; grey: inside a zone." in shown.subtitle


def chain(roles: int, zones: int) -> xg.Matrix:
    """Each role opens one service on the next."""
    flows = [(f"r{n}", f"r{n + 1}", "SSH tcp/22") for n in range(roles - 1)]
    places = [xg.Zone(f"z{n}", exposed=n == 0) for n in range(zones)]
    return xg.Matrix.from_flows([xg.Role(f"r{n}", zone=f"z{n * zones // roles}") for n in range(roles)], places, flows)


@pytest.mark.parametrize("zones", [1, 3])
def test_what_a_compromise_reaches_of_many_roles_is_a_table_by_zones_and_hops(zones: int) -> None:
    matrix = made(90, zones, 200)
    picture = xg.draw(matrix, if_compromised="r1", collapse=False)
    assert picture.form is Form.ZONES
    assert picture.note.endswith(
        "are too many for one readable picture: how many of each zone fall is drawn, as a table; --focus ROLE draws a "
        "role and its neighbours; exgraph heatmap connections shows every pair"
    )
    reached = xg.reach(matrix, "r1").reaches
    found = cells(picture.topology)
    farthest = max(one.hops for one in reached)
    assert len(found[0]) == min(farthest, 7) + 2
    for row in found[1:]:
        for hops, cell in list(enumerate(row))[2:7]:
            zone = row[0].split(" ")[1]
            fall = [one for one in reached if one.hops == hops - 1 and matrix.zone_of(one.role).id.endswith(zone)]
            assert cell.startswith(f"{len(fall)} of " if fall else "–")
    lines = xg.draw(matrix, if_compromised="r1", style="lines", collapse=False).topology
    assert told(picture.render("svg").decode()) == sorted(flow.key for flow in matrix.flows if flow in lines.highlight)


@pytest.mark.parametrize(
    ("roles", "last"), [(62, "7 hops or more 55 roles"), (8, "7 hops 1 role"), (9, "7 hops or more 2 roles")]
)
def test_hops_that_are_too_many_share_the_last_column(roles: int, last: str) -> None:
    matrix = chain(roles, 2)
    found = cells(hops_table(matrix, compromise(matrix, "r0"), "en"))
    assert found[0][-1] == last
    assert found[0][:3] == ["", "compromised 1 role", "1 hop 1 role"]
    assert found[1][0] == f"z0 {roles // 2 + roles % 2} roles · exposed"
    assert found[1][2].endswith("r1 SSH 22")


def test_flows_to_any_fall_where_its_roles_are() -> None:
    roles = [xg.Role("a", zone="one"), xg.Role("b", zone="two"), xg.Role("any", zone="two")]
    matrix = xg.Matrix.from_flows(roles, [xg.Zone("one"), xg.Zone("two")], [("a", "any", "SSH tcp/22")])
    found = cells(hops_table(matrix, compromise(matrix, "a"), "en"))
    assert any("SSH 22" in cell for cell in found[2])


@given(roles=st.integers(1, 12), zones=st.integers(1, 3), flows=st.integers(0, 40), seed=st.integers(0, 999))
@settings(max_examples=60)
def test_there_are_never_fewer_classes_of_roles_alike_than_estimated(
    roles: int, zones: int, flows: int, seed: int
) -> None:
    matrix = made(roles, min(zones, roles), flows, seed)
    assert 1 <= fewest_classes(matrix) <= len(equivalents(matrix))


def test_many_roles_alike_are_still_found() -> None:
    roles = [xg.Role("server", zone="in"), *(xg.Role(f"client {n:03}", zone="out") for n in range(300))]
    flows = [(role.id, "server", "HTTPS tcp/443") for role in roles[1:]]
    matrix = xg.Matrix.from_flows(roles, [xg.Zone("in"), xg.Zone("out")], flows)
    assert fewest_classes(matrix) == 2
    assert xg.draw(matrix).form is Form.ROWS


def test_hostile_names_are_text_in_tables() -> None:
    hostile = '<b>x</b>" [URL="javascript:1"] \\N \\'
    for number in (3, 12, 20):
        zones = [xg.Zone(f"z{n}", Labels.of({"en": hostile})) for n in range(number)]
        matrix = xg.Matrix.from_flows(
            [xg.Role(f"r{n}", Labels.of({"en": hostile}), f"z{n}") for n in range(number)],
            zones,
            [("r0", "r1", "SSH tcp/22")],
        )
        svg = xg.draw(matrix, zones_only=True).render("svg").decode()
        assert "<b>" not in svg
        assert "href=" not in svg
        assert json.loads(unescape(re.findall(r'data-flows="([^"]*)"', svg)[0])) == [["r0", "r1", "SSH tcp/22"]]
