"""Lines as columns of a terminal: in a table drawn with characters, a wide East Asian one takes two places."""

from __future__ import annotations

import unicodedata

#: Fills the second place of a wide character. No text has it: what has one is refused as binary.
_FILLER = "\0"


def aligned(line: str) -> str:
    """A line in which each character takes one place."""
    if line.isascii():
        return line
    return "".join(c + _FILLER if unicodedata.east_asian_width(c) in "WF" else c for c in line)


def unaligned(text: str) -> str:
    return text.replace(_FILLER, "")
