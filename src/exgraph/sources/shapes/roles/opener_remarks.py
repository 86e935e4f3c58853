"""Notes that name the end which opens the connection: "initiated by X", "wird von X aufgebaut".

Where that is the destination of the row's columns, the row goes the other way than they say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Column, Word
from exgraph.languages.title_forms import folded_title, opener_forms, opener_words
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.roles.role_labels import clean_label, spelling_key

#: A longer clause explains.
_LONGEST = 100
_CLAUSES, _DASHES = re.compile(r"[;()\[\]（），；。\n]+|[,.]\s"), re.compile(r"\s[–—-]\s")
_SOURCE, _DESTINATION = (pattern(whole(word)) for word in (Word.SOURCE_NOUN, Word.DESTINATION_NOUN))
_FITTING = {
    (True, False): Column.SOURCE,
    (False, True): Column.DESTINATION,
    (True, True): Column.HOST,
    (False, False): None,
}


def openers(text: str) -> tuple[str, ...]:
    """Those that the clauses of a note say to open the connection.

    >>> openers("Replication (initiated by the vault), nightly"), openers("opened on Monday")
    (('vault',), ())
    """
    if opener_words().search(folded_title(text)) is None:
        # As nearly all are.
        return ()
    return tuple(name for clause in _CLAUSES.split(text) for name in _in_clause(clause))


def opening_end(opener: str, sources: Iterable[str], destinations: Iterable[str]) -> Column | None:
    """The end that the one is which opens the connection: `HOST` where the name fits both ends, `None` where it fits
    neither.

    >>> opening_end("gateway", ["Office"], ["Edge gateway"]), opening_end("server", ["Web server"], ["Mail server"])
    (<Column.DESTINATION: 'destination'>, <Column.HOST: 'host'>)
    """
    key = spelling_key(opener)
    said = {*key.split()}
    names = [{*map(spelling_key, end)} for end in (sources, destinations)]
    fits = [key in end for end in names]
    if not any(fits):
        fits = [any(said <= {*name.split()} for name in end) for end in names]
    if not any(fits):
        fits = [noun().fullmatch(opener) is not None for noun in (_SOURCE, _DESTINATION)]
    return _FITTING[fits[0], fits[1]]


def _in_clause(clause: str) -> Iterator[str]:
    # A dash may stand before the name: "initiator – X".
    if name := _opener(clause):
        yield name
    elif _DASHES.search(clause):
        yield from filter(None, map(_opener, _DASHES.split(clause)))


@remembered(8192)
def _opener(clause: str) -> str:
    line = " ".join(clause.split()).strip(" .:")
    if not 0 < len(line) <= _LONGEST:
        return ""
    folded = folded_title(line)
    for form in opener_forms():
        if form.may_fit(folded) and (found := form.expression.fullmatch(line)):
            return clean_label(found["own"])
    return ""
