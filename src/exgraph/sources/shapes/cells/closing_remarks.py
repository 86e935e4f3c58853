"""Remarks that close their row, whatever else they say: "not used - to be removed", "old host; decommissioned"."""

from __future__ import annotations

import re

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, spaced, whole, words
from exgraph.sources.shapes.cells.permissions import (
    CLOSED,
    Permission,
    is_closing_phrase,
    is_unconnected,
    named_permission,
)
from exgraph.sources.shapes.roles.role_labels import clean_label, is_numbered

#: In signs, words and clauses. A longer remark explains.
_LONGEST, _LONGEST_CLAUSE, _MOST_CLAUSES = 160, 2, 3
_APART = re.compile(r"\s+[-–—]+\s+|\s*[,;:(（)）\[\]—，；：。、!！\n]\s*|\.(?:\s+|$)")
#: "To be removed after the migration", "delete when v2 runs": so it is open still, or not any more.
_GOING = pattern("^(?:", whole(Word.REMOVAL), r"|", whole(Word.REMOVES), "(?=", spaced(Word.LEADS_IN), r"))")


@remembered(4096)
def closing_remark(text: str) -> tuple[Permission, str] | None:
    """What a remark says of its row being open, and the clause that says so; `None` where it says nothing of that.

    >>> closing_remark("not used - to be removed"), closing_remark("old host; decommissioned")
    ((<Permission.DENIES: 'denies'>, 'not used'), (<Permission.REMOVES: 'removes'>, 'decommissioned'))
    >>> closing_remark("delete after migration"), closing_remark("deleted objects are replicated")
    ((<Permission.OTHER: 'other'>, 'delete after migration'), None)
    """
    if not text or len(text) > _LONGEST or is_numbered(text):
        return None
    clauses = [clause for clause in _APART.split(clean_label(text)) if any(map(str.isalnum, clause))]
    if len(clauses) > _MOST_CLAUSES:
        return None
    for number, clause in enumerate(clauses):
        if is_unconnected(clause):
            return Permission.DENIES, clause
        said = named_permission(clause)
        # A word that denies alone may be of what the row states, "SSLv3, disabled", or a noun, "SFTP drop".
        removed = said is Permission.REMOVES and len(clause.split()) <= _LONGEST_CLAUSE
        if said in CLOSED and (removed or is_closing_phrase(clause)):
            return said, clause
        if (number == 0 and _GOING().match(clause)) or clause.strip().casefold() in words(Word.CANCELLED):
            # A word for what is no more may be said of something beside the row: "replaced".
            return Permission.OTHER, text
    return None
