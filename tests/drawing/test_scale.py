"""Pictures of any number of roles: what is chosen, what it says of itself, and that nothing is smoothed over."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest

import exgraph as xg
from exgraph.drawing import picture, simplification
from exgraph.drawing.canvas import Canvas
from exgraph.drawing.graphviz import render
from exgraph.drawing.graphviz.render import ENGINES, LayoutTimeout
from exgraph.drawing.simplification import Form
from exgraph.drawing.topology.focus import neighbours
from exgraph.drawing.topology.stacks import MOST_FLOWS, stacked
from exgraph.values.labels import Labels
from exgraph.wording.phrases import Phrase
from tests.drawing.faults import faults


@pytest.fixture(scope="module")
def seed() -> xg.Matrix:
    return xg.load()


def cloned(seed: xg.Matrix, copies: int) -> xg.Matrix:
    roles = [
        replace(
            role,
            id=f"{role.id}-{copy}",
            labels=Labels.of({language: f"{text} {copy}" for language, text in role.labels.entries}),
        )
        for role in seed.roles
        for copy in range(copies)
    ]
    numbers = [(i, j) for i in range(copies) for j in range(copies)]
    flows = [(f"{f.source}-{i}", f"{f.destination}-{j}", f.service) for f in seed.flows for i, j in numbers]
    return xg.Matrix.from_flows(roles, seed.zones, flows, "cloned")


def scattered(roles: int, zones: int, degree: int = 4) -> xg.Matrix:
    """Roles of which no two are alike."""
    chance = random.Random(5)
    services = ("SMTP tcp/25", "HTTPS tcp/443", "LDAP tcp/389", "SSH tcp/22")
    flows = [
        (f"r{n}", f"r{chance.randrange(roles)}", chance.choice(services)) for n in range(roles) for _ in range(degree)
    ]
    places = [xg.Zone(f"z{n}", exposed=n == 0) for n in range(zones)]
    return xg.Matrix.from_flows([xg.Role(f"r{n}", zone=f"z{n * zones // roles}") for n in range(roles)], places, flows)


def keys(flows) -> set[tuple[str, str, str]]:
    return {flow.key for flow in flows}


def test_a_small_matrix_is_drawn_role_by_role_and_nothing_is_said(seed):
    for style, form in (("lines", Form.ROLES), (None, Form.ROWS)):
        drawn = xg.draw(seed, style=style)
        assert (drawn.form, drawn.note, drawn.engine) == (form, "", "dot")


def test_clones_are_drawn_as_the_roles_they_were_made_of(seed):
    drawn = xg.draw(cloned(seed, 15), style="lines")
    assert drawn.form is Form.STACKS
    assert drawn.note == (
        "210 roles are too many for one readable picture: roles alike are drawn as one, in 14 boxes; "
        "--no-collapse draws each"
    )
    shown, plain = drawn.topology, xg.draw(seed, style="lines").topology
    assert len(shown.bundles.lines) == len(plain.bundles.lines)
    assert shown.title == "210 roles in 5 zones: 64575 of 82575 flows cross a zone border"
    assert shown.subtitle.endswith("210 roles, 82575 flows, drawn as 41 lines · roles alike are stacked: 14 boxes")
    assert "<b>Hub Transport ×15</b>" in drawn.dot
    assert "hub-2007-0, hub-2007-1, hub-2007-2" in drawn.dot
    # A box has the number of its first role, by which a page of several parts finds it.
    assert set(re.findall(r"\bid=(n\d+)\b", drawn.dot)) == {f"n{place * 15 + 1}" for place in range(14)}
    assert "×N: N roles alike, with equal connections, drawn as one" in drawn.dot


@pytest.mark.parametrize("copies", [7, 12])
def test_clones_are_boxes_of_rows_that_stand_for_each_of_them(seed, copies):
    matrix = cloned(seed, copies)
    drawn = xg.draw(matrix)
    assert drawn.form is Form.STACKS
    assert drawn.note.endswith("roles alike are drawn as one, in 14 boxes; --no-collapse draws each")
    shown = drawn.topology
    assert isinstance(shown, Canvas)
    assert faults(drawn.dot) == {}
    assert f"Hub Transport ×{copies}" in {"".join(r.text for r in box.rows[0].cells[0].lines[0]) for box in shown.boxes}
    assert "×N: N roles alike, with equal connections, drawn as one" in shown.subtitle
    assert {role for box in shown.boxes for role in box.roles} == {role.id for role in matrix.roles}
    stated = [key for box in shown.boxes for row in box.rows for key in row.flows]
    if len(matrix.index) <= MOST_FLOWS:
        assert sorted(stated) == sorted(keys(matrix.flows))
    assert {key for curve in shown.curves for key in curve.flows} <= set(stated)


def test_every_flow_of_a_stack_stands_for_each_of_its_roles(seed):
    matrix = cloned(seed, 2)
    stacks = stacked(matrix)
    expanded = {
        (source, destination, flow.service.key)
        for flow in stacks.matrix.flows
        for source in stacks.members[flow.source]
        for destination in stacks.members[flow.destination]
    }
    assert expanded == keys(matrix.flows)
    assert [role.label("ru") for role in stacks.matrix.roles][:2] == [
        "Транспортный сервер-концентратор ×2",
        "Сервер клиентского доступа ×2",
    ]


def test_what_is_asked_about_keeps_its_own_box(seed):
    matrix = cloned(seed, 3)
    for asked in ({"highlight": "hub-2007-1"}, {"focus": "hub-2007-1"}, {"if_compromised": "hub-2007-1"}):
        shown = xg.draw(matrix, collapse=True, style="lines", **asked).topology
        boxes = {role.id: shown.alike(role.id) for role in shown.matrix.roles if role.id.startswith("hub")}
        assert boxes == {"hub-2007-0": ("hub-2007-0", "hub-2007-2"), "hub-2007-1": ()}
    assert xg.draw(matrix, collapse=True, if_compromised="hub-2007-1").topology.title == (
        "If Hub Transport 1 is compromised: 41 of 41 other roles are within 2 hops, 20 of them directly"
    )


def test_a_thousand_roles_in_five_zones_are_five_boxes_and_their_conduits():
    matrix = scattered(1000, 5)
    drawn = xg.draw(matrix, style="lines")
    assert (drawn.form, drawn.engine) == (Form.ZONES, "dot")
    assert drawn.note == (
        "1000 roles are too many for one readable picture: zones and their conduits are drawn; --focus ROLE draws a "
        "role and its neighbours"
    )
    assert xg.draw(matrix).note == (
        "1000 roles are too many for one readable picture: what is open between zones is drawn, as a table; --focus "
        "ROLE draws a role and its neighbours"
    )
    shown = drawn.topology
    crossing = sum(map(matrix.crosses, matrix.flows))
    assert sum(conduit.flows for conduit in shown.conduits) == crossing
    assert sum(shown.inside.values()) == len(matrix.index) - crossing
    assert shown.subtitle == "1000 roles drawn as 5 zones, what flows between them as 10 conduits"
    svg = drawn.render("svg").decode()
    assert svg.count('class="node"') == 5
    assert "roles: 200" in svg


def test_a_conduit_has_two_heads_only_where_the_services_are_the_same(seed):
    shown = xg.draw(seed, zones_only=True, style="lines").topology
    zone = {role.id: role.zone for role in seed.roles}
    for conduit in shown.conduits:
        there = {
            f.service.key for f in seed.flows if (zone[f.source], zone[f.destination]) == (conduit.tail, conduit.head)
        }
        back = {
            f.service.key for f in seed.flows if (zone[f.source], zone[f.destination]) == (conduit.head, conduit.tail)
        }
        assert {service.key for service in conduit.services} == there
        assert conduit.both == (there == back)
    assert len({(c.tail, c.head) for c in shown.conduits}) == len(shown.conduits)


def test_zones_put_in_the_foreground_what_is_highlighted(seed):
    shown = xg.draw(seed, "25", zones_only=True, style="lines").topology
    strong = {(conduit.tail, conduit.head) for conduit in shown.conduits if conduit.strong}
    zone = {role.id: role.zone for role in seed.roles}
    lit = {(zone[f.source], zone[f.destination]) for f in seed.flows if f in shown.highlight}
    assert strong == {ends for ends in lit if ends[0] != ends[1]}
    for conduit in shown.conduits:
        if conduit.strong:
            ends = (conduit.tail, conduit.head)
            found = [f for f in seed.flows if f in shown.highlight and (zone[f.source], zone[f.destination]) == ends]
            assert (conduit.flows, conduit.pairs) == (len(found), len({(f.source, f.destination) for f in found}))
    assert all({str(s.ports) for s in conduit.services} == {"25"} for conduit in shown.conduits if conduit.strong)


def test_many_conduits_stand_on_a_circle_without_texts():
    drawn = xg.draw(scattered(400, 12, 8), style="lines")
    assert (drawn.form, drawn.engine) == (Form.ZONES, "circo")
    assert not any(" -> " in line and " label=" in line for line in drawn.dot.splitlines())


def test_without_zones_to_draw_the_roles_are_laid_out_fast_and_coloured():
    drawn = xg.draw(scattered(100, 1), style="lines")
    assert (drawn.form, drawn.engine) == (Form.LOOSE, "sfdp")
    assert drawn.note == (
        "100 roles are too many for one readable picture: they are laid out by sfdp, without frames for zones; --focus "
        "ROLE draws a role and its neighbours; exgraph heatmap connections shows every pair"
    )
    assert "subgraph" not in drawn.dot
    assert drawn.render("svg").decode().count('class="node"') == 100


def test_few_roles_with_too_many_lines_are_too_many_as_well():
    assert xg.draw(scattered(50, 5, 6), style="lines").note.startswith("50 roles with 2")
    assert xg.draw(scattered(60, 5, 30), style="lines").note.startswith("60 roles with 1")


@pytest.mark.parametrize("hops", [0, 1, 2])
def test_a_focus_is_what_is_reached_and_what_reaches_within_so_many_hops(seed, hops):
    near = neighbours(seed, "relay-dmz", hops).matrix
    found = xg.reach(seed, "relay-dmz")
    expected = {"relay-dmz"} | {one.role for one in (*found.reaches, *found.reached_by) if one.hops <= hops}
    assert {role.id for role in near.roles} == expected
    assert keys(near.flows) == {k for k in keys(seed.flows) if {k[0], k[1]} <= expected}


def test_a_focus_says_how_much_of_the_document_it_shows(seed):
    drawn = xg.draw(seed, focus="relay-dmz")
    assert drawn.topology.title == "SMTP Relay: 2 of 13 other roles are one hop away, with 14 flows between them"
    assert "what the picture was asked about" in drawn.dot


@pytest.mark.parametrize("engine", ENGINES)
def test_every_engine_draws_every_role_and_only_dot_draws_frames(seed, engine):
    drawn = xg.draw(seed, engine=engine)
    assert drawn.render("svg").decode().count('class="node"') == 14
    assert ("subgraph" in drawn.dot) == (engine == "dot")
    assert all(len(line.tail) == len(line.head) == 1 for line in drawn.topology.bundles.lines) or engine == "dot"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"engine": "dott"}, "unknown engine 'dott'; did you mean 'dot'?"),
        ({"focus": "relay-dmx"}, "unknown role or zone 'relay-dmx'; did you mean 'relay-dmz'?"),
        ({"focus": "dmz", "depth": -1}, "a depth is a number of hops, not -1"),
        (
            {"focus": "dmz", "if_compromised": "dmz"},
            "a focus shows a part of one matrix: neither a compromise nor a difference",
        ),
        ({"zones_only": True, "if_compromised": "dmz"}, "zones alone show neither a compromise nor a difference"),
        ({"collapse": True, "diff": True}, "a difference is drawn role by role: it cannot be collapsed"),
    ],
)
def test_what_cannot_be_drawn_is_refused(seed, arguments, message):
    if "diff" in arguments:
        arguments = {**arguments, "diff": seed}
    with pytest.raises(xg.ExgraphError) as failure:
        xg.draw(seed, **arguments)
    assert str(failure.value) == message


def test_what_is_not_laid_out_in_time_is_drawn_simpler_and_told(seed, monkeypatch):
    def slow(dot, form, seconds, engine):
        if "subgraph" in dot:
            raise LayoutTimeout("too late")
        return render.render(dot, form, seconds, engine)

    monkeypatch.setattr(picture, "render", slow)
    told: list[Phrase] = []
    svg = xg.draw(seed, style="lines").render("svg", 20, told.append)
    late = "Graphviz did not finish within 20 seconds:"
    assert [*map(str, told)] == [f"{late} zones and their conduits are drawn instead"]
    assert svg.count(b'class="node"') == 5
    svg = xg.draw(seed, zones_only=False, style="lines").render("svg", 20, told.append)
    assert str(told[1]) == f"{late} laid out by sfdp instead, without frames for zones"
    assert told[0].said("ru") == "Graphviz не уложился в 20 с: взамен показаны зоны и каналы между ними"
    assert svg.count(b'class="node"') == 14
    with pytest.raises(LayoutTimeout, match=r"^too late$"):
        xg.draw(seed, zones_only=False, engine="dot").render("svg", 20, told.append)


def test_hostile_names_are_text_on_zones_and_stacks():
    hostile = '<b>x</b>" ]; evil [URL="javascript:1"] \\N &amp; \x07'
    roles = [xg.Role(f"r{n}", Labels.of({"en": hostile + str(n)}), zone="ab"[n % 2]) for n in range(8)]
    zones = [xg.Zone("a", Labels.of({"en": hostile})), xg.Zone("b", Labels.of({"en": "long " * 20_000}))]
    flows = [(f"r{n}", f"r{other}", "SMTP tcp/25") for n in range(0, 8, 2) for other in range(1, 8, 2)]
    matrix = xg.Matrix.from_flows(roles, zones, flows)
    for asked in ({"zones_only": True}, {"collapse": True}, {"collapse": True, "engine": "sfdp"}):
        svg = xg.draw(matrix, style="lines", **asked).render("svg").decode()
        assert svg.count('class="node"') == 2
        assert svg.count('class="edge"') == 1
        assert "<b>" not in svg
        assert "href" not in svg


def test_the_same_matrix_gives_the_same_choice_and_text():
    one, other = (xg.draw(scattered(200, 1)) for _ in range(2))
    assert (one.dot, one.note) == (other.dot, other.note)


def test_the_sizes_are_those_of_the_documentation():
    assert (simplification.MOST_BOXES, simplification.MOST_LINES, simplification.MOST_IN_HEATMAP) == (60, 120, 250)


def test_a_heatmap_of_many_roles_is_ordered_by_similarity_within_zones(seed):
    matrix = cloned(seed, 5)
    roles = list(matrix.roles)
    random.Random(1).shuffle(roles)
    mixed = xg.Matrix.from_flows(roles, seed.zones, ((f.source, f.destination, f.service) for f in matrix.flows))
    by_zones, chosen = xg.heatmap(mixed, "connections", order="zones"), xg.heatmap(mixed, "connections")
    assert [group.id for group in chosen.row_groups] == [group.id for group in by_zones.row_groups]
    assert sorted(line.id for line in chosen.rows) == sorted(line.id for line in by_zones.rows)
    kinds = [line.id.rpartition("-")[0] for line in chosen.rows]
    assert [kinds[start : start + 5].count(kinds[start]) for start in range(0, 70, 5)] == [5] * 14
    assert chosen == xg.heatmap(mixed, "connections", order="similarity")
    assert xg.heatmap(seed, "connections") == xg.heatmap(seed, "connections", order="zones")
    with pytest.raises(xg.UnknownName, match=r"^unknown order 'similar'; did you mean 'similarity'\?$"):
        xg.heatmap(seed, "connections", order="similar")
