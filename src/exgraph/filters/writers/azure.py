"""Filters as a network security group of Azure, in a template that `az deployment group create` takes.

The group may be that of any subnet: its rules name the addresses of both ends. The last of them decides whatever the
others do not, so that those which Azure has in every group decide nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from exgraph.errors import ExgraphError, printable
from exgraph.filters.writers.json_text import json_text
from exgraph.filters.writers.order import Meets, Order, Target, plain_rules
from exgraph.model.filter import EVERY_ADDRESS, EVERY_PORT, FAMILIES, Action, Filter, FilterRule
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase

#: Characters of a description (Azure, SecurityRulePropertiesFormat).
MOST_COMMENT = 140
#: The priorities of rules of one direction; the last is that of what decides where no rule does.
FIRST, LAST = 100, 4096
#: Rules of a group (Azure, networking limits).
MOST_RULES = 1000
_SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
_ANY = "*"
_WITH_PORTS = frozenset({"tcp", "udp"})
_PROTOCOLS = {"tcp": "Tcp", "udp": "Udp", "icmp": "Icmp", "esp": "Esp", "ah": "Ah"}
_ACTIONS = {Action.PERMIT: "Allow", Action.DENY: "Deny"}


def written(order: Order) -> Mapping[str, str]:
    """The one text. Raises `ExgraphError` for more rules than there are priorities."""
    group = {
        "type": "Microsoft.Network/networkSecurityGroups",
        "apiVersion": "2023-11-01",
        "name": "exgraph",
        "location": "[resourceGroup().location]",
        "properties": {"securityRules": [rule for each in order.filters for rule in _rules(each)]},
    }
    told = {
        "$schema": _SCHEMA,
        "contentVersion": "1.0.0.0",
        "metadata": {"comments": [_text(line) for line in order.head]},
        "resources": [group],
    }
    return {"azure": json_text(told)}


def comment(text: str) -> str:
    """A description, of as many characters as it takes."""
    return _text(text)[:MOST_COMMENT]


def _text(text: str) -> str:
    """A text that is none of the template's expressions, which begin with a bracket."""
    plain = printable(text)
    return f" {plain}" if plain.startswith("[") else plain


def _says(transport: str | None, ports: PortSet) -> bool:
    return transport is None or transport in _WITH_PORTS or (transport in _PROTOCOLS and ports == EVERY_PORT)


def _remarks(filters: Sequence[Filter]) -> Iterator[Phrase]:
    number = sum(sum(1 for _ in _decisions(each)) + 1 for each in filters)
    if number > MOST_RULES:
        yield Phrase.of("enforce.azure-quota", n=number, most=MOST_RULES)


TARGET = Target(written, (".json",), Meets.HOSTS, _says, logs=False, remarks=_remarks)


def _rules(filter_: Filter) -> Iterator[dict[str, Any]]:
    hook = filter_.hook
    for priority, (action, told, decided) in enumerate(_decisions(filter_), start=FIRST):
        if priority == LAST:
            raise ExgraphError(Phrase.of("enforce.azure-priorities", most=LAST - FIRST, direction=hook))
        yield _rule(f"exgraph-{hook}-{priority}", hook, priority, action, told, decided)
    yield _rule(f"exgraph-{hook}-otherwise", hook, LAST, filter_.default, "exgraph otherwise", _decided(_ANY))


def _rule(name: str, hook: str, priority: int, action: Action, told: str, decided: Mapping[str, Any]) -> dict[str, Any]:
    properties = {
        "priority": priority,
        "direction": hook.capitalize(),
        "access": _ACTIONS[action],
        **decided,
        "description": comment(told),
    }
    return {"name": name, "properties": properties}


def _decisions(filter_: Filter) -> Iterator[tuple[Action, str, Mapping[str, Any]]]:
    """The rules of a filter, one for each transport and family: the families are never mixed in one."""
    for rule in plain_rules(filter_):
        ports = rule.ports
        for protocol in sorted(_protocols(rule)):
            for sources, destinations in _ends(rule):
                yield rule.action, rule.comment, _decided(protocol, sources, destinations, ports)


def _protocols(rule: FilterRule) -> Iterator[str]:
    yield from (_ANY,) if rule.transports is None else (_PROTOCOLS[transport] for transport in rule.transports)


def _ends(rule: FilterRule) -> Iterator[tuple[AddressSet, AddressSet]]:
    if rule.sources == EVERY_ADDRESS == rule.destinations:
        yield EVERY_ADDRESS, EVERY_ADDRESS
        return
    for version in sorted(FAMILIES):
        ends = rule.sources.of_family(version), rule.destinations.of_family(version)
        if all(ends):
            yield ends


def _decided(
    protocol: str,
    sources: AddressSet = EVERY_ADDRESS,
    destinations: AddressSet = EVERY_ADDRESS,
    ports: PortSet = EVERY_PORT,
) -> Mapping[str, Any]:
    return {
        "protocol": protocol,
        **_addresses("source", sources),
        "sourcePortRange": _ANY,
        **_addresses("destination", destinations),
        **(
            {"destinationPortRange": _ANY}
            if ports == EVERY_PORT
            else {"destinationPortRanges": [str(span) for span in ports.ranges()]}
        ),
    }


def _addresses(end: str, addresses: AddressSet) -> dict[str, Any]:
    if addresses == EVERY_ADDRESS:
        return {f"{end}AddressPrefix": _ANY}
    return {f"{end}AddressPrefixes": list(addresses.prefixes())}
