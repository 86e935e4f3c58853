"""Rows that lack cells: put where they fit their columns, or left where that is not one place alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exgraph.languages.meanings import PORTS, Column
from exgraph.notation import read_cell
from exgraph.sources.grid import GridCell
from exgraph.sources.shapes.cells.cell_kinds import ENDS, has_ports
from exgraph.sources.shapes.cells.directions import is_direction
from exgraph.sources.shapes.cells.protocol_cells import is_every_protocol, names_protocols

#: What speaks for a place: a text that stands in the same column of whole rows, and a gap where row spans are lost.
_SEEN, _LEADING = 1.5, 1.5
#: What speaks against it: no ports of the row's own, an end that is missing behind it.
_OVER_PORTS, _OVER_END = -3.0, -1.5
#: So much better than any other the best place has to be.
_MARGIN = 1.0
_REMARKS = (None, Column.NOTES, Column.PURPOSE)
#: Cells of a row times those that it lacks. Of wider tables' rows no place is sure.
MOST_PLACES = 1000


def aligned(
    cells: tuple[GridCell, ...],
    above: tuple[GridCell, ...],
    columns: Sequence[Column | None],
    seen: Sequence[set[str]],
) -> tuple[tuple[GridCell, ...], list[int]] | None:
    """The row with its cells in place and the numbers of those that are the ones above; `None` where no place is sure.

    What lacks at the beginning or inside stands above; what lacks at the end is empty. `seen` are the texts of each
    column's whole rows.
    """
    width = len(cells)
    while cells and not cells[-1].text.strip() and not cells[-1].raw.strip():
        cells = cells[:-1]
    if len(cells) * (width - len(cells)) > MOST_PLACES:
        return None
    scored = sorted(
        (
            (score, places)
            for places in _placed(cells, above, columns)
            if (score := _score(cells, places, columns, seen))
        ),
        key=lambda found: -found[0],
    )
    if not scored or scored[0][0] < 0:
        return None
    best, places = scored[0]
    ends_early = places == tuple(range(len(places)))
    read = _read_places(places, columns)
    others = (score for score, other in scored[1:] if not (ends_early and _read_places(other, columns) == read))
    second = next(others, None)
    if second is not None and best - second < _MARGIN:
        return None
    given = dict(zip(places, cells, strict=True))
    last = places[-1] if places else -1
    carried = [place for place in range(last) if place not in given]
    whole = tuple(given.get(place) or (above[place] if place < last else GridCell("")) for place in range(width))
    return whole, carried


def _read_places(places: tuple[int, ...], columns: Sequence[Column | None]) -> tuple[int | None, ...]:
    """Where the cells stand, as far as that matters: one column of remarks is as good as another."""
    return tuple(None if columns[place] in _REMARKS else place for place in places)


def _placed(
    cells: tuple[GridCell, ...], above: tuple[GridCell, ...], columns: Sequence[Column | None]
) -> Iterator[tuple[int, ...]]:
    """The places that carry no end over behind a cell of the row's own, but beside the same other end."""
    for places in _places(len(cells), len(above)):
        given = dict(zip(places, cells, strict=True))
        inside = [place for place in range(places[0], places[-1]) if place not in given] if places else []
        if not any(columns[place] in ENDS for place in inside) or any(
            columns[place] in ENDS and cell.text == above[place].text for place, cell in given.items()
        ):
            yield places


def _places(count: int, width: int) -> Iterator[tuple[int, ...]]:
    """Where the cells may belong: gaps at the beginning and the end, or at the beginning and inside."""
    missing = width - count
    for leading in range(missing + 1):
        yield tuple(range(leading, leading + count))
    for leading in range(missing):
        for first in range(1, count):
            yield (*range(leading, leading + first), *range(first + missing, width))


def _score(
    cells: tuple[GridCell, ...], places: tuple[int, ...], columns: Sequence[Column | None], seen: Sequence[set[str]]
) -> float | None:
    """How much speaks for the places; `None` where a cell does not fit its column."""
    score = 0.0
    for cell, place in zip(cells, places, strict=True):
        fit = fits(cell.text, columns[place])
        if fit < 0:
            return None
        score += fit + (_SEEN if cell.text in seen[place] else 0.0)
    gap = [place for place in range(len(columns)) if place not in places]
    if any(columns[place] in PORTS and places[0] < place < places[-1] for place in gap if places):
        # A row with cells on both sides of its ports has ports of its own, and these are lost.
        return None
    score += _LEADING if places and places[0] > 0 else 0.0
    score += _OVER_PORTS if any(columns[place] in PORTS for place in gap) else 0.0
    score += _OVER_END if any(columns[place] in ENDS and place > places[-1] for place in gap if places) else 0.0
    # No evidence at all is a place, too.
    return score or 0.001


def fits(text: str, meaning: Column | None) -> int:
    """How well a text fits into a column, by what it looks like; negative: it does not."""
    if not text.strip():
        return 0
    if meaning in PORTS:
        return _fits_ports(text)
    if meaning is Column.TRANSPORT:
        return 2 if names_protocols(text) or is_every_protocol(text) else -3
    if meaning is Column.DIRECTION:
        return 2 if is_direction(text) else -3
    if meaning in ENDS:
        return -3 if (has_ports(text) and text.strip()[:1].isdigit()) or names_protocols(text) else 0
    return 0


def _fits_ports(text: str) -> int:
    """What is no port, or tells none, belongs among ports all the same: those above must not stand for it."""
    reading = read_cell(text)
    if has_ports(text) or reading.none:
        # A protocol without ports may stand here, and rather in a column of its own.
        return 2 if reading.none or any(each.ports is not None or each.dynamic for each in reading.services) else 1
    if reading.problems:
        return 1
    return 0 if all("unresolved" in service.marks for service in reading.services) else -3
