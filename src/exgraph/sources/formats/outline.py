"""The headings that a place in a document stands under."""

from __future__ import annotations

#: Levels and titles, outermost first.
Outline = tuple[tuple[int, str], ...]

#: The level of a title that folds a part of a page away: below every heading.
FOLDED = 7

#: How much of the paragraph above a table is kept: its last lines, or its first characters where it has no lines.
LEAD_LINES, LONGEST_LEAD = 20, 2000


def under(outline: Outline, level: int, title: str) -> Outline:
    """The outline after a heading: it ends those of its own level and below. An empty one only ends them."""
    kept = tuple(entry for entry in outline if entry[0] < level)
    return (*kept, (level, title)) if title else kept


def titles(outline: Outline) -> tuple[str, ...]:
    return tuple(title for _, title in outline)
