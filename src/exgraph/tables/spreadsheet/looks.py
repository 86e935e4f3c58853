"""How cells look, and the part of the file that says it once for all cells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from exgraph.tables.spreadsheet.names import MAIN, XML

FONT, SIZE = "Arial", 10
#: The number of a format that is no built-in one (ECMA-376, part 1, 18.8.30); built-in ones end at 163.
_SHARE = 164
#: The first two fills are these in every file: Excel takes them so, whatever stands there.
_FILLS = ("none", "gray125")


@dataclass(frozen=True, slots=True)
class Look:
    """The look of a cell. Colours are `#rrggbb`, empty for none. `line` stands below the cell, or around it.

    A `number` stands at the right; a share is shown as per cent.
    """

    bold: bool = False
    size: int = SIZE
    ink: str = ""
    fill: str = ""
    wrap: bool = False
    number: Literal["", "plain", "share"] = ""
    line: Literal["", "below", "around"] = ""
    line_ink: str = ""


class Looks:
    """The looks that are used, each by its number, in the order in which they were asked for."""

    def __init__(self) -> None:
        self._numbers = {Look(): 0}

    def number(self, look: Look) -> int:
        return self._numbers.setdefault(look, len(self._numbers))

    def part(self) -> str:
        """The part `styles.xml`."""
        fonts, borders = _Listed(), _Listed()
        fills = _Listed(f'<fill><patternFill patternType="{name}"/></fill>' for name in _FILLS)
        cells = [_cell(look, fonts, fills, borders) for look in self._numbers]
        return (
            f'{XML}<styleSheet xmlns="{MAIN}">'
            f'<numFmts count="1"><numFmt numFmtId="{_SHARE}" formatCode="0.0%"/></numFmts>'
            f"{fonts.part('fonts')}{fills.part('fills')}{borders.part('borders')}"
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
            f'<cellXfs count="{len(cells)}">{"".join(cells)}</cellXfs>'
            '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
            "</styleSheet>"
        )


class _Listed:
    """Elements that are there once each."""

    def __init__(self, first: Iterable[str] = ()) -> None:
        self.places = {element: place for place, element in enumerate(first)}

    def place(self, element: str) -> int:
        return self.places.setdefault(element, len(self.places))

    def part(self, name: str) -> str:
        return f'<{name} count="{len(self.places)}">{"".join(self.places)}</{name}>'


def _cell(look: Look, fonts: _Listed, fills: _Listed, borders: _Listed) -> str:
    font, border = fonts.place(_font(look)), borders.place(_border(look))
    fill = fills.place(_fill(look.fill)) if look.fill else 0
    form = _SHARE if look.number == "share" else 0
    used = {"NumberFormat": form, "Font": font, "Fill": fill, "Border": border}
    applied = "".join(f' apply{name}="1"' for name, number in used.items() if number)
    right = ' horizontal="right"' if look.number else ""
    wrap = ' wrapText="1"' if look.wrap else ""
    indent = ' indent="1"' if look.number else ""
    return (
        f'<xf numFmtId="{form}" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0"{applied} '
        f'applyAlignment="1"><alignment{right} vertical="top"{wrap}{indent}/></xf>'
    )


def _font(look: Look) -> str:
    ink = f'<color rgb="{_colour(look.ink)}"/>' if look.ink else ""
    return (
        f'<font>{"<b/>" if look.bold else ""}<sz val="{look.size}"/>{ink}<name val="{FONT}"/><family val="2"/></font>'
    )


def _fill(colour: str) -> str:
    solid = f'<fgColor rgb="{_colour(colour)}"/><bgColor indexed="64"/>'
    return f'<fill><patternFill patternType="solid">{solid}</patternFill></fill>'


def _border(look: Look) -> str:
    """The sides in the order of the schema."""
    drawn = {"": (), "below": ("bottom",), "around": ("left", "right", "top", "bottom")}[look.line]
    inside = f'style="thin"><color rgb="{_colour(look.line_ink)}"/>' if drawn else ""
    sides = ("left", "right", "top", "bottom", "diagonal")
    return (
        f"<border>{''.join(f'<{side} {inside}</{side}>' if side in drawn else f'<{side}/>' for side in sides)}</border>"
    )


def _colour(colour: str) -> str:
    """`#rrggbb` as the file has it: opaque."""
    return f"FF{colour[1:].upper()}"
