"""A policy from a TOML file, with its names looked up in a matrix. Every bad place is told at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from exgraph.errors import ExgraphError, UnknownName, suggestion
from exgraph.files.toml import Place, TomlFile, Wanted
from exgraph.model.matrix import Matrix
from exgraph.notation.canonical import read_canonical
from exgraph.policy.rule import ANY, Item, Policy, PolicyRule, Side, Stance
from exgraph.relations.containment import standing_in
from exgraph.relations.lookup import applications, end_of, known_names
from exgraph.values.applications import find
from exgraph.values.endpoint import Endpoint
from exgraph.values.service import PORTED, PORTLESS

STANCES = ("allow", "deny")
_ARROW = re.compile(r"\s*(?:->|→)\s*")
_NAMES = "a name, or a list of names"
_TEXT = Wanted((str,), "text")
_SIDE = Wanted((str, list), _NAMES)
_ITEMS = Wanted((list,), "a list of applications, ports or services")
#: What a rule may ask of encryption.
_FLAGS = ("encrypted", "tls")
_SCHEMA = {
    "": {
        "name": _TEXT,
        "default": Wanted((str,), '"allow" or "deny"'),
        "groups": Wanted((dict,), "a table of name = list of names"),
        "rules": Wanted((dict,), 'a table of "FROM -> TO" = "WHAT"'),
        "rule": Wanted((list,), "tables, headed [[rule]]"),
    },
    "rule": {
        "name": _TEXT,
        "from": _SIDE,
        "to": _SIDE,
        "allow": _ITEMS,
        "deny": _ITEMS,
        "encrypted": Wanted((bool,), "true"),
        "tls": Wanted((bool,), "true"),
        "reason": _TEXT,
    },
}


def read_policy(path: Path, matrix: Matrix) -> Policy:
    """Read a policy for a matrix. Raises `UnusableInput` with every bad place: line, text, the nearest known name."""
    toml = TomlFile(path, "policy", _SCHEMA)
    policy = _Reader(toml, matrix).policy()
    toml.conclude()
    return policy


class _Reader:
    """Makes rules of a policy's tables; what is not usable is left out."""

    def __init__(self, toml: TomlFile, matrix: Matrix) -> None:
        self.toml = toml
        self.matrix = matrix
        self.applications = applications(matrix)
        self.keys = {key.casefold(): key for key in matrix.vocabulary}
        self.groups: dict[str, frozenset[str]] = {}

    def policy(self) -> Policy:
        path, data = self.toml.path, self.toml.data
        top = self.toml.checked(data)
        default = top.get("default", "")
        if "default" not in data:
            self.toml.problem('the policy has no default = "allow" or "deny" for what no rule permits')
        elif default not in STANCES and "default" in top:
            self.toml.problem(f"unknown stance {default!r}{suggestion(default, STANCES)}", ("", 0, "default"), default)
        self._group(top.get("groups", {}))
        rules = [*self._short(top.get("rules", {})), *self._long(top.get("rule", []))]
        if not rules and not self.toml.problems:
            self.toml.problem("the policy has no rules")
        rules.sort(key=lambda rule: rule.line or 0)
        stance: Stance = "allow" if default == "allow" else "deny"
        return Policy(tuple(_named_apart(rules)), stance, top.get("name", path.stem), path.name)

    def _group(self, given: dict[str, Any]) -> None:
        for name, members in given.items():
            place = ("groups", 0, name)
            if not isinstance(members, list) or not all(isinstance(one, str) for one in members):
                self.toml.problem(f"group {name!r} must be a list of names", place, name)
                continue
            if name == ANY or self._is_known(name):
                self.toml.problem(f"group {name!r} has the name of a zone or role", place, name)
                continue
            roles: set[str] = set()
            for member in members:
                roles |= self._roles(member, place)
            self.groups[name] = frozenset(roles)

    def _short(self, given: dict[str, Any]) -> Iterator[PolicyRule]:
        for key, value in given.items():
            place = ("rules", 0, key)
            ends = _ARROW.split(key)
            if len(ends) != 2 or not all(ends):
                self.toml.problem(f'a rule is written "FROM -> TO" = "WHAT", not {key!r}', place, key)
                continue
            if not isinstance(value, str):
                self.toml.problem(f"what {key!r} wants must be text", place, key)
                continue
            table: dict[str, Any] = {"from": _names(ends[0]), "to": _names(ends[1])}
            if self._clauses(value, table, place):
                yield from self._rule(table, place)

    def _clauses(self, text: str, table: dict[str, Any], place: Place) -> bool:
        """The parts of `smtp only; tls only; no tcp/23`, into the keys of a long rule."""
        for part in (part.strip() for part in text.split(";")):
            folded = part.casefold()
            value: list[str]
            if folded in ("anything", "nothing"):
                key, value = "allow", [ANY] if folded == "anything" else []
            elif folded in ("tls only", "encrypted only"):
                key, value = folded.removesuffix(" only"), []
            elif folded.endswith(" only"):
                key, value = "allow", _names(part[: -len(" only")])
            elif folded.startswith("no "):
                key, value = "deny", _names(part[len("no ") :])
            else:
                what = "WHAT is “… only”, “tls only”, “no …”, “anything” or “nothing”, or several of them parted by “;”"
                self.toml.problem(f"{part!r} says nothing of what may pass: {what}", place, part)
                return False
            if key in table:
                self.toml.problem(f"{key!r} is said twice", place, part)
                return False
            table[key] = True if key in _FLAGS else value
        return True

    def _long(self, given: list[Any]) -> Iterator[PolicyRule]:
        for number, table in enumerate(given):
            if not isinstance(table, dict):
                self.toml.problem("each rule must be a table, headed [[rule]]")
                continue
            good = self.toml.checked(table, "rule", number)
            place = ("rule", number, "")
            missing = [key for key in ("from", "to") if key not in table]
            for key in missing:
                self.toml.problem(f"the rule has no {key!r}", place)
            if not {"allow", "deny", *_FLAGS} & set(table):
                self.toml.problem("the rule has none of allow, deny and encrypted", place)
            for key in _FLAGS:
                if good.get(key) is False:
                    self.toml.problem(f"{key} can only be true; leave it out", ("rule", number, key), key)
            if not missing and good.keys() >= {"from", "to"}:
                yield from self._rule(good, place)

    def _rule(self, table: dict[str, Any], place: Place) -> Iterator[PolicyRule]:
        before = len(self.toml.problems)
        source, destination = (self._side(table[key], place, key) for key in ("from", "to"))
        allow, deny = (
            tuple(self._items(table[key], place, key)) if key in table else None for key in ("allow", "deny")
        )
        if len(self.toml.problems) == before:
            name = table.get("name") or f"{source} -> {destination}"
            flags = {key: table.get(key, False) for key in _FLAGS}
            reason, line = table.get("reason", ""), self.toml.line(place)
            yield PolicyRule(name, source, destination, allow, deny or (), reason=reason, line=line, **flags)

    def _side(self, given: str | list[Any], place: Place, key: str) -> Side:
        names = [given] if isinstance(given, str) else given
        at = (place[0], place[1], key) if place[0] == "rule" else place
        if not names or not all(isinstance(name, str) for name in names):
            self.toml.problem(f"{key} must be {_NAMES}", at, key)
            return Side((), frozenset())
        if ANY in names:
            return Side((ANY,), frozenset(role.id for role in self.matrix.roles), True)
        roles: set[str] = set()
        for name in names:
            roles |= self._roles(name, at)
        return Side(tuple(names), frozenset(roles))

    def _roles(self, name: str, place: Place) -> frozenset[str]:
        if name in self.groups:
            return self.groups[name]
        try:
            return frozenset(end_of(standing_in(self.matrix, name), name).roles)
        except UnknownName:
            known = [*self.groups, *known_names(self.matrix)]
            self.toml.problem(str(UnknownName("zone, role or group", name, known)), place, name)
        except ExgraphError as error:
            self.toml.problem(str(error), place, name)
        return frozenset()

    def _is_known(self, name: str) -> bool:
        return name.casefold() in {known.casefold() for known in known_names(self.matrix)}

    def _items(self, given: Iterable[Any], place: Place, key: str) -> Iterator[Item]:
        at = (place[0], place[1], key) if place[0] == "rule" else place
        for text in given:
            item = self._item(text) if isinstance(text, str) else None
            if item is None:
                known = [*dict.fromkeys(self.applications.values()), *self.keys.values()]
                self.toml.problem(str(UnknownName("application, port or service", str(text), known)), at, str(text))
            else:
                yield item

    def _item(self, text: str) -> Item | None:
        folded = text.casefold().strip()
        port = Endpoint.parse(text)
        if port is not None:
            return Item(text, port=port) if port.transport in (None, *PORTED) else None
        if folded == ANY:
            return Item(text)
        if folded in (*PORTED, *PORTLESS):
            return Item(text, transport=folded)
        if folded in self.keys:
            return Item(text, service=self.keys[folded])
        if folded in self.applications:
            return Item(text, application=self.applications[folded])
        if known := find(text):
            return Item(text, application=known.name)
        written = read_canonical(text)
        return Item(text, service=written[0].key) if written and len(written) == 1 else None


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",")]


def _named_apart(rules: Iterable[PolicyRule]) -> Iterator[PolicyRule]:
    """Rules with names that differ: the second of two is told by its line."""
    seen: set[str] = set()
    for rule in rules:
        name = rule.name if rule.name not in seen else f"{rule.name} (line {rule.line})"
        seen.add(name)
        yield replace(rule, name=name)
