"""iptables: options of a rule, chains, tables, and what is not understood."""

import pytest

from exgraph.filters import filters_of
from exgraph.filters.formats.iptables import words_of
from tests.filters.test_nft import written


def _made(*lines, table="filter", policy="DROP", form="iptables"):
    text = "\n".join([f"*{table}", f":FORWARD {policy} [0:0]", ":a - [0:0]", *lines, "COMMIT"])
    return filters_of(text, form)


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("-s 10.0.0.0/8 -d 10.1.1.1/32 -p tcp -m tcp --dport 22 -j ACCEPT", "permit 10.0.0.0/8>10.1.1.1 tcp 22"),
        ("! -s 10.0.0.0/8 -j DROP", "deny 0.0.0.0-9.255.255.255,11.0.0.0-255.255.255.255,::/0>any"),
        ("-s ! 10.0.0.0/8 -j DROP", "deny 0.0.0.0-9.255.255.255,11.0.0.0-255.255.255.255,::/0>any"),
        ("-s 10.0.0.0/255.0.0.0 -j DROP", "deny 10.0.0.0/8>any"),
        ("-s 10.0.0.1,10.0.0.9 -j ACCEPT", "permit 10.0.0.1,10.0.0.9>any"),
        # The last eight bits of any address, which no set of networks is.
        ("-s 0.0.0.1/0.0.0.255 -j DROP", "deny any>any [not-understood -s 0.0.0.1/0.0.0.255]"),
        ("-s fd00::1 -j DROP", "deny any>any [not-understood -s fd00::1]"),
        ("-s a.example -j DROP", "deny any>any [not-understood -s a.example]"),
        ("-p tcp -m multiport --dports 25,80:90,ssh -j ACCEPT", "permit any>any tcp 22,25,80-90"),
        ("-p tcp --dport 1024: -j ACCEPT", "permit any>any tcp 1024-65535"),
        ("-p tcp ! --dport 22 -j ACCEPT", "permit any>any tcp 1-21,23-65535"),
        # Octal numbers.
        ("-p tcp --dport 022 -j ACCEPT", "permit any>any tcp [not-understood --dport 022]"),
        ("-p 021 -j ACCEPT", "permit any>any [not-understood -p 021]"),
        ("-p icmp --icmp-type 010 -j ACCEPT", "permit any>any icmp [not-understood --icmp-type 010]"),
        ("-s 10.0.0.0/010 -j ACCEPT", "permit any>any [not-understood -s 10.0.0.0/010]"),
        ("-p tcp --dport nosuch -j ACCEPT", "permit any>any tcp [not-understood --dport nosuch]"),
        ("-p udp --sport 53 -j ACCEPT", "permit any>any udp [source-port 53]"),
        ("-p tcp -m multiport --ports 53 -j ACCEPT", "permit any>any tcp [not-understood --ports 53]"),
        ("-p icmp --icmp-type echo-request -j ACCEPT", "permit any>any icmp 2049-2304"),
        ("-p icmp --icmp-type any -j ACCEPT", "permit any>any icmp"),
        ("-p 89 -j ACCEPT", "permit any>any ospf"),
        ("-p all -j ACCEPT", "permit any>any"),
        ("-m state --state NEW,ESTABLISHED -j ACCEPT", "permit any>any {established,new}"),
        ("-m conntrack ! --ctstate INVALID -j ACCEPT", "permit any>any {established,new,related,untracked}"),
        ("-m conntrack --ctstate DNAT -j ACCEPT", "permit any>any [not-understood --ctstate DNAT]"),
        ("-p tcp --syn -j ACCEPT", "permit any>any tcp {new}"),
        ("-p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -j ACCEPT", "permit any>any tcp {new}"),
        ("-p tcp --tcp-flags ALL NONE -j DROP",
         "deny any>any tcp {established,invalid,related,untracked} [not-understood --tcp-flags ALL NONE]"),
        ("-i eth0 ! -o eth1 -j ACCEPT", "permit any>any [interface-in eth0] [not interface-out eth1]"),
        ("-i lo -j ACCEPT", "permit any>any [loopback lo]"),
        ("-i + -j ACCEPT", "permit any>any"),
        ("-m iprange --dst-range 10.0.0.5-10.0.0.9 -j ACCEPT", "permit any>10.0.0.5-10.0.0.9"),
        ("-m set ! --match-set bad src -j ACCEPT", "permit any>any [not source-group bad]"),
        ("-m comment --comment \"-j DROP\" -j ACCEPT", "permit any>any"),
        ("-m recent --update --seconds 60 --name x -p tcp -j DROP",
         "deny any>any tcp [not-understood -m recent --update --seconds 60 --name x]"),
        ("-m u32 --u32 \"6&0xFF=1\" -j DROP", "deny any>any [not-understood -m u32 --u32 6&0xFF=1]"),
        ("--frobnicate 3 -p tcp -j ACCEPT", "permit any>any tcp [not-understood --frobnicate 3]"),
        ("-p tcp --dport=22 --jump ACCEPT", "permit any>any tcp 22"),
        ("-j LOG --log-prefix \"ACCEPT \"", ""),
        ("-p tcp", ""),
        ("-j REJECT --reject-with tcp-reset", "deny any>any"),
        ("-j NFQUEUE --queue-num 1",
         "permit any>any [not-understood its effect]; deny any>any [not-understood its effect]"),
        ("-j nosuch", "permit any>any [not-understood its effect]; deny any>any [not-understood its effect]"),
        ("-p tcp --dport 0:10 -j ACCEPT", "permit any>any tcp 1-10"),
    ],
)  # fmt: skip
def test_a_rule_is_read(rule, told):
    made, *_ = _made(f"-A FORWARD {rule}")
    assert "; ".join(map(written, made.rules)) == told
    assert bool(made.not_understood) == ("not-understood" in told)


def test_chains_are_written_out_where_they_are_called():
    (made,) = _made(
        "-A FORWARD -s 10.0.0.0/8 -p tcp -j a",
        "-A FORWARD -d 10.9.9.9 -g a",
        "-A FORWARD -j ACCEPT",
        "-A a -p tcp --dport 22 -j RETURN",
        "-A a -p udp -j ACCEPT",
    )
    assert [(written(rule), rule.until, [call.line for call in rule.via]) for rule in made.rules] == [
        ("skip 10.0.0.0/8>any tcp 22", 2, [4]),
        ("permit 10.0.0.0/8>any", 0, [4]),
        ("skip any>10.9.9.9 tcp 22", 4, [5]),
        ("permit any>10.9.9.9 udp", 0, [5]),
        ("skip any>10.9.9.9", 6, []),
        ("permit any>any", 0, []),
    ]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["-A FORWARD -j a", "-A a -j a"], "the chain a calls itself"),
        (["-A FORWARD -j a", "-A a -j b", "-A b -j a"], "the chain a calls itself"),
        (["-A FORWARD -j missing"], "the chain missing is not there"),
        (["[0:0]"], "the command “” is not understood"),
        (["-D FORWARD 1"], "the command “-D” is not understood"),
        (["-A FORWARD -j SNAT --to-source 10.0.0.1"], "what “SNAT” does is not understood"),
    ],
)
def test_what_is_not_understood_is_told(lines, told):
    made, *_ = _made(*lines)
    assert [one.message for one in made.not_understood] == [told]


def test_rules_of_address_translation_are_told_and_a_table_without_rules_is_not():
    *_, made = _made("-A POSTROUTING -o eth0 -j MASQUERADE", table="nat")
    assert [one.message for one in made.not_understood] == ["addresses are translated, which is not followed (nat)"]
    assert made.rules == ()
    (made,) = _made(table="nat")
    assert [one.message for one in made.not_understood] == ["no filter is found in it"]


def test_inserted_rules_stand_where_they_are_put():
    (made,) = _made("-A FORWARD -p tcp -j ACCEPT", "-I FORWARD -p udp -j ACCEPT", "-I FORWARD 2 -p icmp -j ACCEPT")
    assert [written(rule) for rule in made.rules] == ["permit any>any udp", "permit any>any icmp", "permit any>any tcp"]


@pytest.mark.parametrize(
    ("form", "option", "told"), [("iptables", "icmp", "icmp"), ("ip6tables", "icmpv6", "icmpv6 65281-65535")]
)
def test_type_255_stands_for_all_messages_of_version_4_alone(form, option, told):
    (made,) = _made(f"-A FORWARD -p {option} --{option}-type 255 -j ACCEPT", form=form)
    assert [written(rule) for rule in made.rules] == [f"permit any>any {told}"]


def test_a_rule_for_the_other_family_is_none_of_this_one():
    made = [
        filters_of("*filter\n:INPUT DROP\n-4 -A INPUT -p tcp -j ACCEPT\n-6 -A INPUT -p udp -j ACCEPT\n", form)[0]
        for form in ("iptables", "ip6tables")
    ]
    assert [[written(rule) for rule in each.rules] for each in made] == [["permit any>any tcp"], ["permit any>any udp"]]


def test_a_family_that_nothing_shows_is_told():
    (made,) = filters_of("*filter\n:INPUT DROP\n-A INPUT -p tcp -j ACCEPT\n")
    assert [one.message for one in made.not_understood] == [
        "nothing says which family the rules are for; they are read as IPv4: --from ip6tables reads them as IPv6"
    ]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('-m comment --comment "a \\"b\\" c" -j X', ["-m", "comment", "--comment", 'a "b" c', "-j", "X"]),
        ("--log-prefix 'a b'", ["--log-prefix", "a b"]),
        ("a\\ b c", ["a b", "c"]),
        ('a"b c"d', ["ab cd"]),
        ('"', ['"']),
    ],
)
def test_words_are_parted_as_a_shell_parts_them(line, words):
    assert words_of(line) == words


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("-m conntrack", "! -m conntrack", "“! -m conntrack”"),
        ("-m comment", "! -m comment", "“! -m comment”"),
        ("--comment", "! --comment", "“! --comment x”"),
        ("-j ACCEPT", "! -j ACCEPT", "“! -j ACCEPT”"),
        ("DROP [0:0]", "DROP [0:0] quux", "“[0:0] quux”"),
        ("DROP [0:0]", "DROP ! [0:0]", "“! [0:0]”"),
    ],
)
def test_what_stands_where_nothing_may_stand_is_told(old, new, told):
    text = "*filter\n:INPUT DROP [0:0]\n-A INPUT -m conntrack --ctstate NEW -m comment --comment x -j ACCEPT\nCOMMIT\n"
    (made,) = filters_of(text.replace(old, new), "iptables")
    assert [told in str(one.phrase) for one in made.not_understood] == [True]
