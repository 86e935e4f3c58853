"""Pairs of rules of which the order decides: each matches packets of the other and others, and they say opposite."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import Any

from exgraph.filters.causes import contains, overlaps
from exgraph.filters.cells import Cell, Sharing, TooMany, cells_of
from exgraph.model.filter import NEW, Action, Filter, FilterRule, Semantics
from exgraph.values.addresses import AddressSet

#: Pairs that are compared in full.
MOST_PAIRS = 2_000_000


def correlated_rules(
    looked_at: Filter, aside: Collection[int], cells: Iterable[Cell] | None = None
) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Each rule with those before it that it is correlated with; the rules `aside` are not looked at. `cells` are those
    of the filter, where they are known.

    Where the order does not matter, no rule is, nor where one has a condition that the other has not: whether they meet
    the same packets nobody knows. Packets that open no connection are not asked about. Raises `TooMany`,
    when it has told some.
    """
    if looked_at.semantics is not Semantics.FIRST_MATCH:
        return
    rules = [
        (number, rule)
        for number, rule in enumerate(looked_at.rules)
        if number not in aside and rule.action is not Action.SKIP and (rule.states is None or NEW in rule.states)
    ]
    by_action = {
        action: _Boxes([(number, rule) for number, rule in rules if rule.action is action])
        for action in (Action.PERMIT, Action.DENY)
    }
    sharing = Sharing(cells_of(looked_at.rules) if cells is None else cells)
    compared = 0
    for number, rule in rules:
        opposite = by_action[Action.DENY if rule.permits else Action.PERMIT]
        found: list[int] = []
        for before in opposite.near(number, rule, sharing):
            compared += 1
            if compared > MOST_PAIRS:
                raise TooMany
            if looked_at.rules[before].conditions != rule.conditions:
                continue
            one, other = _bare(looked_at.rules[before]), _bare(rule)
            if overlaps(one, other) and not contains(one, other) and not contains(other, one):
                found.append(before)
        if found:
            yield number, tuple(found)


def _bare(rule: FilterRule) -> FilterRule:
    """A rule as far as packets are concerned that open a connection, without its conditions."""
    return replace(rule, conditions=(), states=None) if rule.conditions or rule.states else rule


class _Boxes:
    """Rules by the bounds of what they match, in arrays: a rule is compared with many before it at once."""

    def __init__(self, rules: list[tuple[int, FilterRule]]) -> None:
        import numpy as np

        self._np = np
        self.numbers = np.array([number for number, _ in rules], dtype=np.int64)
        self._places = {number: place for place, (number, _) in enumerate(rules)}
        bounds = [_bounds(rule) for _, rule in rules]
        self.lower = np.array([[low for low, _ in each] for each in bounds], dtype=np.float64).reshape(-1, 5)
        self.upper = np.array([[high for _, high in each] for each in bounds], dtype=np.float64).reshape(-1, 5)

    def near(self, number: int, rule: FilterRule, sharing: Sharing) -> list[int]:
        """Those before a rule whose bounds meet its own, without those that surely share no port with it."""
        np = self._np
        before: Any = slice(int(np.searchsorted(self.numbers, number)))
        some = sharing.before(number, before.stop)
        if some is not None:
            before = sorted(self._places[each] for each in some if each in self._places)
        bounds = np.array(_bounds(rule), dtype=np.float64)
        meets = (self.lower[before] <= bounds[:, 1]) & (self.upper[before] >= bounds[:, 0])
        found: list[int] = self.numbers[before][meets.all(axis=1)].tolist()
        return found


def _bounds(rule: FilterRule) -> list[tuple[float, float]]:
    """Of sources and destinations by family, and of ports, the lowest and the highest; rounding may only add pairs.

    A family without addresses has every bound: whether the other one meets is told by its own.
    """
    ports = [*rule.ports.spans()]
    found = [(float(ports[0][0]), float(ports[-1][1]))] if ports else [(1.0, 0.0)]
    for addresses in (rule.sources, rule.destinations):
        for version in (4, 6):
            found.append(_ends(addresses, version))
    return found


def _ends(addresses: AddressSet, version: int) -> tuple[float, float]:
    spans = addresses.spans(version)
    return (float(spans[0][0]), float(spans[-1][1])) if spans else (-1.0, float("inf"))
