"""Names of ends that are marked as gone, or not there yet: "log (removed)", "REMOVED: log", "// log"."""

from __future__ import annotations

import re

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.cells.short_answers import is_crossed

#: What a mark of a name has, so that nearly no name is looked at twice.
_MAY_HAVE = re.compile(r"[(\[（:：/#]|[^\x00-\x7f]")
_BRACKETS = re.compile(r"[(\[（]([^()\[\]（）]*)[)\]）]")
_BEFORE_COLON = re.compile(r"([^:：/]+)[:：]\s*\S")
#: As lines of configurations are put out of use, and points of a list are not ticked.
_PUT_OUT = re.compile(r"(?:#\s*|//\s*)(?=[^\W\d_])(?!.*/)|--\s+\S|<!--|\[\s*\]|☐")
_CLOSES = pattern(
    *("(?:", whole(Word.REMOVES, Word.REMOVAL, Word.CANCELLED, Word.OUT_OF_DATE, Word.PENDING), "|"),
    *(whole(Word.NO_CONNECTION, Meaning.NEGATIVE), ")"),
)


@remembered(8192)
def is_closed_end(text: str) -> bool:
    """Whether the name of an end says that its rows may not be open.

    >>> is_closed_end("log (removed)"), is_closed_end("// log"), is_closed_end("log (Paris)"), is_closed_end("#1 log")
    (True, True, False, False)
    """
    if _MAY_HAVE.search(text) is None:
        return False
    return any(map(_closes, filter(str.strip, text.split("\n"))))


def _closes(line: str) -> bool:
    name = line.strip()
    before = _BEFORE_COLON.match(name)
    marks = [*_BRACKETS.findall(name), *([before[1]] if before else [])]
    crossed = is_crossed(name) or is_crossed(" ".join(reversed(name.split())))
    return crossed or _PUT_OUT.match(name) is not None or any(map(_is_closing, marks))


def _is_closing(mark: str) -> bool:
    return _CLOSES().fullmatch(mark.strip()) is not None
