"""Filters written in the words of a firewall, a small writer a format.

They share nothing with what reads configurations but the model, so that what is written can be proved by reading it.
"""

from __future__ import annotations

from collections.abc import Mapping

from exgraph.filters.writers import aws, azure, cisco, iptables, kubernetes, nft, windows
from exgraph.filters.writers.order import Target

#: By the names that `--to` takes, in the order in which they are told.
WRITERS: Mapping[str, Target] = {
    "nft": Target(nft.written, stateful=False, on_link=True),
    "iptables": Target(iptables.written, stateful=False, on_link=True),
    "cisco": cisco.TARGET,
    "windows": windows.TARGET,
    "aws": aws.TARGET,
    "azure": azure.TARGET,
    "kubernetes": kubernetes.TARGET,
}
#: What else formats are called: by what is written, where the name is that of what is read.
ALSO: Mapping[str, str] = {"asa": "cisco", "networkpolicy": "kubernetes"}


def suffix_of(form: str) -> str:
    """How the names of a format's files end where they would be those of tables or pages; empty for all others."""
    return WRITERS[form].suffix if form in WRITERS else ""
