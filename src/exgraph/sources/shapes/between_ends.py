"""What a cell of directions says between two ends that have a column each: that they are turned round, or nothing."""

from __future__ import annotations

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, spaced, whole
from exgraph.sources.shapes.arrows import ARROW

#: In words.
_LONGEST = 6
_SCOPE = pattern(whole(Word.SCOPE))
_TO = pattern(r"(?P<a>[^\W\d_].*?)(?:", spaced(Word.TO), r")(?P<b>[^\W\d_].*)")


@remembered(4096)
def names_both(text: str) -> tuple[str, str] | None:
    """The two ends that a direction names, whatever they are called: "Tenant to Management", `target → SRV`.

    >>> names_both("target → SRV"), names_both("inbound")
    (('target', 'SRV'), None)
    """
    if "\n" in text or len(text.split()) > _LONGEST:
        return None
    arrows = list(ARROW.finditer(text))
    if len(arrows) == 1 and arrows[0].lastgroup == "right":
        source, destination = text[: arrows[0].start()].strip(), text[arrows[0].end() :].strip()
    elif not arrows and (said := _TO().fullmatch(text.strip())):
        source, destination = said["a"].strip(), said["b"].strip()
    else:
        return None
    return (source, destination) if source and destination else None


@remembered(4096)
def says_where(text: str) -> bool:
    """Whether a direction says where both ends stand: "internal", "SRV internal", "LAN side"."""
    return len(text.split()) <= _LONGEST and _SCOPE().search(text) is not None
