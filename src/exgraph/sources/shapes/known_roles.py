"""The names that are roles in a document by a sure ground: in columns of ends, in titles, and in series of titles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.cell_kinds import ENDS
from exgraph.sources.shapes.headers.column_meanings import fold_header
from exgraph.sources.shapes.roles.role_labels import is_no_role, is_self, roles_in, spelling_key
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.values.end_labels import is_any

#: So many tables of the same headers say what kind of titles they have.
_FEWEST_SISTERS = 3


def known_roles(tables: Sequence[Grid], decisions: Sequence[Decision | None]) -> frozenset[str]:
    """The names, by `spelling_key`. A title that is proposed is one of them where most of its sisters name roles."""
    read = [(grid, decision) for grid, decision in zip(tables, decisions, strict=True) if decision is not None]
    known = {spelling_key(name) for grid, decision in read for name in _named(grid, decision)}
    decided = [decision for _, decision in read]
    return frozenset(known | _in_series(decided, known) | _in_lines(decided, known))


def _named(grid: Grid, decision: Decision) -> Iterator[str]:
    if decision.shape is Shape.OTHER:
        return
    context = decision.context
    yield from filter(None, (context.own, context.source, context.destination))
    places = [place for place, meaning in enumerate(decision.columns) if meaning in ENDS]
    for text in dict.fromkeys(row[place].text for row in grid.rows[decision.body :] for place in places):
        yield from (name for name in roles_in(text) if not (is_any(name) or is_self(name) or is_no_role(name)))


def unlike_their_sisters(tables: Sequence[Grid], decisions: Sequence[Decision | None]) -> Iterator[int]:
    """The numbers of the tables whose title is a bare name, where most titles over the same headers name no role.

    They are topics, then: "Images", "Control plane", "Install scripts". A name that is a role elsewhere stays.
    """
    for sisters in _series(decision for decision in decisions if decision is not None).values():
        names = {spelling_key(each.context.own or each.context.proposed) for each in sisters}
        sure = {spelling_key(each.context.own) for each in sisters if each.context.own}
        if len(names) < _FEWEST_SISTERS or len(sure) * 2 >= len(names):
            continue
        for number, decision in enumerate(decisions):
            if decision not in sisters or not (decision.context.bare and decision.context.own):
                continue
            if spelling_key(decision.context.own) not in _elsewhere(tables, decisions, number):
                yield number


def _elsewhere(tables: Sequence[Grid], decisions: Sequence[Decision | None], number: int) -> set[str]:
    """The names of roles in all tables but one."""
    pairs = [
        (grid, decision)
        for place, (grid, decision) in enumerate(zip(tables, decisions, strict=True))
        if decision is not None and place != number
    ]
    return {spelling_key(name) for grid, decision in pairs for name in _named(grid, decision)}


def _series(decisions: Iterable[Decision]) -> dict[tuple[str, ...], list[Decision]]:
    """The tables that titles name or may name an end of, by their headers."""
    series: dict[tuple[str, ...], list[Decision]] = {}
    for decision in decisions:
        if decision.context.proposed or decision.context.own:
            series.setdefault(tuple(map(fold_header, decision.headers)), []).append(decision)
    return series


def _in_series(decisions: Sequence[Decision], known: set[str]) -> set[str]:
    """The proposed titles of tables with the same headers, most of whose titles name roles."""
    found: set[str] = set()
    for sisters in _series(decisions).values():
        names = {spelling_key(each.context.own or each.context.proposed) for each in sisters}
        sure = {spelling_key(each.context.own) for each in sisters if each.context.own} | (names & known)
        if len(sure) * 2 > len(names) > 1:
            found |= names
    return found


def _in_lines(decisions: Sequence[Decision], known: set[str]) -> set[str]:
    """The lines above tables of the same headers that end in a colon, where half of them name roles.

    They are written for these tables alone, so that what one of them is its sisters are, whatever their words.
    """
    series: dict[tuple[str, ...], set[str]] = {}
    for decision in decisions:
        if line := decision.context.line:
            series.setdefault(tuple(map(fold_header, decision.headers)), set()).add(spelling_key(line))
    return {line for lines in series.values() if len(lines & known) * 2 >= len(lines) > 1 for line in lines}
