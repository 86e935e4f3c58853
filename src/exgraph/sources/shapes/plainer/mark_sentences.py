"""Sentences that say what the marks of a column stand for: "Rows marked **N** are not yet valid, V means valid"."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.words import is_unspaced, pattern, whole, words
from exgraph.sources.shapes.cells.permissions import CLOSED, Permission
from exgraph.sources.shapes.roles.role_labels import clean_label

#: In signs: a line, and what a mark stands for.
_LONGEST_LINE, _LONGEST_MEANING = 300, 60
#: In words.
_LONGEST_PART = 5
_BEFORE, _BEHIND = r"(?<![\w-])[\"'“„«‘`*_]*", r"[\"'”»’`*_]*"
_CLAUSE_ENDS = re.compile(r"[;.,:()\n、，；。]")
_MEANS = pattern(r"[\s\"'”»’`*_]*+", whole(Word.STANDS_FOR), r"\s*")
_AND = pattern(whole(Word.AND))


def sentences(
    line: str, marks: Collection[str], permission: Callable[[str], Permission | None]
) -> Iterator[tuple[str, str]]:
    """The marks of a sentence, each with what it stands for: of that, the words that say whether a row is open.

    `permission` is what words say of that.
    """
    if len(line) > _LONGEST_LINE:
        return
    found = [match for match in _tokens(frozenset(marks)).finditer(line) if _stands_alone(line, match.end())]
    for number, match in enumerate(found):
        end = found[number + 1].start() if number + 1 < len(found) else len(line)
        means = _MEANS().match(line, match.end(), end)
        if means is None:
            continue
        rest = _CLAUSE_ENDS.split(line[means.end() : end], maxsplit=1)[0][:_LONGEST_MEANING]
        if said := _deciding(rest, permission):
            yield match["mark"], said


@remembered(64)
def _tokens(marks: frozenset[str]) -> re.Pattern[str]:
    """Capital letters and digits among the marks, as sentences write them: a small letter may be an article."""
    written = sorted(re.escape(mark) for mark in marks if mark.isupper() or mark.isdecimal())
    return re.compile(rf"{_BEFORE}(?P<mark>{'|'.join(written) or '(?!)'}){_BEHIND}")


def _stands_alone(line: str, end: int) -> bool:
    """Whether no word goes on behind a mark; what follows in a script without spaces is another word."""
    behind = line[end : end + 1]
    return not (behind.isalnum() or behind == "-") or is_unspaced(behind)


def _deciding(rest: str, permission: Callable[[str], Permission | None]) -> str:
    """Of what is joined by "and", the part that closes, else the one that may, else the one that opens, else all of it.

    What stands in front of the next mark may begin the next sentence, and goes on with words that say nothing.
    """
    said: dict[Permission, str] = {}
    for part in _AND().split(rest):
        text = _worded(part)
        if text and (found := permission(text)) is not None:
            said.setdefault(found, text)
    order = (*CLOSED, Permission.OTHER, Permission.PERMITS)
    return next((said[found] for found in order if found in said), _worded(rest))


def _worded(part: str) -> str:
    label = clean_label(part).strip(" .*_\"'`“”«»")
    if len(label.split()) > _LONGEST_PART:
        return ""
    return _without_endings(label) if is_unspaced(label) else label


@remembered(1024)
def _without_endings(label: str) -> str:
    """A text of a script without spaces without the words of "means" that stand behind it: 計画中を意味する."""
    behind = sorted(words(Word.STANDS_FOR_BEHIND), key=len, reverse=True)
    return next((label.removesuffix(word) for word in behind if label.endswith(word)), label)
