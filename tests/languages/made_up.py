"""A language that nobody speaks: English in letters of another script, word by word, names of protocols apart.

No word of it is a word of any language that is read, so that what is read of it is read from its data alone.
"""

from __future__ import annotations

import re
import string
from collections.abc import Mapping

from exgraph.languages import en
from exgraph.languages.language import Declension, Language, divided
from exgraph.languages.meanings import Word
from exgraph.languages.neutral import ENCRYPTIONS, LANGUAGE, TRANSPORTS
from exgraph.values.applications import APPLICATIONS

#: Armenian letters, which have two cases as Latin ones have.
_FIRST = 0x561
_SCRIPT = str.maketrans(
    string.ascii_lowercase + string.ascii_uppercase,
    "".join(chr(_FIRST + place) for place in range(26)) + "".join(chr(_FIRST + place).upper() for place in range(26)),
)
_NAMES = {
    *(phrase for word, text in LANGUAGE.words.items() if word is not Word.DATE_LETTER for phrase in divided(text)),
    *TRANSPORTS,
    *ENCRYPTIONS,
    *(name for known in APPLICATIONS for name in (known.name, *known.spellings, *known.kept, *known.registered)),
}
#: What every language writes alike: names of protocols and products, addresses, tags, entities, places in braces.
_KEPT = re.compile(
    r"<[^<>]*>|\[!\w+|&\w+;|\{\w+\}|\w+://\S+|\b(?:"
    + "|".join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True) if re.fullmatch(r"\w(?:.*\w)?", name))
    + r")\b",
    re.IGNORECASE,
)


def translated(text: str) -> str:
    """A text in the made-up language.

    >>> translated("Port 25/tcp") == translated("Port") + " 25/tcp"
    True
    """
    kept = [*_KEPT.finditer(text), None]
    pieces, place = [], 0
    for name in kept:
        pieces.append(text[place : name.start() if name else len(text)].translate(_SCRIPT))
        if name:
            pieces.append(name[0])
            place = name.end()
    return "".join(pieces)


def _translated(words: Mapping) -> dict:
    return {meaning: translated(text) for meaning, text in words.items()}


_ENGLISH = en.LANGUAGE
#: The file `languages/qq.py`, were there such a language.
QQ = Language(
    "qq",
    columns=_translated(_ENGLISH.columns),
    also=_translated(_ENGLISH.also),
    cells=_translated(_ENGLISH.cells),
    words=_translated(_ENGLISH.words),
    declensions=(Declension("*", translated("s")),),
    unstated=translated(_ENGLISH.unstated),
    respelled={translated(spelling): translated(meant) for spelling, meant in _ENGLISH.respelled.items()},
)
