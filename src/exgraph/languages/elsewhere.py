"""Phrases that close, of the languages that a document has to show: known anywhere where no other language has them.

An English table may hold one remark in another language, which shows too little to read the document in it. What says
there that its row is not open must not go unseen: long words and phrases of several words are hardly anything else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from typing import NamedTuple

from exgraph.languages.known import always_read, languages, remembered
from exgraph.languages.language import Language, divided
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.signs import SIGNS, folded, language_of
from exgraph.languages.words import spoken_in

#: Of a word that stands alone, in Latin letters and in others: a shorter one may be a name or a word of any language.
SHORTEST_LATIN, SHORTEST_OTHER = 7, 6
#: Where Latin letters end.
_FIRST_OTHER = "\u0370"
#: Of the beginning that the forms of one word share.
SHORTEST_STEM = 6
#: In words. More words behind a phrase explain.
_LONGEST_PHRASE, _MOST_BEHIND = 6, 3
#: What closes, and as which of these it is told; of two, the last holds.
_CLOSING: tuple[tuple[Word, tuple[Word | Meaning, ...]], ...] = (
    (Word.OUT_OF_DATE, (Word.OUT_OF_DATE, Word.CANCELLED, Word.NO_LONGER)),
    (Word.REMOVES, (Word.REMOVES,)),
    (Word.REMOVAL, (Word.REMOVAL,)),
    (Word.DENIES, (Word.DENIES, Meaning.NEGATIVE, Word.NO_CONNECTION)),
)
_ALL_CLOSING = frozenset(meaning for _, meanings in _CLOSING for meaning in meanings)


class Closing(NamedTuple):
    """What a phrase says: `Word.DENIES`, `REMOVES`, `REMOVAL` or `OUT_OF_DATE`. `alone`: nothing stands behind it."""

    word: Word
    alone: bool


@dataclass(frozen=True, slots=True)
class _Phrases:
    """Phrase → the language that has it, and what it says; of stems, the same for whatever ending."""

    whole: dict[str, tuple[str, Word]] = field(default_factory=dict)
    stems: dict[str, tuple[str, Word]] = field(default_factory=dict)


@remembered(4096)
def closing_elsewhere(clause: str) -> Closing | None:
    """What a clause says that is, or begins with, a phrase that closes in one language that the document is not read
    in, and is nothing in any other.

    >>> closing_elsewhere("kullanılmıyor"), closing_elsewhere("uitgeschakeld in fase 2")
    (Closing(word=<Word.DENIES: 'denies'>, alone=True), Closing(word=<Word.DENIES: 'denies'>, alone=False))
    >>> closing_elsewhere("blok"), closing_elsewhere("main entry")
    (None, None)
    """
    spelled = folded(clause).split()
    if not 0 < len(spelled) <= _LONGEST_PHRASE + _MOST_BEHIND:
        return None
    found = _phrases()
    for length in range(min(len(spelled), _LONGEST_PHRASE), 0, -1):
        phrase = " ".join(spelled[:length])
        code, word = found.whole.get(phrase, ("", Word.DENIES))
        behind = len(spelled) - length
        # What is removed may stand behind a word for removing.
        if code and behind <= (0 if word is Word.REMOVES else _MOST_BEHIND) and _is_of_one(code, phrase, stem=False):
            return Closing(word, not behind)
    for end in range(len(spelled[0]) if len(spelled) == 1 else 0, SHORTEST_STEM - 1, -1):
        code, word = found.stems.get(stem := spelled[0][:end], ("", Word.DENIES))
        if code and _is_of_one(code, stem, stem=True):
            return Closing(word, True)
    return None


def _is_of_one(code: str, phrase: str, *, stem: bool) -> bool:
    """Whether the document is not read in the language that has a phrase, and no other has it for anything else."""
    others = (language_of(other) for other in SIGNS if other != code)
    apart = (other for language in others for other in _said(language, but=_ALL_CLOSING))
    said = chain(apart, (other for language in always_read() for other in _said(language)))
    read = any(language.code == code for language in languages())
    return not read and not any(other.startswith(phrase) if stem else other == phrase for other in said)


@cache
def _phrases() -> _Phrases:
    """Worked out once, when a remark is met that may be one; whether others have a phrase too, when it is met."""
    found = _Phrases()
    for code in SIGNS:
        for word, phrase in _closing(language_of(code)):
            stem = phrase.removesuffix("*")
            if stem == phrase and _is_long(phrase):
                found.whole[phrase] = code, word
            elif stem != phrase and len(stem) >= SHORTEST_STEM:
                found.stems[stem] = code, word
    return found


def _is_long(phrase: str) -> bool:
    return " " in phrase or len(phrase) >= (SHORTEST_LATIN if phrase[0] < _FIRST_OTHER else SHORTEST_OTHER)


def _closing(language: Language) -> Iterator[tuple[Word, str]]:
    for word, meanings in _CLOSING:
        for meaning in meanings:
            yield from ((word, folded(phrase)) for phrase in spoken_in((language,), meaning))


def _said(language: Language, but: frozenset[Word | Meaning] = frozenset()) -> Iterator[str]:
    """The phrases of a language, but for those of some meanings."""
    texts = [*language.columns.values(), *language.also.values()]
    texts += [text for meaning, text in language.cells.items() if meaning not in but]
    texts += [text for word, text in language.words.items() if word not in but]
    for text in texts:
        yield from map(folded, divided(text))
