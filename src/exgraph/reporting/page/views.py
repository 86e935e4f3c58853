"""The tables of the report: of each answer's sheet the columns that are shown, and what a row selects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter

from exgraph.analysis.asymmetry.pairs import Pair, PairKind
from exgraph.analysis.asymmetry.tables import PAIRS
from exgraph.analysis.crossings.answer import Conduit
from exgraph.analysis.crossings.tables import CONDUITS
from exgraph.analysis.ports.tables import PORTS
from exgraph.analysis.retire.answer import Stage
from exgraph.analysis.retire.tables import STAGES
from exgraph.linting.answer import Findings
from exgraph.linting.finding import Severity
from exgraph.model.cell import Flow
from exgraph.relations.bundling import bundled
from exgraph.reporting.flows import FLOWS
from exgraph.reporting.page.cell import Cell, Piece, number, text, words
from exgraph.reporting.page.facts import LONGEST_SERVICE, LONGEST_TEXT, Places, ports_told, shown
from exgraph.reporting.page.view import Shown, View, count_cell
from exgraph.tables.column import Column
from exgraph.tables.sheet import Sheet
from exgraph.values.service import Service


@dataclass(frozen=True, slots=True)
class _Traffic:
    """A role, the places of the flows that it opens and accepts, and how many findings are about it, by severity."""

    role: str
    zone: str
    opens: tuple[int, ...]
    accepts: tuple[int, ...]
    findings: Counter[Severity]


@dataclass(frozen=True)
class Judged:
    """What the table of roles is made of."""

    places: Places
    findings: Findings


def _traffic(judged: Judged) -> Iterator[_Traffic]:
    found: dict[str, Counter[Severity]] = {}
    for finding in judged.findings.findings:
        for name in finding.roles:
            found.setdefault(name, Counter())[finding.severity] += 1
    places = judged.places
    for role in places.matrix.roles:
        flows = places.opened_by(role.id), places.accepted_by(role.id)
        yield _Traffic(role.id, role.zone, *flows, found.get(role.id, Counter()))


#: With how many flows a role opens and accepts, those with itself among both, and what the rules find of it.
ROLES_SHOWN = View(
    "roles",
    Sheet(
        "roles",
        "a role, in role order",
        _traffic,
        (
            Column("role", "role", about="the role"),
            Column("zone", "zone", about="its zone"),
            Column("opens", "integer", of=lambda one: len(one.opens), about="flows that it opens"),
            Column("accepts", "integer", of=lambda one: len(one.accepts), about="flows that it accepts"),
            Column("errors", "integer", of=lambda one: one.findings[Severity.ERROR], about="errors that are about it"),
            Column("warnings", "integer", of=lambda one: one.findings[Severity.WARNING], about="and warnings"),
        ),
    ),
    (Shown("role"), Shown("zone"), Shown("opens"), Shown("accepts"), Shown("errors"), Shown("warnings")),
    flows=lambda one, places: sorted({*one.opens, *one.accepts}),
    roles=lambda one, places: (places.role[one.role],),
)


def services_cell(services: Iterable[Service]) -> Cell:
    """Services in as few lines as tell them, one an application."""
    return text(*(shown(told, LONGEST_SERVICE) for told in bundled(distinct(services).values())))


def distinct(services: Iterable[Service]) -> Mapping[str, Service]:
    """Services by their canonical texts."""
    return {service.key: service for service in services}


def _border(pair: Pair, places: Places) -> Cell:
    """Whether a trust boundary lies between two roles, and whether it is that of an exposed zone."""
    if not pair.crossing:
        return words("inside")
    return words("exposed", look="bad") if pair.exposed else words("yes")


#: The pairs that are not treated alike in both directions, those at exposed zones first.
PAIRS_SHOWN = View(
    "asymmetries",
    PAIRS,
    (
        Shown("a", "role"),
        Shown("b", "role"),
        Shown("kind", cell=lambda pair, places: words(str(pair.kind))),
        Shown("only_a_to_b", "only-there", lambda pair, places: services_cell(places.services(pair.only_a_to_b))),
        Shown("only_b_to_a", "only-back", lambda pair, places: services_cell(places.services(pair.only_b_to_a))),
        Shown("crossing", cell=_border),
    ),
    flows=lambda pair, places: sorted({*places.of_pair(pair.a, pair.b), *places.of_pair(pair.b, pair.a)}),
    keeps=lambda pair: pair.kind in (PairKind.ONE_WAY, PairKind.DIFFERENT),
    # Most pairs of many roles have nothing to compare.
    rows=attrgetter("connecting"),
)


def _ports(flow: Flow, places: Places) -> Cell:
    """The ports, sorted by the lowest of them."""
    told = ports_told(flow.service)
    lowest = float(flow.service.ports.lower) if flow.service.ports is not None else None
    return Cell(((Piece(told),),) if told else (), lowest)


def _line(flow: Flow, places: Places) -> Cell:
    return text(shown(flow.origin.place)) if flow.origin.line is None else number(flow.origin.line)


#: One row a flow, with the line and the words of the document.
FLOWS_SHOWN = View(
    "flows",
    FLOWS,
    (
        Shown("source"),
        Shown("destination"),
        Shown("application"),
        Shown("transport"),
        Shown("ports", cell=_ports),
        Shown("encryption"),
        Shown("line", cell=_line),
        Shown("text", cell=lambda flow, places: text(shown(flow.origin.text, LONGEST_TEXT), look="verbatim")),
    ),
    flows=lambda flow, places: places.of_flows((flow,)),
    of_flows=True,
    medium="screen",
)


def _flows_of_conduit(conduit: Conduit, places: Places) -> tuple[int, ...]:
    return places.of_zones(conduit.source_zone, conduit.destination_zone)


#: One row a conduit.
CONDUITS_SHOWN = View(
    "conduits",
    CONDUITS,
    (
        Shown("source_zone", "source"),
        Shown("destination_zone", "destination"),
        Shown("flows"),
        Shown("cells", "pairs"),
        Shown("cleartext"),
        Shown("encrypted"),
        Shown("offered"),
        Shown("unknown"),
        Shown("dynamic"),
        Shown(
            "services",
            cell=lambda conduit, places: services_cell(
                places.flows[place].service for place in _flows_of_conduit(conduit, places)
            ),
        ),
    ),
    flows=_flows_of_conduit,
)

#: One row a port, the most used first.
PORTS_SHOWN = View(
    "ports",
    PORTS,
    (
        Shown("ports", cell=lambda usage, places: text(usage.endpoint)),
        Shown("flows"),
        Shown("cells", "pairs"),
        Shown("share"),
        Shown("applications"),
    ),
    flows=lambda usage, places: places.of_port(usage.transport, usage.ports[0]),
)


def _needs(stage: Stage, places: Places) -> Cell:
    """`client: services → server`, a line each."""
    together: dict[tuple[str, str], list[Service]] = {}
    for need in stage.needs:
        together.setdefault((need.client, need.server), []).extend(flow.service for flow in need.flows)
    lines = []
    for (client, server), services in together.items():
        told = shown("; ".join(bundled(distinct(services).values())), LONGEST_SERVICE)
        lines.append((Piece(role=places.role[client]), Piece(f": {told} → "), Piece(role=places.role[server])))
    return Cell(tuple(lines))


#: One row a step of the plan.
STAGES_SHOWN = View(
    "retire",
    STAGES,
    (
        Shown("step"),
        Shown("roles"),
        Shown("after", cell=lambda stage, places: text(", ".join(map(str, stage.after)))),
        Shown("closed", cell=lambda stage, places: count_cell(len(stage.closed), places), numeric=True),
        Shown("ports_gone", "ports-gone"),
        Shown("needs", cell=_needs),
    ),
    flows=lambda stage, places: places.of_flows(stage.closed),
    roles=lambda stage, places: (places.role[role] for role in stage.roles),
)
