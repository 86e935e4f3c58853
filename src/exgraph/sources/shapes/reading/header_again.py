"""Rows under a header that say it again: in another language, as units or hints in brackets, as numbers of columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from exgraph.languages.meanings import PORTS
from exgraph.sources.grid import GridCell
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.headers.column_meanings import Meant, meaning_of

_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）|【[^【】]*】|<[^<>]*>")
_NUMBER = re.compile(r"[(\[]?(\d{1,2}|[A-Za-z])[)\].]?")
#: So many columns have to be numbered: fewer numbers are a row's own.
FEWEST_NUMBERED = 3
#: So many cells have to say what their columns are.
_FEWEST = 2


def says_header_again(row: Sequence[GridCell], headers: Sequence[str], meant: Sequence[tuple[Meant, ...]]) -> bool:
    """Whether every filled cell of a row says once more what its column holds, or numbers it."""
    texts = [" ".join(cell.text.split()) for cell in row]
    if _numbers_columns(texts):
        return True
    filled = [place for place, text in enumerate(texts) if text]
    bracketed = [place for place in filled if _IN_BRACKETS.fullmatch(texts[place])]
    if len(bracketed) == len(filled) >= _FEWEST:
        return True
    said = [place for place in filled if _says_the_same(texts[place], headers[place], meant[place])]
    # Where another column's cell says "Ports" too, the ends are words that are not known.
    of_ports = any(meant[place] and meant[place][0].meaning in PORTS for place in said)
    return len(said) >= _FEWEST and (of_ports or set(filled) == {*said, *bracketed})


def _says_the_same(text: str, header: str, meant: tuple[Meant, ...]) -> bool:
    meaning = meaning_of(text)
    if text == header:
        return meaning is not None
    return meaning is not None and bool(meant) and meaning is meant[0].meaning and not has_ports(text)


def _numbers_columns(texts: Sequence[str]) -> bool:
    """`1 | 2 | 3` or `A | B | C` over all columns; a column of row numbers may be left out before them."""
    found = [_NUMBER.fullmatch(text) for text in texts]
    if len(texts) < FEWEST_NUMBERED or not all(found):
        return False
    signs = [match[1].upper() for match in found if match]
    places = [int(sign) if sign.isdigit() else ord(sign) - ord("A") + 1 for sign in signs]
    return places[0] in (1, 2) and all(b == a + 1 for a, b in pairwise(places))
