"""Two roles, and how what they open on each other compares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from exgraph.model.cell import Status
from exgraph.model.matrix import Matrix
from exgraph.values.ports import PortRange
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase


class PairKind(StrEnum):
    """How the two directions of a pair compare. `undirected`: the document does not say which end opens all of it."""

    ONE_WAY = "one-way"
    DIFFERENT = "different"
    SYMMETRIC = "symmetric"
    UNDIRECTED = "undirected"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two roles, `a` before `b` in role order, and the canonical texts of the services that each opens on the other.

    `there` and `back` are what the document says of a → b and of b → a. `crossing`: they stand in different zones.
    `exposed`: the zone of one faces a network nobody here controls. `renamed` and `reciphered` are endpoints that are
    open both ways although the services differ: by their names, or by encryption or detail.
    """

    a: str
    b: str
    kind: PairKind
    only_a_to_b: tuple[str, ...] = ()
    only_b_to_a: tuple[str, ...] = ()
    both: tuple[str, ...] = ()
    there: Status = Status.SILENT
    back: Status = Status.SILENT
    crossing: bool = False
    exposed: bool = False
    renamed: tuple[str, ...] = ()
    reciphered: tuple[str, ...] = ()

    @property
    def rank(self) -> int:
        """0 asymmetric at the boundary of an exposed zone, 1 at another, 2 inside a zone, 3 symmetric or undirected,
        4 none."""
        if self.kind is PairKind.NONE:
            return 4
        if self.kind in (PairKind.SYMMETRIC, PairKind.UNDIRECTED):
            return 3
        return 2 if not self.crossing else 0 if self.exposed else 1

    @property
    def one_sided(self) -> int:
        """How many services only one direction has."""
        return len(self.only_a_to_b) + len(self.only_b_to_a)

    @property
    def silent(self) -> bool:
        """Whether the document is silent on a direction; where it says "no direct connection", it is not."""
        return Status.SILENT in (self.there, self.back)

    @property
    def remarks(self) -> tuple[Phrase, ...]:
        """What kind and services do not say: of a missing direction whether that is said, and what else is alike."""
        if self.kind is PairKind.DIFFERENT:
            told = (("asymmetry.renamed", self.renamed), ("asymmetry.reciphered", self.reciphered))
            return tuple(Phrase.of(name, ports=ports) for name, ports in told if ports)
        if self.kind is PairKind.UNDIRECTED:
            return (Phrase("asymmetry.unsaid"),)
        ways = ((self.a, self.b, self.there), (self.b, self.a, self.back))
        missing = [way for way in ways if way[2] is not Status.SERVICES]
        if self.kind is PairKind.NONE and self.there is self.back:
            return (Phrase.of("asymmetry.neither", said=Phrase(f"asymmetry.{self.there}")),)
        return tuple(
            Phrase.of("asymmetry.missing", source=source, destination=destination, said=Phrase(f"asymmetry.{said}"))
            for source, destination, said in missing
        )

    @property
    def note(self) -> str:
        """The remarks in English."""
        return "; ".join(map(str, self.remarks))


def pair_of(matrix: Matrix, a: str, b: str, undirected: bool = False) -> Pair:
    """The comparison of two roles by their ids, `a` before `b` in role order."""
    cells = matrix[a, b], matrix[b, a]
    there, back = ({service.key: service for service in cell.services} for cell in cells)
    zones = matrix.zone_of(a), matrix.zone_of(b)
    kind = PairKind.UNDIRECTED if undirected else _kind(there, back)
    renamed, reciphered = _alike(there, back) if kind is PairKind.DIFFERENT else ((), ())
    return Pair(
        a,
        b,
        kind,
        tuple(key for key in there if key not in back),
        tuple(key for key in back if key not in there),
        tuple(key for key in there if key in back),
        cells[0].status,
        cells[1].status,
        zones[0].id != zones[1].id,
        zones[0].exposed or zones[1].exposed,
        renamed,
        reciphered,
    )


def _kind(there: Mapping[str, Service], back: Mapping[str, Service]) -> PairKind:
    if not there and not back:
        return PairKind.NONE
    if there.keys() == back.keys():
        return PairKind.SYMMETRIC
    return PairKind.DIFFERENT if there and back else PairKind.ONE_WAY


def _alike(there: Mapping[str, Service], back: Mapping[str, Service]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ports that are open both ways all the same: the services differ by name alone, or by encryption or detail."""
    ours: dict[tuple[str | None, PortRange], list[Service]] = {}
    theirs: dict[tuple[str | None, PortRange], list[Service]] = {}
    for one, other, found in ((there, back, ours), (back, there, theirs)):
        for key, service in one.items():
            if key not in other and service.ports is not None:
                found.setdefault((service.transport, service.ports), []).append(service)
    renamed: list[str] = []
    reciphered: list[str] = []
    for place in ours:
        if place in theirs:
            same_name = {s.application for s in ours[place]} & {s.application for s in theirs[place]}
            (reciphered if same_name else renamed).append(ours[place][0].endpoint)
    return tuple(renamed), tuple(reciphered)
