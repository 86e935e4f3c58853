"""Operators: words and signs that turn the meaning of the number beside them (`above 1023`, `all but 25`, `not 23`).

Where the meaning is certain, the number and its operator become one atom with the ports that they stand for; a number
that is denied becomes one that says so; all else stays as text, so that the number alone is never taken for a port.
"""

from __future__ import annotations

from collections.abc import Callable

from exgraph.languages.meanings import Meaning, Word
from exgraph.notation.atom import BETWEEN, FROM_PORTS, GIVEN, TURNED, Atom
from exgraph.notation.changes import changed_behind, denied_behind, mapped, replaced, span_behind
from exgraph.notation.either_side import BEFORE_PART, below, from_port, over, up_to
from exgraph.notation.exceptions import exception, exception_behind, left_out, without_denied
from exgraph.notation.loose_ends import loose_ends
from exgraph.notation.turned_numbers import (
    EVERY,
    JOINS,
    SAID_OF_NUMBERS,
    TO,
    at,
    denied,
    given,
    is_number,
    kept_behind,
    number_before,
    numbers_at,
    set_of,
    turned,
)
from exgraph.values.ports import HIGHEST, LOWEST, PortRange, PortSet

_SIGNS = "<>≥⩾≤⩽≠!"
_ENDS = ("comma", "semicolon", "break", "close")


_BEFORE: dict[str, Callable[[int], PortSet]] = {
    Word.GREATER_THAN: lambda number: from_port(number + 1),
    Word.AT_LEAST: from_port,
    Word.LESS_THAN: lambda number: up_to(number - 1),
    Word.AT_MOST: up_to,
    Word.UNEQUAL: lambda number: EVERY - PortSet([number] if number >= LOWEST else []),
}
_BEHIND: dict[str, Callable[[int], PortSet]] = {
    Word.MORE_BEHIND: lambda number: from_port(number + 1),
    Meaning.ABOVE: from_port,
    Word.LESS_BEHIND: lambda number: up_to(number - 1),
    Word.OR_LESS: up_to,
}


def resolved(text: str, atoms: list[Atom]) -> list[Atom]:
    """The atoms of a cell with operators and their numbers made one."""
    atoms = loose_ends(text, _every_port_written(text, atoms))
    if not any(atom.kind in _TURNING for atom in atoms):
        return atoms
    made: list[Atom] = []
    place = 0
    while place < len(atoms):
        rule = _TURNING.get(atoms[place].kind)
        end = rule(text, atoms, place, made) if rule is not None else None
        if end is None:
            made.append(atoms[place])
            end = place + 1
        place = end
    return without_denied(text, _intersected(text, made))


def _every_port_written(text: str, atoms: list[Atom]) -> list[Atom]:
    """The atoms with `0-65535`, `-1` and `0 0` as every port, noted as they are written."""
    if not any(atom.text == "0" or atom.kind == "dash" for atom in atoms):
        # As in most cells.
        return atoms
    made: list[Atom] = []
    place = 0
    while place < len(atoms):
        end = place if made and made[-1].kind not in BEFORE_PART else _end_of_every(text, atoms, place)
        if end > place:
            start, stop = atoms[place].start, atoms[end - 1].end
            said = text[start:stop]
            made.append(Atom(GIVEN, start, stop, said, said, ports=tuple(EVERY.ranges())))
        else:
            made.append(atoms[place])
            end = place + 1
        place = end
    return made


def _end_of_every(text: str, atoms: list[Atom], place: int) -> int:
    """Where such a writing that begins at `place` ends; `place` where none does."""
    first, second, third, after = (at(atoms, place + step) for step in range(4))
    if first is None or second is None:
        return place
    gap = text[first.end : second.start]
    if third is not None and (first.text, third.text) == ("0", str(HIGHEST)) and second.kind in TO:
        ends, follower = place + 3, after
    elif ((first.kind, second.text) == ("dash", "1") and not gap) or (
        first.text == second.text == "0" and not gap.strip()
    ):
        ends, follower = place + 2, third
    else:
        return place
    return ends if follower is None or follower.kind in BEFORE_PART else place


def _listed(made: list[Atom]) -> bool:
    """Whether ports stand before in the same statement: in `80, 8000-8100, !8005` the last is taken from them."""
    for atom in reversed(made):
        if atom.kind in ("break", "semicolon"):
            return False
        if atom.kind == "number":
            return True
    return False


def _bound(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    operator = atoms[place]
    found = numbers_at(atoms, place + 1, several=operator.kind in (Word.UNCLEAR, Word.UNEQUAL))
    if found is None:
        return None
    number = found.numbers[0]
    if operator.kind == Word.UNEQUAL and _listed(made):
        made += [*found.between, *(denied(each) if each.kind == "number" else each for each in found.numbers)]
        return found.end
    if len(found.numbers) > 1:
        ports = set_of(found.numbers) if operator.kind == Word.UNEQUAL else None
        if ports is None or any(atom.kind in JOINS for atom in found.numbers):
            made += [*found.between, turned(text, operator, found.numbers[-1])]
        else:
            made += [*found.between, given(text, operator, found.numbers[-1], EVERY - ports)]
        return found.end
    if operator.kind in (Word.AT_LEAST, Meaning.FROM) and _downwards(atoms, found.end):
        made += found.between  # ab 1023 abwärts
        return found.end - 1
    if operator.kind in (Word.AT_LEAST, Meaning.FROM) and any(atom.kind == TURNED and atom.value for atom in made):
        # 10 ports starting at 7000
        made += [*found.between, turned(text, operator, number)]
        return found.end
    if operator.kind == Word.UNCLEAR or (operator.text[0] in _SIGNS and made and made[-1].kind == "number"):
        first = operator if operator.kind == Word.UNCLEAR else made.pop()
        made += [*found.between, turned(text, first, number)]
        return found.end
    to, upper = at(atoms, found.end), at(atoms, found.end + 1)
    if is_number(number) and to is not None and upper is not None and is_number(upper):
        if operator.kind in (Word.AT_LEAST, Meaning.FROM) and to.kind in (*TO, Meaning.AND):
            # From 1024 to 5000: the parser reads the range, and tells a backward one.
            made += [*found.between, number, _as(to, Meaning.TO), upper]
            return found.end + 2
        if to.kind in TO:
            made += [*found.between, turned(text, operator, upper)]
            return found.end + 2
    if operator.kind == Meaning.FROM:
        if to is not None and to.kind in (Meaning.ABOVE, "plus", "open"):
            return None
        if made and made[-1].kind not in (*JOINS, *BETWEEN, "open", "break"):
            return None
        made += [*found.between, turned(text, operator, number)]
        return found.end
    if not is_number(number):
        return None  # What is no port is told as such.
    made += [*found.between, given(text, operator, number, _BEFORE[operator.kind](int(number.value)))]
    return found.end


def _downwards(atoms: list[Atom], place: int) -> bool:
    """Whether what a word begins from goes down: `từ 1023 trở xuống`."""
    after = at(atoms, place)
    return after is not None and after.kind in (Word.OR_LESS, Word.LESS_BEHIND)


def _source_ports(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`sport 67`, `source ports 1024-65535`: what is said of the ports beside it."""
    found = numbers_at(atoms, place + 1, several=False)
    if found is None:
        return None
    end = found.end
    while end + 1 < len(atoms) and atoms[end].kind in (*JOINS, *TO) and atoms[end + 1].kind == "number":
        end += 2
    made.append(_as(turned(text, atoms[place], atoms[end - 1]), FROM_PORTS))
    return end


def _behind(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    operator = atoms[place]
    last = number_before(made)
    if last is None or not is_number(made[last]):
        return None
    number, follower, kept = made[last], at(atoms, place + 1), kept_behind(made, last)
    if follower is not None and follower.kind == "number" and not _operated(atoms, place + 2):
        made[last:] = [turned(text, number, follower), *kept]
        return place + 2
    if last > 1 and made[last - 1].kind in (*TO, Meaning.BETWEEN) and made[last - 2].kind == "number":
        return None
    while last and made[last - 1].kind == Meaning.FROM:
        last -= 1
    made[last:] = [given(text, number, operator, _BEHIND[operator.kind](int(number.value))), *kept]
    return place + 1


def _operated(atoms: list[Atom], place: int) -> bool:
    atom = at(atoms, place)
    return atom is not None and atom.kind in _BEHIND


def _range(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`range 8000 8010`: two numbers and no more."""
    lower, upper, more = (at(atoms, place + step) for step in (1, 2, 3))
    if lower is None or upper is None or not (is_number(lower) and is_number(upper)):
        return None
    if more is not None and more.kind in ("number", *TO):
        return None
    first, last = int(lower.value), int(upper.value)
    if (first, last) == (0, HIGHEST):
        said = text[lower.start : upper.end]
        made.append(Atom(GIVEN, lower.start, upper.end, said, said, ports=tuple(EVERY.ranges())))
        return place + 3
    if not LOWEST <= first < last or text[lower.end : upper.start].strip(" \t\u00a0"):
        return None
    made.append(given(text, lower, upper, PortSet([PortRange(first, last)])))
    return place + 3


def _not(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`not 23`, `no UDP 69` before; `443: no` behind."""
    found = numbers_at(atoms, place + 1, several=True)
    if found is not None and not (made and made[-1].kind in (Meaning.FILLER, Meaning.IP_PROTOCOL)):
        made += found.between
        for number in found.numbers:
            made.append(denied(number) if number.kind == "number" else number)
        after = at(atoms, found.end)
        if after is not None and after.kind == "colon":
            made.append(_as(after, "comma"))  # instead of 80: 443
            return found.end + 1
        return found.end
    after = at(atoms, place + 1)
    if after is not None and after.kind not in _ENDS:
        return _said_of_number(text, atoms, place, made)
    begin = len(made)
    while begin and made[begin - 1].kind in ("colon", "dash", "open", "close", "slash", "other", Meaning.TRANSPORT):
        begin -= 1
    if begin == 0 or made[begin - 1].kind != "number" or (begin > 1 and made[begin - 2].kind in TO):
        return None
    made[begin - 1] = denied(made[begin - 1])
    return place + 1


def _said_of_number(text: str, atoms: list[Atom], place: int, made: list[Atom]) -> int | None:
    """`port 21 please do not open`: what is said of the number cannot be told."""
    last = len(made) - 1
    while last >= 0 and made[last].kind in SAID_OF_NUMBERS:
        last -= 1
    if last < 0 or made[last].kind != "number" or atoms[place + 1].kind == Meaning.ENCRYPTION:
        return None
    begin = last - 2 if last > 1 and made[last - 1].kind in TO and made[last - 2].kind == "number" else last
    made[begin:] = [turned(text, made[begin], atoms[place]), *kept_behind(made, last)]
    return place + 1


_TURNING: dict[str, Callable[[str, list[Atom], int, list[Atom]], int | None]] = {
    **dict.fromkeys(_BEFORE, _bound),
    **dict.fromkeys(_BEHIND, _behind),
    Meaning.FROM: _bound,
    Word.RANGE: _range,
    Word.EXCEPT: exception,
    Word.EXCEPT_BEHIND: exception_behind,
    Word.NO: _not,
    Word.NOT: _not,
    Word.NOT_BEHIND: _not,
    Word.UNCLEAR: _bound,
    Word.SOURCE_PORT: _source_ports,
    Word.OVER: over,
    Word.BELOW: below,
    Word.REPLACED: replaced,
    Word.DENIED_BEHIND: denied_behind,
    Word.CHANGED_BEHIND: changed_behind,
    Word.SPAN_BEHIND: span_behind,
    Word.LEFT_OUT: left_out,
    "arrow": mapped,
}


def _intersected(text: str, made: list[Atom]) -> list[Atom]:
    """`> 1023 and < 5000`: two bounds that overlap hold together."""
    found: list[Atom] = []
    for atom in made:
        between = bool(found) and found[-1].kind in ("comma", Meaning.AND)
        earlier = found[-1 - between] if len(found) > between else None
        if atom.kind == GIVEN and earlier is not None and earlier.kind == GIVEN:
            one, other = PortSet(earlier.ports), PortSet(atom.ports)
            if one & other and one | other == EVERY:
                atom = given(text, earlier, atom, one & other)
                del found[-1 - between :]
        found.append(atom)
    return found


def _as(atom: Atom, kind: str) -> Atom:
    return Atom(kind, atom.start, atom.end, atom.text, atom.value)
