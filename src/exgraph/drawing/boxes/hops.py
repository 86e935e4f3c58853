"""What a compromise reaches: a column a hop, in it the roles of each zone, and only lines that lead a hop farther."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil, log

from exgraph.drawing.boxes.accepted import Accepted, accepted
from exgraph.drawing.boxes.compose import composed
from exgraph.drawing.boxes.heading import heading_of
from exgraph.drawing.boxes.plan import BETWEEN, CHANNEL, FOOT, HEADING, RATIO, TITLE, Plan, Sizes
from exgraph.drawing.boxes.words import words_of_roles
from exgraph.drawing.canvas import Canvas
from exgraph.drawing.topology.highlight import Highlight
from exgraph.model.matrix import Matrix
from exgraph.model.role import Zone
from exgraph.values.labels import Labels
from exgraph.wording.phrases import phrase

#: Heights of a column, in points, from which zones are folded; that with the best ratio is taken.
_HEIGHTS = range(300, 1240, 40)
#: Roles out of reach, up to which they are named.
MOST_BEYOND = 8


def rows_of_hops(matrix: Matrix, highlight: Highlight, language: str) -> Accepted:
    """The rows of what leads a hop farther, with each zone parted by hops."""
    hops = highlight.hops
    zones: dict[str, Zone] = {}
    tints: dict[str, int] = {}
    for role in sorted((role for role in matrix.roles if role.id in hops), key=lambda role: hops[role.id]):
        number, zone = hops[role.id], matrix.zone_of(role.id)
        told = phrase(language, "pictures.hops-zone", n=number) if number else phrase(language, "pictures.hops-start")
        part, label = _part(number, zone.id), f"{zone.label(language)} · {told}"
        zones.setdefault(part, Zone(part, Labels.of({language: label}), zone.exposed))
        tints[part] = matrix.zones.index(zone)
    roles = tuple(replace(role, zone=_part(hops[role.id], role.zone)) for role in matrix.roles if role.id in hops)
    cells = tuple(cell for cell in matrix.cells if cell.flows and cell.source in hops and cell.destination in hops)
    parted = replace(matrix, roles=roles, zones=tuple(zones.values()), cells=cells)
    return replace(accepted(parted, [flow for flow in parted.flows if flow in highlight]), tints=tints)


def _part(hops: int, zone: str) -> str:
    return f"{hops}/{zone}"


def compromised(matrix: Matrix, about: Accepted, title: str, language: str, notes: Sequence[str] = ()) -> Canvas:
    """The boxes of these rows, a column a hop, below their title, legend, and what else is to be said of them."""
    made = composed(about, language, columns=_columns)
    services = [service for entry in about.entries for service in entry.services]
    exposed = any(zone.exposed for zone in about.matrix.zones)
    told = [*_notes(matrix, about, language), *notes]
    heading = heading_of(matrix, title, told, services, exposed, language, made.width)
    return Canvas(title, heading, made.frames, made.boxes, made.curves)


def _columns(sizes: Sizes) -> Plan:
    """A column a hop; one that is too high has its zones folded, so far that the picture has a good ratio."""
    hops: dict[int, list[str]] = {}
    for zone in sizes.boxes:
        hops.setdefault(int(zone.partition("/")[0]), []).append(zone)
    columns = [hops[number] for number in sorted(hops)]
    return min((_folded(sizes, columns, limit) for limit in _HEIGHTS), key=lambda plan: _off(sizes, plan))


def _folded(sizes: Sizes, columns: Sequence[Sequence[str]], limit: float) -> Plan:
    plan = []
    for zones in columns:
        whole = sum(sizes.tall(zone) + TITLE + FOOT + BETWEEN for zone in zones)
        times = ceil(whole / limit)
        plan.append(tuple((zone, min(times, len(sizes.boxes[zone]))) for zone in zones))
    return tuple(plan)


def _off(sizes: Sizes, plan: Plan) -> float:
    """How far a plan is from the ratio that pictures strive for; the smaller of two is better."""
    blocks = [[sizes.block(*zone) for zone in column] for column in plan]
    wide = sum(max(width for width, _ in column) + CHANNEL for column in blocks) - CHANNEL
    high = max(sum(height + BETWEEN for _, height in column) for column in blocks) + HEADING
    return abs(log(wide / high / RATIO)) + wide * high / 4e6


def _notes(matrix: Matrix, about: Accepted, language: str) -> Iterator[str]:
    """How rows are read, and which roles are out of reach."""
    yield phrase(language, "pictures.hops-how")
    beyond = frozenset(role.id for role in matrix.roles) - about.box_of.keys()
    if len(beyond) > MOST_BEYOND:
        yield phrase(language, "pictures.hops-beyond-many", n=len(beyond))
    elif beyond:
        whole = Accepted(matrix, {role.id: (role.id,) for role in matrix.roles}, ())
        yield phrase(language, "pictures.hops-beyond", names=words_of_roles(whole, beyond, language))
