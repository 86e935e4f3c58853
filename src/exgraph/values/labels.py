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
        """The text in a language, however its tag is written; else in the first language there is; else the default.

        >>> Labels.of({"en": "relay", "pt-BR": "retransmissor"}).text("PT_br")
        'retransmissor'
        """
        return self._found(language)[1] or default

    def language(self, language: str) -> str:
        """The tag of the language that the text in a language is in after all; empty where there is no text.

        >>> Labels.of({"de": "Relais"}).language("en"), Labels().language("en")
        ('de', '')
        """
        tag, text = self._found(language)
        return tag if text else ""

    def _found(self, language: str) -> tuple[str, str]:
        """A text and the tag that it stands under."""
        known = dict(self.entries)
        if found := known.get(language):
            return language, found
        asked = _folded(language)
        by_tag = {_folded(tag): (tag, text) for tag, text in known.items() if text}
        return by_tag.get(asked) or by_tag.get(asked.partition("-")[0]) or next(iter(known.items()), ("", ""))

    def as_dict(self) -> dict[str, str]:
        return dict(self.entries)


def _folded(tag: str) -> str:
    """A language tag as it is compared (RFC 5646, section 2.1.1: case carries no meaning); of several, the first."""
    return tag.partition(",")[0].strip().replace("_", "-").lower()
