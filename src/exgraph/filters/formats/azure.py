"""Network security groups of Azure, as `az network nsg show` and exports of resources have them.

Rules decide by the first match in the order of their priorities, each direction by itself, and replies pass by
themselves. A service tag (`VirtualNetwork`, `Internet`, …) stands for addresses that are not in the file: a condition.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from exgraph.filters.formats.conditions import not_understood, undecided_default
from exgraph.filters.formats.json_places import PlacedJson, objects_in
from exgraph.filters.formats.words import WITH_PORTS, UnknownWord, addresses_of, ports_of_all, transport_of
from exgraph.model.filter import EVERY_PORT, Action, Condition, ConditionKind, Filter, FilterRule, NotUnderstood
from exgraph.values.addresses import AddressError, AddressSet
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

KEYS = ("securityRules", "defaultSecurityRules")
_ACTIONS = {"allow": Action.PERMIT, "deny": Action.DENY}
_ANY = "*"
_SIDES: tuple[tuple[str, ConditionKind], ...] = (("inbound", "destination-group"), ("outbound", "source-group"))
#: From this priority on stand the rules that every group has.
_OF_EVERY_GROUP = 65000


def read(text: str, file: str) -> Iterator[Filter]:
    """The filters of a file: for each group what comes in, and what goes out."""
    placed = PlacedJson(text, file)
    groups = [*_groups(placed.value)]
    for group, name in groups:
        for hook, kind in _SIDES:
            # Of several, each is met by what it is attached to.
            scope = (Condition(kind, name),) if len(groups) > 1 else ()
            yield replace(_filter(placed, group, name, hook), scope=scope)


def _groups(value: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """The objects that have rules of a group, wherever they are in lists and values of other objects."""
    waiting = [(value, "group")]
    while waiting:
        found, name = waiting.pop(0)
        if isinstance(found, list):
            waiting += [(each, name) for each in found]
        elif isinstance(found, dict):
            name = str(found.get("name", name))
            if any(isinstance(found.get(key), list) for key in KEYS):
                yield found, name
            else:
                waiting += [(each, name) for each in found.values()]


def _filter(placed: PlacedJson, group: dict[str, Any], name: str, hook: str) -> Filter:
    told: list[NotUnderstood] = []
    rules: list[tuple[int, FilterRule]] = []
    for key in KEYS:
        for each in objects_in(group.get(key)):
            inner = each.get("properties")
            properties = inner if isinstance(inner, dict) else each
            if str(properties.get("direction", "")).casefold() == hook:
                priority = properties.get("priority")
                order = priority if isinstance(priority, int) else 0
                read_here = _rule(properties, placed.origin(each), str(each.get("name", "")), told)
                rules += [(order, replace(rule, given=order >= _OF_EVERY_GROUP)) for rule in read_here]
    rules.sort(key=lambda pair: pair[0])
    origin = placed.origin(group)
    made = Filter(
        f"{name} {hook}",
        tuple(rule for _, rule in rules),
        Action.DENY,
        hook,
        stateful=True,
        origin=origin,
        default_origin=origin,
        not_understood=tuple(told),
    )
    return made if rules and rules[-1][0] >= _OF_EVERY_GROUP else undecided_default(made, origin)


def _rule(properties: dict[str, Any], origin: Origin, name: str, told: list[NotUnderstood]) -> Iterator[FilterRule]:
    """The rules that a rule is: one for the addresses of an end, and one for each tag or group it names beside."""
    action = _ACTIONS.get(str(properties.get("access", "")).casefold())
    rule = FilterRule(action or Action.DENY, origin=origin, name=name, comment=str(properties.get("description") or ""))
    try:
        if action is None:
            raise UnknownWord(str(properties.get("access")))
        rule = _service(rule, properties)
    except UnknownWord as word:
        told.append(NotUnderstood(origin, Phrase.of("filters.match", text=str(word))))
        rule = replace(rule, conditions=(not_understood(str(word), steady=True),))
    for sources, source_tags in _ends(properties, "source", "source-group"):
        for destinations, destination_tags in _ends(properties, "destination", "destination-group"):
            conditions = (*rule.conditions, *source_tags, *destination_tags)
            yield replace(rule, sources=sources, destinations=destinations, conditions=conditions)


def _service(rule: FilterRule, properties: dict[str, Any]) -> FilterRule:
    protocol = str(properties.get("protocol", ""))
    if protocol != _ANY:
        rule = replace(rule, transports=frozenset({transport_of(protocol)}))
    to_ports = _values(properties, "destinationPortRange")
    if to_ports and _ANY not in to_ports:
        transports = WITH_PORTS if rule.transports is None else rule.transports & WITH_PORTS
        rule = replace(rule, transports=transports, ports=ports_of_all(tuple(to_ports)))
    from_ports = _values(properties, "sourcePortRange")
    if from_ports and _ANY not in from_ports and (found := ports_of_all(tuple(from_ports))) != EVERY_PORT:
        rule = replace(rule, conditions=(*rule.conditions, Condition("source-port", str(found))))
    return rule


def _values(properties: dict[str, Any], key: str) -> list[str]:
    """What a key says, or its plural."""
    several = properties.get(f"{key}es" if key.endswith("x") else f"{key}s")
    values = [properties.get(key), *(several if isinstance(several, list) else [])]
    return [str(value) for value in values if value not in (None, "")]


def _ends(
    properties: dict[str, Any], end: str, kind: ConditionKind
) -> Iterator[tuple[AddressSet, tuple[Condition, ...]]]:
    """The addresses of an end together, and each tag and group of it alone, as conditions."""
    known, tags = AddressSet(), list[str]()
    for text in _values(properties, f"{end}AddressPrefix"):
        try:
            known |= AddressSet.every() if text == _ANY else addresses_of(text)
        except AddressError:
            tags.append(text)
    tags += [
        str(group.get("id", "")).rpartition("/")[2]
        for group in objects_in(properties.get(f"{end}ApplicationSecurityGroups"))
    ]
    if known or not tags:
        yield known, ()
    for tag in tags:
        yield AddressSet.every(), (Condition(kind, tag),)
