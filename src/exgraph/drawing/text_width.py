"""How wide a text is, before Graphviz sets it: from the tables of the font it is set in (OpenType: cmap, hmtx)."""

from __future__ import annotations

import struct
import unicodedata
from functools import cache
from importlib.util import find_spec
from pathlib import Path

#: The share of its size that a letter is wide where no font tells; East Asian letters are as wide as they are high.
_USUAL, _BOLD, _WIDE = 0.60, 0.68, 1.0
#: Hangul is often set as boxes with numbers, where no font has it.
_HANGUL = 1.45


@cache
def text_width(text: str, size: float, bold: bool = False) -> float:
    """The width of a text in points, at a font size in points.

    >>> text_width("Hub", 10) < text_width("Hub", 10, bold=True) < text_width("Hub Transport", 10)
    True
    """
    return size * sum(_share(letter, bold) for letter in text)


def has_glyph(letter: str) -> bool:
    """Whether the font of pictures has a letter; where the font is not there, that is not known, and taken for true."""
    font = _font(False)
    return font is None or bool(font.glyph(ord(letter)))


@cache
def _share(letter: str, bold: bool) -> float:
    if unicodedata.combining(letter) or unicodedata.category(letter) == "Cf":
        return 0.0
    font = _font(bold)
    glyph = None if font is None else font.glyph(ord(letter))
    if font is not None and glyph:
        return font.advance(glyph)
    if unicodedata.east_asian_width(letter) in "WF":
        return _HANGUL if unicodedata.name(letter, "").startswith("HANGUL") else _WIDE
    return _BOLD if bold else _USUAL


class _Font:
    """The two tables of a font file that tell widths."""

    def __init__(self, data: bytes) -> None:
        number = struct.unpack_from(">H", data, 4)[0]
        tables = {}
        for place in range(number):
            tag, _, start, _ = struct.unpack_from(">4sLLL", data, 12 + 16 * place)
            tables[tag] = start
        self.data = data
        self.units = struct.unpack_from(">H", data, tables[b"head"] + 18)[0]
        self.wide = struct.unpack_from(">H", data, tables[b"hhea"] + 34)[0]
        self.advances = tables[b"hmtx"]
        self.segments = self._segments(tables[b"cmap"])

    def _segments(self, start: int) -> tuple[int, int, int]:
        """Where the table of the Basic Multilingual Plane (format 4) is, its segments, and twice their number."""
        for place in range(struct.unpack_from(">H", self.data, start + 2)[0]):
            at = start + struct.unpack_from(">L", self.data, start + 8 + 8 * place)[0]
            if struct.unpack_from(">H", self.data, at)[0] == 4:
                return at, at + 14, struct.unpack_from(">H", self.data, at + 6)[0]
        return 0, 0, 0

    def glyph(self, code: int) -> int:
        """The number of the glyph of a character; 0 where the font has none."""
        _, ends, size = self.segments
        for place in range(0, size, 2):
            if code > struct.unpack_from(">H", self.data, ends + place)[0]:
                continue
            starts, deltas, offsets = (ends + size * n + 2 + place for n in (1, 2, 3))
            first = struct.unpack_from(">H", self.data, starts)[0]
            if code < first:
                return 0
            delta = struct.unpack_from(">H", self.data, deltas)[0]
            offset = struct.unpack_from(">H", self.data, offsets)[0]
            if not offset:
                return int((code + delta) & 0xFFFF)
            found = struct.unpack_from(">H", self.data, offsets + offset + 2 * (code - first))[0]
            return int((found + delta) & 0xFFFF) if found else 0
        return 0

    def advance(self, glyph: int) -> float:
        """The width of a glyph as a share of the font's size."""
        place = self.advances + 4 * min(glyph, self.wide - 1)
        return float(struct.unpack_from(">H", self.data, place)[0] / self.units)


@cache
def _font(bold: bool) -> _Font | None:
    """The font that the layout uses, which comes with matplotlib; found without importing that."""
    package = find_spec("matplotlib")
    if package is None or package.origin is None:
        return None
    fonts = Path(package.origin).parent / "mpl-data" / "fonts" / "ttf"
    path = fonts / ("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf")
    try:
        return _Font(path.read_bytes())
    except (OSError, struct.error, KeyError):
        return None
