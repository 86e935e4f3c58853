"""What a profile says about a document as a whole, or about what goes between some of its roles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from exgraph.values.labels import Labels


class About(StrEnum):
    """What a remark is about: that the vendor supports no filter there, or what the document means by a direction."""

    FILTERING = "filtering"
    DIRECTION = "direction"


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark, its text by language, and who says so.

    `one` and `other` are ids of roles, zones or products: it holds for what goes between the one and the other, in both
    directions. Where `one` is empty, it holds for every pair.
    """

    about: About
    text: Labels
    source: str = ""
    one: tuple[str, ...] = ()
    other: tuple[str, ...] = ()

    def holds(self, source: frozenset[str], destination: frozenset[str]) -> bool:
        """Whether it holds between two roles, each given as the ids of itself, its zone and its product."""
        if not self.one:
            return True
        ways = ((source, destination), (destination, source))
        return any(not a.isdisjoint(self.one) and not b.isdisjoint(self.other) for a, b in ways)
