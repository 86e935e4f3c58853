"""Cells of ends that begin with the word for the end: `Source: 0.0.0.0/0` under "Source/Destination"."""

from __future__ import annotations

import re
from typing import NamedTuple

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.headers.column_meanings import names_host

_LABELLED = re.compile(r"\s*(?P<label>[^\W\d_][^:：\n]{0,20}?)\s*[:：]\s*(?P<name>\S.*)")
_ENDS = (
    (Column.SOURCE, pattern(whole(Word.SOURCE_NOUN))),
    (Column.DESTINATION, pattern(whole(Word.DESTINATION_NOUN))),
)


class Labelled(NamedTuple):
    """The end that every line of a cell names, and what stands behind it."""

    end: Column
    text: str


@remembered(8192)
def labelled_end(text: str) -> Labelled | None:
    """What a cell says that begins with the word for an end; `None` for any other cell.

    >>> labelled_end("Source: 0.0.0.0/0").text, labelled_end("Server: web01"), labelled_end("fe80::1")
    ('0.0.0.0/0', None, None)
    """
    found = [_LABELLED.fullmatch(line) for line in text.split("\n") if line.strip()]
    ends = {_end(match["label"]) if match else None for match in found}
    end = ends.pop() if len(ends) == 1 else None
    return Labelled(end, "\n".join(match["name"] for match in found if match)) if end is not None else None


def _end(label: str) -> Column | None:
    """The end that a word alone says; the noun of a role says none."""
    if names_host(label.casefold()):
        return None
    return next((end for end, noun in _ENDS if noun().fullmatch(label)), None)
