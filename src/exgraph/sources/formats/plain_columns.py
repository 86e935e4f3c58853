"""Columns of plain text with two or more spaces between them, as a terminal prints them.

Source   Destination  Port
web      database     5432
"""

from __future__ import annotations

import re

from exgraph.sources.formats.drawn_columns import aligned, unaligned
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.grid import GridCell

_GAP = re.compile(r" {2,}")
_RULE = re.compile(r"[ ]*[-=─━]{2,}(?:[ +┼─━=-]*)")
_FEWEST_ROWS = 2


def plain_columns(lines: list[str], first_line: int, budget: CellBudget) -> list[list[GridCell]]:
    """The rows of a block of lines without a blank one, or none where its lines are not cut by the same gaps.

    A column begins where the text of a line begins behind a gap, and no line has text across its left edge: a word that
    straddles one makes the block no table.
    """
    shown = [aligned(line.expandtabs(8).rstrip()) for line in lines]
    body = [(number, text) for number, text in enumerate(shown) if text.strip() and not _RULE.fullmatch(text)]
    if len(body) < _FEWEST_ROWS:
        return []
    edges = _edges([text for _, text in body])
    if len(edges) < 2:
        return []
    budget.spend(len(body) * len(edges), first_line)
    rows = []
    for number, text in body:
        row = []
        for left, right in zip(edges, (*edges[1:], None), strict=True):
            said = unaligned(text[left:right]).strip()
            row.append(GridCell(said, said, first_line + number, left + 1))
        rows.append(row)
    return rows


def _edges(texts: list[str]) -> list[int]:
    """Where columns begin: behind places that are blank in every line, two of them together at least in the header."""
    width = max(map(len, texts))
    blank = [all(place >= len(text) or text[place] == " " for text in texts) for place in range(width)]
    first = texts[0]
    begins = [len(first) - len(first.lstrip(" "))]
    begins += [gap.end() for gap in _GAP.finditer(first, begins[0])]
    found = [0]
    for begin in begins[1:]:
        # The header's word may stand further right than the cells below it, as numbers are set.
        place = begin
        while place > 0 and not blank[place - 1]:
            place -= 1
        if place > 0 and first[place - 1 : place] in ("", " ") and place > found[-1]:
            found.append(place)
    return found if len(found) == len(begins) else []
