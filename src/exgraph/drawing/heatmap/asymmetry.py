"""Pairs of roles: in which direction more ports are opened, and whether the services are the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from exgraph.analysis.asymmetry.ask import asymmetry as compare
from exgraph.analysis.asymmetry.counts import Counts
from exgraph.analysis.asymmetry.pairs import PairKind
from exgraph.drawing.heatmap.connections import count
from exgraph.drawing.heatmap.order import roles_by_zone
from exgraph.drawing.heatmap.roles import document_of, guessed_in, role_lines, zone_groups
from exgraph.drawing.heatmap.scene import Entry, Heatmap, Look, Square, Tile, looks_of, peak_of, ramp
from exgraph.model.cell import Cell, Status
from exgraph.model.matrix import Matrix
from exgraph.wording.phrases import phrase

RIGHT, UP, DIFFERENT, SAME, UNDIRECTED = "→", "↑", "≠", "=", "?"


def asymmetry(matrix: Matrix, language: str) -> Heatmap:
    """One square a pair, below the diagonal, where the roles' labels stand: a square's roles are right and above."""
    compared = compare(matrix)
    pairs = compared.pairs
    kinds = {frozenset((pair.a, pair.b)): pair.kind for pair in pairs}
    cells = {(cell.source, cell.destination): cell for cell in matrix.cells}
    roles = roles_by_zone(matrix)
    squares = tuple(
        tuple(
            Square((_tile(cells, row.id, column.id, kinds[frozenset((row.id, column.id))]),)) if place < line else None
            for place, column in enumerate(roles)
        )
        for line, row in enumerate(roles)
    )
    lines, groups = role_lines(matrix, roles, language), zone_groups(matrix, language)
    peak = peak_of(squares)
    exposed = any(group.exposed for group in groups)
    return Heatmap(
        "asymmetry",
        language,
        title(compared.counts, language),
        phrase(language, "heatmaps.asymmetry-subtitle", document=document_of(matrix, language))
        + guessed_in(matrix.guesses, language),
        lines,
        lines,
        groups,
        groups,
        squares,
        tuple(_legend(squares, exposed, peak, language)),
        peak=peak,
    )


def _tile(cells: Mapping[tuple[str, str], Cell], row: str, column: str, kind: PairKind) -> Tile:
    up, right = cells.get((row, column)), cells.get((column, row))
    if kind is PairKind.NONE:
        said = all(cell is not None and cell.status is Status.NONE for cell in (up, right))
        return Tile(Look.NONE, "·") if said else Tile(Look.SILENT)
    if kind is PairKind.SYMMETRIC:
        return Tile(Look.SAME, SAME)
    if kind is PairKind.UNDIRECTED:
        return Tile(Look.SAME, UNDIRECTED)
    surplus = (count(right) if right else 0) - (count(up) if up else 0)
    if surplus == 0:
        return Tile(Look.DIFFERENT, DIFFERENT)
    mark = f" {DIFFERENT}" if kind is PairKind.DIFFERENT else ""
    return Tile(Look.SURPLUS, f"{RIGHT if surplus > 0 else UP}{abs(surplus)}{mark}", surplus)


def title(counts: Counts, language: str) -> str:
    """How many connected pairs are not symmetric, and in which way."""
    uneven = counts.one_way + counts.different
    connected = uneven + counts.symmetric
    if not connected:
        return phrase(language, "heatmaps.asymmetry-title-none")
    if not uneven:
        return phrase(language, "heatmaps.asymmetry-title-even", n=connected)
    return phrase(
        language,
        "heatmaps.asymmetry-title",
        n=uneven,
        connected=connected,
        one_way=counts.one_way,
        different=counts.different,
    )


def _legend(squares: tuple[tuple[Square | None, ...], ...], exposed: bool, peak: int, language: str) -> Iterator[Entry]:
    looks = looks_of(squares)
    surpluses = [tile for row in squares for square in row if square for tile in square.tiles if tile.value]
    for sign, arrow, name in ((1, RIGHT, "heatmaps.legend-right"), (-1, UP, "heatmaps.legend-up")):
        if any(tile.value * sign > 0 for tile in surpluses):
            shading = ramp(Look.SURPLUS, peak, phrase(language, name), 3)
            tiles = (Tile(Look.SURPLUS, f"{arrow}{tile.value}", tile.value * sign) for tile in shading.tiles)
            yield Entry(tuple(tiles), shading.text)
    both = next((tile for tile in surpluses if tile.text.endswith(DIFFERENT)), None)
    if both:
        yield Entry((both,), phrase(language, "heatmaps.legend-both"))
    texts = {tile.text for row in squares for square in row if square for tile in square.tiles}
    if UNDIRECTED in texts:
        yield Entry((Tile(Look.SAME, UNDIRECTED),), phrase(language, "heatmaps.legend-undirected"))
    looks -= set() if SAME in texts else {Look.SAME}
    for look, text, name in (
        (Look.DIFFERENT, DIFFERENT, "heatmaps.legend-different"),
        (Look.SAME, SAME, "heatmaps.legend-same"),
        (Look.NONE, "·", "heatmaps.legend-none"),
        (Look.SILENT, "", "heatmaps.legend-silent"),
    ):
        if look in looks:
            yield Entry((Tile(look, text),), phrase(language, name))
    if exposed:
        yield Entry((Tile(Look.UNUSED),), phrase(language, "heatmaps.legend-exposed"), exposed=True)
