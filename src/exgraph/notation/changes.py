"""Ports that were, and ports that are: `80, now 443`, `80 replaced by 443`, `80ではなく443`, `8080 -> 80`."""

from __future__ import annotations

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import words
from exgraph.notation.atom import DENIED, GIVEN, TURNED, Atom
from exgraph.notation.turned_numbers import (
    TO,
    denied,
    given,
    is_number,
    kept_behind,
    number_before,
    numbers_at,
    set_of,
    turned,
)

_TOLD = (DENIED, GIVEN, TURNED)
_BETWEEN = (
    "comma",
    "open",
    "close",
    "slash",
    "colon",
    "dash",
    "arrow",
    Meaning.TRANSPORT,
    Meaning.PROSE,
    Meaning.FILLER,
)
_TO = Atom(Meaning.TO, 0, 0, "")
_JOINS = ("slash", Meaning.AND, Meaning.OR, *TO)


def replaced(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`80, now 443`, `80 replaced by 443`: the one before is denied, the one behind holds."""
    if numbers_at(atoms, place + 1, several=False) is None:
        return None
    last = len(made) - 1
    while last >= 0 and made[last].kind in _BETWEEN:
        last -= 1
    if last < 0:
        return place + 1
    if made[last].kind == "number":
        # Of what stands before a bracket, its last number alone.
        _deny(made, last, alone=any(atom.kind == "open" for atom in made[last + 1 :]))
    elif made[last].kind not in _TOLD:
        return _left_open(text, atoms, place, made)
    return place + 1


def _left_open(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int:
    """`Telnet replaced by 22`: what the number is of, the cell does not tell."""
    found = numbers_at(atoms, place + 1, several=True)
    if found is None:
        return place + 1
    made += [*found.between, turned(text, atoms[place], found.numbers[-1])]
    return found.end


def denied_behind(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`80ではなく443`, `80 대신 443`: the number before is denied."""
    last = number_before(made)
    if last is None:
        return None
    _deny(made, last, alone=False)
    return place + 1


def changed_behind(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`80から443に変更`: of two numbers joined, one does not hold any more."""
    last = number_before(made)
    if last is None:
        return None
    begin = _begin(made, last)
    made[begin:] = [turned(text, made[begin], atoms[place]), *kept_behind(made, last)]
    return place + 1


def span_behind(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`5000と5050の間`, `5000 ile 5050 arası`: the two numbers before are bounds."""
    last = number_before(made)
    if last is None:
        return None
    bounds = set_of([made[last - 2], _TO, made[last]]) if last >= 2 and made[last - 2].kind == "number" else None
    if bounds is None or not _joins_bounds(made[last - 1]):
        begin = _begin(made, last)
        made[begin:] = [turned(text, made[begin], atoms[place]), *kept_behind(made, last)]
    else:
        made[last - 2 :] = [given(text, made[last - 2], atoms[place], bounds), *kept_behind(made, last)]
    return place + 1


def _joins_bounds(atom: Atom) -> bool:
    return atom.kind in (Meaning.AND, *TO) or atom.text in words(Word.AND_OF_TWO)


def mapped(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`8080 -> 80`, `8080/tcp -> 80/tcp`: which of both is open, the cell does not tell."""
    found = numbers_at(atoms, place + 1, several=False)
    last = len(made) - 1
    while last >= 0 and made[last].kind in ("slash", Meaning.TRANSPORT):
        last -= 1
    if found is None or last < 0 or made[last].kind != "number":
        return None
    made[last:] = [turned(text, made[last], found.numbers[0])]
    return found.end


def _deny(made: list[Atom], last: int, *, alone: bool) -> None:
    begin = last if alone else _begin(made, last)
    if alone and last >= 2 and made[last - 1].kind in TO and made[last - 2].kind == "number":
        begin = last - 2
    for place in range(begin, last + 1):
        first_of_range = place == begin or made[place - 1].kind not in TO
        if made[place].kind == "number" and first_of_range and is_number(made[place]):
            made[place] = denied(made[place])


def _begin(made: list[Atom], last: int) -> int:
    """Where the numbers that are joined to the last one begin."""
    begin = last
    while begin >= 2 and made[begin - 1].kind in _JOINS and made[begin - 2].kind == "number":
        begin -= 2
    return begin
