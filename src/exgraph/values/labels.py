"""The names of one thing in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """Language (BCP 47 tag) → text, in the order given; hashable."""

    entries: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> Labels:
        return cls(tuple(texts.items()))

    def text(self, language: str, default: str = "") -> str:
        """The text in a language; else in the first language there is; else the default."""
        known = dict(self.entries)
        return known.get(language) or next(iter(known.values()), "") or default

    def as_dict(self) -> dict[str, str]:
        return dict(self.entries)
