"""Which way a rule goes, said in a cell or a caption, in all languages that are read."""

from __future__ import annotations

from enum import StrEnum

from exgraph.languages.meanings import Word
from exgraph.languages.words import alone, pattern, whole, words


class Direction(StrEnum):
    """Seen from the host that a table is about."""

    IN = "inbound"
    OUT = "outbound"
    BOTH = "both ways"


_LONGEST = 200
_IN = pattern(whole(Word.INBOUND))
_OUT = pattern(whole(Word.OUTBOUND))
#: Words that say a direction in a cell of a few words; in a sentence they say where something is.
_SHORT_IN = pattern(alone(Word.IN))
_SHORT_OUT = pattern(alone(Word.OUT))
_FEW_WORDS = 4
_BOTH = pattern(whole(Word.BOTH_WAYS), r"|[↔⇔⟷]|<\s*+[-=–—]*+\s*+>")
#: A direction that a name ends with: "SMTP, Outbound", "Web server (inbound)".
DIRECTION_BESIDE = pattern(r"(?<![\s,:(–-])[\s,:(–-]++", Word.BESIDE_NAME, r"\)?$")


def direction_of(text: str) -> Direction | None:
    """The direction a text names; `None` when it names none. A paragraph names none."""
    if len(text) > _LONGEST:
        return None
    if _BOTH().search(text) or text.casefold().strip(" .()") in words(Word.BOTH_ALONE):
        return Direction.BOTH
    inward, outward = _says(text)
    if inward and outward:
        return Direction.BOTH
    return Direction.IN if inward else Direction.OUT if outward else None


def _says(text: str) -> tuple[bool, bool]:
    """Whether a text says inbound, and whether it says outbound."""
    few = len(text.split()) <= _FEW_WORDS
    inward = _IN().search(text) is not None or (few and _SHORT_IN().search(text) is not None)
    outward = _OUT().search(text) is not None or (few and _SHORT_OUT().search(text) is not None)
    return inward, outward


def is_direction(text: str) -> bool:
    """Whether a cell says a direction and little else."""
    return 0 < len(text.split()) <= 4 and direction_of(text) is not None


def says_in_and_out(text: str) -> bool:
    """Whether a cell names both directions, each by its own word: then the other end need not be the same host."""
    return all(_says(text))
