"""The services of a cell under construction: which words hold for which ports.

A transport, label or encryption stands before its ports or after them. Before them it holds until the next one; after
them it holds for the list behind it (`53, 49152-65535/TCP/UDP`) or, an encryption, for the port behind it alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from exgraph.notation.protocols import IP_PREFIX, IP_PROTOCOLS
from exgraph.values.ports import PortRange
from exgraph.values.service import PORTLESS, Service


@dataclass(slots=True)
class Item:
    """One port, range, dynamic or unresolved mention. `cluster` is shared by ports joined with a slash."""

    start: int
    end: int
    ports: PortRange | None = None
    dynamic: bool = False
    detail: str | None = None
    application: str | None = None
    transports: tuple[str, ...] = ()
    encryption: str | None = None
    marks: set[str] = field(default_factory=set)
    cluster: int = 0
    closed: bool = False  # brackets of its own spoke of it: a name behind the next port is not its name
    given: bool = False  # an operator gave its ports
    prose: bool = False  # a sentence beside ports: it counts only where a cell says nothing else

    @property
    def portless(self) -> bool:
        return bool(self.transports) and all(name in PORTLESS or name.startswith(IP_PREFIX) for name in self.transports)


@dataclass(slots=True)
class Scope:
    """What holds inside a statement or a pair of brackets."""

    begin: int = 0
    style: str = ""  # whether labels stand before ("label") or after ("port") their ports
    held: tuple[str, ...] = ()
    held_alternative: bool = False
    held_first: bool = False  # the transport was said before any label, so it outlives labels
    held_used: bool = True
    label: str | None = None
    parts: tuple[str, ...] = ()
    label_begin: int = 0  # the first item that the label may hold for
    label_used: bool = True
    label_known: bool = False
    label_closed: bool = False  # its brackets are closed: it speaks for "dynamic" still, not for a new port
    label_place: tuple[int, int] = (0, 0)
    encryption: str | None = None
    encryption_used: bool = False
    marks: set[str] = field(default_factory=set)


def protocol_name(number: int) -> str:
    """The name of an IP protocol number (IANA, "Protocol Numbers"), `ip-NN` where port matrices have none for it."""
    return IP_PROTOCOLS.get(number, f"{IP_PREFIX}{number}")


def without_transport(items: list[Item], begin: int) -> list[Item]:
    """The last ports that no transport holds for yet: back to one that has a transport or another label."""
    found: list[Item] = []
    for place in range(len(items) - 1, begin - 1, -1):
        item = items[place]
        if item.transports or (found and item.application != found[-1].application):
            break
        if item.dynamic and item.ports is None and found:
            break
        found.append(item)
    return found


def without_label(items: list[Item], begin: int) -> list[Item]:
    """The last ports that no label holds for yet, in the order written."""
    found: list[Item] = []
    place = len(items)
    while place > begin and items[place - 1].application is None and not (found and items[place - 1].closed):
        place -= 1
        found.append(items[place])
    return found[::-1]


def last_cluster(items: list[Item], begin: int) -> list[Item]:
    """The last port and those joined to it with slashes, in the order written."""
    place = len(items)
    while place > begin and items[place - 1].cluster == items[-1].cluster:
        place -= 1
    return items[place:]


def name_items(targets: list[Item], label: str | None, parts: tuple[str, ...]) -> None:
    """Give a label to ports: as many names as ports go by position (`12300/12343 (HTTP/HTTPS)`)."""
    if len(parts) == len(targets) > 1:
        for item, part in zip(targets, parts, strict=True):
            item.application = part
        return
    for item in targets:
        item.application = label


def services_of(items: list[Item]) -> Iterator[Service]:
    """One service for each port and transport: ports as written, for each its transports as written."""
    for item in items:
        for transport in item.transports or (None,):
            yield Service(
                application=item.application,
                transport=transport,
                ports=item.ports,
                encryption=item.encryption,
                dynamic=item.dynamic,
                detail=item.detail,
                marks=tuple(sorted(item.marks)),
            )
