"""Whatever is required is written, read back by another reader, and equal; whatever is changed in it is found."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

import exgraph as xg
from exgraph.auditing.enforce.proving import proof_of
from exgraph.errors import ExgraphError
from exgraph.filters.reading import filters_of
from exgraph.filters.writers import PROVED, WRITERS
from exgraph.filters.writers.order import Meets
from exgraph.model.inventory import DIRECTIONS, Firewall
from exgraph.model.inventory_file import read_inventory
from exgraph.relations.applies import applies
from exgraph.relations.host_classes import Hosts
from exgraph.relations.required import Required

from .generated import NAMED, inventories, matrices

#: A rule with its lines, by its name.
LINES = {
    "nft": r"^.*exgraph {name} .*\n",
    "iptables": r"^.*exgraph {name} .*\n",
    "cisco": r"^access-list \S+ remark exgraph {name} .*\n(?:.* extended .*\n)+?(?=.* remark |.* any any$)",
    "kubernetes": r"^    # exgraph {name} .*\n(?:    (?!#).*\n)+",
}
#: The keys of lists that a rule stands in, and of its comment.
OBJECTS = {
    "windows": (("Rules",), "Description"),
    "aws": (("IpRanges", "Ipv6Ranges"), "Description"),
    "azure": (("securityRules",), "description"),
}
ROLES = frozenset({"relay-dmz", "hub-2007", "cas-2007", "mailbox-2007", "dc", "outlook-2003"})
EXAMPLE = Path(__file__).parents[2] / "examples" / "enforce" / "inventory.toml"


def enforced(matrix, inventory, form, direction="forward", minimal=False):
    """The rules, for a firewall of a direction that the format is for; nothing where no host has any."""
    firewalls = (Firewall("a", direction=direction),)
    if WRITERS[form].meets is Meets.FIREWALL:
        # A global list, or two interfaces with the same zone behind them.
        by = (("one", "z"), ("two", "z")) if direction == "inbound" else ()
        firewalls = (Firewall("a", interfaces=by),)
    try:
        return xg.enforce(matrix, replace(inventory, firewalls=firewalls), form, minimal=minimal)
    except ExgraphError as error:
        if str(error) != f"rules for {form} are those of hosts, and no role has a host of its own":
            raise
        reject()


def without(form, text, name):
    """The text without a rule."""
    if form not in OBJECTS:
        return re.sub(LINES[form].format(name=name), "", text, flags=re.MULTILINE)
    keys, comment = OBJECTS[form]

    def less(value):
        if isinstance(value, dict):
            return {key: kept(each) if key in keys else less(each) for key, each in value.items()}
        return [less(each) for each in value] if isinstance(value, list) else value

    def kept(rules):
        told = (rule.get("properties", rule).get(comment) for rule in rules)
        return [rule for rule, text in zip(rules, told, strict=True) if not f"{text} ".startswith(f"exgraph {name} ")]

    return json.dumps(less(json.loads(text)))


@pytest.mark.parametrize("form", PROVED)
@given(matrices(), inventories(), st.sampled_from(DIRECTIONS), st.booleans())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_what_is_written_is_read_back_equal(form, matrix, inventory, direction, minimal):
    found = enforced(matrix, inventory, form, direction, minimal)
    assert found.proof.holds
    assert enforced(matrix, inventory, form, direction, minimal).texts == found.texts


@pytest.mark.parametrize("form", PROVED)
@given(matrices(), inventories())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], max_examples=40)
def test_no_rule_can_be_missed(form, matrix, inventory):
    """A rule that is left out is found, for none is there that others make needless."""
    found = enforced(matrix, inventory, form)
    for planned in found.rules:
        if planned.rule.permits:
            less = {name: without(form, text, planned.name) for name, text in found.texts.items()}
            assert less != found.texts
            assert not proof_of(less, found.plan).holds


@given(matrices(), inventories())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_required_is_what_applies(matrix, inventory):
    """For hosts that play one role, the ports are those that the scalar form of §7 opens, flow by flow."""
    hosts = Hosts.of(matrix, inventory)
    required = Required(hosts)
    for source in hosts.classes:
        for destination in hosts.classes:
            if not (len(source.roles) == len(destination.roles) == 1):
                continue
            if {*source.within, *destination.within} - {"any"}:
                # A network may hold some hosts of a role and not the others: that the scalar form cannot say.
                continue
            between = required.between(source, destination)
            lacking = {flow for flow, _ in between.lacking}
            for transport in ("tcp", "udp", "sctp"):
                for port in (1, 21, 22, 80, 82, 95, 100, 101, 1001, 65535):
                    flows = [
                        flow
                        for flow in matrix.flows
                        if flow not in lacking
                        and applies(hosts.matrix, flow, source.roles[0], destination.roles[0], transport, port)
                    ]
                    opened = {
                        one.flow.key
                        for one in between.opened
                        if one.transport in (None, transport) and port in one.ports and not one.ranges and not one.given
                    }
                    assert opened == {flow.key for flow in flows}


CHANGES = {
    "nft": {
        "port": (r"(tcp|udp) dport (\d+) ", lambda m: f"{m[1]} dport {int(m[2]) + 1} "),
        "wider": (r"dport \{ (\d+),", lambda m: f"dport {{ {int(m[1]) - 1}-{m[1]},"),
        "range": (r"(\d+)-(\d{4}) \}", lambda m: f"{m[1]}-{int(m[2]) + 1} }}"),
        "address": (r"ip daddr (\d+\.\d+\.\d+)\.(\d+) ", lambda m: f"ip daddr {m[1]}.{int(m[2]) + 1} "),
        "network": (r"ip saddr (\S+)/31 ", lambda m: f"ip saddr {m[1]}/24 "),
        "action": (r" accept comment \"exgraph R", lambda m: ' drop comment "exgraph R'),
        "transport": (r" udp dport ", lambda m: " tcp dport "),
        "direction": (r"ip saddr (\S+) ip daddr (\S+) ", lambda m: f"ip saddr {m[2]} ip daddr {m[1]} "),
        "policy": (r"policy drop", lambda m: "policy accept"),
        "replies": (r"ct state established,related accept", lambda m: "ct state related accept"),
        "condition": (r"ip saddr ", lambda m: 'iifname "eth0" ip saddr '),
        "not understood": (r" accept comment \"exgraph R", lambda m: ' quux accept comment "exgraph R'),
        "jump": (r"\t\tct state", lambda m: "\t\tjump nowhere\n\t\tct state"),
        "hook": (r"hook forward", lambda m: "hook input"),
    },
    "cisco": {
        "port": (r" eq (\d+)\n", lambda m: f" eq {int(m[1]) + 1}\n"),
        "range": (r"range (\d+) (\d+)\n", lambda m: f"range {m[1]} {int(m[2]) - 1}\n"),
        "wider": (r"range (\d+) (\d+)\n", lambda m: f"range {int(m[1]) - 1} {m[2]}\n"),
        "address": (r"host (\d+\.\d+\.\d+)\.(\d+)\b", lambda m: f"host {m[1]}.{int(m[2]) + 1}"),
        "mask": (r"255\.255\.255\.254", lambda m: "255.255.255.0"),
        "length": (r"/127\n", lambda m: "/64\n"),
        "member": (r" (?:port|network)-object .*\n", lambda m: ""),
        "action": (r"extended permit tcp", lambda m: "extended deny tcp"),
        "line": (r"access-list \S+ extended permit .*\n", lambda m: ""),
        "transport": (r"extended permit udp .*", lambda m: m[0].replace("udp", "tcp")),
        "default": (r"deny ip any any", lambda m: "permit ip any any"),
        "not bound": (r"access-group .*\n", lambda m: ""),
        "bound elsewhere": (r" global\n", lambda m: " in interface outside\n"),
        "closed on the way out": (
            r"access-group .*\n",
            lambda m: f"{m[0]}access-list shut extended deny ip any any\naccess-group shut out interface dmz\n",
        ),
        "inactive": (r"(extended permit .*)\n", lambda m: f"{m[1]} inactive\n"),
        "for a time": (r"(extended permit .*)\n", lambda m: f"{m[1]} time-range work\n"),
        "no group": (r"object-group (network|service) (\S+)", lambda m: f"object-group {m[1]} {m[2]}x"),
        "another network": (r"^ network-object .*\n", lambda m: m[0] + " network-object host 10.250.0.1\n"),
    },
    "windows": {
        "port": (r'"LocalPort": \["(\d+)"', lambda m: f'"LocalPort": ["{int(m[1]) + 1}"'),
        "range": (r'"(\d+)-(\d+)"', lambda m: f'"{m[1]}-{int(m[2]) - 1}"'),
        "every port": (r'"RemotePort": \[[^]]*\]', lambda m: '"RemotePort": "Any"'),
        "from a port": (
            r'("Protocol": "TCP", "LocalPort": .*?"RemotePort": )"Any"',
            lambda m: f'{m[1]}"1024-65535"',
        ),
        "address": (r'"RemoteAddress": \["([\d.]+)\.(\d+)"', lambda m: f'"RemoteAddress": ["{m[1]}.{int(m[2]) + 2}"'),
        "from anywhere": (r'"RemoteAddress": \["\d[^]]*\]', lambda m: '"RemoteAddress": []'),
        "network": (r"/31", lambda m: "/24"),
        "action": (r'"Action": "Allow"', lambda m: '"Action": "Block"'),
        "direction": (r'"Direction": "Inbound"', lambda m: '"Direction": "Outbound"'),
        "off": (r'("Group": "exgraph", "Enabled": )"True"', lambda m: f'{m[1]}"False"'),
        "profile": (r'"Profile": "Any"', lambda m: '"Profile": "Domain"'),
        "program": (r'"Profile": "Any"', lambda m: '"Profile": "Any", "Program": "C:\\\\a.exe"'),
        "transport": (r'"Protocol": "UDP"', lambda m: '"Protocol": "TCP"'),
        "message": (r'"IcmpType": \["133"', lambda m: '"IcmpType": ["128"'),
        "default": (r'"Default(In|Out)boundAction": "Block"', lambda m: f'"Default{m[1]}boundAction": "Allow"'),
        "no default": (r', "DefaultInboundAction": "Block"', lambda m: ""),
        "profile off": (r'("Name": "(?:Domain|Private|Public)", "Enabled": )"True"', lambda m: f'{m[1]}"False"'),
        "no profile": (r'    \{"Name": "Domain".*\n', lambda m: ""),
        "no rules": (
            r'"Enabled": "True", "Default',
            lambda m: '"Enabled": "True", "AllowInboundRules": "False", "Default',
        ),
    },
    "aws": {
        "port": (
            r'"FromPort": (\d+),(\s+)"ToPort": \1,',
            lambda m: f'"FromPort": {m[1]},{m[2]}"ToPort": {int(m[1]) + 1},',
        ),
        "from": (r'"FromPort": (\d+)', lambda m: f'"FromPort": {int(m[1]) - 1}'),
        "address": (r'"CidrIp": "([\d.]+)\.(\d+)/32"', lambda m: f'"CidrIp": "{m[1]}.{int(m[2]) + 1}/32"'),
        "network": (r'(CidrIp": "[\d.]+)/31', lambda m: f"{m[1]}/24"),
        "every protocol": (r'"IpProtocol": "tcp"', lambda m: '"IpProtocol": "-1"'),
        "transport": (r'"IpProtocol": "udp"', lambda m: '"IpProtocol": "tcp"'),
        "protocol": (r'"IpProtocol": "udp"', lambda m: '"IpProtocol": "132"'),
        "group": (r'"IpRanges": \[', lambda m: '"UserIdGroupPairs": [{"GroupId": "sg-1"}], "IpRanges": ['),
        "line": (r'\{"CidrIp": [^}]*\},\n', lambda m: ""),
        "names": (r'"GroupName": "exgraph-', lambda m: '"GroupName": "exgraph_'),
        "direction": (r'"IpPermissionsEgress"', lambda m: '"IpPermissionsOut"'),
    },
    "azure": {
        "port": (r'"destinationPortRanges": \["(\d+)"', lambda m: f'"destinationPortRanges": ["{int(m[1]) + 1}"'),
        "range": (r'"(\d+)-(\d+)"', lambda m: f'"{m[1]}-{int(m[2]) - 1}"'),
        "every port": (r'"destinationPortRanges": \[[^]]*\]', lambda m: '"destinationPortRange": "*"'),
        "from a port": (
            r'"sourcePortRange": "\*"(?=.*"description": "exgraph R)',
            lambda m: '"sourcePortRange": "1-9"',
        ),
        "address": (r'Prefixes": \["([\d.]+)\.(\d+)/32"', lambda m: f'Prefixes": ["{m[1]}.{int(m[2]) + 1}/32"'),
        "network": (r"/31", lambda m: "/24"),
        "tag": (r'"sourceAddressPrefixes": \["[\d.]+/\d+"', lambda m: m[0].partition("[")[0] + '["VirtualNetwork"'),
        "action": (r'"access": "Allow"', lambda m: '"access": "Deny"'),
        "otherwise": (r'"priority": 4096,', lambda m: '"priority": 99,'),
        "nothing otherwise": (r'"access": "Deny"', lambda m: '"access": "Allow"'),
        "direction": (r'"direction": "Inbound"', lambda m: '"direction": "Outbound"'),
        "protocol": (r'"protocol": "Udp"', lambda m: '"protocol": "*"'),
        "unknown": (r'"protocol": "Udp"', lambda m: '"protocol": "Quux"'),
    },
    "kubernetes": {
        "port": (r" port: (\d+)$", lambda m: f" port: {int(m[1]) + 1}"),
        "end": (r" endPort: (\d+)$", lambda m: f" endPort: {int(m[1]) - 1}"),
        "no end": (r"^ +endPort: (\d+)\n", lambda m: ""),
        "address": (r'cidr: "([\d.]+)\.(\d+)/32"', lambda m: f'cidr: "{m[1]}.{int(m[2]) + 1}/32"'),
        "network": (r'(cidr: "[\d.]+)/31', lambda m: f"{m[1]}/24"),
        "except": (r'(cidr: "10.20.0.0/17")', lambda m: f'{m[1]}\n            except: ["10.20.1.0/24"]'),
        "transport": (r"protocol: UDP", lambda m: "protocol: SCTP"),
        "every port": (r"^      ports:\n(?:        .*\n)+", lambda m: ""),
        "anybody": (r"^    - (from|to):\n(?:        .*\n)+      ports:", lambda m: "    - ports:"),
        "pods": (r"- ipBlock:\n +cidr: .*", lambda m: "- podSelector: {}"),
        "label": (r"^      exgraph/hosts: \"", lambda m: m[0] + "x"),
        "every pod": (r"^    matchLabels:\n.*\n", lambda m: ""),
        "type": (r"^    - Egress\n", lambda m: ""),
        "namespace": (r"^  annotations:", lambda m: "  namespace: other\n  annotations:"),
        "open": (r"^  (in|e)gress:\n", lambda m: m[0] + "    - {}\n"),
        "named": (r" port: (\d+)$", lambda m: " port: http"),
    },
}
#: Changes that only the same host or network as before would notice: source and destination are the same.
SAME = re.compile(r"ip saddr (\S+) ip daddr \1 ")


@cache
def seed(form):
    """The rules of the example, for fewer of its roles where it is not Linux: what is changed is the same there."""
    inventory = read_inventory(EXAMPLE)
    if form != "nft":
        held = tuple(each for each in inventory.holdings if each.role in ROLES)
        inventory = replace(inventory, holdings=held)
    return xg.enforce(xg.load(), inventory, form)


@pytest.mark.parametrize(
    ("form", "change"), [(form, change) for form, changes in CHANGES.items() for change in changes]
)
def test_every_change_of_the_text_is_found(form, change):
    pattern, instead = CHANGES[form][change]
    ((name, text),) = seed(form).texts.items()
    matches = [m for m in re.finditer(pattern, text, re.MULTILINE) if not (change == "direction" and SAME.match(m[0]))]
    assert matches
    for match in matches[:: max(1, len(matches) // 8)]:
        changed = text[: match.start()] + instead(match) + text[match.end() :]
        assert changed != text
        assert not proof_of({name: changed}, seed(form).plan).holds, match[0]


@given(matrices(), inventories())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_named_role_is_written_or_told(matrix, inventory):
    found = xg.enforce(matrix, inventory)
    played = {held.role for held in inventory.holdings}
    taken = {role for role in NAMED if role in found.plan.required.hosts.addresses}
    assert {*found.absent} == {role.id for role in matrix.roles if role.id in NAMED and role.id not in taken}
    assert {*found.foreign} == played - {role.id for role in matrix.roles}
    told = {one.flow for one in found.trace} | {flow for flow, _ in found.open}
    for flow in matrix.flows:
        ends = [role for role in (flow.source, flow.destination) if role in found.absent]
        assert (flow in told) + (flow in found.ruleless) == 1 or ends
        assert flow not in found.ruleless or _nobody_has_it(found, flow)


def _nobody_has_it(found, flow):
    """Whether denials leave nothing of a flow, or the only host that has it is both ends."""
    required = found.plan.required
    return not any(
        one.flow == flow
        for here, source in enumerate(found.plan.classes)
        for there, destination in enumerate(found.plan.classes)
        if (here, there) in found.plan.passing
        for one in required.between(source, destination).opened
    )


@pytest.mark.parametrize("form", CHANGES)
def test_what_is_written_shows_its_format(form):
    for name, text in seed(form).texts.items():
        assert filters_of(text) == filters_of(text, name)
