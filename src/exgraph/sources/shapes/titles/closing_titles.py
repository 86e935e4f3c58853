"""Titles and sentences that say of all below them that it is not open: "Blocked ports", "Do not open these ports:"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from exgraph.languages.cell_phrases import phrases
from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import alternatives, is_unspaced, pattern, whole
from exgraph.sources.shapes.cells.ended_remarks import without_since
from exgraph.sources.shapes.cells.permissions import Permission
from exgraph.sources.shapes.roles.role_labels import clean_label
from exgraph.sources.shapes.titles.removal_titles import ends_with_removal, says_removed

#: In words. A longer text explains.
_LONGEST_TITLE, _LONGEST_SENTENCE = 8, 16
#: So many words of a sentence may be others than those that close and those that point at the table.
_MOST_UNKNOWN = 2
_SENTENCES = re.compile(r"(?<=[.!?:。！？：])\s*|\n")
_LAST_BRACKET = re.compile(r"[(\[（]([^()\[\]（）]+)[)\]）]\W*$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_THINGS = (Word.REMOVED_THING, Word.PORTS_SAID, Word.FLOWS_SAID)
_THING = pattern(whole(*_THINGS))
#: A service may be one that closes: "the deny service".
_SERVICE = pattern(whole(Word.SERVICE_NOUN))
_POINTS = pattern(whole(Word.FOLLOWING, Word.THIS_TABLE, Word.PORTS_HERE))
_DENIES = pattern(whole(Word.DENIES, Word.REMOVES, Word.NO_CONNECTION))
#: "Blocked ports of guests": of some of what stands below, it may be.
_OF_SOME = pattern(
    *("^(?:", whole(Word.ARTICLE), r"\s+)?(?:", whole(Word.DENIES), r"\s+", whole(*_THINGS), "|"),
    *(whole(*_THINGS), r"\s+", whole(Word.DENIES), r")\s+"),
    whole(Word.LEADS_IN, Word.FROM_ROLE, Word.OF, Word.TO, Word.DENIED_BY),
)
_DOUBTFUL = pattern(whole(Word.OUT_OF_DATE, Word.CANCELLED, Word.PENDING))
_PERMITS = pattern(whole(Word.PERMITS))
_TURNS = pattern(whole(Word.TURNS, Word.NO_LONGER))
#: What is said of some of it, or as long as something else holds.
_NARROWED = pattern(whole(Word.DEFAULT, Word.CONDITIONAL, Word.UNLESS, Word.EXCEPT))
_HOST = pattern(whole(Word.HOST_KIND, Word.SERVERS_SAID, Word.SERVICE_NOUN))
_MAY = pattern(whole(Word.MAY))
#: "All other ports are closed": what stands below is open.
_REST = pattern(whole(Word.REST))
_KNOWN = pattern(
    whole(
        *(*_THINGS, Word.SERVICE_NOUN, Word.RULES),
        *(Word.FOLLOWING, Word.THIS_TABLE, Word.PORTS_HERE, Word.FORM_MUST, Word.MODAL, Word.RELATIVE, Word.USED),
        *(
            Word.ARTICLE,
            Word.MAY,
            Word.TO_BE,
            Word.COPULA,
            Word.ADVERB,
            Word.AND,
            Word.OR,
            Word.TO,
            Word.OF,
            Word.CLOSING_FILLER,
        ),
        *(Meaning.PROSE, Meaning.FILLER, Meaning.TO, Meaning.NEGATIVE),
    )
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

    >>> closed_by_title("Blocked ports"), closed_by_title("Removed in version 5"), closed_by_title("Block storage")
    (<Permission.DENIES: 'denies'>, <Permission.OTHER: 'other'>, None)
    """
    if not title or _REST().search(title):
        return None
    line, dated = without_since(clean_label(" ".join(title.split())))
    if says_removed(line):
        return Permission.OTHER if dated else Permission.REMOVES
    if not line or len(line.split()) > _LONGEST_TITLE:
        return None
    if not _unknown(line):
        said = _denied(line)
        sure = (
            not dated and not _NARROWED().search(line) and not (_SERVICE().search(line) and not _THING().search(line))
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
    if ends_with_removal(lead) and not _REST().search(lead):
        return Permission.REMOVES
    for sentence in _SENTENCES.split(lead):
        line = " ".join(sentence.split())
        if (
            not _points(line)
            or len(line.split()) > _LONGEST_SENTENCE
            or _NARROWED().search(line)
            or _REST().search(line)
        ):
            continue
        if (said := _denied(line)) is not None and len(unknown := _unknown(line)) <= _MOST_UNKNOWN:
            return Permission.OTHER if unknown else said
    return None


@remembered(4096)
def is_closed_by(clause: str) -> bool:
    """Whether a clause of a remark says in known words alone that its row is not open.

    >>> is_closed_by("must not be opened"), is_closed_by("the server was shut down"), is_closed_by("may be closed")
    (True, True, False)
    """
    line = _HOST().sub(" ", " ".join(clause.split()))
    if len(line.split()) > _LONGEST_TITLE or _NARROWED().search(line) or _REST().search(line):
        return False
    possible = _MAY().search(line) is not None and _TURNS().search(line) is None
    return _denied(line) is not None and not possible and not _unknown(line)


def _points(line: str) -> bool:
    return _THING().search(line) is not None and _POINTS().search(line) is not None


def _denied(line: str) -> Permission | None:
    """What a line of words that are known says: that it is not open, or in `OTHER` words that it may not be."""
    denials, rest = _taken(_denial_phrases(), line)
    closing, rest = _taken(_DENIES(), rest)
    permits, rest = _taken(_PERMITS(), rest)
    turned = _TURNS().search(rest) is not None
    if denials + closing == 0 and permits == 1 and turned:
        return Permission.DENIES
    if denials + closing > 0 and not permits and not turned:
        return Permission.DENIES
    return Permission.OTHER if _DOUBTFUL().search(line) and not permits and not turned else None


def _unknown(line: str) -> list[str]:
    """The words of a line that are neither those that close nor those of titles and sentences that point at tables."""
    for known in (_denial_phrases(), _DENIES(), _DOUBTFUL(), _PERMITS(), _TURNS(), _KNOWN()):
        line = known.sub(" ", line)
    return _WORD.findall(line)


@remembered()
def _denial_phrases() -> re.Pattern[str]:
    """The phrases that deny: "must not be open"."""
    said = tuple(sorted(text for text, (meaning, _) in phrases().items() if meaning is Meaning.NEGATIVE))
    apart = tuple(text for text in said if not is_unspaced(text))
    together = tuple(text for text in said if is_unspaced(text) and len(text) > 1)
    return re.compile(rf"\b{alternatives(apart)}\b|{alternatives(together)}", re.IGNORECASE)


def _taken(found: re.Pattern[str], text: str) -> tuple[int, str]:
    """How often words are in a text, and the text without them."""
    rest, number = found.subn(" ", text)
    return number, rest
