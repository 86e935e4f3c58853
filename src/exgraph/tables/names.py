"""Roles and zones as a person reads them."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.model.matrix import Matrix
from exgraph.wording.phrases import spoken
from exgraph.wording.voices import ENGLISH


@dataclass(frozen=True, slots=True)
class Names:
    """The names of roles and zones: ids, or labels in a language where one is given."""

    matrix: Matrix
    language: str | None = None

    def role(self, role: str) -> str:
        return role if self.language is None else self.matrix.role(role).label(self.language)

    def zone(self, zone: str) -> str:
        return zone if self.language is None else self.matrix.zone(zone).label(self.language)


def summary_names(matrix: Matrix, language: str | None) -> Names:
    """The names in a summary: English ones have always had ids, which is what JSON has; other languages have labels."""
    return Names(matrix, None if spoken(language) == ENGLISH else language)
