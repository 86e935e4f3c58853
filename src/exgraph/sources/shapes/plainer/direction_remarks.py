"""Remarks beside ports, transports and among notes that turn the direction in which the columns name two ends.

A table of sources and destinations may say of a row, in any of its other cells, that it goes the other way or both:
`5432 (reverse direction)`, `tcp, bidirectional`, a note `sens inverse`, one "initiated by" its destination. Read
without the remark it opens the wrong end.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import pattern, words
from exgraph.notation import read_cell
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.directions import Direction
from exgraph.sources.shapes.roles.opener_remarks import openers, opening_end
from exgraph.sources.shapes.shape import Decision

Ends = tuple[Collection[str], Collection[str]]
#: As an arrow that points back to the column at its left.
TURNED = "<-"
#: A longer cell explains.
_LONGEST = 200
#: Of these signs lists of ports are, which say no direction.
_OF_LISTS = "0123456789 ,;-"
_BEFORE, _BEHIND = r"(?<![\s,;:(\[（–-])[\s,;:(\[（–-]++", r"[)\]）]?\s*$"
_BOTH_BEHIND = pattern(_BEFORE, Word.REMARK_BOTH_WAYS, _BEHIND)
_TURNED_BEHIND = pattern(_BEFORE, Word.REMARK_REVERSED, _BEHIND)
_CLAUSES = re.compile(r"[,;:.()\[\]（），；。\n]+|\s[–—-]\s")
_ENDS = frozenset((Column.SOURCE, Column.DESTINATION))
_SAID_ELSEWHERE = frozenset((Column.DIRECTION, Column.INBOUND, Column.OUTBOUND))


def remarked_direction(text: str) -> str:
    """The direction that one of the clauses of a note says, as a cell of directions would; empty where none does.

    >>> remarked_direction("Replication; reverse direction")
    '<-'
    """
    if not 0 < len(text) <= _LONGEST:
        return ""
    for clause in _CLAUSES.split(text.casefold()):
        if clause.strip() in words(Word.REMARK_REVERSED):
            return TURNED
        if clause.strip() in words(Word.REMARK_BOTH_WAYS):
            return Direction.BOTH
    return ""


def without_direction(text: str) -> tuple[str, str]:
    """A cell of ports or transports without the direction it ends with, and that direction.

    Behind several ports it is not said which of them are turned: the direction then is the text itself, which is none.

    >>> without_direction("5432 (reverse direction)")
    ('5432', '<-')
    """
    if len(text) > _LONGEST or not text.strip(_OF_LISTS):
        return text, ""
    if found := _BOTH_BEHIND().search(text):
        return text[: found.start()], Direction.BOTH
    if found := _TURNED_BEHIND().search(text):
        rest = text[: found.start()]
        return rest, TURNED if len(read_cell(rest).services) <= 1 else text
    return text, ""


class DirectionRemarks:
    """The directions that the cells of a table say beside what they hold, where no column does."""

    def __init__(self, grid: Grid, decision: Decision, ports: Iterable[int]) -> None:
        where = {meaning: place for place, meaning in reversed(list(enumerate(decision.columns))) if meaning}
        reads = where.keys() >= _ENDS and where.keys().isdisjoint(_SAID_ELSEWHERE)
        self.beside = [*ports, *_places(where, Column.TRANSPORT)] if reads else []
        self.notes = [*_places(where, Column.NOTES), *_places(where, Column.PURPOSE)] if reads else []
        self._rests: dict[str, tuple[str, str]] = {}
        self._said: dict[str, str] = {}
        self._openers: dict[str, tuple[str, ...]] = {}
        for place in self.beside:
            for text in _texts(grid, decision.body, place):
                if (found := without_direction(text))[1]:
                    self._rests[text] = found
        for place in self.notes:
            for text in _texts(grid, decision.body, place):
                if said := remarked_direction(text):
                    self._said[text] = said
                elif named := openers(text):
                    self._openers[text] = named

    def __bool__(self) -> bool:
        """Whether any cell says one."""
        return bool(self._rests or self._said or self._openers)

    def rest(self, text: str) -> str:
        """What a cell of ports or transports holds beside its direction."""
        return self._rests[text][0] if text in self._rests else text

    def of(self, texts: Iterable[str], notes: Collection[str], ends: Ends) -> str:
        """The direction said by a row's cells of ports and transports, else by its notes; empty where none is.

        `ends` are the names of its source and its destination: a note that names the one which opens the connection
        says a direction between these two, or none that is known where the name fits both.
        """
        said = [self._rests[text][1] for text in texts if text in self._rests]
        said += [self._said[text] for text in notes if text in self._said]
        if self._openers:
            said += [_by_opener(name, ends) for text in notes for name in self._openers.get(text, ())]
        return next(filter(None, said), "")


def _by_opener(name: str, ends: Ends) -> str:
    match opening_end(name, *ends):
        case Column.DESTINATION:
            return TURNED
        case Column.HOST:
            return f"{name}?"
    return ""


def _places(where: dict[Column, int], meaning: Column) -> tuple[int, ...]:
    return (where[meaning],) if meaning in where else ()


def _texts(grid: Grid, body: int, place: int) -> set[str]:
    return {row[place].text for row in grid.rows[body:]}
