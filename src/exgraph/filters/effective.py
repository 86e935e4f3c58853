"""What a filter lets through between two sets of addresses, by transport: the effective set, with its rules.

A packet walks the rules from the first on. Ports are walked together: those that have not been decided are `left`, and
each rule takes its own of them. A rule with conditions may take them or not, so that they are taken and left; so there
are two bounds, what surely passes and what possibly does, and the truth lies between them whatever holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from exgraph.filters.bits import bits_of
from exgraph.filters.classes import Classes
from exgraph.model.filter import (
    EVERY_PORT,
    FAMILIES,
    LOOPBACK,
    NEW,
    Action,
    Condition,
    Filter,
    FilterRule,
    Semantics,
)
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet

NO_PORT = PortSet()


@dataclass(frozen=True, slots=True)
class Part:
    """The ports that one rule decides, or the default of its filter where `rule` is none.

    `surely`: those that it decides for every pair of addresses, whatever conditions hold.
    """

    filter: Filter
    rule: FilterRule | None
    ports: PortSet
    surely: PortSet

    @property
    def permits(self) -> bool:
        return (self.filter.default if self.rule is None else self.rule.action) is Action.PERMIT


@dataclass(frozen=True, slots=True)
class Effective:
    """`surely`: the ports that are permitted from each source to each destination, whatever conditions hold;
    `possibly`: those that are from some source to some destination, if conditions hold or do not; `somewhere`: those
    that are from some source to some destination, whatever conditions hold.

    `parts` are the rules that decide, filter by filter in their order, and the defaults.
    """

    surely: PortSet
    possibly: PortSet
    parts: tuple[Part, ...]
    somewhere: PortSet = NO_PORT

    @property
    def decided(self) -> bool:
        """Whether both bounds are the same."""
        return self.surely == self.possibly

    def opened_by(self, ports: PortSet) -> tuple[Part, ...]:
        """The parts that permit any of these ports."""
        return tuple(part for part in self.parts if part.permits and not part.ports.isdisjoint(ports))


class Alike(NamedTuple):
    """What passes from each of some addresses to each of others, all of one family; every rule treats them alike."""

    sources: AddressSet
    destinations: AddressSet
    effective: Effective


class _Walked(NamedTuple):
    """What one filter says of one pair of classes: by rule, `None` for the default, the ports that it may take and
    those that it surely takes."""

    taken: dict[int | None, tuple[PortSet, PortSet]]
    permitted: PortSet
    denied: PortSet


class Passage:
    """The way through filters that all have to permit what passes, asked many times.

    Addresses that every rule treats alike are calculated once. A packet meets a filter only if that is for its family;
    where none of them is, nothing is sure: everything passes possibly. No filter at all hinders nothing.
    What passes, passes between machines: what one says to itself over its loopback is left aside. Filters of a hook
    that only permit (`Semantics.UNION`) are one: a machine in several groups has what any of them permits.
    """

    def __init__(self, filters: Filter | Iterable[Filter]) -> None:
        told = (filters,) if isinstance(filters, Filter) else tuple(filters)
        self.filters = tuple(each.assuming(_between_machines) for each in _united(told))
        rules = [rule for each in self.filters for rule in each.rules]
        self._sources = Classes([rule.sources for rule in rules])
        self._destinations = Classes([rule.destinations for rule in rules])
        self._meeting: dict[tuple[int, str, str], int] = {}
        self._walked: dict[tuple[int, int, str, str], _Walked] = {}
        #: By what was walked, which is kept and so has its identity.
        self._answers: dict[frozenset[tuple[tuple[int, int], ...]], Effective] = {}

    def effective(self, sources: AddressSet, destinations: AddressSet, transport: str, state: str = NEW) -> Effective:
        """What passes between two sets of addresses; nothing does between families, nor where a set is empty."""
        found = [
            self._between(version, one, other, transport, state)
            for version in sorted(FAMILIES)
            for one in self._sources.of(sources, version)
            for other in self._destinations.of(destinations, version)
        ]
        if not found:
            return Effective(NO_PORT, NO_PORT, ())
        key = frozenset(tuple((number, id(walked)) for number, walked in walks.items()) for walks in found)
        if key not in self._answers:
            self._answers[key] = self._together(found)
        return self._answers[key]

    def alike(self, sources: AddressSet, destinations: AddressSet, transport: str) -> Iterator[Alike]:
        """The same in pieces: what can be opened between addresses that every rule treats alike."""
        for version in sorted(FAMILIES):
            theirs = [*self._destinations.parts(destinations, version)]
            for one, here in self._sources.parts(sources, version):
                for other, there in theirs:
                    walks = self._between(version, one, other, transport, NEW)
                    key = frozenset([tuple((number, id(walked)) for number, walked in walks.items())])
                    if key not in self._answers:
                        self._answers[key] = self._together([walks])
                    yield Alike(here, there, self._answers[key])

    def _together(self, found: list[dict[int, _Walked]]) -> Effective:
        """What passes between all pairs of classes, and between some."""
        surely, possibly, somewhere = EVERY_PORT, NO_PORT, NO_PORT
        for walks in found:
            # Filters of the other family alone say nothing of this one: another file may.
            passing, sure = EVERY_PORT, EVERY_PORT if walks or not self.filters else NO_PORT
            for walked in walks.values():
                passing &= walked.permitted
                sure -= walked.denied
            surely, possibly, somewhere = surely & sure, possibly | passing, somewhere | sure
        return Effective(surely, possibly, tuple(self._parts(found)), somewhere)

    def _between(self, version: int, one: int, other: int, transport: str, state: str) -> dict[int, _Walked]:
        """What each filter says that is for the family, by its number."""
        both, offset, found = one & other, 0, {}
        for number, each in enumerate(self.filters):
            if version in each.families:
                matching = both >> offset & self._met(number, transport, state)
                key = number, matching, transport, state
                if key not in self._walked:
                    self._walked[key] = _walk(each, matching)
                found[number] = self._walked[key]
            offset += len(each.rules)
        return found

    def _met(self, number: int, transport: str, state: str) -> int:
        """The rules of a filter that can match a transport in a state, as bits."""
        key = number, transport, state
        if key not in self._meeting:
            rules = self.filters[number].rules
            told = "".join("1" if rule.meets(transport, state) else "0" for rule in reversed(rules))
            self._meeting[key] = int(told or "0", 2)
        return self._meeting[key]

    def _parts(self, found: list[dict[int, _Walked]]) -> Iterator[Part]:
        for number, each in enumerate(self.filters):
            walks = [walks[number] for walks in found if number in walks]
            order = sorted({rule for walked in walks for rule in walked.taken if rule is not None})
            for rule in (*order, None):
                told = [walked.taken.get(rule, (NO_PORT, NO_PORT)) for walked in walks]
                taken, surely = NO_PORT, EVERY_PORT if told else NO_PORT
                for some, all_of in told:
                    taken, surely = taken | some, surely & all_of
                if taken:
                    yield Part(each, None if rule is None else each.rules[rule], taken, surely)


def effective(
    filters: Filter | Iterable[Filter],
    sources: AddressSet,
    destinations: AddressSet,
    transport: str,
    state: str = NEW,
) -> Effective:
    """What a filter lets through from sources to destinations by a transport; several filters, what all of them do.

    Exact for every pair of one address and another: `surely` holds for all of them, `possibly` for at least one. The
    ports of ICMP are messages (`exgraph.model.icmp`); a protocol without ports has all of them or none. `state` is that
    of the connection: `new` asks what can be opened, `established` what is let through as an answer. Who asks often
    keeps a `Passage`.

    >>> rule = FilterRule(Action.PERMIT, destinations=AddressSet.parse("10.0.0.1"), transports=frozenset({"tcp"}),
    ...                   ports=PortSet.parse("25,587"))
    >>> found = effective(Filter("f", (rule,), Action.DENY), AddressSet.every(), AddressSet.parse("10.0.0.1"), "tcp")
    >>> str(found.surely), found.decided
    ('25,587', True)
    """
    return Passage(filters).effective(sources, destinations, transport, state)


def _united(filters: Iterable[Filter]) -> Iterator[Filter]:
    """The filters, those that only permit put together by hook at the place of the first."""
    together: dict[tuple[str, frozenset[int]], list[Filter]] = {}
    places: list[Filter | tuple[str, frozenset[int]]] = []
    for each in filters:
        key = each.hook, each.families
        if each.semantics is not Semantics.UNION:
            places.append(each)
        elif key in together:
            together[key].append(each)
        else:
            together[key] = [each]
            places.append(key)
    for place in places:
        if isinstance(place, Filter):
            yield place
        elif len(together[place]) == 1:
            yield together[place][0]
        else:
            yield _union(together[place])


def _union(filters: list[Filter]) -> Filter:
    """One filter that permits what any does, of those that a packet meets. It may meet none where each has a scope."""
    rules = [
        replace(rule, conditions=(*rule.conditions, *each.scope)) if each.scope else rule
        for each in filters
        for rule in each.rules
    ]
    scope = () if any(not each.scope for each in filters) else filters[0].scope
    told = tuple(dict.fromkeys(one for each in filters for one in each.not_understood))
    return replace(filters[0], rules=tuple(rules), scope=scope, not_understood=told)


def _between_machines(condition: Condition) -> bool | None:
    return False if condition.kind == LOOPBACK else None


def _walk(walked: Filter, matching: int) -> _Walked:
    """The rules that match, in order, each taking its ports of those that are left."""
    left, doubtful = EVERY_PORT, NO_PORT
    parked: dict[int, PortSet] = {}
    taken: dict[int | None, tuple[PortSet, PortSet]] = {}
    permitted = denied = NO_PORT
    for number in bits_of(matching):
        if not left and not parked:
            break
        for until in [until for until in parked if until <= number]:
            left |= parked.pop(until)
        rule = walked.rules[number]
        hit = left & rule.ports
        if not hit:
            continue
        if rule.conditions:
            sure = NO_PORT
        else:
            left -= hit
            sure = hit - doubtful
        taken[number] = hit, sure
        if rule.action is Action.SKIP:
            parked[rule.until] = parked.get(rule.until, NO_PORT) | hit
            # What may have been skipped, or not, is on two ways.
            doubtful |= hit if rule.conditions else NO_PORT
            continue
        if rule.action is Action.PERMIT:
            permitted |= hit
        else:
            denied |= hit
        doubtful |= hit if rule.conditions else NO_PORT
    for ports in parked.values():
        left |= ports
    if left:
        taken[None] = left, left - doubtful
        if walked.default is Action.PERMIT:
            permitted |= left
        else:
            denied |= left
    if walked.scope:
        # Nobody knows whether a packet meets it.
        permitted = EVERY_PORT
    return _Walked(taken, permitted, denied)
