"""Rules that can go: nothing that passes changes without them, also when all of them go together."""

from dataclasses import replace

import pytest
from hypothesis import given

from exgraph.filters import Passage, filters_of
from exgraph.filters.correlated import correlated_rules
from exgraph.filters.redundant import redundant_rules
from exgraph.filters.shadows import met_rules
from exgraph.model.filter import Action
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet
from tests.filters.generated import HOSTS, PORTS, filters

_ONES = [AddressSet.of(4, [(host, host)]) for host in (*HOSTS, 99)]


def _without(made, numbers):
    """The filter without some rules: they stay in their places and match nothing, so that skips still lead there."""
    rules = [replace(rule, ports=PortSet()) if number in numbers else rule for number, rule in enumerate(made.rules)]
    return replace(made, rules=tuple(rules))


def _bounds(made, like):
    """What passes between hosts, one of all that the rules of another filter treat alike."""
    passage = Passage(made)
    alike = {tuple((one <= rule.sources, one <= rule.destinations) for rule in like.rules): one for one in _ONES}
    return [
        (found.surely, found.possibly)
        for source in alike.values()
        for destination in alike.values()
        for transport in ("tcp", "udp", "sctp")
        for state in ("new", "established", "related")
        for found in [passage.effective(source, destination, transport, state)]
    ]


def _shadowed(made):
    return {number for number, met in enumerate(met_rules(made)) if met.shadowed}


@given(filters())
def test_without_shadowed_and_redundant_rules_the_same_passes(made):
    dead = _shadowed(made)
    found = redundant_rules(made, dead)
    assert not found & dead
    assert _bounds(_without(made, found | dead), made) == _bounds(made, made)


@given(filters(conditions=0, skips=False, most=4))
def test_no_rule_is_left_that_could_go_by_itself(made):
    dead = _shadowed(made)
    gone = redundant_rules(made, dead) | dead
    rest = _without(made, gone)
    for number, rule in enumerate(made.rules):
        if number not in gone and not rule.matches_everything:
            assert _bounds(_without(rest, {number}), made) != _bounds(rest, made)


@pytest.mark.parametrize(
    ("rules", "numbers"),
    [
        (["-s 10.1.1.1 -j ACCEPT", "-s 10.0.0.0/8 -j ACCEPT"], {0}),
        (["-s 10.1.1.1 -j ACCEPT", "-s 10.1.0.0/16 -j DROP", "-s 10.0.0.0/8 -j ACCEPT"], set()),
        # Each of two alike could go, and not both: the second is the one that nothing meets.
        (["-s 10.1.1.1 -j ACCEPT", "-s 10.1.1.1 -j ACCEPT"], set()),
        (["-s 10.1.1.1 -j DROP"], {0}),
        (["-j DROP"], set()),
        (["-s 10.1.1.1 -m recent --name x -j ACCEPT", "-s 10.0.0.0/8 -j ACCEPT"], {0}),
        (["-s 10.1.1.1 -j ACCEPT", "-s 10.0.0.0/8 -m recent --name x -j ACCEPT"], set()),
    ],
)
def test_a_rule_is_redundant_where_the_rest_says_the_same(rules, numbers):
    (made,) = filters_of("\n".join(["*filter", ":INPUT DROP [0:0]", *(f"-A INPUT {rule}" for rule in rules)]))
    assert made.default is Action.DENY
    assert redundant_rules(made, _shadowed(made)) == numbers


@given(filters(conditions=0, skips=False))
def test_correlated_rules_overlap_and_neither_is_part_of_the_other(made):
    told = dict(correlated_rules(made, ()))
    asked = [rule for rule in made.rules if rule.states is None or "new" in rule.states]
    for number, rule in enumerate(made.rules):
        wanted = [
            before
            for before, other in enumerate(made.rules[:number])
            if rule in asked and other in asked and other.action is not rule.action and _partly(rule, other)
        ]
        assert list(told.get(number, ())) == wanted


def _partly(one, other):
    """Whether some packets that open a connection match both, some the one alone and some the other alone."""
    sides = [
        (
            {place for place, host in enumerate(_ONES) if host <= rule.sources},
            {place for place, host in enumerate(_ONES) if host <= rule.destinations},
            {port for port in (*PORTS, 9999) if port in rule.ports},
            {transport for transport in ("tcp", "udp", "sctp") if rule.meets(transport)},
        )
        for rule in (one, other)
    ]
    pairs = [*zip(*sides, strict=True)]
    both = all(mine & theirs for mine, theirs in pairs)
    return both and any(mine - theirs for mine, theirs in pairs) and any(theirs - mine for mine, theirs in pairs)
