"""Columns of ports under a header that is not known: they are told, not read.

Numbers are ports where the table speaks of connections, or of nothing that numbers would be of: the settings of a
program, sizes, codes of errors are none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.cell_kinds import ENDS, has_ports, is_interface
from exgraph.sources.shapes.cells.crossings import are_ports
from exgraph.sources.shapes.headers.column_meanings import fold_header
from exgraph.sources.shapes.headers.counted import counts
from exgraph.sources.shapes.reading.column_view import holds_ports_alone
from exgraph.sources.shapes.reading.weights import SAMPLE_ROWS

#: What other columns of a table of connections say.
_OF_CONNECTIONS = (*ENDS, Column.ENDPOINT, Column.TRANSPORT, Column.SERVICE, Column.DIRECTION, Column.ACTION)
_PORT = pattern(whole(Word.PORT_NOUN))
#: `--listen`, `-p`, `LISTEN_ON`, `listen.on`: how programs call what they are set to.
_OPTION = re.compile(r"-{1,2}[a-z][\w-]*.*|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z]\w*(?:[._][a-z]\w*)+", re.DOTALL)
#: The share of cells that have to be ports, and nothing else.
_MOST = 0.7


def looks_like_ports(grid: Grid, place: int, others: Sequence[Column | None]) -> bool:
    """Whether the cells below a header that is not known are ports. `others` is what the headers of a table mean."""
    header = grid.rows[0][place].text
    texts = [text for row in grid.rows[1:SAMPLE_ROWS] if (text := row[place].text.strip())]
    if not texts or all(map(is_interface, texts)) or counts(header, texts) or has_ports(header):
        # Sockets of switches, whatever they are called; counts; cells of a table without a header.
        return False
    if sum(text[0].isdigit() and holds_ports_alone(text) for text in texts) < _MOST * len(texts) or is_of_options(grid):
        return False
    return not set(others).isdisjoint(_OF_CONNECTIONS) or are_ports(texts) or (any(others) and _speaks_of_ports(grid))


def is_of_options(grid: Grid) -> bool:
    """Whether a table says what a program may be set to: by the header of its first column, or by all of its cells."""
    first = [row[0].text.strip() for row in grid.rows[:SAMPLE_ROWS]]
    if fold_header(first[0]) in words(Word.KEY_HEADER):
        return True
    named = [text for text in first[1:] if text]
    return bool(named) and all(map(_OPTION.fullmatch, named))


def _speaks_of_ports(grid: Grid) -> bool:
    """Whether the title of a table, or one of its headers, has the word for ports."""
    headers = (cell.text for cell in grid.rows[0])
    titles = (grid.caption, grid.lead, grid.headings[-1] if grid.headings else "")
    return any(_PORT().search(text) for text in (*headers, *titles))
