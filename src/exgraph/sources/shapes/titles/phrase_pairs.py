"""Titles with an arrow inside a phrase: the names alone of "required A → B flows for C"."""

from __future__ import annotations

from typing import NamedTuple

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.words import UNSPACED, article, pattern, whole
from exgraph.sources.shapes.roles.role_labels import clean_label

#: In characters. A longer text is no name.
_LONGEST = 200
_NOUN = (Word.PORTS_SAID, Word.TRAFFIC, Word.FLOWS_SAID)
#: "Required flows", "the following": whole words, behind a sentence's purpose in languages that write it first.
_BEFORE = pattern(
    *(rf"^(?:(?P<purpose>[^\s、，。].{{0,60}}?[{UNSPACED}]?)\s*(?=[{UNSPACED}])", Word.FOR_PURPOSE, r"\s*|"),
    *(
        article,
        r"(?:(?:",
        whole(*_NOUN),
        r"\s+)?(?:",
        whole(Word.BEFORE_PAIR),
        r"\s*,?\s*)+(?:",
        whole(*_NOUN),
        r"\s+)?)+)",
    ),
)
_NOUN_BEFORE = pattern("^", whole(*_NOUN), r"\s+(?=\S)")
#: "flows for C", "required for C" behind the second name.
_BEHIND = pattern(
    *(r"\s+", whole(Word.BEFORE_PAIR), r"(?:\s+", whole(Word.FOR_PURPOSE), r"\s.*)?$|"),
    *(r"[\s–-]*(?:", Word.POSSESSIVE, r")?\s*(?<!\w)?(?:", whole(Word.BEFORE_PAIR), r"\s*)?", whole(*_NOUN)),
    *(r"(?:\s+(?:", whole(Word.BEFORE_PAIR, Word.FOR_PURPOSE), r")\s.*)?$"),
)
_PURPOSE = pattern(r"\s+", whole(Word.FOR_PURPOSE), r"\s+\S.*$")
#: "Internet: what depends on it".
_SAID_OF = pattern(r"(?<!\w)(?!", Word.HOST_KIND, r"\s*[:：])(?P<name>\S[^:：]*?)\s*[:：]\s.*$")
_OF = pattern("^", whole(Word.FOR_PURPOSE, Word.OF), r"(?=\s)")
_STILL_SAID = pattern(r"\S\s+", whole(*_NOUN), r"\s+\S")
_DENIED = pattern("^", article, whole(Word.DENIES), r"(?=\s)|[", UNSPACED, "]", Word.DENIES, "$")


class PhrasePair(NamedTuple):
    """The two names at an arrow, in the order of the line; `sure`: that nothing else of the phrase is in them."""

    first: str
    last: str
    sure: bool


@remembered(4096)
def names_at_arrow(first: str, last: str) -> PhrasePair:
    """The names of what stands before and behind an arrow in a title.

    >>> names_at_arrow("Required Client", "Core flows for directory services")
    PhrasePair(first='Client', last='Core', sure=True)
    >>> names_at_arrow("Client", "Core"), names_at_arrow("Blocked client", "core flows").sure
    (PhrasePair(first='Client', last='Core', sure=True), False)
    """
    if max(len(first), len(last)) > _LONGEST:
        return PhrasePair(first, last, False)
    if said_of := _SAID_OF().fullmatch(last):
        last = said_of["name"]
    name, rest = (
        _left(expression().sub("", text, count=1), text) for expression, text in ((_BEFORE, first), (_BEHIND, last))
    )
    if rest != last and name == first:
        name = _left(_NOUN_BEFORE().sub("", first), first)
    if name != first and rest == last:
        rest = _PURPOSE().sub("", last, count=1)
    unsure = _DENIED().search(first) or _STILL_SAID().search(rest) or (name != first and _OF().search(name))
    return PhrasePair(name, rest, not unsure)


def _left(rest: str, whole_text: str) -> str:
    """What is left of a text, as a name; the text where nothing is."""
    return clean_label(rest) or whole_text
