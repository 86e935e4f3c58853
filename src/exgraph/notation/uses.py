"""What each run of digits in a cell is: a port, part of a name, an address, a footnote, a detail, or rejected."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from exgraph.notation.atom import FOOTNOTE, NOTE, PROTOCOL, REJECTED, Atom
from exgraph.notation.items import Item
from exgraph.notation.lexer import Token, tokens
from exgraph.notation.parser import parse
from exgraph.notation.state import State
from exgraph.values.service import Service

PORT, DETAIL, NAME, ADDRESS = "port", "detail", "name", "address"
#: What no rule took for anything: there is none, and a test holds that.
UNUSED = "unused"
USES = (PORT, DETAIL, NAME, ADDRESS, FOOTNOTE, NOTE, PROTOCOL, REJECTED)

_RUN = re.compile("[0-9]+")
_TOKENS = {"noise": FOOTNOTE, "break": NOTE, "address": ADDRESS, "transport": NAME, "absent": NAME}
_NAMES = ("word", "mixed", "version", "named", "cjk")


class Use(NamedTuple):
    """One run of digits, or several that are one number (`49 152`), by offsets into the cell, and what it is."""

    kind: str
    start: int
    end: int


def uses_of_items(text: str) -> tuple[Use, ...]:
    """The uses of the digits of a cell that the grammar reads, in order. One that has two uses stands there twice."""
    state = parse(text)
    by_place = _Places(state)
    return tuple(
        Use(kind, start, end) for start, end, token in _runs(text) for kind in by_place.kinds(start, end, token)
    )


def uses_of_services(text: str, services: tuple[Service, ...]) -> tuple[Use, ...]:
    """The uses of the digits of a cell in exgraph's own writing, which says what each part is."""
    ports = {number for service in services if service.ports for number in (service.ports.lower, service.ports.upper)}
    names = " ".join(str(part) for each in services for part in (each.application, each.encryption, each.transport))
    found = []
    for match in _RUN.finditer(text):
        kind = PORT if len(match[0]) <= 5 and int(match[0]) in ports else NAME if match[0] in names else DETAIL
        found.append(Use(kind, *match.span()))
    return tuple(found)


def rejected(text: str) -> tuple[Use, ...]:
    """The digits of a cell that is rejected as a whole."""
    return tuple(Use(REJECTED, *match.span()) for match in _RUN.finditer(text))


class _Places:
    """What was read of each place of a cell."""

    def __init__(self, state: State) -> None:
        self.text = state.text
        self.items: list[list[Item]] = [[] for _ in state.text]
        self.told: dict[int, str] = {}
        for item in state.items:
            for place in range(item.start, item.end):
                self.items[place].append(item)
        for atom in state.atoms:
            if kind := _kind_of(atom):
                self.told.update(dict.fromkeys(range(atom.start, atom.end), kind))
        for kind, start, end in state.spent:
            self.told.update(dict.fromkeys(range(start, end), kind))
        for problem in state.problems:
            self.told.update(dict.fromkeys(range(problem.start, problem.end), REJECTED))

    def kinds(self, start: int, end: int, token: str) -> list[str]:
        if token and token not in _NAMES:
            return [token]
        if self.told.get(start) == REJECTED:
            return [REJECTED]
        number = "".join(_RUN.findall(self.text[start:end]))
        # A protocol's own number is no bound of an item that reaches over it.
        own = [item for item in self.items[start] if item.portless and _use_in(item, number)]
        over = any(item.given and not _is_beside(item, number) for item in self.items[start])
        read = {_use_in(item, number) for item in (own if own and over else self.items[start])} - {None}
        if read:
            return sorted(kind for kind in read if kind is not None)
        return [self.told.get(start) or (NAME if token else UNUSED)]


def _is_beside(item: Item, number: str) -> bool:
    """Whether a number is a bound of an item's ports, or stands beside one."""
    if item.ports is None or len(number.lstrip("0")) > 5:
        return False
    return any(int(number) + step in (item.ports.lower, item.ports.upper) for step in (-1, 0, 1))


def _use_in(item: Item, number: str) -> str | None:
    """What a number is to the service that stands there: a bound, or beside one (`< 1024`), or part of its detail."""
    if item.ports is not None and len(number.lstrip("0")) <= 5 and (item.given or _is_beside(item, number)):
        return PORT
    if item.portless:
        return DETAIL  # type and code of ICMP, the number of a protocol
    return DETAIL if item.detail is not None and (number in item.detail or number in _digits(item.detail)) else None


def _digits(text: str) -> str:
    return "".join(_RUN.findall(text))


def _kind_of(atom: Atom) -> str | None:
    if atom.kind == FOOTNOTE:
        return FOOTNOTE
    if atom.kind == "transport":
        return PROTOCOL
    return NAME if atom.kind in ("word", "encryption") else ADDRESS if atom.kind == "address" else None


def _runs(text: str) -> Iterator[tuple[int, int, str]]:
    """Each run of digits and what its token says of it; a number with its thousands set apart is one run."""
    for token in tokens(text, all_of_them=True):
        if token.kind in ("thousands", "unclear"):
            yield token.start, token.end, ""
            continue
        for match in _RUN.finditer(token.text):
            yield token.start + match.start(), token.start + match.end(), _of_token(token)


def _of_token(token: Token) -> str:
    return token.kind if token.kind in _NAMES else _TOKENS.get(token.kind, "")
