"""What each writer writes of a filter, its reader reads back as a filter that lets through the same."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exgraph.filters.effective import Passage
from exgraph.filters.reading import filters_of
from exgraph.filters.writers import WRITERS, iptables, nft
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


@st.composite
def rules(draw, hook):
    transport = draw(st.sampled_from((None, *TRANSPORTS)))
    ports = PORTS if transport in ("tcp", "udp", "sctp", "dccp") else PORTS[:1]
    ports = draw(st.sampled_from(MESSAGES if transport in FAMILY else ports))
    ends = [draw(st.sampled_from(SETS)) for _ in range(2)]
    if transport in FAMILY and ports != PortSet.every():
        # Of the other family's messages no firewall speaks.
        ends = [each.of_family(FAMILY[transport]) for each in ends]
    return FilterRule(
        draw(st.sampled_from((Action.PERMIT, Action.DENY))),
        *ends,
        None if transport is None else frozenset({transport}),
        ports,
        draw(st.sampled_from((None, frozenset({NEW}), frozenset({ESTABLISHED, RELATED})))),
        draw(st.sampled_from(CONDITIONS[hook])),
        comment=draw(st.sampled_from(("", "exgraph R1 m.csv:2", 'a "quoted" \\ one', "щ" * 200))),
    )


@st.composite
def filters(draw):
    hook = draw(st.sampled_from(("forward", "input", "output")))
    default = draw(st.sampled_from((Action.PERMIT, Action.DENY)))
    return Filter("f", tuple(draw(st.lists(rules(hook), max_size=6))), default, hook)


@pytest.mark.parametrize("form", WRITERS)
@given(filters(), st.booleans())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=50)
def test_what_is_written_is_read_as_the_same(form, written, log):
    texts = WRITERS[form](written, ["a head", "with\na break"], log)
    read = [each for name, text in texts.items() for each in filters_of(text, name) if each.hook == written.hook]
    assert not any(each.not_understood for each in read)
    before, after = Passage(written), Passage(read)
    for source in HOSTS:
        for destination in HOSTS:
            for transport in TRANSPORTS:
                for state in (NEW, ESTABLISHED):
                    was, now = (way.effective(source, destination, transport, state) for way in (before, after))
                    assert (was.surely, was.possibly) == (now.surely, now.possibly)


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
            for line in iptables.written(made)["iptables"].splitlines()
            if "--dports" in line
        ]
        assert max(map(len, lists)) == longest
        assert sum(map(len, lists)) == len(list(ports.ranges()))


def test_several_sources_and_destinations_are_not_multiplied():
    sources, destinations = (AddressSet.parse(",".join(f"10.{n}.0.{i}" for i in range(1, 40, 2))) for n in (1, 2))
    rule = FilterRule(Action.PERMIT, sources, destinations, frozenset({"tcp"}), PORTS[1])
    text = iptables.written(Filter("f", (rule,), Action.DENY, "forward"))["iptables"]
    assert text.count("-j exgraph-1\n") == 20
    assert text.count("-A exgraph-1 ") == 20


def test_all_messages_but_some_are_a_chain_that_these_leave():
    """Type 255 is written as every type, so that it cannot stand in a list."""
    ports = PortSet.every() - icmp_messages(8) - icmp_messages(3, (1, 1))
    ends = [AddressSet.parse("10.0.0.1,10.0.0.4"), AddressSet.parse("10.0.0.9,10.0.0.12")]
    rule = FilterRule(Action.PERMIT, *ends, frozenset({"icmp"}), ports, comment="all but two")
    text = iptables.written(Filter("f", (rule,), Action.DENY, "forward"))["iptables"]
    assert [line for line in text.splitlines() if line.startswith("-A")] == [
        "-A FORWARD -s 10.0.0.1 -j exgraph-2",
        "-A FORWARD -s 10.0.0.4 -j exgraph-2",
        "-A exgraph-2 -d 10.0.0.9 -p 1 -j exgraph-1",
        "-A exgraph-2 -d 10.0.0.12 -p 1 -j exgraph-1",
        "-A exgraph-1 -p 1 -m icmp --icmp-type 8 -j RETURN",
        "-A exgraph-1 -p 1 -m icmp --icmp-type 3/1 -j RETURN",
        '-A exgraph-1 -m comment --comment "all but two" -j ACCEPT',
    ]
