"""Access lists of Cisco ASA and IOS, and the interfaces that they are bound to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from exgraph.filters.formats.cisco_objects import Objects
from exgraph.filters.formats.cisco_rule import RuleLine
from exgraph.filters.formats.conditions import unknown_verdict
from exgraph.filters.formats.lines import Lines
from exgraph.filters.formats.words import messages_of
from exgraph.model.filter import FAMILIES, UNBOUND, Action, Condition, Filter, FilterRule, NotUnderstood
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

#: A configuration of ASA; its masks are those of networks, where IOS has wildcards.
IS_ASA = re.compile(
    r"^(?:: Saved|ASA Version|access-list \S+ (?:line \d+ )?(?:extended|standard|remark)| *nameif )", re.M
)
_NUMBER = re.compile(r"[0-9]{1,4}")
#: The level of an interface that does not say it, by its name; of others it is 0.
_LEVELS = {"inside": 100}


_FOUR, _SIX = frozenset({4}), frozenset({6})
#: What ends every list of IPv6 of IOS before its denial.
_NEIGHBOURS = tuple(
    FilterRule(Action.PERMIT, transports=frozenset({"icmpv6"}), ports=messages_of(kind, "icmpv6"), given=True)
    for kind in ("nd-neighbor-advert", "nd-neighbor-solicit")
)


@dataclass
class _List:
    """An access list while its lines are read."""

    name: str
    origin: Origin
    rules: list[FilterRule] = field(default_factory=list)
    told: list[NotUnderstood] = field(default_factory=list)
    comment: str = ""
    families: frozenset[int] = FAMILIES

    def filter(self, name: str, hook: str, scope: tuple[Condition, ...], stateful: bool) -> Filter:
        """The list as a filter. One of IPv6 alone lets neighbours be found, whatever it says."""
        rules = [*self.rules, *(_NEIGHBOURS if self.families == _SIX else ())]
        return Filter(
            name, tuple(rules), Action.DENY, hook, self.families, scope=scope, stateful=stateful,
            origin=self.origin, default_origin=self.origin, not_understood=tuple(self.told),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Bound:
    """A list bound to an interface, in one direction; to none: to all of them."""

    name: str
    way: str
    interface: str
    origin: Origin


class _Reader:
    def __init__(self, text: str, file: str) -> None:
        self.lines, self.asa = Lines(text, file), IS_ASA.search(text) is not None
        self.objects = Objects()
        self.lists: dict[str, _List] = {}
        self.bound: list[_Bound] = []
        self.told: list[NotUnderstood] = []
        self.interfaces: dict[str, Origin] = {}
        self.levels: dict[str, int] = {}
        #: Whether interfaces of one level may open connections on each other.
        self.same_level = False

    def read(self) -> Iterator[Filter]:
        blocks = [*self._blocks()]
        for _, words, inner in blocks:
            if words[0] in ("object", "object-group"):
                self.objects.add(words, [line for _, line in inner])
        for number, words, inner in blocks:
            self._block(number, words, inner)
        everywhere = next((each for each in self.bound if each.way == "global"), None)
        for each in self.bound:
            yield self._filter(each, everywhere)
        # Lists are for much else: what is translated, what a tunnel takes. A file of lists alone does not say.
        hook = UNBOUND if self.bound or self.interfaces else ""
        for name, known in self.lists.items():
            if name not in {each.name for each in self.bound}:
                yield known.filter(name, hook, (), self.asa)
        yield from self._unfiltered()

    def _blocks(self) -> Iterator[tuple[int, list[str], list[tuple[int, list[str]]]]]:
        """Each line that begins at the margin, with those below it that do not."""
        found: list[tuple[int, list[str], list[tuple[int, list[str]]]]] = []
        for number, line in self.lines:
            words = line.split()
            if not words or words[0].startswith(("!", ":")):
                continue
            if line[0] in " \t" and found:
                found[-1][2].append((number, words))
            else:
                found.append((number, words, []))
        yield from found

    def _block(self, number: int, words: list[str], inner: list[tuple[int, list[str]]]) -> None:
        origin = self.lines.origin(number)
        if words[0] == "access-list" and len(words) > 2:
            self._line(words[1], self._numbered_away(words[2:]), origin)
        elif words[:2] in (["ip", "access-list"], ["ipv6", "access-list"]) and len(words) > 2:
            name = words[-1]
            self.lists.setdefault(name, _List(name, origin, families=_SIX if words[0] == "ipv6" else _FOUR))
            kind = ["standard"] if words[2] == "standard" else []
            for place, line in inner:
                if line[0] not in ("exit", "exit-address-family"):
                    plain = line[1:] if line[0].isdigit() else line[2:] if line[0] == "sequence" else line
                    self._line(name, [*kind, *plain], self.lines.origin(place))
        elif words[0] == "access-group" and len(words) > 1:
            way, interface = (words[2:3], words[4:5]) if "interface" in words else (words[2:3], [""])
            # For packets to the machine itself, or with other lists for some users.
            behind = words[5:] if "interface" in words else words[3:]
            if behind or way not in (["in"], ["out"], ["global"]):
                self.told.append(
                    NotUnderstood(origin, Phrase.of("filters.statement", text=" ".join(behind or words[2:])))
                )
            if "control-plane" not in behind:
                self.bound.append(_Bound(words[1], "".join(way), "".join(interface), origin))
        elif words == ["same-security-traffic", "permit", "inter-interface"]:
            self.same_level = True
        elif words[0] == "interface":
            self._interface(words[-1] if len(words) == 2 else " ".join(words[1:]), inner)
        elif (
            words[0] == "nat"
            or words[:2] == ["ip", "nat"]
            or (words[0] == "object" and any(line[0] == "nat" for _, line in inner))
        ):
            self.told.append(NotUnderstood(origin, Phrase.of("filters.nat", table=" ".join(words[:3]))))

    def _numbered_away(self, words: list[str]) -> list[str]:
        return words[2:] if words[0] == "line" and len(words) > 2 else words

    def _interface(self, name: str, inner: list[tuple[int, list[str]]]) -> None:
        named = next(("".join(words[1:2]) for _, words in inner if words[0] == "nameif"), "")
        for number, words in inner:
            origin = self.lines.origin(number)
            if words[0] == "nameif":
                self.interfaces[named] = origin
                self.levels.setdefault(named, _LEVELS.get(named, 0))
            elif words[0] == "security-level" and len(words) == 2 and _NUMBER.fullmatch(words[1]):
                self.levels[named] = int(words[1])
            elif (words[:2] == ["ip", "access-group"] and len(words) > 3) or (
                words[:2] == ["ipv6", "traffic-filter"] and len(words) > 3
            ):
                self.bound.append(_Bound(words[2], words[3], name, origin))
            elif words[:2] == ["ip", "nat"]:
                self.told.append(NotUnderstood(origin, Phrase.of("filters.nat", table=name)))

    def _line(self, name: str, words: list[str], origin: Origin) -> None:
        known = self.lists.setdefault(name, _List(name, origin, families=FAMILIES if self.asa else _FOUR))
        first = words[0] if words else ""
        if first == "remark":
            known.comment = " ".join(words[1:])
            return
        if first == "extended":
            words = words[1:]
        if first == "standard" or (not self.asa and _is_standard(name)):
            words = self._as_extended(words[1:] if first == "standard" else words)
        line = RuleLine(words, self.objects, not self.asa, origin)
        known.rules += line.rules(known.comment)
        known.told += line.told
        known.comment = ""

    def _as_extended(self, words: list[str]) -> list[str]:
        """A line that tells one end alone as one that tells both: of IOS it is the source, of ASA the destination."""
        action, *ends = words or [""]
        options = [word for word in ends if word in ("log", "log-input")]
        ends = [word for word in ends if word not in options]
        if len(ends) == 1 and ends[0] not in ("any", "any4"):
            ends = ["host", *ends]
        return [action, "ip", "any", *ends, *options] if self.asa else [action, "ip", *ends, "any", *options]

    def _filter(self, bound: _Bound, everywhere: _Bound | None) -> Filter:
        """A list where it is bound. Behind one for what comes in by an interface, that for what comes in anywhere."""
        scope: tuple[Condition, ...] = ()
        if bound.way == "global":
            scope = tuple(Condition("interface-in", name, negated=True) for name in self._filtered())
        elif bound.way in ("in", "out"):
            scope = (Condition("interface-in" if bound.way == "in" else "interface-out", bound.interface),)
        hook = "outbound" if bound.way == "out" else "inbound"
        name = " ".join(filter(None, (bound.name, bound.way, bound.interface)))
        found = self._list(bound)
        if bound.way == "in" and everywhere is not None:
            behind = self._list(everywhere)
            found = replace(found, rules=[*found.rules, *behind.rules], told=[*found.told, *behind.told])
        return found.filter(name, hook, scope, self.asa)

    def _list(self, bound: _Bound) -> _List:
        """The list that is bound; of one that is not there, nobody knows what it does."""
        if bound.name in self.lists:
            return self.lists[bound.name]
        told = NotUnderstood(bound.origin, Phrase.of("filters.no-list", name=bound.name))
        rules = unknown_verdict(FilterRule(Action.PERMIT, origin=bound.origin))
        return _List(bound.name, bound.origin, [*rules], [told])

    def _filtered(self) -> list[str]:
        """The interfaces with a list for what comes in."""
        return list(dict.fromkeys(each.interface for each in self.bound if each.way == "in"))

    def _unfiltered(self) -> Iterator[Filter]:
        """What is in no list: translation, and interfaces where levels of security decide what comes in."""
        if self.told:
            yield Filter("no list", (), Action.PERMIT, not_understood=tuple(self.told))
        if not any(each.way == "global" for each in self.bound):
            filtered = self._filtered()
            for name, origin in self.interfaces.items():
                if name not in filtered:
                    yield self._by_level(name, origin)

    def _by_level(self, name: str, origin: Origin) -> Filter:
        """What comes in by an interface without a list: it may go to those of lower levels, and of its own one where
        that is permitted."""
        mine = self.levels[name]
        rules = (
            FilterRule(Action.PERMIT, conditions=(Condition("interface-out", other),), origin=origin, given=True)
            for other, level in self.levels.items()
            if other != name and (level < mine or (self.same_level and level == mine))
        )
        scope = (Condition("interface-in", name),)
        return Filter(
            f"level {name}", tuple(rules), Action.DENY, "inbound", scope=scope, stateful=self.asa, origin=origin,
            default_origin=origin,
        )  # fmt: skip


def read(text: str, file: str) -> Iterator[Filter]:
    """The filters of a configuration: each list where it is bound to an interface, and those that are bound to none."""
    yield from _Reader(text, file).read()


def _is_standard(name: str) -> bool:
    """Whether a list of IOS tells sources alone: by its number."""
    return _NUMBER.fullmatch(name) is not None and (int(name) < 100 or 1300 <= int(name) < 2000)
