"""Filters as NetworkPolicies of Kubernetes, as YAML: one for each class of hosts.

A policy selects pods by a label that has the name of the class, and only permits. It has words for TCP, UDP and SCTP
alone: of other protocols nothing can be said but that everything passes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from exgraph.errors import printable
from exgraph.filters.writers.order import Meets, Order, Target, by_class, plain_rules
from exgraph.model.filter import EVERY_ADDRESS, EVERY_PORT, Filter, FilterRule
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase

#: The label by which pods are selected; its value is the name of their class.
LABEL = "exgraph/hosts"
_NAMESPACE = "default"
#: Characters of the annotation that says who the hosts are; all annotations of an object have 256 KiB.
MOST_ABOUT = 1000
_WITH_PORTS = frozenset({"tcp", "udp", "sctp"})
_SIDES = {"inbound": ("Ingress", "ingress", "from"), "outbound": ("Egress", "egress", "to")}
_FAMILIES = {4: "0.0.0.0/0", 6: "::/0"}


def written(order: Order) -> Mapping[str, str]:
    """The one text: a document for each class of hosts."""
    head = [f"# {printable(line)}".rstrip() for line in order.head]
    policies = (
        "\n".join(_policy(name, order.about.get(name, name), filters))
        for name, filters in by_class(order.filters).items()
    )
    return {"kubernetes": "\n---\n".join(("\n".join(head), *policies)).lstrip("\n") + "\n"}


def quoted(text: str) -> str:
    """A scalar in quotes."""
    return json.dumps(printable(text), ensure_ascii=False)


def _scope(name: str) -> str:
    return f"{_NAMESPACE}: {LABEL}={name}"


def _says(transport: str | None, ports: PortSet) -> bool:
    return transport is None or transport in _WITH_PORTS


def _remarks(filters: Sequence[Filter]) -> Iterator[Phrase]:
    yield Phrase.of("enforce.kubernetes-pods", label=LABEL, names=tuple(by_class(filters)))


TARGET = Target(
    written, (".yaml", ".yml"), Meets.CLASSES, _says, denies=False, logs=False, scope=_scope, remarks=_remarks
)


def _policy(name: str, about: str, filters: Sequence[Filter]) -> Iterator[str]:
    yield "apiVersion: networking.k8s.io/v1"
    yield "kind: NetworkPolicy"
    yield "metadata:"
    yield f"  name: {quoted(f'exgraph-{name}')}"
    yield "  annotations:"
    yield f"    {LABEL}: {quoted(about[:MOST_ABOUT])}"
    yield "spec:"
    yield "  podSelector:"
    yield "    matchLabels:"
    yield f"      {LABEL}: {quoted(name)}"
    yield "  policyTypes:"
    yield from (f"    - {_SIDES[each.hook][0]}" for each in filters)
    for each in filters:
        _, key, peers = _SIDES[each.hook]
        rules = [line for rule in plain_rules(each) for line in _rule(rule, each.hook, peers)]
        yield f"  {key}:" if rules else f"  {key}: []"
        yield from rules


def _rule(rule: FilterRule, hook: str, peers: str) -> Iterator[str]:
    """A rule with its comment above it; one without peers and ports permits everything."""
    if rule.comment:
        yield f"    # {printable(rule.comment)}"
    others = rule.sources if hook == "inbound" else rule.destinations
    parts = {peers: list(_blocks(others)), "ports": list(_ports(rule))}
    lines = [line for key, inner in parts.items() if inner for line in (f"{key}:", *(f"  {each}" for each in inner))]
    if not lines:
        yield "    - {}"
    yield from (f"    {'-' if not place else ' '} {line}" for place, line in enumerate(lines))


def _blocks(addresses: AddressSet) -> Iterator[str]:
    """The blocks of addresses, none for any: networks, or the whole of a family but for some, whichever are fewer."""
    if addresses == EVERY_ADDRESS:
        return
    for version, whole in _FAMILIES.items():
        own = addresses.of_family(version)
        networks = list(own.prefixes())
        others = list((AddressSet.parse(whole) - own).prefixes())
        if len(others) + 1 < len(networks):
            networks = [whole]
        else:
            others = []
        for network in networks:
            yield "- ipBlock:"
            yield f"    cidr: {quoted(network)}"
            if others:
                yield "    except:"
                yield from (f"      - {quoted(each)}" for each in others)


def _ports(rule: FilterRule) -> Iterator[str]:
    for transport in sorted(rule.transports or ()):
        if rule.ports == EVERY_PORT:
            yield f"- protocol: {transport.upper()}"
            continue
        for span in rule.ports.ranges():
            yield f"- protocol: {transport.upper()}"
            yield f"  port: {span.lower}"
            if len(span) > 1:
                yield f"  endPort: {span.upper}"
