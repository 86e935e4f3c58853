"""What eyes make of colours: contrast, and difference, also where cones of one kind are missing."""

from __future__ import annotations

import math
from collections.abc import Sequence

Colour = tuple[float, float, float]

#: Linear RGB as it is seen without cones of one kind: Machado, Oliveira and Fernandes 2009, A Physiologically-based
#: Model for Simulation of Color Vision Deficiency, IEEE TVCG 15(6), severity 1.0.
VISIONS = {
    "all cones": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
#: sRGB with D65 to CIE XYZ (IEC 61966-2-1), and the white of it.
_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
_WHITE = (0.95047, 1.0, 1.08883)


def parsed(text: str) -> Colour:
    """`#B5420A` as shares of red, green and blue."""
    red, green, blue = (int(text[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of WCAG 2.2: at least 4.5 for text (1.4.3), 3 for what else carries meaning (1.4.11)."""
    lights = sorted(_dot(_XYZ[1], _linear(colour)) + 0.05 for colour in (one, other))
    return lights[1] / lights[0]


def difference(one: str, other: str, vision: str) -> float:
    """How different two colours look: their distance in CIELAB (1976). About 2 is just seen side by side."""
    return math.dist(*(_lab(_seen(parsed(text), vision)) for text in (one, other)))


def _linear(colour: Colour) -> Colour:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour)
    return red, green, blue


def _seen(colour: Colour, vision: str) -> Colour:
    linear = _linear(colour)
    red, green, blue = (min(max(_dot(row, linear), 0.0), 1.0) for row in VISIONS[vision])
    return red, green, blue


def _lab(linear: Colour) -> Colour:
    shares = (_dot(row, linear) / white for row, white in zip(_XYZ, _WHITE, strict=True))
    x, y, z = (t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in shares)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _dot(row: Sequence[float], colour: Colour) -> float:
    return sum(a * b for a, b in zip(row, colour, strict=True))
