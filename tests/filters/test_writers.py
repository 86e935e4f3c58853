"""What each writer writes of a filter, its reader reads back as a filter that lets through the same."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exgraph.filters.effective import Passage
from exgraph.filters.reading import filters_of
from exgraph.filters.writers import PROVED, WRITERS, cisco, iptables, nft
from exgraph.filters.writers.order import Meets, Order
from exgraph.model.filter import ESTABLISHED, NEW, RELATED, Action, Condition, Filter, FilterRule
from exgraph.model.icmp import icmp_messages
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortRange, PortSet

SETS = tuple(
    map(
        AddressSet.parse,
        (
            *("any", "0.0.0.0/0", "::/0", "10.0.0.1", "10.0.0.0/30", "10.0.0.2-10.0.0.9", "2001:db8::/64"),
            *("10.0.0.1,10.0.0.4,10.0.0.6-10.0.0.7,2001:db8::5", "2001:db8::1-2001:db8::3,10.0.0.3"),
        ),
    )
)
PORTS = (
    PortSet.every(),
    PortSet.parse("1"),
    PortSet.parse("65535"),
    PortSet.parse("1-1023,1025-65535"),
    PortSet(PortRange.of(number) for number in range(100, 160, 2)),
    PortSet(PortRange(number, number + 3) for number in range(200, 400, 10)),
)
MESSAGES = (
    PortSet.every(),
    PortSet.every() - icmp_messages(8) - icmp_messages(3, (1, 1)),
    icmp_messages(8),
    icmp_messages(0) | icmp_messages(8),
    icmp_messages(3, (1, 4)),
)
TRANSPORTS = ("tcp", "udp", "sctp", "dccp", "icmp", "icmpv6", "esp", "gre", "ip-99")
FAMILY = {"icmp": 4, "icmpv6": 6}
HOSTS = tuple(map(AddressSet.parse, ("10.0.0.1", "10.0.0.3", "10.0.0.8", "192.0.2.1", "2001:db8::2", "2001:db8:1::1")))
#: What goes to the machine itself leaves it by no interface, and what comes from it comes by none.
CONDITIONS = {
    "input": ((), (Condition("interface-in", "eth0"),)),
    "output": ((), (Condition("interface-out", "eth1", negated=True),)),
    "forward": ((), (Condition("interface-in", "eth0", negated=True), Condition("interface-out", "eth1"))),
}


#: Where packets meet filters of a format, by what is chosen.
HOOKS = {
    Meets.MACHINE: ("forward", "input", "output"),
    Meets.FIREWALL: ("inbound",),
    Meets.HOSTS: ("inbound", "outbound"),
    Meets.CLASSES: ("inbound", "outbound"),
}


@st.composite
def rules(draw, hook, target):
    transport = draw(st.sampled_from((None, *TRANSPORTS)))
    ports = PORTS if transport in ("tcp", "udp", "sctp", "dccp") else PORTS[:1]
    ports = draw(st.sampled_from(MESSAGES if transport in FAMILY else ports))
    if not target.says(transport, ports):
        transport, ports = draw(st.sampled_from((None, "tcp", "udp"))), PORTS[0]
    on_a_machine = target.meets is Meets.MACHINE
    states = (None, frozenset({NEW}), frozenset({ESTABLISHED, RELATED})) if on_a_machine else (None,)
    ends = [draw(st.sampled_from(SETS)) for _ in range(2)]
    if transport in FAMILY and ports != PortSet.every():
        # Of the other family's messages no firewall speaks.
        ends = [each.of_family(FAMILY[transport]) for each in ends]
    return FilterRule(
        draw(st.sampled_from((Action.PERMIT, Action.DENY) if target.denies else (Action.PERMIT,))),
        *ends,
        None if transport is None else frozenset({transport}),
        ports,
        draw(st.sampled_from(states)),
        draw(st.sampled_from(CONDITIONS[hook] if on_a_machine else ((),))),
        comment=draw(st.sampled_from(("", "exgraph R1 m.csv:2", 'a "quoted" \\ one', "щ" * 200))),
    )


@st.composite
def filters(draw, target=WRITERS["nft"]):
    hook = draw(st.sampled_from(HOOKS[target.meets]))
    default = draw(st.sampled_from((Action.PERMIT, Action.DENY)))
    return Filter("f", tuple(draw(st.lists(rules(hook, target), max_size=6))), default, hook)


@pytest.mark.parametrize("form", [name for name in PROVED if not WRITERS[name].meets.by_hosts])
@given(st.data(), st.booleans())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=50)
def test_what_is_written_is_read_as_the_same(form, data, log):
    written = data.draw(filters(WRITERS[form]))
    texts = WRITERS[form].written(Order((written,), ["a head", "with\na break"], log))
    read = [each for name, text in texts.items() for each in filters_of(text, name) if each.hook == written.hook]
    assert not any(each.not_understood for each in read)
    before, after = Passage(written), Passage(read)
    for source in HOSTS:
        for destination in HOSTS:
            for transport in TRANSPORTS:
                for state in (NEW, ESTABLISHED):
                    was, now = (way.effective(source, destination, transport, state) for way in (before, after))
                    assert (was.surely, was.possibly) == (now.surely, now.possibly)


CLASSES = ("one", "two.three")
CLASS_OF = {"inbound": "destination-group", "outbound": "source-group"}


@st.composite
def filters_of_hosts(draw, target):
    """What comes in and what goes out, for all hosts or for each of two classes."""
    names = CLASSES if target.meets is Meets.CLASSES else ("",)
    hooks = draw(st.sampled_from((("inbound",), ("outbound",), ("inbound", "outbound"))))
    found = []
    for name in names[: draw(st.integers(1, len(names)))]:
        for hook in hooks:
            some = draw(st.lists(rules(hook, target), max_size=6))
            own = {"inbound": "destinations", "outbound": "sources"}[hook]
            every = {own: AddressSet.every()} if name else {}
            default = Action.DENY if name else draw(st.sampled_from((Action.PERMIT, Action.DENY)))
            scope = (Condition(CLASS_OF[hook], name),) if name else ()
            in_order = sorted((replace(rule, **every) for rule in some), key=lambda rule: rule.permits)
            found.append(Filter(f"{name} {hook}", tuple(in_order), default, hook, stateful=True, scope=scope))
    return tuple(found)


@pytest.mark.parametrize("form", [name for name in PROVED if WRITERS[name].meets.by_hosts])
@given(st.data())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=100)
def test_what_is_written_of_hosts_is_read_as_the_same(form, data):
    target = WRITERS[form]
    written = data.draw(filters_of_hosts(target))
    ((name, text),) = target.written(Order(written, ["a head", "with\na break"], about={"one": 'a "host": é'})).items()
    read = filters_of(text, name)
    for hook in {each.hook for each in written}:
        for own in {each.scope for each in written if each.hook == hook}:
            called = target.scope(own[0].value) if own else None

            def holds(condition, called=called):
                return condition.value == called

            (was,) = (replace(each, scope=()) for each in written if (each.hook, each.scope) == (hook, own))
            now = [each.assuming(holds) for each in read if each.hook == hook]
            assert not any(each.not_understood for each in now)
            before, after = Passage(was), Passage(now)
            for source in HOSTS:
                for destination in HOSTS:
                    for transport in TRANSPORTS:
                        one, other = (way.effective(source, destination, transport) for way in (before, after))
                        assert (one.surely, one.possibly) == (other.surely, other.possibly)


@pytest.mark.parametrize(
    ("text", "of_nft", "of_iptables"),
    [
        ("exgraph R1 a.csv:2", '"exgraph R1 a.csv:2"', '"exgraph R1 a.csv:2"'),
        ('a "b" \\c', "\"a 'b' /c\"", '"a \\"b\\" \\\\c"'),
        ("a\n\tb", '"a  b"', '"a  b"'),
        ("\u202eevil\x1b[0m", '"/u202eevil/u001b[0m"', '"\\\\u202eevil\\\\u001b[0m"'),
        ("x" * 127, f'"{"x" * 127}"', f'"{"x" * 127}"'),
        ("x" * 128, f'"{"x" * 127}"', f'"{"x" * 128}"'),
        ("x" * 256, f'"{"x" * 127}"', f'"{"x" * 255}"'),
        ("щ" * 64, f'"{"щ" * 63}"', f'"{"щ" * 64}"'),
    ],
    ids=["plain", "quotes", "breaks", "controls", "longest", "longer", "longest-iptables", "bytes"],
)
def test_comments_are_quoted_and_cut(text, of_nft, of_iptables):
    assert nft.comment(text) == of_nft
    assert iptables.comment(text) == of_iptables


def test_no_list_of_ports_is_longer_than_a_match_takes():
    """A range counts twice: 15 ports, or 7 ranges and a port."""
    for ports, longest in ((PORTS[4], 15), (PORTS[5], 7)):
        made = Filter(
            "f", (FilterRule(Action.PERMIT, transports=frozenset({"tcp"}), ports=ports),), Action.DENY, "input"
        )
        lists = [
            line.split("--dports ")[1].split()[0].split(",")
            for line in iptables.written(Order((made,)))["iptables"].splitlines()
            if "--dports" in line
        ]
        assert max(map(len, lists)) == longest
        assert sum(map(len, lists)) == len(list(ports.ranges()))


def test_several_sources_and_destinations_are_not_multiplied():
    sources, destinations = (AddressSet.parse(",".join(f"10.{n}.0.{i}" for i in range(1, 40, 2))) for n in (1, 2))
    rule = FilterRule(Action.PERMIT, sources, destinations, frozenset({"tcp"}), PORTS[1])
    text = iptables.written(Order((Filter("f", (rule,), Action.DENY, "forward"),)))["iptables"]
    assert text.count("-j exgraph-1\n") == 20
    assert text.count("-A exgraph-1 ") == 20


def test_all_messages_but_some_are_a_chain_that_these_leave():
    """Type 255 is written as every type, so that it cannot stand in a list."""
    ports = PortSet.every() - icmp_messages(8) - icmp_messages(3, (1, 1))
    ends = [AddressSet.parse("10.0.0.1,10.0.0.4"), AddressSet.parse("10.0.0.9,10.0.0.12")]
    rule = FilterRule(Action.PERMIT, *ends, frozenset({"icmp"}), ports, comment="all but two")
    text = iptables.written(Order((Filter("f", (rule,), Action.DENY, "forward"),)))["iptables"]
    assert [line for line in text.splitlines() if line.startswith("-A")] == [
        "-A FORWARD -s 10.0.0.1 -j exgraph-2",
        "-A FORWARD -s 10.0.0.4 -j exgraph-2",
        "-A exgraph-2 -d 10.0.0.9 -p 1 -j exgraph-1",
        "-A exgraph-2 -d 10.0.0.12 -p 1 -j exgraph-1",
        "-A exgraph-1 -p 1 -m icmp --icmp-type 8 -j RETURN",
        "-A exgraph-1 -p 1 -m icmp --icmp-type 3/1 -j RETURN",
        '-A exgraph-1 -m comment --comment "all but two" -j ACCEPT',
    ]


@pytest.mark.parametrize(
    "rule",
    [
        FilterRule(Action.PERMIT, states=frozenset({NEW})),
        FilterRule(Action.PERMIT, conditions=(Condition("interface-in", "eth0"),)),
        FilterRule(Action.SKIP, until=1),
    ],
    ids=["states", "conditions", "skips"],
)
def test_what_a_format_has_no_words_for_is_never_left_out(rule):
    """A firewall that follows connections by itself is told of addresses, transports and ports alone."""
    with pytest.raises(ValueError, match="no words for all of"):
        cisco.written(Order((Filter("f", (rule,), Action.DENY, "forward"),)))


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("exgraph R1 a.csv:2", "exgraph R1 a.csv:2"),
        ("why? → that\n", "why_ -> that"),
        ("щит.csv:2", "___.csv:2"),
        ("x" * 100, "x" * 100),
        ("x" * 101, "x" * 100),
    ],
    ids=["plain", "help", "letters", "longest", "longer"],
)
def test_remarks_are_plain_and_cut(text, remark):
    """A question mark would ask the command line for help."""
    assert cisco.comment(text) == remark


def test_groups_and_lists_are_called_by_what_they_hold():
    """Pasted again a group has the same members; with others it has another name, so that nothing is added to it."""
    ends = [AddressSet.parse(text) for text in ("10.0.0.1,10.0.0.4", "10.0.1.0/24,2001:db8::/64")]
    rule = FilterRule(Action.PERMIT, *ends, frozenset({"tcp"}), PortSet.parse("25,80-81"), comment="exgraph R1 m.csv:2")

    def text(made):
        order = Order((Filter("f", (made,), Action.DENY, "forward"),), ["a head"], True, {ends[0]: "a role"})
        return cisco.written(order)["cisco"]

    assert re.sub(r"-[0-9a-f]{8}\b", "-#", text(rule)) == (
        "! a head\n"
        "object-group network exgraph-a_role-#\n"
        " network-object host 10.0.0.1\n"
        " network-object host 10.0.0.4\n"
        "object-group network exgraph-hosts-#\n"
        " network-object 10.0.1.0 255.255.255.0\n"
        "object-group service exgraph-tcp-# tcp\n"
        " port-object eq 25\n"
        " port-object range 80 81\n"
        "access-list exgraph-# remark exgraph R1 m.csv:2\n"
        "access-list exgraph-# extended permit tcp object-group exgraph-a_role-# object-group exgraph-hosts-# "
        "object-group exgraph-tcp-#\n"
        "access-list exgraph-# extended deny ip any any log\n"
        "access-group exgraph-# global\n"
    )
    changed = replace(rule, sources=AddressSet.parse("10.0.0.1,10.0.0.5"))
    assert text(rule) == text(rule)
    for named in (r"exgraph-(?:a_role|hosts)-\w+\n network-object host", r"access-group \S+"):
        assert re.search(named, text(rule))[0] != re.search(named, text(changed))[0]
