"""What services open, as sets: numbered ports, and beside them what has no number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from exgraph.values.ports import PortSet
from exgraph.values.service import DYNAMIC, EVERY_TRANSPORT, Service


@dataclass(frozen=True, slots=True)
class Openings:
    """Ports, and what is opened without a number: `dynamic`, type and code of ICMP, `?` where nothing is stated.

    The algebra of sets: `|`, `-`, `&`, `<=`.
    """

    ports: PortSet
    unnumbered: frozenset[str] = frozenset()

    @classmethod
    def of(cls, services: Iterable[Service]) -> Openings:
        numbered, unnumbered = [], set()
        for service in services:
            if service.ports is not None:
                numbered.append(service.ports)
            else:
                unnumbered.add(DYNAMIC if service.dynamic else service.detail or "?")
        return cls(PortSet(numbered), frozenset(unnumbered))

    def __or__(self, other: Openings) -> Openings:
        return Openings(self.ports | other.ports, self.unnumbered | other.unnumbered)

    def __and__(self, other: Openings) -> Openings:
        return Openings(self.ports & other.ports, self.unnumbered & other.unnumbered)

    def __sub__(self, other: Openings) -> Openings:
        return Openings(self.ports - other.ports, self.unnumbered - other.unnumbered)

    def __le__(self, other: Openings) -> bool:
        return self.ports <= other.ports and self.unnumbered <= other.unnumbered

    def __bool__(self) -> bool:
        return bool(self.ports) or bool(self.unnumbered)

    def __len__(self) -> int:
        """How many ports, each thing without a number counted as one."""
        return len(self.ports) + len(self.unnumbered)

    def __str__(self) -> str:
        """`25,587`, `135,dynamic`, `?`; empty for nothing."""
        return ",".join(filter(None, (str(self.ports), *sorted(self.unnumbered))))


NOTHING = Openings(PortSet())
#: What stands in the place of a transport that is not stated.
UNSTATED = "?"


def by_transport(services: Iterable[Service]) -> dict[str, Openings]:
    """Transport (`?` where none is stated) → what is opened on it, under whatever name and encryption."""
    groups: dict[str, list[Service]] = {}
    for service in services:
        groups.setdefault(service.transport or UNSTATED, []).append(service)
    found = {transport: Openings.of(group) for transport, group in groups.items()}
    return {transport: opened for transport, opened in found.items() if opened}


def endpoints(opened: dict[str, Openings]) -> tuple[str, ...]:
    """`tcp/25,587`, `udp/53`, `icmp`: one text a transport."""
    texts = []
    for transport, ports in opened.items():
        text = str(ports)
        texts.append(transport if text == "?" and transport != "?" else f"{transport}/{text}")
    return tuple(texts)


def less(opened: dict[str, Openings], other: dict[str, Openings]) -> dict[str, Openings]:
    """What is opened in the first and not in the other; what the other opens on every transport, it does on each."""
    every = other.get(EVERY_TRANSPORT, NOTHING)
    left = {
        transport: ports - other.get(transport, NOTHING) - (NOTHING if transport == UNSTATED else every)
        for transport, ports in opened.items()
    }
    return {transport: ports for transport, ports in left.items() if ports}
