"""Names that a document gives to ports in one table, as firewalls' aliases, and writes in the place of ports in others.

A table of aliases says of each what kind it is: `web_ports | Port(s) | 80, 443` beside `admins | Host(s) | 10.1.2.3`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.words import pattern
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of
from exgraph.sources.shapes.reading.column_view import holds_ports_alone
from exgraph.wording.phrases import Phrase

_NAME = re.compile(r"[^\W\d][\w.-]{1,60}")
_PORTS = pattern(Word.PORT_NOUN)
#: The one that has the names, and one that uses them.
_FEWEST_TABLES = 2
_LIST = re.compile(r"\s*(?:[,;\n]|\s/\s)\s*")
#: In signs.
_LONGEST_KIND = 20
_NAMED = (*PORTS, Column.SERVICE, Column.SOURCE_PORT)


def with_aliases(grids: Sequence[Grid]) -> tuple[Grid, ...]:
    """The tables with ports in the place of the names that another table gives them.

    A name that two rows explain differently is left as it is.
    """
    if len(grids) < _FEWEST_TABLES:
        return tuple(grids)
    found: dict[str, set[str]] = {}
    for name, ports in (entry for grid in grids for entry in _entries(grid)):
        found.setdefault(name, set()).add(ports)
    aliases = {name: ports.pop() for name, ports in found.items() if len(ports) == 1}
    return tuple(_spelled_out(grid, aliases) for grid in grids) if aliases else tuple(grids)


def _entries(grid: Grid) -> Iterator[tuple[str, str]]:
    """The names of ports in a table of aliases, each with the ports."""
    for place in range(grid.width):
        if not any(map(_is_of_ports, {row[place].text for row in grid.rows[1:]})):
            continue
        for row in grid.rows[1:]:
            others = [cell.text.strip() for n, cell in enumerate(row) if n != place]
            ports = next(filter(holds_ports_alone, others), "")
            name = next(filter(_NAME.fullmatch, others), "")
            if _is_of_ports(row[place].text) and ports and name:
                yield name, ports
        return


def _is_of_ports(kind: str) -> bool:
    """Whether a cell is the word for ports and nothing else, as no header of the rows below it is."""
    return len(kind) <= _LONGEST_KIND and _PORTS().fullmatch(fold_header(kind)) is not None


def _spelled_out(grid: Grid, aliases: Mapping[str, str]) -> Grid:
    if any(_entries(grid)):
        return grid
    places = {place for row in grid.rows[:2] for place, cell in enumerate(row) if meaning_of(cell.text) in _NAMED}
    rows = tuple(
        tuple(_ports(cell, aliases) if place in places else cell for place, cell in enumerate(row)) for row in grid.rows
    )
    named = _named(grid.rows, rows)
    if not named:
        return grid
    return replace(grid, rows=rows, notes=(*grid.notes, str(Phrase.of("reading.port-aliases", names=named))))


def _ports(cell: GridCell, aliases: Mapping[str, str]) -> GridCell:
    parts = _LIST.split(cell.text.strip())
    if not any(part in aliases for part in parts):
        return cell
    return cell._replace(text=", ".join(aliases.get(part, part) for part in parts), written=cell.written or cell.text)


def _named(before: Iterable[Sequence[GridCell]], after: Iterable[Sequence[GridCell]]) -> tuple[str, ...]:
    """The texts in whose place ports stand."""
    pairs = ((old, new) for olds, news in zip(before, after, strict=True) for old, new in zip(olds, news, strict=True))
    return tuple(dict.fromkeys(old.text.strip() for old, new in pairs if old is not new))
