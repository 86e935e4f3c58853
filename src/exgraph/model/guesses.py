"""What of a matrix was concluded from looks alone, and what would settle it."""

from __future__ import annotations

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

    def settled(self, role: str) -> Guesses:
        """What is left when somebody says in which zone a role stands."""
        return Guesses(self.zones - {role}, self.unknown - {role}, self.rows)

    @property
    def said(self) -> tuple[Phrase, ...]:
        """A sentence for each kind, with its count; none where nothing was guessed."""
        found = []
        if self.rows:
            found.append(Phrase.of("guesses.rows", n=self.rows))
        if self.zones:
            found.append(Phrase.of("guesses.zones", n=len(self.zones)))
        return tuple(found)


NO_GUESSES = Guesses()
