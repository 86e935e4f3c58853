"""iptables' rules as the kernel lists them for nft, read by the other reader: the same passes."""

import random
import subprocess

import pytest

from exgraph.filters import filters_of, read_filters
from tests.filters.test_nft import passing

_SOURCES = ("", "-s 10.0.0.0/8", "! -s 10.1.0.0/16", "-s 10.1.1.1", "-m iprange --src-range 10.1.1.5-10.1.1.9")
_DESTINATIONS = ("", "", "-d 10.1.0.0/16", "! -d 10.1.1.1", "-d 192.168.0.0/255.255.0.0")
_SERVICES = (
    *("", "-p tcp --dport 22", "-p tcp ! --dport 80:90", "-p udp -m multiport --dports 53,123,500:510", "! -p tcp"),
    *("-p tcp --tcp-flags FIN,SYN,RST,ACK SYN", "-p gre"),
)
_STATES = ("", "", *(f"-m conntrack {no}--ctstate {s}" for no in ("", "! ") for s in ("NEW", "RELATED,ESTABLISHED")))
_INTERFACES = ("", "", "-i eth0", "! -i eth+", "-o eth1")


def _ruleset(chance):
    lines = ["*filter", ":INPUT DROP [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]", ":a - [0:0]", ":b - [0:0]"]
    for _ in range(12):
        chain = chance.choice(["FORWARD", "FORWARD", "a", "b"])
        below = {"FORWARD": ["-j a", "-g a", "-j b"], "a": ["-j b", "-g b"], "b": []}[chain]
        target = chance.choice(["-j ACCEPT", "-j ACCEPT", "-j DROP", "-j REJECT", "-j RETURN", "-j LOG", *below])
        matches = (chance.choice(some) for some in (_SOURCES, _DESTINATIONS, _SERVICES, _STATES, _INTERFACES))
        lines.append(" ".join(filter(None, [f"-A {chain}", *matches, target])))
    return "\n".join([*lines, "COMMIT", ""])


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(12))
def test_the_kernel_lists_the_same_for_nft(seed, tmp_path):
    text = _ruleset(random.Random(seed))
    listing = "nft list ruleset > listed.nft && nft -j list ruleset > listed.json"
    command = f"iptables-restore && iptables-save > saved && {listing}"
    subprocess.run(["unshare", "-n", "sh", "-c", command], input=text, text=True, cwd=tmp_path, check=True, timeout=60)

    read = filters_of(text, "iptables")

    def forward(filters):
        return [row[2:] for row in passing([made for made in filters if made.hook == "forward"], read)]

    assert [one.message for made in read for one in made.not_understood] == []
    for form in ("saved", "listed.nft"):
        assert forward(read_filters(tmp_path / form)) == forward(read)
    # Of what iptables has put there, the JSON has names alone: what passes lies between its bounds.
    for (surely, possibly), told in zip(forward(read), forward(read_filters(tmp_path / "listed.json")), strict=True):
        assert told[0] <= surely
        assert possibly <= told[1]
