"""Columns of yes and no that name ends in their headers: `Client-to-node`, or several roles side by side."""

from __future__ import annotations

from exgraph.languages.meanings import PORTS, Column
from exgraph.notation import read_cell
from exgraph.sources.shapes.cell_kinds import ENDS
from exgraph.sources.shapes.directions import Direction, direction_of
from exgraph.sources.shapes.short_answers import is_no, is_yes
from exgraph.sources.shapes.title_names import names_role
from exgraph.sources.shapes.titles import pair_in_header

_WAYS = {Direction.IN: Column.INBOUND, Direction.OUT: Column.OUTBOUND}


def read_ways(found: list[Column | None], reasons: list[str], headers: tuple[str, ...], cells: list[list[str]]) -> None:
    """Two columns of yes and no, one headed by each direction, where the two ends have no column each."""
    if Column.DIRECTION in found or {Column.SOURCE, Column.DESTINATION} <= set(found):
        return
    ways = {
        place: way
        for place, header in enumerate(headers)
        if (way := direction_of(header)) in _WAYS and found[place] not in PORTS and _are_ticks(cells[place])
    }
    if set(ways.values()) == set(_WAYS) and len(ways) == len(_WAYS):
        for place, way in ways.items():
            found[place], reasons[place] = _WAYS[way], "yes and no, of the direction that its header names"


def _are_ticks(texts: list[str]) -> bool:
    return all(is_yes(text) or is_no(text) or read_cell(text).none for text in texts) and any(map(is_yes, texts))


def read_ticks(
    found: list[Column | None], reasons: list[str], headers: tuple[str, ...], cells: list[list[str]]
) -> None:
    """Where no column is an end: what is ticked says for which ends a port is."""
    if any(meaning in (*ENDS, Column.ENDPOINT) for meaning in found) or not any(m in PORTS for m in found):
        return
    ticked = [
        place
        for place, meaning in enumerate(found)
        if (meaning in (None, Column.TICKS) or pair_in_header(headers[place]))
        and headers[place].strip()
        and _are_ticks(cells[place])
    ]
    pairs = [place for place in ticked if pair_in_header(headers[place])]
    roles = ticked if len(ticked) > 1 and any(names_role(headers[place]) for place in ticked) else []
    for place in pairs or roles:
        found[place], reasons[place] = Column.TICKS, "yes and no, of the ends that its header names"
