"""Columns of yes and no that name ends in their headers: `Client-to-node`, or several roles side by side."""

from __future__ import annotations

from exgraph.languages.meanings import PORTS, Column
from exgraph.notation import read_cell
from exgraph.sources.shapes.cell_kinds import ENDS
from exgraph.sources.shapes.short_answers import is_no, is_yes
from exgraph.sources.shapes.title_names import names_role
from exgraph.sources.shapes.titles import pair_in_header


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
        and all(is_yes(text) or is_no(text) or read_cell(text).none for text in cells[place])
        and any(map(is_yes, cells[place]))
    ]
    pairs = [place for place in ticked if pair_in_header(headers[place])]
    roles = ticked if len(ticked) > 1 and any(names_role(headers[place]) for place in ticked) else []
    for place in pairs or roles:
        found[place], reasons[place] = Column.TICKS, "yes and no, of the ends that its header names"
