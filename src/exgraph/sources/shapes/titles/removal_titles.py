"""Titles that say that what stands below them is to be removed: "Rules to be removed", "Gelöschte Regeln"."""

from __future__ import annotations

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.roles.role_labels import clean_label

#: In words. A longer text is a sentence that speaks of removing something.
_LONGEST = 12
_REMOVAL = pattern(whole(Word.REMOVAL))
_GOES_ON = pattern(r"\W*", whole(Word.LEADS_IN, Word.SINCE, Word.FROM_ROLE, Meaning.TO, Word.ENDS_ON, Word.DENIED_BY))
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
    if (_THING().search(line) and _says_removal(line)) or _BESIDE().search(line) or _BEHIND().search(line):
        return True
    return any(map(str.isalpha, line)) and not any(map(str.isalpha, _KNOWN().sub("", line))) and _removes(line)


@remembered(256)
def ends_with_removal(sentence: str) -> bool:
    """Whether the sentence above a table says that what it lists is to be removed."""
    line = " ".join(sentence.split())
    found = list(_REMOVAL().finditer(line))
    return bool(found) and not any(map(str.isalnum, line[found[-1].end() :])) and says_removed(line)


def _says_removal(line: str) -> bool:
    """Whether a phrase for removal is said of the whole title: "ports for removal of nodes" are no such ports."""
    rests = (line[match.end() :] for match in _REMOVAL().finditer(line))
    return any(
        _GOES_ON().match(rest) is not None or not any(map(str.isalpha, _KNOWN().sub("", rest))) for rest in rests
    )


def _removes(line: str) -> bool:
    return _REMOVAL().search(line) is not None or _TAKEN_AWAY().search(line) is not None
