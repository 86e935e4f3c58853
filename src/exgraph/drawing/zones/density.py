"""How much stands in a cell of a table of zones: the more zones there are, the less each cell says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Density:
    """Widths in points, sizes of fonts, and `lines` of services in a cell, behind which the rest is a number.

    `most`: zones up to which a table is so. `who`: cells say who opens it on whom. Without `services`, a cell says
    how many there are, and zones are columns by their number.
    """

    most: int
    width: float
    head: float
    name: float
    size: float
    lines: int
    services: bool = True
    who: bool = True


#: From the table that says most to the one for any number of zones. More are no picture: those with most flows are.
WORDS = Density(10, 138.0, 150.0, 11.0, 9.0, 6)
PORTS = Density(16, 96.0, 120.0, 9.0, 8.0, 4, who=False)
NUMBERS = Density(250, 24.0, 190.0, 9.0, 8.0, 1, services=False, who=False)


def density_for(zones: int) -> Density:
    """The table that says most of so many zones."""
    return next((density for density in (WORDS, PORTS) if zones <= density.most), NUMBERS)
