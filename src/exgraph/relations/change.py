"""What becomes of a thing from one state to another."""

from __future__ import annotations

from enum import StrEnum


class Change(StrEnum):
    """What a move does to a flow of a conduit, or to a conduit (of which some flows may be new and others gone)."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
