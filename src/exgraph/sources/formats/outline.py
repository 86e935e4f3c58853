"""The headings that a place in a document stands under."""

from __future__ import annotations

import re

#: Levels and titles, outermost first.
Outline = tuple[tuple[int, str], ...]

#: The level of a title that folds a part of a page away: below every heading.
FOLDED = 7
#: The level of a bold line that ends in a colon, above paragraphs and a table: below what a list item is at.
LABEL = 30

#: How much of the paragraph above a table is kept: its last lines, or its first characters where it has no lines.
LEAD_LINES, LONGEST_LEAD = 20, 2000


def under(outline: Outline, level: int, title: str) -> Outline:
    """The outline after a heading: it ends those of its own level and below. An empty one only ends them."""
    kept = tuple(entry for entry in outline if entry[0] < level)
    return (*kept, (level, title)) if title else kept


_LABEL = re.compile(r"(\*{1,2}|__)(?P<label>[^*_]{1,120})\1\s{0,3}(?P<colon>[:：]?)")


def label_in(line: str) -> str:
    """What a line says that is bold from end to end and ends in a colon, as a title of what follows it does.

    >>> label_in("**Web tier:**"), label_in("__Web tier__:"), label_in("**Web tier** is open:")
    ('Web tier', 'Web tier', '')
    """
    match = _LABEL.fullmatch(line.strip())
    if match is None or not (match["colon"] or match["label"].rstrip().endswith((":", "："))):
        return ""
    return match["label"].rstrip(" :：")


def titles(outline: Outline) -> tuple[str, ...]:
    return tuple(title for _, title in outline)
