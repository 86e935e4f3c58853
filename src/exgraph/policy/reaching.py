"""Which rules a flow is about where its ends stand for others, and what of it is left there.

A rule is about a flow if they have a pair of ends in common; a rule permits a flow where it is about all its pairs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from exgraph.model.cell import Flow
from exgraph.policy.rule import PolicyRule, Side
from exgraph.relations.applies import Applies
from exgraph.relations.containment import mask_of, members_of
from exgraph.values.end_labels import is_any


@dataclass(frozen=True, eq=False)
class Reaching:
    """The rules of a policy and the flows of a matrix, where some of them are wider than a pair of roles."""

    applies: Applies
    rules: Sequence[PolicyRule]

    def about(self, flow: Flow) -> Iterator[int]:
        """The numbers of the rules that have a pair in common with a flow."""
        sources, destinations = self.applies.pairs_of(flow)
        for number, rule in enumerate(self.rules):
            shared = self._sides[number][0] & sources, self._sides[number][1] & destinations
            if any(shared) and next(self._pairs(rule, *shared), None) is not None:
                yield number

    def left(self, number: int, flow: Flow) -> tuple[Flow, ...]:
        """A flow as it is open for the pairs that it has in common with a rule: whole if it is for one of them.

        Else it is what denials leave of it.
        """
        sides = (mask & own for mask, own in zip(self._sides[number], self.applies.pairs_of(flow), strict=True))
        found: dict[Flow, None] = {}
        for pair in self._pairs(self.rules[number], *sides):
            rest = self._rest(flow, pair)
            if rest == (flow,):
                return rest
            found.update(dict.fromkeys(rest))
        return tuple(found)

    def crosses(self, flow: Flow) -> bool:
        """Whether any of a flow's pairs crosses a trust boundary and is open."""
        return any(self._rest(flow, pair) for pair in self._crossing(flow))

    def is_permitted(self, flow: Flow) -> bool:
        """Whether every pair of a flow that crosses a trust boundary is one of a rule that permits."""
        permitting = [sides for rule, sides in zip(self.rules, self._sides, strict=True) if rule.permits]
        return not any(
            not any(sides[0] >> a & 1 and sides[1] >> b & 1 for sides in permitting) and self._rest(flow, (a, b))
            for a, b in self._crossing(flow)
        )

    @cached_property
    def _sides(self) -> tuple[tuple[int, int], ...]:
        return tuple((self._of(rule.source), self._of(rule.destination)) for rule in self.rules)

    def _of(self, side: Side) -> int:
        """The roles of a side, and those that its networks stand for.

        A side that is named `any` is everybody; one in whose zone `any` stands is not.
        """
        named = any(map(is_any, side.names))
        found = 0
        for role in side.roles:
            place = self.applies.places[role]
            found |= 1 << place if role in self.applies.everybody and not named else self.applies.covers(role)
        return found

    @cached_property
    def _zones(self) -> tuple[str, ...]:
        return tuple(role.zone for role in self.applies.matrix.roles)

    @cached_property
    def _in_zone(self) -> dict[str, int]:
        return {
            zone: mask_of(place for place, other in enumerate(self._zones) if other == zone)
            for zone in dict.fromkeys(self._zones)
        }

    def _pairs(self, rule: PolicyRule, sources: int, destinations: int) -> Iterator[tuple[int, int]]:
        apart = rule.source.anywhere or rule.destination.anywhere
        for a in members_of(sources):
            there = destinations & ~self._in_zone[self._zones[a]] if apart else destinations
            yield from ((a, b) for b in members_of(there))

    def _crossing(self, flow: Flow) -> Iterator[tuple[int, int]]:
        sources, destinations = self.applies.pairs_of(flow)
        for a in members_of(sources):
            yield from ((a, b) for b in members_of(destinations & ~self._in_zone[self._zones[a]]))

    def _rest(self, flow: Flow, pair: tuple[int, int]) -> tuple[Flow, ...]:
        """What denials leave of a flow for a pair of places."""
        return self.applies.left_of(flow, self.applies.ids[pair[0]], self.applies.ids[pair[1]])
