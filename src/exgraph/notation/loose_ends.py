"""Ranges with one bound, or written with more words than a range: `8000-`, `8000から`, `from port 80 to port 90`."""

from __future__ import annotations

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import is_unspaced, words
from exgraph.notation.atom import BETWEEN, Atom
from exgraph.notation.turned_numbers import at, turned

#: `5060/1` stands for 5060 and 5061; `80/8` is a list.
_LONGEST_IN_LIST = 2
_MOST_BEFORE = 6
#: What is written for a digit that is not known: `443-x`, `443-xxx`.
_FILL_INS = "xn"
_PARTS = ("comma", "semicolon", "break")
#: One of these stands in every such range.
_JOINING = frozenset(("dash", "slash", "plus", Meaning.AND, Meaning.TO))


def loose_ends(text: str, atoms: list[Atom]) -> list[Atom]:
    """The atoms with what lacks a bound left unresolved, and with `from port 80 to port 90` as one range.

    `50000 + instance` is a formula, and `5060/1` shortens its second port. Of `80 to port 443` nobody can tell whether
    it is a range.
    """
    if _JOINING.isdisjoint([atom.kind for atom in atoms]):
        # As in most cells.
        return atoms
    made: list[Atom] = []
    place = 0
    while place < len(atoms):
        end, first = _end(atoms, place), atoms[place]
        last = atoms[end - 1]
        if end > place and first.kind == last.kind == "number" and (begins := _begins(made)):
            joins = (Meaning.AND,) if begins == Meaning.BETWEEN else (Meaning.TO,)
            made += [first, next((atom for atom in atoms[place:end] if atom.kind in joins), atoms[place + 1]), last]
        elif end > place:
            made.append(turned(text, first, last))
        else:
            made.append(first)
        place = max(end, place + 1)
    return made


def _begins(made: list[Atom]) -> str:
    """The word that begins a range whose first number comes next; empty where none does."""
    place = len(made) - 1
    while place >= 0 and made[place].kind in BETWEEN:
        place -= 1
    begins = place >= 0 and made[place].kind in (Meaning.FROM, Meaning.BETWEEN, Word.AT_LEAST)
    return made[place].kind if begins else ""


def _end(atoms: list[Atom], place: int) -> int:
    """Where such a range ends that begins here; `place` where none does."""
    first, second, third = (at(atoms, place + step) for step in range(3))
    if first is None or second is None:
        return place
    tight = first.end == second.start
    if second.kind == "dash" and third is not None and "number" in (first.kind, third.kind):
        # any-443, 443-max: one of the bounds is no number.
        close = tight and second.end == third.start
        if first.kind == "number" and _is_no_bound(third, close, behind=True) and _ends_part(at(atoms, place + 3)):
            return place + 3
        if third.kind == "number" and _is_no_bound(first, close, behind=False) and _ends_part(at(atoms, place - 1)):
            return place + 3
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
    if second.kind == "plus" and not tight and third is not None and third.kind == "word":
        return place + 3 if not third.known and third.text.islower() else place  # 50000 + instance
    if second.kind == "dash":
        return place + 2 if tight and ends else place
    if second.kind == Meaning.AND and _begins(atoms[max(place - _MOST_BEFORE, 0) : place]) == Meaning.BETWEEN:
        end = _past_words(atoms, place + 2)
        return end + 1 if end > place + 2 and _is_number(at(atoms, end)) else place
    if second.kind != Meaning.TO:
        return place
    if third is None or ends or (is_unspaced(second.text) and third.kind == "word"):
        return place + 2
    end = _past_words(atoms, place + 2)
    return end + 1 if end > place + 2 and _is_number(at(atoms, end)) else place


def _is_no_bound(atom: Atom, tight: bool, *, behind: bool) -> bool:
    """Whether what stands at a dash beside a number bounds a range and is no number: "any", "max"; with no space
    there, a letter, letters to fill in, or digits and letters."""
    if atom.kind == Meaning.ANY:
        return True
    said = atom.text.casefold()
    if atom.kind != "word" or atom.known:
        return False
    if said in words(Word.RANGE_LAST if behind else Word.RANGE_FIRST):
        return True
    return tight and (len(said) == 1 or set(said) <= set(_FILL_INS) or (behind and said[0].isdigit()))


def _ends_part(atom: Atom | None) -> bool:
    return atom is None or atom.kind in (*_PARTS, "open", "close", "slash", Meaning.TRANSPORT, Meaning.FILLER)


def _past_words(atoms: list[Atom], place: int) -> int:
    """The place behind an article and "port", and a second "to": `até a porta 90`."""
    while (atom := at(atoms, place)) is not None and atom.kind in (Meaning.FILLER, Meaning.PROSE, Meaning.TO):
        place += 1
    return place


def _is_number(atom: Atom | None) -> bool:
    return atom is not None and atom.kind == "number"
