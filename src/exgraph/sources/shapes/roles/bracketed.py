"""Addresses in brackets behind the name of a role, or on the lines below it: `Web servers [10.20.1.0/24]` is
`Web servers`."""

from __future__ import annotations

import re

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole, words
from exgraph.values.addresses import AddressError, AddressSet
from exgraph.values.end_labels import address_id, is_any

_BRACKET = re.compile(r"(?<![ \t])[ \t]*+[\[(（【]([^\[\]()（）【】\n]{2,400})[\])）】]")
#: How long the prefix of an address is that is not given: "the bastion's address (/32)".
_PREFIX = re.compile(r"(?<=[^\W\d_])[ \t]{0,8}[(（][*_`]{0,3}/[0-9]{1,3}[*_`]{0,3}[)）]")
_PARTED = re.compile(r"\s*[,;\n、，；]\s*|\s+/\s+")
_FEWEST_LINES = 2
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
    text = _PREFIX.sub("", text) if "/" in text else text
    if _ADDRESS_SIGN.search(text) is None:
        return text
    text = _in_brackets(text)
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
    text = _in_brackets(text)
    found = []
    begin = 0
    for match in _BRACKET.finditer(text):
        name = text[begin : match.start()]
        if (addresses := addresses_in(match[1])) and _is_name(name):
            found.append((name, addresses))
            begin = match.end()
    return tuple(found)


def _in_brackets(text: str) -> str:
    """A text with the addresses in brackets that stand on lines of their own, each below the line of a name.

    Where several names follow each other, nobody knows whose the addresses below them are: all of them are ends.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < _FEWEST_LINES:
        return text
    of_addresses = [bool(addresses_in(line)) for line in lines]
    begins = [place for place, address in enumerate(of_addresses) if not address]
    below = [of_addresses[place + 1 : place + 2] == [True] for place in begins]
    if not begins or begins[0] or not all(below) or not all(_is_one_name(lines[place]) for place in begins):
        return text
    named = (lines[first:last] for first, last in zip(begins, (*begins[1:], len(lines)), strict=True))
    return "\n".join(f"{name.rstrip()} [{', '.join(map(str.strip, below))}]" for name, *below in named)


def _is_one_name(line: str) -> bool:
    """Whether a line is the name of one role, and neither a list of names nor everybody."""
    everybody = is_any(line) or line.casefold().strip() in words(Word.INTERNET)
    return _is_name(line) and _PARTED.search(line.strip()) is None and not everybody and "[" not in line


def _is_name(text: str) -> bool:
    """Whether a text has a name in it, and not an address alone."""
    last = re.split(r"[,;\n]", text)[-1]
    return any(map(str.isalpha, last)) and not address_id(last.strip())


def _is_every(address: str) -> bool:
    try:
        return AddressSet.parse(address).is_any
    except AddressError:
        return True
