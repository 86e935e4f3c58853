"""Access lists of Cisco: lines, objects, groups, and where lists are bound."""

import pytest

from exgraph.filters import filters_of
from exgraph.filters.effective import effective
from exgraph.values.addresses import AddressSet
from tests.filters.test_nft import written

_OBJECTS = """object network one
 host 10.0.0.1
object network six
 subnet 2001:db8::/32
object network named
 fqdn v4 a.example
object network span
 range 10.0.0.5 10.0.0.9
object-group network loop
 network-object host 10.1.1.1
 group-object loop
object-group service both tcp-udp
 port-object eq domain
object-group service several
 service-object tcp source gt 1023 destination eq https
 service-object object web
object service web
 service tcp destination range www 81
object-group icmp-type pings
 icmp-object echo
 icmp-object echo-reply
object-group protocol carried
 protocol-object gre
 protocol-object esp
"""


def _asa(*lines):
    made, *_ = filters_of("\n".join([_OBJECTS, *lines, "access-group L in interface outside"]), "cisco")
    return made


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("permit ip any any", "permit any>any"),
        ("permit ip any4 any6", "permit 0.0.0.0/0>::/0"),
        ("permit tcp host 10.0.0.1 10.2.0.0 255.255.0.0 eq www log", "permit 10.0.0.1>10.2.0.0/16 tcp 80"),
        ("deny udp any eq 53 any range 1000 2000", "deny any>any udp 1000-2000 [source-port 53]"),
        ("permit tcp any gt 1023 any lt 100", "permit any>any tcp 1-99 [source-port 1024-65535]"),
        ("permit tcp any any neq 22", "permit any>any tcp 1-21,23-65535"),
        ("permit icmp any any unreachable", "permit any>any icmp 769-1024"),
        ("permit icmp any any 3 4 log warnings", "permit any>any icmp 773"),
        ("permit icmp any any object-group pings", "permit any>any icmp 1-256,2049-2304"),
        ("permit object-group carried any any", "permit any>any esp,gre"),
        ("permit object-group several any object one",
         "permit any>10.0.0.1 tcp 443 [source-port 1024-65535]; permit any>10.0.0.1 tcp 80-81"),
        ("permit tcp any object-group both object span object-group both",
         "permit any>10.0.0.5-10.0.0.9 tcp 53 [source-port 53]"),
        ("permit ip object six any", "permit 2001:db8::/32>any"),
        ("permit ip object named any", "permit any>any [not-understood fqdn v4 a.example]"),
        ("permit ip any interface outside", "permit any>any [destination-group interface outside]"),
        ("permit ip any any time-range work", "permit any>any [not-understood time-range work]"),
        ("permit tcp any any eq radius", "permit any>any tcp 1645"),
        ("permit tcp any any eq nosuch", "permit any>any [not-understood nosuch]"),
        ("permit ip user CORP\\bob any any", "permit any>any [not-understood user CORP\\bob]"),
        ("permit", "permit any>any [not-understood permit]"),
        ("maybe ip any any",
         "permit any>any [not-understood maybe ip any any]; deny any>any [not-understood maybe ip any any]"),
        ("permit ip any any inactive", ""),
    ],
)  # fmt: skip
def test_a_line_is_read(line, told):
    made = _asa(f"access-list L extended {line}")
    assert "; ".join(map(written, made.rules)) == told
    assert bool(made.not_understood) == ("not-understood" in told)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("permit ip object nosuch any", "what “object network nosuch” matches is not understood"),
        ("permit ip object-group loop any", "what “object-group network loop” matches is not understood"),
    ],
)
def test_an_object_that_is_not_there_or_is_inside_itself_is_told(line, told):
    assert [one.message for one in _asa(f"access-list L extended {line}").not_understood] == [told]


def test_a_list_is_met_where_it_is_bound():
    text = "\n".join(
        [
            "ASA Version 9.1",
            "access-list A extended permit ip any any",
            "access-list B extended permit tcp any any",
            "access-group A in interface inside",
            "access-group A out interface outside",
            "access-group B global",
            "access-group C in interface dmz",
            "access-list D extended permit udp any any",
        ]
    )
    told = [(made.id, made.hook, [str(each) for each in made.scope], made.stateful) for made in filters_of(text)]
    assert told == [
        ("A in inside", "inbound", ["interface-in inside"], True),
        ("A out outside", "outbound", ["interface-out outside"], True),
        ("B global", "inbound", ["not interface-in inside", "not interface-in dmz"], True),
        ("C in dmz", "inbound", ["interface-in dmz"], True),
        ("D", "unbound", [], True),
    ]


_INTERFACES = """\
ASA Version 9.1
interface e0
 nameif outside
interface e1
 nameif inside
interface e2
 nameif dmz
 security-level 50
interface e3
 nameif lab
 security-level 50
"""


def _passes(text, by, out, port):
    """What is said of a packet that comes in by one interface and leaves by another: surely, possibly or not."""

    def holds(condition):
        known = {"interface-in": by, "interface-out": out}.get(condition.kind)
        return None if known is None else known == condition.value

    found = effective(
        [made.assuming(holds) for made in filters_of(text) if made.hook != "unbound"],
        AddressSet.parse("10.0.0.1"), AddressSet.parse("10.0.0.2"), "tcp",
    )  # fmt: skip
    return "surely" if port in found.surely else "possibly" if port in found.possibly else "not"


@pytest.mark.parametrize(
    ("more", "by", "out", "told"),
    [
        ("", "inside", "outside", "surely"),
        ("", "inside", "dmz", "surely"),
        ("", "dmz", "outside", "surely"),
        ("", "outside", "dmz", "not"),
        ("", "dmz", "inside", "not"),
        ("", "dmz", "lab", "not"),
        ("same-security-traffic permit inter-interface\n", "dmz", "lab", "surely"),
        ("same-security-traffic permit inter-interface\n", "outside", "dmz", "not"),
        # A list for what comes in takes the place of the level.
        ("access-list A extended permit tcp any any eq 80\naccess-group A in interface inside\n", "inside", "outside",
         "not"),
        # What goes out by an interface has to pass its list, too.
        ("access-list A extended permit tcp any any eq 80\naccess-group A out interface outside\n", "inside", "outside",
         "not"),
        ("access-list A extended permit tcp any any eq 80\naccess-group A out interface outside\n", "inside", "dmz",
         "surely"),
        # That for what comes in anywhere stands behind that of the interface, and in the place of the levels.
        ("access-list A extended permit tcp any any eq 80\naccess-group A in interface outside\n"
         "access-list B extended permit tcp any any eq 25\naccess-group B global\n", "outside", "dmz", "surely"),
        ("access-list A extended deny tcp any any eq 25\naccess-group A in interface outside\n"
         "access-list B extended permit tcp any any eq 25\naccess-group B global\n", "outside", "dmz", "not"),
        ("access-list B extended permit tcp any any eq 80\naccess-group B global\n", "inside", "outside", "not"),
        ("access-list B extended permit tcp any any eq 25\naccess-group B global\n", "outside", "inside", "surely"),
        ("access-group B global\n", "outside", "inside", "possibly"),
    ],
)  # fmt: skip
def test_what_comes_in_by_an_interface_is_decided_by_its_list_or_all_lists_or_its_level(more, by, out, told):
    assert _passes(_INTERFACES + more, by, out, 25) == told


def test_a_list_for_the_machine_itself_is_none_for_what_passes_it():
    text = "access-list A extended deny ip any any\naccess-group A in interface outside control-plane\n"
    assert _passes(_INTERFACES + text, "inside", "outside", 25) == "surely"
    told = [one.message for made in filters_of(_INTERFACES + text) for one in made.not_understood]
    assert told == ["“control-plane” is not understood"]


def test_lists_of_ios_have_wildcards_know_no_connections_and_are_of_one_family():
    text = "\n".join(
        [
            "access-list 101 permit tcp 10.0.0.0 0.0.0.255 any established",
            "access-list 10 permit 10.0.0.1",
            "ipv6 access-list SIX",
            " permit tcp any host 2001:db8::1 eq 22",
            " sequence 20 deny ipv6 any any",
        ]
    )
    told = [
        (made.id, sorted(made.families), made.stateful, [written(rule) for rule in made.rules])
        for made in filters_of(text)
    ]
    assert told == [
        ("101", [4], False, ["permit 10.0.0.0/24>any tcp {established,invalid,related,untracked}"]),
        ("10", [4], False, ["permit 10.0.0.1>any"]),
        (
            "SIX",
            [6],
            False,
            ["permit any>2001:db8::1 tcp 22", "deny any>any", "permit any>any icmpv6 34817-35072",
             "permit any>any icmpv6 34561-34816"],
        ),
    ]  # fmt: skip


def test_a_remark_is_the_comment_of_the_next_line():
    made = _asa("access-list L remark until 2026-01-31", "access-list L extended permit tcp any any eq 22")
    assert [rule.comment for rule in made.rules] == ["until 2026-01-31"]


def test_translation_of_addresses_is_told():
    text = "access-list L extended permit ip any any\nnat (inside,outside) source dynamic any interface\n"
    *_, made = filters_of(text)
    assert [one.message for one in made.not_understood] == [
        "addresses are translated, which is not followed (nat (inside,outside) source)"
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("255.0.0.0\n", "255.0.0.0 quux\n"),
        ("host 11.0.0.1", "host 11.0.0.1 not"),
        ("object-group network far\n", "object-group network far quux\n"),
        ("eq 80", "eq 80 quux"),
        ("group service web tcp\n", "group service web tcp quux\n"),
        ("list global", "list global quux"),
        ("list global", "list quux"),
        ("echo\n", "echo quux\n"),
        ("echo\n", "echo\n quux\n"),
        ("protocol-object udp", "protocol-object udp quux"),
    ],
)
def test_a_line_that_goes_on_is_not_understood(old, new):
    text = (
        "object-group network far\n network-object 10.0.0.0 255.0.0.0\n network-object host 11.0.0.1\n"
        "object-group service web tcp\n port-object eq 80\n"
        "object-group icmp-type ping\n icmp-object echo\n"
        "object-group protocol some\n protocol-object udp\n"
        "access-list list extended permit tcp object-group far any object-group web\n"
        "access-list list extended permit icmp any any object-group ping\n"
        "access-list list extended permit object-group some any any\n"
        "access-group list global\n"
    )
    assert old in text
    assert not any(made.not_understood for made in filters_of(text, "cisco"))
    assert any(made.not_understood for made in filters_of(text.replace(old, new), "cisco"))
