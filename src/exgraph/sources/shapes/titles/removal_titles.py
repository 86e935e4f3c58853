"""Titles that say that what stands below them is to be removed: "Rules to be removed", "Gelöschte Regeln"."""

from __future__ import annotations

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.roles.role_labels import clean_label

#: In words. A longer text is a sentence that speaks of removing something.
_LONGEST = 12
_REMOVAL = pattern(whole(Word.REMOVAL))
_TAKEN_AWAY = pattern(whole(Word.REMOVES))
_THING = pattern(whole(Word.REMOVED_THING))
_BESIDE = pattern(whole(Word.REMOVES), r"\s*", whole(Word.REMOVED_THING))
_BEHIND = pattern(whole(Word.REMOVED_THING), r"\s+", whole(Word.REMOVES), r"\W*$")
_KNOWN = pattern(
    whole(Word.REMOVAL, Word.REMOVES, Word.REMOVED_THING, Word.ARTICLE, Word.RULES, Meaning.PROSE, Meaning.TO)
)


@remembered(1024)
def says_removed(title: str) -> bool:
    """Whether a title says so of rules or ports, or says nothing else.

    >>> [says_removed(text) for text in ("Rules to be removed", "Removed", "Ports required to remove nodes")]
    [True, True, False]
    """
    line = clean_label(" ".join(title.split()))
    if not line or len(line.split()) > _LONGEST:
        return False
    if (_REMOVAL().search(line) and _THING().search(line)) or _BESIDE().search(line) or _BEHIND().search(line):
        return True
    return any(map(str.isalpha, line)) and not any(map(str.isalpha, _KNOWN().sub("", line))) and _removes(line)


@remembered(256)
def ends_with_removal(sentence: str) -> bool:
    """Whether the sentence above a table says that what it lists is to be removed."""
    line = " ".join(sentence.split())
    found = list(_REMOVAL().finditer(line))
    return bool(found) and not any(map(str.isalnum, line[found[-1].end() :])) and says_removed(line)


def _removes(line: str) -> bool:
    return _REMOVAL().search(line) is not None or _TAKEN_AWAY().search(line) is not None
