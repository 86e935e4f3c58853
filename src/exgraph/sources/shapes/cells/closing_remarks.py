"""Remarks that close their row, whatever else they say: "not used - to be removed", "old host; decommissioned"."""

from __future__ import annotations

import re

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import pattern, spaced, whole, words
from exgraph.sources.shapes.cells.closed_in_words import is_closed_by
from exgraph.sources.shapes.cells.days import ending_day
from exgraph.sources.shapes.cells.first_denials import ends_closed
from exgraph.sources.shapes.cells.narrowing_remarks import narrowed_by
from exgraph.sources.shapes.cells.permissions import (
    CLOSED,
    Permission,
    denies_or_removes,
    foreign_closing,
    is_closing_phrase,
    is_unconnected,
    named_permission,
    permission_of,
)
from exgraph.sources.shapes.cells.short_answers import is_crossed
from exgraph.sources.shapes.roles.role_labels import clean_label, is_numbered

#: In signs, words and clauses. A longer remark explains.
_LONGEST, _LONGEST_CLAUSE, _MOST_CLAUSES = 160, 2, 3
#: A word that a hyphen joins to another.
_JOINED = re.compile(r"\b\w++(?:-\w++)+")
#: Behind a word that denies.
_SAYS_LITTLE = (*(Meaning.ANY, Word.EVERY, Word.COPULA, Word.ADVERB, Word.DEFAULT), *(Word.PORT_NOUN, Word.PORTS_SAID))
#: So many signs of a script without spaces begin a text.
_BEGINNING = 4
#: Of what ends while a connection is idle.
_TIMED = pattern(r"\d\s*", whole(Word.UNIT))
#: In words. A longer description says what the row is for.
_LONGEST_PURPOSE = 4
_APART = re.compile(r"\s+[-–—]+\s+|\s*[,;:(（)）\[\]—，；：。、!！\n]\s*|\.(?:\s+|$)")
#: "To be removed after the migration", "delete when v2 runs": so it is open still, or not any more. "Awaiting
#: approval", "planned for May": so it is not open yet, or never. "Superseded by rule 12", "disabled in May", "not
#: approved by the board", "this port has been closed": it may be closed.
_GOES_ON = (r"(?=", spaced(Word.LEADS_IN, Word.DENIED_BY, Word.SINCE), ")")
_DENIED = (
    *("(?:", whole(Word.DENIES, Meaning.NEGATIVE, Word.NO_CONNECTION), "|"),
    *(whole(Word.TURNS), r"\s*", whole(Word.PERMITS), ")"),
)
_GOING = pattern(
    *(r"^\W*(?:", whole(Word.REMOVAL), "|", whole(Word.REMOVES), "(?=", spaced(Word.LEADS_IN, Word.SINCE), ")|"),
    *(whole(Word.AWAITS), r"(?=\s)|", whole(Word.PENDING)),
    *(r"(?=\W*$|", spaced(Word.LEADS_IN, Word.TO_ROLE), r"|\s+\S*\d)|"),
    *(whole(Word.CANCELLED, Word.OUT_OF_DATE), *_GOES_ON, "|", *_DENIED, *_GOES_ON, ")"),
)
_CLOSED_SINCE = pattern(r"^\W*", *_DENIED, r"(?:", *_GOES_ON, r"|\s+", whole(Word.SINCE), ")")
#: What stands before the words that close, and names no more than the row: "this port has been", "der Port ist".
_LEADING = pattern(
    "^(?:",
    whole(
        *(Word.REMOVED_THING, Word.PORTS_SAID, Word.FLOWS_SAID, Word.SERVICE_NOUN, Word.ARTICLE, Word.FOLLOWING),
        *(Word.COPULA, Word.TO_BE, Word.ADVERB, Word.CLOSING_FILLER, Meaning.PROSE, Meaning.FILLER),
    ),
    r"\s*)+",
)
_MAY = pattern(whole(Word.MAY))
_CLOSES = pattern(whole(Word.DENIES, Word.REMOVES, Word.REMOVAL, Meaning.NEGATIVE))
_CLOSED_ALONE = pattern(
    *(r"^\W*(?:", whole(Word.REMOVES, Word.CANCELLED, Word.OUT_OF_DATE), "|", *_DENIED, r")\W*$"),
)
#: "Use 8443 instead".
_INSTEAD = pattern(whole(Word.INSTEAD))
_HAS_PORT = re.compile(r"(?<![\d.])\d{2,5}(?![\d.]*\d)")


def closing_purpose(text: str) -> tuple[Permission, str] | None:
    """The same of a description, which may name what closes: it has to be all of it.

    >>> closing_purpose("not used"), closing_purpose("planned"), closing_purpose("Removed objects")
    ((<Permission.DENIES: 'denies'>, 'not used'), (<Permission.OTHER: 'other'>, 'planned'), None)
    """
    if not text or len(text) > _LONGEST:
        return None
    if _ends_closed(text):
        return Permission.OTHER, text
    if len(text.split()) > _LONGEST_PURPOSE:
        return None
    if is_closing_phrase(text):
        return named_permission(text), text
    if is_unconnected(text):
        return Permission.DENIES, text
    if clean_label(text).casefold() in words(Word.CANCELLED, Word.PENDING):
        return Permission.OTHER, text
    said = foreign_closing(text)
    return (said, text) if said else None


def _ends_closed(text: str) -> bool:
    """Whether the last clause of a description is a phrase that closes: "old sync, to be removed"."""
    *before, last = [clause for clause in _APART.split(clean_label(text)) if clause.strip()] or [""]
    return 0 < len(before) < _MOST_CLAUSES and (is_closing_phrase(last) or is_unconnected(last))


@remembered(4096)
def closing_remark(text: str) -> tuple[Permission, str] | None:
    """What a remark says of its row being open, and the clause that says so; `None` where it says nothing of that.

    >>> closing_remark("not used - to be removed"), closing_remark("old host; decommissioned")
    ((<Permission.DENIES: 'denies'>, 'not used'), (<Permission.REMOVES: 'removes'>, 'decommissioned'))
    >>> closing_remark("delete after migration"), closing_remark("deleted objects are replicated")
    ((<Permission.OTHER: 'other'>, 'delete after migration'), None)
    """
    if not text or len(text) > _LONGEST or is_numbered(text):
        return None
    if not narrowed_by(text):
        short = named_permission(text) if is_closing_phrase(text) else _short_remark(text)
        if short is not None:
            return short, text
    clauses = [clause for clause in _APART.split(clean_label(text)) if any(map(str.isalnum, clause))]
    if len(clauses) > _MOST_CLAUSES:
        return None
    if is_crossed(text.strip()) or any(map(_replaced, clauses)):
        return Permission.OTHER, text
    for number, clause in enumerate(clauses):
        if narrowed_by(clause):
            continue
        if is_unconnected(clause):
            return Permission.DENIES, clause
        said = named_permission(clause)
        if said in CLOSED and is_closing_phrase(clause):
            return said, clause
        # A word that denies alone may be of what the row states, "SSLv3, disabled", or a noun, "SFTP drop".
        if said is Permission.REMOVES and (short := _short_remark(clause)) is not None:
            return short, clause if short in CLOSED else text
        if clause.strip().casefold() in words(Word.CANCELLED, Word.PENDING) or _may_close(clause, number == 0):
            # A word for what is no more may be said of something beside the row: "replaced".
            return Permission.OTHER, text
        if number == 0 and is_closed_by(clause):
            return Permission.OTHER, text
        if foreign := foreign_closing(clause):
            return foreign, clause if foreign in CLOSED else text
    return None


def _short_remark(text: str) -> Permission | None:
    """What a remark of a word or two says; what a hyphen joins, "deny-list", is a word of its own.

    Where its first word denies, the other may be what is called so: "Blocked senders", "Block storage".
    """
    label = _JOINED.sub("-", clean_label(text)).casefold()
    if len(label.split()) > _LONGEST_CLAUSE or named_permission(label) not in CLOSED:
        return None
    first, *others = label.split()
    if not ends_closed(label):
        return Permission.OTHER if denies_or_removes(label[:_BEGINNING]) else None
    if others and others[0] not in words(*_SAYS_LITTLE) and named_permission(first) in CLOSED:
        return None if first in words(Word.DENIAL_OR_NOUN) or _names_thing(first, others[0]) else Permission.OTHER
    return permission_of(text)


def _names_thing(first: str, second: str) -> bool:
    """Whether two words are the name of what closes something else: "Blocker service", "Retirement portal"."""
    said = words(Word.PENDING, Word.REMOVED_THING, Word.FLOWS_SAID)
    return first in words(Word.CLOSING_NOUN) and second.isalpha() and second not in said


def _may_close(clause: str, first: bool) -> bool:
    """Whether a clause says that its row is not open for long, not yet, or not in some case; a later one, that it is
    closed."""
    if _TIMED().search(clause):
        # "Connections are closed after 10 min": those that are idle.
        return False
    if ending_day(clause) is not None and _CLOSES().search(clause) is None:
        # It is open, and its day is kept beside it.
        return False
    match = (_GOING if first else _CLOSED_SINCE)().match(clause)
    if match is None and first and (leading := _LEADING().match(clause)) and not _MAY().search(leading[0]):
        rest = clause[leading.end() :]
        match = _CLOSED_ALONE().match(rest) or _GOING().match(rest)
    # "Drop to the store": what is done may be called like what denies.
    return match is not None and match[0].strip().casefold() not in words(Word.DENIAL_OR_NOUN)


def _replaced(clause: str) -> bool:
    return _INSTEAD().search(clause) is not None and _HAS_PORT.search(clause) is not None
