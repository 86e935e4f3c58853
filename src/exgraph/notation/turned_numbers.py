"""Numbers beside an operator: which they are, and the atoms that stand for them once their meaning is turned."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.languages.meanings import Meaning
from exgraph.notation.atom import BETWEEN, DENIED, GIVEN, TURNED, Atom
from exgraph.values.ports import HIGHEST, LOWEST, PortRange, PortSet
from exgraph.values.service import PORTED

EVERY = PortSet.every()
JOINS = ("comma", "slash", Meaning.AND, Meaning.OR)
TO = ("dash", "colon", Meaning.TO)
_MOST_BETWEEN = 4
_PASSED = (Meaning.PROSE, Meaning.FILLER)
#: What may stand between a number and a word that is said of it.
SAID_OF_NUMBERS = ("word", "slash", Meaning.PROSE, Meaning.FILLER, Meaning.TRANSPORT, Meaning.MARK)
_BEHIND_NUMBER = (Meaning.TRANSPORT, "slash", "open", "close", Meaning.PROSE, Meaning.FILLER)


def _passes(atom: Atom, *, said: bool) -> bool:
    """Whether the next number of a list may stand behind this: an article, "port", or the transport of each."""
    return atom.kind in _PASSED or (said and atom.kind == Meaning.TRANSPORT)


@dataclass(slots=True)
class _Found:
    """A number, or several, that an operator holds for. `between` are the atoms before it that keep their meaning."""

    numbers: list[Atom]
    end: int
    between: list[Atom]


def numbers_at(atoms: list[Atom], place: int, *, several: bool) -> _Found | None:
    """The numbers that come next, ranges among them; `None` where something else does."""
    between: list[Atom] = []
    while (atom := at(atoms, place)) is not None and atom.kind in BETWEEN and len(between) < _MOST_BETWEEN:
        between.append(atom)
        place += 1
    if atom is None or atom.kind != "number":
        return None
    found = [atom]
    place += 1
    while several:
        join = at(atoms, place)
        if join is None or join.kind not in (*JOINS, *TO):
            break
        spot = place + 1
        while (follower := at(atoms, spot)) is not None and _passes(follower, said=bool(between)):
            spot += 1
        if follower is None or follower.kind != "number" or (join.kind == "colon" and join.end != follower.start):
            break
        found += [*(atom for atom in atoms[place:spot] if atom.kind not in _PASSED), follower]
        place = spot + 1
    return _Found(found, place, [atom for atom in between if atom.kind in (Meaning.TRANSPORT, "slash")])


def is_ported(atom: Atom | None) -> bool:
    """Whether a word names a transport that has ports."""
    return atom is not None and atom.kind == Meaning.TRANSPORT and atom.value in PORTED


def has_transport_behind(atoms: list[Atom], place: int) -> bool:
    """Whether a number is a port by what stands behind it: `25/TCP`, `25 TCP`, `25 (TCP)`, and not `25 TCP 80`."""
    joined = (join := at(atoms, place + 1)) is not None and join.kind in ("slash", "open")
    spot = place + 2 if joined else place + 1
    return is_ported(at(atoms, spot)) and (joined or (next_ := at(atoms, spot + 1)) is None or next_.kind != "number")


def number_before(made: list[Atom]) -> int | None:
    """Where the number stands that an operator behind it turns, perhaps with its transport between."""
    place = len(made) - 1
    while place >= 0 and made[place].kind in _BEHIND_NUMBER:
        place -= 1
    return place if place >= 0 and made[place].kind == "number" else None


def kept_behind(made: list[Atom], place: int) -> list[Atom]:
    """The atoms behind a number that keep their meaning where an operator turns it: its transports."""
    return [atom for atom in made[place + 1 :] if atom.kind in (Meaning.TRANSPORT, "slash")]


def set_of(found: list[Atom]) -> PortSet | None:
    """The set of numbers and ranges, `None` where one of them is no port."""
    ports = PortSet()
    place = 0
    while place < len(found):
        if found[place].kind != "number":
            place += 1
            continue
        upper = place + 2 if place + 2 < len(found) and found[place + 1].kind in TO else place
        if not (is_number(found[place]) and is_number(found[upper])):
            return None
        first, last = int(found[place].value), int(found[upper].value)
        if not LOWEST <= first <= last:
            return None
        ports |= PortSet([PortRange(first, last)])
        place = upper + 1
    return ports


def given(text: str, first: Atom, last: Atom, ports: PortSet) -> Atom:
    start, end = min(first.start, last.start), max(first.end, last.end)
    if not ports:
        return Atom(TURNED, start, end, text[start:end])
    return Atom(GIVEN, start, end, text[start:end], ports=tuple(ports.ranges()))


def turned(text: str, first: Atom, last: Atom) -> Atom:
    return Atom(TURNED, first.start, last.end, text[first.start : last.end])


def denied(number: Atom) -> Atom:
    return Atom(DENIED, number.start, number.end, number.text, number.value)


def is_number(atom: Atom) -> bool:
    return atom.kind == "number" and len(atom.value) <= 5 and int(atom.value) <= HIGHEST


def at(atoms: list[Atom], place: int) -> Atom | None:
    return atoms[place] if 0 <= place < len(atoms) else None


def last_word(atom: Atom) -> str:
    """The last word of an atom, folded."""
    return atom.text.casefold().replace("/", " ").rpartition(" ")[2]
