"""What a label says of who is meant: everybody, addresses, or neither."""

from __future__ import annotations

import re

from exgraph.languages.known import remembered
from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole, words
from exgraph.values.addresses import AddressError, AddressSet

#: How an address begins, so that no other label is taken apart.
_BEGINS = re.compile(r"(?:host[ \t]+)?[0-9a-f]{0,4}[.:]", re.ASCII | re.IGNORECASE)

#: What a remark narrows with.
_TURNS = pattern(whole(Word.TURNS, Word.EXCEPT, Word.ONLY))


@remembered(8192)
def addresses_of(label: str) -> AddressSet | None:
    """The addresses that a label is: `10.1.2.3`, `host 10.1.2.3`, `10.1.0.0/16`; `None` for others, and for a list."""
    text = label.strip()
    if _BEGINS.match(text) is None or "," in text:
        return None
    try:
        return AddressSet.parse(text)
    except AddressError:
        return None


def is_any(label: str) -> bool:
    """Whether a label means every end: `Any`, `*`, `0.0.0.0/0`, `0.0.0.0-255.255.255.255`, `all (0.0.0.0/0)`.

    What else it might be, `any (or your own address)`, is advice, and what stands behind every address a remark.
    """
    if label.casefold().strip() in words(Word.ANY_ROLE):
        return True
    name, _, inside = label.strip().partition(" (")
    if inside.endswith(")") and is_any(name):
        if (written := addresses_of(name)) is not None and written.is_any:
            # Every address is every end, whatever is remarked, "(internet)", but for what narrows it, "(VPN only)".
            return _TURNS().search(inside) is None
        return inside.partition(" ")[0].casefold() in words(Word.OR) or is_any(inside[:-1])
    addresses = addresses_of(label)
    return addresses is not None and addresses.is_any


def address_id(label: str) -> str:
    """What identifies a role whose label is an address, a network or a range: its canonical text, whichever way it is
    written (`host 10.1.2.3`, `10.1.2.3/32`); empty for other labels."""
    addresses = addresses_of(label)
    parts = () if addresses is None else tuple(addresses.networks())
    return parts[0] if len(parts) == 1 else ""
