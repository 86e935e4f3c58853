"""What the parts of a picture are about: roles, zones and flows by their places, so that they can be selected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exgraph.drawing.canvas import Box, Canvas
from exgraph.drawing.picture import Picture
from exgraph.drawing.simplification import Form
from exgraph.drawing.topology.scene import Topology
from exgraph.model.cell import Flow
from exgraph.reporting.page.facts import Places
from exgraph.reporting.page.inline_svg import Targets


class Lines:
    """The sets of flows that rows, lines and cells of pictures stand for, each set once, by its place from 0."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.known: dict[tuple[int, ...], int] = {}

    def of(self, flows: Iterable[int]) -> dict[str, str]:
        """The attribute of what stands for these flows, by their places; none where there are none."""
        found = tuple(flows)
        return {"data-line": str(self.known.setdefault(found, len(self.known)))} if found else {}

    def all(self) -> list[tuple[int, ...]]:
        """The sets in the order of their places."""
        return list(self.known)


def targets_of(picture: Picture, lines: Lines) -> Targets:
    """The attributes of each element of a picture, by its id in the SVG.

    A picture that draws several roles as one, other than as a box of all their names, has nothing to select.
    """
    shown = picture.topology
    if isinstance(shown, Canvas):
        return dict(_of_canvas(shown, lines))
    if isinstance(shown, Topology) and picture.form is Form.ROLES:
        return dict(_of_topology(shown, lines))
    return {}


def _of_canvas(shown: Canvas, lines: Lines) -> Iterator[tuple[str, dict[str, str]]]:
    places = lines.places
    for frame in shown.frames:
        if frame.zone in places.zone:
            yield frame.name, {"data-zone": str(places.zone[frame.zone])}
    for box in shown.boxes:
        yield from _of_box(box, lines)
    for curve in shown.curves:
        yield curve.name, lines.of(_flows(curve.flows, places))


def _of_box(box: Box, lines: Lines) -> Iterator[tuple[str, dict[str, str]]]:
    places = lines.places
    if len(box.roles) == 1:
        yield box.name, {"data-role": str(places.role[box.roles[0]])}
    elif box.roles:
        yield box.name, {"data-roles": ",".join(str(places.role[role]) for role in box.roles)}
    for number, row in enumerate(box.rows):
        about_zones = False
        for place, cell in enumerate(row.cells):
            name = f"a_{box.name}_row_{number}" + (f"_{place}" if place else "")
            if len(cell.zones) == 1:
                yield name, {"data-zone": str(places.zone[cell.zones[0]])}
            elif cell.zones:
                yield name, lines.of(places.of_zones(cell.zones[0], cell.zones[1]))
            about_zones = about_zones or bool(cell.zones)
        if row.flows and not about_zones:
            found = lines.of(_flows(row.flows, places))
            for place in range(len(row.cells)):
                yield f"a_{box.name}_row_{number}" + (f"_{place}" if place else ""), found


def _flows(keys: Iterable[tuple[str, str, str]], places: Places) -> tuple[int, ...]:
    """The places of flows by their keys; of a row that says what became of a pair, all flows of that pair."""
    known: set[int] = set()
    for key in keys:
        known.update(places.of_keys((key,)) or places.of_pair(*key[:2]))
    return tuple(sorted(known))


def _of_topology(shown: Topology, lines: Lines) -> Iterator[tuple[str, dict[str, str]]]:
    for number in range(len(shown.matrix.roles)):
        yield f"n{number + 1}", {"data-role": str(number)}
    for number in range(len(shown.matrix.zones)):
        yield f"cluster_{number + 1}", {"data-zone": str(number)}
    drawn: list[tuple[Flow, ...]] = [line.flows for line in shown.bundles.lines]
    drawn += [badge.flows for badge in shown.bundles.badges]
    for number, flows in enumerate(drawn):
        yield f"line_{number + 1}", lines.of(lines.places.of_flows(flows))
