"""Two rows of headers: what stands over several columns, and below it the columns of each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.grid import GridCell
from exgraph.sources.shapes.headers.column_meanings import Fit, Meant, fold_header, meanings_of
from exgraph.sources.shapes.reading.options import NAME, is_kind_of_host
from exgraph.sources.shapes.roles.role_labels import is_address

Meanings = tuple[Meant, ...]
Row = tuple[GridCell, ...]
BOTH = (Column.SOURCE, Column.DESTINATION)
#: What a group of columns may be of, one of which names it.
_NAMED = (*BOTH, Column.HOST, Column.PEER)
_OF_END = pattern(r"(?:(?:", whole(Word.ADDRESS_NOUN, Word.AREA, Word.ZONE_NOUN, Word.BESIDE_END), r")\s*)+")
HAS_NUMBER = re.compile(r"\d")
#: Under each end: its name, and its address or zone.
FEWEST_UNDER = 2
_SAYS_SO = (Fit.EXACT, Fit.PATTERN)


def groups_of(top: Row, below: Row) -> tuple[str, ...] | None:
    """What stands over each column where a cell of a row stands over several, or has blanks at its right; else none."""
    over: list[str] = []
    for cell, under in zip(top, below, strict=True):
        blank = not cell.text.strip() and under.text.strip() and over
        over.append(over[-1] if blank else " ".join(cell.text.split()))
    several = any(cell.spanned or not cell.text.strip() for cell, text in zip(top, over, strict=True) if text)
    return tuple(over) if several and any(one == other for one, other in pairwise(filter(None, over))) else None


def heads_groups(over: Sequence[str], meant: Sequence[Meanings], below: Row, second: Sequence[Meanings]) -> bool:
    """Whether a row heads groups of columns that the row below names, ports among them and the name of a machine.

    Then that is a header, too, whatever else is in it.
    """
    under = [(top, said) for top, said, text, cell in zip(meant, second, over, below, strict=True) if cell.text != text]
    ports = any(each.meaning in PORTS and each.fit in _SAYS_SO for _, said in under for each in said[:1])
    named = any(end_of(top) in _NAMED and _is_name(cell.text) for top, cell in zip(meant, below, strict=True))
    if not ports or not named or any(said[0].meaning in PORTS for said in meant if said):
        return False
    numbers = any(HAS_NUMBER.match(cell.text.strip()) or is_address(cell.text.strip()) for cell in below)
    return not numbers and sum(bool(said) for _, said in under) >= FEWEST_UNDER


def in_groups(
    texts: Sequence[str], meant: Sequence[Meanings], below: Sequence[str], second: Sequence[Meanings]
) -> tuple[tuple[str, ...], tuple[Meanings, ...]]:
    """What the columns of groups are called and mean: a name under `Server` is that of the server, and its operating
    system, which is no header that is known, is nothing."""
    named: set[str] = set()
    columns = []
    for above, top, text, said in zip(texts, meant, below, second, strict=True):
        if not text or text == above:
            columns.append((above, top))
        elif end_of(top) in _NAMED and above not in named and _is_name(text):
            named.add(above)
            columns.append((f"{above} {text}", top))
        else:
            # Nothing else of it is what it is called, whatever that would mean alone: its system.
            unnamed = above in named and said and said[0].meaning in _NAMED
            columns.append((f"{above} {text}".strip(), () if unnamed else said))
    return tuple(text for text, _ in columns), tuple(said for _, said in columns)


def named_twice(above: Sequence[str], meant: Sequence[Meanings], below: Sequence[str]) -> tuple[str, ...] | None:
    """The columns' headers where a row names those of two sides alike, as Host and Address do, below the sides' names.

    Which of them opens is said elsewhere, by an arrow between them.
    """
    over: list[str] = []
    for text, under in zip(above, below, strict=True):
        over.append(text or (over[-1] if over and under else ""))
    divided = [(top, text, said) for top, text, said in zip(over, below, meant, strict=True) if text and text != top]
    sides = tuple(dict.fromkeys(top for top, _, _ in divided))
    of_each = [[text for top, text, _ in divided if top == side] for side in sides]
    if len(sides) != len(BOTH) or "" in sides or any(said for _, _, said in divided) or of_each[0] != of_each[1]:
        return None
    known = any(meanings_of(text) or is_of_end(text) for text in of_each[0])
    if len(of_each[0]) < FEWEST_UNDER or not known or any(map(HAS_NUMBER.search, of_each[0])):
        return None
    return tuple(text or top for text, top in zip(below, above, strict=True))


def kind_of_host(text: str) -> Meanings:
    """What a header over several columns means that is the noun of a machine, and none that is known."""
    return (Meant(Column.HOST, Fit.NOUN),) if is_kind_of_host(text) else ()


def _is_name(text: str) -> bool:
    """Whether a header is that of names, and nothing else."""
    return NAME().fullmatch(fold_header(text)) is not None


def is_of_end(text: str) -> bool:
    """Whether a header says what of an end stands below it: its address, its zone."""
    return _OF_END().fullmatch(fold_header(text)) is not None


def end_of(said: Meanings) -> Column | None:
    """What a header over several columns means: an end if it may be one, `Назначение`, else what it says first."""
    meanings = [each.meaning for each in said]
    return next((each for each in meanings if each in BOTH), meanings[0] if meanings else None)
