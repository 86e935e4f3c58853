"""Ids from labels: readable where a script has a usual Latin form, the letters themselves where it has none."""

from __future__ import annotations

import re
import unicodedata

from exgraph.languages.letters import LATIN

LONGEST = 48
_LONGEST_LABEL = 2000


def slug(label: str) -> str:
    """`Пограничный сервер` → `pogranichnyy-server`; never empty, at most `LONGEST` characters, cut between words."""
    folded = unicodedata.normalize("NFKC", label[:_LONGEST_LABEL]).casefold()
    latin = "".join(LATIN[c] if c in LATIN else _plain(c) for c in folded)
    words = re.findall(r"[^\W_]+", latin.replace("'", "").replace("’", ""))
    made = ""
    for word in words:
        longer = f"{made}-{word}" if made else word[:LONGEST]
        if len(longer) > LONGEST:
            break
        made = longer
    return made or "role"


def unique(wanted: str, taken: set[str]) -> str:
    """The id, or the first of `id-2`, `id-3`, … that is free; it is taken then."""
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}-{number}", number + 1
    taken.add(name)
    return name


def _plain(character: str) -> str:
    """A Latin letter without its accent; letters of other scripts stay."""
    base = unicodedata.normalize("NFD", character)[0]
    return base if base.isascii() else character
