"""One rule of iptables: what its options match, and its target."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from exgraph.filters.formats.chains import Step, Verdict
from exgraph.filters.formats.conditions import not_understood
from exgraph.filters.formats.iptables_words import GOING_ON, MODULES, STEADY, UNKNOWN
from exgraph.filters.formats.words import (
    WITH_PORTS,
    UnknownWord,
    addresses_of,
    every_transport,
    messages_of,
    ports_of_all,
    shared_ports,
    transport_of,
)
from exgraph.model.filter import (
    EVERY_ADDRESS,
    EVERY_PORT,
    LOOPBACK,
    NEW,
    STATES,
    Action,
    Condition,
    ConditionKind,
    FilterRule,
    NotUnderstood,
)
from exgraph.values.addresses import AddressError, AddressSet
from exgraph.values.origin import Origin
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase

_FINAL = {"ACCEPT": Verdict.ACCEPT, "DROP": Verdict.DROP, "REJECT": Verdict.DROP, "RETURN": Verdict.RETURN}
#: A packet that opens a TCP connection has of these flags the first alone.
_OPENING, _FLAGS = "SYN", ("SYN", "ACK", "FIN", "RST", "URG", "PSH")
_LOOPBACK = "lo"
#: A mask that begins with zeros, which others read as a wildcard.
_HOST_MASK = re.compile(r"/0+\.[0-9.]*[1-9]")


class Read(NamedTuple):
    """The lines of a chain that a rule is, and what of it is not understood."""

    steps: tuple[Step, ...]
    not_understood: tuple[NotUnderstood, ...]


class _Unread(Exception):
    """An option's value that is not understood."""


@dataclass
class _Rule:
    """A rule while its options are read."""

    version: int
    sources: AddressSet = EVERY_ADDRESS
    destinations: AddressSet = EVERY_ADDRESS
    transports: frozenset[str] | None = None
    ports: PortSet = EVERY_PORT
    states: frozenset[str] | None = None
    conditions: list[Condition] = field(default_factory=list)
    target: str = ""
    goes: bool = False
    comment: str = ""

    def source(self, text: str, negated: bool) -> None:
        found = self._ends(text, negated)
        self.sources = found if self.sources is EVERY_ADDRESS else self.sources & found

    def destination(self, text: str, negated: bool) -> None:
        found = self._ends(text, negated)
        self.destinations = found if self.destinations is EVERY_ADDRESS else self.destinations & found

    def _ends(self, text: str, negated: bool) -> AddressSet:
        if "/0" in text and _HOST_MASK.search(text):
            # Of these bits only some are looked at, wherever they are.
            raise _Unread
        found = addresses_of(text)
        if found.spans(10 - self.version):
            raise _Unread
        return ~found if negated else found

    def protocol(self, text: str, negated: bool) -> None:
        if text.casefold() in ("all", "0"):
            if negated:
                raise _Unread
            return
        named = frozenset({transport_of(text)})
        self._narrow(every_transport() - named if negated else named)

    def _narrow(self, transports: frozenset[str]) -> None:
        self.transports = transports if self.transports is None else self.transports & transports

    def to_ports(self, text: str, negated: bool) -> None:
        self._narrow(WITH_PORTS)
        found = _ports(text)
        self.ports = shared_ports(self.ports, ~found if negated else found)

    def from_ports(self, text: str, negated: bool) -> None:
        self._narrow(WITH_PORTS)
        self.conditions.append(Condition("source-port", str(_ports(text)), negated))

    def either_ports(self, text: str, negated: bool) -> None:
        # Either end may have the port: what is asked of a source port is no question of the destination's.
        raise _Unread

    def messages(self, text: str, negated: bool) -> None:
        transport = "icmp" if self.version == 4 else "icmpv6"
        self._narrow(frozenset({transport}))
        # Of version 4 alone type 255 stands for every one (xt_icmp, `icmp_type_code_match`, in the kernel).
        stands_for_all = self.version == 4 and text in ("any", "255")
        found = EVERY_PORT if stands_for_all else messages_of(text, transport)
        self.ports = shared_ports(self.ports, ~found if negated else found)

    def state(self, text: str, negated: bool) -> None:
        named = {word.strip().lower() for word in text.split(",")}
        if not named <= STATES:
            raise _Unread
        found = STATES - named if negated else frozenset(named)
        self.states = found if self.states is None else self.states & found

    def opening(self, text: str, negated: bool) -> None:
        self._narrow(frozenset({"tcp"}))
        self.state(NEW, negated)

    def flags(self, mask: str, value: str, negated: bool) -> None:
        """Whether a packet that opens a connection has the flags; of others that is not known."""
        self._narrow(frozenset({"tcp"}))
        watched, wanted = (_flags(text) for text in (mask, value))
        matches = (({_OPENING} & watched) == wanted) is not negated
        if matches and not negated and "ACK" in watched:
            # What answers has it.
            self.state(NEW, False)
        elif matches:
            raise _Unread
        else:
            self.state(NEW, True)
            raise _Unread

    def arriving(self, text: str, negated: bool) -> None:
        self._interface("interface-in", text, negated)

    def leaving(self, text: str, negated: bool) -> None:
        self._interface("interface-out", text, negated)

    def _interface(self, kind: ConditionKind, text: str, negated: bool) -> None:
        if text == "+":
            if negated:
                self.ports = PortSet()
            return
        self.conditions.append(Condition(LOOPBACK if text == _LOOPBACK else kind, text, negated))

    def range_of_sources(self, text: str, negated: bool) -> None:
        self.source(text, negated)

    def range_of_destinations(self, text: str, negated: bool) -> None:
        self.destination(text, negated)

    def group(self, name: str, ways: str, negated: bool) -> None:
        if ways not in ("src", "dst"):
            raise _Unread
        self.conditions.append(Condition("source-group" if ways == "src" else "destination-group", name, negated))

    def say(self, text: str, negated: bool) -> None:
        self.comment = text

    def jump(self, text: str, negated: bool) -> None:
        self.target = text

    def go(self, text: str, negated: bool) -> None:
        self.target, self.goes = text, True

    def ignore(self, *values: object) -> None:
        """What decides nothing: counters, and versions that the kernel takes."""


def _ports(text: str) -> PortSet:
    return ports_of_all(tuple(map(str.strip, text.split(","))), ":")


def _flags(text: str) -> set[str]:
    named = {word.strip().upper() for word in text.split(",")}
    if named == {"ALL"}:
        return set(_FLAGS)
    if named == {"NONE"}:
        return set()
    if not named <= set(_FLAGS):
        raise _Unread
    return named


class _Option(NamedTuple):
    read: Callable[..., None]
    values: int = 1
    negates: bool = True


_OPTIONS = {
    **dict.fromkeys(("-s", "--source", "--src"), _Option(_Rule.source)),
    **dict.fromkeys(("-d", "--destination", "--dst"), _Option(_Rule.destination)),
    **dict.fromkeys(("-p", "--protocol", "--proto"), _Option(_Rule.protocol)),
    **dict.fromkeys(("--dport", "--destination-port", "--dports", "--destination-ports"), _Option(_Rule.to_ports)),
    **dict.fromkeys(("--sport", "--source-port", "--sports", "--source-ports"), _Option(_Rule.from_ports)),
    **dict.fromkeys(("--port", "--ports"), _Option(_Rule.either_ports)),
    **dict.fromkeys(("--icmp-type", "--icmpv6-type"), _Option(_Rule.messages)),
    **dict.fromkeys(("--state", "--ctstate"), _Option(_Rule.state)),
    "--syn": _Option(_Rule.opening, 0),
    "--tcp-flags": _Option(_Rule.flags, 2),
    **dict.fromkeys(("-i", "--in-interface"), _Option(_Rule.arriving)),
    **dict.fromkeys(("-o", "--out-interface"), _Option(_Rule.leaving)),
    "--src-range": _Option(_Rule.range_of_sources),
    "--dst-range": _Option(_Rule.range_of_destinations),
    "--match-set": _Option(_Rule.group, 2),
    "--comment": _Option(_Rule.say, negates=False),
    **dict.fromkeys(("-j", "--jump"), _Option(_Rule.jump, negates=False)),
    **dict.fromkeys(("-g", "--goto"), _Option(_Rule.go, negates=False)),
    **dict.fromkeys(("-c", "--set-counters"), _Option(_Rule.ignore, 2, negates=False)),
}
_MODULE = ("-m", "--match")


def read_rule(words: list[str], origin: Origin, version: int) -> Read:
    """A rule's words behind the name of its chain.

    What is not understood is a condition, and told. An option that is not known takes the words up to the next one
    that is.
    """
    made, told = _Rule(version), list[NotUnderstood]()
    for text, steady in _read_options(made, words):
        made.conditions.append(not_understood(text, steady))
        told.append(NotUnderstood(origin, Phrase.of("filters.match", text=text)))
    rule = FilterRule(
        Action.DENY if made.target in ("DROP", "REJECT") else Action.PERMIT,
        made.sources,
        made.destinations,
        made.transports,
        made.ports,
        made.states,
        tuple(made.conditions),
        origin=origin,
        comment=made.comment,
    )
    return Read(_steps(rule, made, told), tuple(told))


def _steps(rule: FilterRule, made: _Rule, told: list[NotUnderstood]) -> tuple[Step, ...]:
    target = made.target
    if not target or target in GOING_ON:
        return ()
    if target in _FINAL and not made.goes:
        return (Step(rule, _FINAL[target]),)
    if target.isupper() and target in UNKNOWN:
        told.append(NotUnderstood(rule.origin, Phrase.of("filters.target", text=target)))
        return (Step(rule, Verdict.UNKNOWN),)
    return (Step(rule, Verdict.GOTO if made.goes else Verdict.JUMP, target),)


def _read_options(made: _Rule, words: list[str]) -> Iterator[tuple[str, bool]]:
    """Read the options one by one; those that are not understood are given, as they stand there."""
    place = 0
    while place < len(words):
        begin, negated = place, words[place] == "!"
        place += negated
        word = words[place] if place < len(words) else ""
        place += 1
        if word in _MODULE:
            name = words[place] if place < len(words) else ""
            place += 1
            if name not in MODULES or negated:
                place = _next_option(words, place) if name not in MODULES else place
                yield " ".join(words[begin:place]), name in STEADY
            continue
        if word.startswith("--") and "=" in word:
            word, _, value = word.partition("=")
            words[place - 1 : place] = [word, value]
        option = _OPTIONS.get(word)
        if option is None:
            end = _next_option(words, place)
            if not (made.target in GOING_ON or made.target in UNKNOWN or _of_target(made.target, word)):
                yield " ".join(words[begin:end]), False
            place = end
            continue
        values = words[place : place + option.values]
        if option.values and values[:1] == ["!"]:
            negated, place = not negated, place + 1
            values = words[place : place + option.values]
        place += option.values
        if not _taken(made, option, values, negated):
            yield " ".join(words[begin:place]), False


def _taken(made: _Rule, option: _Option, values: list[str], negated: bool) -> bool:
    """Whether an option and its values are understood."""
    if len(values) < option.values or (negated and not option.negates):
        return False
    try:
        option.read(made, *(values or [""]), negated)
    except (_Unread, UnknownWord, AddressError):
        return False
    return True


def _of_target(target: str, word: str) -> bool:
    return target == "REJECT" and word in ("--reject-with",)


def _next_option(words: list[str], place: int) -> int:
    """Where the next option stands that is known, its negation before it."""
    while place < len(words):
        known = words[place + 1 : place + 2] if words[place] == "!" else words[place : place + 1]
        if known and (known[0] in _OPTIONS or known[0] in _MODULE):
            break
        place += 1
    return place
