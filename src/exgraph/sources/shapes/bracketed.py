"""Addresses in brackets behind the name of a role: `Web servers [10.20.1.0/24]` is `Web servers`."""

from __future__ import annotations

import re

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole
from exgraph.values.addresses import AddressError, AddressSet
from exgraph.values.end_labels import address_id

_BRACKET = re.compile(r"(?<![ \t])[ \t]*+[\[(（【]([^\[\]()（）【】\n]{2,400})[\])）】]")
_PARTED = re.compile(r"\s*[,;\n、，；]\s*|\s+/\s+")
_SPACED = re.compile(r"\s+")
_ADDRESS_SIGN = re.compile(r"[.:][0-9a-f:.]", re.IGNORECASE | re.ASCII)
#: Before an address: `IP: 10.1.2.3`.
_BEFORE = pattern(r"^\s*", whole(Word.ADDRESS_NOUN), r"\s*[:=]?\s*")

#: Before an address that is not meant: "e.g. 10.1.2.3".
_EXAMPLE = pattern(r"^\s*", whole(Word.SAMPLE), r"[.:：,]*\s*")


@remembered(8192)
def addresses_in(text: str) -> tuple[str, ...]:
    """The addresses that a text lists, each as its canonical text; none where it says anything else."""
    found: list[str] = []
    for part in filter(None, _PARTED.split(_BEFORE().sub("", text.strip()))):
        # A mask stands behind its network with a space between them.
        texts = (part,) if address_id(part) else _SPACED.split(part)
        addresses = [address_id(each) for each in texts]
        if not all(addresses) or any(map(_is_every, addresses)):
            return ()
        found += addresses
    return tuple(dict.fromkeys(found))


@remembered(8192)
def without_addresses(text: str) -> str:
    """A text without the brackets in it that hold addresses and stand behind something else.

    >>> without_addresses("Web servers [10.20.1.0/24], DB01 (10.1.2.3)"), without_addresses("10.1.2.3 (web)")
    ('Web servers, DB01', '10.1.2.3 (web)')
    >>> without_addresses("Proxy (e.g. 10.1.2.3)")
    'Proxy'
    """
    if _ADDRESS_SIGN.search(text) is None:
        return text
    parts: list[str] = []
    begin = 0
    for match in _BRACKET.finditer(text):
        name = text[begin : match.start()]
        if not addresses_in(_EXAMPLE().sub("", match[1])) or not _is_name(name):
            continue
        parts.append(name)
        begin = match.end()
    return "".join((*parts, text[begin:]))


@remembered(8192)
def bracketed(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What stands before each bracket with addresses, from the one before it on, and these addresses.

    >>> bracketed("Web [10.20.1.0/24], DB01 (10.1.2.3)")
    (('Web', ('10.20.1.0/24',)), (', DB01', ('10.1.2.3',)))
    """
    if _ADDRESS_SIGN.search(text) is None:
        return ()
    found = []
    begin = 0
    for match in _BRACKET.finditer(text):
        name = text[begin : match.start()]
        if (addresses := addresses_in(match[1])) and _is_name(name):
            found.append((name, addresses))
            begin = match.end()
    return tuple(found)


def _is_name(text: str) -> bool:
    """Whether a text has a name in it, and not an address alone."""
    last = re.split(r"[,;\n]", text)[-1]
    return any(map(str.isalpha, last)) and not address_id(last.strip())


def _is_every(address: str) -> bool:
    try:
        return AddressSet.parse(address).is_any
    except AddressError:
        return True
