"""Filters as security groups of AWS, in the form in which `aws ec2 describe-security-groups` lists them.

A group has the rules of one class of hosts, what comes in and what goes out. It only permits, so that nothing is said
of denials; it names no ports but those of TCP and UDP, for with any other protocol it would permit every port.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from exgraph.errors import printable
from exgraph.filters.writers.json_text import json_text
from exgraph.filters.writers.messages import types_and_codes
from exgraph.filters.writers.order import Meets, Order, Target, by_class, plain_rules
from exgraph.filters.writers.protocols import NUMBERS
from exgraph.model.filter import EVERY_PORT, Filter, FilterRule
from exgraph.model.icmp import ICMP_TRANSPORTS
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase

#: Characters of a description (Amazon EC2 API Reference, IpRange).
MOST_COMMENT = 255
#: Rules of one direction and one family that a group has (Amazon VPC quotas), unless more were asked for.
MOST_RULES = 60
_OTHER = re.compile(r"[^a-zA-Z0-9. _\-:/()#,@\[\]+=&;{}!$*]")
_WITH_PORTS = frozenset({"tcp", "udp"})
_KEYS = {"inbound": "IpPermissions", "outbound": "IpPermissionsEgress"}
_RANGES = {4: ("IpRanges", "CidrIp"), 6: ("Ipv6Ranges", "CidrIpv6")}
_EVERY_PROTOCOL, _ALL = "-1", -1


@dataclass(frozen=True, slots=True, order=True)
class _Service:
    """A protocol, and its ports from one to another, or a type of ICMP and a code."""

    protocol: str
    ports: tuple[int, int] | None = None


def written(order: Order) -> Mapping[str, str]:
    """The one text: a group for each class of hosts."""
    groups = [
        {
            "GroupName": _called(name),
            "Description": comment(order.about.get(name, name)),
            **{_KEYS[each.hook]: list(_permissions(each)) for each in filters},
        }
        for name, filters in by_class(order.filters).items()
    ]
    told = {"Comment": [printable(line) for line in order.head], "SecurityGroups": groups}
    return {"aws": json_text(told)}


def comment(text: str) -> str:
    """A description: of the characters that it takes, and of as many."""
    return _OTHER.sub("_", printable(text).replace("→", "-"))[:MOST_COMMENT].strip()


def _called(name: str) -> str:
    return f"exgraph-{name}"


def _says(transport: str | None, ports: PortSet) -> bool:
    return transport is None or transport in (*_WITH_PORTS, *ICMP_TRANSPORTS) or ports == EVERY_PORT


def _remarks(filters: Sequence[Filter]) -> Iterator[Phrase]:
    """The groups that have more rules than they may have."""
    for name, some in by_class(filters).items():
        for each in some:
            told = [version for _, some in _told(each).items() for version, *_ in some]
            for version in _RANGES:
                if (number := told.count(version)) > MOST_RULES:
                    yield Phrase.of(
                        "enforce.aws-quota",
                        group=_called(name),
                        n=number,
                        direction=each.hook,
                        version=version,
                        most=MOST_RULES,
                    )


TARGET = Target(written, (".json",), Meets.CLASSES, _says, denies=False, logs=False, scope=_called, remarks=_remarks)


def _permissions(filter_: Filter) -> Iterator[dict[str, Any]]:
    for service, some in _told(filter_).items():
        permission: dict[str, Any] = {"IpProtocol": service.protocol}
        if service.ports is not None:
            permission["FromPort"], permission["ToPort"] = service.ports
        for version, network, told in some:
            key, cidr = _RANGES[version]
            permission.setdefault(key, []).append({cidr: network, **({"Description": told} if told else {})})
        yield permission


def _told(filter_: Filter) -> dict[_Service, list[tuple[int, str, str]]]:
    """By service the family, network and description of each entry. A group has each but once: what a rule before
    permits is not said again."""
    found: dict[_Service, list[tuple[int, str, str]]] = {}
    known: dict[_Service, AddressSet] = {}
    for rule in plain_rules(filter_):
        others = rule.sources if filter_.hook == "inbound" else rule.destinations
        for service in _services(rule):
            before = known.get(service, AddressSet())
            for version in _RANGES:
                for network in others.of_family(version).prefixes():
                    if not AddressSet.parse(network) <= before:
                        found.setdefault(service, []).append((version, network, comment(rule.comment)))
            known[service] = before | others
    return found


def _services(rule: FilterRule) -> Iterator[_Service]:
    if rule.transports is None:
        yield _Service(_EVERY_PROTOCOL)
        return
    for transport in sorted(rule.transports):
        if transport in ICMP_TRANSPORTS:
            yield from _messages(transport, rule.ports)
        elif transport in _WITH_PORTS:
            # All ports are written from 0 on, as the product itself does.
            spans = rule.ports.ranges()
            yield from (
                _Service(transport, (0 if one.upper - one.lower == 65534 else one.lower, one.upper)) for one in spans
            )
        else:
            yield _Service(NUMBERS.get(transport, transport.removeprefix("ip-")))


def _messages(transport: str, ports: PortSet) -> Iterator[_Service]:
    if ports == EVERY_PORT:
        yield _Service(transport, (_ALL, _ALL))
        return
    for types, codes in types_and_codes(ports):
        for kind in types:
            yield from (_Service(transport, (int(kind), int(code))) for code in codes or (_ALL,))
