"""One line of a Cisco access list: `permit tcp any host 10.0.0.1 eq 443 log`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from exgraph.filters.formats.cisco_objects import Objects, Served, ends_of, protocols_of
from exgraph.filters.formats.cisco_words import OPERATORS, Words, masked, ports_by_operator
from exgraph.filters.formats.conditions import not_understood
from exgraph.filters.formats.words import WITH_PORTS, UnknownWord, messages_of, shared_ports
from exgraph.model.filter import (
    EVERY_ADDRESS,
    EVERY_PORT,
    NEW,
    STATES,
    Action,
    Condition,
    FilterRule,
    NotUnderstood,
)
from exgraph.model.icmp import ICMP_TRANSPORTS
from exgraph.values.addresses import AddressSet
from exgraph.values.origin import Origin
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase

_QUAD = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}", re.ASCII)
_ACTIONS = {"permit": Action.PERMIT, "deny": Action.DENY}
#: Words behind a rule that decide nothing.
_ASIDE = (
    *("log", "log-input", "disable", "default", "interval", "emergencies", "alerts", "critical", "errors", "warnings"),
    *("notifications", "informational", "debugging"),
)


class RuleLine:
    """The words of a line behind the name of its list."""

    def __init__(self, words: list[str], objects: Objects, wildcard: bool, origin: Origin) -> None:
        self.words, self.objects, self.wildcard, self.origin = Words(words), objects, wildcard, origin
        self.told: list[NotUnderstood] = []
        self.conditions: list[Condition] = []

    def rules(self, comment: str) -> Iterator[FilterRule]:
        """The rules that the line is: one for each service it names. One that is inactive is none."""
        text = " ".join(self.words.rest())
        action = _ACTIONS.get(self.words.peek())
        made = FilterRule(action or Action.PERMIT, origin=self.origin, comment=comment)
        if "inactive" in self.words.rest():
            return
        try:
            if action is None:
                raise UnknownWord(text)
            self.words.take()
            found = [*self._understood(made)]
        except UnknownWord as word:
            self._doubt(str(word) or text)
            yield from (
                [replace(made, conditions=tuple(self.conditions))]
                if action is not None
                else [replace(made, action=each, conditions=tuple(self.conditions)) for each in _ACTIONS.values()]
            )
            return
        yield from found

    def _doubt(self, text: str, steady: bool = True) -> None:
        self.told.append(NotUnderstood(self.origin, Phrase.of("filters.match", text=text)))
        self.conditions.append(not_understood(text, steady))

    def _understood(self, made: FilterRule) -> Iterator[FilterRule]:
        services = self._protocols()
        sources = self._ends("source-group")
        from_ports = self._ports()
        destinations = self._ends("destination-group")
        services = [self._served(each, from_ports) for each in services]
        services = self._behind(services)
        states = self._options()
        for each in services:
            conditions = list(self.conditions)
            if each.from_ports != EVERY_PORT:
                conditions.append(Condition("source-port", str(each.from_ports)))
            yield replace(
                made,
                sources=sources,
                destinations=destinations,
                transports=each.transports,
                ports=each.to_ports,
                states=states,
                conditions=tuple(conditions),
            )

    def _protocols(self) -> list[Served]:
        if self.words.peek() in ("object", "object-group"):
            kind, name = self.words.take(), self.words.take()
            try:
                if self.objects.kind_of(name) == "object-group protocol":
                    return [Served(self.objects.transports(name))]
                return self.objects.services(kind, name)
            except UnknownWord as word:
                self._doubt(str(word))
                return [Served()]
        return [Served(protocols_of(self.words.take()))]

    def _ends(self, kind: str) -> AddressSet:
        """The addresses of an end; a name that stands for those of others is a condition.

        Where the form is known, and what it stands for is not, the rest of the line still counts.
        """
        if self.words.peek() in ("object", "object-group", "addrgroup"):
            kind, name = self.words.take(), self.words.take()
            try:
                return self.objects.addresses(kind.replace("addrgroup", "object-group"), name)
            except UnknownWord as word:
                self._doubt(str(word))
                return EVERY_ADDRESS
        if self.words.takes("interface"):
            name = self.words.take()
            self.conditions.append(
                Condition("source-group" if kind == "source-group" else "destination-group", f"interface {name}")
            )
            return EVERY_ADDRESS
        if _QUAD.fullmatch(self.words.peek()) and _QUAD.fullmatch(self.words.peek(1)):
            address, mask = self.words.take(), self.words.take()
            try:
                return masked(address, mask, self.wildcard)
            except UnknownWord as word:
                self._doubt(str(word))
                return EVERY_ADDRESS.of_family(4)
        return ends_of(self.words, self.wildcard)

    def _ports(self) -> PortSet:
        """The ports behind an end; a group that follows may be that of ports, or the other end."""
        if self.words.peek() in OPERATORS:
            return ports_by_operator(self.words, several=self.wildcard)
        if self.words.peek() == "object-group" and self.objects.kind_of(self.words.peek(1)) == "object-group service":
            self.words.take()
            found = PortSet()
            for each in self.objects.services("object-group", self.words.take()):
                found |= each.to_ports
            return found
        return EVERY_PORT

    def _served(self, each: Served, from_ports: PortSet) -> Served:
        if from_ports is EVERY_PORT:
            return each
        return replace(
            each, transports=_with_ports(each.transports), from_ports=shared_ports(each.from_ports, from_ports)
        )

    def _behind(self, services: list[Served]) -> list[Served]:
        """What follows the destination: its ports, or a type of ICMP."""
        of_icmp = all(each.transports is not None and each.transports <= ICMP_TRANSPORTS for each in services)
        if of_icmp and self.words.peek() == "object-group":
            self.words.take()
            found = self.objects.messages(self.words.take())
            return [replace(each, to_ports=shared_ports(each.to_ports, found)) for each in services]
        if of_icmp:
            return [self._message(each) for each in services]
        to_ports = self._ports()
        if to_ports is EVERY_PORT:
            return services
        return [
            replace(each, transports=_with_ports(each.transports), to_ports=shared_ports(each.to_ports, to_ports))
            for each in services
        ]

    def _message(self, each: Served) -> Served:
        word = self.words.peek()
        if not word or word in _ASIDE or word in ("time-range", "established", "fragments"):
            return each
        (transport,) = each.transports or ("icmp",)
        kind = self.words.take()
        code = self.words.take() if self.words.peek().isdigit() else ""
        return replace(each, to_ports=shared_ports(each.to_ports, messages_of(f"{kind}/{code}".rstrip("/"), transport)))

    def _options(self) -> frozenset[str] | None:
        """What stands behind all that: nothing of it may be ignored but how it is logged."""
        states: frozenset[str] | None = None
        while self.words.peek():
            word = self.words.take()
            if word == "established":
                # An answer has ACK or RST, which a packet that opens a connection has not.
                states = STATES - {NEW}
            elif word not in _ASIDE and not word.isdigit():
                self._doubt(" ".join([word, *self.words.rest()]), steady=False)
                break
        return states


def _with_ports(transports: frozenset[str] | None) -> frozenset[str]:
    return WITH_PORTS if transports is None else transports & WITH_PORTS
