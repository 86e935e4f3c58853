"""Windows Defender Firewall: rules of `Get-NetFirewallRule` with their filters of ports and addresses, as CSV or JSON.

A rule that blocks wins over one that allows, whatever their order. What a program, a service, a user or a profile
decides is a condition. What becomes of packets that no rule is about, `Get-NetFirewallProfile` says: JSON may have
both, under `Rules` and `Profiles`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from exgraph.errors import Problem, UnusableInput
from exgraph.filters.formats.conditions import not_understood, undecided_default
from exgraph.filters.formats.json_places import PlacedJson, objects_in
from exgraph.filters.formats.lines import Lines
from exgraph.filters.formats.words import (
    WITH_PORTS,
    UnknownWord,
    addresses_of,
    messages_of,
    ports_of_all,
    shared_ports,
    transport_of,
)
from exgraph.model.filter import (
    EVERY_ADDRESS,
    EVERY_PORT,
    Action,
    Condition,
    ConditionKind,
    Filter,
    FilterRule,
    NotUnderstood,
    Semantics,
)
from exgraph.model.icmp import ICMP_TRANSPORTS
from exgraph.values.addresses import AddressError, AddressSet
from exgraph.values.origin import Origin
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase

#: The columns that every rule has.
REQUIRED = ("Enabled", "Direction", "Action", "Protocol", "LocalPort", "RemoteAddress")
_ANY = ("any", "", "*")
#: Words, and the numbers that PowerShell writes for them in JSON (MSFT_NetFirewallRule).
_HOOKS = {"inbound": "inbound", "1": "inbound", "outbound": "outbound", "2": "outbound"}
_ACTIONS = {"allow": Action.PERMIT, "2": Action.PERMIT, "block": Action.DENY, "4": Action.DENY}
_OFF, _ON = ("false", "2"), ("true", "1")
_EVERY_PROFILE = ("any", "", "0", "7")
_PROFILES = frozenset({"domain", "private", "public"})
#: Keys of rows of which it is not told whether they are for one program alone, and of columns that nobody knows.
BRIEF, OTHERS = "brief", "others"
_UNTOLD = Condition("not-understood", "programs, services, interfaces", steady=True)
#: Settings of a profile by which rules may not count.
_RULES_COUNT = ("AllowInboundRules", "AllowLocalFirewallRules")
_UNSET = ("", "notconfigured", "2")
#: What restricts a rule to something that no packet shows.
_UNSEEN = (
    *("Program", "Service", "Package", "Owner", "LocalUser", "RemoteUser", "RemoteMachine", "InterfaceAlias"),
    *("InterfaceType", "Authentication", "Encryption", "OverrideBlockRules"),
)
#: What is said where none of these is asked for.
_NOT_ASKED = ("notrequired", "0", "false")
#: The endpoint mapper's port has a word of its own (MS-FASP, 2.2.12).
_PORT_WORDS = {"rpcepmap": "135", "rpc-epmap": "135", "iphttpsin": "443", "iphttps": "443", "iphttpsout": "443"}
#: Sets of addresses that the machine knows.
_ADDRESS_WORDS = ("localsubnet", "localsubnet4", "localsubnet6", "dns", "dhcp", "wins", "defaultgateway", "internet",
                  "intranet", "intranetremoteaccess")  # fmt: skip
_PROTOCOLS = {"icmpv4": "icmp"}


def read(text: str, file: str) -> Iterator[Filter]:
    """The filters of a file: what comes in, and what goes out. Raises `UnusableInput` for what is no CSV or JSON."""
    rules, profiles = _document(text, file)
    return filters_of_rows(rules, file, profiles)


_Row = tuple[Mapping[str, Any], Origin]


def filters_of_rows(rows: Iterable[_Row], file: str, profiles: Sequence[_Row] = ()) -> Iterator[Filter]:
    """The filters of rules by column, each with its place: what comes in, and what goes out. `profiles` are the
    settings that say what becomes of what no rule is about."""
    told: list[NotUnderstood] = []
    rules: dict[str, list[FilterRule]] = {"inbound": [], "outbound": []}
    begin = Origin(file, 1)
    for said, origin in rows:
        line = _Line(said, origin, told)
        for hook, rule in line.rules():
            rules[hook].append(rule)
    for hook, found in rules.items():
        # Those that block stand first: so the first match does what Windows does.
        in_order = sorted(found, key=lambda rule: rule.action is Action.PERMIT)
        mine = {rule.origin for rule in found}
        default = _default(profiles, hook)
        brief = next((rule.origin for rule in found if _UNTOLD in rule.conditions), None)
        if brief is not None:
            told.append(NotUnderstood(brief, Phrase("filters.brief")))
        made = Filter(
            f"windows {hook}", tuple(in_order), default or Action.DENY, hook, semantics=Semantics.BLOCK_WINS,
            stateful=True, origin=begin, default_origin=profiles[0][1] if profiles else begin,
            not_understood=(*_without_rules(profiles), *dict.fromkeys(each for each in told if each.origin in mine)),
        )  # fmt: skip
        yield undecided_default(made, begin) if default is None else made


def _document(text: str, file: str) -> tuple[list[_Row], list[_Row]]:
    """The rules, and the profiles where there are any."""
    if text.lstrip()[:1] not in ("{", "["):
        return list(_rows(text, file)), []
    placed = PlacedJson(text, file)
    value = placed.value
    profiles: Any = []
    if isinstance(value, dict) and isinstance(value.get("Rules"), list):
        value, profiles = value["Rules"], value.get("Profiles")
    rules = objects_in(value if isinstance(value, list) else [value])
    return [(each, placed.origin(each)) for each in rules], [(e, placed.origin(e)) for e in objects_in(profiles)]


def _default(profiles: Sequence[_Row], hook: str) -> Action | None:
    """What is done where no rule decides, if every profile is on and says the same; `None` where nothing says so."""
    if {_plain(said.get("Name")) for said, _ in profiles} != _PROFILES:
        return None
    if not all(_plain(said.get("Enabled")) in _ON for said, _ in profiles):
        return None
    actions = {_ACTIONS.get(_plain(said.get(f"Default{hook.capitalize()}Action"))) for said, _ in profiles}
    return actions.pop() if len(actions) == 1 else None


def _without_rules(profiles: Sequence[_Row]) -> Iterator[NotUnderstood]:
    """The settings of profiles by which rules of the file may not count."""
    for said, origin in profiles:
        for key in _RULES_COUNT:
            if _plain(said.get(key)) not in (*_ON, *_UNSET):
                yield NotUnderstood(origin, Phrase.of("filters.match", text=f"{key} {said.get(key)}"))


def _plain(value: Any) -> str:
    return "" if value is None else str(value).strip().casefold()


def _rows(text: str, file: str) -> Iterator[tuple[Mapping[str, Any], Origin]]:
    lines = Lines(text, file)
    shown = text.partition("\n")
    # `Export-Csv` of Windows PowerShell begins with the type of the objects.
    skipped = int(shown[0].startswith("#TYPE"))
    body = shown[2] if skipped else text
    delimiter = ";" if body.partition("\n")[0].count(";") > body.partition("\n")[0].count(",") else ","
    reader = csv.DictReader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in reader:
            yield {str(key): value or "" for key, value in row.items()}, lines.origin(reader.line_num + skipped)
    except csv.Error as error:
        raise UnusableInput([Problem(f"not CSV: {error}", file, reader.line_num + skipped)]) from error


class _Line:
    """One rule as it is told."""

    def __init__(self, said: Mapping[str, Any], origin: Origin, told: list[NotUnderstood]) -> None:
        self.said, self.origin, self.told = said, origin, told
        self.conditions: list[Condition] = []

    def rules(self) -> Iterator[tuple[str, FilterRule]]:
        """The direction and the rule, one for the addresses of an end and for each word that stands for others."""
        if self._text("Enabled").casefold() in _OFF:
            return
        if self._text("Enabled").casefold() not in _ON:
            self._doubt("Enabled")
        hook = _HOOKS.get(self._text("Direction").casefold())
        action = _ACTIONS.get(self._text("Action").casefold())
        if hook is None or action is None:
            self._doubt("Direction", "Action")
        for key in ("Protocol", "LocalPort", "RemoteAddress"):
            # What is not told is not the same as "any".
            if key not in self.said:
                self._doubt(key)
        if BRIEF in self.said:
            self.conditions.append(_UNTOLD)
        for key in (*_UNSEEN, *self.said.get(OTHERS, ())):
            if self._text(key).casefold() not in (*_ANY, *_NOT_ASKED):
                self._doubt(key)
        if not self._every_profile():
            self._doubt("Profile")
        name = self._text("DisplayName") or self._text("Name")
        made = FilterRule(action or Action.PERMIT, origin=self.origin, name=name, comment=self._text("Description"))
        said = tuple(self.conditions)
        for each in (hook,) if hook else tuple(dict.fromkeys(_HOOKS.values())):
            for rule in self._directed(made, each, said):
                yield each, rule
                if action is None:
                    yield each, replace(rule, action=Action.DENY)

    def _directed(self, made: FilterRule, hook: str, said: tuple[Condition, ...]) -> Iterator[FilterRule]:
        """The rule in one direction: what comes in goes to the local end, and what goes out comes from it."""
        self.conditions = [*said]
        near, far = ("source", "destination") if hook == "outbound" else ("destination", "source")
        keys = ("RemotePort", "LocalPort") if hook == "outbound" else ("LocalPort", "RemotePort")
        made = self._service(made, *keys)
        for local, at_local in self._ends("LocalAddress", near):
            for remote, at_remote in self._ends("RemoteAddress", far):
                ends = {f"{near}s": local, f"{far}s": remote}
                conditions = (*self.conditions, *made.conditions, *at_local, *at_remote)
                yield replace(made, sources=ends["sources"], destinations=ends["destinations"], conditions=conditions)

    def _every_profile(self) -> bool:
        text = self._text("Profile").casefold()
        return text in _EVERY_PROFILE or {each.casefold() for each in self._values("Profile")} >= _PROFILES

    def _text(self, key: str) -> str:
        value = self.said.get(key)
        if isinstance(value, dict):
            value = value.get("Value", value.get("value"))
        return ",".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value).strip()

    def _values(self, key: str) -> list[str]:
        return [each.strip() for each in self._text(key).split(",") if each.strip()]

    def _doubt(self, *keys: str) -> None:
        for key in keys:
            text = f"{key} {self._text(key)}".strip()
            self.conditions.append(not_understood(text, steady=True))
            self.told.append(NotUnderstood(self.origin, Phrase.of("filters.match", text=text)))

    def _service(self, rule: FilterRule, to_key: str, from_key: str) -> FilterRule:
        protocol = self._text("Protocol").casefold()
        try:
            if protocol not in _ANY:
                rule = replace(rule, transports=frozenset({transport_of(_PROTOCOLS.get(protocol, protocol))}))
        except UnknownWord:
            self._doubt("Protocol")
        if rule.transports is not None and rule.transports <= ICMP_TRANSPORTS:
            return self._messages(rule)
        to_ports, from_ports = self._ports(to_key), self._ports(from_key)
        if to_ports is not EVERY_PORT or from_ports is not EVERY_PORT:
            rule = replace(rule, transports=WITH_PORTS if rule.transports is None else rule.transports & WITH_PORTS)
        if from_ports != EVERY_PORT:
            rule = replace(rule, conditions=(*rule.conditions, Condition("source-port", str(from_ports))))
        return replace(rule, ports=shared_ports(rule.ports, to_ports))

    def _ports(self, key: str) -> PortSet:
        """The ports of a key; where a word stands for some that the machine knows, all, under a condition."""
        values = [_PORT_WORDS.get(each.casefold(), each) for each in self._values(key)]
        if not values or any(each.casefold() in _ANY for each in values):
            return EVERY_PORT
        try:
            return ports_of_all(tuple(values))
        except UnknownWord:
            self._doubt(key)
            return EVERY_PORT

    def _messages(self, rule: FilterRule) -> FilterRule:
        values = self._values("IcmpType")
        if not values or any(each.casefold() in _ANY for each in values):
            return rule
        (transport,) = rule.transports or ("icmp",)
        found = PortSet()
        try:
            for each in values:
                found |= messages_of(each, transport, ":")
        except UnknownWord:
            self._doubt("IcmpType")
            return rule
        return replace(rule, ports=found)

    def _ends(self, key: str, end: str) -> Iterator[tuple[AddressSet, tuple[Condition, ...]]]:
        values = self._values(key)
        if not values or any(each.casefold() in _ANY for each in values):
            yield EVERY_ADDRESS, ()
            return
        kind: ConditionKind = "source-group" if end == "source" else "destination-group"
        known, words = AddressSet(), list[str]()
        for each in values:
            try:
                known |= addresses_of(each)
            except AddressError:
                words.append(each)
        if known:
            yield known, ()
        for word in words:
            if word.casefold() in _ADDRESS_WORDS:
                yield EVERY_ADDRESS, (Condition(kind, word),)
            else:
                self.told.append(NotUnderstood(self.origin, Phrase.of("filters.match", text=f"{key} {word}")))
                yield EVERY_ADDRESS, (not_understood(f"{key} {word}", steady=True),)
