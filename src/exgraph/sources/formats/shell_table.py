"""Tables as database shells print them without a frame: a line of dashes and crosses under the header.

 source | destination | port
--------+-------------+------
 web    | database    | 5432
(1 row)
"""

from __future__ import annotations

import re

from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.markdown_rows import row_of
from exgraph.sources.grid import GridCell

_RULE = re.compile(r"[ ]*-{2,}(?:\+-{2,})+[ ]*")


def is_shell_table(lines: list[str], number: int) -> bool:
    """Whether a table of this kind begins on a line (from 0)."""
    if number + 2 >= len(lines) or "|" not in lines[number]:
        return False
    rule = lines[number + 1]
    return bool(_RULE.fullmatch(rule)) and lines[number].count("|") == rule.count("+")


def shell_table(lines: list[str], number: int, budget: CellBudget) -> tuple[list[list[GridCell]], int, int]:
    """The rows, how many are header, and the line after the table that begins on a line (from 0)."""
    rows = [row_of(lines[number], number + 1, budget)]
    place = number + 2
    while place < len(lines) and "|" in lines[place]:
        rows.append(row_of(lines[place], place + 1, budget))
        place += 1
    return rows, 1, place
