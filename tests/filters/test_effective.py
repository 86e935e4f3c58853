"""What passes a filter: held against a machine that asks every packet, whichever conditions hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.filters import Passage, effective
from exgraph.model.filter import Action, Condition, Filter, FilterRule, Semantics
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet
from tests.filters.generated import HOSTS, PORTS, TRANSPORTS, decided, filters, passes, possible

some_hosts = st.frozensets(st.sampled_from(HOSTS), min_size=1, max_size=2)


def _set(hosts):
    return AddressSet.of(4, [(host, host) for host in hosts])


@given(filters(), some_hosts, some_hosts, st.sampled_from(TRANSPORTS))
def test_the_bounds_are_what_all_and_some_packets_of_a_machine_do(made, sources, destinations, transport):
    found = effective(made, _set(sources), _set(destinations), transport)
    ways = [(one, other, held) for one in sources for other in destinations for held in possible(made)]
    passing = [{port for port in PORTS if passes(made, a, b, port, transport, held)} for a, b, held in ways]
    asked = PortSet(PORTS)
    assert found.surely & asked == PortSet(set.intersection(*passing))
    assert found.possibly & asked == PortSet(set.union(*passing))
    assert found.surely <= found.possibly
    by_pair = [
        set.intersection(*(passing[place] for place, way in enumerate(ways) if way[:2] == pair))
        for pair in {way[:2] for way in ways}
    ]
    assert found.somewhere & asked == PortSet(set.union(*by_pair))


@given(filters(), st.sampled_from(HOSTS), st.sampled_from(HOSTS), st.sampled_from(TRANSPORTS))
def test_the_trace_names_the_rules_that_decide(made, source, destination, transport):
    parts = effective(made, _set([source]), _set([destination]), transport).parts
    some, surely = {}, {}
    for port in PORTS:
        rules = {decided(made, source, destination, port, transport, held) for held in possible(made)}
        for number in rules:
            rule = None if number is None else made.rules[number]
            some.setdefault(id(rule), set()).add(port)
            if len(rules) == 1:
                surely.setdefault(id(rule), set()).add(port)
    told = [part for part in parts if part.rule is None or part.rule.action is not Action.SKIP]
    asked = PortSet(PORTS)
    assert {id(part.rule): part.ports & asked for part in told if part.ports & asked} == {
        rule: PortSet(ports) for rule, ports in some.items()
    }
    for part in told:
        assert part.surely & asked <= PortSet(surely.get(id(part.rule), ()))


@given(filters(), filters(), some_hosts, some_hosts)
def test_several_filters_let_through_what_all_of_them_do(one, other, sources, destinations):
    found = effective((one, other), _set(sources), _set(destinations), "tcp")
    pairs = [(a, b) for a in sources for b in destinations]
    bounds = [[effective(made, _set([a]), _set([b]), "tcp") for made in (one, other)] for a, b in pairs]
    surely, possibly = PortSet.every(), PortSet()
    for mine, theirs in bounds:
        surely &= mine.surely & theirs.surely
        possibly |= mine.possibly & theirs.possibly
    assert (found.surely, found.possibly) == (surely, possibly)


def _rule(action, transports="tcp", ports="22", conditions=(), **more):
    return FilterRule(
        Action(action), transports=frozenset({transports}), ports=PortSet.parse(ports), conditions=conditions, **more
    )


_UNKNOWN = (Condition("not-understood", "-m recent"),)
_ONE, _SIX = AddressSet.parse("10.0.0.1"), AddressSet.parse("fd00::1")


@pytest.mark.parametrize(
    ("rules", "surely", "possibly"),
    [
        ([], "", ""),
        ([_rule("permit")], "22", "22"),
        ([_rule("permit", conditions=_UNKNOWN)], "", "22"),
        ([_rule("deny", conditions=_UNKNOWN), _rule("permit")], "", "22"),
        ([_rule("permit", conditions=_UNKNOWN), _rule("permit")], "22", "22"),
        ([_rule("permit", states=frozenset({"established"}))], "", ""),
        ([_rule("skip", until=2), _rule("deny"), _rule("permit")], "22", "22"),
        ([_rule("skip", until=2, conditions=_UNKNOWN), _rule("deny"), _rule("permit")], "", "22"),
        ([_rule("permit", "udp")], "", ""),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_condition_nobody_understands_is_neither_true_nor_false(rules, surely, possibly):
    found = effective(Filter("f", tuple(rules), Action.DENY), _ONE, _ONE, "tcp")
    assert (str(found.surely), str(found.possibly)) == (surely, possibly)


def test_nothing_passes_between_families_and_a_filter_is_met_by_its_own_alone():
    closed = Filter("four", (), Action.DENY, families=frozenset({4}))
    assert effective(closed, _ONE, _SIX, "tcp").parts == ()
    assert str(effective(closed, _ONE, _SIX, "tcp").possibly) == ""
    assert str(effective(closed, _ONE, _ONE, "tcp").possibly) == ""
    # Of the other family it says nothing; another file may.
    other = effective(closed, _SIX, _SIX, "tcp")
    assert (str(other.surely), str(other.possibly)) == ("", "1-65535")
    both = effective([closed, Filter("six", (), Action.PERMIT, families=frozenset({6}))], _SIX, _SIX, "tcp")
    assert str(both.surely) == "1-65535"
    assert str(effective([], _SIX, _SIX, "tcp").surely) == "1-65535"


def test_a_filter_that_a_packet_may_not_meet_denies_nothing_for_sure():
    scoped = Filter("f", (_rule("permit"),), Action.DENY, scope=(Condition("interface-in", "eth0"),))
    found = effective(scoped, _ONE, _ONE, "tcp")
    assert (str(found.surely), str(found.possibly)) == ("22", "1-65535")
    for holds, passing in ((True, "22"), (False, "1-65535")):
        known = effective(scoped.assuming(lambda condition, holds=holds: holds), _ONE, _ONE, "tcp")
        assert (str(known.surely), str(known.possibly)) == (passing, passing)


@pytest.mark.parametrize(("negated", "holds", "ports"), [(False, True, "22"), (False, False, ""), (True, True, "")])
def test_a_condition_that_is_known_is_none_any_more(negated, holds, ports):
    made = Filter("f", (_rule("permit", conditions=(Condition("interface-in", "eth0", negated),)),), Action.DENY)
    asked = []

    def told(condition):
        asked.append(condition)
        return holds

    found = effective(made.assuming(told), _ONE, _ONE, "tcp")
    assert (str(found.surely), str(found.possibly)) == (ports, ports)
    assert asked == [Condition("interface-in", "eth0")]
    assert list(made.assuming(lambda condition: None).conditions()) == list(made.conditions())


def test_a_passage_is_asked_many_times():
    passage = Passage(Filter("f", (_rule("permit"),), Action.DENY))
    assert str(passage.effective(_ONE, _ONE, "tcp").surely) == "22"
    assert str(passage.effective(_ONE, _ONE, "udp").surely) == ""
    assert str(passage.effective(_ONE, _ONE, "tcp", "established").surely) == "22"


@pytest.mark.parametrize(
    ("scopes", "surely", "possibly"),
    [
        (["", ""], "22,80", "22,80"),
        (["", "b"], "22", "22,80"),
        # It may be met by none of them, which hinders nothing.
        (["a", "b"], "", "1-65535"),
        (["a"], "22", "1-65535"),
    ],
)
def test_filters_that_only_permit_are_one(scopes, surely, possibly):
    made = [
        Filter(
            f"group {port}",
            (_rule("permit", ports=port),),
            Action.DENY,
            "inbound",
            semantics=Semantics.UNION,
            scope=(Condition("destination-group", scope),) if scope else (),
        )
        for port, scope in zip(("22", "80"), scopes, strict=False)
    ]
    found = effective(made, _ONE, _ONE, "tcp")
    assert (str(found.surely), str(found.possibly)) == (surely, possibly)
    if scopes == ["a", "b"]:
        known = [each.assuming(lambda condition: condition.value == "b") for each in made]
        assert str(effective(known, _ONE, _ONE, "tcp").possibly) == "80"
    (other, *_) = made
    closed = Filter("closed", (), Action.DENY, "outbound", semantics=Semantics.UNION)
    assert str(effective([other, closed], _ONE, _ONE, "tcp").possibly) == ""
