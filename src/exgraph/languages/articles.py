"""Articles of one language only: `OS` is no Portuguese article in an English title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from exgraph.languages.known import languages, remembered
from exgraph.languages.language import Language, divided
from exgraph.languages.meanings import Word
from exgraph.languages.words import alternatives

#: Words by which a title shows its language.
_SHOWING = (
    *(Word.RULES, Word.USED, Word.OF, Word.FROM_ROLE, Word.TO_ROLE, Word.BETWEEN, Word.AND, Word.OR, Word.AND_LETTER),
    *(Word.NEEDS, Word.TRAFFIC, Word.OPENED, Word.TOPIC, Word.FOLLOWING, Word.SENTENCE, Word.ROLE_NOUN),
)
#: A sign that is not shown (U+2060); a word behind it is not taken for an article.
GUARD = "\u2060"
_WORD = re.compile(r"\w+")


def guarded(title: str) -> str:
    """The title with a sign that is not shown before each word that is an article in another language alone.

    >>> guarded("Traffic between the OS Image Server and the Boot Relay").count(GUARD)
    1
    """
    articles = _articles()
    met = [word for word in _WORD.finditer(title) if word[0].casefold() in articles]
    if not met:
        return title
    shown = {code for code, pattern in _languages_shown().items() if pattern.search(title)}
    foreign = [word.start() for word in met if shown and articles[word[0].casefold()].isdisjoint(shown)]
    for place in reversed(foreign):
        title = f"{title[:place]}{GUARD}{title[place:]}"
    return title


@remembered()
def _articles() -> dict[str, set[str]]:
    """Article, folded → the languages that have it."""
    found: dict[str, set[str]] = {}
    for language in languages():
        for word in divided(language.words.get(Word.ARTICLE, "")):
            found.setdefault(word.casefold(), set()).add(language.code)
    return found


@remembered()
def _languages_shown() -> dict[str, re.Pattern[str]]:
    """Language → a word of a title that shows it, which is no article of it."""
    return {
        language.code: re.compile(rf"\b{alternatives(said)}\b", re.IGNORECASE)
        for language in languages()
        if language.words.get(Word.ARTICLE) and (said := tuple(_shown_by(language)))
    }


def _shown_by(language: Language) -> Iterator[str]:
    for each in _SHOWING:
        yield from (word for word in divided(language.words.get(each, "")) if len(word) > 1)
