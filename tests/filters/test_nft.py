"""nftables: the script, its listing and its listing as JSON say the same; the kernel is asked in a slow test."""

import subprocess
from dataclasses import replace
from itertools import product
from pathlib import Path
from random import Random

import pytest

from exgraph.errors import UnusableInput
from exgraph.filters import filters_of, read_filters
from exgraph.filters.effective import Passage
from exgraph.model.filter import Condition
from exgraph.values.addresses import AddressSet
from exgraph.values.origin import Origin

from .rulesets import ruleset

HERE = Path(__file__).parent
KERNEL, CONFIGS = HERE / "kernel", HERE / "configs"


def bare(filters):
    """Filters without places, and without the words of what is not understood, which each form has in its own."""

    def rule(one):
        conditions = tuple(replace(c, value="") if c.kind == "not-understood" else c for c in one.conditions)
        return replace(one, origin=Origin(), via=(), conditions=conditions)

    return [
        (made.id, made.hook, made.default, made.families, len(made.not_understood), [rule(one) for one in made.rules])
        for made in filters
    ]


def passing(filters, like=None):
    """What passes between addresses at the bounds of rules, of others where they are told: the kernel may part and
    order rules anew."""
    spans = {
        version: {
            bound
            for made in like or filters
            for rule in made.rules
            for ends in (rule.sources, rule.destinations)
            for span in ends.spans(version)
            for bound in span
        }
        for version in (4, 6)
    }
    asked = [AddressSet.of(version, [(one, one)]) for version, bounds in spans.items() for one in sorted(bounds)[:8]]
    found = []
    for made in filters:
        passage = Passage(made)
        for source, destination in product(asked, asked):
            for transport, state in product(("tcp", "udp", "icmp", "icmpv6", "gre"), ("new", "established", "invalid")):
                one = passage.effective(source, destination, transport, state)
                found.append((made.id, made.hook, one.surely, one.possibly))
    return found


def test_a_listing_as_text_and_as_json_is_the_same_filters():
    assert bare(read_filters(KERNEL / "listed.json")) == bare(read_filters(KERNEL / "listed.nft"))


def test_a_script_lets_the_same_through_as_its_listing():
    assert passing(read_filters(KERNEL / "script.nft")) == passing(read_filters(KERNEL / "listed.nft"))


def test_what_the_kernel_lists_has_no_other_statements_than_are_known():
    told = [one for made in read_filters(KERNEL / "listed.nft") for one in made.not_understood]
    assert [one.origin.text for one in told if one.phrase.name == "filters.statement"] == []


@pytest.mark.slow
@pytest.mark.parametrize("script", [CONFIGS / "core.nft", KERNEL / "script.nft"], ids=lambda path: path.name)
def test_the_kernel_lists_what_is_read(script, tmp_path):
    command = 'nft -f "$0" && nft list ruleset > listed.nft && nft -j list ruleset > listed.json'
    subprocess.run(["unshare", "-n", "sh", "-c", command, script], cwd=tmp_path, check=True, timeout=60)
    assert bare(read_filters(tmp_path / "listed.nft")) == bare(read_filters(tmp_path / "listed.json"))
    assert passing(read_filters(tmp_path / "listed.nft")) == passing(read_filters(script))


_ASKED = [
    AddressSet.parse(text)
    for text in (
        "10.0.0.0",
        "10.0.0.1",
        "10.0.0.3",
        "10.0.0.5",
        "10.0.0.7",
        "10.9.9.9",
        "fd00::",
        "fd00::1",
        "fd00::9",
        "::",
    )
]
_TRANSPORTS = ("tcp", "udp", "icmp", "icmpv6", "sctp", "esp", "ip-255")


def passing_by_packet(filters):
    """What surely and possibly passes, by filter and packet."""
    found = {}
    for made in filters:
        passage = Passage(made)
        for source, destination in product(_ASKED, _ASKED[:2] + _ASKED[6:8]):
            for transport, state in product(_TRANSPORTS, ("new", "established", "invalid")):
                one = passage.effective(source, destination, transport, state)
                found[made.id, str(source), str(destination), transport, state] = one.surely, one.possibly
    return found


@pytest.mark.slow
@pytest.mark.parametrize("number", range(40))
def test_a_random_script_and_what_the_kernel_lists_of_it_are_the_same(number, tmp_path):
    command = "nft -f script.nft && nft list ruleset > listed.nft && nft -j list ruleset > listed.json"
    chance = Random(number)
    while True:
        (tmp_path / "script.nft").write_text(ruleset(chance), encoding="utf-8")
        if not subprocess.run(["unshare", "-n", "sh", "-c", command], cwd=tmp_path, capture_output=True).returncode:
            break
    script, text, as_json = (read_filters(tmp_path / name) for name in ("script.nft", "listed.nft", "listed.json"))
    listed = passing_by_packet(text)
    for other in (script, as_json):
        found = passing_by_packet(other)
        known = not any(made.not_understood for made in (*other, *text))
        assert found.keys() >= listed.keys()
        for packet, (surely, possibly) in listed.items():
            mine = found[packet]
            assert surely <= mine[1], packet
            assert mine[0] <= possibly, packet
            assert not known or mine == (surely, possibly), packet


def _rules(*lines, sets=""):
    text = "\n".join(
        ["table inet t {", sets, "chain c {", "type filter hook input priority 0; policy drop", *lines, "}", "}"]
    )
    (made,) = filters_of(text)
    return made


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("ip saddr 10.0.0.1 tcp dport 22 accept", "permit 10.0.0.1>any tcp 22"),
        ("ip saddr != { 10.0.0.0/8, 11.0.0.0/8 } accept", "permit 0.0.0.0-9.255.255.255,12.0.0.0-255.255.255.255>any"),
        ("tcp dport != { 22, 80-90 } accept", "permit any>any tcp 1-21,23-79,91-65535"),
        ("tcp dport { 22, 80 - 90, https } accept", "permit any>any tcp 22,80-90,443"),
        ("tcp dport >= 1024 accept", "permit any>any tcp 1024-65535"),
        ("tcp dport lt 1024 accept", "permit any>any tcp 1-1023"),
        ("ip daddr > 223.255.255.255 drop", "deny any>224.0.0.0/3"),
        ("tcp dport 0 accept", "permit any>any tcp"),
        ("ip6 saddr fd00::/8 udp dport 53 counter packets 1 bytes 2 accept", "permit fd00::/8>any udp 53"),
        ("meta nfproto ipv6 accept", "permit ::/0>any"),
        ("meta nfproto != ipv6 accept", "permit 0.0.0.0/0>any"),
        ("ip protocol 47 accept", "permit 0.0.0.0/0>any gre"),
        ("icmp type echo-request icmp code 0 accept", "permit any>any icmp 2049"),
        ("iifname != \"lo\" drop", "deny any>any [not loopback lo]"),
        ("iifname { \"a\", \"b\" } accept", "permit any>any [interface-in a]; permit any>any [interface-in b]"),
        ("oifname != { \"a\", \"b\" } drop", "deny any>any [not interface-out a] [not interface-out b]"),
        ("tcp sport 53 accept", "permit any>any tcp [source-port 53]"),
        ("ct state new,untracked accept", "permit any>any {new,untracked}"),
        ("ct state != established accept", "permit any>any {invalid,new,related,untracked}"),
        ("ct state established,related accept", "permit any>any {established,related}"),
        ("ct state { established, related } accept", "permit any>any {established,related}"),
        ("ct state != { established, related } drop", "deny any>any {invalid,new,untracked}"),
        ("ct state ! established,related drop", "deny any>any {invalid,new,untracked}"),
        # As the kernel compares them: no packet is in both states, and every packet differs from that.
        ("ct state == established,related accept", "permit any>any {}"),
        ("ct state != established,related drop", "deny any>any {established,invalid,new,related,untracked}"),
        ("ct state established | related accept", "permit any>any [not-understood ct state established | related]"),
        ("tcp flags syn accept", "permit any>any tcp [not-understood tcp flags syn]"),
        ("tcp flags == syn accept", "permit any>any tcp {new}"),
        ("tcp flags & (fin|syn|rst|ack) == syn accept", "permit any>any tcp {new}"),
        ("tcp flags & (fin|syn|rst|ack) != syn drop",
         "deny any>any tcp {established,invalid,related,untracked} [not-understood tcp flags]"),
        ("jump missing", "permit any>any [not-understood its effect]; deny any>any [not-understood its effect]"),
        ("queue num 3", "permit any>any [not-understood its effect]; deny any>any [not-understood its effect]"),
        ("log prefix \"accept\" group 2", ""),
        ("meta mark set 0x1 accept", "permit any>any"),
        ("ip dscp set cs1 accept", "permit any>any"),
        # What is changed ends before the match behind it, if it is clear where.
        ("meta mark set 5 tcp dport 22 accept", "permit any>any tcp 22"),
        ("meta mark set ct mark and 0xff tcp dport 22 accept", "permit any>any tcp 22"),
        ("meta mark set tcp dport map { 22 : 5 } udp dport 53 accept", "permit any>any udp 53"),
        ("meta mark set jhash ip saddr mod 2 udp dport 53 accept",
         "permit any>any [not-understood meta mark set jhash ip saddr mod 2 udp dport 53]"),
        ("add @dyn { ip saddr limit rate 5/second } tcp dport 22 accept",
         "permit any>any tcp 22 [not-understood add @dyn { ip saddr limit rate 5/second }]"),
        ("tcp option maxseg size set rt mtu", ""),
        ("tcp option maxseg size set 1400 tcp dport 22 accept",
         "permit any>any tcp 22 [not-understood tcp option maxseg size set 1400]"),
        ("limit rate over 10 mbytes/second burst 5 mbytes tcp dport 22 accept",
         "permit any>any tcp 22 [not-understood limit rate over 10 mbytes/second burst 5 mbytes]"),
        ("quota over 25 mbytes used 0 bytes tcp dport 22 drop",
         "deny any>any tcp 22 [not-understood quota over 25 mbytes used 0 bytes]"),
        ("limit name \"a\" tcp dport 22 accept", "permit any>any tcp 22 [not-understood limit name \"a\"]"),
        ("ip saddr { 10.0.0.0 / 29, 10.0.1.1 } accept", "permit 10.0.0.0/29,10.0.1.1>any"),
        ("ip saddr != 10.0.0.0 / 1 accept", "permit 128.0.0.0/1>any"),
        ("ip saddr & 255.255.255.252 == 10.0.0.4 accept", "permit 10.0.0.4/30>any"),
        ("ip6 daddr & ffff:: != fd00:: drop", "deny any>::-fcff:ffff:ffff:ffff:ffff:ffff:ffff:ffff,"
         "fd01::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
        ("ip saddr & 255.0.0.255 == 10.0.0.4 accept",
         "permit 0.0.0.0/0>any [not-understood ip saddr & 255.0.0.255 == 10.0.0.4]"),
        ("ip saddr & 255.255.255.0 == 10.0.0.4 accept",
         "permit 0.0.0.0/0>any [not-understood ip saddr & 255.255.255.0 == 10.0.0.4]"),
        # Octal numbers.
        ("tcp dport 022 accept", "permit any>any tcp [not-understood tcp dport 022]"),
        ("meta l4proto 021 accept", "permit any>any [not-understood meta l4proto 021]"),
        ("icmp type 010 accept", "permit any>any icmp [not-understood icmp type 010]"),
        ("ip saddr 10.0.0.0/010 accept", "permit 0.0.0.0/0>any [not-understood ip saddr 10.0.0.0/010]"),
        ("ip daddr @none accept", "permit 0.0.0.0/0>any [not-understood ip daddr @none]"),
        ("frobnicate 7 accept", "permit any>any [not-understood frobnicate 7]"),
        ("reject with tcp reset comment \"no, accept\"", "deny any>any"),
        ("ip saddr host.example accept", "permit 0.0.0.0/0>any [not-understood ip saddr host.example]"),
    ],
)  # fmt: skip
def test_a_rule_is_read(rule, told):
    assert "; ".join(map(written, _rules(rule).rules)) == told


def written(rule):
    parts = [f"{rule.action} {_any(rule.sources)}>{_any(rule.destinations)}"]
    if rule.transports is not None:
        parts.append(",".join(sorted(rule.transports)))
    if str(rule.ports) != "1-65535":
        parts.append(str(rule.ports))
    if rule.states is not None:
        parts.append("{" + ",".join(sorted(rule.states)) + "}")
    return " ".join([*parts, *(f"[{condition}]" for condition in rule.conditions)]).strip()


def _any(addresses):
    return str(addresses)


@pytest.mark.parametrize(
    ("sets", "rule", "told"),
    [
        ("set s { type ipv4_addr; elements = { 10.0.0.1, 10.0.0.4 } }", "ip saddr @s accept",
         "permit 10.0.0.1,10.0.0.4>any"),
        ("set s { type ipv4_addr; flags timeout; elements = { 10.0.0.1 timeout 5m expires 4m } }", "ip saddr @s accept",
         "permit 0.0.0.0/0>any [not-understood ip saddr @s]"),
        ("set s { type inet_service; elements = { 22 comment \"ssh, accept\", 25 } }", "tcp dport @s accept",
         "permit any>any tcp 22,25"),
        ("map m { type ipv4_addr : verdict; elements = { 10.0.0.1:accept, 10.0.0.2 : drop } }", "ip saddr vmap @m",
         "permit 10.0.0.1>any; deny 10.0.0.2>any"),
        ("set s { type ipv4_addr; elements = { 10.0.0.0 / 30 comment \"x\", 10.0.1.1 counter packets 1 bytes 2 } }",
         "ip saddr @s accept", "permit 10.0.0.0/30,10.0.1.1>any"),
        ("set s { type ipv4_addr; elements = { } }", "ip saddr @s accept", "permit >any"),
    ],
)  # fmt: skip
def test_a_set_is_its_elements_unless_it_changes(sets, rule, told):
    by_line = sets.replace("; elements", "\nelements").replace("; flags", "\nflags")
    assert "; ".join(map(written, _rules(rule, sets=by_line).rules)) == told


def test_a_set_whose_elements_are_not_understood_is_not_known():
    text = "table ip t {\nset s { type ipv4_addr\nelements = { 10.0.0.1 frobnicate 5 }\n}\n"
    text += "chain c { type filter hook input priority 0; policy drop; ip saddr @s accept; }\n}"
    made, beside = filters_of(text)
    assert [written(rule) for rule in made.rules] == ["permit 0.0.0.0/0>any [not-understood ip saddr @s]"]
    assert [told.message for told in beside.not_understood] == ["“elements” is not understood"]


@pytest.mark.parametrize(
    ("flags", "hook", "scope", "told"),
    [
        ("owner", "input", [], []),
        ("dormant", "unbound", [], []),
        # As nft 1.0.6 writes it in JSON.
        ("t", "input", ["not-understood flags t"], ["“flags t” is not understood"]),
    ],
)
def test_a_dormant_table_is_met_by_nothing(flags, hook, scope, told):
    text = f"table ip t {{\nflags {flags}\nchain c {{\ntype filter hook input priority 0; policy drop;\n}}\n}}"
    table = f'{{"table": {{"family": "ip", "name": "t", "flags": "{flags}"}}}}'
    chain = (
        '{"chain": {"family": "ip", "table": "t", "name": "c", "type": "filter", "hook": "input", "policy": "drop"}}'
    )
    for found in (filters_of(text), filters_of(f'{{"nftables": [{table}, {chain}]}}')):
        assert (found[0].hook, [str(each) for each in found[0].scope]) == (hook, scope)
        assert [one.message for made in found for one in made.not_understood] == told


def test_scripts_are_followed_command_by_command():
    text = """
define lan = { 10.0.0.0/8, 192.168.0.0/16 }
table inet t
delete table inet t
add table inet t
add chain inet t c { type filter hook forward priority 0; policy drop; }
add rule inet t c ip saddr $lan tcp dport 22 accept
insert rule inet t c ct state established accept
flush ruleset
add table ip6 t
add chain ip6 t c { type filter hook input priority 0 \\
  ; policy accept; }
add set ip6 t s { type ipv6_addr; }
add element ip6 t s { fd00::1, fd00::2 }
add rule ip6 t c ip6 saddr @s drop comment "two; of them"
"""
    (made,) = filters_of(text)
    assert (made.id, made.hook, sorted(made.families), made.default) == ("ip6 t/c", "input", [6], "permit")
    assert [(written(rule), rule.comment) for rule in made.rules] == [("deny fd00::1-fd00::2>any", "two; of them")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("table inet t { chain c {\n", "x.nft line 2: } is expected here"),
        ("table inet t\n}\n", "x.nft line 2: table is expected here\n    }\n    ^"),
        ("table inet t {\nset s {\nelements = { 1, 2\n", "x.nft line 4: } is expected here"),
    ],
)
def test_brackets_that_do_not_match_are_told_with_their_place(text, told):
    with pytest.raises(UnusableInput) as error:
        filters_of(text, "nft", "x.nft")
    assert str(error.value) == told


def test_an_included_file_is_told_and_not_read():
    *_, made = filters_of(
        'include "/etc/nftables/*.nft"\ntable ip t { chain c { type filter hook input priority 0; }; }'
    )
    assert [told.message for told in made.not_understood] == [
        "another file is included, which is not read: /etc/nftables/*.nft"
    ]


def test_a_condition_that_is_called_under_holds_for_the_whole_chain():
    made = _rules('iifname "a" jump sub', "}\nchain sub {\n tcp dport 22 return\n accept")
    assert [(written(rule), rule.until) for rule in made.rules] == [
        ("skip any>any [not interface-in a]", 3),
        ("skip any>any tcp 22", 3),
        ("permit any>any", 0),
    ]
    assert list(made.conditions()) == [Condition("interface-in", "a", negated=True)]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("accept", "accept quux", "quux"),
        ("accept", 'accept not comment "x"', "not"),
        ("accept", 'accept comment "x" 7', "7"),
        ("hook input priority", "hook input ! priority", "type filter hook input ! priority 0"),
        ("type filter hook", "type filter, hook", "type filter , hook input priority 0"),
        ("table ip f", "delete quux table ip f\ntable ip f", "delete quux table ip f"),
    ],
)
def test_what_stands_where_nothing_may_stand_is_told(old, new, told):
    text = "table ip f {\nchain c {\ntype filter hook input priority 0; policy drop;\ntcp dport 22 accept\n}\n}\n"
    found = [str(one.phrase) for made in filters_of(text.replace(old, new), "nft") for one in made.not_understood]
    assert found == [f"“{told}” is not understood"]
