"""Colours that mean different things look different to everybody, and texts can be read on their ground."""

from __future__ import annotations

from itertools import combinations, product

import pytest

import exgraph as xg
from exgraph.drawing import palette
from exgraph.drawing.border.scene import INK
from exgraph.drawing.boxes.services import CLEAR, ENCRYPTED, UNKNOWN
from exgraph.drawing.canvas import Canvas
from exgraph.drawing.heatmap.scene import Look, Tile
from exgraph.drawing.heatmap.shading import fill, ink
from tests.colours import VISIONS, contrast, difference, parsed

#: The least distance: of text beside a text that says the same as its colour.
LEAST = 16.0
#: Colours that stand in one picture, by what they mean there.
MEANINGS = {
    "protection": {"in the clear": CLEAR, "encrypted": ENCRYPTED, "not known": UNKNOWN, "names": INK},
    "what became of a connection": {family.id: family.ink for family in palette.CHANGES},
    "lines of what became of a connection": {family.id: family.colour for family in palette.CHANGES},
    "texts of protocols": {family.id: family.ink for family in palette.FAMILIES},
    "lines of protocols": {family.id: family.colour for family in palette.FAMILIES},
}


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("meaning", MEANINGS)
def test_colours_that_mean_different_things_look_different(meaning: str, vision: str) -> None:
    found = MEANINGS[meaning]
    assert {
        f"{one}, {other}": difference(found[one], found[other], vision)
        for one, other in combinations(found, 2)
        if difference(found[one], found[other], vision) < LEAST
    } == {}


def test_distance_is_measured_as_others_do() -> None:
    assert difference("#FFFFFF", "#000000", "all cones") == pytest.approx(100, abs=0.1)
    # Red and green of one lightness: far apart, but not for those without the cones for long or middle waves.
    distances = [difference("#C0392B", "#5B7A1E", vision) for vision in VISIONS]
    assert distances[0] > 75
    assert max(distances[1:3]) < 26


INKS = (palette.INK, palette.MUTED, palette.DMZ_INK, CLEAR, ENCRYPTED, UNKNOWN, INK)
INKS += tuple(family.ink for family in (*palette.FAMILIES, *palette.CHANGES))


@pytest.mark.parametrize("text", sorted(set(INKS)))
def test_texts_can_be_read_on_white(text: str) -> None:
    assert contrast(parsed(text), parsed("#FFFFFF")) >= 4.5


@pytest.mark.parametrize("family", [*palette.FAMILIES, palette.GAINED, palette.LOST], ids=lambda family: family.id)
def test_lines_can_be_seen_on_white(family: palette.Family) -> None:
    assert contrast(parsed(family.colour), parsed("#FFFFFF")) >= 3


ASKED = (
    {},
    {"highlight": "dmz"},
    {"highlight": "hub-2007"},
    {"highlight": "SMTP"},
    {"zones_only": True},
    {"zones_only": True, "highlight": "dmz"},
    {"if_compromised": "relay-dmz"},
    {"focus": "relay-dmz"},
)


@pytest.mark.parametrize("asked", ASKED, ids=str)
@pytest.mark.parametrize("dark", [False, True])
def test_every_text_of_a_picture_can_be_read_where_it_stands(asked: dict[str, object], dark: bool) -> None:
    shown = xg.draw(xg.load(), **asked).topology
    assert isinstance(shown, Canvas)
    found = {(run.colour, "#FFFFFF") for line in shown.heading for run in line}
    found |= {(run.colour, frame.fill) for frame in shown.frames for run in frame.title}
    for box in shown.boxes:
        for row in box.rows:
            found |= {(run.colour, cell.fill or box.fill) for cell in row.cells for line in cell.lines for run in line}
    grounds = {"transparent": "#FFFFFF"}
    colours = _inverted if dark else parsed
    pairs = [(colours(text), colours(grounds.get(ground, ground))) for text, ground in found]
    assert {pair: contrast(*pair) for pair in pairs if contrast(*pair) < 4.5} == {}


def _inverted(text: str) -> tuple[float, float, float]:
    """A colour in the dark report: `invert(0.9) hue-rotate(180deg)` of Filter Effects Module Level 1."""
    red, green, blue = (0.9 - 0.8 * share for share in parsed(text))
    rows = ((-0.574, 1.430, 0.144), (0.426, 0.430, 0.144), (0.426, 1.430, -0.856))
    a, b, c = (min(max(x * red + y * green + z * blue, 0.0), 1.0) for x, y, z in rows)
    return a, b, c


@pytest.mark.parametrize("look", Look)
def test_numbers_can_be_read_on_every_square_of_a_heatmap(look: Look) -> None:
    for value, peak in product((0, 1, 2, 5, 9, 40, 100), (1, 9, 100)):
        if value <= peak:
            tile = Tile(look, "", value)
            assert contrast(parsed(fill(look, value, peak)), parsed(ink(tile, peak))) >= 4.5
