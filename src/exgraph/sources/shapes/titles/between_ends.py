"""What a cell of directions says between two ends that have a column each: that they are turned round, or nothing."""

from __future__ import annotations

from typing import NamedTuple

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import article, pattern, spaced, whole
from exgraph.sources.shapes.cells.arrows import ARROW
from exgraph.sources.shapes.headers.column_meanings import end_said
from exgraph.sources.shapes.titles.arrow_titles import arrow_pair
from exgraph.sources.shapes.titles.titles import read_title

#: In words.
_LONGEST = 6
_LONGEST_SIGNS = 60
_SCOPE = pattern(whole(Word.SCOPE))
_TO = pattern(r"(?P<a>[^\W\d_].*?)(?:", spaced(Word.TO), r")(?P<b>[^\W\d_].*)")

_TOWARDS = pattern(r"(?P<a>[^\W\d_].*?)(?:", spaced(Word.TO, Word.TO_ROLE), r")(?P<b>[^\W\d_].*)")
_ARTICLE = pattern("^", article)


class EndWords(NamedTuple):
    """The words for the two ends in a direction, in the order in which a connection goes, and whether that is back."""

    names: tuple[str, str]
    back: bool


@remembered(4096)
def says_by_end_words(text: str) -> EndWords | None:
    """A direction between the two ends as headers call them, in any language: "Source to target", `宛先 → 送信元`.

    >>> says_by_end_words("Destination → Source").back, says_by_end_words("Portal → Source")
    (True, None)
    """
    line = text.strip().strip(".()")
    if "\n" in line or not 1 < len(line) <= _LONGEST_SIGNS:
        return None
    if (pair := arrow_pair(line)) is not None:
        names = (pair.source, pair.destination)
        if pair.both_ways:
            return None
    elif (title := read_title(line)).is_pair and not title.both_ways:
        names = (title.source, title.destination)
    elif said := _TOWARDS().fullmatch(line):
        names = (said["a"], said["b"])
    else:
        return None
    ends = [end_said(_ARTICLE().sub("", name.strip().casefold())) for name in names]
    if None in ends or ends[0] == ends[1]:
        return None
    return EndWords(names, ends[0] is Column.DESTINATION)


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
