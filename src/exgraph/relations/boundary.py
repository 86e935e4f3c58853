"""A boundary by name: `dmz` (what enters or leaves the zone), `dmz:directory` (what goes from one to the other)."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.errors import UnknownName
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.relations.applies import Applies
from exgraph.wording.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Boundary:
    """One zone's, or that of a conduit with a `destination` zone; everywhere, inside zones too, without a `zone`."""

    zone: str | None = None
    destination: str | None = None

    @property
    def phrase(self) -> Phrase:
        """Where it is, as a part of a sentence."""
        if self.zone is None:
            return Phrase("relations.everywhere")
        if self.destination is None:
            return Phrase.of("relations.at-zone", zone=self.zone)
        return Phrase.of("relations.from-to", source=self.zone, destination=self.destination)

    def __str__(self) -> str:
        return str(self.phrase)

    def crossed(self, applies: Applies, flow: Flow) -> bool:
        """Whether any pair of ends that a flow is about has the boundary between them."""
        if self.zone is None:
            return True
        if applies.plain:
            return self.between(*(applies.matrix.zone_of(end).id for end in (flow.source, flow.destination)))
        return any(self.between(*zones) for zones in applies.zones_of(flow))

    def between(self, source_zone: str, destination_zone: str) -> bool:
        """Whether it lies between these zones, in this direction."""
        if self.zone is None:
            return True
        if self.destination is None:
            return (source_zone == self.zone) != (destination_zone == self.zone)
        return (source_zone, destination_zone) == (self.zone, self.destination)


def boundary_of(matrix: Matrix, at: str | None) -> Boundary:
    """What `at` names; everywhere for `None`. Raises `UnknownName`."""
    if at is None:
        return Boundary()
    try:
        return Boundary(matrix.zone(at).id)
    except UnknownName:
        source, colon, destination = at.partition(":")
        if not colon:
            raise
        return Boundary(matrix.zone(source).id, matrix.zone(destination).id)
