"""What is held of constructs that are not understood, so that none is ignored."""

from __future__ import annotations

from dataclasses import replace

from exgraph.model.filter import Action, Condition, Filter, FilterRule, NotUnderstood
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

#: The condition of a rule of which nobody knows what it does.
_ANYTHING = Condition("not-understood", "its effect", steady=False)


def unknown_verdict(rule: FilterRule) -> tuple[FilterRule, FilterRule]:
    """A rule that may permit what it matches, may deny it, and may do neither."""
    conditions = (*rule.conditions, _ANYTHING)
    return (
        replace(rule, action=Action.PERMIT, conditions=conditions),
        replace(rule, action=Action.DENY, conditions=conditions),
    )


def undecided_default(made: Filter, origin: Origin) -> Filter:
    """A filter of which nothing says what happens where no rule decides; it is told, if that can be."""
    if any(rule.matches_everything and rule.states is None and rule.action is not Action.SKIP for rule in made.rules):
        return made
    told = NotUnderstood(origin, Phrase.of("filters.no-policy", name=made.id))
    rule = FilterRule(Action.PERMIT, conditions=(_ANYTHING,), origin=origin)
    return replace(made, rules=(*made.rules, rule), default=Action.DENY, not_understood=(*made.not_understood, told))


def not_understood(text: str, steady: bool = False) -> Condition:
    """The condition that a text stands for."""
    return Condition("not-understood", text, steady=steady)
