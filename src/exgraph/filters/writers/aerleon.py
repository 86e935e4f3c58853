"""Filters as a policy of Aerleon, which compiles it for firewalls that exgraph has no writer for.

Two texts: the policy, and the definitions of the networks and services that it names. One filter has one family:
of ends of different families Aerleon makes, by product, any to any, or no rule and no word. Nobody reads back what it
compiles, so that nothing is proved.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from exgraph.errors import ExgraphError, printable
from exgraph.filters.writers.order import Meets, Order, Target, plain_rules
from exgraph.model.filter import EVERY_PORT, Action, Filter, FilterRule
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase

#: Characters of a token: a zone's prefix and a number come on top, and PAN-OS has 63.
MOST_NAME = 48
#: What PAN-OS takes for the name of a zone.
MOST_ZONE = 31
_DIGITS = 8
_INDENT = 2
_FAMILIES = {4: "inet", 6: "inet6"}
_WITH_PORTS = frozenset({"tcp", "udp"})
_VERDICTS = {Action.PERMIT: "accept", Action.DENY: "deny"}
#: Products that follow connections, so that answers need no rule, by what Aerleon calls them: all others of its
#: generators are left to whoever knows how answers pass there.
_PRODUCTS = ("fortigate", "paloalto")


def written(order: Order) -> Mapping[str, str]:
    """The policy, and its definitions. Raises `ExgraphError` for what no zone is called."""
    definitions = _Definitions(order.names)
    filters = [
        _filter(each, version, family, definitions) for each in order.filters for version, family in _FAMILIES.items()
    ]
    head = [f"# {printable(line)}".rstrip() for line in order.head]
    return {"aerleon": _text(head, {"filters": filters}), "aerleon-definitions": _text(head, definitions.told())}


def _text(head: Sequence[str], told: object) -> str:
    return "\n".join((*head, *_yaml(told, 0))) + "\n"


def _yaml(told: object, depth: int) -> Iterator[str]:
    """Mappings and lists in blocks, and scalars in quotes."""
    margin = " " * depth * _INDENT
    if isinstance(told, Mapping):
        for key, value in told.items():
            if isinstance(value, Mapping | list) and value:
                yield f"{margin}{quoted(key)}:"
                yield from _yaml(value, depth + 1)
            else:
                yield f"{margin}{quoted(key)}: {quoted(value)}"
    elif isinstance(told, list):
        for value in told:
            first, *more = _yaml(value, depth + 1)
            yield f"{margin}- {first.lstrip()}"
            yield from more


def quoted(told: object) -> str:
    """A scalar in quotes, or an empty list or mapping."""
    return json.dumps(printable(told) if isinstance(told, str) else told, ensure_ascii=False)


def _filter(filter_: Filter, version: int, family: str, definitions: _Definitions) -> dict[str, object]:
    terms = [term for rule in plain_rules(filter_) for term in _terms(rule, version, definitions)]
    zone = filter_.scope[0].value if filter_.scope else "any"
    if len(zone) > MOST_ZONE or not zone.isascii() or any(c.isspace() or not c.isprintable() for c in zone):
        raise ExgraphError(Phrase.of("enforce.zone-name", name=repr(zone)))
    targets = dict.fromkeys(_PRODUCTS, f"from-zone {zone} to-zone any {family}")
    return {
        "header": {"targets": targets, "comment": f"exgraph, not proved: {family}"},
        "terms": [*terms, {"name": definitions.term("otherwise"), "action": _VERDICTS[filter_.default]}],
    }


def _terms(rule: FilterRule, version: int, definitions: _Definitions) -> Iterator[dict[str, object]]:
    if not (rule.sources.spans(version) and rule.destinations.spans(version)):
        return
    for transport in sorted(rule.transports) if rule.transports is not None else ("",):
        term: dict[str, object] = {"name": definitions.term(transport)}
        if rule.comment:
            term["comment"] = rule.comment
        for key, addresses in (("source-address", rule.sources), ("destination-address", rule.destinations)):
            if not addresses.of_family(version).is_any:
                term[key] = definitions.network(addresses, version)
        if transport:
            term["protocol"] = transport
            if rule.ports != EVERY_PORT:
                term["destination-port"] = definitions.service(transport, rule.ports)
        yield {**term, "action": _VERDICTS[rule.action]}


@dataclass
class _Definitions:
    """The networks and services that terms name, each once. `called` are what sets of addresses are called."""

    called: Mapping[AddressSet, str]
    networks: dict[str, list[str]] = field(default_factory=dict)
    services: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    terms: int = 0

    def term(self, *about: str) -> str:
        """`T17-tcp`: a name that no other term has, of any family, and that every product keeps whole."""
        self.terms += 1
        return "-".join((f"T{self.terms}", *filter(None, about)))

    def network(self, addresses: AddressSet, version: int) -> str:
        own = list(addresses.of_family(version).prefixes())
        name = self._named(self.called.get(addresses, "hosts"), own)
        self.networks[name] = own
        return name

    def service(self, transport: str, ports: PortSet) -> str:
        told = [{"protocol": transport, "port": str(span)} for span in ports.ranges()]
        name = self._named(transport, told)
        self.services[name] = told
        return name

    def told(self) -> dict[str, object]:
        networks = {name: {"values": [{"address": each} for each in some]} for name, some in self.networks.items()}
        return {"networks": networks, "services": dict(self.services)}

    def _named(self, called: str, inner: Sequence[object]) -> str:
        """`WEB-SERVER-1F2E3D4C`: what it is called, and what is in it."""
        digest = hashlib.sha256(json.dumps(inner).encode()).hexdigest()[:_DIGITS].upper()
        plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in called.upper()).strip("-") or "HOSTS"
        return f"{plain[: MOST_NAME - _DIGITS - 1]}-{digest}"


def _says(transport: str | None, ports: PortSet) -> bool:
    return transport is None or transport in _WITH_PORTS


def _remarks(filters: Sequence[Filter]) -> Iterator[Phrase]:
    yield Phrase("enforce.aerleon-compiled")


def _definitions_beside(path: Path) -> Path:
    """`core.definitions/exgraph.yaml`: Aerleon reads every file of a folder."""
    return path.with_name(path.name.split(".")[0] + ".definitions") / "exgraph.yaml"


TARGET = Target(
    written,
    (".pol.yaml",),
    Meets.FIREWALL,
    _says,
    logs=False,
    proved=False,
    remarks=_remarks,
    second=_definitions_beside,
)
