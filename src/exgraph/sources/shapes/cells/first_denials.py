"""Words that deny where a text that says something else begins, ends, or sets a part apart."""

from __future__ import annotations

import re

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import is_unspaced, pattern, whole, with_spaces, words
from exgraph.sources.shapes.cells.permissions import CLOSED, FIRST_WORD, Permission, named_permission
from exgraph.sources.shapes.roles.role_labels import clean_label, is_numbered

#: In signs. A longer text explains.
_LONGEST = 400
#: In words, of a part of a text.
_LONGEST_PART = 4
#: `blocked by policy`: one that goes on with who denies.
_DENIED_BY = pattern(r"([^\W\d_]+)\s+(?:", with_spaces(Word.DENIED_BY), r")\s")
_SET_APART = re.compile(r"\s+[–—-]+\s+|[;,.]\s*|[；，、。]")
_CLAUSES = re.compile(r"\s*[,;，；、]\s*")
_CLOSES = pattern(whole(Word.DENIES, Word.REMOVES, Word.TURNS))
#: Behind what closes, in a script without spaces.
_SAYS_LITTLE = pattern(
    whole(Word.CLOSING_FILLER, Word.COPULA, Word.PERMITS, Word.REMOVED_THING, Word.PORTS_SAID, Word.USED, Meaning.PROSE)
)


@remembered(2048)
def first_denial(text: str) -> str:
    """The word that denies with which a text begins, set apart from the words that explain it, or before who denies.

    Empty where there is none.

    >>> first_denial("**Deny** — all else"), first_denial("Deny lists"), first_denial("Blocked by policy")
    ('Deny', '', 'Blocked')
    """
    if not text or is_numbered(text):
        return ""
    label = clean_label(text[:_LONGEST])
    match = FIRST_WORD.match(label) or _DENIED_BY().match(label)
    if match is None or named_permission(match[1]) not in CLOSED or not ends_closed(match[1]):
        return ""
    # "Closed by default, open on request": what stands behind it opens it, or may.
    behind = (clause.strip().casefold() for clause in _CLAUSES.split(label[match.end(1) :]))
    return "" if any(clause in words(Word.PENDING) for clause in behind) else match[1]


def ends_closed(label: str) -> bool:
    """Whether a text without spaces ends with what closes: what stands behind it may be named after that.

    >>> ends_closed("暂时关闭"), ends_closed("广告拦截列表")
    (True, False)
    """
    if not is_unspaced(label) or " " in label:
        return True
    ends = [match.end() for match in _CLOSES().finditer(label)]
    return bool(ends) and not any(map(str.isalnum, _SAYS_LITTLE().sub("", label[max(ends) :])))


@remembered(2048)
def is_short_denial(text: str) -> bool:
    """Whether a part of a text, set apart from the rest, denies in a few words.

    >>> is_short_denial("Not set up — SSH disabled"), is_short_denial("Countries that are blocked use the relay")
    (True, False)
    """
    parts = (part for part in _SET_APART.split(text[:_LONGEST]) if len(part.split()) < _LONGEST_PART)
    return any(named_permission(part) is Permission.DENIES for part in parts)
