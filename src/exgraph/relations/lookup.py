"""What a name stands for in a matrix: a zone, a role, an application."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from exgraph.errors import ExgraphError, UnknownName
from exgraph.languages.zone_names import zone_named
from exgraph.model.matrix import Matrix
from exgraph.relations.containment import role_at
from exgraph.tables.column import Labels
from exgraph.values.applications import label
from exgraph.values.end_labels import address_id
from exgraph.values.endpoint import Endpoint
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase

FIRST_USER_PORT = 1024


@dataclass(frozen=True, slots=True)
class End:
    """Where a way begins or ends: one role, or every role of a zone. `name` is the id."""

    name: str
    roles: tuple[str, ...]
    is_zone: bool = False

    def label(self, names: Labels) -> str:
        """What it is called among others."""
        return names.zone(self.name) if self.is_zone else names.role(self.name)


def end_of(matrix: Matrix, name: str) -> End:
    """The zone or role with this id or label; a zone where both have it. Raises `UnknownName`, or `ExgraphError` for a
    zone without roles."""
    try:
        return zone_end(matrix, name)
    except UnknownName:
        pass
    try:
        return role_end(matrix, name)
    except UnknownName as error:
        if zone_named(name):
            matrix.zone(name)
        raise UnknownName("role or zone", name, known_names(matrix)) from error


def check_left(end: End, left_out: Collection[str]) -> None:
    """Raises `ExgraphError` for an end all of whose roles are left out."""
    if all(role in left_out for role in end.roles):
        raise ExgraphError(Phrase.of("errors.left-out", name=end.name))


def role_end(matrix: Matrix, name: str) -> End:
    """The role with this id or label, an address in any spelling, or one that is stated of a role. Raises
    `UnknownName`."""
    try:
        role = matrix.role(name).id
    except UnknownName:
        address = address_id(name)
        if not address:
            raise
        if (owner := role_at(matrix.roles, address)) is not None and all(role.id != address for role in matrix.roles):
            return End(owner.id, (owner.id,))
        if address == name:
            raise
        role = matrix.role(address).id
    return End(role, (role,))


def zone_end(matrix: Matrix, name: str) -> End:
    """The zone with this id or label. Raises `UnknownName`, or `ExgraphError` for a zone without roles."""
    zone = matrix.zone(name).id
    roles = tuple(role.id for role in matrix.roles_in(zone))
    if not roles:
        raise ExgraphError(Phrase.of("errors.no-role-in-zone", zone=zone))
    return End(zone, roles, True)


def applications(matrix: Matrix) -> dict[str, str]:
    """Folded spelling → application, in every language of the matrix."""
    found = dict.fromkeys(flow.service.application for flow in matrix.flows if flow.service.application)
    languages = ("", *matrix.languages)
    return {(label(name, language) if language else name).casefold(): name for name in found for language in languages}


def known_names(matrix: Matrix) -> list[str]:
    """The ids of zones and roles, then their labels in every language."""
    names = [zone.id for zone in matrix.zones] + [role.id for role in matrix.roles]
    labels = [zone.labels for zone in matrix.zones] + [role.labels for role in matrix.roles]
    return names + [text for texts in labels for text in texts.as_dict().values()]


def check_port(matrix: Matrix, port: Endpoint) -> None:
    """Raises `ExgraphError`, with the nearest port by number, for one that no flow has a share in."""
    services = [flow.service for flow in matrix.flows if flow.service.uses(port.transport)]
    if any(_shares(port, service) for service in services):
        return
    spans = {service.ports for service in services if service.ports is not None}
    what = "service" if port.transport or port.ports is None else "port"
    if port.ports is None or not spans:
        raise ExgraphError(Phrase.of(f"errors.no-flow-uses-{what}", port=str(port)))
    place = port.ports.lower
    nearest = min(spans, key=lambda span: (max(span.lower - place, place - span.upper, 0), span))
    raise ExgraphError(Phrase.of(f"errors.no-flow-uses-{what}-but", port=str(port), nearest=str(nearest)))


def _shares(port: Endpoint, service: Service) -> bool:
    """Whether a service may use any of these ports; dynamic ones are above the system ports (RFC 6335)."""
    if port.ports is None:
        return service.dynamic
    if service.ports is None:
        return service.dynamic and port.ports.upper >= FIRST_USER_PORT
    return service.ports.lower <= port.ports.upper and port.ports.lower <= service.ports.upper
