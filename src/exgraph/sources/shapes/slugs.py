"""Ids from labels: readable where a script has a usual Latin form, the letters themselves where it has none."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 48

_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "đ": "d", "ł": "l"}
_CYRILLIC = dict(
    zip("абвгдезийклмнопрстуфыэіїґє", "a b v g d e z i y k l m n o p r s t u f y e i yi g ye".split(), strict=True)
) | {
    "ё": "e",
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
}
_GREEK = dict(zip("αβγδεζηικλμνξοπρσςτυφω", "a v g d e z i i k l m n x o p r s s t y f o".split(), strict=True)) | {
    "θ": "th",
    "χ": "ch",
    "ψ": "ps",
}
_LETTERS = _GERMAN | _CYRILLIC | _GREEK


def slug(label: str) -> str:
    """`Пограничный сервер` → `pogranichnyy-server`; never empty, at most `LONGEST` characters, cut between words."""
    folded = unicodedata.normalize("NFKC", label).casefold()
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
