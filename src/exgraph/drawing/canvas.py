"""A picture with the place of everything in it, before anything is painted: frames, boxes of rows, and lines.

Places are in points (1/72 inch) from the upper left corner; y grows downwards.
"""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.drawing.text_width import text_width

Point = tuple[float, float]
#: Height of a line of text, as a multiple of the font's size.
LEADING = 1.275


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one colour and one style. `size` is in points."""

    text: str
    colour: str
    size: float = 9.0
    bold: bool = False
    italic: bool = False

    @property
    def width(self) -> float:
        return text_width(self.text, self.size, self.bold)


Text = tuple[Run, ...]


def width_of(line: Text) -> float:
    """The width of a line of text."""
    return sum(run.width for run in line)


def height_of(lines: tuple[Text, ...]) -> float:
    """The height of lines of text."""
    return sum(max((run.size for run in line), default=9.0) * LEADING for line in lines)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row: lines of text, `left`, `centre` or `right` in so much room. It spans so many columns.

    `zones` are the ids of what it is about, where that is not its row's flows: a zone, or the two ends of a conduit.
    `tooltip` is its own, in place of the row's. `top`: the text stands at the upper edge, and not in the middle.
    """

    lines: tuple[Text, ...]
    width: float = 0.0
    align: str = "left"
    fill: str = ""
    span: int = 1
    zones: tuple[str, ...] = ()
    tooltip: str = ""
    top: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a box and its height. `flows` are the keys of all flows that it stands for, `tooltip` says them.

    `ruled`: a line parts it from the row above it.
    """

    cells: tuple[Cell, ...]
    height: float
    ruled: bool = False
    flows: tuple[tuple[str, str, str], ...] = ()
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A box by its upper left corner and its rows, one below the other. `name` is its id in the SVG.

    `roles` are the ids of the roles that it stands for.
    """

    name: str
    x: float
    y: float
    width: float
    rows: tuple[Row, ...]
    colour: str
    fill: str = "#FFFFFF"
    border: float = 1.0
    rounded: bool = True
    grid: str = ""
    tooltip: str = ""
    roles: tuple[str, ...] = ()

    @property
    def height(self) -> float:
        return sum(row.height for row in self.rows)


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame of a zone: its title stands in its upper left corner; the names of the boxes in it.

    `zone` is the zone's id.
    """

    name: str
    x: float
    y: float
    width: float
    height: float
    title: Text
    colour: str
    fill: str
    border: float = 1.0
    dashed: bool = False
    boxes: tuple[str, ...] = ()
    tooltip: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Curve:
    """A line from box to box. `points`: where it begins, then three points for each Bézier curve.

    `flows` are those it stands for, which a row of one of its ends stands for, too.
    """

    name: str
    tail: str
    head: str
    points: tuple[Point, ...]
    colour: str
    width: float
    head_at_tail: bool
    head_at_head: bool
    tooltip: str = ""
    flows: tuple[tuple[str, str, str], ...] = ()
    dashed: bool = False


@dataclass(frozen=True)
class Canvas:
    """All that is painted. `heading` stands above the rest, one line below the other; `title` is what it says."""

    title: str
    heading: tuple[Text, ...]
    frames: tuple[Frame, ...] = ()
    boxes: tuple[Box, ...] = ()
    curves: tuple[Curve, ...] = ()

    @property
    def subtitle(self) -> str:
        """What stands below the title."""
        return " ".join("".join(run.text for run in line).strip() for line in self.heading[1:])

    @property
    def size(self) -> Point:
        """Width and height without the heading."""
        shapes: tuple[Frame | Box, ...] = (*self.frames, *self.boxes)
        points = [point for curve in self.curves for point in curve.points]
        right = max([*(shape.x + shape.width for shape in shapes), *(x for x, _ in points)], default=0.0)
        lower = max([*(shape.y + shape.height for shape in shapes), *(y for _, y in points)], default=0.0)
        return right, lower
