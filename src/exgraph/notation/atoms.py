"""Tokens as atoms: what each word or phrase means, and which numbers are versions or counts and no ports."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.languages.cell_phrases import phrases
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.neutral import VERSIONED
from exgraph.languages.words import words
from exgraph.notation.lexer import Token, tokens
from exgraph.values.applications import find

LONGEST_PHRASE = 5
_YEARS = range(1990, 2041)
_KINDS = {"gluednumber": "number", "thousands": "number", "mixed": "word", "version": "word", "cjk": "word"}
_MEANINGS = {"absent": Meaning.NONE, "ampersand": Meaning.AND}


@dataclass(slots=True)
class Atom:
    """The unit of the grammar. `kind` is a `Meaning` or the kind of a token; `known` marks a known application."""

    kind: str
    start: int
    end: int
    text: str
    value: str = ""
    known: bool = False


def atoms(text: str) -> list[Atom]:
    """The atoms of a cell, in order."""
    found = list(tokens(text))
    made: list[Atom] = []
    place = 0
    while place < len(found):
        atom, place = _phrase(text, found, place)
        if atom.kind != "other" or atom.text in "#№§$%=<":
            made.append(atom)
    for place, atom in enumerate(made):
        if atom.kind == "number" and _counts_or_versions(made, place):
            atom.kind = "word"
    return made


def _phrase(text: str, found: list[Token], place: int) -> tuple[Atom, int]:
    first = found[place]
    if first.kind in _MEANINGS:
        return Atom(_MEANINGS[first.kind], first.start, first.end, first.text), place + 1
    if first.kind not in ("word", "cjk", "transport", "mixed", "version"):
        digits = "".join(c for c in first.text if c.isdigit()) if first.kind == "thousands" else first.text
        return Atom(_KINDS.get(first.kind, first.kind), first.start, first.end, first.text, digits), place + 1
    known = phrases()
    key, best, best_end = "", None, place
    for end in range(place, min(len(found), place + 2 * LONGEST_PHRASE)):
        token = found[end]
        if token.kind not in ("word", "cjk", "transport", "mixed", "version", "slash"):
            break
        gap = text[found[end - 1].end : token.start] if end > place else ""
        if gap.strip(" .\t\u00a0"):
            break
        key += (" " if gap else "") + token.text.casefold()
        if token.kind == "slash":
            continue
        meaning, application = known.get(key), find(key)
        if meaning is not None and not _is_initial(token, end == place):
            best, best_end = Atom(meaning[0], first.start, token.end, "", meaning[1]), end
        elif application is not None and (end == place or first.kind != "transport"):
            best, best_end = Atom("word", first.start, token.end, "", "", known=True), end
    if best is None:
        best = Atom(_KINDS.get(first.kind, first.kind), first.start, first.end, "")
    best.text = text[best.start : best.end]
    return best, best_end + 1


def _is_initial(token: Token, alone: bool) -> bool:
    """A single capital letter is part of a name (A/V) and not a small word of some language."""
    return alone and len(token.text) == 1 and token.text.isupper()


def _counts_or_versions(made: list[Atom], place: int) -> bool:
    """Whether a number belongs to a name (Exchange 2003, RFC 1350), counts things, or is marked as no port."""
    atom = made[place]
    before = made[place - 1] if place else None
    after = made[place + 1] if place + 1 < len(made) else None
    year = len(atom.text) == 4 and int(atom.text) in _YEARS
    if after is not None:
        if after.text == "%" and after.start == atom.end:
            return True
        if after.kind == "word" and after.text.casefold() in words(Word.UNIT):
            return True
    if before is None:
        return False
    if before.text in ("#", "№", "§", "$"):
        return True
    if before.kind in ("slash", "dash", "comma", Meaning.AND) and place >= 2:
        earlier = made[place - 2]
        tight = earlier.end == before.start and before.end == atom.start
        if earlier.kind == "word" and earlier.text.isdigit() and (year or tight):
            return True
        if before.kind == "slash" and tight and _version_of(earlier, atom):
            return True
        if before.kind == "dash" and tight and earlier.kind == "word" and not earlier.known:
            return True
    if before.kind in ("word", Meaning.ENCRYPTION, Meaning.TRANSPORT):
        last = _last_word(before)
        if before.kind == "word" and (last in words(Word.NUMBERED) or (year and last in words(Word.PRODUCT))):
            return True
        return _version_of(before, atom)
    return False


def _version_of(name: Atom, number: Atom) -> bool:
    return len(number.text) <= 3 and int(number.text) in VERSIONED.get(_last_word(name), ())


def _last_word(atom: Atom) -> str:
    return atom.text.casefold().replace("/", " ").rpartition(" ")[2]
