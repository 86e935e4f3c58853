"""NetworkPolicy of Kubernetes, as YAML or JSON: what pods may be reached from, and what they may reach.

Policies only permit. A pod that a policy selects for a direction has what any policy that selects it permits there, and
nothing else; one that none selects has everything. Which pods a selector means is not in the file: a condition.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from exgraph.filters.formats.conditions import not_understood
from exgraph.filters.formats.json_places import PlacedJson, objects_in
from exgraph.filters.formats.words import UnknownWord, addresses_of, transport_of
from exgraph.filters.formats.yaml_places import PlacedYaml
from exgraph.model.filter import Action, Condition, ConditionKind, Filter, FilterRule, NotUnderstood, Semantics
from exgraph.values.addresses import AddressError
from exgraph.values.origin import Origin
from exgraph.values.ports import PortError, PortRange, PortSet
from exgraph.wording.phrases import Phrase

KIND = "NetworkPolicy"
_API = "networking.k8s.io/"
_NAMESPACE = "default"
#: Direction, its key, the key of its peers, its hook, and the kinds of the conditions on the pod and on a peer.
_SIDES: tuple[tuple[str, str, str, str, ConditionKind, ConditionKind], ...] = (
    ("Ingress", "ingress", "from", "inbound", "destination-group", "source-group"),
    ("Egress", "egress", "to", "outbound", "source-group", "destination-group"),
)

_SPEC = frozenset({"podSelector", "policyTypes", "ingress", "egress"})
_PORT = frozenset({"protocol", "port", "endPort"})
_PEER = frozenset({"podSelector", "namespaceSelector"})
_BLOCK = frozenset({"cidr", "except"})


def read(text: str, file: str) -> Iterator[Filter]:
    """The filters of a file: for each policy what comes in and what goes out, as far as it is about that."""
    placed = PlacedJson(text, file) if text.lstrip()[:1] in ("{", "[") else PlacedYaml(text, file)
    stray: list[NotUnderstood] = []
    for policy in _policies(placed.value):
        if policy.get("kind") != KIND or not str(policy.get("apiVersion", "")).startswith(_API):
            told = Phrase.of("filters.table", table=f"{policy.get('apiVersion')} {policy.get('kind')}")
            stray.append(NotUnderstood(placed.origin(policy), told))
            continue
        yield from _Policy(placed, policy).filters()
    if stray:
        yield Filter("no policy", (), Action.PERMIT, not_understood=tuple(stray))


def _policies(value: Any) -> list[dict[str, Any]]:
    """The objects of a file, those of lists written out."""
    found: list[dict[str, Any]] = []
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            found += objects_in(each["items"]) if "items" in each else [each]
    return found


class _Policy:
    def __init__(self, placed: PlacedJson | PlacedYaml, policy: dict[str, Any]) -> None:
        self.placed, self.origin = placed, placed.origin(policy)
        metadata = _object(policy.get("metadata"))
        self.spec = _object(policy.get("spec"))
        self.namespace = str(metadata.get("namespace") or _NAMESPACE)
        self.name = f"{self.namespace}/{metadata.get('name', 'policy')}"
        self.told: list[NotUnderstood] = []

    def filters(self) -> Iterator[Filter]:
        types = self.spec.get("policyTypes")
        if not isinstance(types, list):
            types = ["Ingress", *(["Egress"] if "egress" in self.spec else [])]
        pods = self._pods(self.spec.get("podSelector"))
        strange = [
            NotUnderstood(self.origin, Phrase.of("filters.match", text=each)) for each in _strange(self.spec, _SPEC)
        ]
        for kind, key, peers, hook, of_pod, of_peer in _SIDES:
            if kind not in types:
                continue
            self.told = [*strange]
            rules = [
                rule for each in objects_in(self.spec.get(key)) for rule in self._rules(each, peers, hook, of_peer)
            ]
            yield Filter(
                f"{self.name} {hook}", tuple(rules), Action.DENY, hook, semantics=Semantics.UNION,
                scope=(Condition(of_pod, pods),), stateful=True, origin=self.origin, default_origin=self.origin,
                not_understood=tuple(self.told),
            )  # fmt: skip

    def _rules(self, said: dict[str, Any], peers: str, hook: str, kind: ConditionKind) -> Iterator[FilterRule]:
        """A rule for each peer and each port."""
        origin = self._origin(said)
        doubts = self._doubts(said, frozenset({peers, "ports"}), origin)
        for rule in (replace(each, conditions=(*each.conditions, *doubts)) for each in self._services(said, origin)):
            found = objects_in(said.get(peers))
            if not found:
                yield rule
            for each in found:
                yield from self._peer(rule, each, hook, kind)

    def _origin(self, said: dict[str, Any]) -> Origin:
        """Where something stands; an object without keys has no line of its own."""
        return self.placed.origin(said) if said else self.origin

    def _services(self, said: dict[str, Any], origin: Origin) -> Iterator[FilterRule]:
        rule = FilterRule(Action.PERMIT, origin=origin)
        found = objects_in(said.get("ports"))
        if not found:
            yield rule
        for each in found:
            port, last = each.get("port"), each.get("endPort")
            try:
                made = replace(rule, transports=frozenset({transport_of(str(each.get("protocol") or "TCP"))}))
                made = replace(made, conditions=self._doubts(each, _PORT, origin))
                if port is None:
                    yield made
                elif isinstance(port, int) and (last is None or isinstance(last, int)):
                    yield replace(made, ports=PortSet([PortRange(port, port if last is None else last)]).compact())
                else:
                    # A name that each pod gives a number to.
                    yield replace(made, conditions=(*made.conditions, not_understood(f"port {port}", steady=True)))
                    self._tell(origin, f"port {port}")
            except (UnknownWord, PortError) as word:
                self._tell(origin, str(word))
                yield replace(rule, conditions=(not_understood(str(word), steady=True),))

    def _peer(self, rule: FilterRule, said: dict[str, Any], hook: str, kind: ConditionKind) -> Iterator[FilterRule]:
        block = said.get("ipBlock")
        known = _PEER if block is None else frozenset({"ipBlock"})
        rule = replace(rule, conditions=(*rule.conditions, *self._doubts(said, known, rule.origin)))
        rule = replace(rule, conditions=(*rule.conditions, *self._doubts(_object(block), _BLOCK, rule.origin)))
        if not isinstance(block, dict):
            spaces = said.get("namespaceSelector")
            where = self.namespace if spaces is None else _written(spaces) or "*"
            pods = self._pods(said.get("podSelector"), where)
            yield replace(rule, conditions=(*rule.conditions, Condition(kind, pods)))
            return
        try:
            addresses = addresses_of(str(block.get("cidr")))
            for without in block.get("except") or []:
                addresses -= addresses_of(str(without))
            made = replace(rule, origin=self._origin(said))
            yield replace(made, sources=addresses) if hook == "inbound" else replace(made, destinations=addresses)
        except (AddressError, TypeError):
            self._tell(rule.origin, _written(block))
            yield replace(rule, conditions=(*rule.conditions, not_understood(_written(block), steady=True)))

    def _pods(self, selector: Any, where: str = "") -> str:
        """`namespace: labels` of pods, `*` for all of them."""
        return f"{where or self.namespace}: {_written(selector) or '*'}"

    def _doubts(self, said: dict[str, Any], known: frozenset[str], origin: Origin) -> tuple[Condition, ...]:
        """A condition for each key that is not known: what it restricts, nobody knows."""
        found = _strange(said, known)
        for each in found:
            self._tell(origin, each)
        return tuple(not_understood(each, steady=True) for each in found)

    def _tell(self, origin: Origin, text: str) -> None:
        self.told.append(NotUnderstood(origin, Phrase.of("filters.match", text=text)))


def _written(selector: Any) -> str:
    """The labels and expressions of a selector in one line."""
    told = _object(selector)
    parts = [f"{key}={value}" for key, value in sorted(_object(told.get("matchLabels")).items())]
    for each in objects_in(told.get("matchExpressions")):
        values = each.get("values")
        listed = ",".join(map(str, values)) if isinstance(values, list) else ""
        parts.append(f"{each.get('key')} {each.get('operator')} {listed}".strip())
    others = {"matchLabels", "matchExpressions"}
    parts += [f"{key}={value}" for key, value in sorted(told.items()) if key not in others]
    return " ".join(parts)


def _strange(said: dict[str, Any], known: frozenset[str]) -> list[str]:
    """The keys that are not known, with what they say."""
    return [f"{key} {value}" for key, value in said.items() if key not in known]


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
