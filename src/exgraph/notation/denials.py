"""Words that deny all that a cell may say: `refused by default, logged (syslog 514)`."""

from __future__ import annotations

from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import pattern, words
from exgraph.notation.atom import Atom
from exgraph.notation.versions import SMALL_SERVICES
from exgraph.values.applications import find

_DENIES = pattern(Word.DENIES)
#: What may stand before a denial, and says nothing without it: `by default refused`.
_BEFORE = (Meaning.MARK, Meaning.PROSE, Meaning.FILLER)
_PARTS = ("comma", "semicolon", "break", "close", "open", "dash")
_ENDS = ("semicolon", "break")


def with_denials(atoms: list[Atom]) -> list[Atom]:
    """The atoms of a cell with a word that denies, in whatever form, as one where it begins a statement and names
    nothing: `rejected by policy`, but not `Discard 9` and `drop folder`."""
    begins = True
    for place, atom in enumerate(atoms):
        if begins and atom.kind == "word" and not atom.known and _denies(atom.text) and _ends(atoms, place):
            atom.kind = Meaning.NEGATIVE
        begins = atom.kind in _ENDS or (begins and atom.kind in _BEFORE)
    return atoms


def refuses_all(atoms: list[Atom], begin: int, place: int) -> bool:
    """Whether the denial at `place` begins its statement, and nothing in it is permitted."""
    if any(atom.kind not in _BEFORE for atom in atoms[begin:place]):
        return False
    for atom in atoms[place + 1 :]:
        if atom.kind in _ENDS:
            break
        if atom.kind == Meaning.PERMITTED:
            return False
    return True


def _denies(word: str) -> bool:
    if word.casefold() in words(Word.DENIAL_OR_NOUN) or find(word) is not None:
        return False
    return _DENIES().fullmatch(word) is not None


def _ends(atoms: list[Atom], place: int) -> bool:
    """Whether no name goes on behind this word: a mark follows, a preposition, a port that is not its own, nothing."""
    if place + 1 >= len(atoms):
        return True
    follower = atoms[place + 1]
    if follower.kind == "number":
        return str(SMALL_SERVICES.get(atoms[place].text.casefold())) != follower.text
    return follower.kind in (*_PARTS, *_BEFORE, Meaning.TRANSPORT)
