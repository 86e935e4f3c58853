"""Texts in the cells of exgraph's own CSV and workbook, so that each comes back as it was.

A text that a reader of CSV would change, as white space at its ends, is written as a JSON string behind `json:`; every
other one stands as it is, but for the apostrophe that keeps a CSV from holding formulas.
"""

from __future__ import annotations

import json
import re

from exgraph.errors import TURNING
from exgraph.sources.formats.cell_text import lines_of
from exgraph.tables.csv import FORMULA

#: What a file or a reader does not keep: control characters, ends of lines of Unicode, surrogates, byte-order marks;
#: runs of spaces, which some programs make one; and what makes a program show another text than there is.
_FRAGILE = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff{TURNING}]|  |_x")
_JSON = 'json:"'
#: A text that begins so would be taken for a JSON string, or for a formula that was made harmless.
_MARKS = (_JSON, *(f"'{sign}" for sign in FORMULA))


def written(text: str) -> str:
    r"""A text as a cell has it.

    >>> written("a"), written(" a"), written("'=a"), written("")
    ('a', 'json:" a"', 'json:"\'=a"', 'json:""')
    """
    plain = text and not text.startswith(_MARKS) and not _FRAGILE.search(text) and lines_of(text) == text
    return text if plain else f"json:{json.dumps(text)}"


def read(text: str) -> str | None:
    """The text of a cell; `None` where it is empty. What only begins like a JSON string is itself."""
    if text.startswith(_MARKS[1:]):
        return text[1:]
    if text.startswith(_JSON):
        try:
            found = json.loads(text.removeprefix("json:"))
        except ValueError:
            return text
        return found if isinstance(found, str) else text
    return text or None
