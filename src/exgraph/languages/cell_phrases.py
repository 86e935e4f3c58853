"""The phrases of port cells in all languages, as the grammar looks them up."""

from __future__ import annotations

from exgraph.languages.known import languages, remembered
from exgraph.languages.language import divided
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.neutral import ENCRYPTIONS, TRANSPORTS
from exgraph.languages.words import spoken

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
    table = {
        phrase.casefold(): (meaning, "")
        for meaning in Meaning
        for language in languages()
        for phrase in divided(language.cells.get(meaning, ""))
    }
    for word, mark in _MARKS.items():
        table.update((phrase.casefold(), (Meaning.MARK, mark)) for phrase in spoken(word))
    table.update((phrase, (Meaning.TRANSPORT, phrase)) for phrase in TRANSPORTS)
    table.update((phrase, (Meaning.ENCRYPTION, name)) for phrase, name in encryptions().items())
    return table


#: The words that turn a number. Where one phrase is several, the last holds.
OPERATORS = (
    *(Word.RANGE, Word.GREATER_THAN, Word.LESS_THAN, Word.AT_LEAST, Word.AT_MOST, Word.MORE_BEHIND, Word.LESS_BEHIND),
    *(Word.OR_LESS, Word.UNEQUAL, Word.EXCEPT, Word.EXCEPT_BEHIND, Word.NO, Word.NOT, Word.NOT_BEHIND, Word.UNCLEAR),
    *(Word.OVER, Word.TIGHT, Word.REPLACED, Word.DENIED_BEHIND, Word.CHANGED_BEHIND),
)


@remembered()
def operators() -> dict[str, Word]:
    """Phrase, folded → what it makes of the number beside it."""
    return {phrase.casefold(): word for word in OPERATORS for phrase in spoken(word)}


@remembered()
def operators_begin() -> frozenset[str]:
    """The first words of operators, folded."""
    return frozenset(phrase.split()[0] for phrase in operators())


@remembered()
def encryptions() -> dict[str, str]:
    """Phrase, folded → the encryption it names: a protocol, `secured` or `unsecured`."""
    said = {**dict.fromkeys(spoken(Word.SECURED), "secured"), **dict.fromkeys(spoken(Word.UNSECURED), "unsecured")}
    return {phrase.casefold(): name for phrase, name in {**ENCRYPTIONS, **said}.items()}
