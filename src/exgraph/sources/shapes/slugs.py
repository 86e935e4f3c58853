"""Ids from labels: readable where a script has a usual Latin form, the letters themselves where it has none."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 48
_LONGEST_LABEL = 2000

_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "đ": "d", "ł": "l"}
_CYRILLIC = (
    "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh"
    " щ shch ъ - ь - ы y э e ю yu я ya і i ї yi ґ g є ye"
)
_GREEK = "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o"


def _pairs(written: str) -> dict[str, str]:
    parts = written.replace("-", "").split(" ")
    return dict(zip(parts[::2], parts[1::2], strict=True))


_LETTERS = _GERMAN | _pairs(_CYRILLIC) | _pairs(_GREEK)


def slug(label: str) -> str:
    """`Пограничный сервер` → `pogranichnyy-server`; never empty, at most `LONGEST` characters, cut between words."""
    folded = unicodedata.normalize("NFKC", label[:_LONGEST_LABEL]).casefold()
    latin = "".join(_LETTERS[c] if c in _LETTERS else _plain(c) for c in folded)
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
