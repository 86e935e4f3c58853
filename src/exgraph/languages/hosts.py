"""Sentences that name a host by what runs on it, in every language: "any machine where X is installed"."""

from __future__ import annotations

import re

from exgraph.languages.known import languages, remembered
from exgraph.languages.language import divided
from exgraph.languages.meanings import Word
from exgraph.languages.words import alternatives


@remembered()
def where_it_runs() -> tuple[re.Pattern[str], ...]:
    """The patterns of the sentences, with a group `own`; what stands before and behind it are words of one language.

    An article before the name is left out, as that language writes it.
    """
    return tuple(
        re.compile(_written(sentence.strip(), divided(language.words.get(Word.ARTICLE, ""))), re.IGNORECASE)
        for language in languages()
        for sentence in language.words.get(Word.INSTALLED, "").strip().splitlines()
    )


def _written(sentence: str, articles: tuple[str, ...]) -> str:
    before, after = (part.strip() for part in sentence.split("{own}"))
    article = rf"(?:{alternatives(articles)}\s+)?" if articles else ""
    ending = rf"\s+{alternatives(divided(after))}\b" if after else r"(?=[\s.,:;]*$)"
    return rf"\b{alternatives(divided(before))}\s+{article}(?P<own>\S[^,;:]{{1,60}}?){ending}"
