"""Bounds: the ports at one side of a number, and words that may say so or name the number itself (`über`, `unter`)."""

from __future__ import annotations

from dataclasses import replace

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import words
from exgraph.notation.atom import Atom
from exgraph.notation.turned_numbers import at, given, is_number, last_word, numbers_at, turned
from exgraph.values.ports import HIGHEST, LOWEST, PortRange, PortSet
from exgraph.values.registry import lookup, named

#: What stands before a part of a cell, and behind it.
BEFORE_PART = (
    "comma",
    "semicolon",
    "break",
    "open",
    "close",
    "slash",
    "colon",
    "plus",
    Meaning.TRANSPORT,
    Meaning.FILLER,
)
#: Where ranges of ports begin or end (RFC 6335, section 6): a number of which "over" can be said and no way be meant.
BORDERS = (1023, 1024, 49151, 49152)
#: Above this a multiple of it at which nothing is registered is a border that somebody drew, and no service's port.
_ROUND = 10_000
_ENDS = ("comma", "semicolon", "break", "close", "open", "slash", Meaning.TRANSPORT)


def from_port(lowest: int) -> PortSet:
    return PortSet([PortRange(max(lowest, LOWEST), HIGHEST)]) if lowest <= HIGHEST else PortSet()


def up_to(highest: int) -> PortSet:
    return PortSet([PortRange(LOWEST, min(highest, HIGHEST))]) if highest >= LOWEST else PortSet()


def over(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`ports over 1023` are those above it; `HTTPS over 443` goes by way of it; of `backup over 8000` who knows."""
    found = numbers_at(atoms, place + 1, several=False)
    if found is None or not is_number(found.numbers[0]):
        return None
    number, before = int(found.numbers[0].value), made[-1] if made else None
    way = any(atom.kind in (Meaning.TRANSPORT, Meaning.FILLER) for atom in atoms[place + 1 : found.end])
    if before is not None and before.known and any(fact.port == number for fact in named(before.text)):
        way = True
    if way:
        made.append(replace(atoms[place], kind=Meaning.FILLER))
        return place + 1
    ports = before is not None and last_word(before) in words(Word.PORT_NOUN, Word.COUNTED)
    every = before is not None and before.kind == Meaning.ANY
    if ports or every or (_is_border(number) and (before is None or before.kind in BEFORE_PART)):
        if every:
            made.pop()
        made.append(given(text, atoms[place], found.numbers[0], from_port(number + 1)))
    else:
        made.append(turned(text, atoms[place], found.numbers[0]))
    return found.end


def below(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`unter 1024` are the ports below it; of `erreichbar unter 8443` and of `HTTPS unter 443` who knows."""
    found, before = numbers_at(atoms, place + 1, several=False), made[-1] if made else None
    if found is None or not is_number(found.numbers[0]):
        return None
    after = at(atoms, found.end)
    ports = before is not None and last_word(before) in words(Word.PORT_NOUN)
    begins = ports or before is None or before.kind in (*BEFORE_PART, Meaning.ANY)
    ends = after is None or after.kind in _ENDS
    at_port = (next_ := at(atoms, place + 1)) is not None and next_.kind == Meaning.FILLER
    if begins and ends and not at_port:
        if before is not None and before.kind == Meaning.ANY:
            made.pop()
        ports_below = up_to(int(found.numbers[0].value) - 1)
        made += [*found.between, given(text, atoms[place], found.numbers[0], ports_below)]
    else:
        made += [*found.between, turned(text, atoms[place], found.numbers[0])]
    return found.end


def _is_border(number: int) -> bool:
    """Whether ports are divided at this number, or just above it, and none is used by it."""
    return number in BORDERS or any(
        each > _ROUND and not each % _ROUND and not lookup(each) for each in (number, number + 1)
    )
