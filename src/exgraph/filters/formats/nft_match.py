"""What a match of nft narrows a rule to: the key at its left, an operator, and values at its right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from ipaddress import ip_address
from typing import Any

from exgraph.filters.formats.nft_ruleset import NftSet
from exgraph.filters.formats.nft_values import Unread, addresses, items_of, messages, ports, texts, transports
from exgraph.filters.formats.tcp_flags import states_by_flags
from exgraph.filters.formats.words import WITH_PORTS, every_transport, is_number, shared_ports
from exgraph.model.filter import LOOPBACK, NEW, STATES, Condition, ConditionKind, FilterRule
from exgraph.model.icmp import icmp_messages
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import HIGHEST, PortRange, PortSet

_FAMILIES = {"ip": 4, "ip6": 6}
_NFPROTO = {"ipv4": 4, "ipv6": 6, "ip": 4, "ip6": 6}
_WHOLE = {version: AddressSet.every().of_family(version) for version in (4, 6)}
#: The protocols that have ports, as nft names them.
_PORTED = {
    "tcp": frozenset({"tcp"}),
    "udp": frozenset({"udp"}),
    "sctp": frozenset({"sctp"}),
    "dccp": frozenset({"dccp"}),
    "udplite": frozenset({"ip-136"}),
    "th": WITH_PORTS,
}
_INTERFACES: Mapping[str, ConditionKind] = {
    "iif": "interface-in",
    "iifname": "interface-in",
    "oif": "interface-out",
    "oifname": "interface-out",
}
_LOOPBACK = "lo"
_EQUAL, _OTHER, _NONE = ("==", "in"), "!=", "!"
_ORDERS = ("<", ">", "<=", ">=")
_CODES = 256
#: What nft calls codes, whatever the type (nft(8), "ICMP CODE TYPE").
_CODE_NAMES = {
    "icmp": {
        "net-unreachable": 0,
        "host-unreachable": 1,
        "prot-unreachable": 2,
        "port-unreachable": 3,
        "frag-needed": 4,
        "net-prohibited": 9,
        "host-prohibited": 10,
        "admin-prohibited": 13,
    },
    "icmpv6": {
        "no-route": 0,
        "admin-prohibited": 1,
        "addr-unreachable": 3,
        "port-unreachable": 4,
        "policy-fail": 5,
        "reject-route": 6,
    },
}


class Matching:
    """Matches against the sets of one table."""

    def __init__(self, sets: Mapping[str, NftSet]) -> None:
        self.sets = sets

    def narrowed(self, rule: FilterRule, left: Any, operator: str, right: Any) -> list[FilterRule]:
        """The rules that together match what a rule and a match do. Raises `Unread` for one that is not understood."""
        of_states = left == {"ct": {"key": "state"}}
        if operator not in (*_EQUAL, _OTHER, *_ORDERS) and not (of_states and operator == _NONE):
            raise Unread
        right = self.elements(right)
        if isinstance(left, dict) and "concat" in left:
            return self._together(rule, left["concat"], operator, right)
        if isinstance(left, dict) and "payload" in left:
            return _by_payload(rule, left["payload"], operator, right)
        if isinstance(left, dict) and "meta" in left:
            return _by_meta(rule, left["meta"]["key"], operator, right)
        if of_states:
            return [_in_states(rule, operator, right)]
        if isinstance(left, dict) and "&" in left:
            payload = left["&"][0].get("payload", {})
            if payload.get("protocol") in _FAMILIES:
                return _by_payload(rule, payload, operator, _under_mask(right, left["&"][1]))
            return [_by_flags(rule, left["&"], operator, right)]
        raise Unread

    def implied(self, rule: FilterRule, left: Any) -> FilterRule:
        """What a match by a key narrows a rule to whatever it compares it with: the header has to be there."""
        if isinstance(left, dict) and isinstance(keys := left.get("concat", left.get("&")), list):
            for key in keys if "concat" in left else keys[:1]:
                rule = self.implied(rule, key)
        payload = left.get("payload") if isinstance(left, dict) else None
        protocol = payload.get("protocol") if isinstance(payload, dict) else None
        if protocol in _FAMILIES:
            return _of_family(rule, _FAMILIES[protocol])
        if protocol in ("icmp", "icmpv6"):
            return _of(rule, frozenset({protocol}))
        return _of(rule, _PORTED[protocol]) if protocol in _PORTED else rule

    def elements(self, value: Any) -> Any:
        """A value, or the elements of the set that it names. Raises `Unread` for one that is not there or changes."""
        if isinstance(value, str) and value.startswith("@"):
            named = self.sets.get(value[1:])
            if named is None or named.changes:
                raise Unread
            return {"set": named.elements}
        return value

    def _together(self, rule: FilterRule, keys: Any, operator: str, right: Any) -> list[FilterRule]:
        """Several keys at once: each element is a rule of its own."""
        if operator == _OTHER or operator in _ORDERS:
            raise Unread
        found: list[FilterRule] = []
        for element in items_of(right):
            values = element.get("concat") if isinstance(element, dict) else None
            if not isinstance(values, list) or len(values) != len(keys):
                raise Unread
            made = [rule]
            for key, value in zip(keys, values, strict=True):
                made = [each for one in made for each in self.narrowed(one, key, operator, value)]
            found += made
        return found


def _by_payload(rule: FilterRule, payload: Any, operator: str, right: Any) -> list[FilterRule]:
    protocol, name = payload.get("protocol"), payload.get("field")
    if protocol in _FAMILIES:
        version = _FAMILIES[protocol]
        if name == "saddr":
            return [replace(rule, sources=rule.sources & _chosen(right, operator, version))]
        if name == "daddr":
            return [replace(rule, destinations=rule.destinations & _chosen(right, operator, version))]
        if (protocol, name) in (("ip", "protocol"), ("ip6", "nexthdr")):
            return [_by_transports(_of_family(rule, version), operator, right)]
    meant = every_transport() if rule.transports is None else rule.transports
    if protocol == "th" and (others := meant - WITH_PORTS):
        # Of a protocol without ports, the bytes are compared that stand where those of others have them.
        bytes_ = Condition("not-understood", f"th {name}", steady=True)
        beside = replace(rule, transports=others, conditions=(*rule.conditions, bytes_))
        return [*_by_payload(_of(rule, WITH_PORTS), payload, operator, right), beside]
    if protocol in _PORTED and name in ("dport", "sport"):
        made = _of(rule, _PORTED[protocol])
        found = _ordered(ports(right), operator)
        if name == "dport":
            return [replace(made, ports=shared_ports(made.ports, found))]
        return [replace(made, conditions=(*made.conditions, Condition("source-port", str(found))))]
    if protocol in ("icmp", "icmpv6") and name in ("type", "code"):
        made = _of(rule, frozenset({protocol}))
        found = messages(right, protocol) if name == "type" else _with_codes(right, _CODE_NAMES[protocol])
        if operator in _ORDERS:
            raise Unread
        return [replace(made, ports=shared_ports(made.ports, ~found if operator == _OTHER else found))]
    if (protocol, name) == ("tcp", "flags") and operator == "==":
        return [_by_flags(rule, [{"payload": payload}, [*sorted(_FLAG_NAMES)]], operator, right)]
    raise Unread


def _under_mask(right: Any, mask: Any) -> str:
    """The network of the addresses that are one under a mask whose bits stand together, at its beginning."""
    if not isinstance(right, str) or not isinstance(mask, str):
        raise Unread
    try:
        address, bits = ip_address(right), ip_address(mask)
    except ValueError:
        raise Unread from None
    hosts = (1 << bits.max_prefixlen) - 1 - int(bits)
    if address.version != bits.version or hosts & (hosts + 1) or int(address) & hosts:
        raise Unread
    return f"{address}/{bits.max_prefixlen - hosts.bit_length()}"


_FLAG_NAMES = ("syn", "ack", "fin", "rst", "urg", "psh")


def _by_meta(rule: FilterRule, key: str, operator: str, right: Any) -> list[FilterRule]:
    if operator in _ORDERS:
        raise Unread
    if key in ("nfproto", "protocol"):
        named = texts(right)
        if len(named) != 1 or named[0] not in _NFPROTO:
            raise Unread
        version = _NFPROTO[named[0]]
        return [_of_family(rule, 10 - version if operator == _OTHER and key == "nfproto" else _same(version, operator))]
    if key == "l4proto":
        return [_by_transports(rule, operator, right)]
    if key in _INTERFACES:
        told = [
            Condition(LOOPBACK if name == _LOOPBACK else _INTERFACES[key], name, operator == _OTHER)
            for name in texts(right)
        ]
        if operator == _OTHER:
            return [replace(rule, conditions=(*rule.conditions, *told))]
        return [replace(rule, conditions=(*rule.conditions, each)) for each in told]
    raise Unread


def _same(version: int, operator: str) -> int:
    if operator == _OTHER:
        raise Unread
    return version


def _in_states(rule: FilterRule, operator: str, right: Any) -> FilterRule:
    """A rule for packets in some states.

    Of a set one is looked up. Several that are joined are bits of one number: a packet, which has one of them, has any
    (`in`) or none (`!`), and never equals them all (`==`), so that it always differs (`!=`).
    """
    joined = right.get("|") if isinstance(right, dict) and "|" in right else right
    named = frozenset(texts(joined))
    if not named <= STATES or operator in _ORDERS:
        raise Unread
    if operator in ("==", _OTHER) and isinstance(joined, list) and len(joined) > 1:
        named = frozenset()
    found = STATES - named if operator in (_OTHER, _NONE) else named
    return replace(rule, states=found if rule.states is None else rule.states & found)


def _by_flags(rule: FilterRule, parts: Any, operator: str, right: Any) -> FilterRule:
    key, mask = parts
    if key != {"payload": {"protocol": "tcp", "field": "flags"}} or operator not in ("==", "in", _OTHER):
        raise Unread
    found = states_by_flags(_flags(mask), _flags(right), operator == _OTHER)
    made = _of(rule, frozenset({"tcp"}))
    if found is None or found == (True, False):
        raise Unread
    opens, alone = found
    if opens and alone:
        return _in_states(made, "==", NEW)
    # Of packets that open no connection some match; which ones is not followed.
    unsure = Condition("not-understood", "tcp flags", steady=True)
    made = _in_states(made, _OTHER, NEW)
    return replace(made, conditions=(*made.conditions, unsure))


def _flags(value: Any) -> Iterator[str]:
    if isinstance(value, dict) and "|" in value:
        for each in value["|"]:
            yield from _flags(each)
    elif isinstance(value, list):
        for each in value:
            yield from _flags(each)
    elif value == 0 or value == "0x0":
        return
    elif isinstance(value, str):
        yield value
    else:
        raise Unread


def _by_transports(rule: FilterRule, operator: str, right: Any) -> FilterRule:
    if operator in _ORDERS:
        raise Unread
    named = transports(right)
    return _of(rule, every_transport() - named if operator == _OTHER else named)


def _of(rule: FilterRule, named: frozenset[str]) -> FilterRule:
    return replace(rule, transports=named if rule.transports is None else rule.transports & named)


def _of_family(rule: FilterRule, version: int) -> FilterRule:
    return replace(rule, sources=rule.sources & _WHOLE[version])


def _chosen(right: Any, operator: str, version: int) -> AddressSet:
    found = addresses(right, version)
    if operator in _ORDERS:
        (lower, upper), *more = found.spans(version) or ((0, -1),)
        if more or lower != upper:
            raise Unread
        last = _WHOLE[version].spans(version)[0][1]
        spans = {"<": (0, lower - 1), "<=": (0, lower), ">": (lower + 1, last), ">=": (lower, last)}
        first, end = spans[operator]
        return AddressSet.of(version, [(first, end)] if first <= end else [])
    return _WHOLE[version] - found if operator == _OTHER else found


def _ordered(found: PortSet, operator: str) -> PortSet:
    if operator in _ORDERS:
        if len(found) != 1:
            raise Unread
        (port,) = found
        first, end = {"<": (1, port - 1), "<=": (1, port), ">": (port + 1, HIGHEST), ">=": (port, HIGHEST)}[operator]
        return PortSet([PortRange(first, end)] if first <= end else [])
    return (~found).compact() if operator == _OTHER else found


def _with_codes(right: Any, names: Mapping[str, int]) -> PortSet:
    """The messages of every type that have one of these codes."""
    found = PortSet()
    for each in items_of(right):
        text = str(each)
        code = names.get(text, int(text) if is_number(text, 3) else _CODES)
        if code >= _CODES:
            raise Unread
        for kind in range(_CODES):
            found |= icmp_messages(kind, (code, code))
    return found
