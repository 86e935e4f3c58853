"""Random rules of iptables, and what the kernel saves of them, as iptables and as nft: all say the same, or less."""

import subprocess
from random import Random

import pytest

from exgraph.filters import read_filters

from ..auditing.network import missing
from .test_nft import passing_by_packet

pytestmark = pytest.mark.slow
ADDRESSES = [
    *("10.0.0.1", "10.0.0.0/30", "10.0.0.4/255.255.255.252", "10.0.0.0/8", "0.0.0.0/0", "10.0.0.1/29"),
    "10.0.0.1/0.0.0.255",
]
PORTS = ["22", "80", "20:25", "1024:", ":1023", "http", "65535", "0", "022"]
STATES = ["NEW", "ESTABLISHED,RELATED", "INVALID", "NEW,UNTRACKED"]
DOUBTFUL = [
    *("-m limit --limit 5/sec", "-m mark --mark 0x1", "-m mark ! --mark 1/0xff", "-m length --length 10:20"),
    *("-m recent --name a --rcheck --seconds 60", "-m ttl --ttl-lt 5", "-m mac --mac-source 00:11:22:33:44:55"),
    *("-m addrtype --dst-type LOCAL", '-m string --string "a b -j ACCEPT" --algo bm', "-m quota --quota 1000"),
    *("-m statistic --mode random --probability 0.5", "-m connlimit --connlimit-above 5", "-m connmark --mark 2"),
    *("-m conntrack --ctorigdst 10.0.0.1", "-m conntrack --ctstate DNAT", '-m u32 --u32 "6&0xFF=1"'),
]
FLAGS = ["--syn", "! --syn", "--tcp-flags SYN,ACK SYN", "--tcp-flags ALL NONE"]


@pytest.fixture(scope="module", autouse=True)
def _kernel():
    if reason := missing():
        pytest.skip(reason)


@pytest.mark.parametrize("number", range(30))
def test_what_is_saved_of_random_rules_is_the_same(number, tmp_path):
    command = "iptables-restore < rules.v4 && iptables-save > saved.v4 && nft -j list ruleset > saved.json"
    chance = Random(number)
    while True:
        (tmp_path / "rules.v4").write_text(_rules(chance), encoding="utf-8")
        if not subprocess.run(["unshare", "-n", "sh", "-c", command], cwd=tmp_path, capture_output=True).returncode:
            break
    script, saved = (read_filters(tmp_path / name, "iptables") for name in ("rules.v4", "saved.v4"))
    listed = read_filters(tmp_path / "saved.json")
    known = not any(made.not_understood for made in (*script, *saved))
    before = _by_hook(script)
    for other, same in ((saved, known), (listed, False)):
        for packet, (surely, possibly) in _by_hook(other).items():
            mine = before[packet]
            assert surely <= mine[1], packet
            assert mine[0] <= possibly, packet
            assert not same or mine == (surely, possibly), packet


def _by_hook(filters):
    """By where packets meet a filter, which each of the programs names in its own way; IPv6 is none of theirs."""
    hooks = {made.id: made.hook for made in filters}
    found = passing_by_packet([made for made in filters if made.hook in ("input", "output")])
    return {(hooks[key[0]], *key[1:]): told for key, told in found.items() if ":" not in key[1]}


def _rules(chance):
    called = ["one", "two", "three"][: chance.randint(0, 3)]
    lines = [
        "*filter",
        *(f":{hook} {chance.choice(['ACCEPT', 'DROP'])} [0:0]" for hook in ("INPUT", "FORWARD", "OUTPUT")),
    ]
    lines += [f":{name} - [0:0]" for name in called]
    for hook in ("INPUT", "OUTPUT"):
        lines += [f"-A {hook} {_rule(chance, called)}" for _ in range(chance.randint(1, 6))]
    for place, name in enumerate(called):
        lines += [f"-A {name} {_rule(chance, called[place + 1 :])}" for _ in range(chance.randint(0, 3))]
    return "\n".join([*lines, "COMMIT", ""])


def _rule(chance, called):
    protocol = chance.choice(["tcp", "tcp", "udp", "icmp", "all", "sctp", "dccp", "gre", "esp", "47", "021", ""])
    parts = [f"-p {protocol}"] if protocol else []
    parts += [_match(chance, protocol) for _ in range(chance.choice([0, 1, 1, 2, 3]))]
    targets = [
        "ACCEPT",
        "ACCEPT",
        "ACCEPT",
        "DROP",
        "DROP",
        "REJECT",
        "RETURN",
        'LOG --log-prefix "-j ACCEPT"',
        *called,
    ]
    parts.append(chance.choice([f"-j {chance.choice(targets)}", "", *(f"-g {name}" for name in called)]))
    return " ".join(filter(None, parts))


def _match(chance, protocol):
    negated = chance.choice(["", "", "", "! "])
    forms = [
        f"{negated}{chance.choice(['-s', '-d'])} {chance.choice(ADDRESSES)}",
        f"-m conntrack {negated}--ctstate {chance.choice(STATES)}",
        f"{negated}-i {chance.choice(['eth0', 'lo', 'eth+'])}",
        chance.choice(DOUBTFUL),
        f"-m iprange {negated}{chance.choice(['--src-range', '--dst-range'])} 10.0.0.2-10.0.0.5",
        '-m comment --comment "-j DROP ! -s 10.0.0.1"',
    ]
    if protocol in ("tcp", "udp", "sctp", "dccp"):
        way = chance.choice(["--dport", "--dport", "--sport"])
        forms += [f"-m {protocol} {negated}{way} {chance.choice(PORTS)}"] * 3
        forms.append(f"-m multiport {negated}{chance.choice(['--dports', '--sports', '--ports'])} 20:25,80")
    if protocol == "tcp":
        forms.append(chance.choice(FLAGS))
    if protocol == "icmp":
        forms.append(f"-m icmp {negated}--icmp-type {chance.choice(['8', 'echo-request', '3/1', 'any', '010'])}")
    return chance.choice(forms)
