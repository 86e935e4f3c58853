"""Simple tables of reStructuredText: columns under a line of equals signs."""

from __future__ import annotations

import re
from itertools import pairwise

from exgraph.sources.formats.drawn_columns import aligned, unaligned
from exgraph.sources.formats.drawn_table import Drawn, MakeCell
from exgraph.sources.formats.limits import CellBudget
from exgraph.sources.formats.rectangle import Spanning, SpanningRow, spread
from exgraph.sources.formats.torn import without_torn

_BORDER = re.compile(r"[ ]*=+(?:[ ]+=+)+[ ]*")
_UNDERLINE = re.compile(r"[ ]*-+(?:[ ]+-+)*[ ]*")
_RUN = re.compile(r"[=-]+")


def is_simple_border(line: str) -> bool:
    return bool(_BORDER.fullmatch(line))


def simple_table(lines: list[str], number: int, make: MakeCell, budget: CellBudget) -> Drawn:
    """The table that begins on a line (from 0)."""
    columns = [(run.start(), run.end()) for run in _RUN.finditer(lines[number])]
    borders, place = 1, number + 1
    header_lines = 0
    rows: list[SpanningRow] = []
    pending: list[tuple[int, str]] = []
    header_rows = 0
    torn: dict[int, str] = {}
    while place < len(lines):
        line = lines[place]
        if is_simple_border(line):
            borders += 1
            _flush(rows, pending, columns, columns, make, budget, torn)
            after = lines[place + 1] if place + 1 < len(lines) else ""
            if borders == 3 or not after.strip():
                place += 1
                break
            header_rows, header_lines = len(rows), place
        elif line.strip() and _UNDERLINE.fullmatch(line) and pending:
            spans = [(run.start(), run.end()) for run in _RUN.finditer(line)]
            _flush(rows, pending, spans, columns, make, budget, torn)
        elif line.strip():
            text = aligned(line)
            if text[: columns[0][1]].strip():
                _flush(rows, pending, columns, columns, make, budget, torn)
            pending.append((place, text))
        place += 1
    _flush(rows, pending, columns, columns, make, budget, torn)
    whole, unread = without_torn(spread(rows, budget), torn, budget.file)
    lost = sum(number < header_rows for number in torn)
    return Drawn(whole, header_rows - lost if header_lines else 0, place, unread)


def _margins(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where no text may stand: between two columns."""
    return [(end, begin) for (_, end), (begin, _) in pairwise(spans)]


def _flush(
    rows: list[SpanningRow],
    pending: list[tuple[int, str]],
    spans: list[tuple[int, int]],
    columns: list[tuple[int, int]],
    make: MakeCell,
    budget: CellBudget,
    torn: dict[int, str],
) -> None:
    """Make the row of the lines that are waiting; a column's text reaches up to the next column."""
    if not pending:
        return
    first = pending[0][0]
    row = SpanningRow(first + 1)
    if any(text[left:right].strip() for _, text in pending for left, right in _margins(spans)):
        torn[len(rows)] = unaligned(" ".join(text for _, text in pending))
    budget.spend(max(2, len(spans)), first + 1)
    for place, (begin, _) in enumerate(spans):
        end = spans[place + 1][0] if place + 1 < len(spans) else None
        texts = [unaligned(text[begin:end]) for _, text in pending]
        wide = sum(begin <= left < (end if end is not None else left + 1) for left, _ in columns)
        row.cells.append(Spanning(make(texts, first + 1, begin + 1), 1, max(1, wide)))
    rows.append(row)
    pending.clear()
