"""Cells that say of ports and of protocols at once that each may be used: "All ports and protocols", "any/any"."""

from __future__ import annotations

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import pattern, whole

_LONGEST = 80
_EVERY = whole(Meaning.ANY, Word.EVERY)
_BESIDE = whole(
    *(Word.PORT_NOUN, Word.PROTOCOL_NOUN, Meaning.AND, Meaning.OR, Word.ARTICLE, Word.ELIDED, Word.POSSESSIVE)
)
_ONE_EVERY = pattern(_EVERY)
_PROTOCOL = pattern(whole(Word.PROTOCOL_NOUN))
_WHOLE = pattern("(?:", _EVERY, "|", _BESIDE, r"|[\s,/&+・、])+")


@remembered(2048)
def says_everything(text: str) -> bool:
    """Whether a cell says "any" of protocols and of ports, and nothing else.

    >>> says_everything("All ports and protocols"), says_everything("any/any"), says_everything("all ports")
    (True, True, False)
    """
    line = text.strip(" .*_`\n")
    if not line or len(line) > _LONGEST or any(map(str.isdigit, line)) or _WHOLE().fullmatch(line) is None:
        return False
    every = len(_ONE_EVERY().findall(line))
    return every > 1 or (every == 1 and _PROTOCOL().search(line) is not None)
