"""A filter as `iptables-restore` and `ip6tables-restore` take it: a text a family, in place of the table `filter`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from exgraph.errors import printable
from exgraph.filters.writers.messages import types_and_codes
from exgraph.filters.writers.order import Order
from exgraph.filters.writers.protocols import NUMBERS
from exgraph.model.filter import EVERY_PORT, Action, Condition, Filter, FilterRule
from exgraph.model.icmp import ICMP_TRANSPORTS, icmp_messages
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortRange, PortSet
from exgraph.values.service import PORTED

#: Bytes of a comment (XT_MAX_COMMENT_LEN in the kernel, with its end).
MOST_COMMENT = 255
#: What `-m multiport` takes; a range counts twice (XT_MULTI_PORTS).
MOST_PORTS = 15
#: What the kernel's log says of a packet before it is dropped.
LOG_PREFIX = "exgraph dropped: "
_FORMATS = {4: "iptables", 6: "ip6tables"}
_CHAINS = ("INPUT", "FORWARD", "OUTPUT")
_VERDICTS = {Action.PERMIT: "ACCEPT", Action.DENY: "DROP"}
#: That type of ICMP stands for every one in these rules (xt_icmp in the kernel).
_ICMP = frozenset({"icmp"})
_ANY_TYPE = icmp_messages(255)
#: The family of each ICMP: the other one has no matches for its messages.
_VERSIONS = {"icmp": 4, "icmpv6": 6}


def written(order: Order) -> Mapping[str, str]:
    """A text for each family, for the one that is not loaded lets everything through."""
    return {form: _text(order.one, version, order.head, order.log) for version, form in _FORMATS.items()}


def other_family(path: Path) -> Path:
    """The rules for IPv6 beside those for IPv4: `core.v4` and `core.v6`, `core.rules` and `core.v6.rules`."""
    return path.with_suffix(".v6" if path.suffix in ("", ".v4") else f".v6{path.suffix}")


def _text(filter_: Filter, version: int, head: Sequence[str], log: bool) -> str:
    main = filter_.hook.upper()
    policies = {chain: _VERDICTS[filter_.default] if chain == main else "ACCEPT" for chain in _CHAINS}
    chains: list[str] = []
    rules = [line for rule in filter_.rules for line in _lines(rule, main, version, chains)]
    lines = [
        *(f"# {printable(line)}".rstrip() for line in head),
        "*filter",
        *(f":{chain} {policy} [0:0]" for chain, policy in policies.items()),
        *(f":{chain} - [0:0]" for chain in chains),
        *rules,
        *([f"-A {main} -j LOG --log-prefix {comment(LOG_PREFIX)}"] if log else []),
        "COMMIT",
    ]
    return "\n".join(lines) + "\n"


def comment(text: str) -> str:
    """A comment in quotes, with what is escaped in them escaped, and of as many bytes as are kept."""
    plain = printable(text).encode("utf-8", "replace")[:MOST_COMMENT].decode("utf-8", "ignore")
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _lines(rule: FilterRule, main: str, version: int, chains: list[str]) -> Iterator[str]:
    """A line takes one source, one destination and one list of ports. Where a rule has several sources and several
    destinations, each source leads to a chain of the rule's own that has the rest, so that they need not be multiplied.
    """
    sources, destinations = (each.of_family(version) for each in (rule.sources, rule.destinations))
    if not sources or not destinations:
        return
    if version == 4 and rule.transports == _ICMP and _ANY_TYPE <= rule.ports != EVERY_PORT:
        yield from _all_but(rule, main, chains)
        return
    froms, tos = list(_addresses("s", sources)), list(_addresses("d", destinations))
    contents = list(_contents(rule, version))
    before = [*_states(rule), *map(_condition, rule.conditions)]
    ending = _ending(rule)
    if len(froms) > 1 and len(tos) * len(contents) > 1:
        own = f"exgraph-{len(chains) + 1}"
        chains.append(own)
        for source in froms:
            yield _joined(f"-A {main}", *before, source, f"-j {own}")
        before, froms, main = [], [""], own
    for source in froms:
        for destination in tos:
            for what in contents:
                yield _joined(f"-A {main}", *before, source, destination, what, *ending)


def _all_but(rule: FilterRule, main: str, chains: list[str]) -> Iterator[str]:
    """A rule of most messages: a chain of its own that the others leave, for type 255 by itself cannot be matched."""
    own = f"exgraph-{len(chains) + 1}"
    chains.append(own)
    called = replace(rule, ports=EVERY_PORT, comment="")
    verdict = f" -j {_VERDICTS[rule.action]}"
    for line in _lines(called, main, 4, chains):
        yield f"{line.removesuffix(verdict)} -j {own}" if line.endswith(verdict) else line
    for types, codes in types_and_codes(EVERY_PORT - rule.ports):
        for text in _messages(types, codes):
            yield f"-A {own} -p {NUMBERS['icmp']} -m icmp --icmp-type {text} -j RETURN"
    yield _joined(f"-A {own}", *_ending(rule))


def _messages(types: Iterable[str], codes: Sequence[str]) -> Iterator[str]:
    """`8`, `3/4`: as one match takes them."""
    for kind in types:
        yield from (f"{kind}/{code}" for code in codes) if codes else (kind,)


def _ending(rule: FilterRule) -> list[str]:
    told = ["-m comment --comment", comment(rule.comment)] if rule.comment else []
    return [*told, "-j", _VERDICTS[rule.action]]


def _joined(*parts: str) -> str:
    return " ".join(filter(None, parts))


def _states(rule: FilterRule) -> Iterator[str]:
    if rule.states is not None:
        yield f"-m conntrack --ctstate {','.join(sorted(state.upper() for state in rule.states))}"


def _condition(condition: Condition) -> str:
    option = {"interface-in": "-i", "interface-out": "-o"}[condition.kind]
    return f"{'! ' if condition.negated else ''}{option} {condition.value}"


def _addresses(option: str, addresses: AddressSet) -> Iterator[str]:
    """The matches of addresses, one empty for any."""
    if addresses.is_any:
        yield ""
        return
    name = {"s": "src", "d": "dst"}[option]
    for text in addresses.networks():
        yield f"-m iprange --{name}-range {text}" if "-" in text else f"-{option} {text}"


def _contents(rule: FilterRule, version: int) -> Iterator[str]:
    """The matches of transport and ports."""
    if rule.transports is None:
        yield ""
        return
    for transport in sorted(rule.transports):
        number = NUMBERS.get(transport, transport.removeprefix("ip-"))
        if transport in ICMP_TRANSPORTS and rule.ports != EVERY_PORT:
            if _VERSIONS[transport] != version:
                continue
            module, option = ("icmp", "--icmp-type") if version == 4 else ("icmp6", "--icmpv6-type")
            for types, codes in types_and_codes(rule.ports):
                for text in _messages(types, codes):
                    yield f"-p {number} -m {module} {option} {text}"
        elif transport in PORTED and rule.ports != EVERY_PORT:
            for ports in _portions(rule.ports):
                yield f"-p {transport} {_ports(transport, ports)}"
        else:
            yield f"-p {number}"


def _ports(transport: str, ports: Sequence[PortRange]) -> str:
    texts = [_port(span) for span in ports]
    return f"-m {transport} --dport {texts[0]}" if len(texts) == 1 else f"-m multiport --dports {','.join(texts)}"


def _port(span: PortRange) -> str:
    return str(span.lower) if len(span) == 1 else f"{span.lower}:{span.upper}"


def _portions(ports: PortSet) -> Iterable[list[PortRange]]:
    """The ports in lists that one match takes."""
    portion: list[PortRange] = []
    taken = 0
    for span in ports.ranges():
        width = 1 if len(span) == 1 else 2
        if taken + width > MOST_PORTS:
            yield portion
            portion, taken = [], 0
        portion.append(span)
        taken += width
    if portion:
        yield portion
