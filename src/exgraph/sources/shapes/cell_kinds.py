"""What single cells hold: ports, or the ends of a connection by the meaning of their column."""

from __future__ import annotations

from exgraph.languages.meanings import Column
from exgraph.notation import read_cell
from exgraph.values.service import PORTLESS

ENDS = (Column.SOURCE, Column.DESTINATION, Column.HOST, Column.PEER, Column.PAIR)
_SAMPLE = 400


def has_ports(text: str) -> bool:
    """Whether a cell states a port, "dynamic", or a protocol without ports."""
    if not text or len(text) > _SAMPLE:
        return False
    return any(
        service.ports is not None or service.dynamic or service.transport in PORTLESS
        for service in read_cell(text).services
    )
