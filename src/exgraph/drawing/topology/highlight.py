"""What a picture puts in the foreground: a zone, a role, an application, a port, what a compromise reaches, or what
differs from another matrix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from exgraph.errors import UnknownName
from exgraph.languages.zone_names import zone_named
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.relations.applies import Applies
from exgraph.relations.boundary import Boundary
from exgraph.relations.lookup import applications, known_names
from exgraph.values.endpoint import Endpoint

if TYPE_CHECKING:
    from exgraph.drawing.topology.difference import Changes


class Subject(StrEnum):
    """The kinds of things that can be highlighted."""

    ZONE = "zone"
    ROLE = "role"
    APPLICATION = "application"
    PORT = "port"
    COMPROMISE = "compromise"
    DIFFERENCE = "difference"


@dataclass(frozen=True)
class Highlight:
    """What is highlighted: its kind, its id or canonical text, and the flows that belong to it.

    A zone's flows are those that cross its border; a role's, those it opens or accepts; a compromise's, those that
    lead from a role to one that is a hop farther. `hops` is how far each role is from the compromised ones, which are
    at 0; empty for everything else. `changes` is what became of the flows of a difference.
    """

    subject: Subject
    name: str
    flows: frozenset[tuple[str, str, str]]
    hops: Mapping[str, int] = field(default_factory=dict, hash=False)
    changes: Changes | None = field(default=None, hash=False)

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
    known = applications(matrix)
    application = known.get(name.casefold())
    if application is not None:
        named = (flow.key for flow in matrix.flows if flow.service.application == application)
        return Highlight(Subject.APPLICATION, application, frozenset(named))
    port = Endpoint.parse(name)
    flows = frozenset(flow.key for flow in matrix.flows if port.within(flow.service)) if port else frozenset()
    if port is None or not flows:
        if zone_named(name):
            matrix.zone(name)
        ports = dict.fromkeys(flow.service.ports_text for flow in matrix.flows if flow.service.ports_text)
        raise UnknownName("highlight", name, [*known_names(matrix), *known.values(), *ports])
    return Highlight(Subject.PORT, str(port), flows)


def differing(before: Matrix, after: Matrix, language: str) -> Highlight:
    """What differs between two matrices; drawn is `changes.matrix`."""
    from exgraph.analysis.diff.ask import diff
    from exgraph.drawing.topology.difference import Changes

    changes = Changes(diff(before, after), language)
    flows = frozenset(flow.key for flow in changes.matrix.flows if changes.family(flow))
    return Highlight(Subject.DIFFERENCE, "", flows, changes=changes)


def compromise(matrix: Matrix, name: str) -> Highlight:
    """What a compromised role, or all roles of a zone, reaches; by id or label. Raises `UnknownName`."""
    from exgraph.analysis.reach.ask import reach

    found = reach(matrix, name)
    hops = dict.fromkeys(found.start.roles, 0) | {one.role: one.hops for one in found.reaches}
    applies = Applies(matrix)
    carried = (flow.key for flow in matrix.flows if _leads_on(applies, flow, hops))
    return Highlight(Subject.COMPROMISE, found.start.name, frozenset(carried), hops)


def _leads_on(applies: Applies, flow: Flow, hops: Mapping[str, int]) -> bool:
    """Whether a flow leads from a role to one that is a hop farther, for any of the roles that it applies to."""
    if applies.plain:
        return hops.get(flow.destination, 0) == hops.get(flow.source, -2) + 1
    sources, destinations = (applies.members(mask) for mask in applies.pairs_of(flow))
    farther = {hops[role] + 1 for role in sources if role in hops}
    return any(hops.get(role, 0) in farther for role in destinations)


def _flows_at(matrix: Matrix, subject: Subject, name: str) -> frozenset[tuple[str, str, str]]:
    applies = Applies(matrix)
    if subject is Subject.ROLE:
        around = applies.covering(name)
        return frozenset(flow.key for flow in matrix.flows if flow.source in around or flow.destination in around)
    boundary = Boundary(name)
    return frozenset(flow.key for flow in matrix.flows if boundary.crossed(applies, flow))
