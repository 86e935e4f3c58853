"""Columns of yes and no of which no header says what they answer: who approves a row, or what it is besides."""

from __future__ import annotations

from typing import NamedTuple

from exgraph.languages.meanings import Column, Word
from exgraph.languages.neutral import FEATURES
from exgraph.languages.words import pattern, whole
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes
from exgraph.sources.shapes.headers.column_meanings import fold_header
from exgraph.sources.shapes.shape import Decision, Shape

_PERMITS, _YES = pattern(whole(Word.PERMITS)), pattern(whole(Word.YES))


class Answered(NamedTuple):
    """The columns whose no turns their row, those that are left alone, and whether a no closes or may do so."""

    read: tuple[int, ...]
    unread: tuple[int, ...]
    closes: bool


def answered_columns(grid: Grid, decision: Decision) -> Answered:
    """The columns of yes and no under headers that are not known, or name who approves; of a table without actions.

    The text above the table may say that rows are open where they say yes; else only what an approver says is read.
    """
    found = [place for place in range(len(decision.columns)) if _is_answered(grid, decision, place)]
    closes = bool(found and _PERMITS().search(grid.lead) and _YES().search(grid.lead))
    read = tuple(place for place in found if closes or decision.columns[place] is Column.APPROVER)
    return Answered(read, tuple(place for place in found if place not in read), closes)


def answered_column(grid: Grid, decision: Decision) -> str:
    """The header of the first of these columns that is not read; empty where there is none."""
    unread = () if decision.shape is Shape.OTHER else answered_columns(grid, decision).unread
    return next((decision.headers[place] for place in unread), "")


def _is_answered(grid: Grid, decision: Decision, place: int) -> bool:
    header = decision.headers[place].strip()
    known = decision.columns[place] not in (None, Column.APPROVER) or Column.ACTION in decision.columns
    if known or not header or fold_header(header) in FEATURES:
        return False
    answers: set[str] = set()
    for row in grid.rows[decision.body :]:
        text = row[place].text.strip()
        if not text or text in answers:
            continue
        if not any(map(str.isalpha, text)) or not (is_yes(text) or is_no(text)):
            # Most columns say something else in their first cell.
            return False
        answers.add(text)
    return any(map(is_yes, answers)) and any(map(is_no, answers))
