"""Tokens as atoms: what each word or phrase means, and which numbers are versions or counts and no ports."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.languages.cell_phrases import operators, operators_begin, phrases
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.neutral import VERSIONED
from exgraph.languages.words import words
from exgraph.notation.lexer import Token, tokens
from exgraph.notation.protocols import IP_PROTOCOLS
from exgraph.values.applications import find
from exgraph.values.ports import PortRange
from exgraph.values.service import PORTED

LONGEST_PHRASE = 5
_YEARS = range(1990, 2041)
_KINDS = {
    "gluednumber": "number",
    "thousands": "number",
    "mixed": "word",
    "version": "word",
    "named": "word",
    "cjk": "word",
}
_SPELLED = ("word", "cjk", "sign", "transport", "slash")
_BEHIND = (Word.MORE_BEHIND, Word.LESS_BEHIND, Word.OR_LESS, Word.EXCEPT_BEHIND, Word.NOT_BEHIND)
#: A word of so few letters is an operator only where no other word stands before it.
_SHORT = 2
_WORDS = ("word", Meaning.PROSE)
_BEFORE_NO = ("number", "colon", "dash", "open", "other")
#: What may stand between an operator and its number.
BETWEEN = (Meaning.FILLER, Meaning.PROSE, Meaning.TRANSPORT, "colon", "slash")
_MOST_BETWEEN = 5
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
    ports: tuple[PortRange, ...] = ()


def atoms(text: str) -> list[Atom]:
    """The atoms of a cell, in order."""
    found = list(tokens(text))
    made: list[Atom] = []
    place = 0
    while place < len(found):
        atom, place = _operator(text, found, place, made) or _phrase(text, found, place)
        if atom.kind != "other" or atom.text in "#№§$%=<":
            made.append(atom)
    for place, atom in enumerate(made):
        if atom.kind == "number" and _is_protocol(made, place):
            atom.kind, atom.value = Meaning.TRANSPORT, IP_PROTOCOLS[int(atom.text)]
        elif atom.kind == "number" and (_counts_or_versions(made, place) or _least_version(made, place)):
            atom.kind = "word"
    return made


def _least_version(made: list[Atom], place: int) -> bool:
    """`443 (Java 8+)`, `8080 (v2.1 and later)`: a bracket behind a port says which version something has."""
    if not 1 < place < len(made) - 1 or made[place + 1].kind not in ("plus", Meaning.ABOVE):
        return False
    begin = place - 1
    while begin and made[begin].kind in ("word", "dash") and not made[begin].known:
        begin -= 1
    return begin < place - 1 and made[begin].kind == "open" and begin > 0 and made[begin - 1].kind in ("number", "word")


def _operator(text: str, found: list[Token], place: int, made: list[Atom]) -> tuple[Atom, int] | None:
    """A word or sign that turns the number beside it, where there is one; a longer phrase wins over it."""
    if found[place].text.casefold() not in operators_begin():
        return None
    key, best = "", None
    for end in range(place, min(len(found), place + LONGEST_PHRASE)):
        token = found[end]
        if token.kind not in _SPELLED:
            break
        gap = text[found[end - 1].end : token.start] if end > place else ""
        if gap.strip(" .\t\u00a0"):
            break
        key += (" " if gap else "") + token.text.casefold()
        if key in operators():
            best = operators()[key], end + 1
    if best is None:
        return None
    word, end = best
    if _phrase(text, found, place)[1] > end:
        return None
    before = made[-1] if made else None
    if word in _BEHIND:
        turns = before is not None and before.kind == "number"
        ahead = _operator(text, found, place + 1, []) if turns and end > place + 1 else None
        if ahead is not None and ahead[1] > end:
            return None  # 1024 and less than 5000
    else:
        turns = _number_comes(text, found, end) and not (
            (end == place + 1 and len(key) <= _SHORT and before is not None and before.kind in _WORDS)
            or (word is Word.AT_MOST and before is not None and before.kind in ("number", "template"))
        )
        if word in (Word.NOT, Word.NO) and not turns:
            turns = before is not None and before.kind in _BEFORE_NO
    return (
        (Atom(word, found[place].start, found[end - 1].end, text[found[place].start : found[end - 1].end]), end)
        if turns
        else None
    )


def _number_comes(text: str, found: list[Token], place: int) -> bool:
    """Whether a number is next, a transport or a word like "port" aside."""
    for _ in range(_MOST_BETWEEN):
        if place >= len(found):
            return False
        atom, place = _phrase(text, found, place)
        if atom.kind == "number":
            return True
        if atom.kind not in BETWEEN:
            return False
    return False


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


def _is_protocol(made: list[Atom], place: int) -> bool:
    """Whether a number is the protocol's of a service object: `6/1433`, `17/53`."""
    atom = made[place]
    before = made[place - 1] if place else None
    if len(atom.text) > 2 or IP_PROTOCOLS.get(int(atom.text)) not in PORTED or place + 2 >= len(made):
        return False
    slash, port = made[place + 1 : place + 3]
    after = made[place + 3] if place + 3 < len(made) else None
    begins = before is None or before.kind in ("comma", "semicolon", "break")
    ends = after is None or after.kind in ("comma", "semicolon", "break", "dash")
    tight = atom.end == slash.start and slash.end == port.start
    return begins and ends and tight and (slash.text, port.kind) == ("/", "number") and port.text != atom.text


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
    if before.kind == Meaning.UNRESOLVED and _last_word(before) in words(Word.NUMBERED):
        return True  # see note 3
    if before.kind == "plus" and after is not None and after.text.casefold() in words(Word.PER):
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
