"""Words as documents spell them besides: capitals of Turkish that are made small, letters that have two codes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from exgraph.languages.language import Language, divided

_Meaning = TypeVar("_Meaning")
_DOTTED = "İ".casefold()
_BEGINS = re.compile(r"\bi")
#: What forms of sentences have, and phrases have not.
_FORMS = re.compile(r"[{(]")


def with_capitals(language: Language) -> Language:
    """The language with its phrases as they come out of capitals, whole or where words begin, that are made small: `İ`
    is the capital of `i` and `I` that of `ı`, where Unicode makes `i` and a dot, or `i`, of them.

    Headers are compared without the dot, and expressions take each i for the same: neither needs them.
    """

    def spelled(text: str) -> str:
        return text if _FORMS.search(text) else "|".join(_spelled(divided(text), _small))

    return replace(language, cells=_each(language.cells, spelled), words=_each(language.words, spelled))


def with_letters(language: Language, others: Mapping[str, str]) -> Language:
    """The language with its words as they are spelled with `others` in the place of some letters, as well."""
    table = str.maketrans(dict(others))

    def either(part: str) -> tuple[str, ...]:
        return part, part.translate(table)

    def spelled(text: str) -> str:
        return "\n".join(_spelled(text.strip().splitlines() if _FORMS.search(text) else divided(text), either))

    columns, cells, words = (_each(texts, spelled) for texts in (language.columns, language.cells, language.words))
    return replace(language, columns=columns, cells=cells, words=words)


def _each(texts: Mapping[_Meaning, str], spelled: Callable[[str], str]) -> dict[_Meaning, str]:
    return {meaning: spelled(text) for meaning, text in texts.items()}


def _spelled(parts: tuple[str, ...] | list[str], spellings: Callable[[str], tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(spelling for part in parts for spelling in spellings(part)))


def _small(phrase: str) -> tuple[str, ...]:
    """
    >>> _small("her izin") == ("her izin", "her i̇zi̇n", "her i̇zin", "her izin")
    True
    """
    begun = _BEGINS.sub(_DOTTED, phrase)
    return phrase, phrase.replace("i", _DOTTED).replace("ı", "i"), begun, phrase.replace("ı", "i")
