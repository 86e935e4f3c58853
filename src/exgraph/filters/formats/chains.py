"""Chains that call each other, as Linux has them, as one list of rules.

A chain that is called stands where it is called, and matches what the call matches. Where the call has conditions, a
rule before it skips the chain if they do not hold; what leaves a chain early skips to where the call returns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from exgraph.files.budget import limit_of, over_limit
from exgraph.filters.formats.conditions import unknown_verdict
from exgraph.filters.formats.words import shared_ports
from exgraph.model.filter import Action, Filter, FilterRule, NotUnderstood
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

#: Rules of one filter, each counted as often as its chain is called.
MOST_RULES = 200_000
#: Chains that are in each other; nft allows 16.
DEEPEST = 64


class Verdict(StrEnum):
    """What a line of a chain does with what it matches. `UNKNOWN`: nobody knows; it may also go on to the next line."""

    ACCEPT = "accept"
    DROP = "drop"
    RETURN = "return"
    JUMP = "jump"
    GOTO = "goto"
    UNKNOWN = "unknown"


_ACTIONS = {Verdict.ACCEPT: Action.PERMIT, Verdict.DROP: Action.DENY, Verdict.RETURN: Action.SKIP}


@dataclass(frozen=True, slots=True)
class Step:
    """A line of a chain: what `rule` matches, and what happens then; `target` is the chain that is called."""

    rule: FilterRule
    verdict: Verdict
    target: str = ""


def flattened(made: Filter, chains: Mapping[str, Sequence[Step]], name: str, file: str) -> Filter:
    """A filter with the rules of a chain and of all that it calls.

    A call of a chain that is not there, that calls itself or lies too deep is not understood. Raises `UnusableInput`
    when there are more rules than are read.
    """
    flat = _Flat(chains, file, limit_of(MOST_RULES))
    flat.write(name, None, ())
    return replace(made, rules=tuple(flat.rules), not_understood=(*made.not_understood, *flat.not_understood))


class _Flat:
    def __init__(self, chains: Mapping[str, Sequence[Step]], file: str, most: int) -> None:
        self.chains, self.file, self.most, self.steps = chains, file, most, 0
        self.rules: list[FilterRule] = []
        self.not_understood: list[NotUnderstood] = []
        self.inside: list[str] = []

    def write(self, name: str, called: FilterRule | None, via: tuple[Origin, ...]) -> None:
        """The rules of a chain as they are called; whatever skips to the chain's end is told where that is."""
        leaving: list[int] = []
        self.inside.append(name)
        for step in self.chains[name]:
            self.steps += 1
            if self.steps > self.most:
                raise over_limit("rules", self.most, self.file)
            rule = step.rule if called is None else _both(called, step.rule, via)
            if step.verdict in _ACTIONS:
                action = _ACTIONS[step.verdict]
                if action is Action.SKIP:
                    leaving.append(len(self.rules))
                self.rules.append(rule if rule.action is action else replace(rule, action=action))
            elif step.verdict is Verdict.UNKNOWN:
                self.rules += unknown_verdict(rule)
            elif why := self._unreadable(step.target):
                self.not_understood.append(NotUnderstood(rule.origin, Phrase.of(why, name=step.target)))
                self.rules += unknown_verdict(rule)
            else:
                leaving += self._call(step, rule, via)
        self.inside.pop()
        for place in leaving:
            self.rules[place] = replace(self.rules[place], until=len(self.rules))

    def _unreadable(self, target: str) -> str:
        if target not in self.chains:
            return "filters.no-chain"
        if target in self.inside:
            return "filters.chain-calls-itself"
        return "filters.chain-too-deep" if len(self.inside) >= DEEPEST else ""

    def _call(self, step: Step, rule: FilterRule, via: tuple[Origin, ...]) -> list[int]:
        """The called chain; the answer is what leaves the chain that calls, behind it."""
        conditions = rule.conditions
        plain = replace(rule, conditions=()) if conditions else rule
        around = range(len(self.rules), len(self.rules) + len(conditions))
        for condition in conditions:
            unless = (replace(condition, negated=not condition.negated),)
            self.rules.append(replace(plain, action=Action.SKIP, conditions=unless))
        self.write(step.target, plain, (*via, rule.origin))
        leaving = []
        if step.verdict is Verdict.GOTO:
            leaving.append(len(self.rules))
            self.rules.append(replace(plain, action=Action.SKIP))
        for place in around:
            self.rules[place] = replace(self.rules[place], until=len(self.rules))
        return leaving


def _both(called: FilterRule, rule: FilterRule, via: tuple[Origin, ...]) -> FilterRule:
    """What both a call and a rule match."""
    return replace(
        rule,
        sources=called.sources & rule.sources,
        destinations=called.destinations & rule.destinations,
        transports=_shared(called.transports, rule.transports),
        ports=shared_ports(called.ports, rule.ports),
        states=_shared(called.states, rule.states),
        conditions=rule.conditions,
        via=via,
    )


def _shared(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    if one is None or other is None:
        return other if one is None else one
    return one & other
