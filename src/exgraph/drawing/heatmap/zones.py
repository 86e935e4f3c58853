"""Zone × zone: how many ports the conduit from the row's zone to the column's zone opens."""

from __future__ import annotations

from collections.abc import Iterator

from exgraph.analysis.conduits.answer import ConduitPorts, Conduits
from exgraph.analysis.conduits.ask import conduits
from exgraph.drawing import palette
from exgraph.drawing.heatmap.roles import document_of, guessed_in, zone_lines, zone_name
from exgraph.drawing.heatmap.scene import Entry, Group, Heatmap, Look, Square, Tile, looks_of, peak_of, ramp
from exgraph.model.matrix import Matrix
from exgraph.model.role import Zone
from exgraph.values.service import DYNAMIC
from exgraph.wording.phrases import phrase


def zones(matrix: Matrix, language: str) -> Heatmap:
    """Source zones are rows, destination zones columns; what stays inside a zone is on the diagonal."""
    found = conduits(matrix)
    shown = tuple(zone for zone in matrix.zones if matrix.roles_in(zone.id))
    by_ends = {one.ends: one for one in found.all}
    squares = tuple(
        tuple(Square((_tile(by_ends.get((a.id, b.id)), language),), a.id == b.id) for b in shown) for a in shown
    )
    lines = zone_lines(matrix, shown, language)
    groups = tuple(_group(matrix, zone, place, language) for place, zone in enumerate(shown))
    peak = peak_of(squares)
    return Heatmap(
        "zones",
        language,
        _title(found, language),
        phrase(language, "heatmaps.zones-subtitle", document=document_of(matrix, language))
        + guessed_in(matrix.guesses, language),
        lines,
        lines,
        groups,
        groups,
        squares,
        tuple(_legend(squares, any(zone.exposed for zone in shown), peak, language)),
        (phrase(language, "heatmaps.from"), phrase(language, "heatmaps.to")),
        peak,
    )


def _tile(one: ConduitPorts | None, language: str) -> Tile:
    if one is None:
        return Tile(Look.NONE, "·")
    dynamic, unknown = DYNAMIC in one.unnumbered, any(name != DYNAMIC for name in one.unnumbered)
    parts = [str(one.ports)] if one.ports else []
    parts += [phrase(language, "heatmaps.dynamic-mark")] if dynamic else []
    parts += [phrase(language, "heatmaps.unknown-mark")] if unknown else []
    return Tile(Look.COUNT, "+".join(parts), one.ports + dynamic + unknown)


def _group(matrix: Matrix, zone: Zone, place: int, language: str) -> Group:
    """A zone by itself: how many roles stand in it, and whether it is framed."""
    ink = palette.DMZ_INK if zone.exposed else palette.MUTED
    label = phrase(language, "heatmaps.roles", roles=len(matrix.roles_in(zone.id)))
    return Group(zone.id, label, "", place, place + 1, zone.exposed, ink)


def _title(found: Conduits, language: str) -> str:
    """The first of the conduits that open the most ports."""
    widest = found.widest
    if widest is None:
        return phrase(language, "heatmaps.zones-title-none")
    source, destination = (zone_name(found.matrix, zone, language) for zone in widest.ends)
    ports = phrase(language, "heatmaps.ports", ports=widest.ports)
    if DYNAMIC in widest.unnumbered:
        ports = phrase(language, "heatmaps.and-dynamic", ports=ports)
    if widest.at_most > widest.ports:
        ports = phrase(language, "heatmaps.at-most", ports=ports, at_most=widest.at_most)
    return phrase(language, "heatmaps.zones-title", source=source, destination=destination, ports=ports)


def _legend(squares: tuple[tuple[Square, ...], ...], exposed: bool, peak: int, language: str) -> Iterator[Entry]:
    texts = [square.text for row in squares for square in row]
    dynamic, unknown = phrase(language, "heatmaps.dynamic-mark"), phrase(language, "heatmaps.unknown-mark")
    if Look.COUNT in looks_of(squares):
        yield ramp(Look.COUNT, peak, phrase(language, "heatmaps.legend-count"))
    if any(dynamic in text for text in texts):
        yield Entry((Tile(Look.COUNT, f"1+{dynamic}", min(2, peak)),), phrase(language, "heatmaps.legend-dynamic"))
    if any(unknown in text for text in texts):
        yield Entry((Tile(Look.COUNT, unknown, 1),), phrase(language, "heatmaps.legend-unknown"))
    if Look.NONE in looks_of(squares):
        yield Entry((Tile(Look.NONE, "·"),), phrase(language, "heatmaps.legend-no-flow"))
    yield Entry((Tile(Look.UNUSED),), phrase(language, "heatmaps.legend-inside-zone"), itself=True)
    if exposed:
        yield Entry((Tile(Look.UNUSED),), phrase(language, "heatmaps.legend-exposed"), exposed=True)
