"""Role × role: how many ports the row's role opens on the column's role."""

from __future__ import annotations

from collections.abc import Iterator

from exgraph.drawing.heatmap.order import roles_by_zone
from exgraph.drawing.heatmap.roles import document_of, guessed_in, name_of, role_lines, zone_groups
from exgraph.drawing.heatmap.scene import Entry, Heatmap, Look, Square, Tile, looks_of, peak_of, ramp
from exgraph.model.cell import Cell, Status
from exgraph.model.matrix import Matrix
from exgraph.values.service import DYNAMIC
from exgraph.wording.phrases import phrase


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
        phrase(language, "heatmaps.connections-subtitle", document=document_of(matrix, language))
        + guessed_in(matrix.guesses, language),
        lines,
        lines,
        groups,
        groups,
        squares,
        tuple(_legend(squares, any(group.exposed for group in groups), peak, language)),
        (phrase(language, "heatmaps.from"), phrase(language, "heatmaps.to")),
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
    parts += [phrase(language, "heatmaps.dynamic-mark")] if dynamic else []
    parts += [phrase(language, "heatmaps.unknown-mark")] if unknown else []
    return Tile(Look.COUNT, "+".join(parts), count(cell))


def title(matrix: Matrix, language: str) -> str:
    """The role that others open the most ports on, and how many of them do."""
    opened: dict[str, list[Cell]] = {}
    for cell in matrix.cells:
        if cell.services and cell.source != cell.destination:
            opened.setdefault(cell.destination, []).append(cell)
    if not opened:
        return phrase(language, "heatmaps.connections-title-none")
    place = {role.id: number for number, role in enumerate(matrix.roles)}
    busiest = min(opened, key=lambda role: (-sum(map(count, opened[role])), place[role]))
    cells, name = opened[busiest], name_of(matrix, busiest, language)
    numbers = [count(cell) for cell in cells]
    most = max(numbers)
    if len(cells) == 1:
        ports = phrase(language, "heatmaps.ports", ports=most)
        return phrase(
            language,
            "heatmaps.connections-title-one",
            source=name_of(matrix, cells[0].source, language),
            ports=ports,
            name=name,
        )
    ports = phrase(language, "heatmaps.ports-each" if len(set(numbers)) == 1 else "heatmaps.ports-up-to", n=most)
    counts = {"count": len(cells), "others": len(matrix.roles) - 1}
    return phrase(language, "heatmaps.connections-title", ports=ports, name=name, **counts)


def _legend(squares: tuple[tuple[Square, ...], ...], exposed: bool, peak: int, language: str) -> Iterator[Entry]:
    looks, texts = looks_of(squares), [square.text for row in squares for square in row]
    dynamic, unknown = phrase(language, "heatmaps.dynamic-mark"), phrase(language, "heatmaps.unknown-mark")
    if Look.COUNT in looks:
        yield ramp(Look.COUNT, peak, phrase(language, "heatmaps.legend-count"))
    if any(dynamic in text for text in texts):
        yield Entry((Tile(Look.COUNT, f"1+{dynamic}", min(2, peak)),), phrase(language, "heatmaps.legend-dynamic"))
    if any(unknown in text for text in texts):
        yield Entry((Tile(Look.COUNT, unknown, 1),), phrase(language, "heatmaps.legend-unknown"))
    if Look.NONE in looks:
        yield Entry((Tile(Look.NONE, "·"),), phrase(language, "heatmaps.legend-none"))
    if Look.SILENT in looks:
        yield Entry((Tile(Look.SILENT),), phrase(language, "heatmaps.legend-silent"))
    yield Entry((Tile(Look.UNUSED),), phrase(language, "heatmaps.legend-itself"), itself=True)
    if exposed:
        yield Entry((Tile(Look.UNUSED),), phrase(language, "heatmaps.legend-exposed"), exposed=True)
