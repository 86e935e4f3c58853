"""The faults of pictures that can be counted, over the seed in all modes and over documents of many shapes."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import exgraph as xg
from exgraph.drawing.boxes.links import MOST_LINES
from exgraph.drawing.canvas import Canvas
from exgraph.drawing.graphviz.placed import placed_dot
from exgraph.drawing.picture import Picture
from tests.drawing.faults import faults, size
from tests.drawing.test_boxes import MATRICES, ROLES, SERVICES, ZONES, told

#: What is asked of the seed, a picture each.
ASKED: tuple[dict[str, object], ...] = (
    {},
    *({"highlight": name} for name in (*ZONES, *ROLES, *SERVICES)),
    *({"if_compromised": name} for name in ("relay-dmz", "dmz", "clients", "outlook-2003", "dc")),
    *({"focus": name} for name in ("relay-dmz", "dc", "exchange-2003")),
    {"focus": "relay-dmz", "depth": 2},
    {"zones_only": True},
    {"zones_only": True, "highlight": "SMTP"},
)
#: What is asked of documents of many shapes.
MODES = ("highlight zone", "highlight role", "if compromised", "zones only")
#: Width by height: of pictures of four boxes or more, of what is a row of boxes by nature, and of tables.
LEAST, MOST, STRIP = 1.0, 2.5, 3.0


@pytest.fixture(scope="module")
def seed() -> xg.Matrix:
    return xg.load()


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_no_picture_of_the_seed_has_a_fault_and_each_fits_a_slide(
    seed: xg.Matrix, asked: dict[str, object], language: str
) -> None:
    picture = xg.draw(seed, language=language, **asked)  # type: ignore[arg-type]
    assert faults(picture.dot) == {}
    shown = picture.topology
    assert isinstance(shown, Canvas)
    if len(shown.boxes) >= 4 and max(len(box.rows) for box in shown.boxes) < 18:
        width, height = size(picture.dot)
        most = STRIP if "zones_only" in asked or asked.get("highlight") in (*ZONES, *ROLES) else MOST
        assert LEAST <= width / height <= most


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", MATRICES)
def test_no_picture_of_documents_of_many_shapes_has_a_fault(name: str, mode: str) -> None:
    matrix = MATRICES[name]
    zone, role = matrix.zones[0].id, matrix.roles[0].id
    asked = {
        "highlight zone": {"highlight": zone},
        "highlight role": {"highlight": role},
        "if compromised": {"if_compromised": role},
        "zones only": {"zones_only": True},
    }[mode]
    picture = xg.draw(matrix, **asked)  # type: ignore[arg-type]
    assert faults(picture.dot) == {}
    whole = told(picture.render("svg").decode())
    assert len(whole) == len(set(whole))
    assert set(whole) <= {flow.key for flow in matrix.flows}


@pytest.mark.parametrize("name", ["the seed", *MATRICES])
def test_half_of_the_rows_that_cross_zones_have_a_line_as_long_as_lines_are_few(seed: xg.Matrix, name: str) -> None:
    matrix = seed if name == "the seed" else MATRICES[name]
    shown = xg.draw(matrix).topology
    assert isinstance(shown, Canvas)
    joined = {flow for curve in shown.curves for flow in curve.flows}
    rows = [row for box in shown.boxes for row in box.rows if any(_crosses(matrix, key) for key in row.flows)]
    lines = [row for row in rows if any(key in joined for key in row.flows)]
    # Very few lines among many words say nothing: then there is none.
    assert not lines or 2 * len(lines) >= len(rows) or len(shown.curves) >= MOST_LINES


def _crosses(matrix: xg.Matrix, key: tuple[str, str, str]) -> bool:
    return matrix.zone_of(key[0]) != matrix.zone_of(key[1])


@pytest.mark.parametrize(
    ("fault", "x", "y"),
    [("crosses a title", 12.0, 12.0), ("crosses a foreign frame", 40.0, 60.0), ("crosses a box", 60.0, 60.0)],
)
def test_faults_that_are_made_are_counted(seed: xg.Matrix, fault: str, x: float, y: float) -> None:
    """A line is led through a zone that is not its end."""
    shown = xg.draw(seed).topology
    assert isinstance(shown, Canvas)
    frame = next(frame for frame in shown.frames if frame.zone == "clients")
    curve = next(curve for curve in shown.curves if not {curve.tail, curve.head} & {*frame.boxes})
    first, last = curve.points[0], curve.points[-1]
    through = (frame.x + x, frame.y + y)
    bent = replace(curve, points=(first, first, through, through, through, last, last))
    moved = replace(shown, curves=(*(one for one in shown.curves if one is not curve), bent))
    assert faults(placed_dot(moved))[fault] >= 1
    assert re.search(rf"\bid={curve.name}\b", Picture(moved).dot)
