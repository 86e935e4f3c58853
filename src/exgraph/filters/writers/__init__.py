"""Filters written in the words of a firewall, a small writer a format.

They share nothing with what reads configurations but the model, so that what is written can be proved by reading it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from exgraph.filters.writers import iptables, nft
from exgraph.model.filter import Filter

#: Format → its writer: a filter, the lines of the head, and whether what is dropped is logged, become texts, each under
#: the name of the format that reads it.
WRITERS: Mapping[str, Callable[[Filter, Sequence[str], bool], Mapping[str, str]]] = {
    "nft": nft.written,
    "iptables": iptables.written,
}
