"""Configurations of every format: packets that were decided by hand, and what of the files is not understood."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from exgraph.filters import read_filters
from exgraph.filters.effective import effective
from exgraph.filters.formats import FORMATS, shown_formats
from exgraph.filters.formats.words import messages_of
from exgraph.model.icmp import ICMP_TRANSPORTS
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet

HERE = Path(__file__).parent
CONFIGS = HERE / "configs"
DECISIONS = tomllib.loads((HERE / "decisions.toml").read_text(encoding="utf-8"))
DECIDED = [(name, *packet) for name, told in DECISIONS.items() for packet in told["packets"]]


def test_every_configuration_has_ten_packets():
    assert {path.name for path in CONFIGS.iterdir()} == set(DECISIONS)
    assert {len(told["packets"]) for told in DECISIONS.values()} == {10}


def test_every_format_has_such_a_configuration():
    shown = [shown_formats((CONFIGS / name).read_text(encoding="utf-8")) for name in DECISIONS]
    assert {form for forms in shown for form in forms} == set(FORMATS)


@pytest.mark.parametrize(("name", "source", "destination", "transport", "port", "decision"), DECIDED)
def test_a_packet_is_decided_as_by_hand(name, source, destination, transport, port, decision):
    asked = PortSet.every()
    if port != "any":
        asked = messages_of(port, transport) if transport in ICMP_TRANSPORTS else PortSet.parse(port)
    filters = [made for made in read_filters(CONFIGS / name) if made.hook == DECISIONS[name]["hook"] and made.rules]
    assert filters
    # What they are bound to is taken for granted: an interface, a group; of several interfaces, which one.
    by = DECISIONS[name].get("by")
    if by is not None:
        filters = [
            made.assuming(lambda told: told.value == by if told.kind == "interface-in" else None) for made in filters
        ]
    filters = [replace(made, scope=()) for made in filters]
    found = effective(filters, AddressSet.parse(source), AddressSet.parse(destination), transport)
    if decision == "permit":
        assert asked <= found.surely
    elif decision == "deny":
        assert asked.isdisjoint(found.possibly)
    else:
        assert asked <= found.possibly - found.surely


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("host.v4", ["filter INPUT 22: what “-m limit --limit 5/sec” matches is not understood"]),
        (
            "router.v4",
            [
                "mangle POSTROUTING 2: nothing says what happens to what no rule of mangle POSTROUTING matches",
            ],
        ),
        (
            "fragment.nft",
            [
                "no chain 1: the rule stands in no chain, so nothing says where packets meet it",
                "no chain 2: the rule stands in no chain, so nothing says where packets meet it",
                "no chain 1: nothing says what happens to what no rule of no chain matches",
            ],
        ),
        ("core.v6", ["filter FORWARD 11: what “-m mac --mac-source 00:00:5e:00:53:01” matches is not understood"]),
        (
            "core.nft",
            [
                "inet core/forward 26: what “ip saddr @banned” matches is not understood",
                "inet core/forward 30: what “limit rate 10/second” matches is not understood",
                "ip nat 38: addresses are translated, which is not followed (nat/out)",
                "bridge bridged 43: what bridge bridged decides is not understood",
            ],
        ),
        ("rules.csv", []),
        ("groups.json", []),
        ("profiles.json", []),
        (
            "policies.yaml",
            [
                "shop/web inbound 15: what “port metrics” matches is not understood",
                "no policy 34: what v1 Service decides is not understood",
            ],
        ),
        (
            "windows.csv",
            [
                "windows inbound 5: what “LocalPort RPC” matches is not understood",
                "windows inbound 8: what “Program C:\\agent.exe” matches is not understood",
                "windows inbound 1: nothing says what happens to what no rule of windows inbound matches",
                "windows outbound 10: what “Profile Domain” matches is not understood",
                "windows outbound 1: nothing says what happens to what no rule of windows outbound matches",
            ],
        ),
        (
            "netsh.txt",
            [
                "windows inbound 53: what “LocalPort RPC” matches is not understood",
                "windows inbound 85: what “Program C:\\agent\\agent.exe” matches is not understood",
                "windows inbound 85: what “InterfaceType LAN” matches is not understood",
                "windows inbound 85: what “Profile Domain” matches is not understood",
                "windows inbound 1: nothing says what happens to what no rule of windows inbound matches",
                "windows outbound 1: nothing says what happens to what no rule of windows outbound matches",
            ],
        ),
        (
            "netsh-de.txt",
            [
                "windows inbound 34: netsh tells programs, services and interfaces only with “verbose”: whether rules "
                "are for all of them is open",
                "windows inbound 1: nothing says what happens to what no rule of windows inbound matches",
                "windows outbound 1: nothing says what happens to what no rule of windows outbound matches",
            ],
        ),
        (
            "gate.json",
            [
                'inet gate/forward 16: what “{"limit": {"rate": 10, "burst": 5, "per": "second"}}” matches '
                "is not understood"
            ],
        ),
        ("vpc.json", []),
        (
            "asa.txt",
            [
                "OUT_IN in outside 42: what “time-range work” matches is not understood",
                "OUT_IN in outside 43: what “object network nosuch” matches is not understood",
            ],
        ),
        ("ios.txt", ["EDGE in GigabitEthernet0/0 13: what “10.0.0.1 0.255.0.0” matches is not understood"]),
        (
            "subnet.json",
            ["subnet outbound 3: nothing says what happens to what no rule of subnet outbound matches"],
        ),
    ],
)
def test_what_is_not_understood_is_told_with_its_line(name, told):
    found = read_filters(CONFIGS / name)
    assert [f"{made.id} {one.origin.line}: {one.message}" for made in found for one in made.not_understood] == told


@pytest.mark.parametrize("name", DECISIONS)
def test_a_configuration_shows_one_format_and_keeps_its_lines(name):
    text = (CONFIGS / name).read_text(encoding="utf-8")
    (shown,) = shown_formats(text)
    assert shown in FORMATS
    lines = text.split("\n")
    for made in read_filters(CONFIGS / name):
        for rule in made.rules:
            line = lines[rule.origin.line - 1]
            if rule.origin.line == 1:
                # What stands for the whole file.
                continue
            at_column = rule.origin.column is not None and line[rule.origin.column - 1] == "{"
            assert at_column or line.strip().startswith(rule.origin.text[:40])
            assert rule.origin.file == str(CONFIGS / name)
