"""Columns of plain text with two or more spaces between them, as a terminal prints them.

Source   Destination  Port
web      database     5432
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from exgraph.sources.formats.drawn_columns import aligned, unaligned
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.torn import without_torn
from exgraph.sources.grid import GridCell, Unread

#: What may stand between two columns.
GAP = re.compile(r"(?<=[^ ]) {2,}(?=[^ ])")
_FIELD = re.compile(r"[^ ]+(?: [^ ]+)*")
_RULE = re.compile(r"[ ]*+[-=─━]{2}[ +┼─━=-]*+")
_FEWEST_ROWS, _FEWEST_OF_BROKEN = 2, 3
#: Of the rows, how many may have a word across the edge of a column: more, and the text has no columns.
MOST_TORN = 0.2


def plain_columns(
    lines: list[str], first_line: int, budget: CellBudget
) -> tuple[list[list[GridCell]], tuple[Unread, ...]]:
    """The rows of a block of lines without a blank one, and what of them is torn; none where it is no table.

    The first line has the headers; where much of a table is torn, it is torn as a whole. A column begins where most
    rows are blank before its header's word, or a little further left, as numbers are set.
    """
    shown = [aligned(line.expandtabs(8).rstrip()) for line in lines]
    body = [(number, text) for number, text in enumerate(shown) if text.strip() and not is_rule(text)]
    texts = [text for _, text in body]
    if len(body) < _FEWEST_ROWS or len(edges := _edges(texts)) < 2:
        return [], ()
    budget.spend(len(body) * len(edges), first_line)
    rows: list[list[GridCell]] = []
    torn: dict[int, str] = {}
    for row, (number, text) in enumerate(body):
        fields = _placed(text, edges)
        if fields is None:
            torn[row] = unaligned(text)
            fields = [(0, text.strip())]
        rows.append([_cell(said, first_line + number, place) for place, said in fields])
    if len(torn) > MOST_TORN * len(texts) or 0 in torn:
        # Words with wide gaps are no table; a header of several columns above lines with numbers is one that is broken.
        numbered = sum(map(str.isdigit, (text[-1] for text in texts[1:]))) * 2 > len(texts)
        broken = len(edges) >= _FEWEST_OF_BROKEN and numbered and not any(map(str.isdigit, texts[0]))
        return without_torn(rows[:1], {0: texts[0]}, budget.file) if broken else ([], ())
    return without_torn(rows, torn, budget.file)


def is_rule(line: str) -> bool:
    """Whether a line is drawn between a header and its rows, or around them."""
    return _RULE.fullmatch(line) is not None


def _edges(texts: list[str]) -> list[int]:
    """Where the columns begin."""
    header = texts[0]
    edges = [0]
    for gap in GAP.finditer(header):
        # At the header's word, or as far left of it as the gap reaches.
        places = range(gap.end(), gap.start() + 1, -1)
        edges.append(max(places, key=lambda place: sum(_is_blank(text, place - 1) for text in texts)))
    return edges


def _placed(text: str, edges: list[int]) -> list[tuple[int, str]] | None:
    """The cell of each column, with where it begins; `None` where that is not sure.

    As many fields as there are columns are their cells; fewer have to stand between the edges, one in a column.
    """
    fields = [(field.start(), field[0]) for field in _FIELD.finditer(text)]
    if len(fields) == len(edges):
        return fields
    cells = [(edge, "") for edge in edges]
    for begin, said in (part for field in fields for part in _parted(*field, edges)):
        column = bisect_right(edges, begin) - 1
        end = edges[column + 1] if column + 1 < len(edges) else begin + len(said)
        if cells[column][1] or begin + len(said) > end:
            return None
        cells[column] = (begin, said)
    return cells


def _parted(begin: int, said: str, edges: list[int]) -> Iterator[tuple[int, str]]:
    """A field in parts, where words of it begin right at the edges of columns: the one before fills its own."""
    inside = [edge - begin for edge in edges if begin < edge < begin + len(said)]
    places = [0, *(place for place in inside if said[place - 1] == " " != said[place]), len(said)]
    for first, last in pairwise(places):
        yield begin + first, said[first:last].rstrip()


def _cell(said: str, line: int, place: int) -> GridCell:
    text = unaligned(said)
    return GridCell(text.strip(), text, line, place + 1)


def _is_blank(text: str, place: int) -> bool:
    return place >= len(text) or text[place] == " "
