"""Words of all languages together: sets to look a word up in, and regular expressions, compiled when first used."""

from __future__ import annotations

import re
from collections.abc import Callable

from exgraph.languages.known import languages, remembered
from exgraph.languages.language import divided
from exgraph.languages.meanings import Meaning, Word

#: A piece of a regular expression that is written once words are known.
Piece = Callable[[], str]

#: Signs of the scripts that are written without spaces between words, Korean among them: it joins nouns and particles.
UNSPACED = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_UNSPACED = re.compile(f"[{UNSPACED}]")


@remembered()
def words(*meanings: Word | Meaning) -> frozenset[str]:
    """The words with one of these meanings, folded."""
    return frozenset(word.casefold() for meaning in meanings for word in spoken(meaning))


def spoken(meaning: Word | Meaning) -> tuple[str, ...]:
    """The words as languages write them, in the order of languages."""
    texts = (
        language.words.get(meaning, "") if isinstance(meaning, Word) else language.cells.get(meaning, "")
        for language in languages()
    )
    return tuple(dict.fromkeys(word for text in texts for word in divided(text)))


def pattern(*parts: str | Word | Piece, flags: int = re.IGNORECASE) -> Callable[[], re.Pattern[str]]:
    """A regular expression with words in it: a `Word` among its parts is any one of them, the longest first."""

    @remembered()
    def compiled() -> re.Pattern[str]:
        return re.compile("".join(part if isinstance(part, str) else _written(part) for part in parts), flags)

    return compiled


def _written(part: Word | Piece) -> str:
    return alternatives(spoken(part)) if isinstance(part, Word) else part()


def whole(*meanings: Word | Meaning) -> Piece:
    """Words that stand alone, not inside a longer one; those of a script without spaces stand anywhere."""
    return lambda: _by_script(meanings, r"\b{}\b", "{}")


def alone(*meanings: Word | Meaning) -> Piece:
    """Words that stand alone in a script without spaces too, as those of a single sign do."""
    return lambda: _by_script(meanings, r"\b{}\b", f"(?<![{UNSPACED}]){{}}(?![{UNSPACED}])")


def spaced(*meanings: Word | Meaning) -> Piece:
    """Words between two others, with the spaces around them."""
    return lambda: _by_script(meanings, r"\s+{}\s+", r"\s*{}\s*")


def with_spaces(*meanings: Word | Meaning) -> Piece:
    """The words of languages that put spaces between them."""
    return lambda: alternatives(tuple(word for word in _all(meanings) if not _UNSPACED.search(word)))


def article() -> str:
    """An article or "your" that may stand here, with the space behind it."""
    return rf"(?:{alternatives(_all((Word.ARTICLE, Word.YOUR)))}\s+|{alternatives(spoken(Word.ELIDED))})?"


def alternatives(found: tuple[str, ...]) -> str:
    """Any of these words, the longest first."""
    return f"(?:{'|'.join(map(_expression, sorted(found, key=len, reverse=True)))})" if found else "(?!)"


def _by_script(meanings: tuple[Word | Meaning, ...], spaced: str, unspaced: str) -> str:
    apart = tuple(word for word in _all(meanings) if not _UNSPACED.search(word))
    together = tuple(word for word in _all(meanings) if _UNSPACED.search(word))
    pieces = ((spaced, apart), (unspaced, together))
    return f"(?:{'|'.join(frame.format(alternatives(found)) for frame, found in pieces if found)})"


def _all(meanings: tuple[Word | Meaning, ...]) -> tuple[str, ...]:
    return tuple(word for meaning in meanings for word in spoken(meaning))


def _expression(word: str) -> str:
    """`word*` is a word with any ending, `*word` with any beginning; `a!b` is a where b does not come next."""
    said, *unless = word.split("!")
    written = re.escape(said).replace(r"\*", r"\w*").replace("_", r"\s")
    return written + "".join(rf"(?!\s*{re.escape(other)})" for other in unless)
