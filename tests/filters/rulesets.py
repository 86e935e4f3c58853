"""Random rulesets in nft's language, as people write them: with blanks, names, definitions and comments."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

ADDRESSES = {
    "ip": ["10.0.0.1", "10.0.0.0/30", "10.0.0.2-10.0.0.5", "10.0.0.0 / 29", "10.0.0.7", "10.0.0.4 - 10.0.0.6", "@s4"],
    "ip6": ["fd00::1", "fd00::/126", "fd00::2-fd00::5", "::", "fd00::4 - fd00::9", "::ffff:10.0.0.1", "@s6"],
}
PORTS = ["22", "80", "20-25", "1-65535", "ssh", "80 - 90", "1024-65535", "http", "0-100", "65535", "@sp"]
PROTOCOLS = ["tcp", "udp", "icmp", "6", "17", "sctp", "esp", "47", "255", "ipv6-icmp"]
STATES = [
    *("established,related", "new", "{ new, invalid }", "!= established", "untracked", "! new", "invalid,new"),
    *("{ established, related }", "!= { new }"),
]
FLAGS = ["syn", "& (syn|ack) == syn", "syn / syn,ack", "!= syn / fin,syn,rst,ack", "& (fin|syn) != fin", "== syn"]
OF_FAMILY = {"ip": ["ip"], "ip6": ["ip6"], "inet": ["ip", "ip6"]}
DOUBTFUL = [
    *("meta mark 1", "limit rate 5/second", "limit rate over 10 mbytes/second burst 5 mbytes", "ct mark 4"),
    *("quota over 25 mbytes", "fib daddr type local", "ct direction original", "meta skuid 0", "meta cpu 0"),
]
ASIDE = [
    *("counter", 'log prefix "a;b } accept" level info', "meta mark set 5", "ct mark set 1", "meta priority set 1:2"),
    *("meta mark set ct mark", "meta mark set meta mark & 0xff", "meta nftrace set 1", "counter packets 5 bytes 6"),
]
SETS = """\
set dyn { type ipv4_addr; flags dynamic,timeout; timeout 5m; }
set s4 { type ipv4_addr; flags interval; elements = { 10.0.0.1, 10.0.0.4/30 } }
set s6 { type ipv6_addr; flags interval; elements = { fd00::1, fd00::4/126 }; }
set sp { type inet_service; flags interval; elements = { 22, 80-90 } ; }
map m { type inet_service : verdict; elements = { 22 : drop, 443 : accept } }
"""


def ruleset(chance: Random) -> str:
    """A text that `nft -f` takes most of the time: protocols of one rule may contradict each other."""
    text = "define web = { 10.0.0.1, 10.0.0.2 }\ndefine port = 22\n"
    for family in chance.sample([*OF_FAMILY], chance.randint(1, 2)):
        called = ["one", "two", "three"][: chance.randint(0, 3)]
        chains = []
        for place, name in enumerate(called):
            rules = [_rule(chance, family, called[place + 1 :]) for _ in range(chance.randint(0, 3))]
            chains.append("\n".join([f"chain {name} {{", *rules, "}"]))
        for hook in chance.sample(["input", "forward"], chance.randint(1, 2)):
            policy = chance.choice(["policy drop;", "policy accept;", ""])
            rules = [_rule(chance, family, called) for _ in range(chance.randint(1, 6))]
            if family != "ip6":
                rules.append("ip saddr $web tcp dport $port accept")
            head = f"type filter hook {hook} priority {chance.choice(['0', 'filter', '-10'])}; {policy}"
            chains.append("\n".join([f"chain {hook} {{", head, *rules, "}"]))
        text += f"table {family} t{{\n{SETS}" + "\n".join(reversed(chains)) + "\n}\n"
    return text


def _rule(chance: Random, family: str, called: Sequence[str]) -> str:
    network = chance.choice(OF_FAMILY[family])
    ported = chance.choice(["tcp", "tcp", "udp", "th", "sctp", "dccp", "udplite", "icmp"])
    said = [_match(chance, network, ported) for _ in range(chance.choice([0, 1, 1, 2, 2, 3]))]
    verdicts = [
        "accept",
        "drop",
        "return",
        "continue",
        *(f"{how} {name}" for how in ("jump", "goto") for name in called),
    ]
    if chance.random() < 0.15:
        verdict = chance.choice(verdicts)
        maps = [f"ct state vmap {{ new : {verdict}, invalid:drop }}", f"meta l4proto vmap {{ tcp : {verdict} }}"]
        if ported == "tcp":
            maps += [f"tcp dport vmap {{ 22 : {verdict}, 80-90 : accept }}", "tcp dport vmap @m"]
        said.append(chance.choice(maps))
    else:
        said.append(chance.choice(["accept", "accept", "reject", "counter accept", "log drop", *verdicts]))
    return " ".join(said) + chance.choice(["", "", ' comment "x # { ; } drop"', " # accept", "; "])


def _match(chance: Random, network: str, ported: str) -> str:
    addresses = f"{network} {chance.choice(['saddr', 'daddr'])}"
    forms = [
        lambda: f"{addresses} {_operator(chance)}{_some(chance, ADDRESSES[network])}",
        lambda: f"{addresses} & " + {"ip": "255.255.255.252 == 10.0.0.0", "ip6": "ffff:: == fd00::"}[network],
        lambda: f"ct state {chance.choice(STATES)}",
        lambda: chance.choice(['iifname "eth0"', 'oifname != "eth1"', 'iifname { "a", "b" }', "iif lo"]),
        lambda: chance.choice(DOUBTFUL),
        lambda: chance.choice(ASIDE),
        lambda: f"meta l4proto {_operator(chance)}{_some(chance, PROTOCOLS)}" if ported == "th" else "counter",
    ]
    if ported == "icmp":
        messages = (
            ["type 3", "type { 0, 8 }", "type != 8", "type 0-3", "code 0"]
            if network == "ip"
            else ["type 128", "code 0"]
        )
        forms.append(lambda: f"{'icmp' if network == 'ip' else 'icmpv6'} {chance.choice(messages)}")
    else:
        forms += [
            lambda: f"{ported} {chance.choice(['dport', 'dport', 'sport'])} {_operator(chance)}{_some(chance, PORTS)}"
        ] * 3
        forms.append(
            lambda: f"{ported} dport {chance.choice(['<', '>', '<=', 'ge'])} {chance.choice(['22', 'ssh', '1'])}"
        )
    if ported == "tcp":
        forms.append(lambda: f"tcp flags {chance.choice(FLAGS)}")
    return chance.choice(forms)()


def _operator(chance: Random) -> str:
    return chance.choice(["", "", "", "!= ", "== ", "eq ", "ne "])


def _some(chance: Random, values: Sequence[str]) -> str:
    """One value, or several in brackets; a named set stands alone."""
    if chance.random() < 0.5:
        return chance.choice(values)
    plain = [value for value in values if not value.startswith("@")]
    between = chance.choice([", ", ",", " , ", ",\n\t  "])
    return "{" + between.join(chance.sample(plain, chance.randint(1, 3))) + chance.choice(["}", " }"])
