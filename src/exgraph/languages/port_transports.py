"""Sentences that say the transport of all ports, in every language: "all ports are TCP unless otherwise noted"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from exgraph.languages.known import languages, remembered
from exgraph.languages.language import Language, divided
from exgraph.languages.meanings import Word
from exgraph.languages.words import UNSPACED, alternatives, is_unspaced

_TRANSPORTS = ("tcp", "udp", "sctp", "dccp")
#: `{name}`, `(a|b)`, `(a|b)?`, and words that stand as they are.
_TOKEN = re.compile(r"(?:\{(?P<name>\w+)\}|\((?P<any>[^()]*)\)|(?P<plain>[^\s(){}]+))(?P<may>\??)")
_MARKS = re.compile(r"[\s,;()（）、，；‐-―*_`\"“”«»]+|(?<=\s)-(?=\s)")
_JOINED = re.compile(rf"\b({'|'.join(_TRANSPORTS)})-(?=\w)", re.IGNORECASE)
_NAMED = re.compile(rf"(?<![a-z])(?:{'|'.join(_TRANSPORTS)})(?![a-z])", re.IGNORECASE)


class PortTransports(NamedTuple):
    """The transports of all ports, as a sentence says them. `one_table`: it speaks of the ports of one table."""

    transports: tuple[str, ...]
    one_table: bool


@dataclass(frozen=True, eq=False)
class _Sentences:
    """What one language says: of every port, of ports beside an exception, and the exception."""

    language: Language

    @cached_property
    def begins(self) -> re.Pattern[str]:
        """The words that a sentence about every port, or an exception, begins with: few sentences have one."""
        forms = (*self._forms(Word.EVERY_PORT_IS), *self._forms(Word.UNLESS_SAID))
        found = alternatives(tuple(dict.fromkeys(word for form in forms for word in _first_words(form))))
        return re.compile(found if self._is_unspaced else rf"(?<!\S){found}(?!\w)", re.IGNORECASE)

    @cached_property
    def every(self) -> tuple[re.Pattern[str], ...]:
        return self._whole(Word.EVERY_PORT_IS)

    @cached_property
    def ports(self) -> tuple[re.Pattern[str], ...]:
        return self._whole(Word.PORTS_ARE)

    @cached_property
    def unless(self) -> re.Pattern[str]:
        forms = "|".join(map(self._written, self._forms(Word.UNLESS_SAID)))
        return re.compile(rf"(?<![^\W{UNSPACED}])(?:{forms})", re.IGNORECASE)

    def match(self, line: str) -> re.Match[str] | None:
        """The sentence without its exception, as far as it is of one of these forms. `line` ends in a space."""
        if self.begins.search(line) is None:
            return None
        rest = _MARKS.sub(" ", self.unless.sub(" ", line, count=1)).lstrip()
        forms = (*self.every, *self.ports) if len(rest) < len(line) else self.every
        return next((match for form in forms if (match := form.match(rest))), None)

    def _whole(self, word: Word) -> tuple[re.Pattern[str], ...]:
        joined = alternatives(self._words(Word.AND, Word.AND_LETTER))
        forms = map(self._written, self._forms(word))
        return tuple(re.compile(rf"{form}(?=$|{joined}\s)", re.IGNORECASE) for form in forms)

    def _forms(self, word: Word) -> list[str]:
        return self.language.words.get(word, "").strip().splitlines()

    def _words(self, *meanings: Word) -> tuple[str, ...]:
        return tuple(word for meaning in meanings for word in divided(self.language.words.get(meaning, "")))

    @property
    def _is_unspaced(self) -> bool:
        return is_unspaced(self.language.words[Word.UNLESS_SAID])

    def _written(self, form: str) -> str:
        """A form as an expression; each of its pieces has the space behind it."""
        space = r"\s*" if self._is_unspaced else r"\s+"
        pieces = []
        for token in _TOKEN.finditer(form):
            if token["name"] == "how":
                joined = alternatives(self._words(Word.AND, Word.AND_LETTER, Word.OR, Word.OR_LETTER))
                name = alternatives(_TRANSPORTS)
                piece = rf"(?P<how>{name}(?:\s*(?:[/+&]|{joined})\s*{name})?)"
            elif token["name"] == "here":
                here, table = (_any(self._words(word), space) for word in (Word.PORTS_HERE, Word.PORTS_IN_TABLE))
                piece = f"(?:(?P<table>{table})|{here})"
            else:
                piece = _any(divided(token["any"] or token["plain"]), space)
            pieces.append(f"(?:{piece}{space})?" if token["may"] else f"{piece}{space}")
        return "".join(pieces)


@remembered(4096)
def port_transports(sentence: str) -> PortTransports | None:
    """What a sentence says of the transport of all ports; `None` where it says anything else, or of some ports alone.

    >>> port_transports("All ports are TCP, unless otherwise noted")
    PortTransports(transports=('tcp',), one_table=False)
    >>> port_transports("All ports of the proxy are TCP") is port_transports("Port 443 is TCP") is None
    True
    """
    if _NAMED.search(sentence) is None:
        return None
    line = _MARKS.sub(" ", _JOINED.sub(r"\1 ", sentence)).strip() + " "
    for said in _sentences():
        if match := said.match(line):
            named = tuple(dict.fromkeys(name.casefold() for name in _NAMED.findall(match["how"])))
            # "All ports are TCP, and those of the proxy UDP" says it of some.
            others = {name.casefold() for name in _NAMED.findall(match.string[match.end() :])} - {*named}
            return None if others else PortTransports(named, match.groupdict().get("table") is not None)
    return None


@remembered()
def _sentences() -> tuple[_Sentences, ...]:
    return tuple(_Sentences(language) for language in languages() if Word.UNLESS_SAID in language.words)


def _first_words(form: str) -> Iterator[str]:
    """The words of which a form has one: those up to the first that may not be left out."""
    for token in _TOKEN.finditer(form):
        if not token["name"]:
            yield from divided(token["any"] or token["plain"])
            if not token["may"]:
                return


def _any(words: tuple[str, ...], space: str) -> str:
    return alternatives(words).replace(r"\ ", space)
