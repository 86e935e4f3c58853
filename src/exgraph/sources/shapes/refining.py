"""What columns mean, corrected by what their cells hold."""

from __future__ import annotations

from exgraph.sources.grid import Grid
from exgraph.sources.shapes.directions import Direction, direction_of, is_direction
from exgraph.sources.shapes.ends import Context
from exgraph.sources.shapes.headers import PORTS, Meaning
from exgraph.sources.shapes.rows import has_ports

SAMPLE_ROWS = 60


def refined(
    grid: Grid, body: int, headers: tuple[str, ...], columns: tuple[Meaning | None, ...]
) -> tuple[tuple[Meaning | None, ...], tuple[str, ...]]:
    """The columns once each, corrected by what their cells hold, with the reason for each."""
    found = list(columns)
    reasons = ["by its header" if meaning else "" for meaning in found]
    for place, meaning in enumerate(found):
        if meaning in (None, Meaning.PURPOSE, Meaning.SERVICE, Meaning.NOTES, Meaning.ACTION):
            texts = [row[place].text for row in grid.rows[body : body + SAMPLE_ROWS] if row[place].text.strip()]
            if texts and all(is_direction(text) for text in texts):
                found[place], reasons[place] = Meaning.DIRECTION, "each of its cells is a direction"
    if not any(meaning in PORTS for meaning in found):
        shares = [
            (share_of_ports(grid, body, place), -place)
            for place, meaning in enumerate(found)
            if meaning in (Meaning.TRANSPORT, Meaning.SERVICE, Meaning.PURPOSE)
        ]
        if shares and max(shares)[0] >= 0.6:
            place = -max(shares)[1]
            found[place], reasons[place] = Meaning.COMPOSITE, "its cells hold ports, and no other column does"
    seen: set[Meaning] = set()
    for place, meaning in enumerate(found):
        if meaning in (Meaning.PORT, Meaning.COMPOSITE) and seen & {Meaning.PORT, Meaning.COMPOSITE}:
            found[place], reasons[place] = Meaning.NOTES, "another column is read for the ports"
        elif meaning in seen:
            found[place], reasons[place] = Meaning.NOTES, f"an earlier column is read as {meaning}"
        elif meaning is not None:
            seen.add(meaning)
    return tuple(found), tuple(reasons)


def against_direction(
    grid: Grid, body: int, columns: tuple[Meaning | None, ...], reasons: tuple[str, ...], context: Context
) -> tuple[tuple[Meaning | None, ...], tuple[str, ...]]:
    """The one column of ends, where it cannot be what its header says: outbound rules list destinations."""
    given = [meaning for meaning in (Meaning.SOURCE, Meaning.DESTINATION) if meaning in columns]
    if len(given) != 1 or Meaning.HOST in columns:
        return columns, reasons
    against = Direction.OUT if given[0] is Meaning.SOURCE else Direction.IN
    directions = {context.direction}
    if Meaning.DIRECTION in columns:
        place = columns.index(Meaning.DIRECTION)
        directions = {direction_of(row[place].text) for row in grid.rows[body:]}
    if against not in directions:
        return columns, reasons
    place = columns.index(given[0])
    why = f"its header says {given[0]}, but the direction is {against}: it is the other end of each rule"
    return (
        tuple(Meaning.PEER if n == place else meaning for n, meaning in enumerate(columns)),
        tuple(why if n == place else reason for n, reason in enumerate(reasons)),
    )


def share_of_ports(grid: Grid, body: int, place: int) -> float:
    texts = [row[place].text for row in grid.rows[body : body + SAMPLE_ROWS] if row[place].text.strip()]
    return sum(has_ports(text) for text in texts) / len(texts) if texts else 0.0
