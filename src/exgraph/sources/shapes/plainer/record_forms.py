"""Forms and tables that stand on their side: the first column has the headers, and each further column is a row.

Source      | web | app
Destination | db  | mail
Port        | 443 | 25

Several such blocks may stand one below another, and a form may have its labels in two columns side by side.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from exgraph.languages.meanings import PORTS, Column
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.headers.column_meanings import Fit, fold_header, meaning_of, meanings_of

_ENDS = (Column.SOURCE, Column.DESTINATION)
_SAYS_SO = (Fit.EXACT, Fit.PATTERN, Fit.SHARED)
#: So many requests have a column each whatever stands in the row of their ports; of more, nearly each has some there.
_MOST_REQUESTS, HAVE_PORTS = 4, 0.8
#: In rows, each of which asks one thing, of one block and of all.
_LONGEST_FORM, _LONGEST_SHEET = 60, 400
#: In the place of ports.
_MOST_WORDS = 3
Row = tuple[GridCell, ...]
#: A header, folded, and how often it stands above in its block.
_Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class _Block:
    """The rows of some requests, and the meaning of what stands first in each."""

    rows: tuple[Row, ...]
    said: Sequence[Column | None]

    @property
    def is_whole(self) -> bool:
        """Whether it has both ends once, and ports."""
        return all(self.said.count(end) == 1 for end in _ENDS) and any(each in PORTS for each in self.said)

    @property
    def requests(self) -> tuple[int, ...]:
        """The columns with a request each: they say something of its ends or ports that the one before does not."""
        asked = [row for row, said in zip(self.rows, self.said, strict=True) if said in (*_ENDS, *PORTS)]
        places = range(1, len(self.rows[0]))
        filled = [n for n in places if any(row[n].text.strip() for row in asked)]
        return tuple(n for n in filled if n == 1 or not all(row[n].spanned or not row[n].text.strip() for row in asked))


def record_form(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table with its columns as rows, where the first one has the headers of both ends and of ports, once each.

    `overrides` are folded headers that a reader has said the meaning of.
    """
    if grid.width < len(_ENDS) or not len(_ENDS) <= len(grid.rows) <= _LONGEST_SHEET:
        return grid
    rows = _in_one_column(grid, overrides)
    said = _said(rows, overrides)
    if not {*said}.issuperset(_ENDS) or not any(each in PORTS for each in said):
        return grid
    ports = [row for row, meaning in zip(rows, said, strict=True) if meaning in PORTS]
    if not any(_states_ports(cell.text) for row in ports for cell in row[1:]):
        return grid
    if any(_heads(row, overrides) for row in rows):
        return grid
    blocks = [_without_titles(block) for block in _blocks(rows, said)]
    asking = [block for block in blocks if not {*block.said}.isdisjoint((*_ENDS, *PORTS))]
    if not all(block.is_whole and _is_form(block, overrides) for block in asking):
        return grid
    beside = [row for block in blocks if block not in asking for row in block.rows]
    if not asking or any(has_ports(cell.text) for row in beside for cell in row):
        return grid
    first = blocks.index(asking[0])
    above = [text for block in blocks[:first] for row in block.rows if (text := _one_text(row))]
    below = [row for block in blocks[first:] if block not in asking for row in block.rows]
    headings = tuple(filter(None, (*grid.headings, grid.caption, *above[:-1]))) if above else grid.headings
    return replace(
        grid,
        rows=(*_on_their_side(asking), *(_fitted(row, len(_headers(asking))) for row in below)),
        headings=headings,
        caption=above[-1] if above else grid.caption,
        header_rows=1,
        short_rows=(),
        hidden_rows=(),
        hidden_columns=(),
    )


def _blocks(rows: Sequence[Row], said: Sequence[Column | None]) -> Iterator[_Block]:
    """The rows between blank ones, and from where a block that is whole begins again."""
    begin = 0
    met: set[str] = set()
    for number, row in enumerate((*rows, None)):
        blank = row is None or not any(cell.text.strip() for cell in row)
        label = "" if row is None else fold_header(row[0].text)
        again = label in met and _Block(tuple(rows[begin:number]), tuple(said[begin:number])).is_whole
        if blank or again:
            if begin < number:
                yield _Block(tuple(rows[begin:number]), tuple(said[begin:number]))
            begin = number + blank
            met = set()
        met.add(label)


def _without_titles(block: _Block) -> _Block:
    """A block without the rows above it that do not say something of each request."""
    if len(block.requests) < 2:
        return block
    places = block.requests
    known = next(number for number, said in enumerate(block.said) if said in (*_ENDS, *PORTS))
    whole = takewhile(
        lambda row: all(row[n].text.strip() for n in places) and not _one_text(row), block.rows[:known][::-1]
    )
    begin = known - sum(1 for _ in whole)
    return _Block(block.rows[begin:], block.said[begin:])


def _is_form(block: _Block, overrides: Mapping[str, Column]) -> bool:
    """Whether what stands beside the headers is what they ask for, and no row of headers, either."""
    if len(block.rows) > _LONGEST_FORM or _is_header([cell.text for cell in block.rows[0]], overrides):
        return False
    if len(block.requests) <= _MOST_REQUESTS:
        return bool(block.requests)
    ports = [row for row, said in zip(block.rows, block.said, strict=True) if said in PORTS]
    return sum(any(has_ports(row[n].text) for row in ports) for n in block.requests) >= HAVE_PORTS * len(block.requests)


def _keys(block: _Block) -> list[_Key]:
    labels = [fold_header(row[0].text) for row in block.rows]
    return [(label, labels[:number].count(label)) for number, label in enumerate(labels)]


def _headers(blocks: Sequence[_Block]) -> dict[_Key, GridCell]:
    """The headers of all blocks, as they are first written."""
    found: dict[_Key, GridCell] = {}
    for block in blocks:
        for key, row in zip(_keys(block), block.rows, strict=True):
            found.setdefault(key, row[0]._replace(header=True))
    return found


def _on_their_side(blocks: Sequence[_Block]) -> Iterator[Row]:
    headers = _headers(blocks)
    yield tuple(headers.values())
    for block in blocks:
        of = dict(zip(_keys(block), block.rows, strict=True))
        for n in block.requests:
            empty = block.rows[0][n]._replace(text="", raw="", struck="", spanned=False)
            yield tuple(of[key][n]._replace(header=False) if key in of else empty for key in headers)


def _fitted(row: Row, width: int) -> Row:
    """A row of text in a table of another width."""
    said = [cell for n, cell in enumerate(row) if n == 0 or (cell.text.strip() and not cell.spanned)]
    empty = row[0]._replace(text="", raw="", struck="", spanned=False)
    return tuple((*said, *(empty for _ in range(width)))[:width])


def _one_text(row: Row) -> str:
    """The text of a row that has no other."""
    texts = {text for cell in row if (text := cell.text.strip())}
    return texts.pop() if len(texts) == 1 else ""


def _in_one_column(grid: Grid, overrides: Mapping[str, Column]) -> tuple[Row, ...]:
    """The rows of a form with its labels in one column where they stand in two, each with its value beside it; of any
    other table those that it has."""
    # `TCP` beside "Protocol" is no header.
    ends = (*_ENDS, Column.PORT, Column.COMPOSITE)
    places = [
        n
        for n in range(grid.width)
        if any(_may_be(row[n].text, overrides, ends) and not row[n].spanned for row in grid.rows)
    ]
    if len(places) != 2 or places[0] != 0 or len(grid.rows) > _LONGEST_FORM:
        return grid.rows
    parts = [(row[: places[1]], row[places[1] :]) for row in grid.rows]
    rows = [part for row in parts for part in row if any(cell.text.strip() for cell in part)]
    said = _said(rows, overrides)
    if not all(len(row) > 1 for row in rows) or not _Block(tuple(row[:2] for row in rows), said).is_whole:
        return grid.rows
    if any(_meaning(row[1].text, overrides) in _ENDS and _says_header(row[1].text, overrides) for row in rows):
        # A row of headers, or a list.
        return grid.rows
    return tuple((row[0], row[1]) for row in rows)


def _said(rows: Sequence[Row], overrides: Mapping[str, Column]) -> tuple[Column | None, ...]:
    """What the labels of a form mean. What may be a purpose is the destination where no other label is: `Cel`."""
    said = tuple(_meaning(row[0].text, overrides) for row in rows)
    taken = said.count(Column.DESTINATION)
    if taken == 1:
        return said
    labels = [(row[0].text, meaning) for row, meaning in zip(rows, said, strict=True)]
    if taken:
        return tuple(Column.PURPOSE if _is_shared(text, meaning) else meaning for text, meaning in labels)
    may_be = (_may_be(text, overrides, (Column.DESTINATION,)) for text, _ in labels)
    return tuple(Column.DESTINATION if other else meaning for meaning, other in zip(said, may_be, strict=True))


def _is_shared(text: str, meaning: Column | None) -> bool:
    """Whether a label that may be the destination may be something else, too."""
    return meaning is Column.DESTINATION and any(each.fit is Fit.SHARED for each in meanings_of(text)[:1])


def _may_be(text: str, overrides: Mapping[str, Column], columns: Sequence[Column]) -> bool:
    """Whether a label may be one of some, whatever else it says."""
    meant = {each.meaning for each in meanings_of(text) if each.fit is not Fit.ALTERNATIVE}
    return _meaning(text, overrides) in columns or not meant.isdisjoint(columns)


def _meaning(text: str, overrides: Mapping[str, Column]) -> Column | None:
    return overrides.get(fold_header(text)) or meaning_of(text)


def _states_ports(text: str) -> bool:
    """Whether a cell has ports or a few words in their place: a legend of headers has sentences about them."""
    return bool(text.strip()) and (has_ports(text) or len(text.split()) <= _MOST_WORDS)


def _is_header(texts: Sequence[str], overrides: Mapping[str, Column]) -> bool:
    """Whether a row is a header as well: what stands beside its first cell is none of ports, and means something."""
    return all(_says_header(text, overrides) and not has_ports(text) for text in texts[1:])


def _says_header(text: str, overrides: Mapping[str, Column]) -> bool:
    """Whether a text is a header; "server" is the noun of one, and a name as well."""
    return fold_header(text) in overrides or any(each.fit in _SAYS_SO for each in meanings_of(text)[:1])


def _heads(row: Sequence[GridCell], overrides: Mapping[str, Column]) -> bool:
    """Whether a row has the headers of both ends."""
    said = (cell.text for place, cell in enumerate(row) if place == 0 or _says_header(cell.text, overrides))
    return {_meaning(text, overrides) for text in said}.issuperset(_ENDS)
