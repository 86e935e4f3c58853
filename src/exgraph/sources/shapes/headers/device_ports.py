"""Tables of the sockets of a device, `Port | VLAN | Connected to`: their ports are numbered, and open nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from exgraph.languages.meanings import PORTS, WAYS, Column, Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.headers.column_meanings import fold_header

_SOCKETS = pattern(whole(Word.SOCKETS))
_ENDS = {Column.SOURCE, Column.DESTINATION}
#: What a list of services has and one of sockets has not.
_OF_SERVICES = (Column.TRANSPORT, Column.SERVICE, Column.TCP, Column.UDP, Column.COMPOSITE, Column.ACTION, *WAYS)
#: So many rows of a table are looked at.
_SAMPLE = 60
#: Devices have few sockets more; and of services, few have a port below the second number.
MOST_SOCKETS, FIRST_USUAL = 96, 20


def is_of_sockets(grid: Grid, body: int, columns: Sequence[Column | None], named: Collection[str]) -> bool:
    """Whether a table numbers the ports of a device: a header or title speaks of what has such, and no column of
    services.

    `named` are folded headers that a reader has said the meaning of.
    """
    ports = [place for place, meaning in enumerate(columns) if meaning in PORTS]
    if len(ports) != 1 or body < 1 or _ENDS.issubset(columns) or not set(_OF_SERVICES).isdisjoint(columns):
        return False
    beside = [fold_header(cell.text) for cell in grid.rows[body - 1]]
    if beside[ports[0]] in named or not any(map(_SOCKETS().search, (*beside, grid.caption, *grid.headings[-1:]))):
        return False
    texts = [text for row in grid.rows[body : body + _SAMPLE] if (text := row[ports[0]].text.strip())]
    if not texts or not all(text.isdecimal() and 0 < int(text) <= MOST_SOCKETS for text in texts):
        return False
    return 2 * sum(int(text) < FIRST_USUAL for text in texts) >= len(texts)
