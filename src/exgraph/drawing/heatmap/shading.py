"""The fill of a tile, and ink that can be read on it."""

from __future__ import annotations

from functools import cache

from matplotlib import colormaps
from matplotlib.colors import to_hex, to_rgb

from exgraph.drawing import palette
from exgraph.drawing.heatmap.scene import Look, Tile

#: One hue from light to dark for counts (ColorBrewer, readable for the colour-blind); two hues for a surplus.
_SEQUENTIAL = {Look.COUNT: "Blues", Look.OPENS: "Purples", Look.ACCEPTS: "Greens"}
_FLAT = {
    Look.SAME: "#DCE4EC",
    Look.DIFFERENT: "#F5EC9B",
    Look.NONE: "#F0F0F0",
    Look.SILENT: "#FFFFFF",
    Look.UNUSED: "#F7F7F7",
    Look.KEPT: "#EEF1F4",
    Look.GAINED: palette.GAINED.colour,
    Look.LOST: "#FCEBDF",
    Look.WIDENED: "#A9D9F5",
    Look.NARROWED: "#FBEBC6",
    Look.ALTERED: palette.ALTERED.colour,
}
#: Hatches beside colour, for those who cannot tell colours apart: what is not there, and what went.
HATCHES = {
    Look.SILENT: ("//////", "#C4C9CE"),
    Look.LOST: ("\\\\\\\\", "#EBA678"),
    Look.NARROWED: ("....", "#F2CE85"),
}


#: The contrast ratio of text at least (WCAG 2.2, 1.4.3); black or white has it on every ground.
_READABLE = 4.5


@cache
def fill(look: Look, value: int, peak: int) -> str:
    """The colour of a look at a value. Small values are spread, for they are the many: the shade follows the root."""
    if look in _FLAT:
        return _FLAT[look]
    share = (min(abs(value), peak) / peak) ** 0.5
    if look is Look.SURPLUS:
        return str(to_hex(colormaps["PuOr_r"](0.5 + (0.08 + 0.34 * share) * (1 if value > 0 else -1))))
    return str(to_hex(colormaps[_SEQUENTIAL[look]](0.08 + 0.8 * share)))


def ink(tile: Tile, peak: int) -> str:
    """The ink of other texts, else white, else black, which always has one that can be read on the tile."""
    if tile.look in (Look.NONE, Look.KEPT):
        return palette.MUTED
    ground = _luminance(fill(tile.look, tile.value, peak)) + 0.05
    if ground / (_luminance(palette.INK) + 0.05) >= _READABLE:
        return palette.INK
    return "#FFFFFF" if 1.05 / ground >= _READABLE else "#000000"


def _luminance(colour: str) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in to_rgb(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
