"""The roles and the zones of a matrix, each with the flows at it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.tables.answer import Answer


@dataclass(frozen=True, slots=True)
class RoleEntry:
    """A role, and how many flows it opens and accepts; those with itself are among both."""

    role: Role
    opens: int
    accepts: int


@dataclass(frozen=True, slots=True)
class ZoneEntry:
    """A zone, its roles, and how many flows stay inside, leave it and enter it."""

    zone: Zone
    roles: tuple[str, ...]
    inside: int
    leaving: int
    entering: int


@dataclass(frozen=True)
class Roles(Answer):
    """Every role of a matrix, in role order."""

    matrix: Matrix = field(repr=False)

    @cached_property
    def entries(self) -> tuple[RoleEntry, ...]:
        opens, accepts = (
            Counter(getattr(flow, end) for flow in self.matrix.flows) for end in ("source", "destination")
        )
        return tuple(RoleEntry(role, opens[role.id], accepts[role.id]) for role in self.matrix.roles)


@dataclass(frozen=True)
class Zones(Answer):
    """Every zone of a matrix, in zone order."""

    matrix: Matrix = field(repr=False)

    @cached_property
    def entries(self) -> tuple[ZoneEntry, ...]:
        home = {role.id: role.zone for role in self.matrix.roles}
        between = Counter((home[flow.source], home[flow.destination]) for flow in self.matrix.flows)
        made = []
        for zone in self.matrix.zones:
            inside = between[zone.id, zone.id]
            leaving = sum(number for (source, _), number in between.items() if source == zone.id) - inside
            entering = sum(number for (_, destination), number in between.items() if destination == zone.id) - inside
            roles = tuple(role.id for role in self.matrix.roles_in(zone.id))
            made.append(ZoneEntry(zone, roles, inside, leaving, entering))
        return tuple(made)
