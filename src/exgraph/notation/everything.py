"""Cells that say of ports, or of protocols too, that each may be used: "All ports and protocols", "any/any", "all"."""

from __future__ import annotations

import re

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import pattern, whole, words
from exgraph.values.service import EVERY_PORT, PORTED, Service

_LONGEST = 80
_HOW = "|".join(PORTED)
#: `tcp/*`, `*/udp`, `tcp:*`; a star that stands otherwise may mark a footnote.
_STARRED = re.compile(rf"(?:(?P<how>{_HOW})\s?[/:]\s?\*|\*\s?/\s?(?P<behind>{_HOW}))", re.IGNORECASE)
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


def says_every_port(text: str) -> bool:
    """Whether a cell is nothing but a word for every port, whatever that word is between numbers.

    "Alla" is all in Swedish, and "to" in Italian.

    >>> says_every_port("Alla"), says_every_port("all ports"), says_every_port("1000 alla 1010")
    (True, True, False)
    """
    return text.strip(" .*_`\n").casefold() in words(Meaning.ANY)


def starred(text: str) -> tuple[Service, ...]:
    """What a list says in which a star stands for every port of each transport; empty for another text.

    >>> [service.key for service in starred("tcp/*, udp/*")], starred("tcp*")
    (['? tcp/1-65535', '? udp/1-65535'], ())
    """
    parts = [_STARRED.fullmatch(part.strip()) for part in re.split(r"[,;\n]", text)] if "*" in text else []
    found = [part["how"] or part["behind"] for part in parts if part is not None]
    if len(found) != len(parts):
        return ()
    return tuple(Service(transport=how.casefold(), ports=EVERY_PORT) for how in dict.fromkeys(found))
