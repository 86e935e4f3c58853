"""The words and marks of nft's language (nft(8), "LEXICAL CONVENTIONS")."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from exgraph.errors import Problem, UnusableInput, clipped
from exgraph.filters.formats.lines import LONGEST_TEXT
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

#: Words keep what addresses are written with: dots, colons, slashes and hyphens.
_TOKEN = re.compile(
    r"""(?P<gap>[ \t\f\v]+|\\\n|\#[^\n]*)|"(?P<string>[^"\n]*)"|(?P<word>[^\s{}();,"\#=!<>&|\\]+)"""
    r"""|(?P<mark>==|!=|<=|>=|<<|>>|\n|.)""",
    re.DOTALL,
)
#: A colon before a verdict or behind a key, without a blank between: no address begins or ends with a single one.
_COLON_FIRST, _COLON_LAST = re.compile(r":(?!:)(?=.)"), re.compile(r"(?<!:):\Z")


class Token(NamedTuple):
    """A word, a mark or a line's end, and where it begins; `quoted`: it is no word of the language."""

    text: str
    place: int
    quoted: bool = False


class Source:
    """A text, its tokens one after the other, and the places in it."""

    def __init__(self, text: str, file: str) -> None:
        self.text, self.file = text, file
        self._begins = [0, *(found.end() for found in re.finditer("\n", text))]

    def tokens(self, begin: int = 0) -> Iterator[Token]:
        """The tokens from a place on in their order; behind the last is one without a text, again and again."""
        yield from tokens_of(self.text, begin)
        while True:
            yield Token("", len(self.text))

    def origin(self, place: int) -> Origin:
        """The line in which a place is."""
        number = bisect_right(self._begins, place)
        return Origin(self.file, number, text=clipped(self.line(number).strip(), LONGEST_TEXT))

    def line(self, number: int) -> str:
        """A line by its number, from 1."""
        begin = self._begins[number - 1]
        end = self.text.find("\n", begin)
        return self.text[begin : len(self.text) if end < 0 else end]

    def error(self, token: Token, wanted: str) -> UnusableInput:
        """The error that something else is wanted where a token stands."""
        number = bisect_right(self._begins, token.place)
        start = token.place - self._begins[number - 1]
        said = Phrase.of("filters.wanted", wanted=wanted)
        end = start + max(1, len(token.text.strip()))
        return UnusableInput([Problem(str(said), self.file, number, "", self.line(number), start, end, phrase=said)])


def tokens_of(text: str, begin: int = 0) -> Iterator[Token]:
    """The tokens of a text from a place on in their order, line ends among them."""
    for match in _TOKEN.finditer(text, begin):
        kind = match.lastgroup
        if kind == "word":
            word, place = match[0], match.start()
            if ":" not in word or len(word) == 1:
                yield Token(word, place)
                continue
            if _COLON_FIRST.match(word):
                yield Token(":", place)
                word, place = word[1:], place + 1
            last = _COLON_LAST.search(word)
            yield Token(word[:-1] if last else word, place)
            if last:
                yield Token(":", match.end() - 1)
        elif kind == "string":
            yield Token(match["string"], match.start(), True)
        elif kind == "mark":
            yield Token(match[0], match.start())
