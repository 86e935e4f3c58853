"""A filter as a table of nftables, as `nft -f` takes it. Loading it again replaces the table, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from exgraph.errors import printable
from exgraph.filters.writers.messages import types_and_codes
from exgraph.filters.writers.order import Order
from exgraph.filters.writers.protocols import NUMBERS
from exgraph.model.filter import EVERY_ADDRESS, EVERY_PORT, Action, Condition, FilterRule
from exgraph.model.icmp import ICMP_TRANSPORTS
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet
from exgraph.values.service import PORTED

TABLE = "inet exgraph"
#: Bytes of a comment (NFTNL_UDATA_COMMENT_MAXLEN in libnftnl, with its end).
MOST_COMMENT = 127
#: What the kernel's log says of a packet before it is dropped.
LOG_PREFIX = "exgraph dropped: "
_KEYWORDS = {4: "ip", 6: "ip6"}
_VERDICTS = {Action.PERMIT: "accept", Action.DENY: "drop"}


def written(order: Order) -> Mapping[str, str]:
    """The one text, for both families."""
    filter_ = order.one
    chain = filter_.hook
    lines = [
        *(f"# {printable(line)}".rstrip() for line in order.head),
        # A table is made before it is deleted, for one that is not there cannot be.
        f"table {TABLE}",
        f"delete table {TABLE}",
        f"table {TABLE} {{",
        f"\tchain {chain} {{",
        f"\t\t{_base(chain, _VERDICTS[filter_.default])}",
        *(f"\t\t{line}" for rule in filter_.rules for line in _lines(rule)),
        *([f"\t\tlog prefix {comment(LOG_PREFIX)}"] if order.log else []),
        "\t}",
        "}",
    ]
    return {"nft": "\n".join(lines) + "\n"}


def _base(hook: str, policy: str) -> str:
    """What makes a chain one that packets meet."""
    return " ".join(("type filter", f"hook {hook}", "priority filter;", f"policy {policy};"))


def comment(text: str) -> str:
    """A comment in quotes: there is no escape for a quote in it, and only so many bytes are kept."""
    plain = printable(text).replace('"', "'").replace("\\", "/")
    return '"' + plain.encode("utf-8", "replace")[:MOST_COMMENT].decode("utf-8", "ignore") + '"'


def _lines(rule: FilterRule) -> Iterator[str]:
    """The statements of a rule, one for each family and transport: one that mixes families means another thing."""
    verdict = _VERDICTS[rule.action]
    ending = [verdict, f"comment {comment(rule.comment)}"] if rule.comment else [verdict]
    for ends in _ends(rule):
        for what in _contents(rule):
            yield " ".join([*_states(rule), *map(_condition, rule.conditions), *ends, *what, *ending])


def _states(rule: FilterRule) -> Iterator[str]:
    if rule.states is not None:
        yield f"ct state {','.join(sorted(rule.states))}"


def _condition(condition: Condition) -> str:
    keyword = {"interface-in": "iifname", "interface-out": "oifname"}[condition.kind]
    return f"{keyword} {'!= ' if condition.negated else ''}{comment(condition.value)}"


def _ends(rule: FilterRule) -> Iterator[list[str]]:
    """The matches of the addresses, family by family; none where both are any."""
    if rule.sources == EVERY_ADDRESS == rule.destinations:
        yield []
        return
    for version, keyword in _KEYWORDS.items():
        sources, destinations = (each.of_family(version) for each in (rule.sources, rule.destinations))
        if sources and destinations:
            told = [*_addresses(f"{keyword} saddr", sources), *_addresses(f"{keyword} daddr", destinations)]
            yield told or [f"meta nfproto ipv{version}"]


def _addresses(match: str, addresses: AddressSet) -> Iterator[str]:
    if not addresses.is_any:
        yield f"{match} {_set(addresses.networks())}"


def _contents(rule: FilterRule) -> Iterator[list[str]]:
    """The matches of transport and ports, transport by transport."""
    if rule.transports is None:
        yield []
        return
    for transport in sorted(rule.transports):
        if transport in ICMP_TRANSPORTS and rule.ports != EVERY_PORT:
            for types, codes in types_and_codes(rule.ports):
                yield [f"{transport} type {_set(types)}", *([f"{transport} code {_set(codes)}"] if codes else [])]
        elif transport in PORTED and rule.ports != EVERY_PORT:
            yield [f"{transport} dport {_ports(rule.ports)}"]
        else:
            yield [f"meta l4proto {NUMBERS.get(transport, transport.removeprefix('ip-'))}"]


def _ports(ports: PortSet) -> str:
    return _set(map(str, ports.ranges()))


def _set(items: Iterable[str]) -> str:
    known = list(items)
    return known[0] if len(known) == 1 else "{ " + ", ".join(known) + " }"
