"""Rules whose removal changes nothing, though packets meet them.

What each rule meets is found from the first to the last, and what would become of that without it from the last to the
first. A rule that has been found redundant, or that nothing meets, is left out of what the others are judged by: so all
that are found can be removed together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from exgraph.filters.board import Board, Layer, Spans
from exgraph.filters.cells import Cell, TooMany, cells_of
from exgraph.filters.walk import Walk
from exgraph.model.filter import FAMILIES, Action, Filter

#: Rules times cells that are gone through twice.
MOST_STEPS = 2_000_000
#: Cells, all of which are kept until the first rule is judged.
MOST_CELLS = 20_000


class _Piece(NamedTuple):
    """What a rule meets in one cell: a range of sources, and the atoms of destinations."""

    lower: int
    upper: int
    atoms: int


def redundant_rules(
    looked_at: Filter, shadowed: Collection[int], cells: Collection[Cell] | None = None
) -> frozenset[int]:
    """The numbers of the rules that packets meet and that change nothing, `shadowed` ones aside. `cells` are those of
    the filter, where they are known.

    Rules that skip are not judged, nor are lines that stand in several places because their chain is called there, nor
    one that matches everything: whoever writes it wants to be sure. Raises `TooMany`.
    """
    cells = cells_of(looked_at.rules) if cells is None else cells
    if len(cells) > MOST_CELLS or sum(len(cell.members) for cell in cells) > MOST_STEPS:
        raise TooMany
    lines = Counter(rule.origin for rule in looked_at.rules)
    judged = [
        number
        for number, rule in enumerate(looked_at.rules)
        if rule.action is not Action.SKIP
        and number not in shadowed
        and not rule.matches_everything
        and lines[rule.origin] == 1
    ]
    versions = sorted(looked_at.families & FAMILIES)
    found, behind = set[int](), [_Behind(looked_at, cell, version) for cell in cells for version in versions]
    of_rule: dict[int, list[_Behind]] = {}
    for each in behind:
        for number in each.members:
            of_rule.setdefault(number, []).append(each)
    candidates = set(judged)
    for number in reversed(range(len(looked_at.rules))):
        there = of_rule.get(number, [])
        for each in there:
            each.come_to(number)
        if number in candidates and all(each.alike(number) for each in there):
            found.add(number)
        elif number not in shadowed:
            for each in there:
                each.decide(number)
    return frozenset(found)


class _Behind:
    """What becomes of the packets of a cell behind each rule, the last rule first: surely permitted, surely denied."""

    def __init__(self, looked_at: Filter, cell: Cell, version: int) -> None:
        walk = Walk(looked_at, cell, version)
        self.members = cell.members
        self._rules = looked_at.rules
        self._sources: dict[int, Spans] = {}
        self._masks: dict[int, int] = {}
        self._pieces: dict[int, list[_Piece]] = {}
        for step in walk.steps():
            self._pieces[step.number] = _pieces(walk, step.sources, step.destinations)
        for number in cell.members:
            rule = looked_at.rules[number]
            self._sources[number] = rule.sources.spans(version)
            self._masks[number] = walk.atoms.mask(rule.destinations)
        self._board = Board()
        everything, permits = walk.atoms.all, looked_at.default is Action.PERMIT
        self._permitted = self._board.add_layer(everything if permits else 0)
        self._denied = self._board.add_layer(0 if permits else everything)
        untils = {looked_at.rules[number].until for number in cell.members} - {0}
        self._untils = sorted(untils)
        self._at: dict[int, tuple[Layer, Layer]] = {}

    def come_to(self, number: int) -> None:
        """Keep what becomes of packets at the rules that a skip leads to, and that are all gone through."""
        while self._untils and self._untils[-1] > number:
            until = self._untils.pop()
            self._at[until] = self._board.copied(self._permitted), self._board.copied(self._denied)

    def alike(self, number: int) -> bool:
        """Whether all that a rule meets comes to the same without it."""
        layer = self._permitted if self._rules[number].permits else self._denied
        return not any(
            piece.atoms & ~layer.values[place]
            for piece in self._pieces.get(number, ())
            for place in self._board.places(piece.lower, piece.upper)
        )

    def decide(self, number: int) -> None:
        """The rule stays: what it matches comes to what it says."""
        rule, mask = self._rules[number], self._masks[number]
        permitted, denied = self._permitted.values, self._denied.values
        for place in self._board.over(self._sources[number]):
            if rule.action is Action.SKIP:
                there = [layer.values[place] & mask for layer in self._at[rule.until]]
            else:
                there = [mask, 0] if rule.permits else [0, mask]
            if rule.conditions:
                permitted[place] &= ~mask | there[0]
                denied[place] &= ~mask | there[1]
            else:
                permitted[place] = (permitted[place] & ~mask) | there[0]
                denied[place] = (denied[place] & ~mask) | there[1]


def _pieces(walk: Walk, sources: Spans, destinations: int) -> list[_Piece]:
    starts, found = walk.board.starts, []
    for lower, upper in sources:
        for place in walk.board.places(lower, upper):
            if new := walk.undecided(place, destinations):
                end = starts[place + 1] - 1 if place + 1 < len(starts) else upper
                found.append(_Piece(starts[place], end, new))
    return found
