"""Security groups and network ACLs of AWS, as `describe-security-groups` and `describe-network-acls` answer them.

A security group only permits, and knows connections; a machine in several of them has what any permits. A network ACL
is a numbered list that decides by the first match, and knows no connections. A group that is named as an end stands for
the addresses of its machines, as far as the file has them, and for others by a condition.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from exgraph.filters.formats.conditions import not_understood, undecided_default
from exgraph.filters.formats.json_places import PlacedJson, objects_in
from exgraph.filters.formats.words import UnknownWord, addresses_of, transport_of
from exgraph.model.filter import (
    EVERY_PORT,
    Action,
    Condition,
    ConditionKind,
    Filter,
    FilterRule,
    NotUnderstood,
    Semantics,
)
from exgraph.model.icmp import ICMP_TRANSPORTS, icmp_messages
from exgraph.values.addresses import AddressError, AddressSet
from exgraph.values.origin import Origin
from exgraph.values.ports import HIGHEST, LOWEST, PortSet
from exgraph.values.service import PORTED
from exgraph.wording.phrases import Phrase

GROUPS = ("SecurityGroups", "security_groups")
ACLS = ("NetworkAcls", "network_acls")
#: The numbers of the denials that end every ACL, of IPv4 and of IPv6.
_OF_EVERY_ACL = (32767, 32768)
_EVERY_PROTOCOL = ("-1", "all")
_SIDES: tuple[tuple[str, str, ConditionKind], ...] = (
    ("inbound", "IpPermissions", "destination-group"),
    ("outbound", "IpPermissionsEgress", "source-group"),
)


def read(text: str, file: str) -> Iterator[Filter]:
    """The filters of a file: for each group and each ACL what comes in, and what goes out."""
    placed = PlacedJson(text, file)
    value = placed.value if isinstance(placed.value, dict) else {}
    members = _members(value)
    groups = [group for key in GROUPS for group in objects_in(value.get(key))]
    acls = [acl for key in ACLS for acl in objects_in(value.get(key))]
    # Of several, each is met by what it is attached to.
    several = len(groups) + len(acls) > 1
    for hook, permissions, kind in _SIDES:
        for group in groups:
            name = str(group.get("GroupId") or group.get("GroupName") or "group")
            made = _Group(placed, members, hook).filter(group, name, permissions)
            if permissions not in group:
                made = undecided_default(made, made.origin)
            yield replace(made, scope=(Condition(kind, name),)) if several else made
        for acl in acls:
            name = str(acl.get("NetworkAclId", "acl"))
            made = _acl(placed, acl, name, hook)
            yield replace(made, scope=(Condition(kind, name),)) if several else made


class _Group:
    """One side of a group on its way to a filter."""

    def __init__(self, placed: PlacedJson, members: Mapping[str, AddressSet], hook: str) -> None:
        self.placed, self.members, self.hook = placed, members, hook
        self.told: list[NotUnderstood] = []

    def filter(self, group: dict[str, Any], name: str, permissions: str) -> Filter:
        origin = self.placed.origin(group)
        rules = [rule for each in objects_in(group.get(permissions)) for rule in self._rules(each)]
        return Filter(
            f"{name} {self.hook}",
            tuple(rules),
            Action.DENY,
            self.hook,
            semantics=Semantics.UNION,
            stateful=True,
            origin=origin,
            default_origin=origin,
            not_understood=tuple(self.told),
        )

    def _rules(self, permission: dict[str, Any]) -> Iterator[FilterRule]:
        """A rule for each end that a permission names, at its place."""
        rule = self._service(permission)
        for key, cidr in (("IpRanges", "CidrIp"), ("Ipv6Ranges", "CidrIpv6")):
            for each in objects_in(permission.get(key)):
                yield self._with_addresses(rule, each, str(each.get(cidr, "")))
        for key, named in (("PrefixListIds", "PrefixListId"), ("UserIdGroupPairs", "GroupId")):
            for each in objects_in(permission.get(key)):
                yield from self._with_group(rule, each, str(each.get(named, "")))

    def _with_addresses(self, rule: FilterRule, each: dict[str, Any], text: str) -> FilterRule:
        made = replace(rule, origin=self.placed.origin(each), comment=str(each.get("Description") or ""))
        try:
            return self._ended(made, addresses_of(text))
        except AddressError:
            return self._doubted(made, text)

    def _with_group(self, rule: FilterRule, each: dict[str, Any], name: str) -> Iterator[FilterRule]:
        """The addresses that are known of a group, and the group, which may have more."""
        made = replace(rule, origin=self.placed.origin(each), comment=str(each.get("Description") or ""))
        if name in self.members:
            yield self._ended(made, self.members[name])
        other: ConditionKind = "source-group" if self.hook == "inbound" else "destination-group"
        yield replace(made, conditions=(*made.conditions, Condition(other, name)))

    def _ended(self, rule: FilterRule, addresses: AddressSet) -> FilterRule:
        return replace(rule, sources=addresses) if self.hook == "inbound" else replace(rule, destinations=addresses)

    def _service(self, permission: dict[str, Any]) -> FilterRule:
        origin = self.placed.origin(permission)
        rule = FilterRule(Action.PERMIT, origin=origin)
        protocol = str(permission.get("IpProtocol", ""))
        if protocol in _EVERY_PROTOCOL:
            return rule
        try:
            transport = transport_of(protocol)
            first, last = (_number(permission.get(key)) for key in ("FromPort", "ToPort"))
            return replace(rule, transports=frozenset({transport}), ports=service_ports(transport, first, last))
        except (UnknownWord, ValueError):
            return self._doubted(rule, f"{protocol} {permission.get('FromPort')}-{permission.get('ToPort')}")

    def _doubted(self, rule: FilterRule, text: str) -> FilterRule:
        self.told.append(NotUnderstood(rule.origin, Phrase.of("filters.match", text=text)))
        return replace(rule, conditions=(*rule.conditions, not_understood(text, steady=True)))


def service_ports(transport: str, first: int, last: int) -> PortSet:
    """The ports from one to another, or the messages of a type and a code; -1 stands for all. Raises `ValueError`."""
    if transport in ICMP_TRANSPORTS:
        if first == -1:
            return EVERY_PORT
        return icmp_messages(first, None if last == -1 else (last, last))
    if transport not in PORTED or first == last == -1:
        return EVERY_PORT
    if not 0 <= first <= last <= HIGHEST:
        raise ValueError
    return PortSet.of_spans([(max(first, LOWEST), last)] if last else [])


def _number(value: Any) -> int:
    """A whole number; -1 where nothing is said."""
    if value is None:
        return -1
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise ValueError
    return int(value)


def _acl(placed: PlacedJson, acl: dict[str, Any], name: str, hook: str) -> Filter:
    entries = [each for each in objects_in(acl.get("Entries")) if bool(each.get("Egress")) is (hook == "outbound")]
    told: list[NotUnderstood] = []
    entries.sort(key=lambda each: each["RuleNumber"] if isinstance(each.get("RuleNumber"), int) else 0)
    rules = [_entry(each, placed.origin(each), hook, told) for each in entries]
    origin = placed.origin(acl)
    return Filter(
        f"{name} {hook}",
        tuple(rules),
        Action.DENY,
        hook,
        origin=origin,
        default_origin=origin,
        not_understood=tuple(told),
    )


def _entry(entry: dict[str, Any], origin: Origin, hook: str, told: list[NotUnderstood]) -> FilterRule:
    action = Action.PERMIT if entry.get("RuleAction") == "allow" else Action.DENY
    number = entry.get("RuleNumber")
    rule = FilterRule(action, origin=origin, name=str(number or ""), given=number in _OF_EVERY_ACL)
    try:
        addresses = addresses_of(entry.get("CidrBlock") or entry.get("Ipv6CidrBlock") or "")
        rule = replace(rule, sources=addresses) if hook == "inbound" else replace(rule, destinations=addresses)
        if str(entry.get("Protocol")) in _EVERY_PROTOCOL:
            return rule
        transport = transport_of(str(entry.get("Protocol")))
        span = entry.get("IcmpTypeCode" if transport in ICMP_TRANSPORTS else "PortRange") or {}
        keys = ("Type", "Code") if transport in ICMP_TRANSPORTS else ("From", "To")
        first, last = (_number(span.get(key)) for key in keys)
        return replace(rule, transports=frozenset({transport}), ports=service_ports(transport, first, last))
    except (AddressError, UnknownWord, ValueError, AttributeError):
        told.append(NotUnderstood(origin, Phrase.of("filters.statement", text=origin.text)))
        return replace(rule, conditions=(not_understood(origin.text, steady=True),))


def _members(value: Mapping[str, Any]) -> dict[str, AddressSet]:
    """The addresses of the machines in each group, where the file has the machines."""
    found: dict[str, AddressSet] = {}
    holders = (value, *objects_in(value.get("Reservations")))
    machines = [each for some in holders for key in ("instances", "Instances") for each in objects_in(some.get(key))]
    interfaces = [each for machine in machines for each in objects_in(machine.get("NetworkInterfaces"))]
    interfaces += objects_in(value.get("NetworkInterfaces"))
    for each in interfaces:
        told = [one.get("PrivateIpAddress") for one in objects_in(each.get("PrivateIpAddresses"))]
        told += [one.get("Ipv6Address") for one in objects_in(each.get("Ipv6Addresses"))]
        for group in objects_in(each.get("Groups")):
            known = found.setdefault(str(group.get("GroupId")), AddressSet())
            for address in filter(None, told):
                known |= addresses_of(str(address))
            found[str(group.get("GroupId"))] = known
    return found
