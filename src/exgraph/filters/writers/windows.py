"""Filters as rules of Windows Defender Firewall: JSON in the words of `Get-NetFirewallRule` and
`Get-NetFirewallProfile`, which the script beside it loads.

Any host may have all of them: each names the addresses of the hosts that it is for as those of its own end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from typing import Any

from exgraph.errors import printable
from exgraph.filters.writers.json_text import json_text
from exgraph.filters.writers.messages import types_and_codes
from exgraph.filters.writers.order import Meets, Order, Target, plain_rules
from exgraph.filters.writers.protocols import NUMBERS
from exgraph.model.filter import EVERY_ADDRESS, EVERY_PORT, Action, Filter, FilterRule
from exgraph.model.icmp import ICMP_TRANSPORTS
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet

#: What rules are found by when they are loaded again.
GROUP = "exgraph"
#: Characters of a description that are kept.
MOST_COMMENT = 255
PROFILES = ("Domain", "Private", "Public")
_ANY = "Any"
_WITH_PORTS = frozenset({"tcp", "udp"})
_PROTOCOLS = {"tcp": "TCP", "udp": "UDP", "icmp": "ICMPv4", "icmpv6": "ICMPv6"}
_SIDES = {"inbound": "Inbound", "outbound": "Outbound"}
_ACTIONS = {Action.PERMIT: "Allow", Action.DENY: "Block"}


def written(order: Order) -> Mapping[str, str]:
    """The one text. A rule that blocks wins wherever it stands, so that those have to stand first."""
    profile = {"Enabled": "True"}
    for each in order.filters:
        profile[f"Default{_SIDES[each.hook]}Action"] = _ACTIONS[each.default]
    if order.log:
        profile["LogBlocked"] = "True"
    told = {
        "Comment": [printable(line) for line in order.head],
        "Profiles": [{"Name": name, **profile} for name in PROFILES],
        "Rules": [rule for each in order.filters for rule in _rules(each)],
    }
    return {"windows": json_text(told)}


def comment(text: str) -> str:
    """A description, which no bar may be in (INetFwRule, Remarks)."""
    return printable(text).replace("|", "/")[:MOST_COMMENT]


def _says(transport: str | None, ports: PortSet) -> bool:
    return transport is None or transport in (*_WITH_PORTS, *ICMP_TRANSPORTS) or ports == EVERY_PORT


TARGET = Target(
    written, (".json",), Meets.HOSTS, _says, on_link=True, beside={".ps1": Path(__file__).with_name("windows.ps1")}
)


def _rules(filter_: Filter) -> Iterator[dict[str, Any]]:
    permitted = False
    for number, rule in enumerate(plain_rules(filter_), start=1):
        if permitted and not rule.permits:
            raise ValueError(f"no words for what is denied behind what is permitted: {rule}")
        permitted = permitted or rule.permits
        for part, (protocol, ports, messages) in enumerate(_contents(rule), start=1):
            yield _rule(f"{GROUP}-{filter_.hook}-{number}-{part}", filter_, rule, protocol, ports, messages)


def _rule(name: str, filter_: Filter, rule: FilterRule, protocol: str, ports: Any, messages: Any) -> dict[str, Any]:
    inbound = filter_.hook == "inbound"
    near, far = (rule.destinations, rule.sources) if inbound else (rule.sources, rule.destinations)
    told = comment(rule.comment)
    return {
        "Name": name,
        "DisplayName": told or name,
        "Description": told,
        "Group": GROUP,
        "Enabled": "True",
        "Profile": _ANY,
        "Direction": _SIDES[filter_.hook],
        "Action": _ACTIONS[rule.action],
        "Protocol": protocol,
        "LocalPort": ports if inbound else _ANY,
        "RemotePort": _ANY if inbound else ports,
        "IcmpType": messages,
        "LocalAddress": _addresses(near),
        "RemoteAddress": _addresses(far),
    }


def _addresses(addresses: AddressSet) -> Any:
    """Addresses, networks and ranges; a whole family is a range, for no network is of length 0."""
    if addresses == EVERY_ADDRESS:
        return _ANY
    found: list[str] = []
    for version, address in ((4, IPv4Address), (6, IPv6Address)):
        own = addresses.of_family(version)
        if own.is_any:
            ((lower, upper),) = own.spans(version)
            found.append(f"{address(lower)}-{address(upper)}")
        else:
            found += own.networks()
    return found


def _contents(rule: FilterRule) -> Iterator[tuple[str, Any, Any]]:
    """The protocol, its ports, and its messages."""
    if rule.transports is None:
        yield _ANY, _ANY, _ANY
        return
    for transport in sorted(rule.transports):
        protocol = _PROTOCOLS.get(transport) or NUMBERS.get(transport, transport.removeprefix("ip-"))
        if rule.ports == EVERY_PORT:
            yield protocol, _ANY, _ANY
        elif transport in ICMP_TRANSPORTS:
            yield protocol, _ANY, list(_messages(rule.ports))
        else:
            yield protocol, [str(span) for span in rule.ports.ranges()], _ANY


def _messages(ports: PortSet) -> Iterator[str]:
    """`8`, `3:4`."""
    for types, codes in types_and_codes(ports):
        for kind in types:
            yield from (f"{kind}:{code}" for code in codes) if codes else (kind,)
