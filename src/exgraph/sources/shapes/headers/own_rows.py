"""Titles whose host is what each row names: "Listening ports on the servers", over a column of servers."""

from __future__ import annotations

import re

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.headers.column_meanings import Fit, fold_header, meanings_of

_WORD = re.compile(r"[^\W\d_]+")
#: What counts rows, and names none of them.
_COUNTS = pattern(whole(Word.EVERY, Word.EACH, Word.EACH_OF, Word.ARTICLE, Word.YOUR, Word.UNSPECIFIC))
_ROLE_NOUN = pattern(whole(Word.ROLE_NOUN, Word.PARTS, Word.HOST_KIND))
#: In words.
_LONGEST = 4


@remembered(2048)
def is_of_rows(own: str, header: str) -> bool:
    """Whether the host of a title is no other end of the rows below a header: nouns alone, of the kind it names.

    >>> is_of_rows("servers", "Server"), is_of_rows("each host", "Server"), is_of_rows("clients", "Server")
    (True, True, False)
    >>> is_of_rows("mail servers", "Server"), is_of_rows("servers", "Source")
    (False, False)
    """
    meant = meanings_of(header)
    if not meant or not (meant[0].fit is Fit.NOUN or meant[0].meaning is Column.HOST):
        return False
    rest = _COUNTS().sub(" ", fold_header(own))
    nouns = _ROLE_NOUN().findall(rest)
    if not nouns or len(rest.split()) > _LONGEST or _WORD.search(_ROLE_NOUN().sub(" ", rest)):
        return False
    # Those who open connections are another kind than those who accept them.
    return (Column.SOURCE in {_kind(noun) for noun in nouns}) is (meant[0].meaning is Column.SOURCE)


def _kind(noun: str) -> Column | None:
    return next((each.meaning for each in meanings_of(noun)), None)
