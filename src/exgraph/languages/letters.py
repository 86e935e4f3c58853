"""Letters: how scripts are written in Latin ones, which look alike, and which are common in texts of one encoding."""

from __future__ import annotations

#: Letters of one script that look like Latin ones (a part of Unicode's confusables, UTS #39).
LOOKALIKES = str.maketrans(
    "авекмнорстухіјѕԁёαἀβεηικμνορτυχ",
    "abekmhopctyxijsdeaabenikmvoptux",
)
#: Letters that a header may be spelled with as well as without their mark, and the dot that Unicode leaves of `İ`.
UNMARKED = str.maketrans("ёı", "еi", "\u0307")
#: Latin letters whose mark is no accent of its own, and without it.
STROKED = str.maketrans("łđøı", "ldoi")

#: Characters that nobody sees, as a class of an expression: soft hyphens, joiners, marks of direction and byte order.
HIDDEN = r"\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
#: Those between letters that are others without them: Arabic to Myanmar, Khmer to Tai Tham, and emoji.
JOINED = r"\u0600-\u109f\u1780-\u1aaf\u2190-\u2bff\ufe0f\U0001f000-\U0001faff"
#: Full-width forms of ASCII, as East Asian documents have them.
HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}

_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "đ": "d", "ł": "l", "ı": "i"}
_CYRILLIC = (
    "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh"
    " щ shch ъ - ь - ы y э e ю yu я ya і i ї yi ґ g є ye"
)
_GREEK = "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o"


def _pairs(written: str) -> dict[str, str]:
    parts = written.replace("-", "").split(" ")
    return dict(zip(parts[::2], parts[1::2], strict=True))


#: A letter → how it is written in Latin letters.
LATIN = _GERMAN | _pairs(_CYRILLIC) | _pairs(_GREEK) | {"\u0307": ""}

#: The commonest letters of Russian texts, by which a wrong encoding is told.
COMMON_RUSSIAN = frozenset("оеаинтсрвл")
#: What texts of Western Europe have beyond ASCII.
WESTERN = frozenset(
    "ÄÖÜäöüßÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛÝàáâãåæçèéêëìíîïñòóôõøùúûýÿŒœ\u00a0«»‹›„“”‚‘’–—…•·€£©®™°§²³¹†‡¿¡ºª½¼¾×µ"
)
#: Letters of theirs that are words by themselves.
WESTERN_WORDS = frozenset("ÀÈÉàèéó")
#: Letters of theirs that stand for themselves in the encodings of Central Europe, too.
SHARED_WITH_CENTRAL = frozenset("ÄÖÜäöüßÉéÇçÁáÂâÍíÎîÓóÔôÚúÝýËë")
#: Signs of theirs that never stand inside a word.
SUPERSCRIPTS = frozenset("²³¹ºª½¼¾")
