"""A part of a matrix, and what differs between two, as boxes of rows: no fault, and nothing missing."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import exgraph as xg
from exgraph.analysis.diff.pairs import said
from exgraph.drawing import palette
from exgraph.drawing.canvas import Canvas
from exgraph.drawing.simplification import Form
from tests.drawing.faults import faults
from tests.drawing.test_boxes import MATRICES, made, told
from tests.drawing.test_difference import after, before  # noqa: F401

STATED = ("statement", "inference")


def canvas(picture: xg.draw) -> Canvas:
    assert picture.form is Form.ROWS
    assert isinstance(picture.topology, Canvas)
    return picture.topology


def texts(shown: Canvas) -> list[str]:
    """The rows of all boxes, a text each."""
    rows = [row for box in shown.boxes for row in box.rows]
    said = [" ".join("".join(run.text for run in line) for cell in row.cells for line in cell.lines) for row in rows]
    return [text.replace("\u00a0", " ") for text in said]


def changed(one: xg.Matrix, other: xg.Matrix) -> set[tuple[str, str]]:
    return {(pair.source, pair.destination) for pair in xg.diff(one, other).pairs if pair.change not in STATED}


@pytest.mark.parametrize("name", MATRICES)
@pytest.mark.parametrize("depth", [0, 1, 2])
def test_a_focus_is_drawn_in_rows_without_fault_and_every_flow_once(name: str, depth: int) -> None:
    matrix = MATRICES[name]
    role = matrix.roles[0].id
    picture = xg.draw(matrix, focus=role, depth=depth)
    centre = [box for box in canvas(picture).boxes if role in box.roles and not box.name.startswith("every")]
    assert [box.border > 2 for box in centre] == [True]
    assert faults(picture.dot) == {}
    near = {box_role for box in canvas(picture).boxes for box_role in box.roles}
    between = [flow.key for flow in matrix.flows if flow.source in near and flow.destination in near]
    assert told(picture.render("svg").decode()) == sorted(between)


@pytest.mark.parametrize("name", MATRICES)
def test_a_difference_is_drawn_in_rows_without_fault_and_every_pair_in_it(name: str) -> None:
    matrix = MATRICES[name]
    other = xg.Matrix.from_flows(matrix.roles, matrix.zones, [flow.key for flow in matrix.flows[::2]])
    picture = xg.draw(matrix, diff=other)
    assert faults(picture.dot) == {}
    rows = [key for box in canvas(picture).boxes for row in box.rows for key in row.flows]
    assert {key[:2] for key in rows} == changed(matrix, other)
    assert len(rows) == len(set(rows))


@settings(max_examples=25, deadline=None)
@given(st.integers(2, 10), st.integers(1, 3), st.integers(1, 30), st.integers(1, 30), st.integers(0, 1000))
def test_every_pair_that_differs_stands_in_a_row_and_no_other(
    roles: int, zones: int, first: int, second: int, seed: int
) -> None:
    one, other = made(roles, zones, first, seed), made(roles, zones, second, seed + 1)
    rows = {key[:2] for box in canvas(xg.draw(one, diff=other)).boxes for row in box.rows for key in row.flows}
    assert rows == changed(one, other)


def test_each_change_is_said_with_its_sign_in_its_colour(before, after):  # noqa: F811
    shown = canvas(xg.draw(before, diff=after))
    said_rows = {}
    for box in shown.boxes:
        for row in box.rows[1:]:
            first = row.cells[0].lines[0][0]
            said_rows["".join(run.text for run in row.cells[0].lines[0]).replace("\u00a0", " ")] = first.colour
    assert said_rows == {
        "+ SMTP tcp/25": palette.GAINED.ink,
        "− HTTP tcp/80": palette.LOST.ink,
        "+ SMTP tcp/587": palette.WIDENED.ink,
        "− SMTP tcp/995 TLS": palette.NARROWED.ink,
        "− RPC over HTTP tcp/80 · + HTTP": palette.ALTERED.ink,
        "~ SMTP tcp/25: not stated → TLS": palette.ALTERED.ink,
    }
    assert [curve.dashed for curve in shown.curves if curve.colour == palette.LOST.ink] == [True]
    assert not any(curve.dashed for curve in shown.curves if curve.colour != palette.LOST.ink)
    assert shown.title == "Ordered pairs that differ: 6 · 1 gained a connection, 1 lost one, 4 changed"


def test_every_text_of_a_difference_is_in_its_rows(before, after):  # noqa: F811
    rows = " ".join(texts(canvas(xg.draw(before, diff=after, language="ru")))).replace(" ·", "")
    for pair in xg.diff(before, after).pairs:
        for text in said(pair.told, "ru"):
            assert text in rows


def test_a_sign_stands_on_the_line_of_what_it_is_about_and_a_port_without_a_name_alone(before):  # noqa: F811
    shown = canvas(xg.draw(before, diff=xg.retire(before, "exchange-2003").matrix))
    lines = [
        "".join(run.text for run in line) for box in shown.boxes for row in box.rows for line in row.cells[0].lines
    ]
    assert not any(line.endswith(("−", "+", "~")) for line in lines)
    assert "−\u00a0tcp/80,443" in lines


def test_roles_that_went_or_came_have_a_sign(before):  # noqa: F811
    gone = xg.retire(before, "exchange-2003").matrix
    for one, other, sign in ((before, gone, "−"), (gone, before, "+")):
        titles = {text for text in texts(canvas(xg.draw(one, diff=other))) if text.startswith(f"{sign} ")}
        assert {f"{sign} {name}" for name in ("Bridgehead", "Front-End", "Public Folders 2003", "Back-End")} <= titles


def test_matrices_that_do_not_differ_have_no_box_and_say_so(before):  # noqa: F811
    picture = xg.draw(before, diff=before)
    assert canvas(picture).boxes == ()
    assert picture.topology.title == "No ordered pair opens anything else"
    assert "No ordered pair opens anything else" in unescape(re.sub("<[^>]*>", " ", picture.render("svg").decode()))


def test_changes_of_more_than_sixty_roles_are_drawn_with_lines():
    one, other = made(70, 4, 80), made(70, 4, 80, seed=9)
    assert xg.draw(one, diff=other).form is not Form.ROWS
