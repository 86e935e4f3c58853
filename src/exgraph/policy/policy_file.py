"""A policy from a TOML file, with its names looked up in a matrix. Every bad place is told at once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from exgraph.errors import ExgraphError, Problem, UnknownName, UnusableInput, suggestion
from exgraph.files.characters import read_text
from exgraph.files.toml_lines import places, syntax_problem
from exgraph.model.matrix import Matrix
from exgraph.notation.canonical import read_canonical
from exgraph.policy.rule import ANY, Item, Policy, PolicyRule, Side, Stance
from exgraph.relations.lookup import applications, end_of, known_names
from exgraph.values.applications import find
from exgraph.values.endpoint import Endpoint
from exgraph.values.service import PORTED, PORTLESS

STANCES = ("allow", "deny")
_ARROW = re.compile(r"\s*(?:->|→)\s*")
#: What each table may hold: key → the types of its value, and what is said of another.
_NAMES = "a name, or a list of names"
_SCHEMA: dict[str, dict[str, tuple[tuple[type, ...], str]]] = {
    "": {
        "name": ((str,), "text"),
        "default": ((str,), '"allow" or "deny"'),
        "groups": ((dict,), "a table of name = list of names"),
        "rules": ((dict,), 'a table of "FROM -> TO" = "WHAT"'),
        "rule": ((list,), "tables, headed [[rule]]"),
    },
    "rule": {
        "name": ((str,), "text"),
        "from": ((str, list), _NAMES),
        "to": ((str, list), _NAMES),
        "allow": ((list,), "a list of applications, ports or services"),
        "deny": ((list,), "a list of applications, ports or services"),
        "encrypted": ((bool,), "true"),
        "reason": ((str,), "text"),
    },
}


def read_policy(path: Path, matrix: Matrix) -> Policy:
    """Read a policy for a matrix. Raises `UnusableInput` with every bad place: line, text, the nearest known name."""
    text = read_text(path)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnusableInput([syntax_problem(str(path), text, str(error))]) from error
    reader = _Reader(str(path), text, matrix)
    policy = reader.policy(data, path)
    if reader.problems:
        raise UnusableInput(sorted(reader.problems, key=lambda problem: problem.line or 0))
    return policy


class _Reader:
    """Checks the tables and gathers problems; a value that is not usable is left out."""

    def __init__(self, file: str, text: str, matrix: Matrix) -> None:
        self.file = file
        self.lines = text.split("\n")
        self.places = dict(places(self.lines))
        self.matrix = matrix
        self.applications = applications(matrix)
        self.keys = {key.casefold(): key for key in matrix.index.keys}
        self.groups: dict[str, frozenset[str]] = {}
        self.problems: list[Problem] = []

    def policy(self, data: dict[str, Any], path: Path) -> Policy:
        top = self._checked("", 0, data)
        default = top.get("default", "")
        if "default" not in data:
            self._problem(None, 'the policy has no default = "allow" or "deny" for what no rule permits')
        elif default not in STANCES and "default" in top:
            self._problem(("", 0, "default"), f"unknown stance {default!r}{suggestion(default, STANCES)}", default)
        self._group(top.get("groups", {}))
        rules = [*self._short(top.get("rules", {})), *self._long(top.get("rule", []))]
        if not rules and not self.problems:
            self._problem(None, "the policy has no rules")
        rules.sort(key=lambda rule: rule.line or 0)
        stance: Stance = "allow" if default == "allow" else "deny"
        return Policy(tuple(_named_apart(rules)), stance, top.get("name", path.stem), path.name)

    def _group(self, given: dict[str, Any]) -> None:
        for name, members in given.items():
            place = ("groups", 0, name)
            if not isinstance(members, list) or not all(isinstance(one, str) for one in members):
                self._problem(place, f"group {name!r} must be a list of names", name)
                continue
            if name == ANY or self._is_known(name):
                self._problem(place, f"group {name!r} has the name of a zone or role", name)
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
                self._problem(place, f'a rule is written "FROM -> TO" = "WHAT", not {key!r}', key)
                continue
            if not isinstance(value, str):
                self._problem(place, f"what {key!r} wants must be text", key)
                continue
            table: dict[str, Any] = {"from": _names(ends[0]), "to": _names(ends[1])}
            if self._clauses(value, table, place):
                yield from self._rule(table, place)

    def _clauses(self, text: str, table: dict[str, Any], place: tuple[str, int, str]) -> bool:
        """The parts of `smtp only; tls only; no tcp/23`, into the keys of a long rule."""
        for part in (part.strip() for part in text.split(";")):
            folded = part.casefold()
            value: list[str]
            if folded in ("anything", "nothing"):
                key, value = "allow", [ANY] if folded == "anything" else []
            elif folded in ("tls only", "encrypted only"):
                key, value = "encrypted", []
            elif folded.endswith(" only"):
                key, value = "allow", _names(part[: -len(" only")])
            elif folded.startswith("no "):
                key, value = "deny", _names(part[len("no ") :])
            else:
                what = "WHAT is “… only”, “tls only”, “no …”, “anything” or “nothing”, or several of them parted by “;”"
                self._problem(place, f"{part!r} says nothing of what may pass: {what}", part)
                return False
            if key in table:
                self._problem(place, f"{key!r} is said twice", part)
                return False
            table[key] = True if key == "encrypted" else value
        return True

    def _long(self, given: list[Any]) -> Iterator[PolicyRule]:
        for number, table in enumerate(given):
            if not isinstance(table, dict):
                self._problem(None, "each rule must be a table, headed [[rule]]")
                continue
            good = self._checked("rule", number, table)
            place = ("rule", number, "")
            missing = [key for key in ("from", "to") if key not in table]
            for key in missing:
                self._problem(place, f"the rule has no {key!r}")
            if not {"allow", "deny", "encrypted"} & set(table):
                self._problem(place, "the rule has none of allow, deny and encrypted")
            if good.get("encrypted") is False:
                self._problem(("rule", number, "encrypted"), "encrypted can only be true; leave it out", "encrypted")
            if not missing and good.keys() >= {"from", "to"}:
                yield from self._rule(good, place)

    def _rule(self, table: dict[str, Any], place: tuple[str, int, str]) -> Iterator[PolicyRule]:
        before = len(self.problems)
        source, destination = (self._side(table[key], place, key) for key in ("from", "to"))
        allow, deny = (
            tuple(self._items(table[key], place, key)) if key in table else None for key in ("allow", "deny")
        )
        if len(self.problems) == before:
            name = table.get("name") or f"{source} -> {destination}"
            encrypted, reason = table.get("encrypted", False), table.get("reason", "")
            yield PolicyRule(name, source, destination, allow, deny or (), encrypted, reason, self.places.get(place))

    def _side(self, given: str | list[Any], place: tuple[str, int, str], key: str) -> Side:
        names = [given] if isinstance(given, str) else given
        at = (place[0], place[1], key) if place[0] == "rule" else place
        if not names or not all(isinstance(name, str) for name in names):
            self._problem(at, f"{key} must be {_NAMES}", key)
            return Side((), frozenset())
        if ANY in names:
            return Side((ANY,), frozenset(role.id for role in self.matrix.roles), True)
        roles: set[str] = set()
        for name in names:
            roles |= self._roles(name, at)
        return Side(tuple(names), frozenset(roles))

    def _roles(self, name: str, place: tuple[str, int, str]) -> frozenset[str]:
        if name in self.groups:
            return self.groups[name]
        try:
            return frozenset(end_of(self.matrix, name).roles)
        except UnknownName:
            known = [*self.groups, *known_names(self.matrix)]
            self._problem(place, str(UnknownName("zone, role or group", name, known)), name)
        except ExgraphError as error:
            self._problem(place, str(error), name)
        return frozenset()

    def _is_known(self, name: str) -> bool:
        return name.casefold() in {known.casefold() for known in known_names(self.matrix)}

    def _items(self, given: Iterable[Any], place: tuple[str, int, str], key: str) -> Iterator[Item]:
        at = (place[0], place[1], key) if place[0] == "rule" else place
        for text in given:
            item = self._item(text) if isinstance(text, str) else None
            if item is None:
                known = [*dict.fromkeys(self.applications.values()), *self.keys.values()]
                self._problem(at, str(UnknownName("application, port or service", str(text), known)), str(text))
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

    def _checked(self, name: str, number: int, table: dict[str, Any]) -> dict[str, Any]:
        schema, good = _SCHEMA[name], {}
        for key, value in table.items():
            if key not in schema:
                self._problem((name, number, key), f"unknown key {key!r}{suggestion(key, schema)}", key)
            elif not isinstance(value, schema[key][0]):
                self._problem((name, number, key), f"{key} must be {schema[key][1]}", key)
            else:
                good[key] = value
        return good

    def _problem(self, place: tuple[str, int, str] | None, message: str, shown: str = "") -> None:
        line = None if place is None else self.places.get(place) or self.places.get((place[0], place[1], ""))
        text = self.lines[line - 1] if line else ""
        start = max(text.rfind(shown), 0) if shown else 0
        end = start + len(shown) if shown and shown in text else len(text)
        self.problems.append(Problem(message, self.file, line, text=text, start=start, end=end))


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",")]


def _named_apart(rules: Iterable[PolicyRule]) -> Iterator[PolicyRule]:
    """Rules with names that differ: the second of two is told by its line."""
    seen: set[str] = set()
    for rule in rules:
        name = rule.name if rule.name not in seen else f"{rule.name} (line {rule.line})"
        seen.add(name)
        yield replace(rule, name=name)
