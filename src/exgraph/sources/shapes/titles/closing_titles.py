"""Titles and sentences that say of all below them that it is not open: "Blocked ports", "Do not open these ports:"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.shapes.cells.closed_in_words import NARROWED, REST, THINGS, denied_in, unknown_in
from exgraph.sources.shapes.cells.ended_remarks import is_past, without_since
from exgraph.sources.shapes.cells.permissions import Permission
from exgraph.sources.shapes.roles.role_labels import clean_label
from exgraph.sources.shapes.titles.removal_titles import ends_with_removal, says_removed

#: In words. A longer text explains.
_LONGEST_TITLE, _LONGEST_SENTENCE = 8, 16
#: So many words of a sentence may be others than those that close and those that point at the table.
_MOST_UNKNOWN = 2
_SENTENCES = re.compile(r"(?<=[.!?:。！？：])\s*|\n")
_LAST_BRACKET = re.compile(r"[(\[（]([^()\[\]（）]+)[)\]）]\W*$")
_THING = pattern(whole(*THINGS))
#: A service may be one that closes: "the deny service".
_SERVICE = pattern(whole(Word.SERVICE_NOUN))
_POINTS = pattern(whole(Word.FOLLOWING, Word.THIS_TABLE, Word.PORTS_HERE))
#: "Blocked ports of guests": of some of what stands below, it may be.
_OF_SOME = pattern(
    *("^(?:", whole(Word.ARTICLE), r"\s+)?(?:", whole(Word.DENIES), r"\s+", whole(*THINGS), "|"),
    *(whole(*THINGS), r"\s+", whole(Word.DENIES), r")\s+"),
    whole(Word.LEADS_IN, Word.FROM_ROLE, Word.OF, Word.TO, Word.DENIED_BY),
)


class Closing(NamedTuple):
    """What is said of all rows below a title, and the title that says so."""

    said: Permission
    title: str


def closing_of(titles: Iterable[str], lead: str) -> Closing | None:
    """What the titles above a table say of all of it, the innermost that says anything, or the sentence before it."""
    for title in (*reversed(tuple(titles)), ""):
        if said := closed_by_title(title):
            return Closing(said, clean_label(title))
    said = closed_by_sentence(lead)
    return Closing(said, clean_label(lead)) if said else None


@remembered(1024)
def closed_by_title(title: str) -> Permission | None:
    """What a title says of all below it; `OTHER` where it may not hold any more, or not yet, or for all of it.

    >>> closed_by_title("Blocked ports"), closed_by_title("Removed from version 5 on"), closed_by_title("Block storage")
    (<Permission.DENIES: 'denies'>, <Permission.OTHER: 'other'>, None)
    """
    if not title or REST().search(title):
        return None
    if clean_label(" ".join(title.split())).casefold() in words(Word.NOT_MEANT):
        return Permission.OTHER
    line, dated = without_since(clean_label(" ".join(title.split())))
    if says_removed(line):
        return Permission.REMOVES if is_past(line, dated) else Permission.OTHER
    if not line or len(line.split()) > _LONGEST_TITLE:
        return None
    if not unknown_in(line):
        said = denied_in(line)
        sure = (
            is_past(line, dated)
            and not NARROWED().search(line)
            and not (_SERVICE().search(line) and not _THING().search(line))
        )
        return said if said is None or sure else Permission.OTHER
    bracket = _LAST_BRACKET.search(line)
    may_close = _OF_SOME().search(line) or (bracket is not None and closed_by_title(bracket[1]))
    return Permission.OTHER if may_close else None


@remembered(256)
def closed_by_sentence(lead: str) -> Permission | None:
    """What the sentences before a table say of all of it.

    >>> closed_by_sentence("The following ports must not be open:"), closed_by_sentence("These ports must be open:")
    (<Permission.DENIES: 'denies'>, None)
    """
    if ends_with_removal(lead) and not REST().search(lead):
        return Permission.REMOVES
    for sentence in _SENTENCES.split(lead):
        line = " ".join(sentence.split())
        if not _points(line) or len(line.split()) > _LONGEST_SENTENCE or NARROWED().search(line) or REST().search(line):
            continue
        if (said := denied_in(line)) is not None and len(unknown := unknown_in(line)) <= _MOST_UNKNOWN:
            return Permission.OTHER if unknown else said
    return None


def _points(line: str) -> bool:
    return _THING().search(line) is not None and _POINTS().search(line) is not None
