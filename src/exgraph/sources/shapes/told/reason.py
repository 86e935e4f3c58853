"""Why a table or a column was taken for what it is, or what it lacks: told in any language, with what settles it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from exgraph.wording.phrases import Phrase


class Kind(StrEnum):
    """A reason tells why something was taken for what it is, or what is missing for that."""

    TAKEN = "taken"
    MISSING = "missing"


class Lack(StrEnum):
    """What may be missing. `HOST` is the own end of a table that has directions or other ends; `ENDS` are both."""

    PORT = "port"
    SOURCE = "source"
    DESTINATION = "destination"
    HOST = "host"
    ENDS = "ends"
    TRANSPORT = "transport"


@dataclass(frozen=True, slots=True)
class Reason:
    """`what` is the sentence, and `options` what can be typed, each of which settles it; `lack` is what is missing."""

    kind: Kind
    what: Phrase
    lack: Lack | None = None
    options: tuple[str, ...] = ()

    @classmethod
    def missing(cls, lack: Lack, what: Phrase, options: tuple[str, ...] = ()) -> Reason:
        return cls(Kind.MISSING, what, lack, options)

    @property
    def phrase(self) -> Phrase:
        """The sentence with the options."""
        return Phrase.of("reason.or-say", what=self.what, options=self.options) if self.options else self.what

    @property
    def of_columns(self) -> tuple[str, ...]:
        """The options that say what a column means."""
        return tuple(option for option in self.options if option.startswith("--column"))

    def said(self, language: str | None = None) -> str:
        return self.phrase.said(language)

    def __str__(self) -> str:
        return self.said()
