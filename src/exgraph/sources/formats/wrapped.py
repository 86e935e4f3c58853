"""The source lines of a cell → the lines that a person sees: wrapped lines joined, paragraphs and list items apart."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ITEM = re.compile(r"(?:[*\-+•]{1,5}|\.{1,5}|\||[0-9]{1,2}[.)])[ \t]+(?=\S)")
_HARD_BREAK = " +"


def unwrapped(lines: Iterable[str]) -> str:
    """One line a paragraph and list item, without the item's mark. A line that ends in ` +` is not joined."""
    whole: list[str] = []
    open_line = False
    for line in lines:
        text = line.strip()
        item = _ITEM.match(text)
        if item:
            text = text[item.end() :]
        hard = text.endswith(_HARD_BREAK)
        if hard:
            text = text[: -len(_HARD_BREAK)].rstrip()
        if not text:
            open_line = False
        elif open_line and not item:
            whole.append(" " + text)
            open_line = not hard
        else:
            whole.append("\n" + text)
            open_line = not hard
    return "".join(whole).strip()
