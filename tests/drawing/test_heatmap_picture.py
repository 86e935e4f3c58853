"""Heatmaps as pictures: nothing collides, text stays text, files are whole and always the same."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import combinations, pairwise
from math import cos, radians, sin
from pathlib import Path

import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text

import exgraph as xg
from exgraph.drawing.heatmap.draw import KINDS
from exgraph.drawing.heatmap.scene import Heatmap

from .matrices import bilingual, grid_matrix

Corners = list[tuple[float, float]]
HOSTILE = (
    '<x>]; evil [URL="javascript:…"]; y [label=<z>',
    "$\\frac{1}{0}$ _^{} 100%",
    "x" * 100_000,
    "line\nline\r\n\tline",
    "שלום עולם",
    "日本語サーバー",
    "\u202eevil\u2066\x00\x1b[31m",
    "\n\n",
)


def _hostile(number: int) -> dict[str, str]:
    return {"en": HOSTILE[number % len(HOSTILE)], "ru": HOSTILE[(number + 3) % len(HOSTILE)]}


def _long(number: int) -> dict[str, str]:
    return {"en": f"Backup and replication repository server number {number} of the second site", "ru": "Ш" * 300}


def _texts(figure: Figure) -> dict[str, Text]:
    return {str(text.get_gid()): text for text in figure.axes[0].texts}


def _corners(text: Text) -> Corners:
    """The corners of a text's box in pixels: the box of the level text, turned about its anchor."""
    angle = text.get_rotation()
    x, y = text.get_transform().transform(text.get_position())
    text.set_rotation(0)
    box = text.get_window_extent()
    text.set_rotation(angle)
    turn = radians(angle)
    return [
        (x + (a - x) * cos(turn) - (b - y) * sin(turn), y + (a - x) * sin(turn) + (b - y) * cos(turn))
        for a, b in ((box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1))
    ]


def _touch(first: Corners, second: Corners) -> bool:
    """Whether two turned boxes overlap by more than half a pixel (separating axis)."""
    for corners in (first, second):
        for (ax, ay), (bx, by) in pairwise(corners[:3]):
            length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5 or 1.0
            axis = (bx - ax) / length, (by - ay) / length
            spans = [[x * axis[0] + y * axis[1] for x, y in box] for box in (first, second)]
            if max(spans[0]) - 0.5 <= min(spans[1]) or max(spans[1]) - 0.5 <= min(spans[0]):
                return False
    return True


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("labels", [bilingual, _long, _hostile], ids=["plain", "long", "hostile"])
@pytest.mark.parametrize(("roles", "zones"), [(2, 2), (14, 5), (14, 14), (60, 7)])
@pytest.mark.filterwarnings("ignore:Glyph .* missing from")
def test_no_text_touches_another_or_leaves_the_page(kind: str, labels: object, roles: int, zones: int) -> None:
    figure = xg.heatmap(grid_matrix(roles, zones, labels), kind).figure()  # type: ignore[arg-type]
    width, height = figure.bbox.width, figure.bbox.height
    boxes = {name: _corners(text) for name, text in _texts(figure).items() if not name.startswith("square")}
    outside = [name for name, box in boxes.items() if any(not (0 <= x <= width and 0 <= y <= height) for x, y in box)]
    assert outside == []
    assert [pair for pair in combinations(boxes, 2) if _touch(boxes[pair[0]], boxes[pair[1]])] == []


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_built_in_matrix_fits_its_squares_and_its_page(kind: str, language: str) -> None:
    shown = xg.heatmap(xg.load("exchange-2003-2007"), kind, language)
    boxes = {name: _corners(text) for name, text in _texts(shown.figure()).items()}
    assert [pair for pair in combinations(boxes, 2) if _touch(boxes[pair[0]], boxes[pair[1]])] == []
    assert sum(name.startswith("square") for name in boxes) == sum(
        bool(tile.text) for row in shown.squares for square in row if square for tile in square.tiles
    )


def test_labels_are_never_cut_where_they_fit() -> None:
    texts = _texts(xg.heatmap(xg.load("exchange-2003-2007"), "connections", "ru").figure())
    assert texts["row:4"].get_text() == texts["column:4"].get_text() == "Транспортный сервер-концентратор"
    assert texts["row-second:4"].get_text() == "Hub Transport"
    assert texts["title:0"].get_text().startswith("12 из 13 прочих ролей")
    assert texts["row-group:0"].get_text() == texts["column-group:0"].get_text() == "ДМЗ"


def test_values_are_left_out_where_they_cannot_be_read() -> None:
    assert "square:0:0:0" in _texts(xg.heatmap(grid_matrix(14), "connections").figure())
    assert "square:0:0:0" not in _texts(xg.heatmap(grid_matrix(120, 2), "connections").figure())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", ["svg", "png", "pdf"])
def test_two_renders_are_equal(kind: str, form: str) -> None:
    shown = xg.heatmap(grid_matrix(5), kind)
    first = shown.render(form)
    assert first.startswith({"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF"}[form])
    assert shown.render(form) == first


@pytest.mark.slow
def test_a_picture_does_not_depend_on_the_hash_seed_and_loads_no_window() -> None:
    script = (
        "import sys, hashlib, exgraph as xg; from exgraph.drawing.heatmap.draw import KINDS;"
        "pictures = [xg.heatmap(xg.load('exchange-2003-2007'), kind).render('svg') for kind in KINDS];"
        "print([hashlib.sha256(picture).hexdigest() for picture in pictures]);"
        "print('matplotlib.pyplot' in sys.modules)"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert runs[0].endswith("False\n")


@pytest.mark.parametrize("form", ["svg", "png", "pdf"])
def test_hostile_labels_are_text_and_warn_of_nothing(form: str) -> None:
    for kind in KINDS:
        picture = xg.heatmap(grid_matrix(8, 2, _hostile), kind).render(form)
        if form == "svg":
            tags = {element.tag.partition("}")[2] for element in ET.fromstring(picture).iter()}
            assert not tags & {"a", "script", "image", "foreignObject"}


def test_markup_and_mathematics_are_drawn_as_they_are_written() -> None:
    texts = _texts(xg.heatmap(grid_matrix(8, 2, _hostile), "connections").figure())
    assert texts["row:1"].get_text() == "$\\frac{1}{0}$ _^{} 100%"
    assert texts["row:3"].get_text() == "line line line"
    assert texts["row:6"].get_text() == "evil[31m"
    assert texts["row:7"].get_text() == "?"
    assert texts["row:2"].get_text().endswith("x…")
    assert not any(text.get_parse_math() or text.get_usetex() for text in texts.values())


def test_a_file_is_written_whole_and_its_folder_made(tmp_path: Path) -> None:
    shown = xg.heatmap(grid_matrix(3), "ports")
    target = tmp_path / "pictures" / "ports.PNG"
    assert shown.save(target) == target
    assert target.read_bytes() == shown.render("png") == shown._repr_png_()
    assert [path.name for path in target.parent.iterdir()] == ["ports.PNG"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("ports.gif", "unknown picture format 'gif'; known: svg, png, pdf"),
        ("ports.dot", "unknown picture format 'dot'; known: svg, png, pdf"),
    ],
)
def test_a_suffix_that_is_no_format_is_told_and_nothing_is_written(tmp_path: Path, name: str, message: str) -> None:
    shown: Heatmap = xg.heatmap(grid_matrix(3), "ports")
    with pytest.raises(xg.ExgraphError) as raised:
        shown.save(tmp_path / name)
    assert str(raised.value) == message
    assert list(tmp_path.iterdir()) == []


def test_a_picture_is_the_same_whatever_the_settings_of_matplotlib(monkeypatch: pytest.MonkeyPatch) -> None:
    import matplotlib

    shown = xg.heatmap(grid_matrix(4), "connections")
    usual = shown.render("png")
    with matplotlib.rc_context(
        {"font.family": "serif", "axes.facecolor": "red", "savefig.dpi": 40, "text.color": "red"}
    ):
        assert shown.render("png") == usual
