"""What a column of actions says of a row: that it permits, that it denies, or something else."""

from __future__ import annotations

from enum import StrEnum

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.shapes.role_labels import clean_label
from exgraph.sources.shapes.short_answers import is_no, is_yes


class Permission(StrEnum):
    """`OTHER`: the cell says something, and neither word is known in it."""

    PERMITS = "permits"
    DENIES = "denies"
    OTHER = "other"


_PERMITS = pattern(whole(Word.PERMITS))
_DENIES = pattern(whole(Word.DENIES))
_NOT = pattern(whole(Word.TURNS))
#: A longer text explains; that it permits has to stand at its beginning.
_FIRST_SIGNS = 40
_LONGEST = 400


@remembered(4096)
def permission_of(text: str) -> Permission | None:
    """What the cell of an action says; `None` for an empty one and for a dash.

    >>> permission_of("Refuse"), permission_of("not allowed"), permission_of("planned")
    (<Permission.DENIES: 'denies'>, <Permission.DENIES: 'denies'>, <Permission.OTHER: 'other'>)
    """
    label = clean_label(text)
    if not label or label.casefold() in words(Word.NO_ANSWER):
        return None
    if is_yes(text) or is_no(text):
        return Permission.PERMITS if is_yes(text) else Permission.DENIES
    return named_permission(text)


@remembered(4096)
def named_permission(text: str) -> Permission:
    """As `permission_of`, by words that permit or deny alone: yes and no may answer any question."""
    line = " ".join(text.split())[:_LONGEST]
    denies = _DENIES().search(line) is not None
    rest = _DENIES().sub(" ", line)
    permits = _PERMITS().search(rest[:_FIRST_SIGNS]) is not None
    turned = _NOT().search(rest) is not None
    if denies == permits or (denies and turned):
        return Permission.OTHER
    return Permission.DENIES if denies or turned else Permission.PERMITS
