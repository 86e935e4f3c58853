"""Columns of ticks under a protocol without ports, `TCP ports | UDP ports | ICMP`: where ticked, a row has it, too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.neutral import PORTS_HEADER, TRANSPORTS
from exgraph.languages.words import words
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.cells.permissions import Permission, permission_of
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER
from exgraph.values.service import PORTLESS


def with_protocol_ticks(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table with the protocol itself in the place of its ticks, beside columns of ports.

    `overrides` are folded headers that a reader has said the meaning of: those columns are left as they are.
    """
    for number in range(min(DEEPEST_HEADER, len(grid.rows))):
        header = [cell.text for cell in grid.rows[number]]
        named = [place for place, text in enumerate(header) if _is_portless(text)]
        others = [text for place, text in enumerate(header) if place not in named]
        if not named or any(map(has_ports, others)) or {meaning_of(text) for text in others}.isdisjoint(PORTS):
            continue
        for place in named:
            texts = [row[place].text.strip() for row in grid.rows[number + 1 :]]
            if fold_header(header[place]) not in overrides and any(texts) and all(map(_is_answer, texts)):
                grid = _with_protocol(grid, number, place, _crosses_deny(texts))
        return grid
    return grid


def _is_portless(header: str) -> bool:
    transports = TRANSPORTS.get(header.strip().casefold(), ())
    return len(transports) == 1 and transports[0] in PORTLESS


def _is_answer(text: str) -> bool:
    """Whether a cell is empty, says yes or no, or what a legend says of its mark: "ping is allowed"."""
    answered = not text or is_yes(text) or is_no(text) or text.casefold() in words(Word.NO_ANSWER)
    return answered or permission_of(text) in (Permission.PERMITS, Permission.DENIES)


def _crosses_deny(texts: Sequence[str]) -> bool:
    """Whether a cross says no, because another sign says yes."""
    return any(is_yes(text) and text.casefold() not in words(Word.CROSS) for text in texts)


def _with_protocol(grid: Grid, number: int, place: int, crosses_deny: bool) -> Grid:
    name = grid.rows[number][place].text.strip()

    def said(cell: GridCell) -> GridCell:
        crossed = crosses_deny and cell.text.strip().casefold() in words(Word.CROSS)
        ticked = permission_of(cell.text) is Permission.PERMITS or (is_yes(cell.text) and not crossed)
        return cell._replace(text=name if ticked else "", written=cell.written or cell.text)

    rows = []
    for n, row in enumerate(grid.rows):
        cell = row[place]._replace(text=PORTS_HEADER) if n == number else said(row[place])
        rows.append(row if n < number else (*row[:place], cell, *row[place + 1 :]))
    return replace(grid, rows=tuple(rows))
