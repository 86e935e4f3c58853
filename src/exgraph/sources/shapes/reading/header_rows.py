"""The rows that may be a table's header: one of the first, alone or with the row below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from exgraph.languages.meanings import PORTS, Column
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.cell_kinds import STATED_PORT, has_ports, is_clean_port
from exgraph.sources.shapes.headers.column_meanings import Fit, Meant, fold_header, meanings_of
from exgraph.sources.shapes.reading.grouped_headers import (
    BOTH,
    FEWEST_UNDER,
    HAS_NUMBER,
    Meanings,
    end_of,
    groups_of,
    heads_groups,
    in_groups,
    is_of_end,
    kind_of_host,
    named_twice,
)
from exgraph.sources.shapes.reading.header_again import says_header_again
from exgraph.sources.shapes.titles.labelled_titles import labelled_cells

#: A header stands in one of so many rows.
DEEPEST_HEADER = 6
#: Words, behind which a number counts something.
_COUNTS = re.compile(r"^[^\W\d][^\d\n]*\d")
#: So many headers make a row one of headers whatever else it counts.
_FEWEST_HEADS = 3
#: So many make one below a row that names both ends.
_FEWEST_BELOW = 2
#: In columns: of two, one may have the ports of rows whose other cell is blank.
_WIDEST_WITHOUT_TITLE = 2


class Header(NamedTuple):
    """A header that may be the table's: its first row, the first row below it, its texts, and what they may mean.

    `grouped`: it has a row of groups, and one with the columns of each.
    """

    above: int
    body: int
    texts: tuple[str, ...]
    meant: tuple[Meanings, ...]
    grouped: bool = False


def meant_by(header: str, overrides: Mapping[str, Column]) -> Meanings:
    """What a header may mean; what a reader said of it outweighs what it says itself."""
    own = meanings_of(header)
    stated = overrides.get(fold_header(header))
    if stated is None:
        return own
    return (Meant(stated, Fit.USER), *(each for each in own if each.meaning is not stated))


def headers_of(grid: Grid, overrides: Mapping[str, Column]) -> Iterator[Header]:
    """The headers that a table may have. None has ports above it, nor a cell of them in it; below one that names both
    ends, a name that is a header too (`Owner`) makes none of its row."""
    taken, names_both = -1, False
    for number, row in enumerate(grid.rows[:DEEPEST_HEADER]):
        if number <= taken:
            # It names the columns of the groups above it, and not the whole.
            continue
        several = len({cell.text for cell in row}) > 1 or grid.width == 1
        if several and not _has_ports(row):
            texts = _texts(row)
            meant = tuple(meant_by(text, overrides) for text in texts)
            below = _two_rows(grid, number, texts, meant, overrides)
            if below is not None and below.grouped:
                taken = below.body - 1
            lesser = names_both and taken < number and _heads(row) < _FEWEST_BELOW
            if (below is not None or any(meant)) and not lesser:
                names_both = names_both or _names_both(meant)
                yield _past_again(grid, below or Header(number, number + 1, texts, meant))
        elif several and not (grid.width > _WIDEST_WITHOUT_TITLE and _is_title_alone(row)):
            return


def _is_title_alone(row: tuple[GridCell, ...]) -> bool:
    """Whether the first cell of a row alone has a text, and it is no port but a title with a number: "Request 2231"."""
    first, *others = (cell.text.strip() for cell in row)
    return not any(others) and any(map(str.isalpha, first)) and not (STATED_PORT.search(first) or is_clean_port(first))


def _names_both(meant: tuple[Meanings, ...]) -> bool:
    """Whether a row has a header of each end that says nothing else."""
    first = [each[0] for each in meant if each]
    return {each.meaning for each in first if each.fit is Fit.EXACT}.issuperset((Column.SOURCE, Column.DESTINATION))


def _past_again(grid: Grid, header: Header) -> Header:
    """The header with the rows below it that say it again."""
    body = header.body
    while body < min(len(grid.rows), DEEPEST_HEADER) and says_header_again(grid.rows[body], header.texts, header.meant):
        body += 1
    return header._replace(body=body)


def _has_ports(row: tuple[GridCell, ...]) -> bool:
    """Whether a row has ports, and so is none of a header. A number behind words among headers is none: "SLA 99 %"."""
    found = [cell.text for cell in row if has_ports(cell.text)]
    counts = all(_COUNTS.match(text) and not STATED_PORT.search(text) for text in found)
    return bool(found) and not (counts and _heads(row) >= max(_FEWEST_HEADS, len(found) + 1))


def _heads(row: tuple[GridCell, ...]) -> int:
    """How many cells of a row are headers in some language, and nothing else."""
    said = (meanings_of(cell.text) for cell in row if not has_ports(cell.text))
    return sum(bool(meant) and meant[0].fit in (Fit.EXACT, Fit.SHARED) for meant in said)


def _texts(row: tuple[GridCell, ...]) -> tuple[str, ...]:
    return tuple(" ".join(cell.text.split()) for cell in row)


def _two_rows(
    grid: Grid, number: int, texts: tuple[str, ...], meant: tuple[Meanings, ...], overrides: Mapping[str, Column]
) -> Header | None:
    """The header with the row below it, which says more than the first: TCP and UDP under Ports, Host under Source."""
    if number + 1 >= len(grid.rows) or _has_ports(grid.rows[number + 1]):
        return None
    top, below = grid.rows[number], _texts(grid.rows[number + 1])
    if _is_title(texts, below) or (len(below) > 1 and len(set(below)) == 1):
        # One text over all columns is a title inside the table.
        return None
    if (under := _under_ends(texts, below, overrides)) is not None:
        return Header(number, number + 2, *under)
    second = tuple(meant_by(text, overrides) for text in below)
    groups = groups_of(top, grid.rows[number + 1])
    if groups is not None:
        over = tuple(meant_by(text, overrides) or kind_of_host(text) for text in groups)
        if heads_groups(groups, over, grid.rows[number + 1], second):
            return Header(number, number + 2, *in_groups(groups, over, below, second), grouped=True)
    if not any(meant):
        return None
    if (twice := named_twice(texts, meant, below)) is not None:
        return Header(number, number + 2, twice, tuple(meant_by(text, overrides) for text in twice))
    if not all(said or not text or text == above for text, above, said in zip(below, texts, second, strict=True)):
        return None
    narrower = [bool(said and text and text != above) for text, above, said in zip(below, texts, second, strict=True)]
    repeated = len({cell.text for cell in top}) < len(top) or any(not text for text in texts)
    if not (any(narrower) and repeated):
        return None
    whole = tuple(f"{a} {b}".strip() if new else a for a, b, new in zip(texts, below, narrower, strict=True))
    merged = tuple(
        (_under(a, end_of(a), b) if a else b) if new else a for a, b, new in zip(meant, second, narrower, strict=True)
    )
    return Header(number, number + 2, whole, merged)


def _is_title(texts: tuple[str, ...], below: tuple[str, ...]) -> bool:
    """Whether a row above a header is a title whose cells are not merged: one text in the first cell, or an end and its
    name beside it."""
    heads = any(each.fit in (Fit.EXACT, Fit.SHARED, Fit.NOUN) for each in meanings_of(texts[0])[:1])
    alone = not any(texts[1:]) and not heads
    return bool(texts[0] and below[0]) and (alone or bool(labelled_cells(texts)))


def _under_ends(
    above: tuple[str, ...], below: tuple[str, ...], overrides: Mapping[str, Column]
) -> tuple[tuple[str, ...], tuple[Meanings, ...]] | None:
    """Headers under `Source` and `Destination` that repeat, as Host and Port do: each is of the end above it."""
    filled = [text for text in below if text]
    if len(set(filled)) == len(filled):
        return None
    tops: list[str] = []
    for text in above:
        # A span that the converter lost leaves its further columns empty.
        tops.append(text or (tops[-1] if tops else ""))
    ends = [end_of(meant_by(text, overrides)) for text in tops]
    if not {*ends}.issuperset(BOTH):
        return None
    named = (text for text, top in zip(below, above, strict=True) if text and text != top)
    known = all(meant_by(text, overrides) or is_of_end(text) for text in named)
    if not (known or _is_divided(below, ends)):
        return None
    headers = tuple(f"{a} {b}".strip() if b and b != a else a for a, b in zip(tops, below, strict=True))
    meant = tuple(
        _under(meant_by(top, overrides), end, meant_by(text, overrides))
        for top, end, text in zip(tops, ends, below, strict=True)
    )
    return (headers, meant) if any(said and said[0].meaning in PORTS for said in meant) else None


def _is_divided(below: Sequence[str], ends: Sequence[Column | None]) -> bool:
    """Whether the second row divides the columns of both ends, with a word in common, and has no number: then it is a
    header, whatever else is in it."""
    under = [{text for text, end in zip(below, ends, strict=True) if end is side} for side in BOTH]
    alike = all(len(words) >= FEWEST_UNDER and "" not in words for words in under) and bool(under[0] & under[1])
    return alike and not any(map(HAS_NUMBER.search, below))


def _under(top: Meanings, first: Column | None, below: Meanings) -> Meanings:
    """What a column may be whose header stands under another: the port under `Source` is the source's."""
    second = next((each.meaning for each in below), None)
    if second in PORTS and first is Column.SOURCE:
        return (Meant(Column.SOURCE_PORT, Fit.PATTERN),)
    if first in BOTH and second not in (*PORTS, Column.SOURCE_PORT, Column.TRANSPORT, Column.SERVICE):
        return top if top[0].meaning is first else (Meant(first, Fit.PATTERN),)
    return below or top
