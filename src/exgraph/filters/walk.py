"""One cell of packets on its way through the rules of a filter, with a map of what has been decided.

Where a condition is not known to hold, a rule decides nothing for sure, and may meet all that is not decided. What a
rule skips is out of reach of the rules that are skipped, and comes back behind them; of what may be skipped or not, a
decision holds only until it may come back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from exgraph.filters.board import Atoms, Board, Layer, Spans
from exgraph.filters.cells import Cell
from exgraph.model.filter import Action, Filter, FilterRule

_LAST = {4: (1 << 32) - 1, 6: (1 << 128) - 1}


class Packet(NamedTuple):
    """One packet: its family, ends, transport, port and state."""

    version: int
    source: int
    destination: int
    transport: str
    port: int
    state: str


class Step(NamedTuple):
    """A rule that packets may come to: its number, its sources in one family, and the atoms of its destinations that
    are not decided for every source."""

    number: int
    rule: FilterRule
    sources: Spans
    destinations: int


class _Aside(NamedTuple):
    """Packets that are `gone` until a rule, and come back. `decided`: what is decided of them until then, where they
    may have gone or not; where they have, nothing is."""

    until: int
    gone: Layer
    decided: Layer | None


class Walk:
    """The rules of a cell one by one, for one family."""

    def __init__(self, walked: Filter, cell: Cell, version: int) -> None:
        self.cell, self.version = cell, version
        self.rules = [walked.rules[number] for number in cell.members]
        self.atoms = Atoms(self.rules, version)
        self.board = Board()
        self._decided = self.board.add_layer()
        #: What is decided for every source.
        self._everywhere = 0
        self._aside: list[_Aside] = []

    def steps(self) -> Iterator[Step]:
        """The rules that have addresses of the family; when the next is asked for, the last one has decided."""
        whole = ((0, _LAST[self.version]),)
        for number, rule in zip(self.cell.members, self.rules, strict=True):
            self._come_back(number)
            mask = self.atoms.mask(rule.destinations) & ~self._everywhere
            step = Step(number, rule, rule.sources.spans(self.version), mask)
            if not (step.sources and mask):
                continue
            yield step
            if rule.action is Action.SKIP:
                self._skip(step)
            elif not rule.conditions:
                if self._aside:
                    self._decide_until(step)
                elif step.sources == whole:
                    self._everywhere |= mask
                    if self._everywhere == self.atoms.all:
                        return
                else:
                    decided = self._decided.values
                    for place in self.board.over(step.sources):
                        decided[place] |= mask

    def undecided(self, place: int, destinations: int) -> int:
        """Those of a step's destinations that the rule may meet here."""
        left = destinations & ~self._decided.values[place]
        for aside in self._aside:
            left &= ~(aside.gone if aside.decided is None else aside.decided).values[place]
        return left

    def packet(self, place: int, atoms: int) -> Packet:
        """A packet from a place to the first of some destinations."""
        atom = (atoms & -atoms).bit_length() - 1
        return Packet(self.version, self.board.starts[place], self.atoms.cuts[atom], *self.cell.sample)

    def _come_back(self, number: int) -> None:
        for aside in [aside for aside in self._aside if aside.until <= number]:
            self._aside.remove(aside)
            self.board.drop(aside.gone)
            if aside.decided is not None:
                self.board.drop(aside.decided)

    def _decide_until(self, step: Step) -> None:
        for place in self.board.over(step.sources):
            left = self.undecided(place, step.destinations)
            for aside in self._perhaps():
                assert aside.decided is not None
                aside.decided.values[place] |= left & aside.gone.values[place]
                left &= ~aside.gone.values[place]
            self._decided.values[place] |= left

    def _skip(self, step: Step) -> None:
        until = step.rule.until
        sure = None if step.rule.conditions else self._set_aside(until, sure=True)
        perhaps: _Aside | None = None if sure else self._set_aside(until, sure=False)
        for place in self.board.over(step.sources):
            left = self.undecided(place, step.destinations)
            if sure is None:
                assert perhaps is not None
                perhaps.gone.values[place] |= left
                continue
            for aside in self._perhaps():
                again = left & aside.gone.values[place]
                if again and aside.until < until:
                    # It may come back before: then it goes on, and may still come back here, too.
                    assert aside.decided is not None
                    aside.decided.values[place] |= again
                    self._set_aside(until, sure=False).gone.values[place] |= again
                    left &= ~again
            sure.gone.values[place] |= left

    def _perhaps(self) -> list[_Aside]:
        """What may have gone or not, the first to come back first."""
        return sorted((aside for aside in self._aside if aside.decided is not None), key=lambda aside: aside.until)

    def _set_aside(self, until: int, sure: bool) -> _Aside:
        known = (aside for aside in self._aside if aside.until == until and (aside.decided is None) is sure)
        found = next(known, None)
        if found is None:
            found = _Aside(until, self.board.add_layer(), None if sure else self.board.add_layer())
            self._aside.append(found)
        return found
