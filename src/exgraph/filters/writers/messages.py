"""Messages of ICMP as types and codes, as firewalls match them."""

from __future__ import annotations

from collections.abc import Iterator

from exgraph.model.icmp import icmp_messages
from exgraph.values.ports import PortSet

_TYPES = _CODES = 256


def types_and_codes(messages: PortSet) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The types all of whose codes are meant, together and without codes; then each other type with its codes."""
    whole: list[int] = []
    parts: list[tuple[int, tuple[str, ...]]] = []
    for kind in range(_TYPES):
        every = icmp_messages(kind)
        meant = every & messages
        if meant == every:
            whole.append(kind)
        elif meant:
            codes = tuple(str(code) for code in range(_CODES) if icmp_messages(kind, (code, code)) <= meant)
            parts.append((kind, codes))
    if whole:
        yield tuple(map(str, whole)), ()
    for kind, codes in parts:
        yield (str(kind),), codes
