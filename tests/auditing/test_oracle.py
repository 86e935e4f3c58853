"""The rules in a kernel: packets between all hosts, to every port at which anything changes, and nothing differs.

What should pass is worked out here from the hand-written readings of the seed's cells, without any of the modules that
make, write or read rules.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import exgraph as xg
from exgraph.model.matrix import Matrix

from .network import Host, Network, missing, network

pytestmark = pytest.mark.slow
EXAMPLE = Path(__file__).parents[2] / "examples" / "enforce" / "inventory.toml"
TRANSPORTS = ("tcp", "udp")
#: A host of each role, two where it talks to itself, addresses as in the example's inventory; one that is in none.
HOSTS = (
    Host("hub1", "hub-2007", {4: "10.7.1.10", 6: "2001:db8:7:1::10"}),
    Host("hub2", "hub-2007", {4: "10.7.1.11", 6: "2001:db8:7:1::11"}),
    Host("cas1", "cas-2007", {4: "10.7.1.20"}),
    Host("cas2", "cas-2007", {4: "10.7.1.21"}),
    Host("mbx1", "mailbox-2007", {4: "10.7.1.32", 6: "2001:db8:7:1::20"}),
    Host("mbx2", "mailbox-2007", {4: "10.7.1.37", 6: "2001:db8:7:1::3f"}),
    Host("pf1", "mailbox-2007+pf-2007", {4: "10.7.1.38"}),
    Host("pf2", "mailbox-2007+pf-2007", {4: "10.7.1.39"}),
    Host("relay", "relay-dmz", {4: "192.0.2.25", 6: "2001:db8:d::25"}),
    Host("um", "um-2007", {4: "10.7.1.50"}),
    Host("old", "outlook-2003", {4: "10.20.127.254"}),
    Host("new", "outlook-2007", {4: "10.20.128.1", 6: "2001:db8:20::7"}),
    Host("pop", "other-clients", {4: "10.20.255.254"}),
    Host("bridge", "bridgehead-2003", {4: "10.3.1.10"}),
    Host("front", "frontend-2003", {4: "10.3.1.20"}),
    Host("back1", "backend-2003", {4: "10.3.1.30"}),
    Host("back2", "backend-2003+pf-2003", {4: "10.3.1.33"}),
    Host("dc1", "dc", {4: "10.1.1.5", 6: "2001:db8:1::5"}),
    Host("dc2", "dc", {4: "10.1.1.6", 6: "2001:db8:1::6"}),
    Host("nobody", "", {4: "10.99.0.1", 6: "2001:db8:99::1"}),
)


@pytest.fixture(scope="module")
def running() -> Iterator[Network]:
    if reason := missing():
        pytest.skip(reason)
    with network(HOSTS) as made:
        yield made


@pytest.fixture(scope="module")
def required(seed: Matrix) -> Mapping[tuple[str, str, str], list[tuple[int, int]]]:
    """Source role, destination role, transport → the ranges that the document requires, by the platform of the
    inventory. A flow without a transport requires nothing that could be written."""
    platforms = {role["id"]: role.get("platform") for role in tomllib.loads(EXAMPLE.read_text("utf-8"))["roles"]}
    found: dict[tuple[str, str, str], list[tuple[int, int]]] = {}
    for flow in seed.flows:
        service = flow.service
        transport = service.transport
        if service.dynamic and service.application == "RPC MAPI":
            # What exgraph concludes of MAPI, and marks so; the readings of the cells do not say it.
            transport = "tcp"
        if transport is None:
            continue
        if service.ports is not None:
            spans = [service.ports]
        else:
            ranges = seed.product_of(flow.destination).dynamic
            platform = platforms[flow.destination]
            spans = [span.ports for span in ranges if platform in (None, span.platform)]
        key = flow.source, flow.destination, transport
        found.setdefault(key, []).extend((span.lower, span.upper) for span in spans)
    return found


def boundaries(required: Mapping[tuple[str, str, str], list[tuple[int, int]]]) -> list[int]:
    """1, 65535, and of every range the bounds and their neighbours."""
    bounds = {bound + step for spans in required.values() for span in spans for bound in span for step in (-1, 0, 1)}
    return sorted({1, 65535} | {bound for bound in bounds if 1 <= bound <= 65535})


def wrong(
    running: Network, required: Mapping[tuple[str, str, str], list[tuple[int, int]]]
) -> tuple[int, list[tuple[str, str, str, int, int, str]]]:
    """How many probes were sent, and those that ended otherwise than the document requires."""
    ports = boundaries(required)
    roles = {address: host for host in running.hosts for address in host.addresses.values()}
    probes = {
        host.name: [
            (version, other.addresses[version], transport, ports)
            for other in running.hosts
            for version in (4, 6)
            if host is not other and version in host.addresses and version in other.addresses
            for transport in TRANSPORTS
        ]
        for host in running.hosts
    }
    by_name = {host.name: host for host in running.hosts}
    sent, found = 0, []
    for name, version, there, transport, port, end in running.reached(probes):
        sent += 1
        source, destination = by_name[name], roles[there]
        passes = any(
            lower <= port <= upper
            for ours in source.role.split("+")
            for theirs in destination.role.split("+")
            for lower, upper in required.get((ours, theirs, transport), ())
        )
        if end != ("reached" if passes else "blocked"):
            found.append((name, destination.name, transport, version, port, end))
    return sent, found


def rejecting(text: str) -> str:
    """The same rules, but what is dropped is told, so that no probe waits."""
    return text.replace("\t}\n}\n", "\t\treject with icmpx admin-prohibited\n\t}\n}\n")


@pytest.mark.parametrize("minimal", [False, True], ids=["whole", "minimal"])
def test_the_kernel_lets_through_what_the_document_requires(running, required, minimal):
    text = xg.enforce(xg.load(), EXAMPLE, minimal=minimal).texts["nft"]
    running.load(["nft", "-f", "-"], rejecting(text))
    sent, found = wrong(running, required)
    assert not found
    # As the README says.
    assert sent == 53_336


def test_a_rule_that_is_wider_by_one_port_is_found(running, required):
    text = xg.enforce(xg.load(), EXAMPLE).texts["nft"]
    wider = text.replace(
        "ip saddr 10.7.1.20/31 ip daddr 10.7.1.50 tcp dport 5060-5062",
        "ip saddr 10.7.1.20/31 ip daddr 10.7.1.50 tcp dport 5060-5063",
    )
    assert wider != text
    running.load(["nft", "-f", "-"], rejecting(wider))
    _, found = wrong(running, required)
    assert found == [(cas, "um", "tcp", 4, 5063, "reached") for cas in ("cas1", "cas2")]


def test_so_do_the_rules_of_iptables(running, required):
    running.load(["nft", "-f", "-"], "flush ruleset\n")
    texts = xg.enforce(xg.load(), EXAMPLE, "iptables").texts
    answers = {"iptables": "icmp-admin-prohibited", "ip6tables": "icmp6-adm-prohibited"}
    for form, answer in answers.items():
        text = texts[form].replace("COMMIT\n", f"-A FORWARD -j REJECT --reject-with {answer}\nCOMMIT\n")
        running.load([f"{form}-restore"], text)
    sent, found = wrong(running, required)
    assert not found
    assert sent > 40_000
