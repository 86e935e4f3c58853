"""Remarks that say from where, or to where, a row holds: "LAN only", "not from the internet", "except from the DMZ"."""

from __future__ import annotations

import re

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.roles.role_labels import clean_label, is_numbered
from exgraph.values.end_labels import is_any

#: In signs and words. A longer remark explains.
_LONGEST, _MOST_WORDS = 160, 9
_APART = re.compile(r"\s+[-–—]+\s+|\s*[,;:(（)）\[\]—，；：。、!！\n]\s*|\.(?:\s+|$)")
_SIDE = pattern(whole(Word.SIDE, Word.SCOPE, Word.ZONE_INTERNET))
_NARROWS = pattern(whole(Word.ONLY, Word.CONDITIONAL, Word.TURNS, Word.EXCEPT, Word.DENIES))
_OUTSIDE = pattern(whole(Word.ZONE_INTERNET, Word.INTERNET))
#: What may stand beside both.
_KNOWN = pattern(
    whole(
        *(Word.SIDE, Word.SCOPE, Word.ZONE_INTERNET, Word.ZONE_DMZ, Word.ONLY, Word.CONDITIONAL, Word.TURNS),
        *(Word.EXCEPT, Word.DENIES, Word.PERMITS, Word.FROM_ROLE, Word.TO_ROLE, Word.TO, Word.ARTICLE),
        *(Word.TO_BE, Word.COPULA, Word.LEADS_IN, Word.CLOSING_FILLER, Word.FORM_MUST, Word.MODAL, Word.USED, Word.OF),
        *(Word.AND, Word.OR, Word.REMOVED_THING, Word.PORTS_SAID, Word.FLOWS_SAID),
        *(Meaning.PROSE, Meaning.FILLER, Meaning.TO, Meaning.FROM, Meaning.NEGATIVE),
    )
)


@remembered(4096)
def narrowed_by(text: str) -> str:
    """The clause of a remark that narrows its row to a side of the network; empty where none does.

    >>> narrowed_by("LAN only"), narrowed_by("store and forward; not from the internet"), narrowed_by("LAN scanner")
    ('LAN only', 'not from the internet', '')
    """
    if not text or len(text) > _LONGEST or is_numbered(text) or _SIDE().search(text) is None:
        return ""
    return next(filter(_narrows, _APART.split(clean_label(text))), "")


def _narrows(clause: str) -> bool:
    if len(clause.split()) > _MOST_WORDS or not (_SIDE().search(clause) and _NARROWS().search(clause)):
        return False
    return not any(map(str.isalnum, _KNOWN().sub(" ", clause)))


@remembered(4096)
def is_everybody(label: str) -> bool:
    """Whether an end is everybody, or everybody outside, so that what holds for one side does not hold for it.

    >>> is_everybody("Any"), is_everybody("Internet"), is_everybody("Web server")
    (True, True, False)
    """
    return is_any(label) or _OUTSIDE().fullmatch(label.strip()) is not None
