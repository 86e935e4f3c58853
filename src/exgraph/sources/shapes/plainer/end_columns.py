"""The further columns of an end: the mask of its address, and what names it in a row where its name is not filled."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from exgraph.languages.meanings import Column, Meaning, Word
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of
from exgraph.sources.shapes.reading.column_view import says_one_thing
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.values.end_labels import addresses_of

_SIDES = (Column.SOURCE, Column.DESTINATION, Column.PEER)
_MASK = pattern(whole(Word.MASK))
#: Columns that say something of an end and never name it.
_NAMES_NOTHING = pattern(whole(Word.BESIDE_END, Word.TRANSLATED))
_AREA = pattern(whole(Word.AREA))
_UNREAD = (None, Column.NOTES)
_PREFIX = re.compile(r"/?\s*(\d{1,3})")


class _OfEnd(NamedTuple):
    """The columns of one end, by place: the one that names it, masks by the addresses they are of, and other names.

    `one_of_several`: each row fills the one that its end is of, as the other end of a rule is a group or a network.
    """

    named: int
    masks: dict[int, int]
    others: tuple[int, ...]
    one_of_several: bool = False


def with_whole_ends(grid: Grid, decision: Decision | None) -> Grid:
    """The table in which an address has its mask, and an end without a name is called as its next column calls it.

    An empty cell stays where the row above has the same in those columns: its name is that row's.
    """
    if decision is None or decision.shape in (Shape.OTHER, Shape.GRID) or decision.choice is None:
        return grid
    ends = tuple(_of_ends(decision))
    if not any(end.masks or end.others for end in ends):
        return grid
    rows = list(grid.rows[: decision.body])
    above: tuple[GridCell, ...] | None = None
    short = set(grid.short_rows)
    for number, row in enumerate(grid.rows[decision.body :], decision.body):
        if number in short or says_one_thing(row):
            rows.append(row)
            continue
        whole_row = row
        for end in ends:
            whole_row = _named(_masked(whole_row, end), row, end, above)
        rows.append(whole_row)
        above = row
    return replace(grid, rows=tuple(rows))


def is_mask(header: str) -> bool:
    """Whether a header is of masks or prefixes of addresses."""
    return _MASK().search(fold_header(header)) is not None


def _of_ends(decision: Decision) -> Iterator[_OfEnd]:
    headers, columns = decision.headers, decision.columns
    for side in _SIDES:
        if side not in columns:
            continue
        named = columns.index(side)
        beside = [
            place
            for place, header in enumerate(headers)
            if place == named or (columns[place] in _UNREAD and _is_of(side, headers, place))
        ]
        masks = {place: address for place in beside if (address := _address_of(headers, beside, place)) is not None}
        others = (
            place
            for place in beside
            if place != named and place not in masks and not _NAMES_NOTHING().search(fold_header(headers[place]))
        )
        # A zone names it where nothing closer does.
        ranked = sorted(others, key=lambda place: _AREA().search(fold_header(headers[place])) is not None)
        of_address = {address: mask for mask, address in masks.items()}
        yield _OfEnd(named, of_address, tuple(ranked), one_of_several=side is Column.PEER)


def _is_of(side: Column, headers: Sequence[str], place: int) -> bool:
    """Whether a column is one of an end, by its header, or because it holds the masks of the one before it."""
    said = meaning_of(headers[place])
    if said is side:
        return True
    return said not in _SIDES and is_mask(headers[place]) and place > 0 and meaning_of(headers[place - 1]) is side


def _address_of(headers: Sequence[str], beside: Sequence[int], place: int) -> int | None:
    """The column of addresses whose masks a column holds; `None` where it holds none."""
    if not is_mask(headers[place]):
        return None
    return max((other for other in beside if other < place and not is_mask(headers[other])), default=None)


def _masked(row: tuple[GridCell, ...], end: _OfEnd) -> tuple[GridCell, ...]:
    return tuple(
        cell._replace(text=_with_mask(cell.text, row[end.masks[place]].text)) if place in end.masks else cell
        for place, cell in enumerate(row)
    )


def _with_mask(text: str, mask: str) -> str:
    """Addresses with their masks, line by line; the text itself where it has no address or says its mask already.

    >>> _with_mask("10.0.0.0", "255.255.255.0"), _with_mask("10.0.0.0", "/16"), _with_mask("web", "24")
    ('10.0.0.0/24', '10.0.0.0/16', 'web')
    """
    lines, masks = text.strip().split("\n"), mask.strip().split("\n")
    if not mask.strip() or len(masks) not in (1, len(lines)):
        return text
    if len(masks) < len(lines):
        masks *= len(lines)
    return "\n".join(_one_with_mask(line.strip(), each.strip()) for line, each in zip(lines, masks, strict=True))


def _one_with_mask(address: str, mask: str) -> str:
    if "/" in address or "-" in address or addresses_of(address) is None:
        return address
    bits = _PREFIX.fullmatch(mask)
    try:
        network = ipaddress.ip_network(f"{address}/{bits[1] if bits else mask}", strict=False)
    except ValueError:
        # It stays to be seen, and is no address then.
        return f"{address}/{mask.lstrip('/ ')}"
    return address if network.num_addresses == 1 else f"{address}/{network.prefixlen}"


def _is_nothing(text: str) -> bool:
    """Whether a cell is empty, or says that there is nothing in it: `null`, a dash, "none"."""
    said = text.casefold().strip()
    return (not any(map(str.isalnum, said)) and "*" not in said) or said in words(Word.NO_ANSWER, Meaning.NONE)


def _named(
    row: tuple[GridCell, ...], written: tuple[GridCell, ...], end: _OfEnd, above: tuple[GridCell, ...] | None
) -> tuple[GridCell, ...]:
    """The row with what names its end, where the cell for that is empty and another column of the end is filled."""
    cell = row[end.named]
    if cell.struck or not _is_nothing(cell.text):
        return row
    filled = [place for place in end.others if not _is_nothing(row[place].text)]
    carried = not cell.text.strip() and not end.one_of_several and above is not None
    if not filled or (carried and above and all(written[place].text == above[place].text for place in filled)):
        return row
    return tuple(row[filled[0]] if place == end.named else each for place, each in enumerate(row))
