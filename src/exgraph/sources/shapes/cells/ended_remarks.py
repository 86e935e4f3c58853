"""Remarks that a row may not hold any more: "not needed since version 7", "no longer used", "deprecated"."""

from __future__ import annotations

import re

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import UNSPACED, is_unspaced, pattern, whole, with_spaces, words
from exgraph.sources.shapes.cells.permissions import is_closing_phrase, is_out_of_date, is_unconnected
from exgraph.sources.shapes.roles.role_labels import clean_label, is_numbered

#: In signs and words. A longer remark explains; behind "no longer" comes what it denies alone.
_LONGEST, _MOST_BEHIND = 300, 2
_CLAUSES = re.compile(r"\s*[,;:(（\[—–，；：。、!！]\s*|\.(?:\s+|$)|\s-\s|\n")
_NUMBER, _NUMBER_UNSPACED = r"[^\W\d_]{0,3}\d[\w.]*", r"\d[\d.]*"
#: "since version 7.1", "ab Version 7", "с версии 7", "in 7.0 and later".
_SINCE = pattern(
    *(r"(?:^|(?<=\s))", with_spaces(Word.SINCE), r"\s+(?:[^\s\d]+\s+){0,3}", _NUMBER),
    *(r"(?:\s+", with_spaces(Meaning.ABOVE), r")?(?=\s|$)"),
)
#: バージョン7以降, 버전 7부터, 从版本 7 起: the words may stand on either side of the number. None of them has a digit:
#: where no number follows, nothing is to be tried again, which took minutes for a remark of five words.
_SINCE_UNSPACED = pattern(
    *(r"(?:", whole(Word.SINCE, Word.NUMBERED), rf"|[^\W\d_{UNSPACED}]+|\s)*+", _NUMBER_UNSPACED),
    *(r"(?:\s|", whole(Word.SINCE, Word.NUMBERED), ")*"),
)
_NO_LONGER = pattern("^", whole(Word.NO_LONGER), r"(?P<rest>.*)$")
_COMES_FIRST = (Word.ARTICLE, Word.PORT_NOUN, Meaning.FILLER, Meaning.PROSE)


@remembered(4096)
def ended_by(text: str) -> str:
    """The remark where it says that what a row states was so, and may not be now; empty where it says anything else.

    It is doubtful, and no denial: the row may hold for an older version still.

    >>> ended_by("Not needed since version 7"), ended_by("deprecated, see 8443"), ended_by("not required for guests")
    ('Not needed since version 7', 'deprecated, see 8443', '')
    """
    if not text or is_numbered(text):
        return ""
    line = " ".join(clean_label(text[:_LONGEST]).split())
    rest, dated = without_since(line)
    first = next((clause.split() for clause in _CLAUSES.split(rest) if clause.strip()), [])
    if len(text) > _LONGEST or not first:
        return ""
    while not (ended := _says_ended(" ".join(first), dated)) and _leads(first):
        first = first[1:]
    return line if ended else ""


def without_since(line: str) -> tuple[str, bool]:
    """A line without the version from which on it holds, and whether it has one.

    >>> without_since("Removed in version 5")
    ('Removed', True)
    """
    since = _SINCE_UNSPACED() if is_unspaced(line) else _SINCE()
    rest, dated = since.subn(" ", line)
    return " ".join(rest.split()), dated > 0


def _leads(spelled: list[str]) -> bool:
    """Whether the first word of several is one that says nothing here: "this port is …"."""
    return len(spelled) > 1 and spelled[0].casefold() in words(*_COMES_FIRST)


def _says_ended(clause: str, dated: bool) -> bool:
    if is_out_of_date(clause) or (dated and (is_closing_phrase(clause) or is_unconnected(clause))):
        return True
    ended = _NO_LONGER().match(clause)
    return ended is not None and len(ended["rest"].split()) <= _MOST_BEHIND
