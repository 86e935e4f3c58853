"""Why no packet meets a rule: the rules before it that take its packets away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from exgraph.filters.bits import bits_of
from exgraph.filters.cells import Sharing, cells_of
from exgraph.filters.classes import Classes
from exgraph.filters.walk import Walk
from exgraph.model.filter import FAMILIES, NEW, STATES, Action, Filter, FilterRule
from exgraph.values.addresses import AddressSet

#: So many rules that several others shadow together are looked at closely; of more, one cause is named.
MOST_CLOSELY = 200


class Causes:
    """The causes of the shadowed rules of one filter, asked for one after the other."""

    def __init__(self, looked_at: Filter) -> None:
        self.looked_at = looked_at
        self._closely = 0

    def of(self, number: int) -> tuple[int, ...]:
        """The numbers of the rules that take a shadowed rule's packets away, ascending.

        One where one takes them all; of several, each that takes some which those before it leave.
        """
        rule = _opening(self.looked_at.rules[number])
        for one in self._deciding(number):
            if contains(self.looked_at.rules[one], rule):
                return (one,)
        self._closely += 1
        if self._closely > MOST_CLOSELY:
            return next(((one,) for one in self._deciding(number)), ())
        return tuple(self._taking(number))

    @cached_property
    def _classes(self) -> tuple[Classes, Classes]:
        rules = self.looked_at.rules
        return Classes([rule.sources for rule in rules]), Classes([rule.destinations for rule in rules])

    @cached_property
    def _sharing(self) -> Sharing:
        return Sharing(cells_of(self.looked_at.rules))

    def _deciding(self, number: int) -> Iterator[int]:
        """The first rules that match a packet of the rule, of each family one."""
        rule = _opening(self.looked_at.rules[number])
        sources, destinations = self._classes
        sharing = self._sharing.before(number, number)
        for version in sorted(self.looked_at.families & FAMILIES):
            ends = [addresses.spans(version)[:1] for addresses in (rule.sources, rule.destinations)]
            if not (all(ends) and rule.ports):
                continue
            one, other = (AddressSet.of(version, [(spans[0][0], spans[0][0])]) for spans in ends)
            port = next(rule.ports.ranges()).lower
            transport = min(rule.transports) if rule.transports else None
            state = min(STATES if rule.states is None else rule.states, default=None)
            both = sources.of(one, version)[0] & destinations.of(other, version)[0]
            for each in bits_of(both) if sharing is None else sorted(each for each in sharing if both >> each & 1):
                if each >= number:
                    break
                known = self.looked_at.rules[each]
                meets = (known.transports is None or transport in known.transports) and (
                    known.states is None or state in known.states
                )
                if meets and port in known.ports and not known.conditions:
                    yield each
                    break

    def _taking(self, number: int) -> Iterator[int]:
        """Each rule before it that takes packets of it, in a walk of these packets alone."""
        rule = _opening(self.looked_at.rules[number])
        sharing = self._sharing.before(number, number)
        kept = [
            (place, clipped)
            for place in (range(number) if sharing is None else sorted(sharing))
            if (clipped := _clipped(self.looked_at.rules[place], rule)) is not None
        ]
        places = [place for place, _ in kept]
        rules = [
            replace(clipped, until=sum(place < clipped.until for place in places) + (clipped.until > number))
            if clipped.action is Action.SKIP
            else clipped
            for _, clipped in kept
        ]
        alone = replace(self.looked_at, rules=(*rules, replace(rule, conditions=())))
        met = set[int]()
        for cell in cells_of(alone.rules):
            if len(kept) not in cell.members:
                continue
            for version in sorted(self.looked_at.families & FAMILIES):
                walk = Walk(alone, cell, version)
                for step in walk.steps():
                    if step.number not in met and not step.rule.conditions:
                        places_there = walk.board.over(step.sources)
                        if any(walk.undecided(place, step.destinations) for place in places_there):
                            met.add(step.number)
        yield from (places[each] for each in sorted(met) if each < len(places))


def _opening(rule: FilterRule) -> FilterRule:
    """A rule with the packets that open connections alone, if it matches any: those are what it is written for."""
    return replace(rule, states=frozenset({NEW})) if rule.states is None or NEW in rule.states else rule


def contains(one: FilterRule, other: FilterRule) -> bool:
    """Whether a rule decides all that another matches, whatever conditions that has."""
    return (
        not one.conditions
        and other.sources <= one.sources
        and other.destinations <= one.destinations
        and other.ports <= one.ports
        and (one.transports is None or (other.transports is not None and other.transports <= one.transports))
        and (one.states is None or (other.states is not None and other.states <= one.states))
    )


def _clipped(one: FilterRule, other: FilterRule) -> FilterRule | None:
    """What a rule matches of another; `None` where that is nothing."""
    transports, states = _shared(one.transports, other.transports), _shared(one.states, other.states)
    if transports == frozenset() or states == frozenset():
        return None
    sources, destinations = one.sources & other.sources, one.destinations & other.destinations
    if not (sources and destinations):
        return None
    ports = one.ports & other.ports
    if not ports:
        return None
    return replace(one, sources=sources, destinations=destinations, ports=ports, transports=transports, states=states)


def _shared(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    if one is None or other is None:
        return other if one is None else one
    return one & other


def overlaps(one: FilterRule, other: FilterRule) -> bool:
    """Whether some packet matches both rules, as far as conditions do not matter."""
    return _clipped(one, other) is not None
