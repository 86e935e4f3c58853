"""A filter in fewer rules decides the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exgraph.filters.condensed import condensed
from exgraph.filters.effective import Passage
from exgraph.filters.reading import filters_of
from exgraph.filters.writers import WRITERS
from exgraph.filters.writers.order import Order
from exgraph.model.filter import Action, Filter, FilterRule
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet

from .test_writers import HOSTS, TRANSPORTS, filters


@given(filters(), st.randoms(use_true_random=False))
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_fewer_rules_decide_the_same(made, random):
    # Rules of few kinds, so that neighbours are alike.
    some = [random.choice(made.rules) for _ in range(8)] if made.rules else []
    parts = [replace(rule, sources=random.choice(HOSTS)) if random.random() < 0.5 else rule for rule in some]
    whole = replace(made, rules=tuple(parts))
    less = condensed(whole)
    assert len(less.rules) <= len(whole.rules)
    before, after = Passage(whole), Passage(less)
    for source in HOSTS:
        for destination in HOSTS:
            for transport in TRANSPORTS:
                was, now = (way.effective(source, destination, transport) for way in (before, after))
                assert (was.surely, was.possibly) == (now.surely, now.possibly)


def test_what_is_said_once_for_each_address_is_one_rule():
    sources, destinations = (AddressSet.parse(",".join(f"10.{n}.0.{i}" for i in range(1, 10, 2))) for n in (1, 2))
    ports = PortSet(range(1, 101, 2))
    rule = FilterRule(Action.PERMIT, sources, destinations, frozenset({"tcp"}), ports)
    text = WRITERS["iptables"].written(Order((Filter("f", (rule,), Action.DENY, "forward"),)))["iptables"]
    (read,) = [each for each in filters_of(text, "iptables") if each.hook == "forward"]
    assert len(read.rules) == 5 * 5 * 4
    (one,) = condensed(read).rules
    assert (one.sources, one.destinations, one.ports) == (sources, destinations, ports)


@pytest.mark.parametrize("between", [Action.DENY, Action.SKIP])
def test_what_stands_between_parts_them(between):
    ends = [AddressSet.parse(f"10.0.0.{n}") for n in range(3)]
    rules = [FilterRule(Action.PERMIT, each) for each in ends]
    rules[1] = replace(rules[1], action=between, until=3 if between is Action.SKIP else 0)
    made = Filter("f", tuple(rules), Action.DENY)
    assert condensed(made) == made
