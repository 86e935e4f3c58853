"""Zone × zone: what is open from each zone to each other, as conduits (IEC 62443-3-2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from exgraph.analysis.closing.open_ports import open_ports
from exgraph.analysis.crossings.answer import Conduit, Crossings, conduits_of
from exgraph.model.matrix import Matrix
from exgraph.relations.applies import Applies
from exgraph.relations.boundary import boundary_of
from exgraph.relations.openings import Openings, by_transport
from exgraph.tables.answer import Answer
from exgraph.values.service import Service


@dataclass(frozen=True, slots=True)
class ConduitPorts:
    """A conduit, or what stays inside a zone, with the ports it opens on each transport (`?`: not stated).

    `at_most` counts the ports with all those that dynamic ones may be taken from, as `exgraph.closing` does.
    """

    conduit: Conduit
    opened: Mapping[str, Openings]
    at_most: int

    @property
    def ends(self) -> tuple[str, str]:
        return self.conduit.source_zone, self.conduit.destination_zone

    @property
    def inside(self) -> bool:
        """Whether this is no conduit, but what stays inside a zone."""
        return self.conduit.source_zone == self.conduit.destination_zone

    @property
    def ports(self) -> int:
        """How many numbered ports are open, those of each transport counted apart."""
        return sum(len(opening.ports) for opening in self.opened.values())

    @property
    def unnumbered(self) -> tuple[str, ...]:
        """What is open without a number: `dynamic`, ICMP types, `?` where no port is stated."""
        return tuple(dict.fromkeys(name for opening in self.opened.values() for name in sorted(opening.unnumbered)))

    @property
    def encrypted_share(self) -> float:
        """The encrypted flows among all of them, 0 to 1."""
        return self.conduit.encrypted / self.conduit.flows


@dataclass(frozen=True)
class Conduits(Answer):
    """Every conduit of a matrix; beside them, what stays inside zones, which is none."""

    matrix: Matrix = field(repr=False)

    @cached_property
    def all(self) -> tuple[ConduitPorts, ...]:
        """Conduits and what stays inside zones, in zone order."""
        by_key = self.matrix.vocabulary
        found = []
        for conduit in conduits_of(self.matrix, inside=True):
            opened = by_transport(_of(conduit, by_key))
            numbered = sum(len(opening.ports) for opening in opened.values())
            at_most = self._at_most.get((conduit.source_zone, conduit.destination_zone), numbered)
            found.append(ConduitPorts(conduit, opened, at_most))
        return tuple(found)

    @cached_property
    def _at_most(self) -> Mapping[tuple[str, str], int]:
        """By zones: the ports opened, dynamic ones by their ranges. Without dynamic ports it is what is numbered."""
        if not any(service.dynamic for service in self.matrix.services):
            return {}
        openings = open_ports(self.matrix, boundary_of(self.matrix, None)).openings
        return {(one.source_zone, one.destination_zone): one.opened for one in openings}

    @property
    def widest(self) -> ConduitPorts | None:
        """The first of the conduits that open the most ports, dynamic ones counted by their ranges."""
        return max(self.conduits, key=lambda one: (one.at_most, len(one.unnumbered)), default=None)

    @cached_property
    def crossing(self) -> Mapping[str, int]:
        """How many `flows` cross, how many of them are `encrypted`, and of how many that is `unknown`; one that is in
        several conduits counts once."""
        if not self.matrix.once(Applies).plain:
            return Crossings(self.matrix).crossing
        kinds = ("flows", "encrypted", "unknown")
        return {kind: sum(getattr(one.conduit, kind) for one in self.conduits) for kind in kinds}

    @property
    def conduits(self) -> tuple[ConduitPorts, ...]:
        """The conduits alone."""
        return tuple(one for one in self.all if not one.inside)

    def between(self, source: str, destination: str) -> ConduitPorts | None:
        """What is open from one zone (id or label) to another, or inside one; `None` for nothing.

        Raises `UnknownName`.
        """
        ends = self.matrix.zone(source).id, self.matrix.zone(destination).id
        return next((one for one in self.all if one.ends == ends), None)


def _of(conduit: Conduit, services: Mapping[str, Service]) -> tuple[Service, ...]:
    return tuple(services[key] for key in conduit.services)
