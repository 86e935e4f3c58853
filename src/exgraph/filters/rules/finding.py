"""What is found in the rules of a firewall, and where its configuration says it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial

from exgraph.filters.causes import Causes
from exgraph.filters.cells import Cell, TooMany, cells_of
from exgraph.filters.compared import Compared
from exgraph.filters.redundant import redundant_rules
from exgraph.filters.shadows import Met, met_rules
from exgraph.linting.finding import Finding, Place, Rule, Severity
from exgraph.model.filter import NEW, Action, Condition, Filter, FilterRule
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Copy:
    """One rule of a filter; a line of a chain that is called twice is two of them."""

    filter: int
    number: int


class Audited:
    """The filters of all configurations that are judged, and what is found out about their rules when it is asked.

    `compared` holds them against what is required, if that is known.
    """

    def __init__(self, filters: Iterable[Filter], day: date, compared: Compared | None = None) -> None:
        self.filters, self.day, self.compared = tuple(filters), day, compared
        self._causes: dict[tuple[int, frozenset[Condition]], Causes] = {}

    @cached_property
    def cells(self) -> tuple[list[Cell], ...]:
        """The packets of each filter that the same of its rules meet."""
        return tuple(cells_of(each.rules) for each in self.filters)

    @cached_property
    def met(self) -> tuple[tuple[Met, ...], ...]:
        """What packets meet of each rule of each filter.

        A rule whose conditions are the same for the same packet is judged among those that have no others.
        """
        return tuple(_met(each, cells) for each, cells in zip(self.filters, self.cells, strict=True))

    @cached_property
    def leaves_open(self) -> tuple[bool, ...]:
        """Of each filter, whether some packet that opens a connection comes to its default, and that permits it."""
        rest = FilterRule(Action.DENY, states=frozenset({NEW}))
        return tuple(
            each.default is Action.PERMIT and not met_rules(replace(each, rules=(*each.rules, rest)))[-1].shadowed
            for each in self.filters
        )

    @cached_property
    def redundant(self) -> tuple[frozenset[int] | None, ...]:
        """The numbers of the redundant rules of each filter; `None` where they are too many to tell."""
        known = zip(self.filters, self.met, self.cells, strict=True)
        return tuple(_redundant(each, met, cells) for each, met, cells in known)

    @cached_property
    def lines(self) -> dict[Origin, tuple[Copy, ...]]:
        """The rules that each line of a configuration is, but for those that the product has in every filter."""
        found: dict[Origin, list[Copy]] = {}
        for which, each in enumerate(self.filters):
            for number, rule in enumerate(each.rules):
                if not rule.given:
                    found.setdefault(rule.origin, []).append(Copy(which, number))
        return {origin: tuple(copies) for origin, copies in found.items()}

    @cached_property
    def dead(self) -> frozenset[Origin]:
        """The lines that no packet meets, wherever they stand."""
        return frozenset(
            origin
            for origin, copies in self.lines.items()
            if all(self.met[copy.filter][copy.number].shadowed for copy in copies)
        )

    def causes(self, copy: Copy) -> tuple[int, ...]:
        """The rules before it that take a shadowed rule's packets away."""
        steady = _steady(self.rule(copy))
        key = copy.filter, steady
        if key not in self._causes:
            self._causes[key] = Causes(self.filters[copy.filter].assuming(partial(_held, steady)))
        return self._causes[key].of(copy.number)

    def rule(self, copy: Copy) -> FilterRule:
        return self.filters[copy.filter].rules[copy.number]


#: Sets of conditions for which a filter is gone through again; rules with others are judged without.
_MOST_AGAIN = 64


def _met(looked_at: Filter, cells: list[Cell]) -> tuple[Met, ...]:
    found = list(met_rules(looked_at, cells))
    again: dict[frozenset[Condition], list[int]] = {}
    for number, rule in enumerate(looked_at.rules):
        steady = _steady(rule)
        if steady and not found[number].shadowed and rule.action is not Action.SKIP:
            again.setdefault(steady, []).append(number)
    for steady, numbers in [*again.items()][:_MOST_AGAIN]:
        assumed = looked_at.assuming(partial(_held, steady))
        if any(_same_conditions(looked_at.rules[place], assumed.rules[place]) for place in range(numbers[-1])):
            known = met_rules(assumed)
            for number in numbers:
                found[number] = known[number]
    return tuple(found)


def _redundant(looked_at: Filter, met: tuple[Met, ...], cells: list[Cell]) -> frozenset[int] | None:
    try:
        return redundant_rules(looked_at, {number for number, each in enumerate(met) if each.shadowed}, cells)
    except TooMany:
        return None


def _steady(rule: FilterRule) -> frozenset[Condition]:
    return frozenset(condition for condition in rule.conditions if condition.steady)


def _same_conditions(before: FilterRule, after: FilterRule) -> bool:
    """Whether a rule decides more now."""
    return len(before.conditions) != len(after.conditions) and bool(after.ports)


def _held(held: frozenset[Condition], condition: Condition) -> bool | None:
    for each in held:
        if (each.kind, each.value) == (condition.kind, condition.value):
            return not each.negated
    return None


@dataclass(frozen=True, slots=True)
class Seen:
    """What a check saw at one line of a filter, and the lines that cause it, in their order."""

    phrase: Phrase
    filter: str
    origin: Origin
    causes: tuple[Origin, ...] = ()


@dataclass(frozen=True, slots=True)
class FilterCheck:
    """One question to the rules. `rule` is told in SARIF; its id is stable, and the anchor of its section in
    docs/rules.md. `compares`: it asks what is required between hosts, too."""

    rule: Rule
    see: Callable[[Audited], Iterable[Seen]]
    compares: bool = False

    @property
    def id(self) -> str:
        return self.rule.id


@dataclass(frozen=True, slots=True)
class RuleFinding:
    """What a check found at one line."""

    check: FilterCheck
    seen: Seen

    @property
    def severity(self) -> Severity:
        return self.check.rule.severity

    @property
    def message(self) -> str:
        """What was found, in English."""
        return str(self.seen.phrase)

    def as_lint(self) -> Finding:
        """The same as a finding of lint, for what writes those."""
        origins = dict.fromkeys((self.seen.origin, *self.seen.causes))
        return Finding(self.check.rule, self.seen.phrase, tuple(Place("", "", origin) for origin in origins))
