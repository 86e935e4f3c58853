"""Text in a heatmap: its size measured before it is placed, and text that is only text."""

from __future__ import annotations

from functools import cache, lru_cache

from matplotlib import font_manager
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties

POINTS = 72.0
#: Height of a line of text, as a multiple of the font size.
LEADING = 1.25
#: Hinting makes letters wider at one resolution than at another: a notebook's, a file's, and that of outlines.
_RESOLUTIONS = (100.0, 144.0, 400.0)

#: Drawn with the font that comes with matplotlib, so that pictures are the same everywhere; it has no East Asian
#: characters, for which the first of these that is installed is asked.
_EAST_ASIAN = (
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Microsoft YaHei",
    "Yu Gothic",
    "Malgun Gothic",
    "PingFang SC",
    "Hiragino Sans",
    "WenQuanYi Zen Hei",
)


@cache
def _families() -> list[str]:
    installed = {font.name for font in font_manager.fontManager.ttflist}
    return ["DejaVu Sans", *(name for name in _EAST_ASIAN if name in installed)]


@cache
def font(size: float, bold: bool = False) -> FontProperties:
    """The font of all heatmaps in a size (points)."""
    return FontProperties(family=_families(), size=size, weight="bold" if bold else "normal")


@cache
def _renderer(dpi: float) -> RendererAgg:
    return RendererAgg(1, 1, dpi)  # type: ignore[no-untyped-call]


@lru_cache(4096)
def width(text: str, size: float, bold: bool = False) -> float:
    """The width of a text in inches, the greatest that it has at any resolution."""
    return max(_width_at(dpi, text, font(size, bold)) for dpi in _RESOLUTIONS) if text else 0.0


def _width_at(dpi: float, text: str, face: FontProperties) -> float:
    measured, _, _ = _renderer(dpi).get_text_width_height_descent(text, face, False)  # type: ignore[no-untyped-call]
    return float(measured) / dpi


def height(size: float, lines: int = 1) -> float:
    """The height of lines of text in inches."""
    return size * LEADING * lines / POINTS


def cut(text: str, size: float, room: float, bold: bool = False) -> str:
    """A text as far as it fits into a width (inches), with an ellipsis where it does not."""
    if width(text, size, bold) <= room:
        return text
    short, long = 0, len(text)
    while short < long:
        middle = (short + long + 1) // 2
        if width(text[:middle].rstrip() + "…", size, bold) <= room:
            short = middle
        else:
            long = middle - 1
    return text[:short].rstrip() + "…"


def wrap(text: str, size: float, room: float, bold: bool = False, most: int = 3) -> list[str]:
    """A text in lines of at most so many inches; what is behind the last line is cut."""
    lines: list[str] = []
    words = text.split(" ")
    while words:
        taken = 1
        while taken < len(words) and width(" ".join(words[: taken + 1]), size, bold) <= room:
            taken += 1
        if len(lines) == most - 1:
            taken = len(words)
        lines.append(cut(" ".join(words[:taken]), size, room, bold))
        words = words[taken:]
    return lines
