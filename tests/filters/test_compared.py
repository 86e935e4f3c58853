"""What passes between hosts, held against what is required: by hand, against brute force, and what is not known."""

import json
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import exgraph as xg
from exgraph.__main__ import run
from exgraph.errors import ExgraphError
from exgraph.filters.compared import Compared
from exgraph.filters.effective import effective
from exgraph.filters.passages import Passages
from exgraph.model.filter import Action, Condition, Filter, FilterRule
from exgraph.model.inventory import Firewall
from exgraph.relations.host_classes import Hosts
from exgraph.relations.required import ANY_OTHER, Required
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet
from tests.auditing.generated import ADDRESSES, inventories, matrices
from tests.auditing.hosts import INVENTORY

MATRIX = """\
Source,Destination,Protocol,Port
web,db,TCP,5432
ops,db,TCP,22
ops,web,TCP,443
"""
WIDER = "nothing requires what it lets through: "
MAYBE = "what it may let through, nothing is known to require: "
OTHERS = "Addresses of no role"
REPLIES = "ct state established,related accept"
ALL = (
    "ip saddr 10.0.0.0/30 ip daddr 10.0.0.3 tcp dport 5432 accept",
    "ip saddr 10.0.1.0/24 ip daddr 10.0.0.3 tcp dport 22 accept",
    "ip saddr 10.0.1.0/24 ip daddr 10.0.0.0/30 tcp dport 443 accept",
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def made(*rules, matrix=MATRIX, inventory=INVENTORY, head="type filter hook forward priority 0; policy drop;"):
        Path("m.csv").write_text(matrix, encoding="utf-8")
        Path("i.toml").write_text(inventory, encoding="utf-8")
        lines = ["table ip f {", "chain c {", head, REPLIES, *rules, "}", "}"]
        Path("c.nft").write_text("\n".join(lines), encoding="utf-8")
        return xg.load("m.csv")

    return made


def found(matrix, *names):
    told = xg.rules(
        "c.nft", only=names or ["wider-than-required", "narrower-than-required"], inventory="i.toml", matrix=matrix
    )
    return [(one.seen.origin.place, one.message, [cause.place for cause in one.seen.causes]) for one in told.findings]


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        # 10.0.0.0, which plays no role, is in the network of the first and the last rule.
        (
            ALL,
            [
                ("c.nft:5", f"{WIDER}{OTHERS} (10.0.0.0) → db tcp 5432", ["m.csv:2"]),
                (
                    "c.nft:7",
                    f"{WIDER}ops → db tcp 443 and ops → {OTHERS} (10.0.0.0) tcp 443",
                    ["m.csv:3"],
                ),
            ],
        ),
        (
            (
                "ip saddr 10.0.0.1 ip daddr 10.0.0.3 tcp dport 5432-5433 accept",
                "ip saddr 10.0.1.0/25 ip daddr 10.0.0.3 tcp dport 22 accept",
                "ip saddr 10.0.1.0/24 ip daddr 10.0.0.1-10.0.0.2 tcp dport 443 accept",
            ),
            [
                ("c.nft:5", f"{WIDER}web (10.0.0.1) → db tcp 5433", ["m.csv:2"]),
                ("m.csv:2", "it is required, and does not pass: web (10.0.0.2) → db tcp 5432", ["c.nft:3"]),
                ("m.csv:3", "it is required, and does not pass: ops (10.0.1.128/25) → db tcp 22", ["c.nft:3"]),
            ],
        ),
        (
            (
                "ip saddr 10.0.1.0/24 ip daddr 10.0.0.3 tcp dport 22 drop",
                "ip saddr 10.0.0.1-10.0.0.2 ip daddr 10.0.0.3 tcp dport 5432 accept",
                "ip saddr 10.0.1.0/24 ip daddr 10.0.0.1-10.0.0.3 limit rate 5/second tcp dport { 22, 443 } accept",
            ),
            [
                (
                    "c.nft:7",
                    f"{MAYBE}ops → web tcp 22 and ops → db tcp 443",
                    ["m.csv:4", "m.csv:3"],
                ),
                ("m.csv:3", "it is required, and does not pass: ops → db tcp 22", ["c.nft:5"]),
                ("m.csv:4", "it is required, and may not pass: ops → web tcp 443", ["c.nft:3"]),
            ],
        ),
        (
            (
                "ip saddr 10.0.0.1-10.0.0.2 ip daddr 10.0.0.3 accept",
                "ip saddr 10.0.1.0/24 ip daddr 10.0.0.1-10.0.0.3 tcp dport { 22, 443 } accept",
            ),
            [
                ("c.nft:5", f"{WIDER}web → db tcp 1-5431,5433-65535; all protocols but tcp", ["m.csv:2"]),
                ("c.nft:6", f"{WIDER}ops → web tcp 22 and ops → db tcp 443", ["m.csv:4", "m.csv:3"]),
            ],
        ),
    ],
)  # fmt: skip
def test_a_rule_and_a_requirement_are_told_with_what_differs(folder, rules, told):
    assert found(folder(*rules)) == told


def test_what_no_rule_decides_is_told_of_the_default(folder):
    matrix = folder("ip daddr 10.0.1.0/24 drop", head="type filter hook forward priority 0; policy accept;")
    assert found(matrix, "wider-than-required") == [
        (
            "c.nft:3",
            "no rule of ip f/c decides, and nothing requires: web → web all protocols, "
            "web → db tcp 1-5431,5433-65535; all protocols but tcp, "
            f"web → {OTHERS} (0.0.0.0-10.0.0.0, 10.0.0.4-10.0.0.255, 10.0.2.0-255.255.255.255) all protocols, "
            "db → web all protocols and 6 more",
            ["m.csv:4", "m.csv:2", "m.csv:3"],
        )
    ]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        # A flow of which no ports can be told: what passes may be that.
        (
            {"matrix": MATRIX + "web,db,TCP,dynamic\n"},
            [
                f"{MAYBE}web → db tcp 6000",
                f"{WIDER}web → db udp 6000",
            ],
        ),
        # {OTHERS} may be those of a role that has no address.
        (
            {"matrix": MATRIX + "guests,db,TCP,80\n"},
            [
                f"{WIDER}web → db tcp, udp 6000",
                f"{MAYBE}{OTHERS} (10.9.0.0/16) → db tcp 6000",
            ],
        ),
    ],
)
def test_what_the_document_leaves_open_is_not_called_wider_for_sure(folder, change, told):
    rules = (
        "ip saddr 10.0.0.1-10.0.0.2 ip daddr 10.0.0.3 meta l4proto { tcp, udp } th dport 6000 accept",
        *(["ip saddr 10.9.0.0/16 ip daddr 10.0.0.3 tcp dport 6000 accept"] if "guests" in change["matrix"] else []),
    )
    assert sorted(message for _, message, _ in found(folder(*rules, **change), "wider-than-required")) == sorted(told)


@pytest.mark.parametrize(("name", "surely"), [("web", "yes"), ("wed", "no")])
def test_a_role_that_the_matrix_has_not_may_be_one_that_has_no_address(folder, name, surely):
    matrix = folder(
        "ip saddr 10.0.0.1 ip daddr 10.0.0.3 tcp dport 80 accept",
        inventory=INVENTORY.replace('id = "web"', f'id = "{name}"'),
    )
    (row,) = xg.rules("c.nft", inventory="i.toml", matrix=matrix).to_frame("wider").to_dict("records")
    assert (row["source"], row["ports"], row["surely"]) == ((name,), "80", surely)


def test_what_a_host_opens_on_itself_passes_no_firewall(folder):
    assert found(folder("ip saddr 10.0.0.3 ip daddr 10.0.0.3 accept"), "wider-than-required") == []


def test_the_neighbours_of_a_host_are_heard_whatever_is_required(folder):
    inventory = INVENTORY.replace('"10.0.0.3"', '["10.0.0.3", "fd00::3"]').replace('"10.0.1.0/24"', '"fd00::/120"')
    inventory += '[[firewalls]]\nid = "f"\nfile = "c.nft"\ndirection = "inbound"\n'
    matrix = folder(inventory=inventory)
    text = Path("c.nft").read_text(encoding="utf-8").replace("table ip ", "table ip6 ").replace("forward", "input")
    rule = "icmpv6 type { nd-neighbor-solicit, echo-request } accept\n}"
    Path("c.nft").write_text(text.replace("}", rule, 1), encoding="utf-8")
    told = [message for _, message, _ in found(matrix, "wider-than-required")]
    assert len(told) == 1
    assert "icmpv6 128" in told[0]
    assert "135" not in told[0]


@pytest.mark.parametrize(
    ("rules", "change", "told"),
    [
        (
            (),
            {"head": "type filter hook input priority 0; policy drop;"},
            "none of its filters is for what firewalls meet that are forward; they are for input",
        ),
        (
            ALL,
            {"inventory": INVENTORY.replace('"10.0.1.0/24"', '["10.0.1.0/24", "fd00::/64"]')},
            "no filter is for IPv6: what passes there is not known",
        ),
    ],
)
def test_what_no_filter_is_for_is_not_known(folder, capsys, rules, change, told):
    folder(*rules, **change)
    assert run(["rules", "c.nft", "-i", "i.toml", "-m", "m.csv", "--format", "json"]) == 3
    written = json.loads(capsys.readouterr().out)
    assert [one["message"] for one in written["findings"] if one["rule"] == "not-understood"] == [told]
    assert all("fd00" not in row["source_addresses"] + row["destination_addresses"] for row in written["wider"])


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["-i", "i.toml", "-m", "m.csv"], 0, ""),
        (
            ["-i", "i.toml", "-m", "m.csv", "--fail-on", "wider-than-required"],
            1,
            "exgraph: 2 findings stopped by wider-than-required",
        ),
        (["-i", "i.toml", "-m", "m.csv", "--fail-on", "narrower-than-required"], 0, ""),
        (["--fail-on", "wider-than-required"], 2, "exgraph: wider-than-required needs an inventory, --inventory"),
        (["--rule", "narrower-than-required"], 2, "exgraph: narrower-than-required needs an inventory, --inventory"),
        (["-m", "m.csv"], 2, "exgraph: --matrix needs an inventory, --inventory"),
    ],
)
def test_the_gate_stops_what_was_compared_and_is_none_without(folder, capsys, arguments, code, told):
    folder(*ALL)
    assert run(["rules", "c.nft", *arguments]) == code
    assert capsys.readouterr().err.strip() == told


def test_a_check_that_compares_is_refused_without_a_matrix(folder):
    folder(*ALL)
    with pytest.raises(ExgraphError) as error:
        xg.rules("c.nft", inventory="i.toml")
    assert str(error.value) == "with an inventory, a matrix is needed that says what is required"


def test_each_way_has_its_row_and_its_places_in_sarif(folder):
    matrix = folder("ip saddr 10.0.0.1-10.0.0.2 ip daddr 10.0.0.3 tcp dport 5432-5433 accept")
    told = xg.rules("c.nft", inventory="i.toml", matrix=matrix)
    rows = told.to_frame("wider").to_dict("records")
    assert rows == [
        {
            "surely": "yes", "filter": "ip f/c", "file": "c.nft", "line": 5,
            "source": ("web",), "destination": ("db",),
            "source_addresses": "10.0.0.1-10.0.0.2", "destination_addresses": "10.0.0.3",
            "transports": ("tcp",), "ports": "5433", "nearest": ("m.csv:2",),
        }
    ]  # fmt: skip
    assert [row["line"] for row in told.to_frame("narrower").to_dict("records")] == [4, 3]
    sarif = json.loads(told.to_sarif())
    (result,) = [one for one in sarif["runs"][0]["results"] if one["ruleId"] == "wider-than-required"]
    places = [one["physicalLocation"] for one in (*result["locations"], *result.get("relatedLocations", ()))]
    assert [(one["artifactLocation"]["uri"], one["region"]["startLine"]) for one in places] == [
        ("c.nft", 5),
        ("m.csv", 2),
    ]


_SETS = st.sampled_from((*ADDRESSES, "any")).map(AddressSet.parse)
_RULES = st.builds(
    FilterRule,
    st.sampled_from([Action.PERMIT, Action.PERMIT, Action.DENY]),
    _SETS,
    _SETS,
    st.sampled_from([frozenset({"tcp"}), frozenset({"tcp", "udp"}), frozenset({"esp"}), None]),
    st.sampled_from(["1-81", "80", "85-1024", "1-65535"]).map(PortSet.parse),
    conditions=st.sampled_from([(), (), (Condition("not-understood", "x"),)]),
)
_HOSTS = [
    AddressSet.parse(text)
    for text in ("10.0.0.1", "10.0.0.2", "10.0.0.5", "10.9.9.9", "192.0.2.9", "2001:db8::1", "2001:db8:1::9", "fd00::1")
]


@given(st.lists(_RULES, max_size=5), matrices(), inventories())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
def test_what_is_told_is_what_differs_packet_by_packet(rules, matrix, inventory):
    hosts = Hosts.of(matrix, inventory)
    looked_at = Filter("f", tuple(rules), Action.DENY, "forward")
    compared = Compared(hosts, Passages.of(hosts, [(Firewall("f"), (looked_at,))]))
    required = Required(hosts)
    for source, destination, transport in product(_HOSTS, _HOSTS, ("tcp", "udp", "esp", "ip-99")):
        version = 4 if source.spans(4) else 6
        if source == destination or not destination.spans(version):
            continue
        here, there = (next(each for each in hosts.classes if end <= each.addresses) for end in (source, destination))
        passing = effective(looked_at, source, destination, transport)
        wanted = required.between(here, there).ports(transport, version)
        ends = source, destination, transport if transport in compared.transports else ANY_OTHER
        wider, narrower = _told(compared.wider, *ends), _told(compared.narrower, *ends)
        if not any((here.named, here.within, there.named, there.within)):
            assert not any((*wider.values(), *narrower.values()))
            continue
        assert wider[True] | wider[False] == passing.possibly - wanted
        assert wider[True] <= passing.surely
        assert narrower[True] == wanted - passing.possibly
        assert narrower[False] == wanted & passing.possibly - passing.surely
        if not (compared.lacking or hosts.absent or any(rule.conditions for rule in rules)):
            assert not wider[False]


def _told(found, source, destination, transport):
    """The ports that are told of one packet's ends, surely and else."""
    told = {True: PortSet(), False: PortSet()}
    for one in found:
        if source <= one.ends.sources and destination <= one.ends.destinations and transport in one.transports:
            told[one.surely] |= one.ports
    return told
