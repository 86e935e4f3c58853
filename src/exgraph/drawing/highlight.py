"""What a picture puts in the foreground: a zone, a role, an application or a port."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from exgraph.errors import UnknownName
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.values.applications import label
from exgraph.values.ports import PortError, PortRange
from exgraph.values.service import DYNAMIC

_PORT = re.compile(r"(?:(?P<before>[a-z]+)[/ ])?(?P<ports>[0-9]+(?:-[0-9]+)?|dynamic)(?:/(?P<after>[a-z]+))?")


class Subject(StrEnum):
    """The kinds of things that can be highlighted."""

    ZONE = "zone"
    ROLE = "role"
    APPLICATION = "application"
    PORT = "port"


@dataclass(frozen=True)
class Highlight:
    """What is highlighted: its kind, its id or canonical text, and the flows that belong to it.

    A zone's flows are those that cross its border; a role's, those it opens or accepts.
    """

    subject: Subject
    name: str
    flows: frozenset[tuple[str, str, str]]

    def __contains__(self, flow: Flow) -> bool:
        return flow.key in self.flows


def find_highlight(matrix: Matrix, name: str) -> Highlight:
    """What a name stands for: a zone's or role's id or label, an application, `25`, `tcp/25`, `1024-65535`, `dynamic`.

    A port finds the flows whose ports include it. Raises `UnknownName` with the nearest name there is.
    """
    for subject, finder in ((Subject.ZONE, matrix.zone), (Subject.ROLE, matrix.role)):
        try:
            found = finder(name).id
        except UnknownName:
            continue
        return Highlight(subject, found, _flows_at(matrix, subject, found))
    applications = _applications(matrix)
    application = applications.get(name.casefold())
    if application is not None:
        named = (flow.key for flow in matrix.flows if flow.service.application == application)
        return Highlight(Subject.APPLICATION, application, frozenset(named))
    port = _PORT.fullmatch(name.casefold().strip())
    flows = _flows_on(matrix, port) if port else frozenset()
    if port is None or not flows:
        raise UnknownName("highlight", name, _known(matrix, applications))
    transport = port["before"] or port["after"]
    return Highlight(Subject.PORT, f"{transport}/{port['ports']}" if transport else port["ports"], flows)


def _flows_at(matrix: Matrix, subject: Subject, name: str) -> frozenset[tuple[str, str, str]]:
    if subject is Subject.ROLE:
        return frozenset(flow.key for flow in matrix.flows if name in (flow.source, flow.destination))
    inside = {role.id for role in matrix.roles_in(name)}
    return frozenset(flow.key for flow in matrix.flows if (flow.source in inside) != (flow.destination in inside))


def _flows_on(matrix: Matrix, port: re.Match[str]) -> frozenset[tuple[str, str, str]]:
    transport = port["before"] or port["after"]
    services = [flow for flow in matrix.flows if transport in (None, flow.service.transport)]
    if port["ports"] == DYNAMIC:
        return frozenset(flow.key for flow in services if flow.service.dynamic)
    try:
        wanted = PortRange.parse(port["ports"])
    except PortError:
        return frozenset()
    spans = ((flow, flow.service.ports) for flow in services)
    return frozenset(flow.key for flow, span in spans if span and wanted.lower in span and wanted.upper in span)


def _applications(matrix: Matrix) -> dict[str, str]:
    """Folded spelling → application, in every language of the matrix."""
    found = dict.fromkeys(flow.service.application for flow in matrix.flows if flow.service.application)
    languages = ("", *matrix.languages)
    return {(label(name, language) if language else name).casefold(): name for name in found for language in languages}


def _known(matrix: Matrix, applications: dict[str, str]) -> list[str]:
    names = [zone.id for zone in matrix.zones] + [role.id for role in matrix.roles]
    labels = [zone.labels for zone in matrix.zones] + [role.labels for role in matrix.roles]
    names += [text for texts in labels for text in texts.as_dict().values()]
    ports = dict.fromkeys(flow.service.ports_text for flow in matrix.flows if flow.service.ports_text)
    return [*names, *applications.values(), *ports]
