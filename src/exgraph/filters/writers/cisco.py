"""Filters as access lists of Cisco ASA, one for each interface that packets come in by, or one for all of them.

Lists and groups are named by what they hold: pasted again, they are the same; what has changed has another name, so
that the old list decides until the last line binds the new one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from ipaddress import ip_network

from exgraph.errors import ExgraphError, printable
from exgraph.filters.writers.messages import types_and_codes
from exgraph.filters.writers.order import Meets, Order, Target, plain_rules
from exgraph.filters.writers.protocols import NUMBERS
from exgraph.model.filter import EVERY_ADDRESS, EVERY_PORT, Action, Filter, FilterRule
from exgraph.model.icmp import ICMP_TRANSPORTS
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortRange, PortSet
from exgraph.wording.phrases import Phrase

#: Characters of a remark, and of the name of a group (Cisco ASA Series Command Reference).
MOST_REMARK, MOST_NAME = 100, 64
#: Protocols of which a line may name ports, and those whose connections the firewall follows by itself.
_WITH_PORTS = frozenset({"tcp", "udp", "sctp"})
#: Protocols that have groups of ports.
_WITH_GROUPS = frozenset({"tcp", "udp"})
_WORDS = {"tcp": "tcp", "udp": "udp", "sctp": "sctp", "icmp": "icmp", "icmpv6": "icmp6"}
_FAMILY_OF = {"icmp": 4, "icmpv6": 6}
#: The last protocol has no number there: 0 to 254 are taken.
_NOT_SAID = "ip-255"
_VERDICTS = {Action.PERMIT: "permit", Action.DENY: "deny"}
_EVERYBODY = {4: "any4", 6: "any6"}
#: A question mark asks the command line for help, also in the middle of a line.
_PLAIN = str.maketrans({"?": "_", "→": "->", "×": "x"})
_DIGITS = 8
#: What `nameif` takes.
_INTERFACE = re.compile(r"[!->@-~]{1,48}")


def written(order: Order) -> Mapping[str, str]:
    """The one text, for both families. Raises `ExgraphError` for what no interface is called."""
    objects, log = _Objects(order.names), " log" if order.log else ""
    lists: list[str] = []
    bound: list[str] = []
    for each in order.filters:
        lines = [line for rule in plain_rules(each) for line in _lines(rule, objects)]
        lines.append(f"extended {_VERDICTS[each.default]} ip any any{log}")
        where = _where(each)
        name = "-".join(("exgraph", *where.split()[2:], _digest(lines)))
        lists += (f"access-list {name} {line}" for line in lines)
        bound.append(f"access-group {name} {where}")
    text = [*(f"! {_ascii(line)}".rstrip() for line in order.head), *objects.lines(), *lists, *bound]
    return {"cisco": "\n".join(text) + "\n"}


def _where(filter_: Filter) -> str:
    """What a list is bound to. Raises `ExgraphError` for what no interface is called."""
    if not filter_.scope:
        return "global"
    (condition,) = filter_.scope
    if not _INTERFACE.fullmatch(condition.value):
        raise ExgraphError(Phrase.of("enforce.interface-name", name=repr(condition.value)))
    return f"in interface {condition.value}"


def comment(text: str) -> str:
    """A remark: of plain characters, and of as many as it takes."""
    return _ascii(text)[:MOST_REMARK].rstrip()


def _ascii(text: str) -> str:
    return printable(text).translate(_PLAIN).encode("ascii", "replace").decode("ascii").replace("?", "_").strip()


def _says(transport: str | None, ports: PortSet) -> bool:
    if transport is None or transport in _WITH_PORTS or transport in ICMP_TRANSPORTS:
        return True
    return ports == EVERY_PORT and transport != _NOT_SAID


def _remarks(filters: Sequence[Filter]) -> Iterator[Phrase]:
    """Answers of these protocols pass where the firewall inspects them, or by rules of their own."""
    named = {
        each
        for filter_ in filters
        for rule in filter_.rules
        for each in (rule.transports or ("ip",))
        if rule.permits and each not in _WITH_PORTS
    }
    if named:
        yield Phrase.of("enforce.cisco-answers", transports=tuple(sorted(named)))


TARGET = Target(written, (".asa",), Meets.FIREWALL, _says, remarks=_remarks)


def _digest(lines: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:_DIGITS]


@dataclass(frozen=True)
class _Objects:
    """The groups that lines name, each once. `called` are what sets of addresses are called."""

    called: Mapping[AddressSet, str]
    _networks: dict[str, list[str]] = field(default_factory=dict)
    _services: dict[str, list[str]] = field(default_factory=dict)

    def lines(self) -> Iterator[str]:
        """The groups with what is in them."""
        for header, inner in (*self._networks.items(), *self._services.items()):
            yield header
            yield from (f" {line}" for line in inner)

    def addresses(self, addresses: AddressSet, version: int) -> str:
        """The words for an end: an address, or a group of addresses and networks."""
        own = addresses.of_family(version)
        if own.is_any:
            return _EVERYBODY[version]
        networks = [_network(text) for text in own.prefixes()]
        if own.single:
            return networks[0]
        name = self._named(self.called.get(addresses, "hosts"), networks)
        self._networks[f"object-group network {name}"] = [f"network-object {each}" for each in networks]
        return f"object-group {name}"

    def ports(self, transport: str, ports: PortSet) -> list[str]:
        """The words behind an end: one for each line that they need."""
        if ports == EVERY_PORT:
            return [""]
        told = [_operator(span) for span in ports.ranges()]
        if len(told) == 1 or transport not in _WITH_GROUPS:
            return told
        name = self._named(transport, told)
        self._services[f"object-group service {name} {transport}"] = [f"port-object {each}" for each in told]
        return [f"object-group {name}"]

    def _named(self, called: str, inner: Sequence[str]) -> str:
        digest = _digest(inner)
        plain = "".join(c if c.isascii() and (c.isalnum() or c in "-_.") else "_" for c in called)
        return f"exgraph-{plain[: MOST_NAME - len('exgraph--') - _DIGITS]}-{digest}"


def _network(text: str) -> str:
    """`host 10.0.0.1`, `10.0.0.0 255.0.0.0`, `2001:db8::/32`."""
    address, _, length = text.partition("/")
    if length == ("32" if ":" not in address else "128"):
        return f"host {address}"
    return text if ":" in address else f"{address} {ip_network(text).netmask}"


def _operator(span: PortRange) -> str:
    return f"eq {span.lower}" if len(span) == 1 else f"range {span.lower} {span.upper}"


def _lines(rule: FilterRule, objects: _Objects) -> Iterator[str]:
    """The remark of a rule, and its lines, one for each family, transport and list of ports."""
    told = [
        " ".join(filter(None, ("extended", _VERDICTS[rule.action], protocol, *ends, behind)))
        for version, ends in _ends(rule, objects)
        for protocol, behind in _contents(rule, version, objects)
    ]
    if told and rule.comment:
        yield f"remark {comment(rule.comment)}"
    yield from told


def _ends(rule: FilterRule, objects: _Objects) -> Iterator[tuple[int | None, tuple[str, str]]]:
    """Family, source and destination; no family where both ends are any."""
    if rule.sources == EVERY_ADDRESS == rule.destinations and not _FAMILY_OF.keys() & (rule.transports or set()):
        yield None, ("any", "any")
        return
    for version in _EVERYBODY:
        if rule.sources.spans(version) and rule.destinations.spans(version):
            yield (
                version,
                (objects.addresses(rule.sources, version), objects.addresses(rule.destinations, version)),
            )


def _contents(rule: FilterRule, version: int | None, objects: _Objects) -> Iterator[tuple[str, str]]:
    """The protocol, and what stands behind the destination."""
    if rule.transports is None:
        yield "ip", ""
        return
    for transport in sorted(rule.transports):
        number = NUMBERS.get(transport, transport.removeprefix("ip-"))
        # ICMP of the other family is a number alone there.
        word = _WORDS.get(transport, number) if _FAMILY_OF.get(transport, version) == version else number
        if transport in ICMP_TRANSPORTS and rule.ports != EVERY_PORT:
            if version == _FAMILY_OF[transport]:
                for types, codes in types_and_codes(rule.ports):
                    for kind in types:
                        yield from ((word, f"{kind} {code}".rstrip()) for code in codes or ("",))
        elif transport in _WITH_PORTS:
            yield from ((word, behind) for behind in objects.ports(transport, rule.ports))
        else:
            yield word, ""
