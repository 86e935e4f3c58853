"""Filters written in the words of a firewall, a small writer a format.

They share nothing with what reads configurations but the model, so that what is written can be proved by reading it.
"""

from __future__ import annotations

from collections.abc import Mapping

from exgraph.filters.writers import aerleon, aws, azure, cisco, iptables, kubernetes, nft, windows
from exgraph.filters.writers.order import Target

#: By the names that `--to` takes, in the order in which they are told.
WRITERS: Mapping[str, Target] = {
    "nft": Target(nft.written, (".nft", ".conf"), stateful=False, on_link=True),
    "iptables": Target(iptables.written, (".v4", ".rules"), stateful=False, on_link=True, second=iptables.other_family),
    "cisco": cisco.TARGET,
    "windows": windows.TARGET,
    "aws": aws.TARGET,
    "azure": azure.TARGET,
    "kubernetes": kubernetes.TARGET,
    "aerleon": aerleon.TARGET,
}
#: Those whose texts are read back.
PROVED = tuple(form for form, target in WRITERS.items() if target.proved)
#: What else formats are called: by what is written, where the name is that of what is read.
ALSO: Mapping[str, str] = {"asa": "cisco", "networkpolicy": "kubernetes"}


#: What else the writers make beside the file that is named, so that this cannot have such a name.
BESIDE = (".v6", *(suffix for target in WRITERS.values() for suffix in target.beside))


def suffixes() -> Mapping[str, str]:
    """How the names of files end that say in which format rules are; `.txt` says nothing, nor what several have."""
    found: dict[str, str] = {".txt": ""}
    for form, target in WRITERS.items():
        for suffix in target.suffixes:
            if sum(suffix in each.suffixes for each in WRITERS.values()) == 1:
                found[suffix] = form
    return found
