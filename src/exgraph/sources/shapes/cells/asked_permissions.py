"""What a row says of being permitted under a header that asks for it, or for the opposite: "Blocked", "Removed in"."""

from __future__ import annotations

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.neutral import INITIALS
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.cells.permissions import (
    Permission,
    is_out_of_date,
    is_unconnected,
    named_permission,
    permission_of,
)
from exgraph.sources.shapes.cells.short_answers import is_no, is_yes
from exgraph.sources.shapes.roles.role_labels import clean_label

_WHETHER = pattern(whole(Word.WHETHER))
#: The first letters of what permits and what denies.
_PERMITTING, _DENYING = INITIALS
#: What spreadsheets and programs write for yes and no.
_ON, _OFF = "1", "0"
#: "Removed", "Removed in", "Retired since version".
_REMOVED_IN = pattern(
    *(r"^\W*", whole(Word.REMOVES), r"(?:\s+", whole(Word.SINCE, Word.SINCE_THEN, Word.IN_VERSION), ")?"),
    *(r"(?:\s+", whole(Word.NUMBERED), r")?\W*$"),
)


@remembered(4096)
def permission_under(header: str, text: str) -> Permission | None:
    """As `permission_of`, under a header that may ask for the opposite.

    >>> permission_under("Blocked", "yes"), permission_under("Blocked", "no"), permission_under("Allowed", "0")
    (<Permission.DENIES: 'denies'>, <Permission.PERMITS: 'permits'>, <Permission.DENIES: 'denies'>)
    >>> permission_under("Removed in", "7.2"), permission_under("Deprecated", "yes")
    (<Permission.REMOVES: 'removes'>, <Permission.OTHER: 'other'>)
    """
    if letters := initials(header):
        # "P/D", permit or deny, over P and D.
        letter = text.strip().casefold()
        if letter in letters:
            return Permission.PERMITS if letter == letters[0] else Permission.DENIES
    asked, label = asked_by(header), clean_label(text)
    yes, no = is_yes(text) or label == _ON, is_no(text) or label == _OFF
    if asked is Permission.PERMITS and (yes or no):
        return Permission.PERMITS if yes else Permission.DENIES
    if asked is not None and (yes or no):
        return asked if yes else Permission.PERMITS
    return Permission.REMOVES if dates_removal(header, text) else permission_of(text)


@remembered(2048)
def asked_by(header: str) -> Permission | None:
    """What a yes under a header says; `OTHER` where the row may be closed, `None` where it is of something else.

    >>> asked_by("Not used"), asked_by("Obsolete"), asked_by("Encrypted")
    (<Permission.DENIES: 'denies'>, <Permission.OTHER: 'other'>, None)
    """
    line = _WHETHER().sub("", header)
    if is_unconnected(line):
        return Permission.DENIES
    said = named_permission(line)
    return said if said is not Permission.OTHER or is_out_of_date(line) else None


def dates_removal(header: str, text: str) -> bool:
    """Whether a cell says since when what its header removes is no more."""
    return any(map(str.isdigit, text)) and _REMOVED_IN().match(header) is not None


def initials(header: str) -> tuple[str, str] | None:
    """The letters of what permits and of what denies that a header is, folded; `None` for any other header.

    >>> initials("P/D"), initials("Y/N")
    (('p', 'd'), None)
    """
    permits, _, denies = header.strip().casefold().partition("/")
    return (permits, denies) if permits in _PERMITTING and denies in _DENYING else None
