"""The phrases of port cells in all languages, as the grammar looks them up."""

from __future__ import annotations

import re

from exgraph.languages.known import by_precedence, remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.neutral import ENCRYPTED_BY, ENCRYPTIONS, TRANSPORTS
from exgraph.languages.words import alternatives, spoken, spoken_in

#: What a mark is called in a service, by the words that say it.
_MARKS = {
    Word.OPTIONAL: "optional",
    Word.DEFAULT: "default",
    Word.CONDITIONAL: "conditional",
    Word.UNLESS: "conditional",
}


@remembered()
def phrases() -> dict[str, tuple[Meaning, str]]:
    """Phrase, folded → its meaning, and for a mark, a transport or an encryption which one it is."""
    table: dict[str, tuple[Meaning, str]] = {}
    for some in by_precedence():
        for meaning in Meaning:
            table.update((phrase.casefold(), (meaning, "")) for phrase in spoken_in(some, meaning))
        for word, mark in _MARKS.items():
            table.update((phrase.casefold(), (Meaning.MARK, mark)) for phrase in spoken_in(some, word))
    table.update((phrase, (Meaning.TRANSPORT, phrase)) for phrase in TRANSPORTS)
    table.update((phrase, (Meaning.ENCRYPTION, name)) for phrase, name in encryptions().items())
    return table


#: The words that turn a number. Where one phrase is several, the last holds.
OPERATORS = (
    *(Word.RANGE, Word.GREATER_THAN, Word.LESS_THAN, Word.AT_LEAST, Word.AT_MOST, Word.MORE_BEHIND, Word.LESS_BEHIND),
    *(Word.OR_LESS, Word.UNEQUAL, Word.EXCEPT, Word.EXCEPT_BEHIND, Word.NO, Word.NOT, Word.NOT_BEHIND, Word.UNCLEAR),
    Word.SOURCE_PORT,
    *(Word.OVER, Word.TIGHT, Word.REPLACED, Word.DENIED_BEHIND, Word.CHANGED_BEHIND),
    *(Word.SPAN_BEHIND, Word.LEFT_OUT, Word.BELOW),
)


@remembered()
def operators() -> dict[str, Word]:
    """Phrase, folded → what it makes of the number beside it."""
    return {
        phrase.casefold(): word for some in by_precedence() for word in OPERATORS for phrase in spoken_in(some, word)
    }


@remembered()
def operators_begin() -> frozenset[str]:
    """The first words of operators, folded; a slash may stand behind one: `t/m`."""
    return frozenset(phrase.split()[0].partition("/")[0] for phrase in operators())


@remembered()
def encryptions() -> dict[str, str]:
    """Phrase, folded → the encryption it names: a protocol, `secured` or `unsecured`."""
    said = {**dict.fromkeys(spoken(Word.SECURED), "secured"), **dict.fromkeys(spoken(Word.UNSECURED), "unsecured")}
    return {phrase.casefold(): name for phrase, name in {**ENCRYPTIONS, **said}.items()}


#: What is said beside an encryption and of it.
_BESIDE_ENCRYPTION = (
    *(Word.ENCRYPTION_NOUN, Word.WITHOUT, Word.OFF, Word.OFFERED, Word.NOT_REQUIRED, Word.ENFORCED),
    *(Word.WITH_OR_WITHOUT, Word.COPULA),
)


@remembered()
def beside_encryption() -> dict[str, frozenset[Word]]:
    """Phrase, folded → what it may say of the encryption that it stands beside."""
    found: dict[str, set[Word]] = {}
    for word in _BESIDE_ENCRYPTION:
        for phrase in spoken(word):
            found.setdefault(phrase.casefold(), set()).add(word)
    return {phrase: frozenset(kinds) for phrase, kinds in found.items()}


@remembered()
def mentions_encryption() -> re.Pattern[str]:
    """What a text has to have, folded, if anything is said of encryption in it."""
    said = (*encryptions(), *ENCRYPTED_BY, *(phrase.casefold() for phrase in spoken(Word.ENCRYPTION_NOUN)))
    hyphened = (phrase.replace(" ", "-") for phrase in said)
    return re.compile(alternatives((*said, *hyphened)))
