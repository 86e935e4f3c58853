from __future__ import annotations

import json
from dataclasses import replace

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.analysis.closing.answer import Closing
from exgraph.analysis.closing.ask import closing
from exgraph.analysis.closing.open_ports import OpenPorts
from exgraph.errors import ExgraphError, UnknownName
from exgraph.model.role import DynamicRange, Product
from exgraph.values.ports import PortRange

from .generated import matrices
from .matrices import matrix

ZONES = {"web": "dmz", "app": "in", "db": "in", "ops": "office"}
CELLS = {
    "web>app": "X tcp/25, X tcp/20-30, X udp/25, X ?/25",
    "app>db": "RPC tcp/135, RPC tcp/dynamic",
    "db>app": "Y tcp/25",
    "ops>db": "Web tcp/dynamic",
    "ops>web": "Web tcp/443",
}


@pytest.mark.parametrize(
    ("ports", "effects"),
    [
        (["25"], {"X tcp/25": "closed", "X tcp/20-30": "narrowed", "X udp/25": "closed", "X ?/25": "closed"}),
        (["tcp/25"], {"X tcp/25": "closed", "X tcp/20-30": "narrowed", "X ?/25": "unclear"}),
        (["20-24", "25-30"], {"X tcp/25": "closed", "X tcp/20-30": "closed", "X udp/25": "closed", "X ?/25": "closed"}),
        (
            ["tcp/20-30", "udp/25"],
            {"X tcp/25": "closed", "X tcp/20-30": "closed", "X udp/25": "closed", "X ?/25": "unclear"},
        ),
        (["443"], {}),
    ],
)
def test_a_flow_is_closed_narrowed_or_unclear(ports, effects):
    found = closing(matrix(ZONES, CELLS), ports, at="dmz:in")
    assert {one.flow.service.key: str(one.effect) for one in found.affected} == effects


@pytest.mark.parametrize(
    ("ports", "closed", "narrowed"),
    [
        (["dynamic"], ["RPC tcp/dynamic", "Web tcp/dynamic"], []),
        (["1024-65535"], ["RPC tcp/dynamic", "Web tcp/dynamic"], []),
        (["49152-65535"], ["Web tcp/dynamic"], ["RPC tcp/dynamic"]),
        (["50000"], [], ["RPC tcp/dynamic", "Web tcp/dynamic"]),
        (["tcp/dynamic", "tcp/135"], ["RPC tcp/135", "RPC tcp/dynamic", "Web tcp/dynamic"], []),
    ],
)
def test_dynamic_ports_come_from_1024_up_for_rpc_and_from_49152_up_otherwise(ports, closed, narrowed):
    found = closing(matrix(ZONES, CELLS), ports)
    assert [one.flow.service.key for one in found.of("closed")] == closed
    assert [one.flow.service.key for one in found.of("narrowed")] == narrowed


@pytest.mark.parametrize(
    ("cell", "ports", "unmapped"),
    [
        ("RPC tcp/135, RPC tcp/dynamic", ["135"], ["RPC tcp/dynamic"]),
        ("RPC tcp/135, RPC tcp/dynamic", ["135", "dynamic"], []),
        # Another mapper stays, or there was none: its ports are found another way.
        ("RPC tcp/135, RPC udp/135, RPC tcp/dynamic", ["tcp/135"], []),
        ("Voice tcp/5060, Voice udp/dynamic", ["5060"], []),
    ],
)
def test_who_loses_the_endpoint_mapper_is_told(cell, ports, unmapped):
    found = closing(matrix(ZONES, {"app>db": cell}), ports)
    assert [flow.service.key for flow in found.unmapped] == unmapped
    assert ("lose the endpoint mapper" in found.summary) == bool(unmapped)


def test_a_range_that_the_profile_states_goes_before_the_defaults():
    made = matrix(ZONES, CELLS)
    product = Product("p", dynamic=(DynamicRange("Windows", PortRange(1025, 5000), "KB 929851"),))
    made = replace(made, roles=tuple(replace(role, product="p") for role in made.roles), products=(product,))
    found = closing(made, ["1025-5000"])
    assert [one.flow.service.key for one in found.of("closed")] == ["RPC tcp/dynamic", "Web tcp/dynamic"]
    told = closing(made, pin=10)
    assert {pair.ranges for pair in told.dynamic} == {product.dynamic}
    assert [(pair.opened, pair.pinned) for pair in told.dynamic] == [(3977, 11), (3976, 10)]


@given(matrices(), st.sets(st.sampled_from(["25", "tcp/80", "443", "udp/53", "dynamic"]), min_size=1))
def test_what_is_lost_is_what_the_graph_loses(made, ports):
    used = {"25": "25", "tcp/80": "80", "443": "443", "udp/53": "53", "dynamic": "dynamic"}
    ports = sorted(port for port in ports if any(flow.service.ports_text == used[port] for flow in made.flows))
    if not ports:
        return
    found = closing(made, ports)
    texts = {used[port] for port in ports}
    closed = {flow.key for flow in made.flows if flow.service.ports_text in texts}
    assert {one.flow.key for one in found.of("closed")} == closed
    before, after = nx.DiGraph(made.graph), nx.DiGraph()
    after.add_nodes_from(before)
    after.add_edges_from(flow.key[:2] for flow in made.flows if flow.key not in closed)
    assert set(found.pairs) == set(before.edges) - set(after.edges)
    pairs = [(a, b) for a in before for b in before if a != b]
    assert set(found.cut_off) == {
        (a, b) for a, b in pairs if nx.has_path(before, a, b) and not nx.has_path(after, a, b)
    }
    outwards = {role: [end for end in before[role] if end != role] for role in before}
    still = {role: [end for end in after[role] if end != role] for role in before}
    assert set(found.opens_nothing) == {role for role in before if outwards[role] and not still[role]}
    assert sum(loss.closed for loss in found.applications) == len(closed)
    assert {one.flow.key[:2] for one in found.affected if one.last} == set(found.pairs)


@pytest.mark.parametrize(
    ("ports", "at", "summary"),
    [
        (
            ["25"],
            None,
            "Closing 25 everywhere closes 4 flows, narrows 1; 1 pair loses its last flow, and 1 pair of roles is no "
            "longer connected, over any role.",
        ),
        (
            ["tcp/25"],
            "dmz",
            "Closing tcp/25 at the boundary of dmz closes 1 flow, narrows 1, and may close 1 more whose transport is "
            "not stated; 0 pairs lose their last flow, and nobody is cut off over other roles.",
        ),
        (["443", "dynamic"], "in:dmz", "Closing 443 and dynamic from in to dmz touches no flow."),
        (
            ["443", "dynamic"],
            "office",
            "Closing 443 and dynamic at the boundary of office closes 2 flows; 2 pairs lose their last flow, and 3 "
            "pairs of roles are no longer connected, over any role.",
        ),
    ],
)
def test_the_summary_says_who_is_left_without(ports, at, summary):
    cells = CELLS | {"db>app": "Y tcp/25", "web>app": CELLS["web>app"]}
    assert closing(matrix(ZONES, cells), ports, at).summary == summary


def test_the_exchange_matrix_without_smtp_at_the_dmz(seed):
    found = closing(seed, ["25"], at="dmz")
    assert found.pairs == (("hub-2007", "relay-dmz"),)
    assert found.accepts_nothing == ("relay-dmz",)
    assert len(found.cut_off) == 13
    assert [(loss.application, loss.closed) for loss in found.applications] == [("SMTP", 3)]


def test_csv_and_json():
    found = closing(matrix(ZONES, CELLS), "tcp/25", "dmz")
    assert isinstance(found, Closing)
    assert found.to_csv() == (
        "source,destination,service,effect,last,places\n"
        "web,app,X tcp/25,closed,no,m.txt:1\n"
        "web,app,X tcp/20-30,narrowed,no,m.txt:1\n"
        "web,app,X ?/25,unclear,no,m.txt:1\n"
    )
    told = json.loads(found.to_json())
    assert list(told)[:5] == ["version", "summary", "ports", "zone", "destination_zone"]
    assert told["flows"][0]["text"] == CELLS["web>app"]
    assert told["applications"] == [{"application": "X", "closed": 1, "flows": 4}]


def test_open_ports_are_counted_and_what_pinning_saves():
    found = closing(matrix(ZONES, CELLS), pin="50000-50009")
    assert isinstance(found, OpenPorts)
    assert found.summary == (
        "6 ports and ranges and dynamic ones in use, 5 for one flow only; 2 pairs need dynamic ports; 80 912 ports "
        "are opened over all pairs, 36 with dynamic ports pinned to 50000-50009."
    )
    assert [(pair.source, pair.opened, pair.pinned) for pair in found.dynamic] == [
        ("app", 64513, 11),
        ("ops", 16384, 10),
    ]
    assert [(o.source_zone, o.destination_zone, o.opened, o.pinned) for o in found.openings] == [
        ("dmz", "in", 13, 13),
        ("in", "in", 64514, 12),
        ("office", "dmz", 1, 1),
        ("office", "in", 16384, 10),
    ]
    assert [use.port for use in found.uses if len(use.flows) > 1] == ["tcp/25", "tcp/dynamic"]


def test_open_ports_without_a_pin_are_what_is_opened():
    found = closing(matrix(ZONES, CELLS), at="office")
    assert found.summary == (
        "1 port or range and dynamic ones in use at the boundary of office, 2 for one flow only; 1 pair needs dynamic "
        "ports; 16 385 ports are opened over all pairs."
    )
    assert found.to_csv() == (
        "kind,name,source,destination,flows,pairs,opened,over_pairs,pinned,pinned_over_pairs,ranges,places\n"
        "port,tcp/443,,,1,1,,,,,,m.txt:5\n"
        "port,tcp/dynamic,,,1,1,,,,,,m.txt:4\n"
        "dynamic,,ops,db,1,1,16384,16384,,,49152-65535,m.txt:4\n"
        "conduit,,office,dmz,,,1,1,,,,\n"
        "conduit,,office,in,,,16384,16384,,,,\n"
    )
    assert json.loads(found.to_json())["dynamic"][0]["ranges"] == [
        {"platform": "IANA dynamic ports", "ports": "49152-65535", "source": "RFC 6335, section 6"}
    ]


#: KB 929851: Exchange Server 2007 on Windows Server 2008 uses 1025-60000.
@pytest.mark.parametrize(
    ("at", "over_pairs", "by_platform"),
    [
        (
            None,
            1_796_932,
            [
                (("Windows Server 2003", "Windows XP and Windows Server 2003"), 203_092),
                (("Windows Server 2008", "Windows Server 2003", "Windows Vista and later"), 1_757_172),
            ],
        ),
        (
            "clients:exchange-2007",
            353_870,
            [(("Windows Server 2003",), 23_870), (("Windows Server 2008",), 353_870)],
        ),
        # One platform is no choice, and no dynamic ports are none.
        ("exchange-2007:exchange-2003", 11_936, []),
        ("clients:directory", 27, []),
    ],
)
def test_what_is_opened_is_counted_by_platform_and_all_of_them_are_an_upper_bound(seed, at, over_pairs, by_platform):
    found = closing(seed, at=at)
    assert sum(opening.over_pairs for opening in found.openings) == over_pairs
    assert [(each.platforms, each.over_pairs) for each in found.platforms] == by_platform
    assert all(number <= over_pairs for _, number in by_platform)


def test_the_ports_of_platforms_are_told_beside_the_upper_bound(seed):
    found = closing(seed, pin=256)
    assert found.summary.replace("\N{NO-BREAK SPACE}", " ").endswith(
        " 1 796 932 ports are opened over all pairs, on one platform 203 092 to 1 757 172, 13 372 with dynamic ports "
        "pinned to 256 ports."
    )
    assert json.loads(found.to_json())["platforms"][0] == {
        "platforms": ["Windows Server 2003", "Windows XP and Windows Server 2003"],
        "over_pairs": 203092,
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"ports": ["smtp"]}, "'smtp' is no port; a port is 25, tcp/135, 1024-65535 or dynamic"),
        ({"ports": ["udp/dynamic"]}, "no flow uses udp/dynamic"),
        ({"ports": ["26"]}, "no flow uses port 26; the nearest there is: 25"),
        ({"ports": ["25"], "at": "dmx"}, "unknown zone 'dmx'; did you mean 'dmz'?"),
        ({"ports": ["25"], "at": "dmz:directry"}, "unknown zone 'directry'; did you mean 'directory'?"),
        ({"ports": ["25"], "pin": "256"}, "ports are closed or dynamic ones pinned, not both"),
        ({"pin": "256-1"}, "'256-1' is no range to pin to, nor a number of ports; 49152-49407 and 256 are"),
        ({"pin": "0"}, "'0' is no range to pin to, nor a number of ports; 49152-49407 and 256 are"),
    ],
)
def test_what_cannot_be_asked_is_refused(seed, arguments, message):
    with pytest.raises(ExgraphError) as failure:
        closing(seed, **arguments)
    assert str(failure.value) == message
    assert isinstance(failure.value, UnknownName) == message.startswith("unknown")
