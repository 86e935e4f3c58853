"""What is proved of filters: that they let through what is wanted, and the answers to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exgraph.filters.proof import Proof, Wanted, proved
from exgraph.model.filter import ESTABLISHED, Action, Condition, Filter, FilterRule, NotUnderstood
from exgraph.values.addresses import AddressSet
from exgraph.values.origin import Origin
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase

ONE, OTHER = map(AddressSet.parse, ("10.0.0.1", "10.0.0.2"))
PORTS = PortSet.parse("80")
WANTED = (Wanted(("one", "other"), ONE, OTHER, "tcp", PORTS),)
OPENS = FilterRule(Action.PERMIT, ONE, OTHER, frozenset({"tcp"}), PORTS)
ANSWERS = FilterRule(Action.PERMIT, states=frozenset({ESTABLISHED}))
FOLLOWS = Filter("follows", (OPENS,), Action.DENY, stateful=True)
FORGETS = Filter("forgets", (OPENS,), Action.DENY)
TOLD = NotUnderstood(Origin("x", 1), Phrase("filters.none"))


@pytest.mark.parametrize(
    ("filters", "holds"),
    [
        ((FOLLOWS,), True),
        ((FORGETS,), False),
        ((replace(FORGETS, rules=(OPENS, ANSWERS)),), True),
        ((FOLLOWS, FORGETS), False),
        ((FOLLOWS, replace(FORGETS, rules=(OPENS, ANSWERS))), True),
        ((FOLLOWS, FOLLOWS), True),
        ((replace(FOLLOWS, rules=()),), False),
        ((replace(FOLLOWS, default=Action.PERMIT),), False),
        ((replace(FOLLOWS, scope=(Condition("interface-in", "eth0"),)),), False),
        ((replace(FOLLOWS, not_understood=(TOLD,)),), False),
        ((), False),
    ],
)
def test_answers_need_a_rule_where_a_filter_does_not_follow_connections(filters, holds):
    assert proved(WANTED, filters).holds is holds


def test_several_proofs_are_one_with_the_smallest_difference_first():
    wider = replace(OPENS, ports=PortSet.parse("80-90"))
    some = [
        proved(WANTED, [replace(FOLLOWS, rules=rules, not_understood=(TOLD,))]) for rules in ((wider,), (), (OPENS,))
    ]
    together = Proof.together(some)
    assert together.compared == 3
    assert [each.size for each in together.differences] == [1, 10]
    assert together.not_understood == (TOLD,)
    assert not together.holds
    assert not Proof.together(()).holds
