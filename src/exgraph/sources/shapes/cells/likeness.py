"""How alike two names are when one of them is declined, stands in a sentence, or lacks a word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import log

from exgraph.languages.words import pattern

#: Scripts without spaces between words are compared by pairs of characters.
_UNSPACED = pattern(r"[\u3040-\u30ff\u3400-\u9fff]+", flags=re.NOFLAG)
_SHORTEST_STEM = 3
#: What two forms of a word have in common at their beginning, at least: папки, папками.
_COMMON = 0.55


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, each once, folded; of a script without spaces, each pair of neighbouring characters."""
    found: list[str] = []
    for word in re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()):
        if word.isascii():
            found.append(word)
            continue
        rest = _UNSPACED().sub(" ", word)
        for run in _UNSPACED().findall(word):
            found += [run[place : place + 2] for place in range(max(1, len(run) - 1))]
        found += rest.split()
    return tuple(dict.fromkeys(found))


def _has_unspaced(text: str) -> bool:
    return not text.isascii() and _UNSPACED().search(text) is not None


@lru_cache(maxsize=65536)
def are_forms(one: str, other: str) -> bool:
    """Whether two words are the same or forms of one: they begin alike and differ in their endings."""
    if one == other:
        return True
    if not (one.isalpha() and other.isalpha()) or _has_unspaced(one + other):
        return False
    common = next((n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    common = min(len(one), len(other)) if common is None else common
    return common >= _SHORTEST_STEM and common >= _COMMON * max(len(one), len(other))


class Likeness:
    """Compares names of one document: a word that many names have tells little about which one is meant."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = [words_of(name) for name in dict.fromkeys(names)]
        self.weights: dict[str, float] = {}

    def between(self, text: str, name: str) -> float:
        """From 0 to 1: how much of the name's words a text has, and of the names' words it has no others."""
        said, wanted = words_of(text), words_of(name)
        has = sum(self._weight(word) for word in wanted if _occurs(word, said))
        lacks = sum(self._weight(word) for word in wanted if not _occurs(word, said))
        others = sum(self._weight(word) for word in said if not _occurs(word, wanted) and self._is_known(word))
        return has / (has + lacks + others) if has else 0.0

    def _weight(self, word: str) -> float:
        if word not in self.weights:
            having = sum(_occurs(word, name) for name in self.names)
            self.weights[word] = log((len(self.names) + 2) / (having + 0.5))
        return self.weights[word]

    def _is_known(self, word: str) -> bool:
        return any(_occurs(word, name) for name in self.names)


def _occurs(word: str, words: Sequence[str]) -> bool:
    return any(are_forms(word, other) for other in words)
