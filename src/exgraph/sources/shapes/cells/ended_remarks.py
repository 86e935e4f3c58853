"""Remarks that say of a row that it held once: "no longer used since version 7", "removed in 5", "deprecated".

What was ended by now closes its row. What ends from some version on holds for older ones still, and what is deprecated
is open as long as it lasts: whoever reads the document has to decide.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import UNSPACED, is_unspaced, pattern, whole, with_spaces, words
from exgraph.sources.shapes.cells.closed_in_words import is_closed_by
from exgraph.sources.shapes.cells.permissions import (
    Permission,
    is_closing_phrase,
    is_out_of_date,
    is_unconnected,
    named_permission,
)
from exgraph.sources.shapes.roles.role_labels import clean_label, is_numbered

#: In signs and words. A longer remark explains; behind "no longer" comes what it denies alone.
_LONGEST, _MOST_BEHIND = 300, 2
_CLAUSES = re.compile(r"\s*[,;:(（\[—–，；：。、!！]\s*|\.(?:\s+|$)|\s-\s|\n")
_NUMBER, _NUMBER_UNSPACED = r"[^\W\d_]{0,3}\d[\w.]*", r"\d[\d.]*"
_SINCE_WORDS = (Word.SINCE, Word.SINCE_THEN, Word.IN_VERSION)
#: "since version 7.1", "ab Version 7", "с версии 7", "in 7.0 and later".
_SINCE = pattern(
    *(r"(?:^|(?<=\s))", with_spaces(*_SINCE_WORDS), r"\s+(?:[^\s\d]+\s+){0,3}", _NUMBER),
    *(r"(?:\s+", with_spaces(Meaning.ABOVE), r")?(?=[\s,;:)）]|$)"),
)
#: バージョン7以降, 버전 7부터, 从版本 7 起: the words may stand on either side of the number. None of them has a digit:
#: where no number follows, nothing is to be tried again, which took minutes for a remark of five words.
_SINCE_UNSPACED = pattern(
    *(r"(?:", whole(*_SINCE_WORDS, Word.NUMBERED), rf"|[^\W\d_{UNSPACED}]+|\s)*+", _NUMBER_UNSPACED),
    *(r"(?:\s|", whole(*_SINCE_WORDS, Word.NUMBERED), ")*"),
)
_DATING = pattern(whole(*_SINCE_WORDS, Meaning.ABOVE))
_WILL = pattern(whole(Word.WILL))
_NO_LONGER = pattern("^", whole(Word.NO_LONGER), r"(?P<rest>.*)$")
#: What is denied by "no longer" so that nothing is left open.
_USED = pattern(whole(Word.IN_USE, Word.PERMITS))
_STATE = pattern(whole(Word.TURNS, Word.NO_LONGER))
_COMES_FIRST = (Word.ARTICLE, Word.PORT_NOUN, Word.COPULA, Meaning.FILLER, Meaning.PROSE)


class Dated(StrEnum):
    """Since when something holds. `PAST`: by now; `DONE_IN`: what was done in a version was done by now, and what is so
    in it may not be so in others; `ONWARD`: it depends on which version is used."""

    NOT = "not dated"
    PAST = "past"
    DONE_IN = "done in"
    ONWARD = "onward"


class Ended(NamedTuple):
    """What a remark says that was so: `OTHER` where it may be so still."""

    said: Permission
    text: str


@remembered(4096)
def ended(text: str) -> Ended | None:
    """What a remark says that was so, and is not any more, or may not be; `None` where it says anything else.

    >>> ended("Not needed since version 7").said, ended("Removed in 5.0, see 8443").said, ended("deprecated").said
    (<Permission.DENIES: 'denies'>, <Permission.REMOVES: 'removes'>, <Permission.OTHER: 'other'>)
    >>> ended("not needed in 7 and later").said, ended("not required for guests")
    (<Permission.OTHER: 'other'>, None)
    """
    if not text or len(text) > _LONGEST or is_numbered(text):
        return None
    line = " ".join(clean_label(text).split())
    rest, dated = without_since(line)
    first = next((clause.split() for clause in _CLAUSES.split(rest) if clause.strip()), [])
    while first:
        if (said := _ended_by(" ".join(first), dated)) is not None:
            return Ended(said, line)
        if not _leads(first):
            return None
        first = first[1:]
    return None


def ended_by(text: str) -> str:
    """A remark that says that what a row states was so, and may be so still; empty where it says anything else.

    >>> ended_by("deprecated, see 8443"), ended_by("no longer used")
    ('deprecated, see 8443', '')
    """
    found = ended(text)
    return found.text if found is not None and found.said is Permission.OTHER else ""


def without_since(line: str) -> tuple[str, Dated]:
    """A line without the version from which on it holds, and what that says of now.

    >>> without_since("Removed in version 5")
    ('Removed', <Dated.DONE_IN: 'done in'>)
    """
    since = _SINCE_UNSPACED() if is_unspaced(line) else _SINCE()
    found = [match[0] for match in since.finditer(line)]
    rest = " ".join(since.sub(" ", line).split())
    if not found:
        return rest, Dated.NOT
    said = {word.casefold() for each in found for word in _DATING().findall(each)}
    if said and said <= words(Word.SINCE_THEN):
        return rest, Dated.PAST
    done = bool(said) and said <= words(Word.SINCE_THEN, Word.IN_VERSION) and _WILL().search(rest) is None
    return rest, Dated.DONE_IN if done else Dated.ONWARD


def is_past(clause: str, dated: Dated) -> bool:
    """Whether what a clause says has come by now; "not needed in 7" says nothing of other versions."""
    done = dated is Dated.DONE_IN and _STATE().search(clause) is None
    return done or dated in (Dated.NOT, Dated.PAST)


def _leads(spelled: list[str]) -> bool:
    """Whether the first word of several is one that says nothing here: "this port is …"."""
    return len(spelled) > 1 and spelled[0].casefold() in words(*_COMES_FIRST)


def _ended_by(clause: str, dated: Dated) -> Permission | None:
    if is_out_of_date(clause):
        return Permission.OTHER
    closed = _closes(clause, dated)
    denied = _NO_LONGER().match(clause)
    if denied is not None and not closed:
        if len(denied["rest"].split()) > _MOST_BEHIND:
            return None
        used = not denied["rest"] or _USED().search(denied["rest"]) is not None
        closed = used and dated in (Dated.NOT, Dated.PAST)
        return Permission.DENIES if closed else Permission.OTHER
    if not closed:
        return None
    if not is_past(clause, dated):
        return Permission.OTHER
    return Permission.REMOVES if named_permission(clause) is Permission.REMOVES else Permission.DENIES


def _closes(clause: str, dated: Dated) -> bool:
    """Whether a clause of a remark with a date says nothing else than that its row is not open."""
    if dated is Dated.NOT or any(map(str.isdigit, clause)):
        # A number may be that of another port: "replaced 8400".
        return False
    closing = is_closing_phrase(clause) or is_unconnected(clause) or is_closed_by(clause)
    return closing or clean_label(clause).casefold() in words(Word.CANCELLED, Word.REMOVES, Word.DENIES)
