"""Role × role: how many ports the row's role opens on the column's role."""

from __future__ import annotations

from collections.abc import Iterator

from exgraph.drawing.heatmap.order import roles_by_zone
from exgraph.drawing.heatmap.roles import document_of, name_of, role_lines, zone_groups
from exgraph.drawing.heatmap.scene import Entry, Heatmap, Look, Square, Tile, looks_of, peak_of, ramp
from exgraph.model.cell import Cell, Status
from exgraph.model.matrix import Matrix
from exgraph.values.service import DYNAMIC
from exgraph.wording.heatmaps import phrase


def endpoints(cell: Cell) -> tuple[int, bool, bool]:
    """How many different (transport, port) a cell names, and whether it has dynamic ports and services without any."""
    texts = {service.endpoint: service for service in cell.services}
    dynamic = any(service.ports_text == DYNAMIC for service in texts.values())
    unknown = any(not text or text.endswith("/?") for text in texts)
    fixed = sum(bool(text) and not text.endswith(("/?", f"/{DYNAMIC}")) for text in texts)
    return fixed, dynamic, unknown


def count(cell: Cell) -> int:
    """The number that stands for a cell: its ports, with dynamic ones and those without a number as one each."""
    return sum(endpoints(cell))


def connections(matrix: Matrix, language: str) -> Heatmap:
    """Sources are rows, destinations columns, both in zone order."""
    roles = roles_by_zone(matrix)
    lines, groups = role_lines(matrix, roles, language), zone_groups(matrix, language)
    cells = {(cell.source, cell.destination): cell for cell in matrix.cells}
    squares = tuple(
        tuple(Square((tile_of(cells.get((a.id, b.id)), language),), a.id == b.id) for b in roles) for a in roles
    )
    peak = peak_of(squares)
    return Heatmap(
        "connections",
        language,
        title(matrix, language),
        phrase(language, "connections-subtitle", document=document_of(matrix, language)),
        lines,
        lines,
        groups,
        groups,
        squares,
        tuple(_legend(squares, any(group.exposed for group in groups), peak, language)),
        (phrase(language, "from"), phrase(language, "to")),
        peak,
    )


def tile_of(cell: Cell | None, language: str) -> Tile:
    """What a cell is: how many ports it opens, that it opens none, or that nothing is said."""
    if cell is None or cell.status is Status.SILENT:
        return Tile(Look.SILENT)
    if cell.status is Status.NONE:
        return Tile(Look.NONE, "·")
    fixed, dynamic, unknown = endpoints(cell)
    parts = [str(fixed)] if fixed else []
    parts += [phrase(language, "dynamic-mark")] if dynamic else []
    parts += [phrase(language, "unknown-mark")] if unknown else []
    return Tile(Look.COUNT, "+".join(parts), count(cell))


def title(matrix: Matrix, language: str) -> str:
    """The role that others open the most ports on, and how many of them do."""
    opened: dict[str, list[Cell]] = {}
    for cell in matrix.cells:
        if cell.services and cell.source != cell.destination:
            opened.setdefault(cell.destination, []).append(cell)
    if not opened:
        return phrase(language, "connections-title-none")
    place = {role.id: number for number, role in enumerate(matrix.roles)}
    busiest = min(opened, key=lambda role: (-sum(map(count, opened[role])), place[role]))
    cells, name = opened[busiest], name_of(matrix, busiest, language)
    counts = [endpoints(cell) for cell in cells]
    most = max(map(sum, counts))
    if len(cells) == 1:
        ports = phrase(language, "ports-one", most)
        return phrase(
            language, "connections-title-one", source=name_of(matrix, cells[0].source, language), ports=ports, name=name
        )
    ports = phrase(language, "ports-each" if len({sum(c) for c in counts}) == 1 else "ports-up-to", most)
    return phrase(language, "connections-title", count=len(cells), others=len(matrix.roles) - 1, ports=ports, name=name)


def _legend(squares: tuple[tuple[Square, ...], ...], exposed: bool, peak: int, language: str) -> Iterator[Entry]:
    looks, texts = looks_of(squares), [square.text for row in squares for square in row]
    dynamic, unknown = phrase(language, "dynamic-mark"), phrase(language, "unknown-mark")
    if Look.COUNT in looks:
        yield ramp(Look.COUNT, peak, phrase(language, "legend-count"))
    if any(dynamic in text for text in texts):
        yield Entry((Tile(Look.COUNT, f"1+{dynamic}", min(2, peak)),), phrase(language, "legend-dynamic"))
    if any(unknown in text for text in texts):
        yield Entry((Tile(Look.COUNT, unknown, 1),), phrase(language, "legend-unknown"))
    if Look.NONE in looks:
        yield Entry((Tile(Look.NONE, "·"),), phrase(language, "legend-none"))
    if Look.SILENT in looks:
        yield Entry((Tile(Look.SILENT),), phrase(language, "legend-silent"))
    yield Entry((Tile(Look.UNUSED),), phrase(language, "legend-itself"), itself=True)
    if exposed:
        yield Entry((Tile(Look.UNUSED),), phrase(language, "legend-exposed"), exposed=True)
