"""Words without the endings of number and case, so that two forms of a name are one."""

from __future__ import annotations

import re

from exgraph.languages.known import languages, remembered
from exgraph.languages.language import divided
from exgraph.languages.letters import LOOKALIKES
from exgraph.languages.meanings import Word
from exgraph.languages.words import alternatives, pattern

_LATIN = re.compile(r"[a-z\u00df-\u00ff]+")
_SHORTEST, _SHORTEST_STEM = 4, 4
_IN_BRACKETS = pattern(r"\(", Word.PLURAL_IN_BRACKETS, r"\)$")


def singular(word: str) -> str:
    """A folded word in Latin letters without the ending of a plural; any other word as it is.

    >>> singular("policies"), singular("dns")
    ('policy', 'dns')
    """
    kept, endings = _endings()
    if len(word) < _SHORTEST or not (word.isascii() or _LATIN.fullmatch(word)) or word.endswith(kept):
        return word
    ending = next((ending for ending in endings if word.endswith(ending)), None)
    return word if ending is None else word[: len(word) - len(ending)] + endings[ending]


def undeclined(word: str) -> str:
    """A word, folded and its look-alike letters Latin, without the endings of case and number; other words singular."""
    word = _IN_BRACKETS().sub("", word)
    nouns, bases = _declined()
    if (noun := nouns.fullmatch(word)) and noun.lastgroup:
        return bases[noun.lastgroup] or noun[noun.lastgroup]
    return singular(word)


@remembered()
def loose_endings() -> tuple[str, ...]:
    """Endings that two spellings of one name may differ in."""
    return tuple(ending for language in languages() for ending in divided(language.endings))


@remembered()
def _endings() -> tuple[tuple[str, ...], dict[str, str]]:
    """The endings of words that are no plurals, and ending → what the singular has, the longest first."""
    kept = tuple(ending for language in languages() for ending in divided(language.unchanged))
    endings = {ending: stem for language in languages() for ending, stem in language.plurals.items()}
    return kept, dict(sorted(endings.items(), key=lambda pair: -len(pair[0])))


@remembered()
def _declined() -> tuple[re.Pattern[str], dict[str, str]]:
    """A word with an ending, its stem in a group of its own, and group → what stands for the stem."""
    pieces, bases = [], {}
    for number, declension in enumerate(each for language in languages() for each in language.declensions):
        group = f"g{number}"
        any_word = declension.stems == "*"
        stem = rf"\w{{{_SHORTEST_STEM},}}?" if any_word else alternatives(_latin(declension.stems))
        pieces.append(f"(?P<{group}>{stem}){alternatives(_latin(declension.endings))}")
        bases[group] = declension.base.translate(LOOKALIKES)
    return re.compile("|".join(pieces) or "(?!)"), bases


def _latin(text: str) -> tuple[str, ...]:
    return divided(text.translate(LOOKALIKES))
