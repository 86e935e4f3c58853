"""The plan of a retirement as a table of steps."""

from __future__ import annotations

import json
import re
from html import unescape
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import exgraph as xg
from exgraph.drawing.stages.steps import COLUMNS, MOST_LINES
from exgraph.values.labels import Labels
from tests.drawing.matrices import grid_matrix
from tests.drawing.test_boxes import made


def plan(*roles: str):
    return xg.retire(xg.load(), *roles)


def columns(picture) -> list[list[str]]:
    """The texts of each column, from top to bottom."""
    boxes = picture.topology.boxes
    told = [
        [" ".join(" ".join("".join(run.text for run in line) for line in cell.lines).split()) for cell in row.cells]
        for box in boxes
        for row in box.rows
    ]
    made_of = [told[first : first + 4] for first in range(0, len(told), 4)]
    return [list(column) for rows in made_of for column in zip(*rows, strict=True)]


def test_a_column_says_who_goes_what_closes_and_what_must_be_settled_before():
    steps = columns(xg.draw_stages(plan("exchange-2003", "outlook-2003"), "en"))
    assert [step[0] for step in steps] == [
        *("Step 1", "Step 2", "Step 3", "Step 4 after steps 2, 3", "Step 5 after steps 2, 3, 4", "What is left"),
    ]
    assert steps[2][1] == "− Bridgehead"
    assert steps[2][2].startswith("flows that close: 36 SMTP 25, 995 TLS ← SMTP Relay SMTP 25, 995 TLS ⇄ Hub Transport")
    assert steps[2][3] == (
        "to be settled first: 2 SMTP 25, 995 TLS Hub Transport → Bridgehead SMTP 25, 995 TLS SMTP Relay → Bridgehead"
    )
    assert steps[0][3] == "–"
    assert steps[5][1:3] == ["9 roles", "flows: 205"]


@settings(max_examples=25, deadline=None)
@given(st.integers(3, 12), st.integers(1, 4), st.integers(1, 60), st.integers(1, 5), st.integers(0, 1000))
def test_every_flow_that_closes_is_data_of_the_picture_once(
    roles: int, zones: int, flows: int, gone: int, seed: int
) -> None:
    found = xg.retire(made(roles, zones, flows, seed), *(f"r{number}" for number in range(min(gone, roles - 1))))
    picture = xg.draw_stages(found, "en")
    told = [tuple(flow) for box in picture.topology.boxes for row in box.rows for flow in row.flows]
    assert sorted(told) == sorted(flow.key for flow in found.closed)


def test_the_svg_has_the_flows_as_data():
    found = plan("frontend-2003")
    svg = xg.draw_stages(found).render("svg").decode()
    told = [tuple(flow) for text in re.findall(r'data-flows="([^"]*)"', svg) for flow in json.loads(unescape(text))]
    assert sorted(told) == sorted(flow.key for flow in found.closed)


@pytest.mark.parametrize(("gone", "lines"), [(COLUMNS - 1, 1), (COLUMNS, 2), (2 * COLUMNS, 3)])
def test_more_columns_than_fit_stand_below_one_another(gone: int, lines: int) -> None:
    matrix = xg.Matrix.from_flows(
        [xg.Role(f"r{number}", zone="z") for number in range(20)],
        [xg.Zone("z")],
        [(f"r{number}", "r19", "SMTP tcp/25") for number in range(19)],
    )
    boxes = xg.draw_stages(xg.retire(matrix, *(f"r{number}" for number in range(gone)))).topology.boxes
    assert len(boxes) == lines
    assert all(above.y + above.height < below.y for above, below in pairwise(boxes))


def test_what_there_is_no_room_for_is_a_number():
    found = xg.retire(grid_matrix(40), "r0")
    closes = columns(xg.draw_stages(found, "en"))[0][2]
    assert re.search(r"\+ \d+ more$", closes) or closes.count("→") + closes.count("⇄") <= MOST_LINES


def test_hostile_labels_are_text():
    role = xg.Role("r", Labels.of({"en": "</svg><script>alert(1)</script>"}), "z")
    matrix = xg.Matrix.from_flows((role, xg.Role("s", zone="z")), (xg.Zone("z"),), [("r", "s", "SMTP tcp/25")])
    svg = xg.draw_stages(xg.retire(matrix, "r"), "en").render("svg").decode()
    assert "<script" not in svg


def test_an_unknown_style_is_refused():
    with pytest.raises(xg.UnknownName, match=r"^unknown style 'arcs'; did you mean 'rows'\?$"):
        xg.draw_stages(plan("frontend-2003"), style="arcs")
