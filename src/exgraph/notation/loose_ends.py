"""Ranges with one bound, or written with more words than a range: `8000-`, `8000から`, `from port 80 to port 90`."""

from __future__ import annotations

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import is_unspaced
from exgraph.notation.atom import BETWEEN, Atom
from exgraph.notation.turned_numbers import at, turned

#: `5060/1` stands for 5060 and 5061; `80/8` is a list.
_LONGEST_IN_LIST = 2
_PARTS = ("comma", "semicolon", "break")


def loose_ends(text: str, atoms: list[Atom]) -> list[Atom]:
    """The atoms with what lacks a bound left unresolved, and with `from port 80 to port 90` as one range.

    Of `80 to port 443` nobody can tell whether it is a range, and `5060/1` shortens its second port.
    """
    made: list[Atom] = []
    place = 0
    while place < len(atoms):
        end, first = _end(atoms, place), atoms[place]
        last = atoms[end - 1]
        if end > place and first.kind == last.kind == "number" and _ranges_from(made):
            made += [first, next(atom for atom in atoms[place:end] if atom.kind == Meaning.TO), last]
        elif end > place:
            made.append(turned(text, first, last))
        else:
            made.append(first)
        place = max(end, place + 1)
    return made


def _ranges_from(made: list[Atom]) -> bool:
    place = len(made) - 1
    while place >= 0 and made[place].kind in BETWEEN:
        place -= 1
    return place >= 0 and made[place].kind in (Meaning.FROM, Word.AT_LEAST)


def _end(atoms: list[Atom], place: int) -> int:
    """Where such a range ends that begins here; `place` where none does."""
    first, second, third = (at(atoms, place + step) for step in range(3))
    if first is None or second is None:
        return place
    tight = first.end == second.start
    if first.kind == "dash":
        begins = place == 0 or atoms[place - 1].kind in (*_PARTS, "open", Meaning.FILLER)
        ends = third is None or third.kind in (*_PARTS, "close")
        return place + 2 if second.kind == "number" and tight and begins and ends else place
    if first.kind != "number":
        return place
    if second.kind == "slash" and third is not None and third.kind == "number":
        short = len(third.text) == 1 and len(first.text) > _LONGEST_IN_LIST and second.end == third.start
        alone = place == 0 or atoms[place - 1].kind not in ("slash", "dash")
        return place + 3 if tight and short and alone else place
    ends = third is None or third.kind in (*_PARTS, "close")
    if second.kind == "dash":
        return place + 2 if tight and ends else place
    if second.kind != Meaning.TO:
        return place
    if third is None or ends or (is_unspaced(second.text) and third.kind == "word"):
        return place + 2
    end = place + 2
    while (atom := at(atoms, end)) is not None and atom.kind == Meaning.FILLER:
        end += 1
    return end + 1 if end > place + 2 and atom is not None and atom.kind == "number" else place
