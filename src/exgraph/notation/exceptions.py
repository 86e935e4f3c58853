"""Exceptions: `all but 25`, `8000-8010 except 8005`, `22以外`."""

from __future__ import annotations

from exgraph.languages.meanings import Meaning, Word
from exgraph.notation.atom import BETWEEN, GIVEN, Atom
from exgraph.notation.turned_numbers import (
    EVERY,
    JOINS,
    TO,
    at,
    denied,
    given,
    kept_behind,
    number_before,
    numbers_at,
    set_of,
    turned,
)
from exgraph.values.ports import PortSet


def exception(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    found = numbers_at(atoms, place + 1, several=True)
    if found is None:
        return _of_others(text, atoms, place, made)
    found.end = _past_any(atoms, found.end)
    last = atoms[found.end - 1]
    excluded = set_of(found.numbers)
    begin = _base(made)
    if excluded is None or any(atom.kind == Meaning.TRANSPORT for atom in found.between):
        # Every other protocol is no set of ports.
        start = made[begin] if begin is not None else atoms[place]
        del made[len(made) if begin is None else begin :]
        made.append(turned(text, start, last))
        return found.end
    if begin is None and any(atom.kind in ("number", GIVEN) for atom in made):
        made += [*found.between, *(denied(number) for number in found.numbers if number.kind == "number")]
        return found.end
    if begin is None:
        made += [*found.between, given(text, atoms[place], last, EVERY - excluded)]
        return found.end
    said = made[begin:]
    base, kept = _value(said)
    del made[begin:]
    made += [*kept, given(text, said[0], last, base - excluded)]
    return found.end


def _of_others(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`all but ICMP`, `any except HTTP and HTTPS`: what is left of every service is no set of ports."""
    end = place + 1
    while (atom := at(atoms, end)) is not None and (atom.kind in (*BETWEEN, *JOINS, *TO, "number", "word")):
        end += 1
    while end > place + 1 and atoms[end - 1].kind in JOINS:
        end -= 1
    if end == place + 1:
        return None
    begin = _base(made)
    start = atoms[place] if begin is None else made[begin]
    del made[len(made) if begin is None else begin :]
    made.append(turned(text, start, atoms[end - 1]))
    return end


def exception_behind(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`22以外`, and `22を除くすべて`: every port but the one before."""
    last = number_before(made)
    if last is None:
        return None
    kept = kept_behind(made, last)
    del made[last + 1 :]
    begin = len(made)
    while begin and (made[begin - 1].kind == "number" or (begin < len(made) and made[begin - 1].kind in JOINS)):
        begin -= 1
    numbers = [atom for atom in made[begin:] if atom.kind == "number"]
    excluded = set_of(numbers)
    end = _past_any(atoms, place)
    if excluded is None:
        made[begin:] = [turned(text, numbers[0], atoms[end - 1]), *kept]
        return end
    before = made[begin - 1] if begin else None
    if before is not None and before.kind in ("number", GIVEN, "dash", Meaning.TO):
        made[begin:] = [turned(text, numbers[0], atoms[end - 1]), *kept]
    else:
        if before is not None and before.kind in (Word.EXCEPT, Meaning.ANY):
            made.pop(begin - 1)
            begin -= 1
        made[begin:] = [given(text, numbers[0], atoms[end - 1], EVERY - excluded), *kept]
    return end


def _past_any(atoms: list[Atom], place: int) -> int:
    """The place behind `以外的所有端口`: that an exception is one, and what of."""
    if (atom := at(atoms, place)) is None or atom.kind != Word.EXCEPT_BEHIND:
        return place
    place += 1
    while (atom := at(atoms, place)) is not None and atom.kind in (Meaning.ANY, Meaning.FILLER, Meaning.PROSE):
        place += 1
    return place


def _base(made: list[Atom]) -> int | None:
    """Where in `made` stands what an exception is taken from: `any`, a range, or what another operator gave."""
    place = len(made) - 1
    while place >= 0 and made[place].kind in ("open", "comma", Meaning.FILLER, Meaning.PROSE, Meaning.TRANSPORT):
        place -= 1
    if place < 0:
        return None
    if made[place].kind in (Meaning.ANY, GIVEN):
        return place
    if made[place].kind == "number" and place >= 2 and made[place - 1].kind in TO and made[place - 2].kind == "number":
        return place - 2 if set_of(made[place - 2 : place + 1]) is not None else None
    return None


def _value(said: list[Atom]) -> tuple[PortSet, list[Atom]]:
    """The ports that an exception is taken from, and the atoms behind them that keep their meaning."""
    if said[0].kind == Meaning.ANY:
        return EVERY, [atom for atom in said[1:] if atom.kind in (Meaning.TRANSPORT, "open")]
    if said[0].kind == GIVEN:
        return PortSet(said[0].ports), [atom for atom in said[1:] if atom.kind in (Meaning.TRANSPORT, "open")]
    return set_of(said[:3]) or PortSet(), [atom for atom in said[3:] if atom.kind in (Meaning.TRANSPORT, "open")]
