"""What speaks for a reading of a table, and against it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from exgraph.wording.phrases import Phrase


class Kind(StrEnum):
    """The kinds of evidence; `evidence.KIND` says it of one column, `weighed.KIND` names it."""

    HEADER = "header"
    USER = "user"
    PORTS = "ports"
    CLEAN = "clean"
    PROTOCOLS = "protocols"
    TRANSPORTS_LEFT = "transports-left"
    DIRECTIONS = "directions"
    ACTIONS = "actions"
    ARROWS = "arrows"
    ROLES = "roles"
    EMPTY = "empty"
    NO_ROLES = "no-roles"
    APPLICATIONS = "applications"
    OTHER_END = "other-end"
    COUNTERPART = "counterpart"
    AGAINST = "against"
    NO_WAY = "no-way"
    TITLE = "title"
    ALONE = "alone"
    TICKS = "ticks"
    WAYS = "ways"
    NAME = "name"
    AREA = "area"
    ADDRESS = "address"
    SAID_OF_END = "said-of-end"
    BESIDE_ARROWS = "beside-arrows"
    CALLED = "called"
    NEXT_TO = "next-to"
    SAME_NAMES = "same-names"
    COMPONENTS = "components"
    SISTERS = "sisters"


class Evidence(NamedTuple):
    """One piece: its kind, its weight, and the column it is about (-1: several, or the whole table)."""

    kind: Kind
    weight: float
    column: int = -1

    @property
    def says(self) -> Phrase:
        """What it says of its column."""
        return Phrase(f"evidence.{self.kind}")
