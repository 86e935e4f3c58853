"""Words and ports that were written together (`443и80`, `HTTPS443`): taken apart where both sides then read."""

from __future__ import annotations

import re

from exgraph.languages.cell_phrases import phrases
from exgraph.languages.meanings import Meaning, Word
from exgraph.languages.words import words
from exgraph.values.applications import find
from exgraph.values.ports import HIGHEST
from exgraph.values.registry import named
from exgraph.values.service import PORTED

_PIECES = re.compile(r"[0-9]+|[^\W\d_]+")
_BETWEEN_NUMBERS = (Meaning.AND, Meaning.OR, Meaning.TO)
_BESIDE_NUMBERS = (Meaning.TRANSPORT, Meaning.DYNAMIC, Meaning.ENCRYPTION)
#: Names of services among the objects of firewalls: `svc_tcp_8080-8090`, `DNS-UDP`.
_OBJECT = re.compile(
    r"(?:(?P<prefix>[^\W\d_]+)[-_])?(?:(?P<name>[^\W\d_]+)[-_])?"
    rf"(?P<how>{'|'.join(PORTED)})(?:[-_](?P<lower>[0-9]+)(?:(?P<to>-)(?P<upper>[0-9]+))?)?",
    re.IGNORECASE,
)
#: TLS12 and DNS64 are names; a number of so many digits is none of a version.
_SURE_DIGITS = 3


def object_pieces(text: str) -> list[tuple[int, int]]:
    """Where the name, the transport and the ports stand in the name of an object; empty for another text.

    >>> [("svc-tcp-443")[first:last] for first, last in object_pieces("svc-tcp-443")], object_pieces("web-tcp")
    (['tcp', '443'], [])
    """
    found = _OBJECT.fullmatch(text)
    if found is None:
        return []
    prefix, name = found["prefix"], found["name"]
    if name is None and prefix is not None and find(prefix) is not None:
        prefix, name = None, prefix
    if prefix is not None and prefix.casefold() not in words(Word.OBJECT_PREFIX):
        return []
    if (name is not None and find(name) is None) or name is prefix is None:
        return []
    groups = ("name" if found["name"] is not None else "prefix",) if name is not None else ()
    return [found.span(group) for group in (*groups, "how", "lower", "to", "upper") if found[group] is not None]


def unglued(text: str, *, number_before: bool) -> list[re.Match[str]] | None:
    """The words and numbers of a glued text; `None` where it is a name, or not every piece reads.

    >>> [piece[0] for piece in unglued("443UDP53", number_before=False)]
    ['443', 'UDP', '53']
    """
    if not any(c.isdigit() for c in text):
        return None
    folded = text.casefold()
    if folded in phrases() or find(folded) is not None:
        return None
    pieces = list(_PIECES.finditer(text))
    if len(pieces) < 2 or "".join(piece[0] for piece in pieces) != text.replace("_", ""):
        return None
    said = [piece[0] for piece in pieces]
    for place, piece in enumerate(said):
        before = said[place - 1] if place else "0" if number_before else ""
        after = said[place + 1] if place + 1 < len(said) else ""
        if piece.isdigit():
            reads = piece.isascii() and len(piece) <= 5 and 0 < int(piece) <= HIGHEST
        else:
            reads = _reads(piece.casefold(), before.isdigit(), after)
        if not reads:
            return None
    return pieces


def _reads(word: str, number_before: bool, after: str) -> bool:
    """Whether a word beside numbers is one that ports are written with."""
    meaning = phrases().get(word)
    if meaning is not None and meaning[0] in _BETWEEN_NUMBERS:
        return number_before and after.isdigit()
    if word in words(Word.PORT_NOUN):
        return after.isdigit()
    sure = len(after) >= _SURE_DIGITS
    if meaning is not None and meaning[0] in _BESIDE_NUMBERS:
        return sure or meaning[0] != Meaning.ENCRYPTION or not after
    if find(word) is None:
        return False
    number = int(after) if after.isascii() and after.isdigit() else None
    return not after or sure or number in {fact.port for fact in named(word)}
