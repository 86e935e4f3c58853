"""Turkish capitals: `İ` is that of `i` and `I` that of `ı`, where Unicode makes `i` and a dot, or `i`, of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from exgraph.languages.language import Language, divided

_Meaning = TypeVar("_Meaning")
_DOTTED = "İ".casefold()
#: What forms of sentences have, and phrases have not.
_FORMS = re.compile(r"[{(]")


def with_capitals(language: Language) -> Language:
    """The language with its phrases as they come out of capitals, whole or at the beginning, that are made small.

    Headers are compared without the dot, and expressions take each i for the same: neither needs them.
    """
    return replace(language, cells=_with_capitals(language.cells), words=_with_capitals(language.words))


def _with_capitals(texts: Mapping[_Meaning, str]) -> dict[_Meaning, str]:
    return {meaning: text if _FORMS.search(text) else "|".join(_spelled(text)) for meaning, text in texts.items()}


def _spelled(text: str) -> tuple[str, ...]:
    return tuple(spelling for phrase in divided(text) for spelling in dict.fromkeys(_spellings(phrase)))


def _spellings(phrase: str) -> tuple[str, ...]:
    """
    >>> _spellings("izin") == ("izin", "i̇zi̇n", "i̇zin", "izin")
    True
    """
    begun = _DOTTED + phrase[1:] if phrase.startswith("i") else phrase
    return phrase, phrase.replace("i", _DOTTED).replace("ı", "i"), begun, phrase.replace("ı", "i")
