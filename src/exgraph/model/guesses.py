"""What of a matrix was concluded from looks alone, and what would settle it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from exgraph.wording.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Guesses:
    """`zones` are the roles whose zone is a guess from their label; of those `unknown`, no word of it says a zone.

    `rows` counts the rows whose ports or transports stand under a header that does not say so. A profile settles the
    zones; exgraph's own files have no guesses.

    >>> import exgraph as xg
    >>> xg.load().guesses.count, sorted(xg.load("shop.csv").guesses.zones)
    (0, ['internet', 'web-server'])
    """

    zones: frozenset[str] = frozenset()
    unknown: frozenset[str] = frozenset()
    rows: int = 0

    @property
    def count(self) -> int:
        return len(self.zones) + self.rows

    @property
    def counts(self) -> dict[str, int]:
        """How many there are of each kind that there is."""
        counts = {"rows": self.rows, "zones": len(self.zones)}
        return {name: number for name, number in counts.items() if number}

    def beside(self, other: Guesses) -> Guesses:
        """Those of two matrices that are shown together."""
        return Guesses(self.zones | other.zones, self.unknown | other.unknown, self.rows + other.rows)

    def among(self, roles: Collection[str]) -> Guesses:
        """Those about these roles."""
        return Guesses(self.zones & {*roles}, self.unknown & {*roles}, self.rows)

    def settled(self, role: str) -> Guesses:
        """What is left when somebody says in which zone a role stands."""
        return Guesses(self.zones - {role}, self.unknown - {role}, self.rows)

    def said(self, language: str | None = None) -> str:
        """How many there are of each kind, as one short text; empty where nothing was guessed."""
        parts = tuple(Phrase.of(f"guesses.{name}", n=number) for name, number in self.counts.items())
        return Phrase.of("guesses.said", parts=parts).said(language) if parts else ""


NO_GUESSES = Guesses()
