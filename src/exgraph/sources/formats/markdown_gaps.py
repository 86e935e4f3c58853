"""Rows of pipe tables with empty lines between them, as a file whose line ends were doubled has them.

| Port | Service |

|---|---|

| 443 | Pages |
"""

from __future__ import annotations

from exgraph.sources.formats.markdown_broken import CONTINUED
from exgraph.sources.formats.markdown_rows import fields_of, is_dashes

_WIDEST_GAP = 4


def without_gaps(lines: list[str]) -> list[str]:
    """The lines, as many as before. A gap is closed only below a header whose line of dashes stands apart from it."""
    closed = lines
    after = 0
    for number, line in enumerate(lines):
        # Most lines of a table are rows: their second sign tells.
        if number < after or line[:1] != "|" or line[1:].lstrip()[:1] not in ("-", ":", "=") or not is_dashes(line):
            continue
        header = _beside(lines, number, -1)
        width = len(fields_of(line))
        if header is None or header == number - 1 or not _is_row(lines[header], width):
            continue
        if closed is lines:
            closed = lines.copy()
        closed[header + 1 : number + 1] = [line] + [CONTINUED] * (number - header - 1)
        above = number
        while (row := _beside(lines, above, 1)) is not None and _is_row(lines[row], width):
            follower = _beside(lines, row, 1)
            if follower is not None and is_dashes(lines[follower]):
                # The header of the next table.
                break
            closed[above + 1 : row] = [CONTINUED] * (row - above - 1)
            above = row
        after = above
    return closed


def _beside(lines: list[str], number: int, step: int) -> int | None:
    """The next line with text, above or below; `None` behind a wide gap."""
    for place in range(number + step, number + step * (_WIDEST_GAP + 2), step):
        if 0 <= place < len(lines) and lines[place].strip():
            return place
    return None


def _is_row(line: str, width: int) -> bool:
    return line.startswith("|") and not is_dashes(line) and len(fields_of(line)) == width
