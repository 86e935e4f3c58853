"""Sentences that name a host by what runs on it, in every language: "any machine where X is installed"."""

from __future__ import annotations

import re

from exgraph.languages.known import languages, remembered
from exgraph.languages.language import Language, divided
from exgraph.languages.meanings import Word
from exgraph.languages.words import alternatives, is_unspaced


@remembered()
def where_it_runs() -> tuple[re.Pattern[str], ...]:
    """The patterns of the sentences, with a group `own`; what stands before and behind it are words of one language.

    An article before the name is left out, as that language writes it.
    """
    return tuple(
        re.compile(_written(" ".join(sentence.split()), _articles(language)), re.IGNORECASE)
        for language in languages()
        for sentence in language.words.get(Word.INSTALLED, "").strip().splitlines()
    )


def _articles(language: Language) -> str:
    """An article that may stand before a name, with the space behind it; one that is written together has none."""
    apart, elided = (divided(language.words.get(word, "")) for word in (Word.ARTICLE, Word.ELIDED))
    return rf"(?:{alternatives(apart)}\s+|{alternatives(elided)})?"


def _written(sentence: str, article: str) -> str:
    before, after = (part.strip() for part in sentence.split("{own}"))
    if is_unspaced(after):
        begins = alternatives(divided(before)) if before else "^"
        return rf"{begins}\s*(?P<own>[^\s、，。,:;][^、，。,:;]{{0,40}}?)\s*{alternatives(divided(after))}"
    ending = rf"\s+{alternatives(divided(after))}\b" if after else r"(?=[\s.,:;]*$)"
    begins = rf"\b{alternatives(divided(before))}\s+" if before else "^"
    return rf"{begins}{article}(?P<own>\S[^,;:]{{1,60}}?){ending}"
