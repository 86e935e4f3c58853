"""The topology: zones as frames in columns, roles as boxes, bundled lines between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from exgraph.drawing.captions import services_caption
from exgraph.drawing.graphviz.render import FRAMING
from exgraph.drawing.topology.bundle import Bundles, Line, bundle
from exgraph.drawing.topology.focus import Neighbours
from exgraph.drawing.topology.highlight import Highlight, Subject, compromise, differing, find_highlight
from exgraph.drawing.topology.question import Question
from exgraph.drawing.topology.stacks import Stacks
from exgraph.drawing.topology.titles import subtitle, title
from exgraph.model.cell import Flow
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone

if TYPE_CHECKING:
    from exgraph.drawing.topology.difference import Changes


@dataclass(frozen=True)
class Topology:
    """What is drawn: the matrix, what is highlighted in it, and its flows bundled to lines.

    `neighbours`: it is the part of a document around a role; `stacks`: roles alike are one. `told` is what is
    highlighted before they were stacked, which titles and legend count.
    """

    matrix: Matrix
    highlight: Highlight | None
    bundles: Bundles
    language: str
    neighbours: Neighbours | None = None
    stacks: Stacks | None = None
    told: Highlight | None = None
    engine: str = FRAMING

    @property
    def title(self) -> str:
        return title(self.whole, self.told, self.language, self.neighbours)

    @property
    def subtitle(self) -> str:
        return subtitle(self.whole, self.told, self.bundles, self.language, self.stacks)

    @property
    def whole(self) -> Matrix:
        """What is drawn, before roles alike were stacked."""
        return self.matrix if self.stacks is None else self.stacks.whole

    @property
    def framed(self) -> bool:
        """Whether the engine draws zones as frames."""
        return self.engine == FRAMING

    @property
    def changes(self) -> Changes | None:
        """What differs from another matrix, where that is what is shown."""
        return None if self.highlight is None else self.highlight.changes

    def is_subject(self, role: Role) -> bool:
        """Whether the role is highlighted itself, stands in the highlighted zone, or is what is compromised."""
        lit = self.highlight
        if lit is not None and lit.hops:
            return lit.hops.get(role.id) == 0
        return lit is not None and (lit.subject, lit.name) in ((Subject.ROLE, role.id), (Subject.ZONE, role.zone))

    @cached_property
    def foreground(self) -> frozenset[str]:
        """The roles that are not faded: all of them, or those at which a highlighted flow begins or ends."""
        if self.highlight is None:
            return frozenset(role.id for role in self.matrix.roles)
        lit = [flow for flow in self.matrix.flows if flow in self.highlight]
        subjects = {role.id for role in self.matrix.roles if self.is_subject(role)}
        if self.changes is not None:
            subjects |= self.changes.roles.keys()
        return frozenset(subjects.union(self.highlight.hops, *({flow.source, flow.destination} for flow in lit)))

    def hops(self, role: str) -> int | None:
        """How far a role is from what is compromised; `None` where nothing is, or the role is out of reach."""
        return None if self.highlight is None else self.highlight.hops.get(role)

    def alike(self, role: str) -> tuple[str, ...]:
        """The ids of all roles that a stacked one stands for; empty where it stands for itself."""
        return () if self.stacks is None else self.stacks.members.get(role, ())

    def crosses(self, line: Line) -> bool:
        """Whether a line runs between two zones."""
        return self.matrix.zone_of(line.tail[0]).id != self.matrix.zone_of(line.head[0]).id

    def captions(self, flows: tuple[Flow, ...], transports: bool) -> tuple[str, ...]:
        """The texts for flows, as far as they are highlighted when anything is."""
        shown = [flow.service for flow in flows if self.highlight is None or flow in self.highlight]
        services = {service.key: service for service in shown}.values()
        return tuple(services_caption(services, self.language, transports))

    @cached_property
    def common_caption(self) -> tuple[str, ...]:
        """The text that all highlighted lines of an application or a port share, empty where they differ."""
        if self.highlight is None or self.highlight.subject not in (Subject.APPLICATION, Subject.PORT):
            return ()
        texts = {self.captions(line.forward, True) for line in self.bundles.lines if line.strong}
        return texts.pop() if len(texts) == 1 else ()


def topology(asked: Question, stacks: Stacks | None = None, engine: str = FRAMING) -> Topology:
    """The topology that is asked for. Raises `UnknownName` for a highlight that is nothing in it, and `ExgraphError`
    for what cannot be drawn together.

    With `stacks`, roles alike are one; `engine` is what will lay it out.
    """
    asked.check()
    matrix = asked.matrix
    shown = matrix if stacks is None else stacks.matrix
    told = _foreground(matrix, asked)
    found = told if stacks is None else _foreground(shown, asked)
    strong = None if found is None else found.__contains__
    family = None
    if found is not None and found.changes is not None:
        shown, family = found.changes.matrix, found.changes.family
    bundles = bundle(shown, strong, family, frames=engine == FRAMING)
    return Topology(shown, found, bundles, asked.language, asked.neighbours, stacks, told, engine)


def _foreground(matrix: Matrix, asked: Question) -> Highlight | None:
    if asked.if_compromised is not None:
        return compromise(matrix, asked.if_compromised)
    if asked.diff is not None:
        return differing(matrix, asked.diff, asked.language)
    return None if asked.highlight is None else find_highlight(matrix, asked.highlight)


def columns(matrix: Matrix) -> list[list[Zone]]:
    """Zones by column, outside to inside: first the exposed ones and those of clients, then one by one.

    What stands outside shares a column as long as nothing flows between the zones in it.
    """
    used = [zone for zone in matrix.zones if matrix.roles_in(zone.id)]
    outside = [zone for zone in used if zone.exposed]
    outside += [zone for zone in used if not zone.exposed and _is_of_clients(matrix, zone)]
    linked = {(matrix.zone_of(flow.source).id, matrix.zone_of(flow.destination).id) for flow in matrix.flows}
    shared: list[list[Zone]] = []
    for zone in outside:
        for column in shared:
            if not any((zone.id, other.id) in linked or (other.id, zone.id) in linked for other in column):
                column.append(zone)
                break
        else:
            shared.append([zone])
    return [*shared, *([zone] for zone in used if zone not in outside)]


def _is_of_clients(matrix: Matrix, zone: Zone) -> bool:
    return all(role.kind == "client" for role in matrix.roles_in(zone.id))
