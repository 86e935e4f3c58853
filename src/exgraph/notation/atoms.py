"""Tokens as atoms: what each word or phrase means."""

from __future__ import annotations

import re

from exgraph.languages.cell_phrases import OPERATORS, operators, operators_begin, phrases
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import is_unspaced, words
from exgraph.notation.atom import BETWEEN, TURNED, Atom
from exgraph.notation.encryption_phrases import atom_of, mentioned, parted, said_at
from exgraph.notation.lexer import Token, tokens
from exgraph.notation.other_numbers import tell_apart
from exgraph.notation.turned_numbers import SAID_OF_NUMBERS, last_word, number_before
from exgraph.values.applications import find

LONGEST_PHRASE = 5
_KINDS = {
    "filled": "template",
    "gluednumber": "number",
    "thousands": "number",
    "mixed": "word",
    "version": "word",
    "named": "word",
    "cjk": "word",
}
_SPELLED = ("word", "cjk", "sign", "transport", "slash")
_BEHIND = (
    *(Word.MORE_BEHIND, Word.LESS_BEHIND, Word.OR_LESS, Word.EXCEPT_BEHIND, Word.NOT_BEHIND),
    *(Word.DENIED_BEHIND, Word.CHANGED_BEHIND, Word.SPAN_BEHIND, Word.LEFT_OUT),
)
_DENYING = (Word.NOT, Word.NO)
#: A word of so few letters is sure to be an operator only where no other word stands before it.
_SHORT = 2
_WORDS = ("word", Meaning.PROSE)
_BEFORE_NO = ("number", "colon", "dash", "open", "other")
_MOST_BETWEEN = 5
_LISTS = ("comma", "slash", Meaning.AND, Meaning.OR, *OPERATORS)
#: So many words may stand between `not` or `except` and a number that is theirs.
_MOST_APART = 4
_SECURED = (("", "(", "s", ")"), ("", "/", "s"))
_PREFIX = re.compile(r"[^\W\d_]+[-_]")
_MEANINGS = {"absent": Meaning.NONE, "ampersand": Meaning.AND}


def atoms(text: str) -> list[Atom]:
    """The atoms of a cell, in order."""
    found = list(tokens(text))
    made: list[Atom] = []
    place = 0
    encrypting = mentioned(text)
    if encrypting:
        found = parted(found)
    while place < len(found):
        if (secured := _secured(text, found, place)) is not None:
            made.append(secured[0])
            place = secured[1]
            continue
        if encrypting and (said := said_at(text, found, place)) and _phrase(text, found, place)[1] <= said.end:
            made.append(atom_of(text, found, said))
            place = said.end
            continue
        atom, place = _operator(text, found, place, made) or _without_operator(text, found, place)
        if atom.kind != "other" or atom.text in "#№§$%=<":
            made.append(atom)
    return tell_apart(text, made)


def _secured(text: str, found: list[Token], place: int) -> tuple[Atom, int] | None:
    """`HTTP(S)` and `HTTP/S` are two names, where both are known."""
    name = found[place]
    if name.kind != "word" or place + 2 >= len(found) or found[place + 1].text not in ("(", "/"):
        return None
    for shape in _SECURED:
        end = place + len(shape)
        said = tuple(token.text.casefold() for token in found[place + 1 : end])
        if said != shape[1:] or found[end - 1].end - name.end != sum(map(len, said)):
            continue
        other = name.text + found[place + 2].text
        if find(name.text) is None or find(other) is None:
            return None
        stop = found[end - 1].end
        return Atom("word", name.start, stop, text[name.start : stop], known=True, parts=(name.text, other)), end
    return None


def _without_operator(text: str, found: list[Token], place: int) -> tuple[Atom, int]:
    """The phrase here; of `and above 8000` it is only the first word, because the rest turns the next number."""
    atom, end = _phrase(text, found, place)
    if atom.kind == Meaning.ABOVE and end > place + 1:
        ahead = _operator(text, found, place + 1, [])
        if ahead is not None and ahead[1] >= end:
            return _phrase(text, found[place : place + 1], 0)[0], place + 1
    return atom, end


def _operator(text: str, found: list[Token], place: int, made: list[Atom]) -> tuple[Atom, int] | None:
    """A word or sign that turns the number beside it, where there is one; a longer phrase wins over it."""
    if found[place].text.casefold() not in operators_begin():
        return None
    key, best = "", None
    for end in range(place, min(len(found), place + LONGEST_PHRASE)):
        token = found[end]
        if token.kind not in _SPELLED and not (end > place and token.kind == "slash"):
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
    if "." in key and end < len(found) and found[end].text == "." and found[end].start == found[end - 1].end:
        end += 1  # fr.o.m. 1024
    before = made[-1] if made else None
    if word is Word.TIGHT:
        kind = _tight(text, found, place, before)
        return None if kind is None else (Atom(kind, found[place].start, found[place].end, "!"), end)
    if word in (Word.LEFT_OUT, Word.EXCEPT_BEHIND) and _excepts_next(text, found, end, key, made):
        word = Word.EXCEPT
    if word in (*_DENYING, Word.EXCEPT) and _other_comes(text, found, end):
        return _of_other(text, found, place, end, word, before)
    if word in (*_DENYING, Word.EXCEPT) and (apart := _number_apart(text, found, end)):
        stop = end if word is Word.EXCEPT else apart
        return Atom(
            word if word is Word.EXCEPT else TURNED,
            found[place].start,
            found[stop - 1].end,
            text[found[place].start : found[stop - 1].end],
        ), stop
    if word in _BEHIND:
        turns = number_before(made) is not None
        ahead = _operator(text, found, place + 1, []) if turns and end > place + 1 else None
        if ahead is not None and ahead[1] >= end:
            return None  # 1024 and less than 5000
    else:
        turns = _number_comes(text, found, end) and not (
            word is Word.AT_MOST and before is not None and before.kind in ("number", "template")
        )
        if turns and _is_short(key) and before is not None:
            if before.kind in _LISTS and key in phrases() and word not in _DENYING:
                return None  # sauf le 25 et le 110
            word = Word.UNCLEAR if _names(before) else word
        if word in _DENYING and not turns:
            turns = (before is not None and before.kind in _BEFORE_NO) or _number_of(made)
    said = text[found[place].start : found[end - 1].end]
    return (Atom(word, found[place].start, found[end - 1].end, said), end) if turns else None


def _excepts_next(text: str, found: list[Token], end: int, key: str, made: list[Atom]) -> bool:
    """Whether a word that may stand behind what is left out stands before it here: `(excepté 8005)`, `（除く8005）`."""
    if not _number_comes(text, found, end):
        return False
    return key in words(Word.EXCEPT) or number_before(made) is None or made[-1].kind in ("open", "comma")


def _number_of(made: list[Atom]) -> bool:
    """Whether what is said here is said of a number: `port 21 please do not open`."""
    place = len(made) - 1
    while place >= 0 and made[place].kind in SAID_OF_NUMBERS:
        place -= 1
    return place >= 0 and made[place].kind == "number"


def _number_apart(text: str, found: list[Token], place: int) -> int | None:
    """The place behind a number that a few words stand before: `except the proxy 3128`."""
    if _number_comes(text, found, place):
        return None
    for words_passed in range(_MOST_APART + 1):
        if place >= len(found):
            return None
        atom, place = _phrase(text, found, place)
        if atom.kind == "number":
            return place if words_passed else None
        if atom.kind not in (*BETWEEN, "word"):
            return None
    return None


def _is_short(key: str) -> bool:
    return key.isalpha() and len(key) <= _SHORT and not is_unspaced(key)


def _names(before: Atom) -> bool:
    """Whether a word of few letters may belong to the word before it, and turn nothing."""
    if before.kind == Meaning.FILLER:
        return last_word(before) not in words(Word.PORT_NOUN, Word.COUNTED)
    return before.kind in _WORDS and not before.known


def _tight(text: str, found: list[Token], place: int, before: Atom | None) -> Word | None:
    """What `!` is: `!80` is every other port, `! 80` is unclear, and behind a word it ends a sentence."""
    tight = _number_comes(text, found, place + 1) and found[place + 1].start == found[place].end
    if before is not None and before.kind in _WORDS:
        return Word.UNCLEAR if before.known or (tight and found[place + 1].text.isdigit()) else None
    return Word.UNEQUAL if tight and found[place + 1].text.isdigit() else Word.UNCLEAR


def _other_comes(text: str, found: list[Token], place: int) -> bool:
    """Whether a transport or a known application is next, without a number."""
    if _number_comes(text, found, place) or place >= len(found):
        return False
    atom, place = _phrase(text, found, place)
    while atom.kind in (Meaning.FILLER, Meaning.PROSE, "colon") and place < len(found):
        atom, place = _phrase(text, found, place)
    return atom.kind == Meaning.TRANSPORT or atom.known


def _of_other(
    text: str, found: list[Token], place: int, end: int, word: Word, before: Atom | None
) -> tuple[Atom, int] | None:
    """An operator before a transport or an application: an exception of it, its denial, or text left unresolved."""
    start, stop = found[place].start, found[end - 1].end
    if word is Word.EXCEPT:
        return Atom(word, start, stop, text[start:stop]), end
    if before is None or before.kind in ("comma", "semicolon", "break"):
        return Atom(Meaning.NEGATIVE, start, stop, text[start:stop]), end
    if before.kind == "open":
        other, end = _phrase(text, found, end)
        return Atom(TURNED, start, other.end, text[start : other.end]), end
    return None


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
    if best is None and (prefix := _object_prefix(first)):
        best = Atom("word", first.start + prefix, first.end, "", known=True)
    if best is None:
        best = Atom(_KINDS.get(first.kind, first.kind), first.start, first.end, "")
    best.text = text[best.start : best.end]
    return best, best_end + 1


def _object_prefix(token: Token) -> int:
    """How many signs stand before the name in an object of a firewall: `svc-https`."""
    prefix = _PREFIX.match(token.text)
    if prefix is None or prefix[0][:-1].casefold() not in words(Word.OBJECT_PREFIX):
        return 0
    return prefix.end() if find(token.text[prefix.end() :]) is not None else 0


def _is_initial(token: Token, alone: bool) -> bool:
    """A single capital letter is part of a name (A/V) and not a small word of some language."""
    return alone and len(token.text) == 1 and token.text.isupper()
