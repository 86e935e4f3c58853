"""More roles than boxes hold: a table of what each accepts, and boxes that stand for roles alike."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import exgraph as xg
from exgraph.drawing.canvas import Canvas, Row
from exgraph.drawing.listing import table
from exgraph.drawing.listing.rows import MOST_NAMED
from exgraph.drawing.listing.table import MOST_ROWS, roles_table
from exgraph.drawing.simplification import Form
from tests.drawing.faults import faults
from tests.drawing.test_boxes import made, told
from tests.drawing.test_scale import cloned, keys, scattered


def rows_of(shown: object) -> list[Row]:
    assert isinstance(shown, Canvas)
    return [row for box in shown.boxes for row in box.rows]


def texts(row: Row) -> list[str]:
    return [" ".join("".join(run.text for run in line) for line in cell.lines) for cell in row.cells]


def star(number: int, services: tuple[str, ...] = ("SSH tcp/22",)) -> xg.Matrix:
    """A hub that so many roles open; each of them opens another port on the next, so that no two are alike."""
    roles = [xg.Role("hub", zone="z"), *(xg.Role(f"r{n}", zone="z") for n in range(number))]
    flows = [(f"r{n}", "hub", service) for n in range(number) for service in services]
    flows += [(f"r{n}", f"r{(n + 1) % number}", f"tcp/{1000 + n}") for n in range(number)]
    return xg.Matrix.from_flows(roles, [xg.Zone("z")], flows)


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("roles", [61, 100, MOST_ROWS])
def test_a_zone_of_many_roles_is_a_table_that_has_every_flow_once(roles: int, language: str) -> None:
    matrix = scattered(roles, 1)
    picture = xg.draw(matrix, language=language)
    assert picture.form is Form.LISTED
    assert faults(picture.dot) == {}
    assert told(picture.render("svg").decode()) == sorted(keys(matrix.flows))


def test_why_it_is_a_table_is_told() -> None:
    assert xg.draw(scattered(61, 1)).note == (
        "61 roles are too many for one readable picture: what each role accepts is drawn, as a table; --focus ROLE "
        "draws a role and its neighbours; exgraph heatmap connections shows every pair"
    )


@pytest.mark.parametrize(("fewer", "kept"), [(0, True), (1, False)])
def test_up_to_so_many_flows_are_data_of_their_rows(monkeypatch: pytest.MonkeyPatch, fewer: int, kept: bool) -> None:
    matrix = scattered(70, 1)
    monkeypatch.setattr(table, "MOST_FLOWS", len(matrix.index) - fewer)
    assert any(row.flows for row in rows_of(roles_table(matrix, "en"))) is kept


def test_a_role_has_a_row_for_each_different_set_of_services() -> None:
    shown = roles_table(star(MOST_ROWS // 2), "en")
    found = [texts(row) for row in rows_of(shown)]
    assert found[:3] == [
        ["role", "accepts", "from"],
        ["hub", "SSH 22", "← every other role"],
        ["r0", f"tcp {999 + MOST_ROWS // 2}", f"← r{MOST_ROWS // 2 - 1}"],
    ]
    assert shown.title == f"{MOST_ROWS // 2 + 1} roles in 1 zone, {MOST_ROWS} flows"
    assert shown.subtitle.startswith("A row is what a role accepts: ← from whom, ⇄ both open it")


@pytest.mark.parametrize(("more", "exactly"), [(0, True), (1, False)])
def test_up_to_so_many_rows_each_set_of_services_has_one(more: int, exactly: bool) -> None:
    number = MOST_ROWS - 1 + more
    shown = roles_table(star(number), "en")
    assert shown.subtitle.startswith("A row is what a role accepts:") is exactly
    hub = next(texts(row) for row in rows_of(shown) if texts(row)[0] == "hub")
    assert hub == ["hub", "SSH 22", "← every other role" if exactly else f"← {number} roles"]


def test_roles_that_a_table_has_no_room_for_are_those_that_accept_least_and_are_told() -> None:
    shown = roles_table(star(MOST_ROWS + 4), "en")
    assert "5 roles that accept the fewest flows are left out." in shown.subtitle
    assert len(rows_of(shown)) - len(shown.boxes) == MOST_ROWS
    assert any(texts(row)[0] == "hub" for row in rows_of(shown))


def test_in_one_row_a_role_it_is_said_that_not_each_opens_all_of_it() -> None:
    matrix = star(MOST_ROWS)
    more = [("hub", "r0", "HTTPS tcp/443"), ("r5", "r0", "HTTPS tcp/443"), ("r5", "r0", f"tcp/{999 + MOST_ROWS}")]
    flows = [*((f.source, f.destination, f.service) for f in matrix.flows), *more]
    shown = roles_table(xg.Matrix.from_flows(matrix.roles, matrix.zones, flows), "en")
    found = {texts(row)[0]: texts(row)[1:] for row in rows_of(shown)}
    assert found["r0"] == [
        f"HTTPS 443 · tcp {999 + MOST_ROWS}",
        f"← hub, r5, r{MOST_ROWS - 1}, not all of it each",
    ]
    assert found["r1"] == ["tcp 1000", "← r0"]


@pytest.mark.parametrize(("sources", "who"), [(MOST_NAMED, "← s0, s1, s2, s3"), (MOST_NAMED + 1, "← 5 roles")])
def test_of_many_who_open_a_role_the_number_is_said(sources: int, who: str) -> None:
    roles = [xg.Role(f"r{n}", zone="z") for n in range(MOST_ROWS + 1)] + [xg.Role(f"s{n}", zone="z") for n in range(9)]
    flows = [(f"s{n}", "r0", "SSH tcp/22") for n in range(sources)] + [("r0", "r1", "SSH tcp/22")]
    shown = roles_table(xg.Matrix.from_flows(roles, [xg.Zone("z")], flows), "en", collapse=False)
    assert texts(rows_of(shown)[1]) == ["r0", "SSH 22", who]


def test_roles_of_several_zones_stand_below_their_zone_if_zones_are_not_wanted_alone() -> None:
    matrix = scattered(90, 3)
    picture = xg.draw(matrix, zones_only=False)
    assert picture.form is Form.LISTED
    assert [texts(row)[0] for row in rows_of(picture.topology) if len(row.cells) == 1][:1] == ["z0"]
    assert told(picture.render("svg").decode()) == sorted(keys(matrix.flows))


def test_of_what_is_highlighted_only_that_is_in_the_table() -> None:
    matrix = scattered(200, 1)
    picture = xg.draw(matrix, "SMTP")
    assert picture.form is Form.LISTED
    lit = {flow.key for flow in matrix.flows if flow.service.application == "SMTP"}
    assert told(picture.render("svg").decode()) == sorted(lit)


@given(st.integers(2, 40), st.integers(1, 3), st.integers(0, 120))
@settings(max_examples=25, deadline=None)
def test_any_matrix_is_a_table_of_every_flow_once(roles: int, zones: int, flows: int) -> None:
    matrix = made(roles, min(zones, roles), flows)
    stated = [key for row in rows_of(roles_table(matrix, "en")) for key in row.flows]
    assert Counter(stated) == Counter(flow.key for flow in matrix.flows)


@pytest.mark.parametrize("asked", [{"if_compromised": "relay-dmz-0"}, {"if_compromised": "dmz"}], ids=str)
def test_what_a_compromise_reaches_of_many_roles_alike_is_boxes_of_rows(asked: dict[str, str]) -> None:
    matrix = cloned(xg.load(), 12)
    picture = xg.draw(matrix, **asked)  # type: ignore[arg-type]
    shown = picture.topology
    assert picture.form is Form.STACKS
    assert isinstance(shown, Canvas)
    assert faults(picture.dot) == {}
    assert {role for box in shown.boxes for role in box.roles} == {role.id for role in matrix.roles}
    assert "×N: N roles alike, with equal connections, drawn as one" in shown.subtitle
    assert shown.title.startswith("If ")


def test_a_service_of_many_roles_alike_is_boxes_that_stand_for_each_of_its_flows() -> None:
    """Two of each: too few for boxes to join them by themselves."""
    once = scattered(50, 4, 3)
    matrix = cloned(once, 2)
    picture = xg.draw(matrix, "SMTP", collapse=None)
    assert picture.form is Form.STACKS
    shown = picture.topology
    assert isinstance(shown, Canvas)
    assert faults(picture.dot) == {}
    lit = {flow.key for flow in matrix.flows if flow.service.application == "SMTP"}
    assert told(picture.render("svg").decode()) == sorted(lit)


@pytest.mark.parametrize(("roles", "flows", "left"), [(70, 80, False), (150, 900, False), (220, 1200, True)])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_what_changes_of_many_roles_is_a_table_with_every_change_once(
    roles: int, flows: int, left: bool, language: str
) -> None:
    one, other = made(roles, 4, flows), made(roles, 4, flows, seed=9)
    picture = xg.draw(one, diff=other, language=language)
    shown = picture.topology
    assert picture.form is Form.LISTED
    assert faults(picture.dot) == {}
    stated = [key for row in rows_of(shown) for key in row.flows]
    assert len(stated) == len(set(stated))
    pairs = {(p.source, p.destination) for p in xg.diff(one, other).pairs if p.change not in ("statement", "inference")}
    assert {key[:2] for key in stated} <= pairs
    assert ({key[:2] for key in stated} != pairs) is left


def test_why_a_difference_is_a_table_is_told_and_how_it_is_read() -> None:
    one, other = made(70, 4, 80), made(70, 4, 80, seed=9)
    picture = xg.draw(one, diff=other)
    assert "what changes of what each role accepts is drawn, as a table" in picture.note
    assert isinstance(picture.topology, Canvas)
    assert picture.topology.subtitle.startswith(
        "A row is what changes of what a role accepts: + opens now, − no longer, ~ otherwise. 1 role with nothing that "
        "changes is left out."
    )
