"""What firewalls let through is a matrix: of what was enforced, what is required; of others, what their rules say."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

import exgraph as xg
from exgraph.__main__ import run
from exgraph.auditing.permitted.ask import permitted_by
from exgraph.auditing.permitted.made import CONDITIONAL, OTHERS
from exgraph.model.cell import Status
from exgraph.relations.host_classes import Hosts
from exgraph.relations.required import FAMILY_OF, Lacking, Required, union
from exgraph.values.ports import PortSet
from exgraph.values.service import EVERY_TRANSPORT, PARTLY, PORTED

from .generated import inventories, matrices
from .hosts import INVENTORY

EXAMPLE = Path(__file__).parents[2] / "examples" / "enforce" / "inventory.toml"
MATRIX = "Source,Destination,Protocol,Port\nweb,db,tcp,5432\nops,web,tcp,22\n"
HEAD = "table inet f {\n\tchain forward {\n\t\ttype filter hook forward priority filter; policy drop;\n"


#: A protocol of no name, which neither documents nor rules have to mention.
UNNAMED = "ip-99"


def _whole(flows):
    return any(flow.service.transport == EVERY_TRANSPORT for flow in flows)


def opened(required, flows, destination, transport):
    """The ports of a transport that flows open on hosts."""
    found = PortSet()
    for flow in flows:
        numbers = required.opened(flow, flow.service, destination)
        for one in () if isinstance(numbers, Lacking) else numbers:
            found |= one.ports if one.transport in (None, transport) else PortSet()
    return found


@given(matrices(), inventories())
@settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    max_examples=60,
)
def test_what_was_enforced_is_permitted(tmp_path_factory, matrix, inventory):
    path = tmp_path_factory.mktemp("p") / "core.nft"
    path.write_text(xg.enforce(matrix, inventory).texts["nft"], encoding="utf-8")
    found = permitted_by(matrix, path, inventory=inventory)
    assert not found.not_understood
    required = Required(Hosts.of(matrix, inventory))
    classes = required.hosts.classes
    named = any(flow.service.transport == UNNAMED for flow in matrix.flows)
    for source in found.matrix.roles:
        for destination in found.matrix.roles:
            heres, theres = (
                [each for each in classes if role.id in each.roles or (role.id == OTHERS and not each.named)]
                for role in (source, destination)
            )
            pairs = [(a, b) for a in heres for b in theres if not (a == b and a.addresses.single)]
            if source.id == destination.id == OTHERS or not pairs:
                continue
            flows = found.matrix[source.id, destination.id].flows
            surely = [flow for flow in flows if PARTLY not in flow.service.marks]
            for transport in (*PORTED, "icmp", "esp", UNNAMED):
                if transport == UNNAMED and not (named or _whole(flows)):
                    # It has no service of its own: it is seen where all passes.
                    continue
                wanted = [
                    required.between(a, b).ports(transport, version)
                    for a, b in pairs
                    for version in (4, 6)
                    if a.addresses.spans(version) and b.addresses.spans(version)
                    if FAMILY_OF.get(transport, version) == version
                ]
                if not wanted:
                    continue
                every = PortSet.every()
                for each in wanted:
                    every &= each
                assert opened(required, surely, theres[0], transport) == every
                assert opened(required, flows, theres[0], transport) == union(wanted)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def made(*rules, more=""):
        (tmp_path / "m.csv").write_text(MATRIX, encoding="utf-8")
        (tmp_path / "hosts.toml").write_text(INVENTORY + more, encoding="utf-8")
        text = HEAD + "".join(f"\t\t{rule}\n" for rule in rules) + "\t}\n}\n"
        (tmp_path / "core.nft").write_text(text, encoding="utf-8")
        return xg.load("m.csv")

    return made


def told(matrix):
    return {
        (flow.source, flow.destination, flow.service.key, *flow.service.marks): flow.origin.line
        for flow in matrix.flows
    }


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ((), {}),
        (
            ("ip saddr 10.0.0.0/30 ip daddr 10.0.0.3 tcp dport 5432-5433 accept",),
            {
                ("web", "db", "? tcp/5432"): 4,
                ("web", "db", "? tcp/5433"): 4,
                ("other-addresses", "db", "? tcp/5432-5433", "partly"): 4,
            },
        ),
        (
            ("ip saddr 10.0.0.1 ip daddr 10.0.0.3 tcp dport 5432 accept",),
            {("web", "db", "? tcp/5432", "partly"): 4},
        ),
        (
            ("ip saddr 10.0.0.1 ip daddr 10.0.0.3 udp dport 53 accept", "ip saddr 10.0.0.2 ip daddr 10.0.0.3 accept"),
            {
                ("web", "db", "? tcp/5432", "partly"): 5,
                ("web", "db", "? tcp/1-5431", "partly"): 5,
                ("web", "db", "? tcp/5433-65535", "partly"): 5,
                ("web", "db", "? udp/53"): 4,
            },
        ),
        (
            ("ip saddr 10.0.0.0/30 ip daddr 10.0.0.3 meta mark 7 tcp dport 22 accept",),
            {
                ("web", "db", "? tcp/22", "conditional"): 4,
                ("other-addresses", "db", "? tcp/22", "conditional"): 4,
            },
        ),
        (("ip saddr 10.0.1.0/24 ip daddr 10.0.0.3 accept",), {("ops", "db", "? any/1-65535"): 4}),
        (
            ("ip daddr 10.0.0.3 tcp dport 443 accept",),
            {
                ("web", "db", "? tcp/443"): 4,
                ("ops", "db", "? tcp/443"): 4,
                ("other-addresses", "db", "? tcp/443"): 4,
            },
        ),
        (("ip saddr 10.0.1.0/24 ip daddr 10.0.0.3 icmp type { 0, 8 } accept",), {("ops", "db", "? icmp [0,8]"): 4}),
    ],
    ids=["nothing", "whole", "some-hosts", "both", "condition", "everything", "everybody", "icmp"],
)
def test_what_rules_let_through(folder, rules, expected):
    found = told(xg.permitted(folder(*rules), "core.nft", inventory="hosts.toml"))
    assert {flow: line for flow, line in found.items() if flow in expected or not _beside(flow)} == expected


def _beside(flow):
    """What the example with everything from one host opens in other transports."""
    return "partly" in flow and ("tcp" not in flow[2])


def test_what_nothing_lets_through_is_denied_and_what_passes_no_firewall_is_silent(folder):
    matrix = folder(
        "tcp dport 22 accept", more='[[firewalls]]\nid = "core"\nfile = "core.nft"\nbetween = [["ops", "*"]]\n'
    )
    found = permitted_by(matrix, inventory="hosts.toml")
    assert str(found.matrix["ops", "web"]) == "? tcp/22"
    assert found.matrix["web", "db"].status is Status.SILENT
    assert ("web", "db") in found.unfiltered
    none = permitted_by(folder(), "core.nft", inventory="hosts.toml")
    assert none.matrix["web", "db"].status is Status.NONE


@pytest.mark.parametrize(
    ("interfaces", "marks"),
    [
        ("", ["conditional"]),
        ('[firewalls.interfaces]\neth0 = "front"\n', []),
        ('[firewalls.interfaces]\neth0 = "back"\n', None),
    ],
    ids=["unknown", "behind-it", "behind-another"],
)
def test_what_lies_behind_an_interface_settles_its_condition(folder, interfaces, marks):
    more = '[[firewalls]]\nid = "core"\nfile = "core.nft"\n' + interfaces
    folder('iifname "eth0" ip saddr 10.0.0.0/30 ip daddr 10.0.0.3 tcp dport 5432 accept', more=more)
    zones = {"web": "front", "db": "back", "ops": "office"}
    reading = xg.Reading(zones=zones, profile=False)
    found = xg.permitted(xg.read("m.csv", reading=reading).matrix, inventory="hosts.toml")
    flows = found["web", "db"].flows
    assert ([*flows[0].service.marks] if flows else None) == marks


def test_several_firewalls_on_a_way_all_have_to_permit(folder, tmp_path):
    more = '[[firewalls]]\nid = "a"\nfile = "core.nft"\n[[firewalls]]\nid = "b"\nfile = "b.nft"\n'
    matrix = folder("ip daddr 10.0.0.3 tcp dport { 22, 5432 } accept", more=more)
    (tmp_path / "b.nft").write_text(HEAD + "\t\tip daddr 10.0.0.3 tcp dport { 80, 5432 } accept\n\t}\n}\n", "utf-8")
    assert str(xg.permitted(matrix, inventory="hosts.toml")["web", "db"]) == "? tcp/5432"


def test_the_command_gives_a_matrix_that_others_take(folder, tmp_path, capsys):
    folder("ip saddr 10.0.0.0/30 ip daddr 10.0.0.3 tcp dport 5432 accept", "ip daddr 10.0.0.3 meta mark 7 accept")
    assert run(["permitted", "core.nft", "-i", "hosts.toml", "-m", "m.csv", "-o", "p.json"]) == 3
    err = capsys.readouterr().err.splitlines()
    assert err[-1] == "exgraph: what passes is not known in full: 1 construct is not understood"
    assert "core.nft:5: what “meta mark 7” matches is not understood" in err
    assert run(["diff", "m.csv", "p.json"]) == 0
    assert run(["draw", "p.json", "-o", "p.svg"]) == 0
    assert any(CONDITIONAL in flow.service.marks for flow in xg.load("p.json").flows)


def test_of_the_example_nothing_is_missing_but_what_is_open(tmp_path):
    seed = xg.load()
    enforced = xg.enforce(seed, EXAMPLE)
    path = tmp_path / "core.nft"
    path.write_text(enforced.texts["nft"], encoding="utf-8")
    found = xg.permitted(seed, path, inventory=EXAMPLE)
    lost = {flow.key for flow in seed.flows} - {flow.key for flow in found.flows}
    # What a host opens on itself passes no firewall.
    alone = {"bridgehead-2003", "pf-2003"}
    assert {key for key in lost if not (key[0] == key[1] and key[0] in alone)} == {
        ("cas-2007", "um-2007", "? ?/dynamic")
    }
