"""Whether a cell says what becomes of its row, or which state that is in, whatever stands above it."""

from __future__ import annotations

from exgraph.languages.meanings import Word
from exgraph.languages.words import words
from exgraph.sources.shapes.cells.permissions import CLOSED, Permission, first_words, named_permission, state_of
from exgraph.sources.shapes.roles.role_labels import clean_label

#: In words. A longer text explains.
_LONGEST_ACTION = 3


def is_action(text: str) -> bool:
    """Whether a text permits or denies: `Refused - use the proxy` closes its row, and explains that.

    >>> is_action("Refused - use the proxy"), is_action("Allow"), is_action("planned")
    (True, True, False)
    """
    if len(text.split()) > _LONGEST_ACTION:
        return named_permission(first_words(text)) in CLOSED and len(first_words(text).split()) <= _LONGEST_ACTION
    return named_permission(text) is not Permission.OTHER


def is_state(text: str) -> bool:
    """Whether a text permits, denies, or says that its row is in force or is no more: "valid", "cancelled"."""
    return is_action(text) or state_of(text.strip()) is not None


def is_in_force(text: str) -> bool:
    """Whether a text says that its row is open."""
    return state_of(text.strip()) is Permission.PERMITS or named_permission(text) is Permission.PERMITS


def is_pending(text: str) -> bool:
    """Whether a text says that its row is not open yet, or may never be.

    >>> is_pending("planned"), is_pending("valid")
    (True, False)
    """
    return clean_label(text).casefold() in words(Word.PENDING)
