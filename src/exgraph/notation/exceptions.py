"""Exceptions: `all but 25`, `8000-8010 except 8005`, `22以外`."""

from __future__ import annotations

from dataclasses import replace

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import words
from exgraph.notation.atom import BETWEEN, DENIED, GIVEN, Atom
from exgraph.notation.turned_numbers import (
    EVERY,
    JOINS,
    TO,
    at,
    denied,
    given,
    has_transport_behind,
    kept_behind,
    number_before,
    numbers_at,
    set_of,
    turned,
)
from exgraph.values.ports import PortSet

#: What may stand between `any` or a range and what is taken from it.
_BEHIND_BASE = ("open", "comma", "slash", Word.OR_LESS, Meaning.FILLER, Meaning.PROSE, Meaning.TRANSPORT)


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
    if begin is None and (of := _range_at(atoms, found.end)) is not None and not excluded - of:
        # 除8005外的8000-8010
        made += [*found.between, given(text, atoms[place], atoms[found.end + 2], of - excluded)]
        return found.end + 3
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
    """`22以外`, and `22を除くすべて`: every port but the one before. In `8000-8010(8005を除く)` and in
    `8005を除く8000-8010` the range without it."""
    last = number_before(made)
    if last is None:
        return None
    kept = kept_behind(made, last)
    begin = _excluded_from(made, last)
    end = _past_any(atoms, place)
    if taken := _taken_from(text, atoms[place], made, begin, last):
        made[taken[0] :] = [*taken[1], *kept]
        return end
    if begin and (base := _base(made[:begin])) is not None and made[base].kind != Meaning.ANY:
        _deny(made, begin, last)  # 8000-8010(9000を除く)
        return end
    excluded = set_of(made[begin : last + 1])
    first, before = made[begin], made[begin - 1] if begin else None
    of = _range_at(atoms, end) if end == place + 1 else None
    if excluded is None or (before is not None and before.kind in ("number", GIVEN, "dash", Meaning.TO)):
        made[begin:] = [turned(text, first, atoms[end - 1]), *kept]
        return end
    if of is not None and not excluded - of:
        made[begin:] = [given(text, first, atoms[end + 2], of - excluded), *kept]
        return end + 3
    if before is not None and before.kind in (Word.EXCEPT, Meaning.ANY):
        made.pop(begin - 1)
        begin -= 1
    made[begin:] = [given(text, first, atoms[end - 1], EVERY - excluded), *kept]
    return end


def left_out(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`8000-8010 (8005 excluded)`: the range without it. Where nothing says what of, the ports before are denied."""
    last = number_before(made)
    if last is None:
        return None
    kept = kept_behind(made, last)
    begin = _excluded_from(made, last)
    if taken := _taken_from(text, atoms[place], made, begin, last):
        made[taken[0] :] = [*taken[1], *kept]
        return place + 1
    if any(atom.kind == "comma" for atom in made[begin:last]):
        made[begin:] = [turned(text, made[begin], atoms[place]), *kept]  # 443, 80 excluded: one or both
    else:
        _deny(made, begin, last)
    return place + 1


def _deny(made: list[Atom], begin: int, last: int) -> None:
    """Deny ports and ranges of them."""
    made[begin : last + 1] = [denied(atom) if atom.kind == "number" else atom for atom in made[begin : last + 1]]


def without_denied(text: str, made: list[Atom]) -> list[Atom]:
    """`8000-8010, not 8005`: a port that is denied behind a range that has it is none of the range."""
    if not any(atom.kind == DENIED for atom in made):
        return made
    found: list[Atom] = []
    place = 0
    while place < len(made):
        if made[place].kind != DENIED:
            found.append(made[place])
            place += 1
            continue
        end = place
        numbers: list[Atom] = []
        while end < len(made) and (made[end].kind == DENIED or (numbers and made[end].kind in (*JOINS, *TO, "number"))):
            numbers.append(replace(made[end], kind="number") if made[end].kind == DENIED else made[end])
            end += 1
        while numbers and numbers[-1].kind != "number":
            numbers.pop()
            end -= 1
        excluded, begin = set_of(numbers), _base(found)
        base, kept = _value(found[begin:]) if begin is not None else (PortSet(), [])
        apart = begin is None or has_transport_behind(made, end - 1) or _of_another(found, begin, len(found))
        if begin is None or excluded is None or apart or excluded - base:
            found += made[place:end]
        else:
            found[begin:] = [*kept, given(text, found[begin], made[end - 1], base - excluded)]
        place = end
    return found


def _excluded_from(made: list[Atom], last: int) -> int:
    """Where the numbers begin that an exception behind them is of: a list, or the range at its end."""
    begin = last
    while begin > 1 and made[begin - 1].kind in (*JOINS, *TO) and made[begin - 2].kind == "number":
        begin -= 2
    return begin


def _taken_from(text: str, operator: Atom, made: list[Atom], begin: int, last: int) -> tuple[int, list[Atom]] | None:
    """What an exception behind its numbers leaves of what stands before them, and the place it begins at.

    That is another range, `any` or what an operator gave, before a bracket or a mark; or the range that a list begins
    with, where it has all of the others: `8000-8010, 8005 excluded`.
    """
    base = _base(made[:begin]) if begin else None
    if base is None and last - begin > 2 and made[begin + 1].kind in TO and made[begin + 3].kind in JOINS:
        base, begin = begin, begin + 4
    excluded = set_of(made[begin : last + 1])
    if base is None or excluded is None or _of_another(made, base, begin):
        return None
    ports, kept = _value(made[base:begin])
    if excluded - ports:
        return None
    return base, [*kept, given(text, made[base], operator, ports - excluded)]


def _of_another(made: list[Atom], base: int, end: int) -> bool:
    """Whether what is taken from a range is of another transport: `TCP 8000-8010, not UDP 8005`."""
    marks = [place for place in range(base, end) if made[place].kind in ("open", "comma")]
    said = [atom.value for atom in made[marks[0] : end] if atom.kind == Meaning.TRANSPORT] if marks else []
    whole = made[: marks[0]] if marks else []
    return bool(said) and said[-1:] != [atom.value for atom in whole if atom.kind == Meaning.TRANSPORT][-1:]


def _range_at(atoms: list[Atom], place: int) -> PortSet | None:
    """The range that comes next: of `22を除く1-1023`."""
    lower, to, upper = (at(atoms, place + step) for step in range(3))
    if lower is None or to is None or upper is None or to.kind not in TO:
        return None
    return set_of([lower, to, upper]) if lower.kind == upper.kind == "number" else None


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
    while place >= 0 and (made[place].kind in _BEHIND_BASE or made[place].text.casefold() in words(Word.HOWEVER)):
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
