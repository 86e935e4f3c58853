"""Role × role: how many ports the row's role newly opens, or no longer opens, on the column's role."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from exgraph.analysis.diff.answer import Diff
from exgraph.analysis.diff.pairs import PairChange, PairDifference
from exgraph.drawing.captions import plain, title_of
from exgraph.drawing.heatmap.connections import tile_of
from exgraph.drawing.heatmap.order import roles_by_zone
from exgraph.drawing.heatmap.roles import guessed_in, role_lines, zone_groups
from exgraph.drawing.heatmap.scene import Entry, Heatmap, Line, Look, Square, Tile, looks_of
from exgraph.model.cell import Cell
from exgraph.model.matrix import Matrix
from exgraph.relations.change import Change
from exgraph.relations.openings import by_transport, less
from exgraph.wording.phrases import phrase

_LOOKS = {
    PairChange.GAINED: Look.GAINED,
    PairChange.LOST: Look.LOST,
    PairChange.WIDENED: Look.WIDENED,
    PairChange.NARROWED: Look.NARROWED,
    PairChange.SHIFTED: Look.ALTERED,
    PairChange.ENCRYPTION: Look.ALTERED,
    PairChange.NAMING: Look.ALTERED,
}
ENCRYPTION, NAMING = "≠", "≈"
#: Numbers from here on are written in thousands, so that a range of dynamic ports does not make all numbers small.
_THOUSANDS = 10_000


def difference(found: Diff, language: str) -> Heatmap:
    """All roles of both matrices in zone order, what changed in strong colours, the rest pale."""
    both = found.both
    roles = roles_by_zone(both)
    lines = tuple(_signed(line, found) for line in role_lines(both, roles, language))
    groups = zone_groups(both, language)
    changed = {(pair.source, pair.destination): pair for pair in found.pairs if pair.change in _LOOKS}
    # What was said of a role that is gone is told by the document that still had it.
    cells = {(cell.source, cell.destination): cell for cell in found.before.cells if not _stays(found, cell)}
    cells |= {(cell.source, cell.destination): cell for cell in found.after.cells}
    squares = tuple(
        tuple(Square((_tile((a.id, b.id), changed, cells, language),), a.id == b.id) for b in roles) for a in roles
    )
    exposed = any(group.exposed for group in groups)
    return Heatmap(
        "connections",
        language,
        _title(found, language),
        phrase(
            language,
            "heatmaps.difference-subtitle",
            before=_document(found.before, language, "pictures.before"),
            after=_document(found.after, language, "pictures.after"),
        )
        + guessed_in(found.before.guesses.beside(found.after.guesses), language),
        lines,
        lines,
        groups,
        groups,
        squares,
        tuple(_legend(found, squares, exposed, language)),
        (phrase(language, "heatmaps.from"), phrase(language, "heatmaps.to")),
    )


def _tile(
    ends: tuple[str, str],
    changed: Mapping[tuple[str, str], PairDifference],
    cells: Mapping[tuple[str, str], Cell],
    language: str,
) -> Tile:
    pair = changed.get(ends)
    if pair is None:
        tile = tile_of(cells.get(ends), language)
        return Tile(Look.KEPT, tile.text) if tile.look is Look.COUNT else tile
    was, now = by_transport(pair.before.services), by_transport(pair.after.services)
    more, fewer = (sum(map(len, side.values())) for side in (less(now, was), less(was, now)))
    text = "".join(f"{sign}{_short(number, language)}" for sign, number in (("+", more), ("−", fewer)) if number)
    if any(service.reciphered for service in pair.services):
        text += ENCRYPTION
    return Tile(_LOOKS[pair.change], text or NAMING)


def _stays(found: Diff, cell: Cell) -> bool:
    return found.in_both(PairDifference(cell, cell))


def _short(number: int, language: str) -> str:
    return str(number) if number < _THOUSANDS else phrase(language, "heatmaps.thousands", number=number // 1000)


def _signed(line: Line, found: Diff) -> Line:
    """The line of a role that came or went has a sign before its label."""
    for element in found.elements:
        if element.kind == "role" and element.id == line.id and element.change is not Change.CHANGED:
            return replace(line, label=f"{'+' if element.change is Change.ADDED else '−'} {line.label}")
    return line


def _document(matrix: Matrix, language: str, default: str) -> str:
    return plain(title_of(matrix.title, language, matrix.name)) or phrase(language, default)


def _title(found: Diff, language: str) -> str:
    looks = Counter(_LOOKS[pair.change] for pair in found.pairs if pair.change in _LOOKS)
    differing = sum(looks.values())
    if not differing:
        return phrase(language, "heatmaps.difference-title-none")
    gained, lost = looks[Look.GAINED], looks[Look.LOST]
    counts = {"gained": gained, "lost": lost, "other": differing - gained - lost}
    return phrase(language, "heatmaps.difference-title", n=differing, **counts)


def _legend(found: Diff, squares: tuple[tuple[Square, ...], ...], exposed: bool, language: str) -> Iterator[Entry]:
    looks = looks_of(squares)
    for look, text in (
        (Look.GAINED, "+"),
        (Look.LOST, "−"),
        (Look.WIDENED, "+"),
        (Look.NARROWED, "−"),
        (Look.ALTERED, "±"),
        (Look.KEPT, "1"),
        (Look.NONE, "·"),
        (Look.SILENT, ""),
    ):
        if look in looks:
            yield Entry((Tile(look, text),), phrase(language, f"heatmaps.legend-{look}"))
    dynamic = phrase(language, "heatmaps.dynamic-mark")
    if any(dynamic in square.text for row in squares for square in row):
        yield Entry((Tile(Look.KEPT, f"1+{dynamic}"),), phrase(language, "heatmaps.legend-dynamic"))
    if any(element.kind == "role" and element.change is not Change.CHANGED for element in found.elements):
        yield Entry((Tile(Look.UNUSED, "+"), Tile(Look.UNUSED, "−")), phrase(language, "heatmaps.legend-new-role"))
    yield Entry((Tile(Look.UNUSED),), phrase(language, "heatmaps.legend-itself"), itself=True)
    if exposed:
        yield Entry((Tile(Look.UNUSED),), phrase(language, "heatmaps.legend-exposed"), exposed=True)
