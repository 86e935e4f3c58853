"""Readings of a table that say the same of every row are one: no tie between them keeps the table from being read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import replace

from exgraph.errors import UnusableInput
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.reading.choice import Choice
from exgraph.sources.shapes.reading.weights import UNDECIDED, UNSURE
from exgraph.sources.shapes.rows.statements import Statement, TableReading
from exgraph.sources.shapes.shape import Decision, Shape, as_chosen

#: What a table says: its statements, whatever it calls their services, and how many rows it rejects.
_Yield = tuple[Counter[Hashable], int]


def settled(grid: Grid, decision: Decision, read: Callable[[Grid, Decision], TableReading]) -> Decision:
    """The decision without the readings that come to the same as the best one, row by row.

    A table that was left alone between such readings is read. `read` reads a table as it is decided about.
    """
    choice = decision.choice
    if choice is None or choice.margin >= UNSURE or decision.shape is Shape.GRID:
        return decision
    best = _yield(grid, decision, choice, read)
    others = list(choice.others)
    while others and choice.best.score - others[0].score < UNSURE:
        if best is None or _yield(grid, decision, Choice(others[0]), read) != best:
            break
        del others[0]
    if len(others) == len(choice.others):
        return decision
    choice = replace(choice, others=tuple(others))
    if decision.is_undecided and choice.margin >= UNDECIDED:
        return as_chosen(choice, decision.context)
    return replace(decision, choice=choice)


def _yield(
    grid: Grid, decision: Decision, choice: Choice, read: Callable[[Grid, Decision], TableReading]
) -> _Yield | None:
    """What a table says as one reading has it; `None` where it cannot be read so."""
    try:
        reading = read(grid, as_chosen(choice, decision.context))
    except UnusableInput:
        return None
    return Counter(map(_said, (*reading.statements, *reading.unpaired))), reading.explanation.rejected


def _said(statement: Statement) -> Hashable:
    services = frozenset((each.endpoint, each.encryption, each.marks, each.dynamic) for each in statement.services)
    return statement.source, statement.destination, statement.origin.line, services
