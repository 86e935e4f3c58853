"""What a heatmap shows, calculated before anything is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from exgraph.drawing.figure import render, save
from exgraph.errors import printable

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class Look(StrEnum):
    """How a tile is filled. The first four are shaded by the tile's value."""

    COUNT = "count"
    OPENS = "opens"
    ACCEPTS = "accepts"
    SURPLUS = "surplus"
    SAME = "same"
    DIFFERENT = "different"
    NONE = "none"
    SILENT = "silent"
    UNUSED = "unused"
    GAINED = "gained"
    LOST = "lost"
    WIDENED = "widened"
    NARROWED = "narrowed"
    ALTERED = "altered"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Tile:
    """A filled area: what is written on it, and the number that shades it (negative only for a surplus)."""

    look: Look
    text: str = ""
    value: int = 0


@dataclass(frozen=True, slots=True)
class Square:
    """One place of the grid: one tile, or several side by side. `itself`: a role towards itself."""

    tiles: tuple[Tile, ...]
    itself: bool = False

    @property
    def text(self) -> str:
        return "/".join(tile.text for tile in self.tiles)


@dataclass(frozen=True, slots=True)
class Line:
    """A row or column: its id, its label, and what stands small beside or below it."""

    id: str
    label: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbouring rows or columns, `start` to before `end`. `exposed`: framed. `ink`: the colour of its label."""

    id: str
    label: str
    second: str
    start: int
    end: int
    exposed: bool = False
    ink: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the legend: tiles side by side (framed like an exposed zone, or a role itself) and what they mean."""

    tiles: tuple[Tile, ...]
    text: str
    exposed: bool = False
    itself: bool = False


@dataclass(frozen=True)
class Heatmap:
    """A heatmap as data: rows from top to bottom, columns from left to right, `squares[row][column]`.

    A square of `None` is not drawn (the upper half where a pair is shown once). `peak` is the greatest absolute value
    of a tile. `corner` says what rows and columns are.
    """

    kind: str
    language: str
    title: str
    subtitle: str
    rows: tuple[Line, ...]
    columns: tuple[Line, ...]
    row_groups: tuple[Group, ...]
    column_groups: tuple[Group, ...]
    squares: tuple[tuple[Square | None, ...], ...]
    legend: tuple[Entry, ...]
    corner: tuple[str, str] = ("", "")
    peak: int = 1
    #: What makes the figure: the package binds it, so that what is shown knows nothing of how it is painted.
    painter: ClassVar[Callable[[Heatmap], Figure]]

    def __repr__(self) -> str:
        return f"<Heatmap: {printable(self.title)}>"

    @property
    def half(self) -> bool:
        """Whether only the squares below the diagonal are drawn, with the labels on it."""
        return self.kind == "asymmetry"

    @property
    def row_separators(self) -> tuple[int, ...]:
        """The rows above which a line divides two groups."""
        return tuple(group.start for group in self.row_groups[1:])

    @property
    def column_separators(self) -> tuple[int, ...]:
        """The columns before which a line divides two groups."""
        return tuple(group.start for group in self.column_groups[1:])

    def figure(self) -> Figure:
        """The picture as a matplotlib figure that belongs to no window and no notebook."""
        return type(self).painter(self)

    def render(self, form: str = "svg") -> bytes:
        """The picture in `svg`, `png` or `pdf`; the same bytes every time. Raises `ExgraphError` for other formats."""
        return render(self, form)

    def save(self, path: str | Path, form: str | None = None) -> Path:
        """Write the picture, whole or not at all, in the format of the path's suffix; folders are made.

        Raises `ExgraphError` for a suffix that is no format, and when the file cannot be written.
        """
        return save(self, path, form)

    def _repr_png_(self) -> bytes:
        return self.render("png")


def peak_of(squares: tuple[tuple[Square | None, ...], ...]) -> int:
    """The greatest absolute value of any tile, at least 1."""
    return max((abs(t.value) for row in squares for square in row if square for t in square.tiles), default=1) or 1


def looks_of(squares: tuple[tuple[Square | None, ...], ...]) -> frozenset[Look]:
    """The looks that occur, for a legend that explains nothing else."""
    return frozenset(tile.look for row in squares for square in row if square for tile in square.tiles)


def ramp(look: Look, peak: int, text: str, steps: int = 5) -> Entry:
    """The legend of a shading, from 1 to the peak, with as many steps as there are values at most."""
    steps = min(steps, peak)
    values = [1 + round((peak - 1) * step / max(steps - 1, 1)) for step in range(steps)]
    return Entry(tuple(Tile(look, str(value), value) for value in values), text)
