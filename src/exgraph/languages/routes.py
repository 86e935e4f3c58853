"""Sentences that name both ends of a connection, in every language: "from A to B"."""

from __future__ import annotations

import re

from exgraph.languages.known import languages, remembered
from exgraph.languages.language import Language, divided
from exgraph.languages.meanings import Word
from exgraph.languages.words import alternatives, is_unspaced

#: In signs, of the first of two ends; a title has no more.
_LONGEST_END = 200
_PLACE = re.compile(r"\s*(\{[a-z]+\})\s*")


@remembered()
def routes() -> tuple[re.Pattern[str], ...]:
    """The patterns of the sentences, with groups `a` and `b`, by language; the first that fits is meant."""
    return tuple(
        _route(language, sentence)
        for language in languages()
        for sentence in language.words.get(Word.ROUTE, "").strip().splitlines()
    )


def _route(language: Language, sentence: str) -> re.Pattern[str]:
    """An end has as few words as it can, but goes on to the end of the text where the sentence ends with it.

    In a script without spaces the sentence begins the text, and spaces may stand where the sentence has none.
    """
    together = is_unspaced(sentence)
    end = r"\S+?" if language.solid else rf"\S.{{0,{_LONGEST_END}}}?"
    pieces: list[str] = []
    before = ""
    for piece in filter(None, _PLACE.split(sentence.strip())):
        if piece == "{the}":
            before = rf"(?:{alternatives(divided(language.words.get(Word.DEFINITE, '')))}\s+)?"
        elif piece.startswith("{"):
            pieces.append(f"{before}(?P<{piece.strip('{}')}>{end})")
            before = ""
        else:
            pieces.append(alternatives(divided(piece)))
    written = (r"\s*" if together else r"\s+").join(pieces) + ("$" if sentence.rstrip().endswith("}") else "")
    return re.compile(("^" if together else r"\b") + written, re.IGNORECASE)
