"""Words of all languages together: sets to look a word up in, and regular expressions, compiled when first used."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from exgraph.languages.known import languages, remembered
from exgraph.languages.language import Language, divided
from exgraph.languages.meanings import Meaning, Word

#: A piece of a regular expression that is written once words are known.
Piece = Callable[[], str]
#: Signs of words, each with what follows it.
_Tree = dict[str, "_Tree"]

#: Signs of the scripts that are written without spaces between words, Korean among them: it joins nouns and particles.
UNSPACED = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
#: One of them. They have no letter case, and a set of thousands takes long to compile where it may have.
AN_UNSPACED = f"(?-i:[{UNSPACED}])"
_FIRST_UNSPACED, _LAST_UNSPACED = "\u3040", "\ud7af"


@remembered()
def words(*meanings: Word | Meaning) -> frozenset[str]:
    """The words with one of these meanings, folded."""
    return frozenset(word.casefold() for meaning in meanings for word in spoken(meaning))


def spoken(meaning: Word | Meaning) -> tuple[str, ...]:
    """The words as languages write them, in the order of languages."""
    return spoken_in(languages(), meaning)


def spoken_in(some: Iterable[Language], meaning: Word | Meaning) -> tuple[str, ...]:
    """As `spoken`, of some languages alone."""
    texts = (
        language.words.get(meaning, "") if isinstance(meaning, Word) else language.cells.get(meaning, "")
        for language in some
    )
    return tuple(dict.fromkeys(word for text in texts for word in divided(text)))


def pattern(*parts: str | Word | Piece, flags: int = re.IGNORECASE) -> Callable[[], re.Pattern[str]]:
    """A regular expression with words in it: a `Word` among its parts is any one of them, the longest first."""

    @remembered()
    def compiled() -> re.Pattern[str]:
        return re.compile("".join(map(_written, parts)), flags)

    return compiled


def _written(part: str | Word | Piece) -> str:
    if isinstance(part, Word):
        return alternatives(spoken(part))
    return part if isinstance(part, str) else part()


def whole(*meanings: Word | Meaning) -> Piece:
    """Words that stand alone, not inside a longer one; those of a script without spaces stand anywhere."""
    return lambda: _by_script(meanings, r"\b{}\b", "{}")


def alone(*meanings: Word | Meaning) -> Piece:
    """Words that stand alone in a script without spaces too, as those of a single sign do."""
    return lambda: _by_script(meanings, r"\b{}\b", f"(?<!{AN_UNSPACED}){{}}(?!{AN_UNSPACED})")


def spaced(*meanings: Word | Meaning) -> Piece:
    """Words between two others, with the spaces around them."""
    return lambda: _by_script(meanings, r"\s+{}\s+", r"\s*{}\s*")


def with_spaces(*meanings: Word | Meaning) -> Piece:
    """The words of languages that put spaces between them."""
    return lambda: alternatives(tuple(word for word in _all(meanings) if not is_unspaced(word)))


def is_unspaced(text: str) -> bool:
    """Whether a text has signs of such a script."""
    return any(_FIRST_UNSPACED <= sign <= _LAST_UNSPACED for sign in text)


@remembered()
def article() -> str:
    """An article or "your" that may stand here, with the space behind it."""
    return rf"(?:{alternatives(_all((Word.ARTICLE, Word.YOUR)))}\s+|{alternatives(spoken(Word.ELIDED))})?"


@remembered()
def alternatives(found: tuple[str, ...]) -> str:
    """Any of these words, the longest first. What several begin with is written once, so that it is tried once."""
    if not found:
        return "(?!)"
    tree: _Tree = {}
    for word in found:
        node = tree
        for sign in word if word.isalnum() else _signs(word):
            node = node.setdefault(sign, {})
        node[""] = {}
    return f"(?:{_branches(tree)})"


def _by_script(meanings: tuple[Word | Meaning, ...], spaced: str, unspaced: str) -> str:
    apart = tuple(word for word in _all(meanings) if not is_unspaced(word))
    together = tuple(word for word in _all(meanings) if is_unspaced(word))
    pieces = ((spaced, apart), (unspaced, together))
    return f"(?:{'|'.join(frame.format(alternatives(found)) for frame, found in pieces if found)})"


def _all(meanings: tuple[Word | Meaning, ...]) -> tuple[str, ...]:
    return tuple(word for meaning in meanings for word in spoken(meaning))


def _signs(word: str) -> Iterator[str]:
    """A word sign by sign: `word*` has any ending, `*word` any beginning, `a!b` is a where b does not come next."""
    said, *unless = word.split("!")
    for sign in said:
        yield r"\w*" if sign == "*" else r"\s" if sign == "_" else re.escape(sign)
    if unless:
        yield "".join(rf"(?!\s*{re.escape(other)})" for other in unless)


def _branches(tree: _Tree) -> str:
    """The pattern of all words of a tree of signs; the empty sign ends one."""
    pieces = []
    for sign, rest in tree.items():
        written = sign
        while len(rest) == 1 and "" not in rest:
            ((following, rest),) = rest.items()
            written += following
        if sign:
            pieces.append(written if rest == {"": {}} else written + _branches(rest))
    if "" in tree:
        pieces.append("")
    return pieces[0] if len(pieces) == 1 else f"(?:{'|'.join(pieces)})"
