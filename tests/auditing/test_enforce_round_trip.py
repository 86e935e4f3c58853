"""Whatever is required is written, read back by another reader, and equal; whatever is changed in it is found."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import exgraph as xg
from exgraph.auditing.enforce.proving import proof_of
from exgraph.filters.reading import filters_of
from exgraph.relations.applies import applies
from exgraph.relations.host_classes import Hosts
from exgraph.relations.required import Required

from .generated import NAMED, inventories, matrices

FORMATS = ("nft", "iptables", "cisco")
#: A rule with its lines, by its name.
RULE = {
    "nft": r"^.*exgraph {name} .*\n",
    "iptables": r"^.*exgraph {name} .*\n",
    "cisco": r"^access-list \S+ remark exgraph {name} .*\n(?:.* extended .*\n)+?(?=.* remark |.* any any$)",
}
EXAMPLE = Path(__file__).parents[2] / "examples" / "enforce" / "inventory.toml"


@pytest.mark.parametrize("form", FORMATS)
@given(matrices(), inventories(), st.booleans())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_written_is_read_back_equal(form, matrix, inventory, minimal):
    found = xg.enforce(matrix, inventory, form, minimal=minimal)
    assert found.proof.holds
    assert xg.enforce(matrix, inventory, form, minimal=minimal).texts == found.texts


@pytest.mark.parametrize("form", FORMATS)
@given(matrices(), inventories())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=40)
def test_no_rule_can_be_missed(form, matrix, inventory):
    """A rule that is left out is found, for none is there that others make needless."""
    found = xg.enforce(matrix, inventory, form)
    permits = [rule for rule in found.rules if rule.rule.permits]
    for planned in permits:
        mark = re.compile(RULE[form].format(name=planned.name), re.MULTILINE)
        less = {name: mark.sub("", text) for name, text in found.texts.items()}
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
        "inactive": (r"(extended permit .*)\n", lambda m: f"{m[1]} inactive\n"),
        "for a time": (r"(extended permit .*)\n", lambda m: f"{m[1]} time-range work\n"),
        "no group": (r"object-group (network|service) (\S+)", lambda m: f"object-group {m[1]} {m[2]}x"),
        "another network": (r"^ network-object .*\n", lambda m: m[0] + " network-object host 10.250.0.1\n"),
    },
}
#: Changes that only the same host or network as before would notice: source and destination are the same.
SAME = re.compile(r"ip saddr (\S+) ip daddr \1 ")


@cache
def seed(form):
    return xg.enforce(xg.load(), EXAMPLE, form)


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
