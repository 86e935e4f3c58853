"""Tables without a header whose columns decide themselves: what a first row would have to say."""

from __future__ import annotations

from collections.abc import Callable

from exgraph.languages.meanings import Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.cell_kinds import has_ports, is_clean_port
from exgraph.sources.shapes.cells.protocol_cells import names_protocols
from exgraph.sources.shapes.roles.role_labels import is_address, is_no_role

#: A shorter table shows too little.
FEWEST_ROWS = 5
_SAMPLE_ROWS = 60
_PROTOCOL = "protocol"


def headers_wanting(grid: Grid) -> tuple[str, ...]:
    """The headers of a table of which every row, the first one too, has a port, a transport and two names; empty for
    any other.

    The first of two names is called the source, which nothing says. What is left are notes.

    >>> from exgraph.sources.grid import GridCell
    >>> row = tuple(map(GridCell, ("web", "db", "tcp", "5432")))
    >>> headers_wanting(Grid((row,) * 5)), headers_wanting(Grid((row,) * 4))
    (('source', 'destination', 'protocol', 'port'), ())
    """
    rows = grid.rows[:_SAMPLE_ROWS]
    if len(rows) < FEWEST_ROWS:
        return ()

    def held(holds: Callable[[str], bool]) -> list[int]:
        return [place for place in range(grid.width) if all(holds(row[place].text.strip()) for row in rows)]

    ports, protocols, names = held(is_clean_port), held(_is_transport), held(_is_name)
    if len(ports) != 1 or len(protocols) != 1 or len(names) < 2:
        return ()
    called = {ports[0]: str(Column.PORT), protocols[0]: _PROTOCOL}
    called |= dict(zip(names, (str(Column.SOURCE), str(Column.DESTINATION)), strict=False))
    return tuple(called.get(place, str(Column.NOTES)) for place in range(grid.width))


def _is_transport(text: str) -> bool:
    return names_protocols(text) and not any(map(str.isdigit, text))


def _is_name(text: str) -> bool:
    return is_address(text) or (bool(text) and not (is_no_role(text) or has_ports(text) or names_protocols(text)))
